"""Words with a sign before them, and cards that hold several."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QSizePolicy, QVBoxLayout, QWidget

from scr_desktop.ui.look import icons
from scr_desktop.ui.look.readable import readable
from scr_desktop.ui.look.theme import give_role
from scr_desktop.ui.tables.state_icon import Sign, drawing_of, tone_of


def sentence(words: str, role: str = "") -> QLabel:
    """Return a label with `words` as plain text, wrapped also where a word has no end, in the look of `role`."""
    label = QLabel(readable(words))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    give_role(label, role)
    return label


def with_sign(words: str, state: Sign, role: str = "", *, note: str = "") -> QWidget:
    """Return `words` with the sign of `state` before them (`ui/tables/state_icon.py`), and a muted `note` under them."""
    line, sign = QWidget(), QLabel()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    icons.show_on(sign, drawing_of(state), tone_of(state))
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(sentence(words, role))
    if note:
        column.addWidget(sentence(note, "muted"))
    row.addLayout(column, 1)
    return line


def card(role: str = "card") -> tuple[QFrame, QVBoxLayout]:
    """Return an empty frame in the look of `role`, and its column to fill."""
    frame = QFrame()
    give_role(frame, role)
    column = QVBoxLayout(frame)
    column.setContentsMargins(14, 12, 14, 12)
    column.setSpacing(6)
    return frame, column


def column_of(widget: QWidget) -> QVBoxLayout:
    """Return the column of `widget`, made if it has none, emptied if it has."""
    column = widget.layout()
    if isinstance(column, QVBoxLayout):
        empty(column)
        return column
    made = QVBoxLayout(widget)
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(10)
    return made


def empty(layout: QLayout) -> None:
    """Take everything out of `layout`."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
