"""What a decision rests on: who met and what came of it, and how the rapid review stands."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from scr_desktop.documents.parts.content import Grid
from scr_desktop.documents.sections.rested_on import rested_on
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.meeting import Attendance, Meeting, MeetingItem
from scr_desktop.domain.records.review.decision import AgencyView, Recommendation
from scr_desktop.domain.records.review.rapid_review import RapidReview, SignOff
from tests.documents.cases import TODAY, made
from tests.present import a

HELD = date(2022, 6, 20)


@pytest.fixture
def of() -> CaseStatus:
    """Give a case under the partners of 2018."""
    return made("WT2018")


def meeting(of: CaseStatus, on: date = HELD, discussion: str = "", decided: str = "") -> Meeting:
    """Return a meeting with the case on its agenda, and another case whose words are not ours."""
    items = [
        MeetingItem(case_id=of.case.id, discussion=discussion, decided=decided),
        MeetingItem(case_id="another", discussion="Words on another child"),
    ]
    return Meeting(group="Sub-group", held_on=on, items=items)


def row(of: CaseStatus, *meetings: Meeting) -> tuple[str, ...]:
    """Return the only row of the section's only table."""
    _, grid = rested_on(of, meetings)
    (only,) = a(Grid, grid).rows
    return tuple(only)


def test_nothing_on_record_is_no_section(of: CaseStatus) -> None:
    """A meeting that was called off is no meeting."""
    off = meeting(of, discussion="x")
    off.called_off_at = "2022-06-19T09:00:00+00:00"
    assert rested_on(of, []) == rested_on(of, [off]) == []


def test_a_meeting_says_who_was_there_and_what_was_said_of_this_case(of: CaseStatus) -> None:
    """Present, apologies and absent apart; a conflict of interest with what was done; no word of another case."""
    held = meeting(of, discussion="Weighed at length.", decided="To recommend a review")
    held.chaired_by, held.extraordinary = " Ann Reed ", True
    held.attendances += [
        Attendance(name="Ben Holt", agency="Police"),
        Attendance(name="Cy Lee", conflict="Knew the family.", conflict_handled="Left the room."),
        Attendance(name="Di May", agency="GP", presence="apologies"),
    ]
    assert row(of, held) == (
        "20 June 2022\nSub-group, extraordinary meeting\nChair: Ann Reed",
        "Present: Ben Holt (Police); Cy Lee.\nSent apologies: Di May (GP).\n"
        "Conflict of interest of Cy Lee: Knew the family. Left the room.",
        "Weighed at length.\nDecided at the table: To recommend a review",
    )


@pytest.mark.parametrize(
    ("days", "who", "said"),
    [(1, "", "Still to come"), (0, "Not recorded", "Nothing is recorded of it"), (-1, "Not recorded", "Nothing is recorded of it")],
    ids=["tomorrow", "today", "yesterday"],
)  # fmt: skip
def test_a_meeting_of_which_nothing_is_recorded_is_not_said_to_have_been_held(
    of: CaseStatus, days: int, who: str, said: str
) -> None:
    """One to come has no attendance yet; one whose day has come and of which nothing stands is said so."""
    planned = Meeting(group="Sub-group", held_on=TODAY + timedelta(days=days), items=[MeetingItem(case_id=of.case.id)])
    assert row(of, planned)[1:] == (who, said)


def test_a_meeting_that_spoke_of_another_case_was_held(of: CaseStatus) -> None:
    """Only who came and what was said of this case is not on record; the other case's words stay out."""
    assert row(of, meeting(of))[1:] == ("Who came is not recorded", "Nothing was noted")


def test_a_recommendation_of_the_meeting_stands_with_who_dissented(of: CaseStatus) -> None:
    """No view on record is not the same as no dissent."""
    held = meeting(of, discussion="Weighed.")
    made_there = Recommendation(recommended_on=HELD, meeting_id=held.id, outcome="no_review")
    of.case.recommendations += [made_there, Recommendation(recommended_on=HELD, meeting_id="other", outcome="review")]
    said = "Weighed.\nRecommended: no local child safeguarding practice review, and no other review. "
    assert row(of, held)[2] == f"{said}No agency’s view is recorded."
    of.case.agency_views.append(AgencyView(recommendation_id=made_there.id, agency="Police"))
    assert row(of, held)[2] == f"{said}No agency dissented."
    of.case.agency_views.append(
        AgencyView(recommendation_id=made_there.id, agency="GP", view="dissents", reason=" Too soon ")
    )
    of.case.agency_views.append(AgencyView(recommendation_id="other", agency="School", view="dissents"))
    assert row(of, held)[2] == f"{said}Dissent: GP: Too soon"


def test_a_rapid_review_says_how_far_it_is_and_who_has_not_signed(of: CaseStatus) -> None:
    """What was still open when it was sent counts before what was open when it was completed."""
    review = RapidReview(number=1)
    of.case.rapid_reviews.append(review)
    assert row(of) == (
        "1",
        "Still being written\nNot sent to the Panel",
        "Not signed by: Local authority, Health body, Chief officer of police",
    )
    review.completed_on, review.open_when_completed = HELD, ["No view of the GP.", "No dates."]
    assert row(of)[1] == (
        "Completed on 20 June 2022\nNot sent to the Panel\n2 points were open when it was completed, the first: No view of the GP."
    )
    review.sent_on, review.sent_means, review.open_when_sent = HELD, "secure e-mail", ["No dates."]
    assert row(of)[1] == (
        "Completed on 20 June 2022\nSent to the Panel on 20 June 2022, secure e-mail\n1 point was open when it was sent, the first: No dates."
    )


def test_a_partner_signs_for_one_version_and_may_refuse(of: CaseStatus) -> None:
    """Who signed another version has not signed this one; the corrected version says why."""
    form = of.regime.rapid_review
    assert form is not None
    first, second, third = form.partners
    review = RapidReview(number=2, superseded_at="2022-06-21T09:00:00+00:00", superseded_why="A wrong name")
    of.case.rapid_reviews.append(review)
    of.case.sign_offs += [
        SignOff(rapid_review_id=review.id, partner=first, name="Ann Reed", post="Director", signed_on=HELD),
        SignOff(rapid_review_id=review.id, partner=second, signed_on=HELD, agrees=False, note="Not yet."),
        SignOff(rapid_review_id="another", partner=third, signed_on=HELD),
    ]
    number, _, signed = row(of)
    assert number == "2, corrected since: A wrong name"
    agreed, refused, missing = signed.splitlines()
    assert agreed.endswith("(Ann Reed, Director), 20 June 2022: agrees")
    assert refused.endswith("20 June 2022: does not agree: Not yet.")
    assert missing == f"Not signed by: {third}"
