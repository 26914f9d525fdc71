"""The meetings and rapid reviews of the demonstration, as far as a story tells of them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scr_desktop.demo.review import plan_meetings, send_review, tell_review
from scr_desktop.domain.records.case import Case
from scr_desktop.services.case import case as cases
from scr_desktop.services.review import meeting
from scr_desktop.store.case_file import CaseFile
from tests.domain.papers import of_2022
from tests.office_clock import OfficeClock
from tests.services.opening import opened

GROUP = "Rapid review sub-group"
HELD = date(2022, 6, 14)
MEETING = {
    "on": "2022-06-14", "group": GROUP, "at_time": "10:00", "place": "Guildhall", "purpose": "To recommend",
    "people": [["Ann Reed", "Police"]], "chaired_by": "Jo Bell", "discussion": "Long talk.", "decided": "A review.",
}  # fmt: skip


@pytest.fixture
def case(case_file: CaseFile, office_clock: OfficeClock) -> Case:
    """Open a case of 31 May 2022 under the partners; it is 20 June 2022."""
    office_clock.turn_to(date(2022, 6, 20))
    return opened(case_file, **of_2022())


def tell(case_file: CaseFile, case: Case, told: dict[str, Any], *, at_meeting: bool = True) -> Case:
    """Tell a story of a case and return it."""
    tell_review(case_file, case.id, told, date.fromisoformat, at_meeting=at_meeting)
    return cases.get(case_file, case.id)


def test_meetings_are_planned_in_a_row(case_file: CaseFile, office_clock: OfficeClock) -> None:
    """On each day that is told, with the group, the hour and the place."""
    told = {"on": ["2026-12-01", "2026-12-08"], "group": GROUP, "at_time": "10:00", "place": "Guildhall"}
    plan_meetings(case_file, told, date.fromisoformat)
    planned = meeting.planned(case_file)
    assert [one.held_on for one in planned] == [date(2026, 12, 1), date(2026, 12, 8)]
    assert {(one.group, one.at_time, one.place) for one in planned} == {(GROUP, "10:00", "Guildhall")}


def test_a_meeting_is_held_with_what_was_said(case_file: CaseFile, case: Case) -> None:
    """Who came, what was discussed and decided, on one meeting of that day."""
    tell(case_file, case, {"meeting": MEETING})
    (held,) = meeting.of_case(case_file, case.id)
    assert (held.held_on, held.chaired_by) == (HELD, "Jo Bell")
    assert [(one.name, one.agency) for one in held.attendances] == [("Ann Reed", "Police")]
    assert [(one.purpose, one.discussion, one.decided) for one in held.items] == [
        ("To recommend", "Long talk.", "A review.")
    ]


def test_a_second_story_comes_to_the_same_meeting(case_file: CaseFile, case: Case) -> None:
    """One group meets once on a day; both cases stand on its agenda."""
    other = opened(case_file, **of_2022())
    only_planned = {key: value for key, value in MEETING.items() if key != "people"}
    for one in (case, other):
        tell(case_file, one, {"meeting": only_planned})
    (held,) = meeting.between(case_file, HELD, HELD)
    assert {one.case_id for one in held.items} == {case.id, other.id}
    assert held.attendances == []


@pytest.mark.parametrize(("told", "at_meeting"), [({"meeting": MEETING}, False), ({}, True)])
def test_what_is_not_told_is_not_entered(
    case_file: CaseFile, case: Case, told: dict[str, Any], at_meeting: bool
) -> None:
    """The same story told again under another name has no meeting of its own."""
    tell(case_file, case, told, at_meeting=at_meeting)
    assert meeting.of_case(case_file, case.id) == []


def test_a_rapid_review_that_is_not_said_to_be_complete_stays_a_draft(case_file: CaseFile, case: Case) -> None:
    """It is left on its page with its steps, and is sent to nobody."""
    draft = {
        "sections": {"facts": "What happened."},
        "page": "facts",
        "steps": [["Ring the GP", "Police", "20 June 2022"]],
    }
    (review,) = tell(case_file, case, {"rapid_review": draft}).rapid_reviews
    assert (review.completed_on, review.page, review.content["facts"]) == (None, "facts", "What happened.")
    assert {"Ring the GP", "Police", "20 June 2022"} <= set(review.content.values())
    send_review(case_file, case.id, {"rapid_review": draft}, date.fromisoformat)
    send_review(case_file, case.id, {}, date.fromisoformat)
    found = cases.get(case_file, case.id)
    assert [one.sent_on for one in found.rapid_reviews] == [None]
    assert found.sign_offs == []
