"""The deadline sheet: the deadlines of one case, each with its argument."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from scr_desktop.documents.parts.content import Content, Facts, Heading, Para
from scr_desktop.documents.parts.dates import written_time
from scr_desktop.documents.parts.words import NO_OFFICE, invented
from scr_desktop.documents.sections.deadlines import arguments, how_days_are_counted, replaced, table, unconfirmed
from scr_desktop.documents.sections.others import holds
from scr_desktop.documents.sections.summary import notices, stage_words
from scr_desktop.documents.subjects.case import CasePaper, OfCase
from scr_desktop.domain.records.office import Office

NAME = "Deadline sheet"


def body(of: OfCase, office: Office, as_at: datetime) -> Sequence[Content]:
    """Return the sheet of one case as it stood at `as_at` (local time)."""
    status, case = of.status, of.status.case
    return [
        Heading(1, NAME),
        Para(office.name or NO_OFFICE, "lead"),
        *invented(office),
        Facts(
            [
                ("Case", f"{case.reference}: {case.title}"),
                ("Arrangements", status.regime.name),
                ("Why they apply", case.regime_why or status.regime.source.paragraph),
                ("Stage", stage_words(status)),
                ("As at", written_time(as_at)),
            ]
        ),
        *notices(status),
        *table(status),
        *unconfirmed(status),
        *how_days_are_counted(status),
        *arguments(status),
        *holds(case),
        *replaced(status),
    ]


DOCUMENT = CasePaper(
    key="deadline-sheet",
    name=NAME,
    about="The deadlines of one case, each with the days counted, its source and other readings.",
    body=body,
)
