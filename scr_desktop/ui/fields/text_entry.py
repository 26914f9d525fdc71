"""An entry of several lines that grows with its text."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import Property, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QTextEdit, QWidget

from scr_desktop.ui.fields.showing import Showing
from scr_desktop.ui.keys.letters_of_alt import is_letter_of_alt, is_sign_by_number

_MOST_LINES = 14
_SPACE_LIKE = str.maketrans({"\u2029": "\n", "\u2028": "\n"})


def show_text(entry: QPlainTextEdit | QTextEdit, text: str) -> None:
    """Put a text in an entry, in sight from its beginning, with the cursor after its end: there it is gone on with."""
    entry.setPlainText(text)
    entry.moveCursor(QTextCursor.MoveOperation.End)
    entry.verticalScrollBar().setValue(0)


class TextEntry(Showing, QPlainTextEdit):
    """Plain text of any length; Tab leaves it. `lines` is how many lines it shows at least."""

    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = 1
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._say_entered)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def entry(self) -> str:
        """Return what stands in it; hard spaces stay hard, where `toPlainText` would soften them."""
        return self.document().toRawText().translate(_SPACE_LIKE)

    def set_entry(self, text: str) -> None:
        """Show `text`; the shown text never counts as entered."""
        if text != self.entry():
            with self.showing():
                show_text(self, text)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show where typing goes on: after the words that stand there, unless it was put elsewhere."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.ensureCursorVisible()

    def _least_lines(self) -> int:
        return self._lines

    def _set_least_lines(self, lines: int) -> None:
        self._lines = lines
        self._fit()

    lines = Property(int, _least_lines, _set_least_lines)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size at which all lines up to a limit are seen."""
        return QSize(super().sizeHint().width(), self.height())

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

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the height again when the width has changed, since lines wrap otherwise then."""
        super().resizeEvent(event)
        self._fit()

    def _say_entered(self) -> None:
        if not self.is_showing:
            self.entered.emit(self.entry())

    def _fit(self, *_: object) -> None:
        lines = min(max(self._lines, int(self.document().size().height())), _MOST_LINES)
        frame = self.contentsMargins()
        margins = 2 * int(self.document().documentMargin()) + frame.top() + frame.bottom() + 2
        wanted = ceil(lines * QFontMetricsF(self.font()).lineSpacing()) + margins
        # The bar comes only with text that is longer than the entry will grow; before that it would flicker.
        needed = Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(needed if lines == _MOST_LINES else Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if wanted != self.minimumHeight():
            self.setFixedHeight(wanted)
