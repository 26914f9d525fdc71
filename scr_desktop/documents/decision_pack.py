"""The decision pack: everything the deciders need for one case, with the sheets they sign."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import count

from scr_desktop.documents.content import Content, Contents, Heading, KeepTogether, Manifest, PageBreak, Para
from scr_desktop.documents.document import Document
from scr_desktop.documents.sections.agencies import agencies
from scr_desktop.documents.sections.criteria import criteria
from scr_desktop.documents.sections.deadlines import deadlines
from scr_desktop.documents.sections.decided import decided
from scr_desktop.documents.sections.decision import decision_sheet
from scr_desktop.documents.sections.incident import incident
from scr_desktop.documents.sections.others import processes, who_must_be_told
from scr_desktop.documents.sections.people import children_and_family
from scr_desktop.documents.sections.summary import cover, summary
from scr_desktop.domain.office import Office
from scr_desktop.domain.standing import Standing

NAME = "Decision pack"


def body(standing: Standing, office: Office, as_at: datetime) -> Sequence[Content]:
    """Return the pack of one case as it stood at `as_at` (local time); sections are numbered for use in a meeting."""
    return [
        *cover(NAME, standing, office, as_at),
        KeepTogether([Para("In this pack", "strong"), Contents()]),
        KeepTogether([Manifest()]),
        PageBreak(),
        *numbered(_sections(standing, office)),
    ]


def _sections(standing: Standing, office: Office) -> list[Content]:
    case = standing.case
    return [
        *summary(standing),
        *children_and_family(case),
        *incident(case),
        *criteria(standing),
        *deadlines(standing),
        *who_must_be_told(standing),
        *agencies(standing, "Asked, not returned by the meeting"),
        *processes(standing),
        *decided(standing),
        *decision_sheet(standing, office),
    ]


def numbered(content: Iterable[Content]) -> list[Content]:
    """Return content with its main headings numbered from 1."""
    numbers = count(1)
    return [
        replace(item, text=f"{next(numbers)}. {item.text}") if isinstance(item, Heading) and item.level == 1 else item
        for item in content
    ]


DOCUMENT = Document(
    key="decision-pack",
    name=NAME,
    about="Everything the deciders need for one case, with the sheets for recommendation and decision.",
    body=body,
    file_stem="decision-pack",
    bound=True,
)
