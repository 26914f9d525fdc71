"""The timeline: the merged chronology drawn over time, a lane for each agency."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from scr_desktop.documents.parts.content import Bullets, Content, Facts, Grid, Heading, Para
from scr_desktop.documents.parts.dates import written_time
from scr_desktop.documents.parts.words import NO_OFFICE, invented
from scr_desktop.documents.sections.timeline_drawing import GAP_WEEKS, timeline_of
from scr_desktop.documents.subjects.case import ChronologyPaper, OfChronology
from scr_desktop.domain.chronology.chronology import Chronology
from scr_desktop.domain.chronology.gap import gaps
from scr_desktop.domain.records.office import Office

NAME = "Timeline"


def body(of: OfChronology, office: Office, as_at: datetime, names: Callable[[str], str] = str) -> Sequence[Content]:
    """Return the timeline of a case as it stood at `as_at` (local time): the picture, then what it shows in words.

    `names` takes each text in which people may be named and returns it as it may be printed.
    """
    return [
        Heading(1, NAME),
        Para(office.name or NO_OFFICE, "lead"),
        *invented(office),
        Facts([("Case", f"{of.status.case.reference}: {names(of.status.case.title)}"), ("As at", written_time(as_at))]),
        *drawn_and_told(of.chronology, names),
    ]


def drawn_and_told(chronology: Chronology, names: Callable[[str], str] = str) -> list[Content]:
    """Return the picture, then what it shows in words, or that there is no entry; `names` as for `body`."""
    if not chronology.rows:
        return [Para("The chronology has no entry yet.")]
    return [
        timeline_of(chronology, names) or Para("No entry of the chronology has a date yet."),
        Heading(1, "The same in words"),
        Grid(
            ["Agency", "Entries", "First", "Last"],
            [_lane(agency, chronology) for agency in chronology.agencies],
            widths=(40, 12, 24, 24),
            row_headers=True,
        ),
        *_gaps([gap.words for gap in gaps(chronology.dates, GAP_WEEKS)]),
    ]


def _lane(agency: str, chronology: Chronology) -> tuple[str, ...]:
    rows = [row for row in chronology.rows if row.agency == agency]
    return agency, str(len(rows)), rows[0].when, rows[-1].when


def _gaps(words: Sequence[str]) -> list[Content]:
    return [Heading(2, f"Gaps of {GAP_WEEKS} weeks and more"), Bullets(words)] if words else []


DOCUMENT = ChronologyPaper(
    key="timeline",
    name=NAME,
    about="The merged chronology drawn over time: a lane for each agency, episodes shaded, gaps shown.",
    body=body,
    in_word=False,
)
