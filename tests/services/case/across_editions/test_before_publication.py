"""What is owed so long before publication is counted from the day of publication, once that is on record."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.case_status import DeadlineLine
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.rules.deadline_state import DeadlineState
from scr_desktop.services.case import case as cases
from scr_desktop.store.case_file import CaseFile
from tests.domain.papers import DEATH, child

SENT, PLANNED, PUBLISHED = date(2026, 11, 10), date(2026, 11, 20), date(2026, 11, 12)
WHY = "It was leaked."


@pytest.fixture
def reviewed(case_file: CaseFile, opened: Callable[..., Case], desk_day: Callable[[str], None]) -> Case:
    """Open a case of November 2026 in which a review was decided on; it is 30 November."""
    desk_day("2026-11-30")
    died = child(**DEATH | {"born_on": "2.2.24", "died_on": "1.11.26"})
    days = {"aware_on": "2 November 2026", "received_on": "2 November 2026", "incident_on": "1/11/26"}
    found = opened(**days, children=[died], answers={"abuse_or_neglect": "yes"})
    for kind in ("decision", "review_begun"):
        cases.record_event(case_file, found.id, kind, date(2026, 11, 3))
    return found


def copies(case_file: CaseFile, of: Case) -> DeadlineLine:
    """Return the line of the copies that go before publication."""
    found = cases.status(case_file, of.id).deadlines
    return next(one for one in found if one.rule.key == "send_before_publication")


def test_published_earlier_than_planned_is_late(case_file: CaseFile, reviewed: Case) -> None:
    """Seven working days before 12 November are on 3 November: copies of the 10th were late, and why is asked and shown."""
    cases.record_event(case_file, reviewed.id, "publication", PLANNED)
    cases.record_event(case_file, reviewed.id, "report_sent", SENT)
    assert copies(case_file, reviewed).words == "Done on 10 November 2026"
    with pytest.raises(
        Problem, match=r"it was due on 3 November 2026 \(Working Together 2023 ch 5, .*\).*Say why it came later"
    ) as asked:
        cases.record_event(case_file, reviewed.id, "published", PUBLISHED, why=WHY)
    assert asked.value.field == "late_why"
    cases.record_event(case_file, reviewed.id, "published", PUBLISHED, why=WHY, late_why=WHY)
    line = copies(case_file, reviewed)
    assert (line.due_on, line.state, line.words) == (
        date(2026, 11, 3),
        DeadlineState.MET_LATE,
        "Done on 10 November 2026, late",
    )
    assert line.late_why == WHY
    assert "Counted from Thursday 12 November 2026, the day the report was published." in line.argument()
    old = [
        one.due_on
        for one in cases.get(case_file, reviewed.id).deadlines
        if one.rule == line.rule.key and not one.current
    ]
    assert old == [date(2026, 11, 11)]


def test_the_day_of_the_plan_is_not_kept_once_it_was_published(case_file: CaseFile, reviewed: Case) -> None:
    """Nobody can choose to count from a day on which nothing was published."""
    cases.record_event(case_file, reviewed.id, "publication", PLANNED)
    (move,) = [
        one
        for one in cases.moves_if(case_file, reviewed.id, "published", PUBLISHED)
        if one.rule.key == "send_before_publication"
    ]
    assert not move.can_be_kept
    keep = ["send_before_publication"]
    cases.record_event(case_file, reviewed.id, "published", PUBLISHED, why=WHY, late_why=WHY, keep=keep)
    assert copies(case_file, reviewed).due_on == date(2026, 11, 3)


def test_published_without_a_plan_and_without_copies_is_missed(case_file: CaseFile, reviewed: Case) -> None:
    """Nothing waits to begin any more, whoever should have seen it is listed, and copies sent afterwards are late."""
    with pytest.raises(
        Problem, match=r"due on 3 November 2026 \(Working Together 2023 ch 5, .*\), and is not on record as done"
    ):
        cases.record_event(case_file, reviewed.id, "published", PUBLISHED)
    cases.record_event(case_file, reviewed.id, "published", PUBLISHED, late_why=WHY)
    line = copies(case_file, reviewed)
    assert (line.state, line.words, line.late_why) == (DeadlineState.OVERDUE, "19 working days late", WHY)
    duties = [one for one in cases.status(case_file, reviewed.id).duties if one.duty.rule == line.rule.key]
    assert {one.state for one in duties} == {DeadlineState.OVERDUE}
    with pytest.raises(Problem, match="Say why it came later"):
        cases.record_event(case_file, reviewed.id, "report_sent", date(2026, 11, 13))
    cases.record_event(case_file, reviewed.id, "report_sent", date(2026, 11, 13), late_why="Forgotten.")
    line = copies(case_file, reviewed)
    assert (line.words, line.late_why) == ("Done on 13 November 2026, late", "Forgotten.")


def test_copies_sent_in_time_need_no_reason(case_file: CaseFile, reviewed: Case) -> None:
    """Published on the day planned, or later, nothing is late and no day moves without one."""
    cases.record_event(case_file, reviewed.id, "report_sent", date(2026, 11, 3))
    cases.record_event(case_file, reviewed.id, "published", PUBLISHED)
    assert copies(case_file, reviewed).words == "Done on 3 November 2026"


def test_of_a_board_the_days_before_publication_count_from_it(
    case_file: CaseFile, opened: Callable[..., Case], desk_day: Callable[[str], None]
) -> None:
    """Copies of 10 September and a report published on the 12th are late by a week and by seven working days, whatever was planned."""
    desk_day("2018-09-20")
    found = opened()
    for kind, on in (("decision", "2018-06-04"), ("review_begun", "2018-06-04"), ("publication", "2018-09-24")):
        cases.record_event(case_file, found.id, kind, date.fromisoformat(on))
    cases.record_event(case_file, found.id, "report_sent", date(2018, 9, 10))
    published = date(2018, 9, 12)
    with pytest.raises(Problem, match=r"3 September 2018 or 5 September 2018 .*Say why it came later"):
        cases.record_event(case_file, found.id, "published", published, why=WHY)
    cases.record_event(case_file, found.id, "published", published, why=WHY, late_why=WHY)
    assert copies(case_file, found).words == "Done on 10 September 2018, late"
