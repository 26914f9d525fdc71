"""Numbered copies of a paper: what stands on each, and what became of it."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.records.papers.numbered_copy import Copy, Whereabouts

GIVEN, BACK, SHREDDED = date(2018, 6, 4), date(2018, 6, 20), date(2018, 7, 2)


@pytest.mark.parametrize(("given", "returned", "destroyed", "where", "words"), [
    (None, None, None, Whereabouts.OFFICE, "In the office, not given yet"),
    (GIVEN, None, None, Whereabouts.OUT, "Given on 4 June 2018"),
    (GIVEN, BACK, None, Whereabouts.RETURNED, "Returned on 20 June 2018"),
    (GIVEN, BACK, SHREDDED, Whereabouts.DESTROYED, "Destroyed on 2 July 2018"),
    (GIVEN, None, SHREDDED, Whereabouts.DESTROYED, "Destroyed on 2 July 2018"),
    (None, None, SHREDDED, Whereabouts.DESTROYED, "Destroyed on 2 July 2018"),
])  # fmt: skip
def test_what_happened_to_a_copy_last_says_where_it_is(
    given: date | None, returned: date | None, destroyed: date | None, where: Whereabouts, words: str
) -> None:
    """Destroyed is destroyed, by whoever held it; returned is out no more."""
    copy = Copy(document="pack", recipient="Police", given_on=given, returned_on=returned, destroyed_on=destroyed)
    assert (copy.whereabouts, copy.words) == (where, words)


def test_each_page_says_which_copy_it_is_and_whose() -> None:
    """Its number, of how many, and who holds it."""
    assert Copy(document="pack", recipient="Police", number=3, of=8).label == "3 of 8: Police"
