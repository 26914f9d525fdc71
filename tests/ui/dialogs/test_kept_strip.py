"""The line near the buttons that says what becomes of what is typed, and offers to begin afresh."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.services import typed
from scr_desktop.services.typed import Place
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs import kept_strip
from scr_desktop.ui.dialogs.kept_strip import KeptStrip
from scr_desktop.ui.typed.kept_entries import KeptEntries
from scr_desktop.ui.typed.save_words import NOT_YET

WORDS = "He pleaded guilty."


class Form(QWidget):
    """One entry, and the line below it."""

    def __init__(self, case_file: CaseFile) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        self.why = QLineEdit()
        self.why.setObjectName("why")
        self.kept = KeptEntries(self)
        self.strip = KeptStrip(self.kept, self, "Nothing is typed.")
        column.addWidget(self.why)
        column.addWidget(self.strip)
        self.show()
        self.kept.begin(case_file, Place("here", "Close the case"))
        self.strip.show_state()


@pytest.fixture
def form(case_file: CaseFile, qtbot: QtBot) -> Iterator[Form]:
    """Give the form, in which nothing was typed before."""
    made = Form(case_file)
    qtbot.addWidget(made)
    yield made
    made.close()


def said(form: Form) -> tuple[str, bool]:
    """Return what the line says, and whether it offers to begin afresh."""
    return form.strip.said.text(), form.strip.afresh.isVisible()


def test_it_says_how_it_stands(form: Form) -> None:
    """Before a key, once it is on the disk, and when more was typed since; under the first key nothing moves."""
    assert said(form) == ("Nothing is typed.", False)
    form.why.setText(WORDS)
    form.kept.keep()
    words, afresh = said(form)
    assert words.startswith("Kept as typed at ")
    assert words.endswith("It is not recorded yet.")
    assert afresh
    form.why.setText(f"{WORDS} On Friday.")
    assert said(form) == (f"✎ {NOT_YET}.", True)


def test_words_of_before_are_said_to_be_shown_again(form: Form, case_file: CaseFile, qtbot: QtBot) -> None:
    """With the time at which they were typed."""
    form.why.setText(WORDS)
    form.kept.save()
    again = Form(case_file)
    qtbot.addWidget(again)
    assert said(again)[0].startswith("What you typed here today at ")
    assert "is shown again. It is not recorded yet." in said(again)[0]


@pytest.mark.parametrize("agreed", [True, False])
def test_beginning_afresh_shows_the_words_that_go(
    form: Form, case_file: CaseFile, monkeypatch: pytest.MonkeyPatch, agreed: bool
) -> None:
    """With a no they stay."""
    asked: list[str] = []

    def confirm(_parent: object, question: str, *_: object) -> bool:
        asked.append(question)
        return agreed

    monkeypatch.setattr(kept_strip, "confirm", confirm)
    form.why.setText(WORDS)
    form.kept.save()
    form.strip.afresh.click()
    assert WORDS in asked[0]
    assert form.why.text() == ("" if agreed else WORDS)
    assert len(typed.waiting(case_file)) == (0 if agreed else 1)
