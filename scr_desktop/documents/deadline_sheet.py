"""Deadline sheet."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from scr_desktop.documents.content import Content, Facts, Heading
from scr_desktop.documents.dates import written_time
from scr_desktop.documents.document import Document
from scr_desktop.domain.office import Office
from scr_desktop.domain.standing import Standing


def body(standing: Standing, office: Office, as_at: datetime) -> Sequence[Content]:
    """Return the content of the paper for one case as it stood at `as_at` (local time)."""
    return [
        Heading(1, "Deadline sheet"),
        Facts([("Case", standing.case.title), ("Office", office.name), ("As at", written_time(as_at))]),
    ]


DOCUMENT = Document(
    key="deadline-sheet",
    name="Deadline sheet",
    about="The deadlines of one case, each with the days counted, its source and other readings.",
    body=body,
    file_stem="deadline-sheet",
)
