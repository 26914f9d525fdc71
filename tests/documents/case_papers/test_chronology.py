"""The merged chronology and the timeline on paper: every entry with its source and line, and the picture in words."""

from __future__ import annotations

from datetime import date
from types import ModuleType
from typing import Any

import pytest

from scr_desktop.documents.case_papers import chronology as merged_paper
from scr_desktop.documents.case_papers import timeline as timeline_paper
from scr_desktop.documents.making.draw import draw
from scr_desktop.documents.parts.content import Box, Drawing, Grid, Label
from scr_desktop.documents.parts.imprint import Imprint
from scr_desktop.documents.sections.timeline_drawing import timeline
from scr_desktop.documents.subjects.case import OfChronology
from scr_desktop.domain.chronology.chronology import Chronology, ChronologyImport, ChronologyRow, Episode, place_of
from scr_desktop.domain.chronology.gap import ContactGap
from scr_desktop.domain.time.part_date import PartDate
from tests.documents.cases import AS_AT, OFFICE, made
from tests.documents.reading import ReadBack, squeeze

POLICE, NURSE = "Avon & Somerset Police", "Health visiting"


def row(on: str, agency: str, event: str, **more: Any) -> ChronologyRow:
    """Return an entry of the file of its agency."""
    when = PartDate.parse(on, today=date(2026, 11, 20))
    sorts_on, order = place_of(when)
    return ChronologyRow(
        case_id="c", import_id=agency, happened_on=when, as_written=on, sorts_on=sorts_on, order=order, agency=agency,
        source=f"{agency} record", event=event, **more,
    )  # fmt: skip


@pytest.fixture
def whole() -> Chronology:
    """Return a chronology of two agencies with an episode, a double, a part-date and a line that was not read."""
    episode = Episode(id="e", case_id="c", position=1, title="The night of 14 April", analysis="Nobody told the nurse.")
    assault = row(
        "14/4/18", POLICE, "Assault, no complaint", line=6, at_time="22:55", people="Dean Prosser", episode_id="e"
    )
    rows = (
        row("4 Dec 17", NURSE, "Antenatal contact", line=2),
        row("w/c 5 March 2018", NURSE, "No access x2", line=4, doubts="No year is written: 2018 is taken from line 3."),
        assault,
        row("14/4/18", NURSE, "Told of an assault", line=7, duplicate_of=assault.id, episode_id="e"),
        row("unknown", POLICE, "Undated note", line=9),
    )
    files = tuple(
        ChronologyImport(
            id=agency, case_id="c", agency=agency, file_name=f"{name}.csv", sha256="ab" * 32,
            imported_at="2026-11-20T10:00:00+00:00", rows_read=3,
            not_read=[{"line": "8", "text": "rang soon after", "why": "There is no date."}] if name == "police" else [],
        )
        for agency, name in ((POLICE, "police"), (NURSE, "nurse"))
    )  # fmt: skip
    return Chronology(rows, (episode,), files)


def paper(module: ModuleType, chronology: Chronology) -> ReadBack:
    """Return a paper drawn and read back."""
    body = module.body(OfChronology(made("WT2018"), chronology), OFFICE, AS_AT)
    return ReadBack(draw(body, Imprint(f"{module.NAME} 2018-003", marking=OFFICE.marking, as_at=AS_AT)))


def test_every_entry_is_printed_with_its_source_file_and_line(whole: Chronology) -> None:
    """A reader of the paper finds each entry again in the agency's file; part-dates stand as written; PDF/UA-1 holds."""
    read = paper(merged_paper, whole)
    text = squeeze(read.text)
    for one in whole.rows:
        assert one.event in text
        assert one.source in text
    (grid,) = [
        one for one in merged_paper.body(OfChronology(made("WT2018"), whole), OFFICE, AS_AT) if isinstance(one, Grid)
    ][:1]
    assert [cells[4] for cells in grid.rows] == ["2, 2", "2, 4", "1, 6", "2, 7", "1, 9"]
    assert "week of 5 March 2018\nwritten “w/c 5 March 2018”" in grid.rows[1][0]
    assert "No year is written" in grid.rows[1][2]
    assert "Tells the same as Avon & Somerset Police, 14 April 2018, 22:55." in squeeze(grid.rows[3][2])
    assert read.faults == []


def test_what_was_not_read_is_printed_too(whole: Chronology) -> None:
    """Lines that are no entries stand with their file, its hash and the reason."""
    text = squeeze(paper(merged_paper, whole).text)
    assert "rang soon after There is no date." in text
    assert "ab" * 8 in text.replace(" ", "")
    assert "1. The night of 14 April" in text
    assert "Nobody told the nurse." in text
    assert "No contact for 18 weeks, from 4 December 2017 to 14 April 2018." in text


def test_an_empty_chronology_says_so() -> None:
    """Without any entry both papers say that there is none."""
    assert "No entry yet." in squeeze(paper(merged_paper, Chronology()).text)
    empty, undated = Chronology(), Chronology((ChronologyRow(case_id="c", agency="Police", event="Rang"),))
    said = [squeeze(paper(timeline_paper, one).text) for one in (empty, undated)]
    assert ["The chronology has no entry yet." in one for one in said] == [True, False]
    assert ["No entry of the chronology has a date yet." in one for one in said] == [False, True]
    assert not any("No entry yet." in one for one in said)


def test_a_withdrawn_file_is_named_with_the_reason(whole: Chronology) -> None:
    """The paper shows that a file was withdrawn and why."""
    whole.imports[0].withdrawn_at, whole.imports[0].withdrawn_why = "2026-11-20T11:00:00+00:00", "Of another family"
    assert "Of another family" in squeeze(paper(merged_paper, whole).text)


@pytest.mark.parametrize("module", [merged_paper, timeline_paper])
def test_names_can_be_replaced_everywhere(whole: Chronology, module: ModuleType) -> None:
    """With a function that replaces names no paper shows one, neither in its text nor in the picture's words."""
    whole.episodes[0].title = "Prosser comes home"

    def hidden(text: str) -> str:
        return text.replace("Prosser", "P").replace("Okonkwo", "O")

    body = module.body(OfChronology(made("WT2018"), whole), OFFICE, AS_AT, hidden)
    read = ReadBack(draw(body, Imprint("Anonymised", marking=OFFICE.marking, as_at=AS_AT)))
    alts = " ".join(one.alt for one in body if isinstance(one, Drawing))
    for name in ("Prosser", "Okonkwo"):
        assert name not in read.text
        assert name not in alts


def test_the_timeline_says_in_words_all_that_it_shows(whole: Chronology) -> None:
    """Lanes, episodes and gaps stand in the alternative text; the paper has them in a table as well; PDF/UA-1 holds."""
    gap = ContactGap(date(2017, 12, 4), date(2018, 4, 14), 1)
    drawing = timeline(whole, [gap])
    assert drawing is not None
    assert f"{NURSE}: 3 entries, from 4 December 2017 to 14 April 2018." in drawing.alt
    assert f"{POLICE}: 1 entry, on 14 April 2018." in drawing.alt
    assert "Episode 1, The night of 14 April: on 14 April 2018." in drawing.alt
    assert gap.words in drawing.alt
    read = paper(timeline_paper, whole)
    assert read.faults == []
    assert POLICE in squeeze(read.text)


def test_the_timeline_stays_small_however_many_entries_there_are() -> None:
    """Ten thousand entries share the places there are across the page, and nothing leaves the picture."""
    rows = tuple(row(f"{1 + n % 28}/{1 + n % 12}/{2015 + n % 3}", f"Agency {n % 30}", "Seen") for n in range(3000))
    drawing = timeline(Chronology(rows), [])
    assert drawing is not None
    assert len(drawing.shapes) < 2500
    for shape in drawing.shapes:
        if isinstance(shape, Box | Label):
            assert 0 <= shape.x <= drawing.width
            assert 0 <= shape.y <= drawing.height
