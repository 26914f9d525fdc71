"""The notification: what was notified and by whom, to be enclosed where it must be sent on (procedure 5.2)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from scr_desktop.documents.parts.content import Content, Facts, Grid, Heading, KeepTogether, Para
from scr_desktop.documents.parts.letter import letterhead
from scr_desktop.documents.parts.words import or_unknown, paragraphs
from scr_desktop.documents.sections.about_decision import on_record, which_case
from scr_desktop.documents.sections.criteria import criteria
from scr_desktop.documents.sections.incident import incident
from scr_desktop.documents.sections.people import children_and_family
from scr_desktop.documents.subjects.case import CasePaper, OfCase
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.office import Office

NAME = "Notification"
_EVENTS = ("notification_sent", "notification_received", "decision_told", "no_review_told")


def body(of: OfCase, office: Office, as_at: datetime) -> Sequence[Content]:
    """Return the notification of one case as its entries stood at `as_at` (local time)."""
    status = of.status
    return [
        *letterhead(office),
        Heading(1, "Notification of an incident"),
        which_case(status),
        Para(f"Source: {paragraphs(status.regime, *_EVENTS)}.", "small"),
        *children_and_family(status.case),
        *incident(status.case),
        Heading(1, "Agencies that know the family"),
        Grid(
            ["Agency", "Contact", "What is known of its part"],
            [
                (agency.name.strip() or "Agency not named", or_unknown(agency.contact), or_unknown(agency.involvement))
                for agency in status.case.agencies
            ],
            widths=(30, 30, 40),
            row_headers=True,
            empty="No agency has been named.",
        ),
        *criteria(status),
        *_on_record(status),
    ]


def _on_record(status: CaseStatus) -> list[Content]:
    """Return the recommendation and the decision, which belong to the notification where it is sent on (procedure 5.2)."""
    known = on_record(status, lacking=False)
    return [KeepTogether([Heading(1, "Recommendation and decision"), Facts(known)])] if known else []


DOCUMENT = CasePaper(
    key="notification",
    name=NAME,
    about="What was notified, by whom, with the answers to the criteria: to be enclosed where it must be sent on.",
    body=body,
)
