"""Every step that can fail is made to fail: what the sentence says of the outcome is so, and no lock stays held."""

from __future__ import annotations

import errno
import hashlib
import os
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from sqlalchemy import select
from sqlcipher3 import dbapi2

from scr_desktop.domain.problem import CaseFileProblem
from scr_desktop.domain.records.history import HistoryEntry
from scr_desktop.services.upkeep import safety
from scr_desktop.store import connection, key
from scr_desktop.store.case_file import CaseFile
from scr_desktop.store.disk import patient
from tests.present import a

NEW = "quite another passphrase"
FAULTS = (errno.EIO, errno.ENOSPC, errno.EACCES)
# What of the operating system the store asks for: each call is a step that can fail.
CALLS = (
    (os, "open"), (os, "fsync"), (os, "read"), (Path, "replace"), (Path, "unlink"), (Path, "mkdir"), (Path, "stat"), (Path, "lstat"),
    (Path, "open"), (Path, "glob"), (shutil, "copyfile"),
)  # fmt: skip


class Steps:
    """Counts the steps of a piece of work, and lets the one with the number `fails` fail with `error`."""

    def __init__(self, fails: int = -1, error: Callable[[], Exception] | None = None) -> None:
        self.fails, self.error = fails, error
        self.names: list[str] = []
        self.failed = ""

    def step(self, name: str) -> None:
        """Come to a step, which fails if it is its turn; a connection goes on failing when it is tried again."""
        self.names.append(name)
        place = len(self.names) - 1
        again = 1 + len(patient.PAUSES) if name == "connect" else 1
        if self.error is not None and self.fails <= place < self.fails + again and self.failed in ("", name):
            self.failed = name
            raise self.error()


@contextmanager
def counted(steps: Steps, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let `steps` hear of every call of `CALLS`, and of every connection that is made."""
    with monkeypatch.context() as patch:
        for home, name in CALLS:
            patch.setattr(home, name, wrapped(getattr(home, name), name, steps))
        patch.setattr(connection, "_connect", wrapped(connection._connect, "connect", steps))
        patch.setattr(patient, "wait", lambda _seconds: None)
        yield


def wrapped(call: Callable[..., Any], name: str, steps: Steps) -> Callable[..., Any]:
    """Return `call` as a step."""

    def step(*of: Any, **named: Any) -> Any:
        steps.step(name)
        return call(*of, **named)

    return step


def of_system(code: int) -> Callable[[], Exception]:
    """Return what makes the error that the system gives."""
    return lambda: OSError(code, os.strerror(code))


def of_engine(code: str) -> Callable[[], Exception]:
    """Return what makes the error that the engine gives."""

    def make() -> Exception:
        error = dbapi2.OperationalError("disk I/O error")
        error.sqlite_errorname = code
        return a(Exception, error)

    return make


OF_ENGINE = {code: of_engine(code) for code in ("SQLITE_IOERR_READ", "SQLITE_CANTOPEN", "SQLITE_FULL")}
OF_SYSTEM = {errno.errorcode[code]: of_system(code) for code in FAULTS}
ERRORS = OF_SYSTEM | OF_ENGINE
# Each step fails in one of the ways, in turn; in every way it takes three times as long.
EVERY_WAY = bool(os.environ.get("EVERY_FAULT"))


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make keys without the memory that the real ones cost."""
    monkeypatch.setattr(key, "derive", lambda words, header: hashlib.sha256(words.encode() + header).digest())


class Stand(NamedTuple):
    """What a case file holds: whether it opens under the old or the new passphrase, and what its history says."""

    opens: str
    entries: list[str]


def stand(path: Path, old: str) -> Stand:
    """Return what stands at `path`; that it opens shows that no lock was left held."""
    new = key.to_paper(key.derive(NEW, key.read_header(path)))
    for name, recovery_key in (("old", old), ("new", new)):
        try:
            with CaseFile.open_with_recovery_key(path, recovery_key, by="Zoë") as opened, opened.read() as session:
                return Stand(name, list(session.scalars(select(HistoryEntry.what).order_by(HistoryEntry.number))))
        except CaseFileProblem as problem:
            if "does not open" not in problem.sentence:
                raise
    raise AssertionError("it opens under neither")


def make_office(template: tuple[Path, str], folder: Path) -> Path:
    """Put an office with one entry into a new folder."""
    folder.mkdir()
    path = Path(shutil.copy(template[0], folder / "office.scrcase"))
    with CaseFile.open_with_recovery_key(path, template[1], by="Zoë") as opened, opened.work("Noted", note=True):
        pass
    return path


def unfinished(folder: Path) -> list[str]:
    """Return what in `folder` nobody would know what to do with."""
    return [str(path) for path in folder.rglob("*") if re.search(r"\.(new|part|saving|restoring|aside)", path.name)]


Work = Callable[[Path, str], str]
"""Does a piece of work with the case file at a path, opened by a recovery key; returns the sentence said, or nothing."""


def saying(do: Callable[[], object]) -> str:
    """Return the sentence with which `do` fails, or the empty text; any other error is one that the officer would see."""
    try:
        do()
    except CaseFileProblem as problem:
        return problem.sentence
    return ""


def walk(
    work: Work,
    check: Callable[[str, Stand, Path], None],
    template: tuple[Path, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> int:
    """Let every step of `work` fail, `check` what was said against what stands; return how many failed."""
    steps = Steps()
    path = make_office(template, tmp_path / "whole")
    with counted(steps, monkeypatch):
        assert work(path, template[1]) == ""
    check("", stand(path, template[1]), path)
    untrue, count = [], 0
    for place, step in enumerate(steps.names):
        kinds = list(OF_ENGINE if step == "connect" else OF_SYSTEM)
        for name in kinds if EVERY_WAY else [kinds[place % len(kinds)]]:
            path, failing = make_office(template, tmp_path / f"{name} {place}"), Steps(place, ERRORS[name])
            count += 1
            if fault := what_is_untrue(work, check, path, template[1], failing, monkeypatch):
                untrue.append(f"{name} at step {place} ({failing.failed}): {fault}")
            shutil.rmtree(path.parent)
    print("\n".join(untrue))
    assert untrue == []
    return count


def what_is_untrue(
    work: Work,
    check: Callable[[str, Stand, Path], None],
    path: Path,
    recovery_key: str,
    failing: Steps,
    monkeypatch: pytest.MonkeyPatch,
) -> str:
    """Return what is not so of what `work` says when a step of it fails, or the empty text."""
    with counted(failing, monkeypatch):
        try:
            said = work(path, recovery_key)
        except Exception as raw:  # noqa: BLE001 - whatever else comes out is what the officer would see
            return f"shown raw: {raw!r}"
    try:
        check(said, stand(path, recovery_key), path)
        assert unfinished(path.parent) == []
    except (AssertionError, CaseFileProblem) as fault:
        return f"“{said}” {fault}"
    return ""


def change_passphrase(path: Path, recovery_key: str) -> str:
    """Change the passphrase of the open file, and go on working where that is possible."""

    def do() -> None:
        with CaseFile.open_with_recovery_key(path, recovery_key, by="Zoë") as opened:
            opened.change_passphrase(NEW)

    return saying(do)


def check_passphrase(said: str, found: Stand, path: Path) -> None:
    """See that the new passphrase opens the file exactly if it was said to be changed, and that the history says so too."""
    if found.opens == "new":
        assert found.entries == ["Noted", "Passphrase changed"]
        assert said == "" or said.startswith("The passphrase was changed")
    else:
        assert found.entries == ["Noted"]
        assert said
        assert not said.startswith("The passphrase was changed")


def back_up(path: Path, recovery_key: str) -> str:
    """Make a backup with a copy elsewhere."""

    def do() -> None:
        with CaseFile.open_with_recovery_key(path, recovery_key, by="Zoë") as opened:
            safety.back_up(opened, path.parent / "stick")

    return saying(do)


def check_backup(said: str, found: Stand, path: Path) -> None:
    """No backup is there where none was said to be made, and each that is there is sound."""
    assert found == Stand("old", ["Noted"])
    beside, stick = safety.backups(path), list((path.parent / "stick").glob("*.scrcase"))
    assert bool(stick) == (said == "")
    if "no backup was made" in said:
        assert beside == []
    if "the backup was made beside" in said:
        assert len(beside) == 1
    for one in [*(backup.path for backup in beside), *stick]:
        copied = Path(shutil.copy(one, path.parent / "copied"))
        assert stand(copied, RECOVERY[0]).entries == ["Noted"]
        copied.unlink()


RECOVERY: list[str] = []


def restore(path: Path, recovery_key: str) -> str:
    """Restore an earlier backup over later work."""
    chosen = path.parent / "backups" / "office 2026-01-07 090000 on-close.scrcase"
    return saying(lambda: safety.restore_with_recovery_key(chosen, path, recovery_key, by="Zoë"))


def check_restore(said: str, found: Stand, path: Path) -> None:
    """See that the backup is in place with its entry exactly if that was said, and that what was there is kept."""
    if found.entries == ["Backup restored"]:
        assert said == "" or "is in the place of" in said
        kept = [one for one in safety.backups(path) if one.reason == "before-restore"]
        assert kept
    else:
        assert found.entries == ["Noted"]
        assert said
        assert "is in the place of" not in said


def create(path: Path, recovery_key: str) -> str:
    """Make another case file beside the first."""
    assert recovery_key
    return saying(lambda: CaseFile.create(path.with_name("other.scrcase"), NEW, by="Zoë").close())


def check_create(said: str, found: Stand, path: Path) -> None:
    """See that the new file is there, and opens, exactly if nothing was said."""
    assert found.entries == ["Noted"]
    other = path.with_name("other.scrcase")
    if said:
        assert not other.exists()
    else:
        assert stand(other, key.to_paper(key.derive(NEW, key.read_header(other)))).entries == []


def save_copy(path: Path, recovery_key: str) -> str:
    """Save a copy of what is open."""

    def do() -> None:
        with CaseFile.open_with_recovery_key(path, recovery_key, by="Zoë") as opened:
            opened.save_copy(path.with_name("copy.scrcase"))

    return saying(do)


def check_copy(said: str, found: Stand, path: Path) -> None:
    """See that the copy is there if nothing was said, and whole if it is there."""
    assert found.entries == ["Noted"]
    copy = path.with_name("copy.scrcase")
    assert copy.exists() == (not said)
    if copy.exists():
        assert stand(copy, RECOVERY[0]).entries == ["Noted", "Saved as a copy"]


def note(path: Path, recovery_key: str) -> str:
    """Do one piece of work, and close as the window does."""

    def do() -> None:
        with CaseFile.open_with_recovery_key(path, recovery_key, by="Zoë") as opened, opened.work("Done", note=True):
            pass

    return saying(do)


def check_note(said: str, found: Stand, path: Path) -> None:
    """See that what was said not to be saved is not there, and that what was acknowledged is."""
    assert path.exists()
    if "nothing was saved" in said or "not saved" in said:
        assert found.entries == ["Noted"]
    if not said:
        assert found.entries == ["Noted", "Done"]


@pytest.mark.parametrize(
    ("work", "check"),
    [
        (note, check_note),
        (create, check_create),
        (back_up, check_backup),
        (save_copy, check_copy),
        (change_passphrase, check_passphrase),
        (restore, check_restore),
    ],
    ids=lambda one: one.__name__,
)
def test_what_is_said_of_every_failure_is_so(
    template: tuple[Path, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    work: Work,
    check: Callable[[str, Stand, Path], None],
) -> None:
    """Each step fails by an error of the drive, a full disk, a missing right, a read that fails: the sentence is true."""
    RECOVERY[:] = [template[1]]
    if work is restore:
        made = make_office

        def with_backup(of: tuple[Path, str], folder: Path) -> Path:
            path = made(of, folder)
            (folder / "backups").mkdir()
            shutil.copy(template[0], folder / "backups" / "office 2026-01-07 090000 on-close.scrcase")
            return path

        monkeypatch.setattr("tests.store.failing.test_faults.make_office", with_backup)
    count = walk(work, check, template, tmp_path, monkeypatch)
    print(f"{work.__name__}: {count} faults")
    assert count > 20
