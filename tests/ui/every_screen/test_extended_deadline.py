"""A deadline for which more time was allowed stands on the day allowed: in the calendar, on its print, on the desk."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.documents.parts.content import Facts, Grid
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import timing
from scr_desktop.services.office import diary
from scr_desktop.services.papers import paper
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.month.month import read_month
from tests.present import present
from tests.services.opening import opened

RULE, FIRST, UNTIL = "scr_decision", date(2018, 6, 7), date(2018, 8, 31)
JUNE, AUGUST = date(2018, 6, 1), date(2018, 8, 1)


@pytest.fixture
def case_id(case_file: CaseFile, monkeypatch: pytest.MonkeyPatch) -> str:
    """Open a case on 17 May 2018 whose decision, due on 7 June, was given until 31 August; return its id."""
    monkeypatch.setattr(clock, "today", lambda: date(2018, 5, 17))
    found = opened(case_file)
    timing.extend(case_file, found.id, RULE, UNTIL, "Ofsted's lead inspector", date(2018, 5, 16), "The trial.")
    return found.id


def grid(case_file: CaseFile, first: date) -> list[tuple[date, str]]:
    """Return what the grid of a month holds: the day of its cell and the duty."""
    month = read_month(case_file, first)
    return [(day.on, item.duty) for day in month.days if day.within for item in day.items]


def printed(case_file: CaseFile, first: date) -> tuple[str, list[str]]:
    """Return the number of deadlines that the print of a month states, and its lines day by day."""
    content = paper.compose(case_file, "calendar-month", first=first).content
    (facts,) = [one for one in content if isinstance(one, Facts)]
    table = [one for one in content if isinstance(one, Grid)][-1]
    lines = [" ".join(str(cell) for cell in row).replace("\n", " ") for row in table.rows]
    return dict(facts.rows)["Deadlines this month"], [line for line in lines if "Bank holiday" not in line]


def decision(case_file: CaseFile, case_id: str) -> str:
    """Return the words of the duty that was given more time."""
    found = cases.status(case_file, case_id).deadlines
    return next(line.rule.duty for line in found if line.rule.key == RULE)


def test_the_grid_holds_it_on_the_day_allowed_only(case_file: CaseFile, case_id: str) -> None:
    """June no longer holds it, on no day; August holds it on the 31st."""
    duty = decision(case_file, case_id)
    assert duty not in [said for _, said in grid(case_file, JUNE)]
    assert (UNTIL, duty) in grid(case_file, AUGUST)


def test_the_print_holds_it_on_the_day_allowed_only(case_file: CaseFile, case_id: str) -> None:
    """June is printed without it and without a day of August; August prints it with its state."""
    duty = decision(case_file, case_id)
    june, august = printed(case_file, JUNE)[1], printed(case_file, AUGUST)[1]
    assert not [line for line in june if duty in line or "August" in line]
    (line,) = [line for line in august if duty in line]
    assert line.startswith("Friday 31 August 2018")


@pytest.mark.parametrize("month", range(5, 13))
def test_the_print_states_as_many_deadlines_as_the_grid_holds(case_file: CaseFile, case_id: str, month: int) -> None:
    """The number on paper is that of the grid and of the lines printed, in every month."""
    first = date(2018, month, 1)
    stated, lines = printed(case_file, first)
    assert stated == str(len(grid(case_file, first))) == str(len(lines))


def test_the_desk_sorts_it_by_the_day_allowed(case_file: CaseFile, case_id: str) -> None:
    """Who is waited for stands in the order of the days that count, not of the first days."""
    for _, items in diary.today(case_file).waiting:
        due = [(item.rule_key, present(item.due_on)) for item in items]
        days = [max(day, UNTIL) if rule == RULE else day for rule, day in due]
        assert days == sorted(days)
