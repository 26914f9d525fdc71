"""What is handed over at the end of the grace period, and where each thing of it stands."""

from __future__ import annotations

from enum import StrEnum

from scr_desktop.documents.parts.dates import written_day
from scr_desktop.documents.parts.words import counted, day_or
from scr_desktop.documents.sections.agencies import agencies_in_brief
from scr_desktop.documents.sections.criteria import answers_in_brief
from scr_desktop.domain.chronology.chronology import Chronology
from scr_desktop.domain.papers.pack import current_review
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.review.rapid_review import RapidReview
from scr_desktop.domain.review.decided_already import in_words
from scr_desktop.domain.review.review_need import SENT, left_to_partners


class Passing(StrEnum):
    """What is handed over; in words."""

    COMPLETE = "the complete report, not published"
    UNFINISHED = "all information on the unfinished review, with the learning from it"
    UNDECIDED = "all information on the incident, on which no decision is on record"


def passing(case: Case) -> Passing:
    """Return what of a case is handed over."""
    if case.day_of("report_complete"):
        return Passing.COMPLETE
    return Passing.UNDECIDED if undecided(case) else Passing.UNFINISHED


def undecided(case: Case) -> bool:
    """Return whether no review was begun, so that the incident passes without a decision on record."""
    return case.day_of("review_begun") is None


def things(status: CaseStatus, what: Passing, chronology: Chronology) -> list[tuple[str, str]]:
    """Return each thing that passes with where it stands."""
    case = status.case
    held = "; ".join(hold.cause for hold in status.holds)
    emails = len([email for email in case.kept_emails if not email.removed_at])
    review = f"Begun on {day_or(case.day_of('review_begun'))}" if case.day_of("review_begun") else "None was begun"
    return [
        ("The report", _report(case)),
        ("The review", review),
        ("The notification", _notified(case)),
        (
            "Children and family",
            f"{counted(len(case.children), 'child', 'children')}, {counted(len(case.family), 'adult')} recorded",
        ),
        ("Answers to the criteria", answers_in_brief(status)),
        ("The decision", _decision(case)),
        ("The agencies' information", agencies_in_brief(status)),
        ("Files that agencies sent", _files(case)),
        *([("E-mails that came in", f"{counted(emails, 'e-mail')}, as they came in")] if emails else []),
        ("The merged chronology", _entries(chronology)),
        ("The rapid review", _rapid_review(status)),
        ("Holds", held or "Nothing on record"),
        (
            "The learning",
            "Nothing written yet: there is room below" if what is not Passing.COMPLETE else "In the report",
        ),
    ]


def _files(case: Case) -> str:
    kept = [attachment for attachment in case.attachments if not (attachment.signed_id or attachment.removed_at)]
    return "\n".join(f"{one.title} ({counted(one.pages, 'page')})" for one in kept) or "None"


def _entries(chronology: Chronology) -> str:
    if not chronology.rows:
        return "None was made"
    return f"{counted(len(chronology.rows), 'entry', 'entries')} of {counted(len(chronology.agencies), 'agency', 'agencies')}"


def review_held(status: CaseStatus) -> RapidReview | None:
    """Return the rapid review that passes with the case, if one was written."""
    wanted = current_review(status)
    return next((rapid_review for rapid_review in status.case.rapid_reviews if rapid_review.id == wanted), None)


def _rapid_review(status: CaseStatus) -> str:
    review, sent = review_held(status), status.case.day_of(SENT)
    if review is None and sent:
        return f"Sent to the Panel on {written_day(sent)}"
    if review and review.sent_on:
        done = f"Completed on {written_day(review.completed_on)}" if review.completed_on else "Not completed"
        return f"{done}, sent to the Panel on {written_day(review.sent_on)}"
    done = "None was written"
    if review:
        day = review.completed_on
        done = f"{f'Completed on {written_day(day)}' if day else 'Not completed'}, not sent"
    return " ".join(filter(None, (f"{done}.", left_to_partners(status)))).removesuffix(".")


def _report(case: Case) -> str:
    complete, planned = case.day_of("report_complete"), case.day_of("publication")
    if complete is None:
        return "Not complete"
    said = f"Complete on {written_day(complete)}, not published: to be attached"
    return f"{said}. Publication was planned for {written_day(planned)}." if planned else said


def _decision(case: Case) -> str:
    if day := case.day_of("decision"):
        return f"Made on {written_day(day)}"
    return f"{in_words(case)}, as notified" if case.decided_already else "None on record"


def _notified(case: Case) -> str:
    received, sent = case.day_of("notification_received"), case.day_of("notification_sent")
    told = f"Sent nationally on {written_day(sent)}." if sent else "No national notification is on record."
    return (f"Received on {written_day(received)}. " if received else "") + told
