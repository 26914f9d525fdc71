"""Deadlines on paper: those with a day and those that wait, what was replaced, and what is not to be relied on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from scr_desktop.documents.parts.content import Bullets, Grid, Heading, Notice, Para
from scr_desktop.documents.sections.deadlines import (
    argument,
    arguments,
    counted_in_brief,
    deadlines,
    due_day,
    how_days_are_counted,
    replaced,
    table,
    unconfirmed,
)
from scr_desktop.domain.progress.case_status import FOR_COMPARISON, CaseStatus, status
from scr_desktop.domain.records.case import Deadline
from scr_desktop.domain.rules.deadline_state import AT_ONCE, DeadlineStanding, DeadlineState
from scr_desktop.domain.time.part_date import written, written_with_weekday
from scr_desktop.domain.time.working_days import WorkingDays
from tests.documents.cases import REGIMES, WHY_MOVED, made
from tests.present import a, present

DAY = date(2018, 5, 22)


@pytest.fixture(scope="module")
def of() -> CaseStatus:
    """Give a case of 2018 whose awareness was corrected."""
    return made("WT2015")


@pytest.mark.parametrize("regime", REGIMES)
def test_every_deadline_is_in_one_of_two_tables(regime: str) -> None:
    """What has a day or is done stands first, what waits says for which event; each with paragraph and force."""
    of = made(regime)
    grids = [one for one in table(of) if isinstance(one, Grid)]
    fixed = [one for one in of.deadlines if one.due_on or one.uncounted]
    waiting = [one for one in of.deadlines if one not in fixed]
    assert [row[0] for row in grids[0].rows] == [due_day(one) for one in fixed]
    assert [len(grid.rows) for grid in grids] == [len(one) for one in (fixed, waiting) if one]
    assert all(one.rule.duty in row[1] for one, row in zip(fixed, grids[0].rows, strict=True))


def test_a_narrow_column_has_the_weekday_above_the_day(of: CaseStatus) -> None:
    """What is owed at once says so before its day; what has no day says nothing, or that it cannot be counted."""
    line = next(one for one in of.deadlines if one.last_on)
    stands = replace(line.stands, last_on=DAY)
    assert due_day(replace(line, stands=stands)) == "Tuesday\n22 May 2018"
    assert due_day(replace(line, stands=replace(stands, at_once=True))) == f"{AT_ONCE}, from\nTuesday\n22 May 2018"
    waiting = next(one for one in of.deadlines if one.last_on is None)
    assert due_day(waiting) == ""
    done = DeadlineStanding(DeadlineState.MET, met_on=DAY)
    assert due_day(replace(waiting, stands=done, from_part="May 2018")).endswith("is known only as May 2018")


def test_without_a_day_there_is_no_argument_and_the_table_says_so(of: CaseStatus) -> None:
    """Nothing has begun: no heading over nothing."""
    bare = replace(of, deadlines=())
    assert arguments(bare) == []
    (grid, *_) = table(bare)
    assert "o deadline has a day yet" in a(Grid, grid).empty


def test_each_day_has_its_argument_under_its_own_heading(of: CaseStatus) -> None:
    """The day and the duty head it; the source is said in it."""
    fixed = [one for one in of.deadlines if one.due_on]
    heading, *found = arguments(of)
    assert heading == Heading(2, "How each date was worked out")
    assert [one.text.partition(":")[2].strip() for one in found if isinstance(one, Heading)] == [
        one.rule.duty for one in fixed
    ]
    assert [list(one.items) for one in found if isinstance(one, Bullets)] == [argument(one) for one in fixed]
    assert all(any(said.startswith("Source: ") for said in argument(one)) for one in fixed)


def test_a_reading_that_the_office_has_not_chosen_is_for_comparison(of: CaseStatus) -> None:
    """It is not said to be due or late."""
    line = replace(next(one for one in of.deadlines if one.last_on), set_aside=True)
    (grid, *_) = table(replace(of, deadlines=(line,)))
    assert a(Grid, grid).rows[0][2] == f"{FOR_COMPARISON}: the office reads the sources otherwise"


@pytest.mark.parametrize("regime", REGIMES)
def test_a_pack_says_in_brief_how_each_day_was_counted(regime: str) -> None:
    """From when and how many days, with its source and every other reading, in the row of the day."""
    of = made(regime)
    rows = next(one for one in deadlines(of) if isinstance(one, Grid)).rows
    fixed = [one for one in of.deadlines if one.due_on or one.uncounted]
    for line, row in zip(fixed, rows, strict=True):
        calculation = present(line.calculation)
        wanted = [
            line.rule.source.paragraph,
            f"from {written_with_weekday(calculation.from_on)}, the day",
            *counted_in_brief(line),
            *(written(other.due_on) for other in calculation.other_readings),
        ]
        assert [said for said in wanted if said not in row[1]] == []
        assert "Counted: " not in row[1]


def test_a_pack_says_once_which_days_were_left_out_and_what_waits(of: CaseStatus) -> None:
    """Bank holidays by name, every time limit that has not started, and where the whole argument stands."""
    said = " ".join(one.text for one in deadlines(of) if isinstance(one, Para))
    assert "Not counted, besides weekends: 28 May 2018 (Spring bank holiday)" in said
    assert "stands in the deadline sheet" in said
    assert all(one.rule.duty in said for one in of.deadlines if not one.due_on)


def test_what_was_replaced_keeps_its_day_and_its_reason() -> None:
    """The awareness was corrected by a day: each day that moved stands with the old one."""
    of = made("WT2015")
    heading, grid = replaced(of)
    assert heading == Heading(2, "Deadlines that were replaced")
    rows = a(Grid, grid).rows
    assert {row[3] for row in rows} == {WHY_MOVED}
    assert {row[2] for row in rows} == {"3 November 2026"}
    assert all("counted from 14 May 2018" in row[1] for row in rows)
    of.case.deadlines[:] = [
        Deadline(rule="gone", counted_from_on=DAY, due_on=DAY, superseded_at="2026-11-03T10:00:00+00:00"),
    ]
    ((*_, grid),) = [replaced(of)]
    assert a(Grid, grid).rows == [
        ("gone", "22 May 2018\ncounted from 22 May 2018", "3 November 2026", "No reason was kept."),
    ]
    of.case.deadlines.clear()
    assert replaced(of) == []


def test_wording_that_was_not_confirmed_is_warned_of() -> None:
    """One such deadline is enough; where all sources are sure there is no warning."""
    of = made("WT2015")
    sure = replace(of, deadlines=tuple(one for one in of.deadlines if one.rule.source.sure))
    assert unconfirmed(sure) == []
    line = sure.deadlines[0]
    source = replace(line.rule.source, sure=False)
    doubted = replace(line, rule=replace(line.rule, source=source))
    (notice,) = unconfirmed(replace(sure, deadlines=(*sure.deadlines, doubted)))
    assert "not a statement of the law" in a(Notice, notice).text
    assert not any(f"{source.force}" in said for said in argument(doubted) if said.startswith("Source: "))


def test_how_days_are_counted_is_said_with_the_offices_own_days() -> None:
    """A day that the office added stands with its weekday; without one nothing is said of any."""
    of = made("WT2015")
    assert not [one for one in how_days_are_counted(of) if isinstance(one, Bullets)]
    found = how_days_are_counted(status(of.case, of.regime, WorkingDays({DAY: "The office moved"}), of.today))
    assert Bullets(["Tuesday 22 May 2018: The office moved"]) in found
    assert "Bank holidays that this office has added to the list:" in [
        one.text for one in found if isinstance(one, Para)
    ]


def test_the_section_can_be_pointed_at(of: CaseStatus) -> None:
    """The summary leads to it by its anchor."""
    assert deadlines(of)[0] == Heading(1, "Deadlines", "deadlines")


def test_why_it_came_late_stands_with_the_state(of: CaseStatus) -> None:
    """Only where a reason is on record."""
    line = next(one for one in of.deadlines if one.last_on)
    stands = replace(line.stands, state=DeadlineState.MET_LATE, met_on=date(2018, 12, 3))
    late = replace(line, stands=stands, late_why="The Chair was ill.")
    said = [a(Grid, table(replace(of, deadlines=(one,)))[0]).rows[0][2] for one in (late, replace(late, late_why=""))]
    assert said == [f"{late.words}. The Chair was ill.", late.words]
