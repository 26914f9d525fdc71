"""Which of several things of a case a paper is about: meant by its label, or by the number with which that begins."""

from __future__ import annotations

import pytest

from scr_desktop.documents.parts.item import Item
from scr_desktop.documents.subjects.thing import meant
from scr_desktop.domain.problem import Problem

ITEMS = [
    Item("a", "1, of 5 May 2018"),
    Item("b", "2, of 6 May 2018"),
    Item("c", "Police, first"),
    Item("d", "Police, second"),
]


@pytest.mark.parametrize("given", ["1", "1, of 5 May 2018", "a"])
def test_a_number_is_enough(given: str) -> None:
    """The list says “1, of 5 May 2018”: the number alone means it, as the whole text does."""
    assert meant(ITEMS, given, "Decision") == "a"


@pytest.mark.parametrize("given", ["Police", "3", ""])
def test_what_means_two_or_none_is_asked_again(given: str) -> None:
    """A beginning that two share, and what is not in the list, is refused with the list."""
    with pytest.raises(Problem, match="1, of 5 May 2018; 2, of 6 May 2018"):
        meant(ITEMS, given, "Decision")
