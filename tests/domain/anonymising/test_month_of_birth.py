"""The month of birth gives way to the age where it is said to be that, as the whole date does."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.anonymising.identifier_kinds import Born
from scr_desktop.domain.anonymising.identifiers import Identifiers
from scr_desktop.domain.time.part_date import PartDate

CASE = Identifiers(
    births=[
        Born(PartDate.on(date(2015, 5, 5)), "aged 3"),
        Born(PartDate.parse("July 1998"), "aged 19 or 20"),
        Born(PartDate.on(date(2018, 1, 9)), "", young=True),
    ]
)


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        ("She was born 05/15.", "She was aged 3."),
        ("DOB: 5/2015, at home", "Aged 3, at home"),
        ("she, born in May 2015, was", "she, aged 3, was"),
        ("date of birth May ’15; born\n2015-05", "Aged 3; aged 3"),
        ("her birth (May 2015) was", "her birth (aged 3) was"),
        ("at birth in early May 2015", "at birth aged 3"),
        ("the mother, born Jul 98", "the mother, aged 19 or 20"),
        ("a May 2015 baby", "a aged 3 baby"),
    ],
)
def test_a_month_said_to_be_of_birth_becomes_an_age(text: str, becomes: str) -> None:
    """In figures or in words, with the year in full or not, also of a birth that is known to the month only."""
    assert CASE.anonymous(text) == becomes


@pytest.mark.parametrize(
    "text",
    ["seen in May 2015", "05/15", "born 11/15", "born in May", "5/15 sessions", "born January 2018", "born May 2016"],
)
def test_another_month_stays(text: str) -> None:
    """Of what is no birth, of nobody known, or of a birth whose age would tell the day, the month stands."""
    assert CASE.anonymous(text) == text
    assert CASE.finds(text) == []


def test_in_a_column_of_births_every_month_of_birth_gives_way() -> None:
    """There a month says what it is by where it stands."""
    assert CASE.anonymous("05/15", "Born") == "Aged 3"
    assert CASE.anonymous("05/15", "When") == "05/15"
