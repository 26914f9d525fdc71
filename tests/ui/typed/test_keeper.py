"""Whoever knows of everything that is typed has all of it kept, and says if any of it could not be."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.services.typed import Place
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.typed.keeper import in_window, keeper_of, show_in_window
from scr_desktop.ui.typed.spell import Spell


class Words(Spell):
    """Words that are typed; the disk takes them unless it is `full`."""

    def __init__(self, case_file: CaseFile, key: str, *, full: bool = False) -> None:
        super().__init__()
        self.full, self.written = full, 0
        self.at(case_file, Place(key, key))

    def typed(self) -> dict[str, Any]:
        """Return what is typed."""
        return {"why": "Late."}

    def write(self) -> None:
        """Put it where it belongs, unless the disk is full."""
        if self.full:
            raise Problem("The disk is full.")
        self.written += 1


@pytest.fixture
def spells(case_file: CaseFile) -> Iterator[tuple[Words, Words]]:
    """Give two spells of typing, in the first of which nothing can be put where it belongs."""
    first, second = Words(case_file, "first", full=True), Words(case_file, "second")
    yield first, second
    for one in (first, second):
        one.end()
        one.deleteLater()


def test_it_knows_what_is_typed_until_it_is_over(case_file: CaseFile, spells: tuple[Words, Words]) -> None:
    """By place; there is one such for each case file."""
    keeper = keeper_of(case_file)
    assert keeper is keeper_of(case_file)
    assert keeper.being_typed() == []
    for one in spells:
        one.touch()
        one.touch()
    assert [place.key for place, _ in keeper.being_typed()] == ["first", "second"]
    spells[1].end()
    assert [place.key for place, _ in keeper.being_typed()] == ["first"]


def test_one_that_fails_holds_up_no_other(case_file: CaseFile, spells: tuple[Words, Words]) -> None:
    """All are ended that can be, and it says that one could not."""
    for one in spells:
        one.touch()
    assert not keeper_of(case_file).end_all()
    assert spells[1].written == 1
    assert keeper_of(case_file).spells == [spells[0]]
    assert spells[0].fault == "The disk is full."


def test_a_copy_holds_words_only_as_long_as_they_stay(case_file: CaseFile, spells: tuple[Words, Words]) -> None:
    """Once more is typed the copy is behind."""
    keeper, (first, _) = keeper_of(case_file), spells
    first.touch()
    assert not keeper.is_copied(first)
    keeper.copied(keeper.being_typed())
    assert keeper.is_copied(first)
    first.typed = lambda: {"why": "Later."}  # type: ignore[method-assign]
    assert not keeper.is_copied(first)


def test_a_dialog_that_was_told_of_none_takes_the_file_in_the_window(case_file: CaseFile) -> None:
    """The one that was shown last."""
    show_in_window(case_file)
    assert in_window() is case_file
