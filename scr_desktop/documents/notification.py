"""The notification: what was notified and by whom, to be enclosed where it must be sent on (procedure 5.2)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from scr_desktop.documents.content import Content, Heading, Para
from scr_desktop.documents.document import Document
from scr_desktop.documents.letter import letterhead
from scr_desktop.documents.sections.criteria import criteria
from scr_desktop.documents.sections.deciding import which_case
from scr_desktop.documents.sections.incident import incident
from scr_desktop.documents.sections.people import children_and_family
from scr_desktop.domain.office import Office
from scr_desktop.domain.standing import Standing

NAME = "Notification"


def body(standing: Standing, office: Office, as_at: datetime) -> Sequence[Content]:
    """Return the notification of one case as its entries stood at `as_at` (local time)."""
    return [
        *letterhead(office),
        Heading(1, "Notification of an incident"),
        which_case(standing),
        *children_and_family(standing.case),
        *incident(standing.case),
        *criteria(standing),
        Para("Source: Procedure 4.2, 5.2.", "small"),
    ]


DOCUMENT = Document(
    key="notification",
    name=NAME,
    about="What was notified, by whom, with the answers to the criteria: to be enclosed where it must be sent on.",
    body=body,
    file_stem="notification",
)
