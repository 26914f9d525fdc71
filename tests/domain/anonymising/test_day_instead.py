"""What stands for a day in an anonymised paper: an age for a day of birth that is said to be one, else the month."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.anonymising.day_instead import birth_found, month_of, same
from scr_desktop.domain.anonymising.identifier_kinds import Born, IdentifierKind
from scr_desktop.domain.time.days_in_text import DayFound, days_in
from scr_desktop.domain.time.part_date import PartDate


def day(text: str) -> DayFound:
    """Return the one day that stands in a text."""
    (found,) = days_in(text)
    return found


@pytest.mark.parametrize(("text", "month"), [
    ("seen 3 May 2018", "May 2018"), ("seen on 3 May 2018", "in May 2018"), ("On 3 May 2018", "In May 2018"),
    ("seen on 3 May", "in May"), ("3/5/2018", "May 2018"),
])  # fmt: skip
def test_the_month_stands_for_a_day_as_the_sentence_needs_it(text: str, month: str) -> None:
    """`on` becomes `in`, with its capital; the year is said where it was said, and no other."""
    assert month_of(day(text)) == month


@pytest.mark.parametrize(("text", "is_it"), [
    ("3 May 2018", True), ("3 May", True), ("3 May 2017", False), ("4 May 2018", False), ("3 June 2018", False),
])  # fmt: skip
def test_a_day_without_a_year_may_be_of_any(text: str, is_it: bool) -> None:
    """As far as the text says."""
    assert same(day(text), date(2018, 5, 3)) is is_it


@pytest.mark.parametrize(("text", "young", "said", "instead"), [
    ("on 2 February 2018", False, False, "[3 months old]"),
    ("on 2 February 2018", True, True, "[3 months old]"),  # it is said to be the date of birth
    ("on 2 February 2018", True, False, "in February 2018"),  # of an infant much else happened on that day
    ("on 2 February", False, False, "in February"),  # without its year it may be another day
    ("on 2 February", False, True, "[3 months old]"),
])  # fmt: skip
def test_an_age_stands_only_where_it_is_the_day_of_birth(text: str, young: bool, said: bool, instead: str) -> None:
    """Said to be one, or a whole date of somebody who is not young."""
    born = Born(PartDate.parse("2 February 2018"), "[3 months old]", young)
    found = birth_found(day(text), born, said=said)
    assert (found.kind, found.instead) == (IdentifierKind.BORN, instead)


def test_without_an_age_the_month_stands_for_a_birth() -> None:
    """Of somebody of whom no age is known."""
    assert birth_found(day("2 February 2018"), Born(PartDate(), ""), said=True).instead == "February 2018"
