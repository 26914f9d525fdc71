"""The procedure as an office follows it under one edition of the arrangements: it holds nothing of any case, and may be published."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from scr_desktop.documents.parts.content import Content, Contents, Facts, Grid, Heading, Para
from scr_desktop.documents.parts.dates import written_day
from scr_desktop.documents.parts.words import NO_OFFICE, invented
from scr_desktop.documents.subjects.arrangements import ArrangementsPaper, OfArrangements
from scr_desktop.documents.subjects.rows import Part, Rule
from scr_desktop.domain.records.office import Office

_WHAT_IT_IS = (
    "This paper says by which criteria incidents are weighed, who is told, and by when each step is owed, each with its "
    "paragraph and how binding that is. It was written from the published guidance and the local procedure and takes "
    "the place of neither. Where a wording is marked “not confirmed” it must be checked in its source and is not law; "
    "where the sources can be read in two ways, every reading is given, and which one this office follows."
)
_SET_IN = re.compile(r"^(?:    )+", re.MULTILINE)


def body(of: OfArrangements, office: Office, as_at: datetime) -> Sequence[Content]:
    """Return the paper on the rules of these arrangements as they are followed on the day of `as_at` (local time)."""
    arrangements = of.known
    return [
        Heading(1, "The procedure as it is followed"),
        Para(arrangements.text, "lead"),
        Para(office.name or NO_OFFICE),
        *invented(office),
        Facts([("As followed on", written_day(as_at.date())), *arrangements.detail, ("Source", arrangements.source)]),
        *([Para(arrangements.note)] if arrangements.note else []),
        Para(_WHAT_IT_IS),
        Heading(2, "Contents"),
        Contents(),
        *(content for part in of.parts for content in _part(part)),
    ]


def _part(part: Part) -> list[Content]:
    return [
        Heading(1, part.title),
        Grid(
            ["Rule", "In full", "Source and force"],
            [(rule.text, _in_full(rule), rule.source) for rule in part.rules],
            widths=(30, 46, 24),
            row_headers=True,
            empty=part.empty,
        ),
    ]


def _in_full(rule: Rule) -> str:
    lines = [f"{name}: {_SET_IN.sub(_dashes, value)}" for name, value in rule.detail]
    return "\n".join([*lines, *([f"Note: {rule.note}"] if rule.note else [])])


def _dashes(space: re.Match[str]) -> str:
    """Return a dash for each step by which a line was set in: on paper space at its beginning is not kept."""
    return "– " * (len(space[0]) // 4)


DOCUMENT = ArrangementsPaper(
    key="procedure-as-followed",
    name="The procedure as it is followed",
    about="One edition of the arrangements as the office follows it, with its readings and reasons; it may be published.",
    body=body,
    file_stem="procedure",
)
