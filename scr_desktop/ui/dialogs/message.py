"""Tells the officer one thing, or asks one question that is answered by yes or no."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from scr_desktop.domain.problem import Problem
from scr_desktop.ui.dialogs.fault import FaultDialog
from scr_desktop.ui.dialogs.in_room import InRoom
from scr_desktop.ui.look.readable import readable
from scr_desktop.ui.room.long_words import scroll
from scr_desktop.ui.room.room import screen_size

_TITLE = "SCR Desktop"
# What Qt calls the sentence of a message box; in letters, how wide one is at most that scrolls.
_LABEL, _WIDE = "qt_msgbox_label", 80
# A message box is as wide as its title.
_TITLE_LETTERS = 60
# Who can do more about a failure than say it: each returns whether it did.
OFFERS: list[Callable[[QWidget | None, Exception], bool]] = []


def tell(parent: QWidget | None, sentence: str, title: str = _TITLE) -> None:
    """Show a sentence until it is closed."""
    _box(parent, QMessageBox.Icon.Information, title, sentence).exec()


def warn(parent: QWidget | None, sentence: str, title: str = _TITLE) -> None:
    """Show a sentence about something that did not work, or that needs care, until it is closed."""
    _box(parent, QMessageBox.Icon.Warning, title, sentence).exec()


def confirm(
    parent: QWidget | None, question: str, yes: str, no: str = "&Cancel", title: str = _TITLE, *, harmless: bool = False
) -> bool:
    """Ask `question` with the buttons `yes` and `no`; return whether `yes` was chosen. Esc and Enter are `no`.

    Where `yes` is `harmless`, and what most will want, Enter is `yes`.
    """
    box = _box(parent, QMessageBox.Icon.Question, title, question)
    go_on = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    stay = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(go_on if harmless else stay)
    box.setEscapeButton(stay)
    box.exec()
    return box.clickedButton() is go_on


def show_failure(parent: QWidget | None, error: Exception, title: str = _TITLE) -> None:
    """Show what went wrong: a `Problem` by its sentence, anything else as a fault of the program, which is logged.

    Where the case file is gone a copy of what is open is offered.
    """
    if any(offer(parent, error) for offer in OFFERS):
        return
    if isinstance(error, Problem):
        warn(parent, error.sentence, title)
    else:
        FaultDialog.show_for(parent, error)


class Box(InRoom, QMessageBox):
    """One sentence, or many: what is too long for the screen scrolls, and all of it can be copied."""

    def __init__(self, icon: QMessageBox.Icon, title: str, sentence: str, parent: QWidget | None) -> None:
        super().__init__(icon, title[:_TITLE_LETTERS], readable(sentence), parent=parent)
        # A name in a case may look like markup; it is shown as it was typed.
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._let_scroll()

    def _let_scroll(self) -> None:
        label: Any = self.findChild(QLabel, _LABEL)
        room = screen_size(self)
        width = min(room.width() // 2, label.fontMetrics().averageCharWidth() * _WIDE)
        label.setWordWrap(True)
        if label.heightForWidth(width) > room.height() // 2:
            scroll(label).setMinimumSize(width, room.height() // 2)


def _box(parent: QWidget | None, icon: QMessageBox.Icon, title: str, sentence: str) -> QMessageBox:
    return Box(icon, title, sentence, parent)
