"""One line at the foot of a window that says what was done, and stays until it is read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QWidget

from scr_desktop.ui.fields.entry_fault import announce
from scr_desktop.ui.fields.note import SentenceLabel
from scr_desktop.ui.look.readable import readable
from scr_desktop.ui.look.theme import give_role
from scr_desktop.ui.tables.plain_tip import plain_tip


class SaidLine(QFrame):
    """The line, hidden while nothing is said. It stands below everything else, so that nothing moves when it comes."""

    def __init__(self, window: QWidget, column: QBoxLayout) -> None:
        super().__init__(window)
        self.sentence = ""
        give_role(self, "notice")
        self.words = SentenceLabel(self)
        self.words.setObjectName("said")
        self.read = QPushButton("OK", self)
        self.read.setObjectName("said_read")
        self.read.setAutoDefault(False)
        self.read.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        row.addWidget(self.words, 1)
        row.addWidget(self.read)
        column.addWidget(self)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show a sentence in place of the one before, and have a screen reader say it."""
        self.sentence = sentence
        self.words.say(f"✓ {readable(sentence)}", "good")
        self.words.setToolTip(plain_tip(sentence))
        self.read.setAccessibleDescription(sentence)
        self.show()
        announce(self.words, sentence)


def say_over(widget: QWidget | None, sentence: str) -> None:
    """Say `sentence` on the line of the window that `widget` belongs to, or of the one below it."""
    if line := _line_over(widget):
        line.say(sentence)


def take_away(widget: QWidget | None, sentence: str) -> None:
    """Take `sentence` away where it was said, unless something else is said there by now."""
    line = _line_over(widget)
    if line and line.sentence == sentence:
        line.hide()


def _line_over(widget: QWidget | None) -> SaidLine | None:
    above = widget
    while above is not None:
        line = getattr(above, "said_line", None)
        if isinstance(line, SaidLine):
            return line
        above = above.parentWidget()
    return None


def saved_words(name: str, path: Path, pages: int | None = None) -> str:
    """Return what is said of a paper that was saved: what it is, how many pages if that is known, and where it stands now."""
    long = "" if pages is None else f", {pages} page{'' if pages == 1 else 's'}"
    return f"{name} was saved{long}: {path}"
