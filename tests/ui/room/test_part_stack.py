"""Of parts that lie behind each other only the one in front asks for room, and it is shown from its beginning."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.ui.room.part_stack import PartStack


class Part(QWidget):
    """A part that needs so much height."""

    def __init__(self, high: int) -> None:
        super().__init__()
        self.high = high

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return what it needs."""
        return QSize(100, self.high)


def test_the_part_in_front_alone_asks_for_room(qtbot: QtBot) -> None:
    """A short part is not made to scroll because a long one lies behind it."""
    stack = PartStack()
    qtbot.addWidget(stack)
    for high in (300, 800):
        stack.addWidget(Part(high))
    assert stack.minimumSizeHint().height() == 300
    stack.setCurrentIndex(1)
    assert stack.minimumSizeHint().height() == 800


def test_a_part_that_comes_to_the_front_is_seen_from_its_beginning(qtbot: QtBot) -> None:
    """However far the one before was scrolled."""
    area, stack = QScrollArea(), PartStack()
    qtbot.addWidget(area)
    for high in (900, 950):
        stack.addWidget(Part(high))
    area.setWidget(stack)
    area.setWidgetResizable(True)
    area.resize(200, 200)
    area.show()
    QApplication.processEvents()
    area.verticalScrollBar().setValue(400)
    assert area.verticalScrollBar().value() == 400
    stack.setCurrentIndex(1)
    assert area.verticalScrollBar().value() == 0
