"""What an office is asked for first is put together before it is unlocked, and stays so for the next one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from scr_desktop.domain.papers.recovery_words import SHEET_MADE
from scr_desktop.services import typed
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import next_deadlines
from scr_desktop.services.office import first_page, history, office, register
from scr_desktop.services.upkeep.rehearsal import rehearse
from scr_desktop.store import connection, in_memory
from scr_desktop.store.case_file import CaseFile
from tests.conftest import PASSPHRASE
from tests.present import noted
from tests.services.opening import Desk, Opened
from tests.services.statements.counted import counted


@pytest.fixture
def due(case_file: CaseFile, opened: Opened, desk_day: Desk) -> str:
    """Give a case of which something is late; it is Tuesday 17 July 2018."""
    case = opened()
    desk_day("2018-07-17")
    return case.id


def day(case_file: CaseFile, case_id: str) -> None:
    """Do what an officer's day begins with."""
    office.get(case_file)
    next_deadlines.bring_in_step(case_file)
    assert first_page.read(case_file).due.overdue
    history.saved_at(case_file)
    history.was_recorded(case_file, SHEET_MADE)
    typed.waiting(case_file)
    assert register.rows(case_file, register.Wanted(), limit=40)
    cases.status(case_file, case_id)


@contextmanager
def put_together() -> Iterator[list[str]]:
    """Give a list that gathers what is put together anew while this holds."""
    before, anew = set(connection._PUT_TOGETHER), list[str]()
    yield anew
    anew += [str(connection._PUT_TOGETHER[one]) for one in connection._PUT_TOGETHER if one not in before]


def parts_of_the_case(anew: list[str]) -> list[str]:
    """Return what asks for the parts of a case alone: the invented one has few of them."""
    return [one for one in anew if one.count("SELECT") == 1 and "case_id = " in one]


def test_the_first_page_is_put_together_before_it_is_unlocked(case_file: CaseFile, due: str) -> None:
    """From the passphrase to a case that is opened nothing is put together but for parts that an invented case has not."""
    connection._PUT_TOGETHER.clear()
    rehearse()
    with put_together() as anew:
        day(case_file, due)
    assert [one for one in anew if one not in parts_of_the_case(anew)] == []


def test_an_office_unlocked_again_has_all_put_together(case_file: CaseFile, due: str) -> None:
    """Locked and unlocked ten times a day, it is asked what it was asked before."""
    day(case_file, due)
    path = case_file.path
    case_file.close()
    with CaseFile.open(path, PASSPHRASE, by="Test") as again, put_together() as anew:
        day(again, due)
    assert anew == []


def test_nothing_of_it_is_written_anywhere(case_file: CaseFile, monkeypatch: pytest.MonkeyPatch) -> None:
    """It has an office of its own in memory, which is gone afterwards, and asks the open one nothing."""
    made: list[in_memory.OfficeInMemory] = []
    monkeypatch.setattr(in_memory.OfficeInMemory, "close", lambda one: noted(made, one, None))
    head = case_file.head()
    with counted(case_file) as asked:
        rehearse()
    assert asked == []
    assert case_file.head() == head
    assert len(made) == 1
