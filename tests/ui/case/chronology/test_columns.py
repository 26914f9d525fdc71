"""The tables of the chronology: dates as they are known, files that stand or were withdrawn, and an entry in full."""

from __future__ import annotations

from datetime import date

from scr_desktop.domain.chronology.chronology import ChronologyImport, ChronologyRow, Episode
from scr_desktop.domain.chronology.gap import ContactGap
from scr_desktop.domain.chronology.likeness import Likeness
from scr_desktop.domain.time.part_date import PartDate
from scr_desktop.exchange.entry import Entry
from scr_desktop.exchange.when import NO_DATE, When
from scr_desktop.ui.case.chronology.columns import (
    EPISODES,
    FILES,
    GAPS,
    LINES,
    NOT_READ,
    PAIRS,
    EpisodeLine,
    details_of,
)
from scr_desktop.ui.case.chronology.lines import Shown


def row(day: int = 19, agency: str = "Police", event: str = "ICPC held", **more: str) -> ChronologyRow:
    """Return an entry of a day of March 2018."""
    on = PartDate.on(date(2018, 3, day))
    return ChronologyRow(case_id="c", agency=agency, event=event, happened_on=on, **more)  # type: ignore[arg-type]


def episode(title: str = "Birth", analysis: str = "") -> Episode:
    """Return a key practice episode."""
    return Episode(case_id="c", title=title, position=1, analysis=analysis)


def test_a_line_shows_its_date_as_written_and_as_understood() -> None:
    """A part of a month stays one; a time stands behind the day; what is not read shows a dash and no date."""
    part = Entry(4, "", "w/c 5 Mar 18", When(PartDate.parse("w/c 5 Mar 18", today=date(2026, 1, 1))))
    timed = Entry(5, "", "19/3/18 10.15", When(PartDate.on(date(2018, 3, 19)), "10:15"))
    none = Entry(6, "", "", When(fault=NO_DATE))
    shown = [[column.text(Shown(0, one, "met")) for column in LINES[:3]] for one in (part, timed, none)]
    assert shown == [
        ["4", "w/c 5 Mar 18", "week of 5 March 2018"], ["5", "19/3/18 10.15", "19 March 2018, 10:15"], ["6", "–", "–"],
    ]  # fmt: skip


def test_a_pair_shows_who_tells_what_and_the_words_in_both() -> None:
    """Both agencies are named, and why they are thought to tell the same."""
    pair = Likeness(row(), row(agency="Health visiting", event="Conference"), ("conference", "neglect"))
    assert [column.text(pair) for column in PAIRS] == [
        "19 March 2018", "Police: ICPC held", "Health visiting: Conference", "conference, neglect",
    ]  # fmt: skip


def test_an_episode_goes_from_its_first_entry_to_its_last() -> None:
    """Without entries it says so; blanks are no analysis."""
    empty = EpisodeLine(episode(analysis="  "), ())
    assert [column.text(empty) for column in EPISODES] == ["1", "Birth", "No entry yet", "0", "Not yet"]
    full = EpisodeLine(episode(analysis="Nobody asked."), (row(5), row(19)))
    assert [column.text(full) for column in EPISODES[2:]] == ["5 March 2018 to 19 March 2018", "2", "Written"]


def test_a_gap_is_measured_in_whole_weeks() -> None:
    """From 1 January to 25 March 2018 are 83 days: eleven weeks and six days, so eleven."""
    gap = ContactGap(date(2018, 1, 1), date(2018, 3, 25), 0)
    assert [column.text(gap) for column in GAPS] == [
        "11", "1 January 2018", "25 March 2018", "No contact for 11 weeks, from 1 January 2018 to 25 March 2018.",
    ]  # fmt: skip


def test_a_file_that_was_withdrawn_says_why() -> None:
    """It stays listed with what was read and what was not."""
    file = ChronologyImport(
        case_id="c", agency="Police", file_name="police.xlsx", sha256="0" * 64, imported_at="2026-06-01T09:00:00+00:00",
        rows_read=3, not_read=[{"line": "1", "text": "Agency: Police", "why": "It is no entry."}],
    )  # fmt: skip
    assert [column.text(file) for column in FILES[1:]] == ["Police", "police.xlsx", "3", "1", "Stands"]
    assert [column.text(file.not_read[0]) for column in NOT_READ] == ["1", "Agency: Police", "It is no entry."]
    file.withdrawn_at, file.withdrawn_why = "2026-06-02T09:00:00+00:00", "The wrong child"
    assert FILES[-1].text(file) == "Withdrawn: The wrong child"


def test_an_entry_in_full_says_where_it_comes_from() -> None:
    """One of a file names file and line, one typed here that it was entered by hand; what is empty has no line."""
    typed = row(source="Case record")
    assert details_of(typed).splitlines() == [
        "Date: 19 March 2018", "Agency: Police", "Source: Case record", "What happened: ICPC held",
        "From: Entered by hand",
    ]  # fmt: skip
    read = row(as_written="19/3/18", raw="19/3/18 ICPC")
    read.line = 7
    said = details_of(read, "police.xlsx", same="Health visiting, 19 March 2018", episode="Birth").splitlines()
    assert said[0] == "Date: 19 March 2018, written “19/3/18”"
    assert said[-4:] == [
        "Key practice episode: Birth", "Tells the same as: Health visiting, 19 March 2018",
        "From: police.xlsx, line 7", "The line as it stood: 19/3/18 ICPC",
    ]  # fmt: skip
