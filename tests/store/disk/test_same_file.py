"""One writer at a time, whatever name the file is opened by: symbolic links, hard links, mounts."""

from __future__ import annotations

import json
import os
import shutil
import signal
import stat
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from scr_desktop.domain.problem import CaseFileProblem
from scr_desktop.store.case_file import CaseFile
from scr_desktop.store.disk import hold
from scr_desktop.store.disk.lock import WriterLock

OPEN = (
    "import sys; from pathlib import Path; from scr_desktop.store.case_file import CaseFile\n"
    "from scr_desktop.domain.problem import Problem\n"
    "try: office = CaseFile.open_with_recovery_key(Path(sys.argv[1]), sys.argv[2], by='Second')\n"
    "except Problem as problem: print(problem.sentence); raise SystemExit(1)\n"
    "print('opened', flush=True); sys.stdin.read()\n"
)


def symbolic_link(path: Path, link: Path) -> None:
    """Let `link` lead to the file by its name."""
    try:
        link.symlink_to(path)
    except OSError:
        pytest.skip("this account may make no symbolic links")


def folder_link(path: Path, link: Path) -> None:
    """Let the folder of `link` lead to the folder of the file."""
    link.parent.rmdir()
    symbolic_link(path.parent, link.parent)


def hard_link(path: Path, link: Path) -> None:
    """Give the file a second name."""
    try:
        link.hardlink_to(path)
    except OSError:
        pytest.skip("this drive gives no file two names")


def mounted_file(path: Path, link: Path) -> None:
    """Mount the file at another place."""
    link.touch()
    bind(path, link)


def mounted_folder(path: Path, link: Path) -> None:
    """Mount the folder at another place."""
    bind(path.parent, link.parent)


def bind(what: Path, where: Path) -> None:
    """Mount `what` at `where` too."""
    mount = shutil.which("mount")
    if not mount or os.name != "posix":
        pytest.skip("this system mounts nothing twice")
    done = subprocess.run([mount, "--bind", str(what), str(where)], capture_output=True, check=False)
    if done.returncode:
        pytest.skip("this account may mount nothing")


WAYS = [symbolic_link, folder_link, hard_link, mounted_file, mounted_folder]


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Path]:
    """Give a second path for the case file, with its own name where the way of getting there allows one."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    yield folder / "office.scrcase"
    if umount := shutil.which("umount"):
        for mounted in (folder / "office.scrcase", folder):
            subprocess.run([umount, str(mounted)], capture_output=True, check=False)


def keeps_notes(path: Path) -> bool:
    """Return whether the drive keeps notes at the file itself."""
    lock = WriterLock(path, "Zoë")
    lock.take()
    try:
        return bool(hold.note_at(path))
    finally:
        lock.release()


@pytest.mark.parametrize("way", WAYS, ids=lambda one: one.__name__)
def test_the_second_writer_is_refused_by_name(
    office: Path,
    template: tuple[Path, str],
    elsewhere: Path,
    program: Callable[..., subprocess.Popen[str]],
    way: Callable[[Path, Path], None],
) -> None:
    """Another program, and this one, are kept out of the same file under another name, and are told who has it."""
    named = way not in (hard_link, mounted_file) or keeps_notes(office)
    way(office, elsewhere)
    words = "Zoë Price has this case file open on" if named else "is open already"
    with CaseFile.open_with_recovery_key(office, template[1], by="Zoë Price") as first:
        said, _ = program(OPEN, elsewhere, template[1]).communicate(timeout=60)
        assert words in said
        with pytest.raises(CaseFileProblem, match=words):
            CaseFile.open_with_recovery_key(elsewhere, template[1], by="Third")
        with first.work("Still works", note=True):
            pass
        assert first.check() == []
        if way in (hard_link, mounted_file):
            assert [one.name for one in elsewhere.parent.iterdir()] == [elsewhere.name], (
                "a refused start leaves nothing"
            )
    with CaseFile.open_with_recovery_key(elsewhere, template[1], by="Second") as second:
        assert second.head().number == 1
        with pytest.raises(CaseFileProblem, match=r"Second has this|is open already"):
            CaseFile.open_with_recovery_key(office, template[1], by="Zoë Price")


@pytest.mark.parametrize("way", WAYS, ids=lambda one: one.__name__)
def test_a_writer_that_was_killed_keeps_nobody_out(
    office: Path,
    template: tuple[Path, str],
    elsewhere: Path,
    program: Callable[..., subprocess.Popen[str]],
    way: Callable[[Path, Path], None],
) -> None:
    """The lock ends with the program, by whatever name it held the file."""
    way(office, elsewhere)
    running = program(OPEN, elsewhere, template[1])
    assert running.stdout is not None
    assert running.stdout.readline() == "opened\n"
    with pytest.raises(CaseFileProblem, match=r"Second has this|is open already"):
        CaseFile.open_with_recovery_key(office, template[1], by="Zoë Price")
    running.send_signal(signal.SIGTERM if os.name == "nt" else signal.SIGKILL)
    running.wait()
    CaseFile.open_with_recovery_key(office, template[1], by="Zoë Price").close()


def test_a_new_passphrase_through_a_link_replaces_the_file_and_not_the_link(
    office: Path, template: tuple[Path, str], elsewhere: Path
) -> None:
    """The link leads to the one file that there is, under the new passphrase; the backup lies beside that file."""
    symbolic_link(office, elsewhere)
    with CaseFile.open_with_recovery_key(elsewhere, template[1], by="Zoë Price") as opened:
        kept = opened.change_passphrase("quite another passphrase")
        assert opened.path == office
    assert elsewhere.is_symlink()
    assert kept.parent.parent == office.parent
    assert list(elsewhere.parent.iterdir()) == [elsewhere]
    for path in (elsewhere, office):
        with CaseFile.open(path, "quite another passphrase", by="Zoë Price") as opened:
            assert opened.head().number == 1


def test_a_file_with_two_names_gets_no_new_passphrase(
    office: Path, template: tuple[Path, str], elsewhere: Path
) -> None:
    """The old passphrase would go on opening it by the other name, so it is refused with what to do."""
    hard_link(office, elsewhere)
    with CaseFile.open_with_recovery_key(office, template[1], by="Zoë Price") as opened:
        with pytest.raises(CaseFileProblem, match=r"second name.*have the other name removed.*It was not changed"):
            opened.change_passphrase("quite another passphrase")
        elsewhere.unlink()
        opened.change_passphrase("quite another passphrase")
        with opened.work("Goes on", note=True):
            pass


def test_the_new_file_is_held_after_a_new_passphrase(
    office: Path, template: tuple[Path, str], elsewhere: Path, program: Callable[..., subprocess.Popen[str]]
) -> None:
    """The lock goes over to the file that took the place of the old one."""
    with CaseFile.open_with_recovery_key(office, template[1], by="Zoë Price") as opened:
        opened.change_passphrase("quite another passphrase")
        hard_link(office, elsewhere)
        said, _ = program(OPEN, elsewhere, opened.recovery_key()).communicate(timeout=60)
        assert "open" in said
        assert said.strip() != "opened"


def test_a_loop_of_links_is_a_file_that_is_not_there(tmp_path: Path, template: tuple[Path, str]) -> None:
    """A link that leads to itself gets a sentence."""
    link = tmp_path / "round.scrcase"
    symbolic_link(link, link)
    with pytest.raises(CaseFileProblem):
        CaseFile.open_with_recovery_key(link, template[1], by="Zoë Price")


def test_looking_at_the_file_ends_none_of_the_engines_locks(
    case_file: CaseFile, template: tuple[Path, str], program: Callable[..., subprocess.Popen[str]]
) -> None:
    """After a check, a refused second opening and a backup, another program still cannot take the database for unused."""
    if os.name != "posix":
        pytest.skip("only POSIX ends a program's locks when it closes another descriptor of the same file")
    with case_file.work("Noted", note=True):
        pass
    with pytest.raises(CaseFileProblem):
        CaseFile.open_with_recovery_key(case_file.path, template[1], by="Third")
    case_file.backup("by-hand")
    assert case_file.is_encrypted()
    assert case_file.check() == []
    alone = (
        "import fcntl, sys\n"
        "file = open(sys.argv[1], 'r+b')\n"
        # SQLite's shared lock: 510 bytes from 1 GiB + 2.
        "try: fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, 510, 0x40000002); print('free')\n"
        "except OSError: print('held')\n"
    )
    assert program(alone, case_file.path).communicate(timeout=60)[0] == "held\n"


def test_the_note_is_for_this_account_only_and_goes(case_file: CaseFile) -> None:
    """It names the officer, so nobody else may read it; afterwards neither note is left."""
    owner = case_file.path.parent / "office.scrcase.owner"
    assert json.loads(owner.read_text(encoding="utf-8"))["name"] == "Zoë Price"
    if os.name == "posix":
        assert stat.S_IMODE(owner.stat().st_mode) == 0o600
    case_file.close()
    assert not owner.exists()
    assert hold.note_at(case_file.path) == ""
