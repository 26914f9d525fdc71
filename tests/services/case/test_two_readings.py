"""What is in time by one reading of the sources is not late, as long as the office has not chosen between the two."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from scr_desktop.documents.sections.about_decision import decision_due
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.case_status import DeadlineLine, DutyLine
from scr_desktop.domain.progress.lateness import late_event, late_telling
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.review.meeting_days import fit
from scr_desktop.domain.review.review_need import SENT
from scr_desktop.domain.review.weighing import weigh
from scr_desktop.domain.rules.deadline_state import DeadlineState
from scr_desktop.domain.sources.reading import RAPID_REVIEW
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import telling
from scr_desktop.services.office import diary, office, register
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.told.columns import COLUMNS, lines_of
from tests.domain.papers import DEATH, child

# Aware on Friday 30 October 2026: fifteen working days end on 20 November; notified on 9 November, on 30 November.
BY_AWARENESS, BY_NOTIFICATION = date(2026, 11, 20), date(2026, 11, 30)


@pytest.fixture
def notified(case_file: CaseFile, opened: Callable[..., Case], desk_day: Callable[[str], None]) -> Case:
    """Open a case of 2026 that was notified on 9 November, whose rapid review can be counted from two days."""
    desk_day("2026-11-24")
    died = child(**DEATH | {"born_on": "2.2.24", "died_on": "29.10.26", "looked_after": "no"})
    days = {"aware_on": "30 October 2026", "received_on": "30 October 2026", "incident_on": "29/10/26"}
    found = opened(**days, children=[died])
    cases.record_event(case_file, found.id, "partners_told", date(2026, 11, 2))
    return cases.record_event(case_file, found.id, "notification_sent", date(2026, 11, 9), late_why="Half term.")


def lines(case_file: CaseFile, of: Case) -> dict[str, DeadlineLine]:
    """Return the deadlines of a case, those of the rapid review by the day from which they are counted, others by rule."""
    found = cases.status(case_file, of.id).deadlines
    return {one.rule.counted_from if one.rule.done_by == SENT else one.rule.key: one for one in found}


def test_a_rapid_review_between_two_days_is_not_late(case_file: CaseFile, notified: Case) -> None:
    """Sent on 24 November it needs no reason, and both days are named; so is what is still open on that day."""
    open_line = lines(case_file, notified)["aware"]
    assert open_line.last_on == BY_AWARENESS
    assert open_line.state is DeadlineState.DUE
    assert open_line.words == "Late by one reading (20 November 2026), due by 30 November 2026 by the other"
    today = diary.today(case_file)
    assert not {one.rule_key for one in today.overdue} & {"rapid_review", "rapid_review_from_awareness"}
    (row,) = register.rows(case_file, register.Wanted())
    stands = row.stands(date(2026, 11, 24), cases.status(case_file, notified.id).working_days)
    assert stands
    assert stands.state is DeadlineState.DUE
    cases.record_event(case_file, notified.id, SENT, date(2026, 11, 24))
    done = lines(case_file, notified)["aware"]
    assert done.state is DeadlineState.MET
    assert done.words == (
        "Done on 24 November 2026, late by one reading (20 November 2026), in time by the other (30 November 2026)"
    )


def test_after_both_days_it_is_late(case_file: CaseFile, notified: Case, desk_day: Callable[[str], None]) -> None:
    """By every reading: then the reason is asked."""
    desk_day("2026-12-02")
    status = cases.status(case_file, notified.id)
    assert {one.state for one in status.deadlines if one.rule.done_by == SENT} == {DeadlineState.OVERDUE}
    assert late_event(status, SENT, date(2026, 12, 1))
    with pytest.raises(Problem, match="Say why it came later"):
        cases.record_event(case_file, notified.id, SENT, date(2026, 12, 1))


def test_how_late_it_is_is_said_by_each_of_the_two_days(
    case_file: CaseFile, notified: Case, desk_day: Callable[[str], None]
) -> None:
    """Two days late by one reading is eight by the other: no row, list or register gives one number for both."""
    desk_day("2026-12-02")
    found = lines(case_file, notified)
    by_both = (
        "8 working days late by one reading (20 November 2026), 2 working days late by the other (30 November 2026)"
    )
    assert (found["aware"].words, found["aware"].working_days_left) == (by_both, -8)
    assert (found["notification_sent"].words, found["notification_sent"].working_days_left) == (
        "2 working days late",
        -2,
    )
    listed = {one.last_on: one.words for one in diary.today(case_file).overdue if "rapid_review" in one.rule_key}
    assert listed == {BY_AWARENESS: by_both, BY_NOTIFICATION: "2 working days late"}
    (row,) = register.rows(case_file, register.Wanted())
    stands = row.stands(date(2026, 12, 2), cases.status(case_file, notified.id).working_days)
    assert stands
    assert stands.words == by_both


def test_the_reading_that_the_office_chose_decides(case_file: CaseFile, notified: Case) -> None:
    """Counted from awareness, 24 November is late, and the reason is asked."""
    office.choose_reading(case_file, RAPID_REVIEW, "awareness", "The procedure says so.")
    assert lines(case_file, notified)["aware"].state is DeadlineState.OVERDUE
    with pytest.raises(Problem, match="Say why it came later"):
        cases.record_event(case_file, notified.id, SENT, date(2026, 11, 24))


def test_meeting_and_decision_name_both_days(case_file: CaseFile, notified: Case) -> None:
    """The advice on a meeting, what a decision owes, and by when it was to be made."""
    status = cases.status(case_file, notified.id)
    found = fit(status, [], status.working_days)
    assert found
    assert found.limit == "Friday 20 November 2026 or, by another reading, Monday 30 November 2026"
    assert not found.is_over(date(2026, 11, 24))
    assert "is over" not in " ".join(found.advice)
    weighed = weigh(status, "no_review", "", date(2026, 11, 24))
    assert not weighed.late
    assert "late by one reading (20 November 2026), in time by the other (30 November 2026)" in " ".join(weighed.by_one)
    (due,) = decision_due(status)
    assert "20 November" in due
    assert "or by another reading" in due
    assert "30 November" in due


@pytest.fixture
def saturday(case_file: CaseFile, opened: Callable[..., Case], desk_day: Callable[[str], None]) -> Case:
    """Open a case of which the authority became aware on Saturday evening, 31 October 2026."""
    desk_day("2026-11-09")
    died = child(**DEATH | {"born_on": "2.2.24", "died_on": "31.10.26", "looked_after": "no"})
    days = {"aware_on": "31 October 2026", "received_on": "2 November 2026", "incident_on": "31/10/26"}
    assert case_file
    return opened(**days, children=[died])


def panel(case_file: CaseFile, of: Case) -> DutyLine:
    """Return the telling of the Panel."""
    return next(one for one in cases.status(case_file, of.id).duties if one.duty.key == "panel")


def test_a_clock_begun_on_a_saturday_shows_both_days(case_file: CaseFile, saturday: Case) -> None:
    """Where somebody must be told as well as among the deadlines: Friday 6 or Monday 9 November."""
    line = panel(case_file, saturday)
    assert (line.due_on, line.or_on and line.or_on.on) == (date(2026, 11, 6), date(2026, 11, 9))
    (told,) = [one for one in lines_of(cases.status(case_file, saturday.id)) if one.line.duty.key == "panel"]
    assert COLUMNS[2].text(told) == "6 November 2026 or 9 November 2026"
    assert lines(case_file, saturday)["notify"].stands.by == "6 November 2026 or 9 November 2026"


def test_the_panel_told_on_the_second_day_is_not_late(case_file: CaseFile, saturday: Case) -> None:
    """No reason is asked, and it is said how it stands by each reading."""
    assert late_telling(cases.status(case_file, saturday.id), "panel", date(2026, 11, 9)) == ()
    telling.record(case_file, saturday.id, "panel", date(2026, 11, 9), "National online form")
    line = panel(case_file, saturday)
    assert line.state is DeadlineState.MET
    (told,) = [one for one in lines_of(cases.status(case_file, saturday.id)) if one.line.duty.key == "panel"]
    assert COLUMNS[3].text(told) == (
        "Done on 9 November 2026, late by one reading (6 November 2026), in time by the other (9 November 2026)"
    )
