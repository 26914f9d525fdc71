"""Decision pack."""

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
        Heading(1, "Decision pack"),
        Facts([("Case", standing.case.title), ("Office", office.name), ("As at", written_time(as_at))]),
    ]


DOCUMENT = Document(
    key="decision-pack",
    name="Decision pack",
    about="Everything the deciders need for one case, with the sheets for recommendation and decision.",
    body=body,
    file_stem="decision-pack",
)
