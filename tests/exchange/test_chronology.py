"""Agencies' chronologies: dates as people write them, years that are missing, lines that belong together."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scr_desktop.domain.chronology.chronology import place_of
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.time.part_date import PartDate, written
from scr_desktop.exchange.chronology import ReadChronology, read_chronology
from scr_desktop.exchange.entry import NO_SOURCE
from scr_desktop.exchange.headings import meaning_of
from scr_desktop.exchange.running_text import dated_beginning
from scr_desktop.exchange.table import Cell, read_file, read_text
from scr_desktop.exchange.when import read_time, read_when, when_of

TODAY = date(2026, 11, 22)
DAYS = st.dates(date(1995, 1, 1), date(2026, 11, 22))
SHAPES = (
    lambda day: f"{day:%d/%m/%Y}",
    lambda day: f"{day.day}/{day.month}/{day:%y}",
    lambda day: f"{day.day}.{day.month}.{day.year}",
    lambda day: day.isoformat(),
    written,
    lambda day: f"{day.day}-{written(day).split()[1][:3]}-{day:%y}",
    lambda day: f"{day:%A} {written(day)}".replace(
        f"{day:%A}", ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")[day.weekday()]
    ),
)


def read(text: str, **wanted: Any) -> ReadChronology:
    """Return what a text says."""
    return read_chronology(read_text(text), today=TODAY, **wanted)


def understood(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    """Return date, time and doubts of each line of a text."""
    return [(str(one.when.on), one.when.at_time, one.looked_at) for one in read(text).entries]


@given(DAYS, st.sampled_from(SHAPES), st.times())
def test_a_day_is_read_in_every_shape_with_and_without_a_time(
    day: date, shape: Callable[[date], str], at: time
) -> None:
    """Whatever the shape, a British date is read as that very day, and a time after it as that time."""
    assert read_when(shape(day), TODAY).on == PartDate.on(day)
    for clock in (f"{at:%H:%M}", f"{at:%H.%M}", f"{at:%H%M}hrs"):
        found = read_when(f"{shape(day)} {clock}", TODAY)
        assert (found.on, found.at_time, found.fault) == (PartDate.on(day), f"{at:%H:%M}", "")


@given(DAYS, st.sampled_from(SHAPES), st.text(alphabet="abcdefghij ,.-()", min_size=1, max_size=60))
def test_the_date_at_the_beginning_of_a_line_is_parted_from_its_text(
    day: date, shape: Callable[[date], str], rest: str
) -> None:
    """What follows the date is kept word for word, apart from the white space and dashes between."""
    line = f"{shape(day)}   {rest}"
    first, after = dated_beginning(line, TODAY)
    assert read_when(first, TODAY).on == PartDate.on(day)
    assert after.strip(" :;,-–") == rest.strip(" :;,-–")


@given(st.text(max_size=200))
def test_no_text_makes_the_reading_fail(text: str) -> None:
    """Whatever stands in a line, it becomes an entry or is listed; a text without any date is refused in words."""
    with suppress(Problem):
        found = read(f"4 Dec 2017  first\n{text}")
        lines = {entry.line for entry in found.entries} | {line for line, _, _ in found.above}
        raw = " ".join(entry.raw for entry in found.entries) + " ".join(raw for _, raw, _ in found.above)
        assert lines
        assert all(word in raw for row in found.table.rows for word in row.raw.split())


@given(DAYS, st.booleans())
def test_excels_numbers_are_days(day: date, from_1904: bool) -> None:
    """A number in a column of dates is the day that the workbook's calendar counts, and is pointed out."""
    base = date(1904, 1, 1) if from_1904 else date(1899, 12, 30)
    found = when_of(Cell(float((day - base).days)), today=TODAY, from_1904=from_1904)
    assert found.on == PartDate.on(day)
    assert "Excel counts" in found.doubts[0]


@pytest.mark.parametrize(
    ("text", "on", "at_time"),
    [
        ("10/05/2018 11.00", "10 May 2018", "11:00"),
        ("12-May-18 06:47", "12 May 2018", "06:47"),
        ("12 May 2018 at 3pm", "12 May 2018", "15:00"),
        ("2018-05-12T06:47:00", "12 May 2018", "06:47"),
        ("?April 2018", "April 2018 (uncertain)", ""),
        ("?22 may 2016", "22 May 2016 (uncertain)", ""),
        ("w/c 5 March 2018", "week of 5 March 2018", ""),
        ("12/05/18 - 14/05/18", "12 May 2018", ""),
        ("unknown", "not known", ""),
    ],
)
def test_dates_are_read_as_agencies_write_them(text: str, on: str, at_time: str) -> None:
    """Part-dates keep what is known, and no time is taken for a year."""
    found = read_when(text, TODAY)
    assert (str(found.on), found.at_time, found.fault) == (on, at_time, "")


def test_a_stretch_stands_at_its_first_day_and_says_so() -> None:
    """An entry from one day to another is placed at the first, and the last day is not lost."""
    assert read_when("12/05/18 - 14/05/18", TODAY).doubts == (
        "It went on until 14 May 2018: it stands at its first day.",
    )


@pytest.mark.parametrize(
    ("value", "at"),
    [("10:15", "10:15"), ("0735", "07:35"), ("9.05pm", "21:05"), ("12am", "00:00"), (0.5, "12:00"), (time(8, 5), "08:05"),
     (datetime.fromisoformat("2018-05-01T23:50"), "23:50"), ("evening", ""), ("", "")],
)  # fmt: skip
def test_times_are_read_or_left(value: str | float | time, at: str) -> None:
    """A time in figures is read; one in words is not guessed."""
    assert read_time(Cell(value)) == at


def test_a_missing_year_is_taken_from_the_neighbours_and_said() -> None:
    """The year that puts an entry between its neighbours is taken, across a new year too, never in silence."""
    found = understood("20/12/2017  a\n28 Dec  b\n3 Jan  c\n5/1/2018  d")
    assert [one[0] for one in found] == ["20 December 2017", "28 December 2017", "3 January 2018", "5 January 2018"]
    assert found[2][2] == ("No year is written: 2018 is taken from lines 1 and 4.",)


def test_a_missing_year_is_taken_from_the_period_if_nothing_else_tells() -> None:
    """Where no line has a year, the period above the entries decides; without one the year is asked for."""
    found = read("Agency: GP\nPeriod 1/11/2017 - 30/4/2018\n5 Dec  seen\n3 Feb  seen")
    assert [str(one.when.on) for one in found.entries] == ["5 December 2017", "3 February 2018"]
    assert "the period that the file covers" in found.entries[0].looked_at[0]
    assert "has no year" in read("5 Dec  seen\n3 Feb  seen").entries[0].fault


def test_a_line_without_a_date_is_listed_and_one_set_in_belongs_to_the_entry_above() -> None:
    """Wrapped lines are joined and said to be; others wait for the officer with their reason."""
    found = read("1/5/2018  seen\n    with her mother\nno date here\n2/5/2018  rang")
    assert [(one.line, one.event) for one in found.entries] == [
        (1, "seen with her mother"), (3, "no date here"), (4, "rang"),
    ]  # fmt: skip
    assert "Line 2 has no date" in found.entries[0].looked_at[0]
    assert "There is no date" in found.entries[1].fault


def test_columns_are_known_by_their_headings_and_none_is_dropped() -> None:
    """What is in a column of another kind stands in the comment under its heading."""
    (entry,) = read(
        "Date\tTime\tWhat happened\tSource of information\tRAG\n1/5/18\tevening\tSeen\tRed book\tamber"
    ).entries
    assert (entry.event, entry.source, entry.comment) == ("Seen", "Red book", "RAG: amber; Time as written: evening")
    assert entry.as_written == "1/5/18 evening"


def test_without_headings_the_columns_are_guessed_and_the_officer_is_told() -> None:
    """The sentence says what to check; with no column of dates at all the file is refused in one sentence."""
    found = read("1/5/2018\tSeen at home by the nurse\tRed book\n2/5/2018\tRang\tRed book")
    assert "No row of headings" in found.notes[0]
    assert (found.entries[0].event, found.entries[0].comment) == ("Seen at home by the nurse", "Column 3: Red book")
    with pytest.raises(Problem, match="begins with a date"):
        read("a\tb\tc\nd\te\tf\n")


def test_the_officers_mapping_is_followed() -> None:
    """A column that was misunderstood is read as the officer says."""
    found = read("Date\tBox\tNote\n1/5/2018\tSeen\tRed book", mapping={0: "date", 1: "event", 2: "source"})
    assert (found.entries[0].event, found.entries[0].source) == ("Seen", "Note Red book")


def test_the_source_is_mandatory() -> None:
    """An entry without a source cannot come in; nothing else is wrong with it."""
    assert read("1/5/2018  seen").entries[0].fault == NO_SOURCE


def test_a_date_outside_the_period_and_one_ahead_are_pointed_out() -> None:
    """Both may be right, so they are doubts and no faults."""
    found = read("Period 1/1/2018 - 31/3/2018\n1/5/2018  seen\n1/5/2035  seen")
    assert "outside the period" in found.entries[0].looked_at[0]
    assert "lies in the future" in found.entries[1].looked_at[0]


@pytest.mark.parametrize(
    ("heading", "meaning"),
    [("STORM ref", "source"), ("When", "date"), ("Date/Time", "date"), ("Time", "time"), ("Outcome / comment", "action"),
     ("Source of Information", "source"), ("Event type", "event"), ("Event date", "date"), ("Incident time", "time"), ("Who", "people"), ("RAG", "")],
)  # fmt: skip
def test_headings_mean_what_agencies_mean_by_them(heading: str, meaning: str) -> None:
    """The words of a heading decide."""
    assert meaning_of(heading) == meaning


@given(DAYS)
def test_a_part_date_stands_before_the_days_it_can_mean(day: date) -> None:
    """A month stands before all its days, a week before its Monday's entries, an unknown date at the end."""
    month = PartDate.parse(f"{day:%m/%Y}", today=TODAY)
    week = PartDate.parse(f"w/c {written(day)}", today=TODAY)
    assert place_of(month) < place_of(PartDate.on(day))
    assert place_of(week) < place_of(PartDate.on(day))
    assert place_of(PartDate.on(day - timedelta(days=1))) < place_of(week)
    assert place_of(PartDate.on(day)) < place_of(PartDate())


def test_a_formula_without_its_result_is_never_what_happened(tmp_path: Path) -> None:
    """A workbook that no program reckoned keeps only the formula: its line waits for the officer, who is told why."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["Date", "Event", "Source"], ["1/5/2018", "=1/0", "EMIS"], ["2/5/2018", "Seen at home", "EMIS"]):
        sheet.append(row)
    book.save(tmp_path / "gp.xlsx")
    (tmp_path / "gp.csv").write_text(
        "Date,Event,Source\n1/5/2018,=1/0,EMIS\n2/5/2018,Seen at home,EMIS\n", encoding="utf-8"
    )
    for name in ("gp.xlsx", "gp.csv"):
        read = read_chronology(read_file(tmp_path / name), today=date(2018, 6, 1))
        formula, plain = read.entries
        assert (formula.event, plain.event) == ("", "Seen at home")
        assert "Nothing is said to have happened" in formula.fault
        assert "the file does not keep what it showed" in formula.doubts[0]
        assert "=1/0" in formula.raw, "what stands there can still be read"
        assert (
            "1 cell holds a formula: the file does not keep what it showed, so nothing is taken from there."
            in read.notes
        )
        assert plain.doubts == ()
