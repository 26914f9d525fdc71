"""Words with a sign before them: plain, whole, with a note under them where there is one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.ui.fields.with_sign import column_of, empty, sentence, with_sign


def test_a_sentence_is_plain_and_wraps(qtbot: QtBot) -> None:
    """A name that looks like markup is shown as it was typed, and one without an end can be broken."""
    label = sentence("<i>Bo</i> " + "x" * 60)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text().startswith("<i>Bo</i> ")
    assert label.text().replace("\u200b", "").endswith("x" * 60)
    assert label.text() != "<i>Bo</i> " + "x" * 60


@pytest.mark.parametrize(
    ("note", "words"), [("", ["Due today"]), ("In place of Friday", ["Due today", "In place of Friday"])]
)
def test_words_have_their_sign_and_note(qtbot: QtBot, note: str, words: list[str]) -> None:
    """The sign is a picture beside them; without a note there is no empty line."""
    line = with_sign("Due today", "due", note=note)
    qtbot.addWidget(line)
    labels = line.findChildren(QLabel)
    assert [one.text() for one in labels if one.text()] == words
    assert [not one.pixmap().isNull() for one in labels if not one.text()] == [True]


def test_a_column_is_made_once_and_emptied_the_next_time(qtbot: QtBot) -> None:
    """What stood in it is gone from sight at once, not only when Qt is next idle."""
    widget = QWidget()
    qtbot.addWidget(widget)
    column, old = column_of(widget), sentence("Old")
    column.addWidget(old)
    widget.show()
    again = column_of(widget)
    assert isinstance(widget.layout(), QVBoxLayout)
    assert again.count() == 0
    assert not old.isVisible()


def test_a_row_is_emptied(qtbot: QtBot) -> None:
    """Whatever stands in it, spaces too."""
    widget = QWidget()
    qtbot.addWidget(widget)
    row = QHBoxLayout(widget)
    row.addWidget(QLabel("One"))
    row.addSpacing(5)
    empty(row)
    assert row.count() == 0
