"""Words of one line end in a mark where there is no room, and stay whole for whoever asks or listens."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from scr_desktop.ui.room.elided import ElidedButton, ElidedLabel

LONG = "Everything is saved, last on 12 May 2018 at 10:42"


def test_a_label_shows_what_there_is_room_for(qtbot: QtBot) -> None:
    """Cut it ends in a mark; made wider it is whole again; markup in it is shown as it was typed."""
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.show()
    label.resize(80, 20)
    label.setText(LONG)
    assert QLabel.text(label).endswith("…")
    assert (label.text(), label.accessibleName()) == (LONG, LONG)
    label.resize(label.sizeHint())
    assert QLabel.text(label) == LONG
    label.setText("<b>Bo</b>")
    assert label.textFormat().name == "PlainText"


def test_a_label_asks_for_all_of_its_words(qtbot: QtBot) -> None:
    """Also while it is cut, or it would stay so."""
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText(LONG)
    label.resize(40, 20)
    assert label.sizeHint().width() >= label.fontMetrics().horizontalAdvance(LONG)


def test_a_button_cuts_its_words_and_keeps_them(qtbot: QtBot) -> None:
    """It is named whole for a screen reader; with room for everything nothing is cut."""
    button = ElidedButton(LONG)
    qtbot.addWidget(button)
    button.resize(90, button.sizeHint().height())
    assert button.shown().endswith("…")
    assert button.text() == LONG
    button.resize(button.sizeHint())
    assert button.shown() == LONG
