"""A read that goes wrong in passing is tried again and never called damage; what stays wrong is called what it is."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlcipher3 import dbapi2

from scr_desktop.domain.problem import CaseFileProblem
from scr_desktop.domain.records.history import HistoryEntry
from scr_desktop.store import connection
from scr_desktop.store.case_file import CaseFile
from scr_desktop.store.disk import patient


class Drive:
    """A drive that gives a wrong byte in the middle of a file, and the right one again after so many tries."""

    def __init__(self, path: Path, tries: int) -> None:
        self.path, self.tries = path, tries
        # Among the last pages, in which the history is.
        self.place = (path.stat().st_size // 4096 - 20) * 4096 + 2000
        self.wrong = False

    def turn(self) -> None:
        """Turn one bit, or turn it back; the drive does not tell of it, so the time of the file stays."""
        told = self.path.stat()
        with self.path.open("r+b") as file:
            file.seek(self.place)
            byte = file.read(1)[0]
            file.seek(self.place)
            file.write(bytes([byte ^ 1]))
        os.utime(self.path, ns=(told.st_atime_ns, told.st_mtime_ns))
        self.wrong = not self.wrong

    def wait(self, _seconds: float) -> None:
        """Be right again once it was asked often enough."""
        self.tries -= 1
        if self.tries == 0 and self.wrong:
            self.turn()


@pytest.fixture
def office(case_file: CaseFile, template: tuple[Path, str]) -> CaseFile:
    """Give an office with a history of many pages, opened anew so that none of them was read yet."""
    for number in range(60):
        with case_file.work(f"Noted {number}", note=True, why="x" * 3000):
            pass
    case_file.close()
    return CaseFile.open_with_recovery_key(case_file.path, template[1], by="Zoë Price")


def read_all(office: CaseFile) -> list[str]:
    """Return what the history says."""
    with office.read() as session:
        return list(session.scalars(select(HistoryEntry.why)))


def one_by_one(office: CaseFile) -> list[str]:
    """Return what the history says, read in small portions."""
    with office.read() as session:
        query = select(HistoryEntry.why).order_by(HistoryEntry.number).execution_options(yield_per=7)
        return list(session.scalars(query))


@pytest.mark.parametrize("read", [read_all, one_by_one], ids=lambda one: one.__name__)
@pytest.mark.parametrize("tries", [1, 2])
def test_a_passing_error_is_not_noticed(
    office: CaseFile, monkeypatch: pytest.MonkeyPatch, read: Any, tries: int
) -> None:
    """Asked again, the drive gives what is there: every row once, in order, and the session goes on."""
    drive = Drive(office.path, tries)
    monkeypatch.setattr(patient, "wait", drive.wait)
    drive.turn()
    assert read(office) == ["x" * 3000] * 60
    assert not drive.wrong
    with office.work("Goes on", note=True):
        pass
    assert office.check() == []
    office.close()


def test_an_error_that_is_over_after_the_last_try_is_no_damage(
    office: CaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the look at every page finds the file sound, the officer is asked to try again, and that works."""
    drive = Drive(office.path, len(patient.PAUSES) + 1)
    monkeypatch.setattr(patient, "wait", drive.wait)
    drive.turn()
    looks: list[bool] = []

    def looked(*_of: object) -> None:
        looks.append(True)
        drive.turn()

    monkeypatch.setattr("scr_desktop.store.case_file.is_damaged", looked)
    with pytest.raises(CaseFileProblem, match=r"could not be read as it should: try again") as found:
        read_all(office)
    assert "damaged" not in found.value.sentence
    assert looks
    assert read_all(office) == ["x" * 3000] * 60
    office.close()


def test_damage_is_said_when_the_look_at_every_page_finds_it(office: CaseFile, monkeypatch: pytest.MonkeyPatch) -> None:
    """What stays wrong is damage, and the sentence says to restore; the pages that are sound can still be read."""
    drive = Drive(office.path, -1)
    monkeypatch.setattr(patient, "wait", drive.wait)
    drive.turn()
    with pytest.raises(CaseFileProblem, match="is damaged and cannot be read: restore the latest backup"):
        read_all(office)
    with office.read() as session:
        assert session.scalar(select(HistoryEntry.number).order_by(HistoryEntry.number.desc()).limit(1)) == 60
    drive.turn()
    assert read_all(office) == ["x" * 3000] * 60
    office.close()


@pytest.mark.parametrize("code", ["SQLITE_IOERR_READ", "SQLITE_NOTADB", "SQLITE_CORRUPT"])
def test_opening_tries_again(
    office: CaseFile, template: tuple[Path, str], monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    """A first page that cannot be read once is neither a wrong passphrase nor damage."""
    office.close()
    connect, failing = connection._connect, [2]

    def now_and_then(*of: Any) -> Any:
        if failing[0]:
            failing[0] -= 1
            error = dbapi2.OperationalError("disk I/O error")
            error.sqlite_errorname = code
            raise error
        return connect(*of)

    monkeypatch.setattr(patient, "wait", lambda _seconds: None)
    monkeypatch.setattr(connection, "_connect", now_and_then)
    with CaseFile.open_with_recovery_key(office.path, template[1], by="Zoë Price") as opened:
        assert opened.head().number == 60


def test_nothing_is_written_twice(office: CaseFile, monkeypatch: pytest.MonkeyPatch) -> None:
    """After something was written the work is given up as a whole: it is not there, and is said not to be."""
    waited: list[float] = []
    monkeypatch.setattr(patient, "wait", waited.append)
    drive = Drive(office.path, -1)

    def half() -> None:
        with office.work("Half", note=True) as session:
            session.add(HistoryEntry(number=999, at="", by="", what="", case_id="", why="", previous=""))
            session.flush()
            drive.turn()
            session.scalars(select(HistoryEntry.why)).all()

    with pytest.raises(CaseFileProblem, match="nothing was saved"):
        half()
    drive.turn()
    assert waited == []
    assert len(read_all(office)) == 60
    assert office.check() == []
    office.close()


def test_a_reading_is_not_mended_with_what_was_saved_meanwhile(
    office: CaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A reader sees the office as it was at one moment, or is asked to read again; never half of each."""
    drive = Drive(office.path, 1)
    monkeypatch.setattr(patient, "wait", drive.wait)

    def read() -> None:
        with office.read() as session:
            assert session.scalar(select(HistoryEntry.number).limit(1)) == 1
            with office.work("Meanwhile", note=True):
                pass
            drive.turn()
            session.scalars(select(HistoryEntry.why)).all()

    with pytest.raises(CaseFileProblem, match=r"could not be read|is damaged"):
        read()
    drive.turn()
    assert len(read_all(office)) == 61
    office.close()
