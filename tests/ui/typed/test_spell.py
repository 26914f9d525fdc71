"""One stretch of typing: on the disk a second after its first key, put where it belongs when it ends."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.services import typed
from scr_desktop.services.typed import Place
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.typed.keeper import keeper_of
from scr_desktop.ui.typed.save_words import NOT_YET
from scr_desktop.ui.typed.spell import Spell

HERE = Place("here", "Close the case")


class Words(Spell):
    """Words that are typed, and what is said of them; with a `fault` they cannot be put where they belong."""

    def __init__(self) -> None:
        super().__init__()
        self.refused, self.written, self.said = "", 0, list[str]()
        for told in (self.saved, self.failed, self.unsaved):
            told.connect(self.said.append)

    def typed(self) -> dict[str, Any]:
        """Return what is typed."""
        return {"why": "Late."}

    def write(self) -> None:
        """Count that it was put where it belongs, or refuse."""
        if self.refused:
            raise Problem(self.refused)
        self.written += 1


@pytest.fixture
def words(case_file: CaseFile) -> Iterator[Words]:
    """Give a spell in a place of the case file, in which nothing is typed yet."""
    made = Words()
    made.at(case_file, HERE)
    yield made
    made.end()
    made.deleteLater()


def test_what_was_not_typed_is_not_kept(words: Words, case_file: CaseFile) -> None:
    """All is safe as it is, and nothing is said."""
    assert words.keep()
    assert words.save()
    assert (words.written, words.said, typed.unfinished(case_file)) == (0, [], [])


def test_the_first_key_says_that_it_is_not_saved_yet(words: Words, case_file: CaseFile) -> None:
    """Those that follow say it no more, until it was kept and another comes."""
    words.touch()
    words.touch()
    assert words.said == [NOT_YET]
    assert keeper_of(case_file).spells == [words]
    words.keep()
    words.touch()
    assert words.said[-1] == NOT_YET


def test_kept_words_are_on_the_disk_and_the_spell_goes_on(words: Words, case_file: CaseFile) -> None:
    """They are no entry of the history yet, and a crash would find them."""
    words.touch()
    assert words.keep()
    assert [one.place for one in typed.unfinished(case_file)] == ["here"]
    assert (words.waits, words.unkept, words.written) == (True, False, 0)
    assert words.said[-1].startswith("Saved at ")


def test_a_spell_that_ends_is_put_where_it_belongs_once(words: Words, case_file: CaseFile) -> None:
    """Saved again, nothing is left to be put."""
    words.touch()
    assert words.save()
    assert words.save()
    assert (words.written, words.waits) == (1, False)
    assert keeper_of(case_file).spells == []


def test_what_could_not_be_put_stays_and_says_why(words: Words, case_file: CaseFile) -> None:
    """Until it can: the fault is gone with it."""
    words.refused = "The disk is full."
    words.touch()
    assert not words.save()
    assert (words.waits, words.unkept, words.fault) == (True, True, "The disk is full.")
    assert words.said[-1] == "Not saved: The disk is full."
    words.refused = ""
    assert words.save()
    assert (words.fault, words.written) == ("", 1)
