"""When something happened: the day and the time in a cell, what is in doubt of them, and why nothing is understood."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as some

from scr_desktop.domain.time.part_date import PartDate
from scr_desktop.exchange.cells import Cell
from scr_desktop.exchange.when import NO_DATE, in_year, may_be_of_date, read_when, when_of

TODAY = date(2026, 11, 22)
AHEAD = "This date lies in the future."
NOT_KNOWN = "The date is not known: the entry stands at the end."
# Excel's times have no zone.
moment = partial(datetime, tzinfo=None)


def test_midnight_in_a_cell_of_dates_is_no_time() -> None:
    """Excel keeps a mere day as midnight: only another time of the day was entered."""
    assert when_of(Cell(moment(2018, 5, 10)), today=TODAY).at_time == ""
    assert when_of(Cell(moment(2018, 5, 10, 0, 1)), today=TODAY).at_time == "00:01"
    assert when_of(Cell(date(2018, 5, 10)), today=TODAY).on == PartDate.on(date(2018, 5, 10))


@pytest.mark.parametrize(
    ("day", "doubts"),
    [(date(2026, 11, 21), ()), (date(2026, 11, 22), ()), (date(2026, 11, 23), (AHEAD,))],
    ids=["yesterday", "today", "tomorrow"],
)
def test_only_what_comes_after_today_lies_in_the_future(day: date, doubts: tuple[str, ...]) -> None:
    """Today itself has come."""
    assert when_of(Cell(day), today=TODAY).doubts == doubts


@pytest.mark.parametrize(("number", "said"), [(7_000.0, "1 March 1919"), (55_000.0, "31 July 2050")])
def test_a_number_is_a_day_within_the_years_that_a_chronology_can_have(number: float, said: str) -> None:
    """Excel counts from 30 December 1899; a number outside those years is read as it is written, and not as a day."""
    assert str(when_of(Cell(number), today=TODAY).on) == said
    outside = number - 1 if number < 10_000 else number + 1
    assert not when_of(Cell(outside), today=TODAY).on.known


def test_a_number_with_a_fraction_has_a_time() -> None:
    """Half of 10 May 2018 is noon; Excel's number for the day is 43230, and the officer is told of it."""
    found = when_of(Cell(43230.5), today=TODAY)
    assert (str(found.on), found.at_time) == ("10 May 2018", "12:00")
    assert found.doubts == ("The cell holds the number 43230.5, which Excel counts as 10 May 2018.",)


@pytest.mark.parametrize("text", ["", "   ", "x" * 61])
def test_nothing_and_a_whole_sentence_are_no_date(text: str) -> None:
    """An empty cell, and one with more than sixty letters, get the sentence that asks for a date."""
    assert read_when(text, TODAY).fault == NO_DATE


def test_what_the_writer_doubted_is_to_be_looked_at() -> None:
    """A question mark is kept with the date; a date that the writer did not know is told of, and is no fault."""
    assert read_when("?22/5/2016", TODAY).doubts == ("The writer was not certain of the date.",)
    unknown = read_when("unknown", TODAY)
    assert (unknown.fault, unknown.doubts) == ("", (NOT_KNOWN,))


def test_a_stretch_that_ends_before_it_begins_is_no_date() -> None:
    """Two days the wrong way round are not put right by guessing: the officer enters what is meant."""
    found = read_when("14/05/18 - 12/05/18", TODAY)
    assert not found.on.known
    assert found.fault != ""


def test_a_date_without_its_year_waits_for_one() -> None:
    """It is kept as it is written, and given the year that is found for it with the reason why."""
    found = read_when("28 Dec at 9.30pm", TODAY)
    assert (found.no_year, found.at_time, found.on.known) == ("28 Dec", "21:30", False)
    assert found.fault == "“28 Dec” has no year, and nothing near it tells: add it."
    given = in_year(found, 2017, TODAY, "Taken from line 1.")
    assert (str(given.on), given.at_time, given.no_year, given.fault) == ("28 December 2017", "21:30", "", "")
    assert given.doubts == ("Taken from line 1.",)


@pytest.mark.parametrize(
    ("text", "on"),
    [("5/12", "5 December 2017"), ("5.12", "5 December 2017"), ("?5/12", "5 December 2017 (uncertain)")],
)
def test_a_year_is_added_in_the_way_the_day_is_written(text: str, on: str) -> None:
    """Strokes, full stops and the mark of doubt do not keep a day from its year."""
    assert str(in_year(read_when(text, TODAY), 2017, TODAY, "").on) == on


def test_the_leap_day_takes_no_other_year() -> None:
    """29 February is a day in 2016 and none in 2017: it keeps a fault there."""
    leap = read_when("29 Feb", TODAY)
    assert str(in_year(leap, 2016, TODAY, "").on) == "29 February 2016"
    assert not in_year(leap, 2017, TODAY, "").on.known


def test_a_weekday_that_contradicts_its_date_is_a_doubt() -> None:
    """12 May 2018 was a Saturday: the entry is taken in, and the officer looks at it."""
    found = read_when("Friday 12/05/2018", TODAY)
    assert (str(found.on), found.fault) == ("12 May 2018", "")
    assert found.doubts == ("“Friday” does not fit 12 May 2018, which is a Saturday: correct one of the two.",)


# Words that dates, times and sentences are made of, and what stands between them.
_PARTS = (
    "4 12/5/2018 31/02/2018 2018-05-12 2018 5th w/c wc week of commencing beginning start end of mid mid-May late early about "
    "circa c. approx. ? May Sept Septem August Auguſt Mon Monster Tues, ſat Saturday 11:00 2359 23.59 9pm 9 p.m. 1100hrs hours "
    "h at @ to until – - mother seen maybe decided thursdayish n/k unknown T"
)
_WORDS = some.sampled_from(_PARTS.split())
_TEXTS = some.lists(_WORDS, max_size=5).flatmap(lambda words: some.sampled_from([" ".join(words), "".join(words)]))


@given(_TEXTS)
def test_no_date_is_passed_over_by_its_words(text: str) -> None:
    """What holds a word that no date has is none: whatever can be read has words of dates alone."""
    when = read_when(text, TODAY)
    assert not (when.on.known or when.no_year) or all(map(may_be_of_date, text.split()))


@given(_TEXTS, some.sampled_from(["08:05", "23:59", "7:30", "24:00"]))
def test_the_usual_day_and_time_are_read_as_any_other(day: str, time: str) -> None:
    """The short way gives what the long one does, which a full stop for the colon takes."""
    assert read_when(f"{day} {time}", TODAY).at_time == read_when(f"{day} {time.replace(':', '.')}", TODAY).at_time
    for one in ("12/5/2018", "31/02/2018", "12/13/2018", "1/1/1850", "1/1/2099"):
        short, long = read_when(f"{one} {time}", TODAY), read_when(f"{one} {time.replace(':', '.')}", TODAY)
        assert (short.on, short.at_time, short.doubts) == (long.on, long.at_time, long.doubts)
        assert bool(short.fault) == bool(long.fault)


def test_a_day_of_many_lines_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ten thousand lines share the days of a few years: each day is parsed for the first of them."""
    parsed: list[str] = []
    understood = PartDate.understood

    def counted(text: str, *, today: date | None = None) -> PartDate | None:
        parsed.append(text)
        return understood(text, today=today)

    monkeypatch.setattr(PartDate, "understood", counted)
    times = [f"9 March 2011 {hour:02}.15" for hour in range(24)]
    assert {read_when(text, date(2026, 11, 21)).on for text in times} == {PartDate.on(date(2011, 3, 9))}
    assert parsed.count("9 March 2011") == 1
