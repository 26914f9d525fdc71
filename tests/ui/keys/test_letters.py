"""Underlined letters: every entry has one of its own, as long as there are letters."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.ui.keys.letters import give_letters, give_when_opened, lettered, part_letters


@pytest.mark.parametrize(
    ("texts", "taken", "expected"),
    [
        pytest.param([], "", [], id="nothing"),
        pytest.param(["Name", "Place"], "", ["&Name", "&Place"], id="the first letter"),
        pytest.param(["Case file"], "c", ["Case &file"], id="a first letter of another word before one within"),
        pytest.param(["Name"], "n", ["N&ame"], id="a letter within where the first is taken"),
        pytest.param(["Ab", "Ac", "A"], "", ["A&b", "A&c", "&A"], id="who has another letter gives up the only one"),
        pytest.param(["Name", "Name"], "", ["&Name", "&Name"], id="equal words share one"),
        pytest.param(["A"], "a", ["A (&1)"], id="a digit where every letter is taken"),
        pytest.param(["A"], "a1", ["A (&2)"], id="the next digit where that is taken too"),
        pytest.param(["R&&D"], "r", ["R&&D (&1)"], id="no mark beside an ampersand of the words"),
        pytest.param(["12 May"], "", ["12 &May"], id="a date"),
        pytest.param(["A"], "a1234567890", ["A"], id="nothing is left"),
    ],
)
def test_each_text_has_a_letter_that_no_other_has(texts: list[str], taken: str, expected: list[str]) -> None:
    """First letters of words come first; one that two want goes to the one that has no other."""
    assert lettered(texts, taken) == expected


def form(qtbot: QtBot, labels: list[str], buttons: list[str]) -> QWidget:
    """Return a window with an entry beside each label, and buttons below."""
    window, lines = QWidget(), QFormLayout()
    column = QVBoxLayout(window)
    column.addLayout(lines)
    for words in labels:
        label, entry = QLabel(words), QLineEdit()
        label.setBuddy(entry)
        lines.addRow(label, entry)
    for words in buttons:
        column.addWidget(QPushButton(words))
    qtbot.addWidget(window)
    return window


def words_on(window: QWidget, kind: type[QLabel | QPushButton]) -> list[str]:
    """Return what the labels or the buttons of a window say."""
    return [one.text() for one in window.findChildren(kind)]


def test_labels_without_a_letter_get_one_that_no_button_has(qtbot: QtBot) -> None:
    """Alt with a letter never leads to two places: what has its letter keeps it."""
    window = form(qtbot, ["&Name", "Place", "Notes"], ["&Place it"])
    give_letters(window)
    assert words_on(window, QLabel) == ["&Name", "P&lace", "N&otes"]
    assert words_on(window, QPushButton) == ["&Place it"]


def test_a_label_that_leads_nowhere_has_no_letter(qtbot: QtBot) -> None:
    """A sentence beside no entry stays as it is."""
    window = form(qtbot, [], ["&Save"])
    sentence = QLabel("Read this first", window)
    give_letters(window)
    assert sentence.text() == "Read this first"


def test_of_two_buttons_with_one_letter_cancel_keeps_it(qtbot: QtBot) -> None:
    """Whatever words a caller put on the other, it goes by another letter; one that stands alone is left."""
    window = form(qtbot, [], ["&Close case", "&Cancel", "&Save"])
    window.show()
    part_letters(window)
    assert words_on(window, QPushButton) == ["C&lose case", "&Cancel", "&Save"]


def test_a_menu_gets_its_letters_when_it_opens(qtbot: QtBot) -> None:
    """What was put in since has one as well; what cannot be chosen needs none."""
    menu = QMenu()
    qtbot.addWidget(menu)
    give_when_opened(menu)
    menu.addAction("&Open")
    menu.addAction("Over")
    menu.addSeparator()
    menu.addAction("Nothing here").setEnabled(False)
    menu.aboutToShow.emit()
    menu.addAction("Read")
    menu.aboutToShow.emit()
    assert [one.text() for one in menu.actions()] == ["&Open", "O&ver", "", "Nothing here", "&Read"]
