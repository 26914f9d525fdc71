"""Passages as they were typed, and cards of facts without empty lines."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from scr_desktop.ui.fields.passages import facts_card, passage


def test_a_passage_can_be_copied_as_it_was_written(qtbot: QtBot) -> None:
    """Lines and signs of markup stay what they are."""
    label = passage("He said:\n<no> & left.")
    qtbot.addWidget(label)
    assert label.text() == "He said:\n<no> & left."
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


def test_a_fact_without_a_value_is_left_out(qtbot: QtBot) -> None:
    """Its name alone would read as an answer; spaces are no value."""
    frame = facts_card(
        "The child", [("Name", "Rosie-Mae"), ("School", ""), ("Nursery", "  "), ("Born on", "5 May 2015")]
    )
    qtbot.addWidget(frame)
    assert [one.text() for one in frame.findChildren(QLabel)] == [
        "The child", "Name", "Rosie-Mae", "Born on", "5 May 2015",
    ]  # fmt: skip
