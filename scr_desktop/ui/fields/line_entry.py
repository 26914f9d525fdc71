"""An entry of one line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from scr_desktop.ui.fields.showing import Showing
from scr_desktop.ui.keys.letters_of_alt import is_letter_of_alt, is_sign_by_number


class LineEntry(Showing, QLineEdit):
    """One line of text, kept exactly as it is typed."""

    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.textChanged.connect(self._say_entered)

    def entry(self) -> str:
        """Return what stands in it."""
        return self.text()

    def set_entry(self, text: str) -> None:
        """Show `text`, from its beginning; the shown text never counts as entered."""
        if text != self.text():
            with self.showing():
                self.setText(text)
            self.setCursorPosition(0)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Go on after the words that stand there; Tab selects them, and the mouse chooses its own place."""
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.OtherFocusReason and not self.hasSelectedText():
            self.end(False)  # noqa: FBT003 - Qt takes it so: nothing is selected on the way

    def event(self, event: QEvent) -> bool:
        """Leave the numbers of a sign to the system, where they would lead to an entry."""
        if is_sign_by_number(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Type every key but a letter of Alt, which Qt would type where nothing answers to it."""
        if is_letter_of_alt(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _say_entered(self, text: str) -> None:
        if not self.is_showing:
            self.entered.emit(text)


class QuickLine(LineEntry):
    """A line in which Enter adds what was typed, where elsewhere it would go to the next page."""

    taken = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Send `taken` for Enter unless the line is empty; all other keys type."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text().strip():
            self.taken.emit()
            event.accept()
            return
        super().keyPressEvent(event)


class FindLine(LineEntry):
    """A line that says what a list shows: Enter goes to that list, where elsewhere it would press the dialog's button."""

    taken = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Send `taken` for Enter; all other keys type."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
            event.accept()
            return
        super().keyPressEvent(event)
