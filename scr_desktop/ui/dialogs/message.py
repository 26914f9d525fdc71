"""Tells the officer one thing, or asks one question that is answered by yes or no."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from scr_desktop.domain.problem import Problem
from scr_desktop.ui.dialogs.fault import FaultDialog

_TITLE = "SCR Desktop"
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


def _box(parent: QWidget | None, icon: QMessageBox.Icon, title: str, sentence: str) -> QMessageBox:
    box = QMessageBox(icon, title, sentence, parent=parent)
    # A name in a case may look like markup; it is shown as it was typed.
    box.setTextFormat(Qt.TextFormat.PlainText)
    return box
