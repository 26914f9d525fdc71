"""Dates without their year take that of the entries around them, and say from which."""

from __future__ import annotations

from datetime import date

from scr_desktop.exchange.entry import Entry
from scr_desktop.exchange.when import read_when
from scr_desktop.exchange.years import with_years

TODAY = date(2026, 11, 22)


def entries(*dates: str) -> list[Entry]:
    """Return an entry for each date as it is written, on the lines from 1."""
    return [Entry(line, text, text, read_when(text, TODAY), event="seen") for line, text in enumerate(dates, 1)]


def read(*dates: str, period: tuple[date, date] | None = None) -> list[str]:
    """Return the dates as they stand with their years."""
    return [str(one.when.on) for one in with_years(entries(*dates), period, TODAY)]


def test_a_day_after_the_last_known_one_crosses_the_new_year() -> None:
    """3 January follows 20 December by two weeks: it is that of the next year."""
    assert read("20/12/2017", "3 Jan") == ["20 December 2017", "3 January 2018"]


def test_a_day_before_the_first_known_one_crosses_it_backwards() -> None:
    """28 December stands before 5 January 2018: it is that of 2017."""
    assert read("28 Dec", "5/1/2018") == ["28 December 2017", "5 January 2018"]


def test_one_neighbour_is_named_with_its_line_and_two_with_both() -> None:
    """The officer finds the lines from which a year was taken."""
    found = with_years(entries("20/12/2017", "28 Dec", "5/1/2018", "8 Jan"), None, TODAY)
    assert [one.when.doubts for one in found] == [
        (),
        ("No year is written: 2017 is taken from lines 1 and 3.",),
        (),
        ("No year is written: 2018 is taken from line 3.",),
    ]


def test_a_year_that_was_inferred_is_no_neighbour() -> None:
    """Only what the writer wrote lends its year: the third line names the first, not the second."""
    found = with_years(entries("20/12/2017", "28 Dec", "30 Dec"), None, TODAY)
    assert found[2].when.doubts == ("No year is written: 2017 is taken from line 1.",)


def test_the_period_decides_only_where_no_entry_has_a_year() -> None:
    """A neighbour is nearer than what stands above the table."""
    covered = date(2015, 1, 1), date(2015, 12, 31)
    assert read("5 Dec", period=covered) == ["5 December 2015"]
    assert read("1/12/2017", "5 Dec", period=covered) == ["1 December 2017", "5 December 2017"]


def test_where_nothing_tells_the_entry_keeps_its_fault() -> None:
    """No year is guessed without a neighbour or a period, and 29 February takes no year in which it never was."""
    (alone,) = with_years(entries("5 Dec"), None, TODAY)
    assert alone.fault == "“5 Dec” has no year, and nothing near it tells: add it."
    assert read("1/3/2016", "29 Feb") == ["1 March 2016", "29 February 2016"]
    assert not with_years(entries("1/3/2018", "29 Feb"), None, TODAY)[1].when.on.known


def test_no_entries_and_whole_dates_stay_as_they_are() -> None:
    """What has its year is not touched."""
    whole = entries("1/3/2016", "unknown")
    assert with_years(whole, None, TODAY) == whole
    assert with_years([], None, TODAY) == []
