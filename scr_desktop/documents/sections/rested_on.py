"""What a recommendation and a decision rest on: the meetings that had the case before them, and the rapid review."""

from __future__ import annotations

from collections.abc import Sequence

from scr_desktop.documents.parts.content import Content, Grid, Heading
from scr_desktop.documents.parts.dates import written_day
from scr_desktop.documents.parts.words import capital
from scr_desktop.documents.sections.about_decision import outcome_words
from scr_desktop.domain.naming.with_post import with_post
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.meeting import PRESENCE, Attendance, Meeting, recorded_as_held
from scr_desktop.domain.records.review.rapid_review import RapidReview, SignOff
from scr_desktop.domain.rules.deadline_state import is_ahead

_WIDTHS = (26, 34, 40)


def rested_on(status: CaseStatus, meetings: Sequence[Meeting]) -> list[Content]:
    """Return who met on the case and what came of it, and how the rapid review stands; nothing where there is neither."""
    met = [_meeting(meeting, status) for meeting in meetings if not meeting.called_off_at]
    reviews = [_review(rapid_review, status) for rapid_review in status.case.rapid_reviews]
    return [
        *_grid("Meetings on the case", ["Meeting", "Who was there", "What was said and decided there"], met),
        *_grid("The rapid review", ["Number", "Completed and sent", "Signed"], reviews),
    ]


def _grid(title: str, columns: list[str], rows: list[tuple[str, str, str]]) -> list[Content]:
    return [Heading(2, title), Grid(columns, rows, widths=_WIDTHS, row_headers=True)] if rows else []


def _meeting(one: Meeting, status: CaseStatus) -> tuple[str, str, str]:
    kind = "extraordinary meeting" if one.extraordinary else "meeting"
    chair = f"Chair: {one.chaired_by.strip()}" if one.chaired_by.strip() else ""
    name = _lines(written_day(one.held_on), f"{one.group}, {kind}", chair)
    if is_ahead(one.held_on, status.today):
        return name, "", "Still to come"
    if not recorded_as_held(one):
        return name, "Not recorded", "Nothing is recorded of it"
    return name, _people(one.attendances), _what_came(one, status)


def _people(people: Sequence[Attendance]) -> str:
    said = [
        f"{words}: {'; '.join(_person(person) for person in people if person.presence == key)}."
        for key, words in PRESENCE
        if any(person.presence == key for person in people)
    ]
    conflicts = [
        f"Conflict of interest of {person.name.strip()}: {person.conflict.strip().rstrip('.')}. {person.conflict_handled.strip()}"
        for person in people
        if person.conflict.strip()
    ]
    return _lines(*said, *conflicts) or "Who came is not recorded"


def _person(one: Attendance) -> str:
    return f"{one.name.strip()} ({one.agency.strip()})" if one.agency.strip() else one.name.strip()


def _what_came(one: Meeting, status: CaseStatus) -> str:
    case = status.case
    items = [item for item in one.items if item.case_id == case.id]
    noted = [text for item in items for text in (item.discussion.strip(), _decided(item.decided))]
    recommended = [
        f"Recommended: {outcome_words(made, status.regime)}. {_dissent(made.id, status)}".strip()
        for made in case.recommendations
        if made.meeting_id == one.id
    ]
    return _lines(*noted, *recommended) or "Nothing was noted"


def _decided(text: str) -> str:
    return f"Decided at the table: {text.strip()}" if text.strip() else ""


def _dissent(recommendation_id: str, status: CaseStatus) -> str:
    views = [
        agency_view for agency_view in status.case.agency_views if agency_view.recommendation_id == recommendation_id
    ]
    against = [
        f"{view.agency}: {view.reason.strip() or 'no reason recorded'}" for view in views if view.view == "dissents"
    ]
    if against:
        return f"Dissent: {'; '.join(against)}"
    return "No agency dissented." if views else "No agency’s view is recorded."


def _review(one: RapidReview, status: CaseStatus) -> tuple[str, str, str]:
    number = f"{one.number}" if one.current else f"{one.number}, corrected since: {one.superseded_why}"
    done = f"Completed on {written_day(one.completed_on)}" if one.completed_on else "Still being written"
    sent = (
        f"Sent to the Panel on {written_day(one.sent_on)}, {one.sent_means}" if one.sent_on else "Not sent to the Panel"
    )
    return number, _lines(done, sent, _open_then(one)), _signatures(one, status)


def _open_then(one: RapidReview) -> str:
    """Return how much the check still found when it was sent, or else completed; the review itself has all of it."""
    word, left = ("sent", one.open_when_sent) if one.sent_on else ("completed", one.open_when_completed)
    were = "point was" if len(left) == 1 else "points were"
    return f"{len(left)} {were} open when it was {word}, the first: {left[0]}" if left else ""


def _signatures(review: RapidReview, status: CaseStatus) -> str:
    form = status.regime.rapid_review
    signed = [sign_off for sign_off in status.case.sign_offs if sign_off.rapid_review_id == review.id]
    partners = form.partners if form else ()
    missing = [partner for partner in partners if partner not in {mine.partner for mine in signed}]
    unsigned = f"Not signed by: {', '.join(missing)}" if missing else ""
    return _lines(*(_signature(one) for one in signed), unsigned)


def _signature(one: SignOff) -> str:
    who = with_post(one.name, one.post)
    said = "agrees" if one.agrees else f"does not agree: {one.note.strip()}"
    return f"{capital(one.partner)} ({who}), {written_day(one.signed_on)}: {said}"


def _lines(*parts: str) -> str:
    return "\n".join(part for part in parts if part)
