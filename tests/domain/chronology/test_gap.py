"""Gaps in a chronology: stretches without a contact between two certain days."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.chronology.gap import ContactGap, gaps
from scr_desktop.domain.time.part_date import PartDate


def found(weeks: int, *typed: str) -> list[ContactGap]:
    """Return the gaps of at least so many weeks between dates as they are typed."""
    return gaps([PartDate.parse(one) if one else PartDate() for one in typed], weeks)


FIRST, LATER = date(2018, 1, 1), date(2018, 2, 26)  # eight weeks to the day


@pytest.mark.parametrize(("last", "there"), [("25 Feb 2018", False), ("26 Feb 2018", True), ("27 Feb 2018", True)])
def test_a_gap_has_as_many_whole_weeks_as_are_asked_for(last: str, there: bool) -> None:
    """Eight weeks are 56 days: 55 are none, and the days may be given in any order."""
    assert bool(found(8, last, "1 Jan 2018")) is there


def test_a_contact_within_parts_a_gap_in_two() -> None:
    """Two contacts on one day are one; the earliest gap comes first."""
    days = ("1 May 2018", "1 Jan 2018", "1 May 2018", "1 March 2018")
    assert [(one.from_on.month, one.until_on.month) for one in found(8, *days)] == [(1, 3), (3, 5)]


@pytest.mark.parametrize(("part", "count"), [
    ("January 2018", 1), ("February 2018", 1), ("2018", 1), ("December 2017", 0), ("?10 Jan 2018", 1), ("", 0),
])  # fmt: skip
def test_a_date_known_in_part_proves_no_contact_but_may_lie_within(part: str, count: int) -> None:
    """It closes no gap; of a month before it, or of no date at all, nothing may lie within."""
    assert found(8, "1 Jan 2018", "26 Feb 2018", part) == [ContactGap(FIRST, LATER, count)]


def test_without_two_certain_days_there_is_no_gap() -> None:
    """One day bounds nothing, nor do parts."""
    assert found(0, "1 Jan 2018") == []
    assert found(0, "2016", "2018", "") == []


def test_a_gap_in_words_says_what_may_lie_within() -> None:
    """Whole weeks, and one entry or several of which the date is known in part."""
    said = "No contact for 8 weeks, from 1 January 2018 to 28 February 2018."
    assert ContactGap(FIRST, date(2018, 2, 28), 0).words == said
    assert ContactGap(FIRST, date(2018, 2, 28), 1).words == (
        f"{said} The date of 1 entry is known in part and may lie within."
    )
    assert ContactGap(FIRST, date(2018, 2, 28), 2).words.startswith(f"{said} The date of 2 entries is ")
