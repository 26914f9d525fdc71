"""Dates known in full, in part, with doubt or not at all."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.time.part_date import PartDate, WrongWeekday, written, written_with_weekday
from tests.present import a

TODAY = date(2026, 11, 22)
DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 1))


def read(text: str) -> PartDate:
    """Read a date as on the day of these tests."""
    return PartDate.parse(text, today=TODAY)


@pytest.mark.parametrize(("text", "canonical", "words"), [
    ("02/02/18", "2018-02-02", "2 February 2018"),
    ("11/7/98", "1998-07-11", "11 July 1998"),
    ("30-1-1995", "1995-01-30", "30 January 1995"),
    ("5 Sept 2015", "2015-09-05", "5 September 2015"),
    ("19.3.18", "2018-03-19", "19 March 2018"),
    ("12.5.18", "2018-05-12", "12 May 2018"),
    ("Sat 12 May 2018", "2018-05-12", "12 May 2018"),
    ("Wednesday 16 May 2018", "2018-05-16", "16 May 2018"),
    ("Weds 1 April 2026", "2026-04-01", "1 April 2026"),
    ("2018-05-12", "2018-05-12", "12 May 2018"),
    ("31-May-22", "2022-05-31", "31 May 2022"),
    ("30.11.2005", "2005-11-30", "30 November 2005"),
    ("29 Feb 2024", "2024-02-29", "29 February 2024"),
    ("1st June 2018", "2018-06-01", "1 June 2018"),
    ("3rd Dec. 2018", "2018-12-03", "3 December 2018"),
    ("  12   MAY  2018 ", "2018-05-12", "12 May 2018"),
    ("?12 May 2018", "?2018-05-12", "12 May 2018 (uncertain)"),
    ("about 12 May 2018", "?2018-05-12", "12 May 2018 (uncertain)"),
    ("May 2018", "2018-05", "May 2018"),
    ("?May 2018", "?2018-05", "May 2018 (uncertain)"),
    ("May 2018?", "?2018-05", "May 2018 (uncertain)"),
    ("Jan 2021", "2021-01", "January 2021"),
    ("5/2018", "2018-05", "May 2018"),
    ("2018-05", "2018-05", "May 2018"),
    ("w/c 5 Mar 18", "W2018-03-05", "week of 5 March 2018"),
    ("week commencing 5/3/2018", "W2018-03-05", "week of 5 March 2018"),
    ("end of April 2018", "2018-04-21/2018-04-30", "end of April 2018"),
    ("end of April 2018?", "?2018-04-21/2018-04-30", "end of April 2018 (uncertain)"),
    ("early Feb 2018", "2018-02-01/2018-02-10", "start of February 2018"),
    ("mid-May 2018", "2018-05-11/2018-05-20", "middle of May 2018"),
    ("late Feb 2018", "2018-02-21/2018-02-28", "end of February 2018"),
    ("2018", "2018", "2018"),
    ("c. 2015", "?2015", "2015 (uncertain)"),
    ("1/1/31", "2031-01-01", "1 January 2031"),
    ("1/1/32", "1932-01-01", "1 January 1932"),
    ("", "", "not known"), ("unknown", "", "not known"), ("Not known", "", "not known"),
    ("n/k", "", "not known"), ("?", "", "not known"), ("   ", "", "not known"),
])  # fmt: skip
def test_a_date_is_read_as_a_british_officer_writes_it(text: str, canonical: str, words: str) -> None:
    """Day before month, any separators, short years, weeks, parts of months, doubt."""
    found = read(text)
    assert found.canonical == canonical
    assert str(found) == words


@pytest.mark.parametrize(("text", "says"), [
    ("end of April?", "“end of April?” has no year: add it, as in “end of April 2026”."),
    ("12 May", "“12 May” has no year: add it, as in “12 May 2026”."),
    ("May", "“May” has no year"),
    ("29 Feb", "“29 Feb” has no year"),
    ("w/c 5 March", "has no year"),
    ("31 Feb 2024", "There is no such day as “31 Feb 2024”: check the day, the month and the year."),
    ("29 Feb 2023", "There is no such day as “29 Feb 2023”"),
    ("29/2/1900", "There is no such day"),
    ("12/13/2018", "There is no such day"),
    ("Sat 31 June 2018", "There is no such day"),
    ("2018-02-30", "There is no such day"),
    ("5/5/0018", "There is no such day"),
    ("0/5/2018", "There is no such day"),
    ("banana", "“banana” is not a date that can be read: write it like 12 May 2018"),
    ("last Tuesday", "is not a date that can be read"),
    ("1 Sexy 18", "is not a date that can be read"),
    ("12/5", "is not a date that can be read"),
    ("13/2018", "is not a date that can be read"),
    ("May 0018", "is not a date that can be read"),
    ("<b>1</b>", "is not a date that can be read"),
    ("1" * 5000, "is not a date that can be read"),
])  # fmt: skip
def test_what_is_no_date_gets_one_sentence_that_says_why(text: str, says: str) -> None:
    """No year, no such day, or nothing like a date: the sentence says which, and what to do."""
    with pytest.raises(Problem) as problem:
        read(text)
    assert problem.value.sentence.startswith(says) or says in problem.value.sentence
    assert len(problem.value.sentence) < 300


def part_dates() -> st.SearchStrategy[PartDate]:
    """Give any date that can be kept: of each kind of part, doubted or not, and the unknown one."""
    plain = st.one_of(
        DAYS.map(lambda day: f"{day:%d/%m/%Y}"),
        DAYS.map(lambda day: f"w/c {day:%d/%m/%Y}"),
        DAYS.map(lambda day: f"{day:%B %Y}"),
        DAYS.map(lambda day: f"{day:%Y}"),
        st.tuples(st.sampled_from(["start of", "mid", "end of"]), DAYS).map(lambda two: f"{two[0]} {two[1]:%B %Y}"),
        st.just(""),
    )
    return st.tuples(plain, st.booleans()).map(lambda two: read(f"{two[0]}?" if two[0] and two[1] else two[0]))


@given(part_dates())
@settings(max_examples=300, deadline=None)
def test_what_is_stored_is_what_was_known(found: PartDate) -> None:
    """The stored text gives back the same days, the same doubt and the same words."""
    assert PartDate.from_canonical(found.canonical) == found
    assert len(found.canonical) <= 24


@given(part_dates())
@settings(max_examples=300, deadline=None)
def test_what_is_shown_can_be_typed_again(found: PartDate) -> None:
    """The words that the officer reads are understood when they are entered."""
    text = str(found).removesuffix(" (uncertain)")
    again = read(f"?{text}" if found.doubtful else text)
    assert again == found


@given(DAYS)
@settings(max_examples=200, deadline=None)
def test_every_full_day_is_understood_in_each_manner(day: date) -> None:
    """However a full date is written, the same day is read."""
    for text in (f"{day:%d/%m/%Y}", f"{day:%Y-%m-%d}", f"{day:%d %b %Y}", f"{day:%A} {day.day} {day:%B} {day:%Y}"):
        assert read(text) == PartDate.on(day)


@given(st.lists(part_dates(), max_size=12))
@settings(max_examples=150, deadline=None)
def test_dates_sort_by_the_earliest_day_and_unknown_last(found: list[PartDate]) -> None:
    """A list of dates is in the order in which things may first have happened; what is not known comes last."""
    ordered = sorted(found)
    earliest = [one.earliest for one in ordered if one.earliest is not None]
    assert earliest == sorted(earliest)
    assert [one.known for one in ordered] == [True] * len(earliest) + [False] * (len(ordered) - len(earliest))


def test_a_part_known_date_stands_before_those_that_may_be_later() -> None:
    """The year, then its January, then its first day, in the order of the earliest and then the latest day."""
    year, month, day = read("2018"), read("January 2018"), read("1 January 2018")
    assert sorted([year, month, day]) == [day, month, year]


def test_only_one_certain_day_can_start_a_clock() -> None:
    """A doubted day, a week or a month is not a day that a deadline can be counted from."""
    assert read("12/5/18").day == date(2018, 5, 12)
    assert [read(text).day for text in ("?12/5/18", "w/c 7/5/18", "May 2018", "2018", "")] == [None] * 5


@pytest.mark.parametrize(("born", "day", "ages"), [
    ("02/02/18", "2018-05-12", (0, 0)),
    ("17/08/2017", "2026-04-01", (8, 8)),
    ("29 Feb 2024", "2026-02-28", (1, 1)),
    ("29 Feb 2024", "2026-03-01", (2, 2)),
    ("May 2001", "2018-05-15", (16, 17)),
    ("2001", "2018-12-31", (17, 17)),
    ("2001", "2018-06-30", (16, 17)),
])  # fmt: skip
def test_an_age_is_as_exact_as_the_date_of_birth(born: str, day: str, ages: tuple[int, int]) -> None:
    """Where the birthday is not known, the least and the greatest age are given."""
    assert read(born).age_on(date.fromisoformat(day)) == ages
    assert PartDate().age_on(date.fromisoformat(day)) is None


def test_a_week_is_seven_days() -> None:
    """From the day named to the sixth after it."""
    week = read("w/c 5 Mar 18")
    assert week.earliest is not None
    assert week.latest == week.earliest + timedelta(days=6)


def test_a_day_is_written_in_the_british_manner() -> None:
    """Day, month in words, year; with the weekday where it matters."""
    assert written(date(2018, 5, 12)) == "12 May 2018"
    assert written_with_weekday(date(2018, 5, 12)) == "Saturday 12 May 2018"


@pytest.mark.parametrize(
    "text", ["Tuesday 2 November 2026", "tue 2/11/2026", "Tues, 2 Nov 26", "?Tuesday 2 November 2026"]
)
def test_a_weekday_that_is_not_the_days_own_is_said(text: str) -> None:
    """One of the two is a slip, and which one only the writer knows; what was read of the date stands beside it."""
    with pytest.raises(WrongWeekday, match="does not fit 2 November 2026, which is a Monday: correct one of the two"):
        PartDate.parse(text)
    assert a(PartDate, PartDate.understood(text)).earliest == date(2026, 11, 2)
    assert PartDate.parse(text.lower().replace("tuesday", "mon").replace("tues", "mon").replace("tue", "mon")).known
