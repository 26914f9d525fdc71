"""Words that the disk did not take before the office was locked are held, and put where they belong once it does."""

from __future__ import annotations

from typing import Any

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.services import typed
from scr_desktop.services.typed import Place
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.typed.held import Held, HeldWords, held_at, hold, sentence, taken_over
from scr_desktop.ui.typed.keeper import keeper_of
from scr_desktop.ui.typed.spell import Spell

HERE = Place("here", "Close the case")
FULL = "The disk is full."
WORDS = {"why": "He pleaded guilty."}


class Typed(Spell):
    """A spell in which those words are typed; `full` as long as the disk takes nothing."""

    full = True

    def typed(self) -> dict[str, Any]:
        """Return the words."""
        return dict(WORDS)

    def write(self) -> None:
        """Put them aside, if the disk takes them."""
        if self.full:
            raise Problem(FULL)
        assert self._kept_in is not None
        typed.put_aside(*self._kept_in, self.typed())


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, ""),
        (1, f"Not saved yet: {FULL} What you typed is held as long as the program is open."),
        (2, f"Not saved yet: {FULL} What you typed in 2 places is held as long as the program is open."),
    ],
)
def test_the_prompt_says_what_is_held_without_a_name(count: int, said: str) -> None:
    """Whoever stands before the locked screen reads no child's name."""
    assert sentence([Held(HERE, WORDS, FULL)] * count) == said


@pytest.mark.parametrize("full", [True, False])
def test_only_what_the_disk_did_not_take_is_held(case_file: CaseFile, full: bool) -> None:
    """What it took is put aside, and nobody answers for it any more."""
    spell = Typed()
    spell.full = full
    spell.at(case_file, HERE)
    spell.touch()
    assert hold(case_file) == ([Held(HERE, WORDS, FULL)] if full else [])
    assert keeper_of(case_file).spells == []
    assert [one.place for one in typed.waiting(case_file)] == ([] if full else ["here"])


def test_held_words_are_put_where_they_belong(case_file: CaseFile) -> None:
    """As soon as the disk takes them, by themselves."""
    words = HeldWords(case_file, Held(HERE, WORDS, FULL))
    assert held_at(case_file, "here") is words
    assert words.keep()
    assert [one.content for one in typed.waiting(case_file)] == [WORDS]
    assert held_at(case_file, "here") is None


def test_a_dialog_that_opens_takes_its_words_over(case_file: CaseFile) -> None:
    """Once: from then on it answers for them; of another place there are none."""
    words = HeldWords(case_file, Held(HERE, WORDS, FULL))
    assert taken_over(case_file, "there") is None
    assert taken_over(case_file, "here") == WORDS
    assert taken_over(case_file, "here") is None
    words.deleteLater()
