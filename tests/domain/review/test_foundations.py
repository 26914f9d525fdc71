"""What a recommendation, a decision and the closing of a case lack, a sentence each."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.case import AgencyInvolved, CaseEvent
from scr_desktop.domain.records.meeting import Attendance, Meeting
from scr_desktop.domain.records.request import AgencyReturn, InformationRequest
from scr_desktop.domain.records.review.correspondence import PanelReply
from scr_desktop.domain.records.review.decision import Decision, Recommendation
from scr_desktop.domain.records.review.rapid_review import NextStep, RapidReview, SignOff
from scr_desktop.domain.records.safety_item import SafetyItem
from scr_desktop.domain.review.foundations import for_closing, for_decision, for_recommendation
from scr_desktop.services.regime import by_key
from tests.domain.papers import of_2022, stood

ON, BEFORE, AFTER = date(2022, 6, 7), date(2022, 6, 6), date(2022, 6, 8)
AT = "2022-06-08T09:00:00+00:00"
NO_MEETING = "No meeting held: no meeting of the Rapid review sub-group on this case is on record."


@pytest.fixture
def of() -> CaseStatus:
    """Give a case of May 2022, of partners, in which nothing was done yet."""
    return stood(by_key("WT2018"), **of_2022())


def meeting(on: date, *came: Attendance, **more: Any) -> Meeting:
    """Return a meeting of the sub-group on a day, with those who came."""
    return Meeting(group="Sub-group", held_on=on, attendances=list(came), **more)


def lacks(of: CaseStatus, *meetings: Meeting, view: str = "no", deciders: tuple[str, ...] = ()) -> list[str]:
    """Return what a decision of 7 June 2022 lacks."""
    return for_decision(of, meetings, ON, view, deciders)


def with_word(word: str, sentences: list[str]) -> list[str]:
    """Return the sentences that have a word, as it is written."""
    return [one for one in sentences if word in one]


JO = Attendance(name="Jo Bell")
AHEAD = "Meeting still ahead: Sub-group, 8 June 2022 (the case is on its agenda)."


@pytest.mark.parametrize(("meetings", "said"), [
    ([], [NO_MEETING]),
    ([meeting(ON, JO)], []),  # on the day itself
    ([meeting(BEFORE, JO)], []),
    ([meeting(AFTER)], [AHEAD, NO_MEETING]),
    ([meeting(BEFORE, JO), meeting(AFTER)], [AHEAD]),
    ([meeting(ON)], ["Nothing recorded of the meeting of 7 June 2022 (Sub-group), not even who came."]),
    ([meeting(BEFORE, JO), meeting(ON)], []),  # one of them was held
    ([meeting(BEFORE, JO, called_off_at=AT)], [NO_MEETING]),
])  # fmt: skip
def test_a_decision_rests_on_a_meeting_that_was_held(of: CaseStatus, meetings: list[Meeting], said: list[str]) -> None:
    """One ahead is said, one of which nothing is recorded is not taken as held, one called off is none."""
    assert with_word("eeting", lacks(of, *meetings)) == said


@pytest.mark.parametrize(("on", "name", "conflict", "deciders", "said"), [
    (BEFORE, " Jo Bell", "Her sister is the head teacher ", ("jo bell ",), True),
    (ON, "Jo Bell", "Her sister is the head teacher", ("Jo Bell",), True),
    (AFTER, "Jo Bell", "Her sister is the head teacher", ("Jo Bell",), False),  # not declared yet
    (ON, "Jo Bell", " ", ("Jo Bell",), False),
    (ON, "Jo Bell", "Her sister is the head teacher", ("Jo Ball", ""), False),
    (ON, "", "Her sister is the head teacher", ("",), False),  # nobody is not somebody
])  # fmt: skip
def test_a_conflict_of_interest_of_whoever_decides_is_said(
    of: CaseStatus, on: date, name: str, conflict: str, deciders: tuple[str, ...], said: bool
) -> None:
    """By name, however it is written, if it was declared at a meeting up to that day."""
    found = with_word("Conflict", lacks(of, meeting(on, Attendance(name=name, conflict=conflict)), deciders=deciders))
    assert len(found) == said
    for one in found:
        assert one.startswith("Conflict of interest declared by Jo Bell at the meeting of ")
        assert one.endswith("June 2022: Her sister is the head teacher")


@pytest.mark.parametrize(("met", "lacking"), [("yes", False), ("no", False), ("unknown", True), ("", True)])
def test_a_recommendation_says_whether_the_criteria_are_met(of: CaseStatus, met: str, lacking: bool) -> None:
    """Either answer will do (procedure 4.5); it needs no recommendation before it."""
    found = for_recommendation(of, [], ON, "no", met)
    assert ("The recommendation does not say whether the criteria for a review are met." in found) is lacking
    assert "No recommendation on record." not in found


def test_a_decision_rests_on_a_recommendation_that_stands(of: CaseStatus) -> None:
    """One that was superseded is none."""
    said = Recommendation(recommended_on=ON, outcome="review")
    of.case.recommendations.append(said)
    assert "No recommendation on record." not in lacks(of)
    said.superseded_at = AT
    assert "No recommendation on record." in lacks(of)


@pytest.mark.parametrize(("view", "lacking"), [("yes", False), ("no", False), ("unknown", True), ("", True)])
def test_national_importance_is_to_be_considered(of: CaseStatus, view: str, lacking: bool) -> None:
    """Either view shows that it was."""
    assert ("National importance not considered." in lacks(of, view=view)) is lacking


def test_the_rapid_review_is_begun_completed_and_signed(of: CaseStatus) -> None:
    """Each as long as it is so; the one that stands counts, and a partner who does not agree is named."""
    review = RapidReview()
    assert with_word("Rapid review", lacks(of, meeting(ON, JO))) == ["Rapid review not begun."]
    of.case.rapid_reviews += [RapidReview(completed_on=BEFORE, superseded_at=AT), review]
    assert with_word("Rapid review", lacks(of, meeting(ON, JO))) == ["Rapid review not completed."]
    review.completed_on = ON
    assert with_word("Rapid review", lacks(of, meeting(ON, JO))) == [
        "Rapid review not signed by: Local authority; Health body; Chief officer of police."
    ]
    for partner in ("Local authority", "Health body", "Chief officer of police"):
        agrees = partner != "Health body"
        of.case.sign_offs.append(SignOff(rapid_review_id=review.id, partner=partner, signed_on=ON, agrees=agrees))
    assert with_word("Rapid review", lacks(of, meeting(ON, JO))) == ["Rapid review not agreed by: Health body."]


def test_a_board_without_a_rapid_review_lacks_none() -> None:
    """Working Together 2015 knows none."""
    assert with_word("Rapid review", for_decision(stood(by_key("WT2015")), [], date(2018, 6, 4), "no")) == []


def asked(of: CaseStatus, *names: str, on: date | None = date(2022, 6, 1)) -> None:
    """Name agencies in the case and ask them on a day, or prepare to."""
    for name in names:
        agency = AgencyInvolved(name=name)
        of.case.agencies.append(agency)
        of.case.requests.append(InformationRequest(involved_id=agency.id, agency=name, asked_on=on))


def test_information_not_asked_for_or_outstanding_is_said(of: CaseStatus) -> None:
    """How many of those asked, what they gave so far, and who was named and never asked; a withdrawn request is none."""
    assert "No agency asked for information." in lacks(of)
    asked(of, "Police", "Hospital", "School")
    of.case.returns += [
        AgencyReturn(request_id=of.case.requests[1].id, kind="part", returned_on=BEFORE),
        AgencyReturn(request_id=of.case.requests[2].id, kind="nil", returned_on=BEFORE),
    ]
    asked(of, "GP", on=None)
    found = lacks(of)
    assert (
        "Information outstanding from 2 of 3 agencies asked: Police (nothing returned); Hospital (part return only)."
    ) in found
    assert "Named in the case and not asked: GP." in found
    of.case.requests[0].withdrawn_on = of.case.requests[1].withdrawn_on = ON
    assert with_word("outstanding", lacks(of)) == []


def test_of_a_longer_list_the_rest_is_counted(of: CaseStatus) -> None:
    """Six are named; one asked is said as one."""
    asked(of, "Police")
    assert "Information outstanding from 1 of 1 agency asked: Police (nothing returned)." in lacks(of)
    asked(of, *"ABCDEFG")
    (found,) = with_word("outstanding", lacks(of))
    assert "from 8 of 8 agencies asked: Police (" in found
    assert found.endswith("; E (nothing returned); and 2 more.")


def test_a_case_may_be_closed_without_a_decision_only_if_it_fell_away(of: CaseStatus) -> None:
    """Recorded, or withdrawn, none is missing."""
    assert "No decision on record." in for_closing(of)
    of.case.decisions.append(Decision(decided_on=ON, outcome="review"))
    assert "No decision on record." not in for_closing(of)
    of.case.decisions.clear()
    of.case.events.append(CaseEvent(kind="withdrawn", happened_on=ON))
    assert "No decision on record." not in for_closing(of)


def test_what_is_open_is_said_before_a_case_is_closed(of: CaseStatus) -> None:
    """Replies by their number, steps of the review last completed, children with who sees to their safety."""
    reviews = [RapidReview(completed_on=BEFORE), RapidReview(number=2, completed_on=ON), RapidReview(number=3)]
    of.case.rapid_reviews += reviews
    of.case.next_steps += [
        NextStep(rapid_review_id=review.id, what=f"Step of {review.number}") for review in reviews
    ] + [NextStep(rapid_review_id=reviews[1].id, what="Done", done_on=ON)]  # fmt: skip
    of.case.panel_replies.append(PanelReply(received_on=ON, kind="asks"))
    found = for_closing(of)
    assert "1 reply of the Panel not settled." in found
    assert "Next steps not recorded as done: Step of 2." in found
    assert "Nobody has said yet whether there are other children." in found
    of.case.panel_replies.append(PanelReply(received_on=ON, kind="asks"))
    of.case.safety_items.append(SafetyItem(child="Isla", what="A visit", owner="GP", due_on=ON))
    found = for_closing(of)
    assert "2 replies of the Panel not settled." in found
    assert "Safety of the children not recorded as seen to: Isla (GP)." in found
    assert "Nobody has said yet whether there are other children." not in found
    of.case.safety_items[0].done_on = ON
    assert with_word("Safety", for_closing(of)) == []


@pytest.mark.parametrize(("on", "said"), [
    (date(2026, 11, 21), "Nothing recorded of the meeting of 21 November 2026 (Sub-group), not even who came."),
    (date(2026, 11, 22), "Nothing recorded of the meeting of 22 November 2026 (Sub-group), not even who came."),
    (date(2026, 11, 23), "Meeting still ahead: Sub-group, 23 November 2026 (the case is on its agenda)."),
])  # fmt: skip
def test_a_meeting_without_minutes_or_ahead_is_said_before_closing(of: CaseStatus, on: date, said: str) -> None:
    """Today is 22 November 2026: a meeting of today is over or may be; one called off is nothing to wait for."""
    assert with_word("eeting", for_closing(of, [meeting(on)])) == [said]
    assert with_word("eeting", for_closing(of, [meeting(on, called_off_at=AT)])) == []
