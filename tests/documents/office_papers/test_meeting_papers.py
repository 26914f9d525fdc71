"""Agenda and minutes: which cases, what is asked, who was there, what was said and recommended."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from scr_desktop.documents.making.draw import draw
from scr_desktop.documents.office_papers import agenda, minutes
from scr_desktop.documents.parts.imprint import Imprint
from scr_desktop.documents.subjects.meeting import MeetingPaper, OfMeeting
from scr_desktop.documents.subjects.rows import MeetingCase
from scr_desktop.domain.records.meeting import Attendance, Meeting, MeetingItem
from scr_desktop.domain.records.request import InformationRequest
from scr_desktop.domain.records.review.decision import AgencyView, Recommendation
from tests.documents.cases import AS_AT, OFFICE, made
from tests.documents.reading import ReadBack

ON = date(2026, 11, 19)


def held(*, cases: bool = True) -> tuple[Meeting, list[MeetingCase]]:
    """Return a meeting of one case, with its agenda."""
    meeting = Meeting(
        group="Rapid review sub-group", held_on=ON, at_time="10:00", chaired_by="Ms Independent", extraordinary=True,
        moved=["Moved from 18 November 2026 to 19 November 2026: No room"], notes="All papers were returned.",
    )  # fmt: skip
    meeting.attendances += [
        Attendance(
            name="Ewa Łukasik",
            agency="Police",
            post="DI",
            conflict="Led the case <b>",
            conflict_handled="Left the room",
        ),
        Attendance(name="Siân Ŵyn", agency="Health", presence="apologies"),
    ]
    of = made("WT2018")
    of.case.requests.append(InformationRequest(agency="Riverside School", asked_on=ON))
    item = MeetingItem(case_id=of.case.id, purpose="To recommend", discussion="Long talk", decided="A review")
    found = Recommendation(meeting_id=meeting.id, recommended_on=ON, outcome="review", reasons="Two criteria are met")
    of.case.recommendations += [
        found,
        Recommendation(meeting_id="other", recommended_on=ON, outcome="no_review", reasons="Elsewhere"),
    ]
    of.case.agency_views.append(
        AgencyView(recommendation_id=found.id, agency="Health", view="dissents", reason="Too early")
    )
    return meeting, [MeetingCase(item, of)] if cases else []


def drawn(document: MeetingPaper, meeting: Meeting, cases: Sequence[MeetingCase]) -> ReadBack:
    """Return a finished paper, read back."""
    return ReadBack(
        draw(document.body(OfMeeting(meeting, cases), OFFICE, AS_AT), Imprint(document.name, marking=OFFICE.marking))
    )


@pytest.mark.parametrize("document", [agenda.DOCUMENT, minutes.DOCUMENT], ids=["agenda", "minutes"])
@pytest.mark.parametrize("cases", [True, False])
def test_they_are_accessible(document: MeetingPaper, cases: bool) -> None:
    """PDF/UA-1 holds, with cases and without, and a meeting that was moved says so."""
    read = drawn(document, *held(cases=cases))
    assert read.faults == []
    assert "Moved from 18 November 2026" in read.text


def test_the_agenda_says_what_is_asked_and_what_is_missing() -> None:
    """Each case has its purpose, its next date and the agencies that have not returned."""
    text = drawn(agenda.DOCUMENT, *held()).text
    for said in ("Conflicts of interest", "To recommend", "Riverside School", "Extraordinary meeting", "10:00"):
        assert said in text


def test_the_minutes_record_who_what_and_the_recommendation_of_that_meeting() -> None:
    """Attendance, apologies, conflicts with what was done, discussion, and only this meeting's recommendation with dissent."""
    text = drawn(minutes.DOCUMENT, *held()).text
    for said in ("Ewa Łukasik", "Sent apologies", "Led the case <b>", "Left the room", "Long talk", "A review",
                 "Two criteria are met", "Dissents", "Too early", "All papers were returned."):  # fmt: skip
        assert said in text
    assert "Elsewhere" not in text


def test_a_meeting_called_off_says_so() -> None:
    """A meeting that was called off is not mistaken for one that was held."""
    meeting, cases = held()
    meeting.called_off_at, meeting.called_off_why = "2026-11-18T10:00:00+00:00", "Snow"
    assert "Called off Snow" in drawn(agenda.DOCUMENT, meeting, cases).text
