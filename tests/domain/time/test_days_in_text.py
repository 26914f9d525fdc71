"""Days in running text: found in every form in which papers write them, and nothing else taken for one."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scr_desktop.domain.time.days_in_text import days_in, hints_of
from scr_desktop.domain.time.part_date import MONTHS, WEEKDAYS

DAYS = st.dates(date(1941, 1, 1), date(2039, 12, 31))


def forms(day: date) -> list[str]:
    """Return a day as people write it."""
    month, short = MONTHS[day.month - 1], MONTHS[day.month - 1][:3]
    nth = {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10 if day.day not in {11, 12, 13} else 0, "th")
    return [
        f"{day.day} {month} {day.year}",
        f"{day.day}{nth} {short} {day.year}",
        f"{WEEKDAYS[day.weekday()]} {day.day}{nth} of {month}, {day.year}",
        f"{month} {day.day}, {day.year}",
        f"{day.day}/{day.month}/{day.year}",
        f"{day:%d/%m/%y}",
        f"{day:%d.%m.%Y}",
        f"{day.day} - {day.month} - {day.year}",
        f"{day:%Y-%m-%d}",
        f"{day.day}-{short}-{day.year}",
        f"{day.day} {short.upper()} {day:%y}",
    ]


@given(
    DAYS,
    st.sampled_from(range(11)),
    st.sampled_from(["", "seen on ", "dob: ", "(", "born "]),
    st.sampled_from([" at home", ")", ".", ""]),
)
def test_a_day_is_found_however_it_is_written(day: date, form: int, before: str, after: str) -> None:
    """In whatever form a day is written, and whatever stands around it, it is read as that day and no other."""
    text = f"{before}{forms(day)[form]}{after}"
    assert [one.as_date for one in days_in(text)] == [day]


@pytest.mark.parametrize(
    "text",
    ["May 2018", "2018", "procedure 4.3.1 and 10.1 to 10.6", "SI 2018/789", "2018-001", "may 10 children come", "page 2/3",
     "31 April 2018", "section 47", "12:30", "Part 8 of 10"],
)  # fmt: skip
def test_what_is_no_day_stays(text: str) -> None:
    """A month, a year, a paragraph, a reference and a day that does not exist are no days."""
    assert list(days_in(text)) == []


def test_a_stretch_of_days_is_taken_as_a_whole() -> None:
    """Of `12 to 14 May` nothing is left over."""
    text = "away 12 to 14 May 2018 with aunt"
    (found,) = days_in(text)
    assert text[found.start : found.end] == "12 to 14 May 2018"


def test_a_day_in_words_and_one_without_a_year_are_found() -> None:
    """A birthday is known by its day and month alone."""
    text = "the second of February 2018, and each 2nd Feb since, February the 2nd, 2ⁿᵈ Feb"
    assert [(one.year, one.month, one.day) for one in days_in(text)] == [(2018, 2, 2), *[(0, 2, 2)] * 3]


@pytest.mark.parametrize("text", ["12/5", "Sat 12/05", "12 05 18", "12 5 2018", "Saturday 12th", "Saturday the 12th"])
def test_a_day_that_is_only_hinted_at_is_noticed(text: str) -> None:
    """A day of the child's life is noticed where it is not written out, and another day is not taken for it."""
    day = date(2018, 5, 12)
    assert [found[2] for found in hints_of([day], f"seen {text} at home")] == [day]
    assert list(hints_of([date(2018, 5, 13)], text)) == []
    assert list(hints_of([day], "12/5/2018, 3/12, paragraph 12.5, Saturday 12 May, Friday 12th")) == []


@pytest.mark.parametrize(
    "text", ["Avonvale Council30 November 2026Our reference", "on 30 November 2026Dear", "thirtieth November 2026Yours"]
)
def test_a_year_counts_though_words_have_grown_to_it(text: str) -> None:
    """Lines read back from a paper run into one another: 30 November 2026 is not 30 November of any year."""
    assert [found.as_date for found in days_in(text)] == [date(2026, 11, 30)]
