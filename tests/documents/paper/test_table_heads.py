"""The heads of tables: no word of one is cut, however narrow its column is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest

from scr_desktop.documents.case_papers.decision_pack import Material
from scr_desktop.documents.office_papers import calendar_month, minutes, register, where_everything_stands
from scr_desktop.documents.office_papers.calendar_month import CalendarEntry
from scr_desktop.documents.office_papers.register import RegisterEntry
from scr_desktop.documents.office_papers.where_everything_stands import Desk, OpenCase
from scr_desktop.documents.paper.furniture import Furniture, Imprint
from scr_desktop.documents.paper.table import GUTTER
from scr_desktop.documents.paper.text import CELL_HEAD
from scr_desktop.documents.parts.content import Column, Content, Grid, KeepTogether
from scr_desktop.documents.parts.document import Document
from scr_desktop.documents.sections.meeting import MeetingCase
from scr_desktop.domain.chronology.chronology import Chronology, ChronologyRow
from scr_desktop.domain.progress.standing import Standing
from scr_desktop.domain.records.meeting import Meeting, MeetingItem
from scr_desktop.domain.records.papers.copy import Copy
from scr_desktop.domain.rules.deadline_state import stand
from scr_desktop.domain.time.part_date import PartDate
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.papers import paper
from tests.documents.case_papers.test_as_its_reader import decide, reviewed
from tests.documents.cases import AS_AT, OFFICE, REGIMES, TODAY, made


def grids(content: Iterable[Content]) -> Iterator[Grid]:
    """Yield every table of a paper."""
    for one in content:
        if isinstance(one, KeepTogether):
            yield from grids(one.items)
        elif isinstance(one, Grid) and one.rows:
            yield one


def cut_heads(content: Iterable[Content]) -> list[str]:
    """Return the words of table heads that do not fit their column."""
    width = Furniture(Imprint("t")).text_width
    found = []
    for grid in grids(content):
        titles = [one.title if isinstance(one, Column) else one for one in grid.columns]
        for title, share in zip(titles, grid.widths, strict=False):
            room = width * share / sum(grid.widths) - GUTTER
            found += [word for word in title.split() if CELL_HEAD.face.width(word, CELL_HEAD.size) > room]
    return found


def drawn_with(document: Document, of: Standing, chronology: Chronology) -> list[list[object]]:
    """Return what each paper of a document is drawn with, beside the case."""
    if document.each:
        return [[one.id] for one in document.each(of)]
    return [[chronology] if document.with_chronology else [Material(chronology)] if document.in_parts else []]


@pytest.mark.parametrize("regime", REGIMES)
def test_no_word_of_a_table_head_is_cut(regime: str) -> None:
    """However narrow a column is, its heading is broken between words only."""
    of, review = reviewed(regime) if made(regime).regime.rapid_review else (made(regime), None)
    if review is None:
        decide(of)
    chronology = Chronology((ChronologyRow(case_id="x", agency="Police", happened_on=PartDate.parse("3 March 2018")),))
    of.case.copies.append(Copy(document="decision-pack", recipient="Police", made_at="2026-11-20T10:00:00+00:00"))
    for document in [one for one in paper.documents() if one.of == "case" and not one.letter and one.applies(of)]:
        for item in drawn_with(document, of, chronology):
            assert cut_heads(document.body(of, OFFICE, AS_AT, *item)) == [], document.key


def test_no_word_of_a_table_head_of_the_offices_papers_is_cut() -> None:
    """Register, month, agenda, minutes and where everything stands."""
    of, _ = reviewed()
    entry = RegisterEntry(
        "2026-001", "Ada", "WT", "Notified", TODAY, None, stand(TODAY, TODAY, WorkingDays()), "Notify"
    )
    due = CalendarEntry(TODAY, "2026-001", "Ada", "Notify", "Local authority", "Due")
    held = Meeting(group="Sub-group", held_on=TODAY)
    desk = Desk([OpenCase(of, [])], [], [("Ada", "2026-11-20T10:00:00+00:00")], [(held, [])], [])
    for content in (
        register.DOCUMENT.body([entry], OFFICE, AS_AT),
        calendar_month.DOCUMENT.body(TODAY.replace(day=1), [due], {}, OFFICE, AS_AT, [held]),
        minutes.DOCUMENT.body(held, [MeetingCase(MeetingItem(case_id=of.case.id), of)], OFFICE, AS_AT),
        where_everything_stands.DOCUMENT.body(desk, OFFICE, AS_AT),
    ):
        assert cut_heads(content) == []
