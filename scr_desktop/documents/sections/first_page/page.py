"""The first page put together: all that is needed in thirty seconds, in one order, on one page."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import shorten

from scr_desktop.documents.parts.content import Bullets, Content, Facts, Heading, Para, Witness
from scr_desktop.documents.parts.dates import written_day
from scr_desktop.documents.parts.words import NO_OFFICE
from scr_desktop.documents.sections.deadlines import due_in_one_line
from scr_desktop.documents.sections.decision import choices
from scr_desktop.documents.sections.first_page.asked import anything_asked, asked_rows
from scr_desktop.documents.sections.first_page.missing import missing
from scr_desktop.documents.sections.first_page.views import recommended_words, views_words
from scr_desktop.documents.sections.first_page.what_happened import what_happened
from scr_desktop.domain.progress.case_status import CaseStatus, DeadlineLine
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.meeting import Meeting
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.rules.event import EVENTS

HEADING = "the case on one page"
_NEXT_DATES = 4
_LONGEST = 180


def first_page(title: str, status: CaseStatus, office: Office, meetings: Sequence[Meeting]) -> list[Content]:
    """Return what a Chair needs of a case at once: `meetings` are those that have it on their agenda."""
    case = status.case
    lacked = missing(status, meetings, choices=anything_asked(status))
    return [
        Heading(1, f"{title}: {HEADING}"),
        # A notice in its box would cost the page what is missing.
        *([Para("Invented data, to try the program out.", "strong")] if office.invented else []),
        Para(what_happened(status), "lead"),
        *_in_the_records_words(case),
        Facts(
            [
                *asked_rows(status, office),
                ("What is recommended", recommended_words(status)),
                ("Who does not agree", views_words(status)),
            ]
        ),
        *_choices_or_next(status),
        *_listed("What is missing", lacked or ["The record shows nothing missing."]),
        Facts([("Whom to ring", whom_to_ring(office))]),
        Witness(
            [
                ("Office", office.name or NO_OFFICE),
                ("Reference", case.reference),
                (begins_with(case), written_day(case.opened_on)),
            ]
        ),
    ]


def whom_to_ring(office: Office) -> str:
    """Return how the office is reached, which no anonymised paper hides, a line each; what is not entered is said to be so."""
    telephone = office.telephone.strip() or "not entered"
    return f"Telephone of the office: {telephone}\nSecure address: {office.secure_address.strip() or 'not entered'}"


def begins_with(case: Case) -> str:
    """Return what the day is from which a case counts: its receipt or, where that was not known, awareness."""
    for kind in ("notification_received", "aware"):
        if case.opened_on == case.day_of(kind):
            return EVENTS[kind].label
    return "Received or known"


def _choices_or_next(status: CaseStatus) -> list[Content]:
    """Return what may be decided; of a case that is decided, or over, what has its day next."""
    if anything_asked(status):
        return _listed("The choices", choices(status))
    return [] if not status.case.open else _listed("What comes next", _next(status))


def _next(status: CaseStatus) -> list[str]:
    found = [
        f"{line.rule.duty}: {line.rule.falls_on}{_due(line)}. {line.words}." for line in status.coming(_NEXT_DATES)
    ]
    return found or ["Nothing has a day at present."]


def _due(line: DeadlineLine) -> str:
    return f", due {due_in_one_line(line)}" if line.last_on else ""


def _in_the_records_words(case: Case) -> list[Content]:
    """Return the beginning of what is entered of the incident, as it is entered: the whole stands in its part."""
    said = shorten(case.what_happened, _LONGEST, placeholder=" … (the whole stands with the incident)")
    return [Para(f"From the record: {said}")] if said else []


def _listed(heading: str, items: Sequence[str]) -> list[Content]:
    return [Heading(2, heading), Bullets(items)]
