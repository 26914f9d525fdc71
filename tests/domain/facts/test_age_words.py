"""When somebody turns 18, and why the dates leave it open whether they had."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.facts.age_words import eighteenth, why_age_is_open
from tests.domain.papers import DEATH, TODAY, case, child


@pytest.mark.parametrize(("born", "day"), [
    (date(2000, 5, 12), date(2018, 5, 12)),
    (date(2000, 2, 29), date(2018, 3, 1)),  # no leap year
    (date(2000, 3, 1), date(2018, 3, 1)),
    (date(1999, 12, 31), date(2017, 12, 31)),
])  # fmt: skip
def test_somebody_turns_18_on_the_birthday(born: date, day: date) -> None:
    """Born on a leap day, at the beginning of 1 March."""
    assert eighteenth(born) == day


@pytest.mark.parametrize(("born", "died", "why"), [
    ("", "12.5.18", "the date of birth of Kit is not known: it settles whether the death came before the age of 18"),
    ("12 May 2000", "May 2018", "Kit would have turned 18 on 12 May 2018, and the day of the death is known only as “May 2018”, so it may "
     "have come before the birthday or not: the day of the death settles it"),
    ("May 2000", "12.5.18", "Kit would have turned 18 between 1 May 2018 and 31 May 2018 (born May 2000), and the death was on 12 May 2018, "
     "so it may have come before the birthday or not: the date of birth settles it"),
    ("2000", "", "Kit would have turned 18 between 1 January 2018 and 31 December 2018 (born 2000), and the day of the death is not known, "
     "so it may have come before the birthday or not: the date of birth and the day of the death settle it"),
])  # fmt: skip
def test_of_a_death_the_date_that_settles_it_is_named(born: str, died: str, why: str) -> None:
    """Each date that is not whole, and no other."""
    found = case(
        children=[child(**DEATH | {"given_names": "Kit", "family_name": "", "born_on": born, "died_on": died})]
    )
    assert why_age_is_open(found, found.children[0], TODAY, at_death=True) == why
