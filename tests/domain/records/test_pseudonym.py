"""Pseudonyms: which one is next, and which role an entry tells of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scr_desktop.domain.records.pseudonym import contradicted, letters_of, next_label, number_of, role_of


@given(st.integers(1, 20_000))
def test_letters_go_on_after_z(number: int) -> None:
    """A to Z, then AA: no two children of an office have the same letters."""
    assert number_of(letters_of(number)) == number


def test_a_child_gets_a_letter_that_no_case_has_had() -> None:
    """The letters go on from case to case, after Z with AA; everybody else is numbered within the case."""
    assert next_label("Child", [], ["Child A", "Mother", "Child B"]) == "Child C"
    assert next_label("Child", [], ["Child Z"]) == "Child AA"
    assert next_label("GP", ["GP 1"], ["GP 1", "GP 2"]) == "GP 2"
    assert next_label("Mother", [], ["Mother"]) == "Mother"
    assert next_label("Mother", ["Mother"], []) == "Mother 2"


@pytest.mark.parametrize(
    ("words", "role"),
    [("maternal grandmother", "Grandmother"), ("Mother (died)", "Mother"), ("HV", "Health visitor"), ("", "Relative")],
)
def test_the_role_follows_from_what_was_entered(words: str, role: str) -> None:
    """The pseudonym says what somebody is to the child."""
    assert role_of(words, "Relative") == role


@pytest.mark.parametrize(
    ("label", "role", "against"),
    [("Mother 2", "Mother's partner", True), ("Partner 1", "Mother's partner", True), ("Father", "Stepfather", True),
     ("Mother", "Foster mother", True), ("Mother", "Mother", False), ("Grandmother 2", "Grandmother", False),
     ("Relative 1", "Stepfather", False), ("Sam", "Stepfather", False), ("Mother 2", "", False)],
)  # fmt: skip
def test_a_pseudonym_that_says_another_relation_contradicts_it(label: str, role: str, against: bool) -> None:
    """`Mother 2` of a partner misleads; a neutral pseudonym, one chosen by the family or one of an unread entry does not."""
    assert contradicted(label, role) is against
