"""The pathway: the flow charts of the procedure as one case stands in them, drawn and in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from scr_desktop.documents.parts.content import Content, Facts, Grid, Heading, KeepTogether, Para
from scr_desktop.documents.parts.dates import written_time
from scr_desktop.documents.parts.words import NO_OFFICE, invented
from scr_desktop.documents.sections.flow_chart import flow_chart, letter_of, number_of
from scr_desktop.documents.sections.summary import stage_words
from scr_desktop.documents.subjects.case import CasePaper, OfCase
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.stages.pathway import LaneLine, pathway

NAME = "Pathway"
_REBUILT = "The pictures of the procedure's appendices 1 to 3 are lost: this chart is rebuilt from its text."
_BELOW = f"{_REBUILT} Every step stands again in words below, under the same letter and number."
_APART = f"{_REBUILT} Every step stands in words, with its paragraph, in the paper “{NAME}”."


def body(of: OfCase, office: Office, as_at: datetime) -> Sequence[Content]:
    """Return the pathway of one case as it stood at `as_at` (local time): the picture, then every step in words."""
    status = of.status
    return [
        Heading(1, NAME),
        Para(office.name or NO_OFFICE, "lead"),
        *invented(office),
        Facts(
            [
                ("Case", f"{status.case.reference}: {status.case.title}"),
                ("Arrangements", status.regime.name),
                ("Stage", stage_words(status)),
                ("As at", written_time(as_at)),
            ]
        ),
        *drawn_and_told(status),
    ]


def drawn(status: CaseStatus) -> list[Content]:
    """Return the flow charts of a case as a picture alone, as they stand in a pack."""
    return _drawn(status, _APART)


def drawn_and_told(status: CaseStatus) -> list[Content]:
    """Return the flow charts of a case as a picture, then every step in words."""
    lanes, after = pathway(status), [lane.opens for lane in status.regime.pathway]
    return [
        *_drawn(status, _BELOW),
        Heading(1, "Every step in words"),
        *(_lane(number, lane, said) for number, (lane, said) in enumerate(zip(lanes, after, strict=True), 1)),
    ]


def _drawn(status: CaseStatus, where_in_words: str) -> list[Content]:
    lanes, after = pathway(status), [lane.opens for lane in status.regime.pathway]
    return [Para(where_in_words, "small"), flow_chart(lanes, after)]


def _lane(number: int, lane: LaneLine, said: str) -> Content:
    rows = [
        (f"{number_of(number, place)} {line.step.text}", line.state, line.words, line.step.paragraph)
        for place, line in enumerate(lane.steps, 1)
    ]
    grid = Grid(["Step", "State", "What is known", "Source"], rows, widths=(40, 14, 26, 20), row_headers=True)
    return KeepTogether([Heading(2, f"{letter_of(number)}. {lane.title}"), *([Para(f"{said}.")] if said else []), grid])


DOCUMENT = CasePaper(
    key="pathway",
    name=NAME,
    about="The steps of the procedure as one case stands in them: done, now, late, next, or not applicable.",
    body=body,
    in_word=False,
)
