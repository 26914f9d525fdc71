"""What has no room in an entry ends in a mark and is whole in its tip; where there is room nothing is cut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QStyleOptionViewItem, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from scr_desktop.ui.fields.ticks import show_ticks
from scr_desktop.ui.look.theme import give_role
from scr_desktop.ui.room.long_words import LINES, few_lines
from scr_desktop.ui.tables.row_list import RowList

LONG = "Return of Health visiting (Merrow Community), recorded on 30 November 2026"


def test_a_choice_without_room_is_whole_in_its_tip_and_its_list(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also once another is chosen; a screen reader is given all of it in any case."""
    said: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, words, *_: said.append(words))
    entry = ChoiceEntry()
    qtbot.addWidget(entry)
    entry.set_choices([("short", "Short"), ("long", LONG)])
    entry.resize(200, entry.sizeHint().height())
    entry.show()
    for value, shortened in (("short", False), ("long", True)):
        entry.set_entry(value)
        assert entry.shortened is shortened
        QApplication.sendEvent(entry, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), QPoint(5, 5)))
    assert [LONG in one for one in said] == [True]
    entry.showPopup()
    assert entry.view().width() >= entry.fontMetrics().horizontalAdvance(LONG)
    entry.hidePopup()


@pytest.mark.parametrize("letters", range(20, 74, 3))
def test_a_line_to_tick_is_as_high_as_its_words(letters: int, qtbot: QtBot) -> None:
    """At every width: the box before the words takes some of it."""
    rows = RowList()
    qtbot.addWidget(rows)
    show_ticks(rows, [("one", LONG[:letters])])
    rows.resize(300, 200)
    rows.show()
    option = QStyleOptionViewItem()
    rows.initViewItemOption(option)
    style = rows.style()
    margin = style.pixelMetric(style.PixelMetric.PM_FocusFrameHMargin, option, rows) + 1
    box = style.pixelMetric(style.PixelMetric.PM_IndicatorWidth, option, rows)
    room = rows.viewport().width() - box - 4 * margin
    needed = rows.fontMetrics().boundingRect(0, 0, room, 1000, Qt.TextFlag.TextWordWrap, LONG[:letters]).height()
    assert rows.visualItemRect(rows.item(0)).height() >= needed
    assert LONG[:letters] in rows.item(0).toolTip()


@pytest.mark.parametrize("role", ["", "muted", "error"])
def test_a_sentence_that_scrolls_ends_with_a_whole_line(role: str, qtbot: QtBot) -> None:
    """What is missing of a decision shows five lines, none of them cut through its letters."""
    window = QWidget()
    qtbot.addWidget(window)
    label = QLabel(window)
    label.setWordWrap(True)
    give_role(label, role)
    QVBoxLayout(window).addWidget(label)
    window.resize(500, 400)
    window.show()
    words = few_lines(label)
    for lines in (LINES, LINES + 3):
        words.show_words("\n".join(["No agency asked."] * lines))
        one, two = [text_high(label, "\n".join("x" * count)) for count in (1, 2)]
        assert words.height() == one + (LINES - 1) * (two - one)


def text_high(label: QLabel, words: str) -> int:
    """Return how high a label draws words."""
    return label.fontMetrics().boundingRect(QRect(0, 0, 1000, 1000), Qt.TextFlag.TextWordWrap, words).height()
