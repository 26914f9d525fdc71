"""The case file on disk: making, opening, working; nothing in it can be read, and its passphrase can be changed."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError, InvalidRequestError
from sqlalchemy.orm.exc import DetachedInstanceError

from scr_desktop.domain.problem import CaseFileProblem, Problem, WrongKey
from scr_desktop.store import chain, key
from scr_desktop.store.case_file import CaseFile
from tests.store.records import CANARY, Folder, Paper, fill

PASSPHRASE = "four words on paper"


# Making and opening


def test_a_new_case_file_opens_with_its_passphrase(tmp_path: Path) -> None:
    """What was made and closed opens again, is one file, and only its owner may read it."""
    path = tmp_path / "office.scrcase"
    with CaseFile.create(path, PASSPHRASE, by="Zoë") as made:
        recovery_key = made.recovery_key()
        with made.work("Office begun", note=True):
            pass
    assert {found.name for found in tmp_path.iterdir()} - {"office.scrcase.lock"} == {"office.scrcase"}
    with CaseFile.open(path, PASSPHRASE, by="Zoë") as opened:
        assert opened.head().number == 1
        assert opened.recovery_key() == recovery_key
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_recovery_key_opens_it(office: Path, template: tuple[Path, str]) -> None:
    """The paper sheet is enough, as typed by hand."""
    with CaseFile.open_with_recovery_key(office, template[1].lower().replace(" ", ""), by="Zoë") as opened:
        assert opened.head().number == 0


def test_opening_imports_no_alembic(office: Path, template: tuple[Path, str]) -> None:
    """A file that is up to date opens without half a second of imports."""
    source = (
        "import sys; from pathlib import Path; from scr_desktop.store.case_file import CaseFile\n"
        "CaseFile.open_with_recovery_key(Path(sys.argv[1]), sys.argv[2], by='Z').close()\n"
        "print('alembic' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", source, str(office), template[1]], capture_output=True, text=True, check=False
    )
    assert (done.stdout.strip(), done.stderr) == ("False", "")


def test_wrong_passphrase_is_one_sentence_and_nothing_on_stderr(
    office: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """A wrong passphrase or key is told as such; the engine prints nothing; the file is free and unchanged."""
    before = office.read_bytes()
    with pytest.raises(WrongKey, match=r"This passphrase does not open office\.scrcase: type it again") as found:
        CaseFile.open(office, "another passphrase", by="Zoë")
    assert found.value.field == "passphrase"
    with pytest.raises(WrongKey, match="This recovery key does not open"):
        CaseFile.open_with_recovery_key(office, key.to_paper(bytes(32)), by="Zoë")
    assert capfd.readouterr() == ("", "")
    assert office.read_bytes() == before
    CaseFile.open(office, PASSPHRASE, by="Zoë").close()


def test_a_short_passphrase_makes_nothing(tmp_path: Path) -> None:
    """A refused passphrase leaves no file behind."""
    with pytest.raises(Problem, match="at least 12"):
        CaseFile.create(tmp_path / "office.scrcase", "short", by="Zoë")
    assert list(tmp_path.iterdir()) == []


def test_an_existing_file_is_never_overwritten(office: Path) -> None:
    """Making a case file where something stands is refused."""
    before = office.read_bytes()
    with pytest.raises(CaseFileProblem, match="is there already: open it, or choose another name"):
        CaseFile.create(office, PASSPHRASE, by="Zoë")
    assert office.read_bytes() == before


def test_a_missing_file_or_folder_is_said(tmp_path: Path) -> None:
    """Opening what is not there and making it in a folder that is not there both say so."""
    with pytest.raises(CaseFileProblem, match=r"office.scrcase is not there: check the drive"):
        CaseFile.open(tmp_path / "office.scrcase", PASSPHRASE, by="Zoë")
    with pytest.raises(CaseFileProblem, match=r"folder .*gone is not there"):
        CaseFile.create(tmp_path / "gone" / "office.scrcase", PASSPHRASE, by="Zoë")
    with pytest.raises(CaseFileProblem, match="is a folder: choose a case file"):
        CaseFile.open(tmp_path, PASSPHRASE, by="Zoë")
    assert list(tmp_path.iterdir()) == []


def test_a_failed_making_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """If making the tables fails, no half of a case file remains."""
    monkeypatch.setattr("scr_desktop.store.migrate._check_keys", lambda _: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        CaseFile.create(tmp_path / "office.scrcase", PASSPHRASE, by="Zoë")
    assert {found.name for found in tmp_path.iterdir()} <= {"office.scrcase.lock"}


def test_an_old_log_is_never_played_into_a_new_file(office: Path, tmp_path: Path) -> None:
    """A log left over from a file that was deleted does not spoil one made in its place."""
    office.unlink()
    (tmp_path / "office.scrcase-wal").write_bytes(os.urandom(9000))
    with CaseFile.create(office, PASSPHRASE, by="Zoë") as made:
        assert made.head().number == 0


# Working


def test_records_remain_usable_after_the_session(papers: CaseFile) -> None:
    """What a session gave is complete and detached: its values can be read, its links fail loudly."""
    folder = Folder(title="A", papers=[Paper(text="x")])
    with papers.work("Filed") as session:
        session.add(folder)
    assert (folder.title, folder.version, folder.papers[0].text) == ("A", 1, "x")
    with papers.read() as session:
        found = session.scalars(select(Folder)).one()
    assert found.title == "A"
    with pytest.raises((DetachedInstanceError, InvalidRequestError)):
        _ = found.papers


def test_reading_cannot_write(papers: CaseFile) -> None:
    """A session for reading refuses to change anything."""
    with papers.read() as session:
        session.add(Paper(text="x"))
        with pytest.raises(RuntimeError, match="use work"):
            session.flush()


def test_a_reader_sees_one_moment(papers: CaseFile) -> None:
    """What is done while something is read, a long document perhaps, does not change what it reads."""
    with papers.read() as session:
        assert session.scalars(select(Paper)).all() == []
        with papers.work("Filed") as other:
            other.add(Paper(text="x"))
        assert session.scalars(select(Paper)).all() == []


def test_a_loose_link_is_refused(papers: CaseFile) -> None:
    """Foreign keys hold."""
    with pytest.raises(IntegrityError), papers.work("Filed") as session:
        session.add(Paper(text="x", folder_id="nowhere"))


def test_the_engine_is_set_as_safe_as_it_can_be(papers: CaseFile) -> None:
    """Every connection: write-ahead log, every commit on the disk, keys enforced, removed text overwritten."""
    wanted = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1, "temp_store": 2}
    with papers.read() as session, papers.read() as other:
        for one in (session, other):
            found = {name: one.connection().exec_driver_sql(f"PRAGMA {name}").scalar() for name in wanted}
            assert found == wanted


def test_errors_carry_no_values(papers: CaseFile) -> None:
    """What was typed about a child is not in an error report."""
    with pytest.raises(IntegrityError) as found, papers.work("Filed") as session:
        session.add(Paper(text=CANARY, folder_id="nowhere"))
    assert CANARY not in str(found.value)


def test_two_threads_work_one_after_the_other(papers: CaseFile) -> None:
    """Work in two threads at once loses nothing and keeps the chain whole."""

    def do() -> None:
        for _ in range(10):
            with papers.work("Filed") as session:
                session.add(Paper(text="x"))

    threads = [threading.Thread(target=do) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with papers.read() as session:
        assert len(session.scalars(select(Paper)).all()) == 30
    assert papers.head().number == 30


# Nothing readable on the disk


def files_with(folder: Path, *needles: str) -> list[str]:
    """Return the files under `folder` that hold one of `needles`, in UTF-8 or UTF-16."""
    forms = [needle.encode(code) for needle in needles for code in ("utf-8", "utf-16-le")]
    contents = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    return [str(path) for path, content in contents.items() if any(form in content for form in forms)]


@pytest.fixture
def temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the folder of a test whose temporary files are inside it too."""
    (tmp_path / "temporary").mkdir()
    for name in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(tmp_path / "temporary"))
    return tmp_path


def test_no_plain_text_on_the_disk(temporary_folder: Path, papers: CaseFile) -> None:
    """Neither file, log, backups, lock nor temporary files hold a word of a case, open or closed."""
    from scr_desktop.store import search

    fill(papers, 200)
    with papers.work("Indexed", note=True, why=CANARY) as session:
        search.index_cases(session.connection(), {"a" * 32: {"words": CANARY}})
    with papers.read() as session:
        # Large enough to need a temporary table for sorting.
        assert len(session.scalars(select(Paper.text).order_by(Paper.text, Paper.version).distinct()).all()) == 1
        names = {path.name for path in temporary_folder.iterdir()}
        assert {"office.scrcase-wal", "office.scrcase-shm", "office.scrcase.owner"} <= names
        assert files_with(temporary_folder, CANARY, "CREATE TABLE", PASSPHRASE) == []
    papers.backup("on-close")
    papers.change_passphrase("another passphrase")
    assert files_with(temporary_folder, CANARY, "CREATE TABLE", "another passphrase") == []
    papers.close()
    assert files_with(temporary_folder, CANARY, "CREATE TABLE", "another passphrase") == []
    assert len(list((temporary_folder / "backups").glob("*.scrcase"))) == 2


# A new passphrase


def test_a_new_passphrase_replaces_the_old(papers: CaseFile, template: tuple[Path, str]) -> None:
    """The old passphrase and recovery key open nothing any more but the backup; the new ones open all."""
    fill(papers, 3)
    kept = papers.change_passphrase("quite another passphrase")
    fill(papers, 1)
    recovery_key = papers.recovery_key()
    papers.close()
    with pytest.raises(WrongKey):
        CaseFile.open(papers.path, PASSPHRASE, by="Zoë")
    with pytest.raises(WrongKey):
        CaseFile.open_with_recovery_key(papers.path, template[1], by="Zoë")
    for opener in (key.by_passphrase("quite another passphrase"), key.by_recovery_key(recovery_key)):
        with CaseFile._open(papers.path, opener, "Zoë", "key") as opened, opened.read() as session:
            assert len(session.scalars(select(Paper.id)).all()) == 4
            assert chain.head(session).number == 3
    with CaseFile.open(kept, PASSPHRASE, by="Zoë") as old:
        assert old.head().number == 1


def test_a_failed_change_leaves_the_old_passphrase(papers: CaseFile, monkeypatch: pytest.MonkeyPatch) -> None:
    """If the new file cannot be put in place, the old one goes on as it was."""
    fill(papers, 3)
    recovery_key = papers.recovery_key()

    def fail(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("scr_desktop.store.backup.copy_verified", fail)
        with pytest.raises(CaseFileProblem, match="disk is full"):
            papers.change_passphrase("quite another passphrase")
    assert papers.recovery_key() == recovery_key
    fill(papers, 1)
    assert papers.head().number == 2
    assert not (papers.path.parent / "office.scrcase.new").exists()


def test_the_passphrase_waits_for_a_document(papers: CaseFile) -> None:
    """While something is read, the file is not replaced under it."""
    with papers.read(), pytest.raises(CaseFileProblem, match="still being read"):
        papers.change_passphrase("quite another passphrase")
    with pytest.raises(Problem, match="at least 12"):
        papers.change_passphrase("short")
    fill(papers, 1)
