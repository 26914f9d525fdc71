"""The words by which a family, its friends and its professionals are called: none of two meanings, none in two tables."""

from __future__ import annotations

from itertools import combinations

import pytest

from scr_desktop.domain.naming.folding import fold
from scr_desktop.domain.naming.relation_words import CARERS, COMPANIONS, JOINED, KIN, PREFIXES, PROFESSIONALS, STAFF

TABLES = (KIN, COMPANIONS, CARERS, PROFESSIONALS, STAFF)


@pytest.mark.parametrize("word", ["bf", "gf", "mp", "sf", "fc", "nanny"])
def test_what_stands_for_two_things_is_left_out(word: str) -> None:
    """What cannot be read is not guessed."""
    assert not any(word in table for table in (*TABLES, PREFIXES))


def test_no_word_is_called_two_things() -> None:
    """Whichever table is looked at first, the answer is the same."""
    for one, other in combinations(TABLES, 2):
        assert {word for word in one.keys() & other.keys() if one[word] != other[word]} == set()


@pytest.mark.parametrize(("word", "called"), [
    ("mam", "Mother"), ("tad", "Father"), ("nain", "Grandmother"), ("taid", "Grandfather"), ("pggm", "Great-grandmother"),
])  # fmt: skip
def test_welsh_and_short_forms_are_known(word: str, called: str) -> None:
    """As they stand in the papers of agencies."""
    assert KIN[word] == called


def test_every_word_is_written_as_words_are_compared() -> None:
    """One with a capital or an accent would never be found; two words become one before they are looked up."""
    for table in (*TABLES, PREFIXES):
        assert [word for word in table if fold(word) != word or " " in word] == []
    known = {word for table in TABLES for word in table} | {"inlaw", "childrensguardian", ""}
    assert [one for _, one in JOINED if one not in known] == []
