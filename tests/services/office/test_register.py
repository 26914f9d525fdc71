"""The register: which cases are wanted, how many there are, in what order, and where the next deadline of each stands."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from scr_desktop.domain.records.case import Case
from scr_desktop.domain.rules.deadline_state import DeadlineState
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.office.register import Found, RegisterRow, Wanted, count, found, rows
from scr_desktop.services.regime import as_built
from scr_desktop.store import search
from scr_desktop.store.case_file import CaseFile
from tests.services.opening import Desk

# A Thursday, the day of the fixture `desk_day`.
TODAY = date(2018, 5, 17)
RULE = "scr_decision"


def kept(number: int, due_in: int | None = None, **more: Any) -> Case:
    """Return the case of that number, opened that many days into May, due so many days from today if it is due."""
    due_on = None if due_in is None else TODAY + timedelta(days=due_in)
    entries = {
        "regime": "WT2015",
        "next_due_on": due_on,
        "next_rule": RULE if due_on else "",
        "title": f"Child {number}",
    }
    return Case(**(entries | {"reference": f"2018-00{number}", "opened_on": date(2018, 5, number)} | more))


@pytest.fixture
def office(case_file: CaseFile, desk_day: Desk) -> CaseFile:
    """Give an office with five open cases, due yesterday, today, in a week, in eight days and not at all, and a closed one."""
    cases = [
        kept(1, -1, title="Zebedee"), kept(2, 0), kept(3, 7, title="Adam"), kept(4, 8, regime="transition"), kept(5),
        kept(6, -1, title="Zebedee", closed_on=TODAY),
    ]  # fmt: skip
    for case in cases:
        with case_file.work("Opened") as session:
            session.add(case)
    return case_file


def numbers(case_file: CaseFile, **wanted: Any) -> str:
    """Return the last digits of the references of the cases that are wanted, in their order."""
    return "".join(row.reference[-1] for row in rows(case_file, Wanted(**wanted)))


@pytest.mark.parametrize(("of", "words"), [
    (Found(0, 0), "No case"),
    (Found(1, 0), "1 open case"),
    (Found(2, 0), "2 open cases"),
    (Found(0, 1), "1 closed case"),
    (Found(1, 1), "1 open, 1 closed"),
    (Found(1200, 0), "1,200 open cases"),
])  # fmt: skip
def test_the_number_of_cases_is_said_in_words(of: Found, words: str) -> None:
    """One is said as one, and both kinds only where there are both."""
    assert of.words == words


@pytest.mark.parametrize(("wanted", "within"), [
    (Wanted(), "only_open"),
    (Wanted(words="  - "), "only_open"),  # nothing to search for
    (Wanted(words="zeb"), "all"),
    (Wanted(words="zeb", state="only_open"), "only_open"),
    (Wanted(words="zeb", state="closed"), "closed"),
    (Wanted(state="all"), "all"),
])  # fmt: skip
def test_words_are_looked_for_in_closed_cases_too(wanted: Wanted, within: str) -> None:
    """Unless the officer asks for open ones only: a family is not unknown because its case is closed."""
    assert wanted.within == within


def test_everywhere_drops_all_that_narrows() -> None:
    """The words and their order stay."""
    asked = Wanted("zeb", "closed", "WT2015", "week", "title", descending=False)
    assert asked.everywhere == Wanted("zeb", "all", "", "", "title", descending=False)


@pytest.mark.parametrize(("wanted", "listed"), [
    ({}, "54321"),
    ({"state": "closed"}, "6"),
    ({"state": "all"}, "654321"),
    ({"regime": "transition"}, "4"),
    ({"due": "overdue"}, "1"),
    ({"due": "week"}, "32"),  # from today to the seventh day, both included
    ({"due": "none"}, "5"),
    ({"due": "at_once"}, ""),
    ({"words": "zeb"}, "61"),
    ({"words": "zeb", "state": "only_open"}, "1"),
    ({"words": "zeb", "due": "week"}, ""),
    ({"words": "nobody"}, ""),
])  # fmt: skip
def test_the_filters_leave_what_is_asked_for(office: CaseFile, wanted: dict[str, Any], listed: str) -> None:
    """The last opened first, and as many counted as listed."""
    assert numbers(office, **wanted) == listed
    assert count(office, Wanted(**wanted)) == len(listed)


def test_open_and_closed_are_counted_apart(office: CaseFile) -> None:
    """Of those with the words, one of each."""
    assert found(office, Wanted(words="zeb")) == Found(1, 1)
    assert found(office, Wanted()) == Found(5, 0)


@pytest.mark.parametrize(("sort", "descending", "listed"), [
    ("opened", False, "12345"),
    ("reference", True, "54321"),
    ("title", False, "32451"),  # Adam, Child 2, Child 4, Child 5, Zebedee
    ("due", False, "12345"),
    ("due", True, "43215"),  # what is not due is last either way
])  # fmt: skip
def test_the_order_is_the_one_asked_for(office: CaseFile, sort: str, descending: bool, listed: str) -> None:
    """Either way round."""
    assert numbers(office, sort=sort, descending=descending) == listed


@pytest.mark.parametrize("words", ["", "child"])
def test_a_long_register_is_read_in_pieces(office: CaseFile, words: str) -> None:
    """Each piece goes on where the one before ended, also among those found by words."""
    wanted = Wanted(words=words, state="only_open")
    whole = [row.reference for row in rows(office, wanted)]
    pieces = [row.reference for offset in range(0, 6, 2) for row in rows(office, wanted, offset, 2)]
    assert pieces == whole
    assert len(rows(office, wanted, 1, 2)) == 2


def line(**more: Any) -> RegisterRow:
    """Return a line of the register that is due today."""
    entries: dict[str, Any] = {
        "id": "k", "reference": "2018-001", "title": "Adam", "regime": "WT2015", "stage": "", "opened_on": TODAY,
        "closed_on": None, "next_due_on": TODAY, "next_rule": RULE, "law": as_built(),
    }  # fmt: skip
    return RegisterRow(**(entries | more))


def standing(today: date = TODAY, **more: Any) -> tuple[DeadlineState, date | None] | None:
    """Return how a line stands on a day, and the day on which it counts."""
    stands = line(**more).stands(today, WorkingDays())
    return (stands.state, stands.last_on) if stands else None


def test_the_next_deadline_stands_by_its_last_day() -> None:
    """On the day itself it is due, the day after it is late; nothing due and a closed case stand nowhere."""
    assert standing() == (DeadlineState.DUE, TODAY)
    assert standing(date(2018, 5, 18)) == (DeadlineState.OVERDUE, TODAY)
    assert standing(next_due_on=None) is None
    assert standing(closed_on=TODAY) is None


def test_time_allowed_counts_and_the_first_day_stays_known() -> None:
    """Fixed for 10 May, allowed until 17 May: it is not late on 17 May."""
    stands = line(first_due_on=date(2018, 5, 10)).stands(TODAY, WorkingDays())
    assert stands
    assert (stands.state, stands.due_on, stands.last_on) == (DeadlineState.DUE, date(2018, 5, 10), TODAY)


def test_a_decision_owed_stands_where_nothing_falls_before_it() -> None:
    """Where a deadline is next, its day is the one that counts."""
    owed = date(2018, 5, 16)
    assert standing(owed_on=owed, next_due_on=None, next_rule="") == (DeadlineState.OVERDUE, owed)
    assert standing(owed_on=date(2018, 5, 18)) == (DeadlineState.DUE, TODAY)


def test_what_is_owed_as_soon_as_possible_comes_first_unless_something_is_late() -> None:
    """With nothing owed so there is nothing to put first."""
    row = line(at_once=("reconsider",))
    assert row.at_once_first(row.stands(TODAY, WorkingDays()))
    assert row.at_once_first(None)
    assert not row.at_once_first(row.stands(date(2018, 5, 18), WorkingDays()))
    assert not line().at_once_first(None)


def test_what_is_due_is_said_in_the_words_of_its_arrangements() -> None:
    """Empty where nothing is next, or where the edition has no such rule."""
    assert line().duty
    assert line(next_rule="").duty == line(regime="WT2018").duty == line(regime="none").duty == ""


def test_the_newest_found_is_the_last_received(office: CaseFile) -> None:
    """Also where it was entered before others that are older."""
    with office.work("Opened") as session:
        session.add(kept(7, title="Zebedee", opened_on=date(2018, 4, 1)))
    assert numbers(office, words="zeb") == "617"
    assert numbers(office, words="zeb", descending=False) == "716"


def test_a_case_closed_or_opened_again_is_found_as_it_is(office: CaseFile) -> None:
    """Among the open ones only as long as it is open; the index is sound all the time."""
    for day, listed in ((TODAY, ""), (None, "1")):
        with office.work("Closed or opened again", note=True) as session:
            session.scalars(select(Case).where(Case.reference == "2018-001")).one().closed_on = day
        assert numbers(office, words="zeb", state="only_open") == listed
        assert found(office, Wanted(words="zeb")).open == len(listed)
        with office.read() as session:
            assert search.check(session) == []
