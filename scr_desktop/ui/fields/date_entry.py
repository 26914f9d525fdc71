"""An entry for a date known in full, in part or not at all: as typed, and beside it what was understood."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QLabel, QWidget

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.time.part_date import OR_IN_PART, PartDate, written_with_weekday
from scr_desktop.ui.fields.line_entry import LineEntry
from scr_desktop.ui.fields.note import Note
from scr_desktop.ui.fields.several_parts import hears_by
from scr_desktop.ui.room.room import changes_much, holding

# A date half typed is not yet a mistake: its sentence waits until the keys rest.
REST_MS = 700
# In letters: what a sentence needs to stand beside the line and not below, and what it needs there to take two lines.
_BESIDE, _WIDE = 33, 48
# The commonest mistake, said of the longest day: whoever types it may not find what stands below somewhere else.
_NO_SUCH_DAY = "▲ There is no such day as “Wednesday 31 September 2026”: check the day, the month and the year."
# In pixels: from the edge of the line to the words in it.
_DOWN = 4
_WRAPPED = Qt.TextFlag.TextWordWrap
IN_FULL = "enter the day in full, for example 12 May 2018."


class DateEntry(QWidget):
    """A line for a date in any of the ways papers write it.

    Beside it, or below where that is too narrow, stands what was understood (`Understood: end of April 2018 (uncertain)`),
    or the sentence that says why it cannot be read, or what `warn` was told. Its room is kept: nothing moves when it comes.
    """

    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line, self.note = LineEntry(self), Note(self)
        self._warning = ""
        self._in_full = False
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._lay_out()
        self.line.entered.connect(self._typed)
        self.line.editingFinished.connect(self._left)
        self._rest.timeout.connect(self._rested)

    def _lay_out(self) -> None:
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self._kept = 0
        self.line.setFixedWidth(self.line.fontMetrics().averageCharWidth() * 26)
        row.addWidget(self.line, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.note, 1)
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        row.addStretch(0)
        hears_by(self, self.line)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the sentence where it has room, and keep that."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            below = event.size().width() - self.line.width() < self._letters(_BESIDE)
            self._row.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
            self._row.setSpacing(2 if below else 12)
            # Beside the line its words begin as high as those in it.
            self.note.setContentsMargins(0, 0 if below else _DOWN, 0, 0)
            if changes_much(event):
                self._kept = 0
            self._keep_room()

    def _keep_room(self) -> None:
        """Be as high as the sentence with most lines that was said at this width, and never lower than for a day that cannot be."""
        line, below = self.line.sizeHint().height(), self._row.direction() == QBoxLayout.Direction.TopToBottom
        width = self.width() if below else self.width() - self.line.width() - self._row.spacing()
        least = 2 if width >= self._letters(_WIDE) or below else 3
        # Of the words themselves: the label would answer with the height that it was given before.
        said = max(self._height(words, width) for words in (self.note.text(), "\n".join("x" * least), _NO_SUCH_DAY))
        lines = said + self.note.contentsMargins().top()
        self._kept = max(self._kept, line + self._row.spacing() + lines if below else max(line, lines))
        self.setMinimumHeight(self._kept)

    def _height(self, words: str, width: int) -> int:
        # As heavy as what is wrong is written, also while something else is said.
        font = QFont(self.note.font())
        font.setWeight(QFont.Weight.DemiBold)
        return QFontMetrics(font).boundingRect(0, 0, max(width, 1), 10_000, _WRAPPED, words).height()

    def _letters(self, count: int) -> int:
        return self.fontMetrics().averageCharWidth() * count

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Name the line too: it is what a screen reader comes to."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Let the label name the line: a screen reader finds none for what stands inside another widget."""
        super().showEvent(event)
        beside = self.parentWidget()
        for label in beside.findChildren(QLabel) if beside else ():
            if label.buddy() is self:
                self.setAccessibleName(label.text().replace("&", ""))
                self._put_beside_line(label)

    def _put_beside_line(self, label: QLabel) -> None:
        """Let the label stand beside the line, where a row would put it beside the middle of line and sentence."""
        within = label.parentWidget()
        row = holding(within.layout(), label) if within else None
        if isinstance(row, QHBoxLayout):
            row.setAlignment(label, Qt.AlignmentFlag.AlignTop)
            label.setContentsMargins(0, _DOWN, 0, 0)

    def entry(self) -> str:
        """Return the date as it was typed."""
        return self.line.entry()

    def set_entry(self, text: str) -> None:
        """Show a date as it was typed; it never counts as entered."""
        if text != self.line.entry():
            self.line.set_entry(text)
            self._rested()

    def warn(self, sentence: str) -> None:
        """Say what is wrong with a date that can be read, or take that back with the empty text."""
        self._warning = sentence
        if not self._rest.isActive():
            self._rested()

    def ask_in_full(self) -> None:
        """Take only a day in full: what is known in part is said to be that, and no form of it is offered."""
        if not self._in_full:
            self._in_full = True
            if self.line.text():
                self._rested()

    def _typed(self, text: str) -> None:
        self._warning = ""
        understood, _ = reading(text, in_full=self._in_full)
        self._say(understood)
        self._rest.start()
        self.entered.emit(text)

    def _left(self) -> None:
        """Say what is wrong once the line is left; while a mouse button is down nothing may move under it."""
        if QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._rested()
        else:
            self._rest.start()

    def _rested(self) -> None:
        self._rest.stop()
        understood, problem = reading(self.line.text(), in_full=self._in_full)
        if problem or self._warning:
            self.note.warn(problem or self._warning)
            self._keep_room()
            self.line.setAccessibleDescription(problem or self._warning)
        else:
            self._say(understood)

    def _say(self, understood: str) -> None:
        self.note.say(understood, "muted")
        self._keep_room()
        self.line.setAccessibleDescription(understood)


def reading(text: str, *, in_full: bool = False) -> tuple[str, str]:
    """Return what a typed date is understood to mean, and what is wrong with it; one of the two is empty.

    With `in_full` only a day that is known whole will do.
    """
    try:
        read = PartDate.parse(text)
    except Problem as problem:
        # What is offered for a date known in part would be refused once it was followed.
        return "", problem.sentence.replace(OR_IN_PART, IN_FULL) if in_full else problem.sentence
    if in_full and text.strip() and read.day is None:
        return "", f"{IN_FULL[:1].upper()}{IN_FULL[1:]}"
    if not read.known:
        return ("Understood: not known" if text.strip() else ""), ""
    day = read.day
    return f"Understood: {written_with_weekday(day) if day else read}", ""
