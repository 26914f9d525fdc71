"""Which relation an entry tells of: the partner of a mother is no mother, and what cannot be read is not guessed."""

from __future__ import annotations

from pathlib import Path

import pytest

from scr_desktop.domain.records.pseudonym import next_label, role_of

PHRASES = [
    tuple(line.split(" -> "))
    for line in (Path(__file__).parents[2] / "data" / "relations.txt").read_text(encoding="utf-8").splitlines()
]


def test_there_are_enough_phrases() -> None:
    """The table holds well over sixty entries, with both apostrophes, capitals, plurals and short forms."""
    assert len({phrase for phrase, _ in PHRASES}) > 120


@pytest.mark.parametrize(("phrase", "label"), PHRASES)
def test_the_pseudonym_says_what_the_entry_says(phrase: str, label: str) -> None:
    """Each entry gets the pseudonym of its own relation, and one that can be read in two ways a neutral one."""
    assert next_label(role_of(phrase, "Relative"), [], []) == label


@pytest.mark.parametrize("phrase", ["Rosie’s mother", "mother of Rosie", "Rosie's Mum"])
def test_the_mother_of_a_child_of_the_case_is_the_mother(phrase: str) -> None:
    """The children of the case are known by their names; the mother of anybody else is not guessed at."""
    assert role_of(phrase, "Relative", {"rosie"}) == "Mother"
    assert role_of(phrase, "Relative") == "Relative"


def test_those_of_one_case_are_told_apart() -> None:
    """A mother, her partner, a stepfather and a foster mother of one case have four different pseudonyms."""
    given: list[str] = []
    for entry in ("Mother", "Mother's partner", "mum’s partner", "Stepfather", "Foster mother", "Step-dad"):
        given.append(next_label(role_of(entry, "Relative"), given, []))
    assert given == ["Mother", "Mother's partner", "Mother's partner 2", "Stepfather", "Foster mother", "Stepfather 2"]
