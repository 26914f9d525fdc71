"""Before words are lost that could not be kept the officer is asked; a copy that holds them needs no question."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.services.typed import Place
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.dialogs.unkept import may_be_lost
from scr_desktop.ui.typed.keeper import keeper_of
from scr_desktop.ui.typed.spell import Spell


class Words(Spell):
    """Words that are typed."""

    def typed(self) -> dict[str, Any]:
        """Return them."""
        return {"why": "Late."}


@pytest.fixture
def spell(case_file: CaseFile) -> Iterator[Words]:
    """Give words that are typed over the case file."""
    made = Words()
    made.at(case_file, Place("here", "Close the case"))
    made.touch()
    yield made
    made.end()
    made.deleteLater()


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """Note each question with its yes; the answer is yes."""
    questions: list[tuple[str, str]] = []

    def confirm(_parent: object, question: str, yes: str, *_: object) -> bool:
        questions.append((question, yes))
        return True

    monkeypatch.setattr(message, "confirm", confirm)
    return questions


def test_whoever_says_so_loses_the_words(spell: Words, asked: list[tuple[str, str]], qtbot: QtBot) -> None:
    """The button says that they go, the question is the caller's."""
    window = QWidget()
    qtbot.addWidget(window)
    assert may_be_lost(window, spell, "It could not be kept: Late.")
    assert asked == [("It could not be kept: Late.", "Close and &lose it")]


def test_where_the_case_file_is_gone_a_copy_comes_first(
    spell: Words, asked: list[tuple[str, str]], case_file: CaseFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The window stays open until the copy is saved; once that holds the words, nobody is asked."""
    monkeypatch.setattr(case_file, "is_gone", True)
    window, wanted, keeper = QWidget(), list[object](), keeper_of(case_file)
    qtbot.addWidget(window)
    keeper.copy_wanted.connect(wanted.append)
    assert not may_be_lost(window, spell, "Lost?")
    assert [yes for _, yes in asked] == ["&Save a copy…"]
    assert wanted == [window]
    keeper.copied(keeper.being_typed())
    assert may_be_lost(window, spell, "Lost?")
    assert len(asked) == 1
    assert not spell.waits
