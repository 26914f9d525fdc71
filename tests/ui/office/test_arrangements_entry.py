"""The day on which the partner arrangements began: a whole day in the transition, or left open (procedure 1.2)."""

from __future__ import annotations

import re
from datetime import date

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.ui.office.arrangements_entry import begins_in_words, read_begins


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("", None),
        ("unknown", None),
        ("29 June 2018", date(2018, 6, 29)),
        ("1/9/19", date(2019, 9, 1)),
        ("29 September 2019", date(2019, 9, 29)),
    ],
)
def test_a_day_of_the_transition_is_taken(typed: str, day: date | None) -> None:
    """Its first and its last day too; nothing typed is no day."""
    assert read_begins(typed) == day


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("28 June 2018", "cannot have begun on 28 June 2018"),
        ("30 September 2019", "cannot have begun on 30 September 2019"),
        ("May 2019", "Type the whole day"),
        ("?1 May 2019", "Type the whole day"),
        ("spring", "“spring”"),
    ],
)
def test_no_other_day_is_taken(typed: str, why: str) -> None:
    """The day before and the day after are refused in words, a part of a date too; beside the entry the same is said."""
    with pytest.raises(Problem, match=re.escape(why)) as refused:
        read_begins(typed)
    assert refused.value.field == "begins"
    assert begins_in_words(typed) == refused.value.sentence
