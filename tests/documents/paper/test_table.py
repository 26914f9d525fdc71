"""The heads of tables: no word of one is cut, however narrow its column is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest

from scr_desktop.documents.office_papers import calendar_month, minutes, register, where_everything_stands
from scr_desktop.documents.paper.furniture import Furniture
from scr_desktop.documents.paper.table import GUTTER
from scr_desktop.documents.paper.text import CELL_HEAD
from scr_desktop.documents.parts.content import Column, Content, Grid, KeepTogether
from scr_desktop.documents.parts.imprint import Imprint
from scr_desktop.documents.parts.item import Item
from scr_desktop.documents.subjects.meeting import OfMeeting
from scr_desktop.documents.subjects.month import OfMonth
from scr_desktop.documents.subjects.register import OfRegister
from scr_desktop.documents.subjects.rows import CalendarEntry, Desk, MeetingCase, OpenCase, RegisterEntry
from scr_desktop.domain.chronology.chronology import Chronology, ChronologyRow
from scr_desktop.domain.records.meeting import Meeting, MeetingItem
from scr_desktop.domain.records.papers.numbered_copy import Copy
from scr_desktop.domain.rules.deadline_state import stand
from scr_desktop.domain.time.part_date import PartDate
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.papers import paper
from tests.documents.case_papers.test_as_its_reader import decide, reviewed
from tests.documents.cases import AS_AT, OFFICE, REGIMES, TODAY, made
from tests.documents.in_memory import body_of


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


@pytest.mark.parametrize("regime", REGIMES)
def test_no_word_of_a_table_head_is_cut(regime: str) -> None:
    """However narrow a column is, its heading is broken between words only."""
    of, review = reviewed(regime) if made(regime).regime.rapid_review else (made(regime), None)
    if review is None:
        decide(of)
    chronology = Chronology((ChronologyRow(case_id="x", agency="Police", happened_on=PartDate.parse("3 March 2018")),))
    of.case.copies.append(Copy(document="decision-pack", recipient="Police", made_at="2026-11-20T10:00:00+00:00"))
    for document in paper.documents_for(of):
        for item in [] if isinstance(document, paper.Letter) else document.items(of) or [Item("", "")]:
            assert cut_heads(body_of(document, of, item.id, chronology)) == [], document.key


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
        register.DOCUMENT.body(OfRegister([entry]), OFFICE, AS_AT),
        calendar_month.DOCUMENT.body(OfMonth(TODAY.replace(day=1), [due], {}, [held]), OFFICE, AS_AT),
        minutes.DOCUMENT.body(OfMeeting(held, [MeetingCase(MeetingItem(case_id=of.case.id), of)]), OFFICE, AS_AT),
        where_everything_stands.DOCUMENT.body(desk, OFFICE, AS_AT),
    ):
        assert cut_heads(content) == []
