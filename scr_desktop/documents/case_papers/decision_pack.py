"""The decision pack: everything the deciders need for one case, in the parts and the order that the officer chose."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import count
from typing import Literal

from scr_desktop.documents.case_papers import chronology, pathway, rapid_review_report, timeline
from scr_desktop.documents.parts.content import (
    BoundIn,
    Content,
    Contents,
    Facts,
    Heading,
    KeepTogether,
    Link,
    Manifest,
    PageBreak,
    Para,
)
from scr_desktop.documents.parts.dates import written_day
from scr_desktop.documents.sections.about_decision import contrary_notices, missing_notices
from scr_desktop.documents.sections.agencies import agencies, returns_received
from scr_desktop.documents.sections.criteria import criteria
from scr_desktop.documents.sections.deadlines import deadlines
from scr_desktop.documents.sections.decision import SHEETS, decision_sheet
from scr_desktop.documents.sections.decisions_on_record import decisions_on_record
from scr_desktop.documents.sections.first_page.page import first_page
from scr_desktop.documents.sections.incident import incident
from scr_desktop.documents.sections.others import processes, who_must_be_told
from scr_desktop.documents.sections.people import children_and_family
from scr_desktop.documents.sections.summary import notices, summary
from scr_desktop.documents.subjects.case import OfPack, PackPaper
from scr_desktop.documents.subjects.rows import Material
from scr_desktop.domain.papers.pack import PackPart, current_review, parts_of
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.papers.pack_choice import PARTS

NAME = "Decision pack"
_LOWER: Mapping[int, Literal[2, 3]] = {1: 2, 2: 3, 3: 3}


def body(of: OfPack, office: Office, _as_at: datetime) -> Sequence[Content]:
    """Return the pack of one case; parts are numbered for use in a meeting, and its `Witness` says the time."""
    status, material = of.status, of.material
    parts = parts_of(status, len(material.chronology.rows))
    chosen = [content for part in parts if part.goes_in for content in _part(part, status, office, material)]
    whole = numbered(_without_dead_ends(chosen))
    # The sheets to sign are filed apart: how to check the pack stays with the pack.
    sheets = whole[_at_last_sheet(whole) :]
    return [
        *first_page(NAME, status, office, material.meetings),
        PageBreak(),
        KeepTogether([Para("In this pack", "strong"), Contents()]),
        *notices(status),
        *contrary_notices(status),
        *missing_notices(status),
        *whole[: len(whole) - len(sheets)],
        Manifest(),
        *sheets,
    ]


def _at_last_sheet(content: Sequence[Content]) -> int:
    """Return where the sheets to sign begin, if they are the last part of a pack; else where it ends."""
    last = [place for place, item in enumerate(content) if isinstance(item, Heading | BoundIn) and item.level == 1][-1:]
    heading = content[last[0]] if last else None
    # They begin with the break before their heading.
    ends_so = isinstance(heading, Heading) and heading.anchor == SHEETS
    return last[0] - 1 if ends_so else len(content)


def _part(part: PackPart, status: CaseStatus, office: Office, material: Material) -> Sequence[Content]:
    if part.attachment:
        return [BoundIn(material.files[part.attachment.id], part.attachment.heading, 1)]
    return _WRITTEN[part.key](status, office, material)


def _without_dead_ends(content: Sequence[Content]) -> Iterator[Content]:
    """Yield content without what leads to a part that was left out."""
    there = {f"#{item.anchor}" for item in content if isinstance(item, Heading) and item.anchor}
    return (item for item in content if not isinstance(item, Link) or item.to in there or not item.to.startswith("#"))


def _returns(status: CaseStatus, _office: Office, _material: Material) -> Sequence[Content]:
    return [Heading(1, PARTS["returns"]), *returns_received(status)]


def _chronology(_status: CaseStatus, _office: Office, material: Material) -> Sequence[Content]:
    return [Heading(1, chronology.NAME), *deeper(chronology.entries(material.chronology))]


def _timeline(_status: CaseStatus, _office: Office, material: Material) -> Sequence[Content]:
    return [Heading(1, timeline.NAME), *deeper(timeline.drawn_and_told(material.chronology))]


def _pathway(status: CaseStatus, _office: Office, _material: Material) -> Sequence[Content]:
    return [KeepTogether([Heading(1, pathway.NAME), *pathway.drawn(status)])]


def _rapid_review(status: CaseStatus, _office: Office, _material: Material) -> Sequence[Content]:
    review = next(
        rapid_review for rapid_review in status.case.rapid_reviews if rapid_review.id == current_review(status)
    )
    completed = written_day(review.completed_on) if review.completed_on else "Not completed"
    return [
        Heading(1, rapid_review_report.NAME),
        *rapid_review_report.not_final(review),
        Facts([("Number", str(review.number)), ("Completed", completed)]),
        *deeper(rapid_review_report.written_review(status, review)),
    ]


def _sheet(status: CaseStatus, office: Office, _material: Material) -> Sequence[Content]:
    """Return the sheets to sign, on paper of their own, so that they can be filed apart."""
    return [*decision_sheet(status, office), PageBreak(sheet=True)]


_WRITTEN: Mapping[str, Callable[[CaseStatus, Office, Material], Sequence[Content]]] = {
    "summary": lambda status, *_: summary(status),
    "children": lambda status, *_: children_and_family(status.case),
    "incident": lambda status, *_: incident(status.case),
    "criteria": lambda status, *_: criteria(status, in_brief=True),
    "deadlines": lambda status, *_: deadlines(status),
    "told": lambda status, *_: who_must_be_told(status),
    "agencies": lambda status, *_: agencies(status, "Asked, not returned by the meeting"),
    "returns": _returns,
    "chronology": _chronology,
    "timeline": _timeline,
    "pathway": _pathway,
    "processes": lambda status, *_: processes(status),
    "rapid-review": _rapid_review,
    "decided": lambda status, _, material: decisions_on_record(status, material.meetings),
    "decision-sheet": _sheet,
}


def deeper(content: Iterable[Content]) -> Iterator[Content]:
    """Yield the content of a paper as part of another: its headings one level lower."""
    for item in content:
        if isinstance(item, Heading):
            yield replace(item, level=_LOWER[item.level])
        elif isinstance(item, KeepTogether):
            yield KeepTogether(list(deeper(item.items)))
        else:
            yield item


def numbered(content: Iterable[Content]) -> list[Content]:
    """Return content with its main headings numbered from 1, those of files bound in too."""
    numbers = count(1)

    def one(item: Content) -> Content:
        if isinstance(item, Heading) and item.level == 1:
            return replace(item, text=f"{next(numbers)}. {item.text}")
        if isinstance(item, BoundIn) and item.level == 1:
            return replace(item, title=f"{next(numbers)}. {item.title}")
        return KeepTogether([one(part) for part in item.items]) if isinstance(item, KeepTogether) else item

    return [one(item) for item in content]


DOCUMENT = PackPaper(
    key="decision-pack",
    name=NAME,
    about="What the deciders need for one case, put together by the officer, with the sheets to recommend and decide on.",
    body=body,
    lists_lacking=True,
    in_word=False,
)
