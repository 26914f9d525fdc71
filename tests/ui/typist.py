"""An officer without a mouse: finds entries by Tab, fills them by keys, and reads what stands on the screen.

Letters go through key events that carry their text, since Qt's own test keys abort the process at any
letter outside ASCII.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from scr_desktop.ui import background

MOST_TABS = 400


class Typist:
    """Types into `window`, which must be shown and active; every step fails if the keyboard cannot do it."""

    def __init__(self, window: QWidget) -> None:
        self.window = window

    @property
    def focus(self) -> QWidget:
        """The widget that hears the keys now."""
        found = QApplication.focusWidget()
        assert found is not None, "nothing has the focus"
        return found

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key that types no letter, or a letter with Alt or Ctrl."""
        QTest.keyClick(self.focus, key, modifier)

    def alt(self, letter: str) -> None:
        """Press Alt with the underlined letter of a label or button; a button stays down for a moment first."""
        self.press(Qt.Key(ord(letter.upper())), Qt.KeyboardModifier.AltModifier)
        for _ in range(100):
            if not any(button.isDown() for button in self.window.findChildren(QAbstractButton)):
                return
            QTest.qWait(20)

    def type(self, text: str) -> None:
        """Type `text` where the focus is, whatever its letters."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, _key_of(letter), Qt.KeyboardModifier.NoModifier, _text_of(letter))
                QApplication.sendEvent(self.focus, event)

    def paste(self, text: str) -> None:
        """Paste `text` where the focus is."""
        QApplication.clipboard().setText(text)
        self.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def tab_to(self, name: str) -> QWidget:
        """Press Tab until the entry called `name` has the focus, and return what has it."""
        seen = []
        for _ in range(MOST_TABS):
            if name in _names(self.focus):
                return self.focus
            seen.append(self.focus.objectName())
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never reaches {name}; it passed {list(dict.fromkeys(seen))}")

    def fill(self, name: str, text: str) -> None:
        """Go to the entry called `name` and replace what stands in it by `text`."""
        entry = self.tab_to(name)
        if isinstance(entry, QLineEdit | QPlainTextEdit) and _text_in(entry):
            self.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            self.press(Qt.Key.Key_Delete)
        self.type(text)

    def choose(self, name: str, words: str) -> None:
        """Go to the box of choices called `name` and type until it shows the choice `words`."""
        box = self.tab_to(name)
        assert isinstance(box, QComboBox)
        self.press(Qt.Key.Key_Home)
        for _ in range(box.count()):
            if box.currentText() == words:
                break
            self.press(Qt.Key.Key_Down)
        assert box.currentText() == words

    def answer(self, name: str, words: str) -> None:
        """Go to the answers called `name` and move with the arrows to the one that says `words`."""
        self.tab_to(name)
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, *[Qt.Key.Key_Right] * 3):
            button = self.focus
            assert isinstance(button, QRadioButton)
            if button.text() == words:
                break
            self.press(key)
        assert isinstance(self.focus, QRadioButton)
        assert self.focus.text() == words
        assert self.focus.isChecked()


def sit_before(qtbot: QtBot, window: QWidget) -> Typist:
    """Show `window`, wait until it hears the keys, and return a typist before it."""
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    if QApplication.focusWidget() is None:
        window.focusNextChild()
    return Typist(window)


def shown(qtbot: QtBot, window: QWidget) -> Typist:
    """Show `window` until the test ends and return a typist before it."""
    qtbot.addWidget(window)
    return sit_before(qtbot, window)


def column(table: QAbstractItemView, number: int) -> list[str]:
    """Return what a column of a table says, row by row."""
    model = table.model()
    return [str(model.index(row, number).data()) for row in range(model.rowCount())]


def table_rows(table: QAbstractItemView) -> list[list[str]]:
    """Return what stands in a table, row by row."""
    model = table.model()
    return [[model.index(row, one).data() for one in range(model.columnCount())] for row in range(model.rowCount())]


def settled(qtbot: QtBot) -> None:
    """Wait until nothing goes on in the background."""
    qtbot.waitUntil(lambda: not background.under_way(), timeout=10_000)
    QApplication.processEvents()


def said(widget: QWidget) -> str:
    """Return every sentence that can be read on `widget` now, a line each."""
    QApplication.processEvents()
    labels = widget.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(widget) and label.text())


def _names(widget: QWidget) -> list[str]:
    parent = widget.parentWidget()
    return [widget.objectName(), parent.objectName() if parent else ""]


def _text_in(entry: QLineEdit | QPlainTextEdit) -> str:
    return entry.text() if isinstance(entry, QLineEdit) else entry.toPlainText()


def _text_of(letter: str) -> str:
    return "\r" if letter == "\n" else letter


def _key_of(letter: str) -> int:
    if letter == "\n":
        return Qt.Key.Key_Return.value
    return ord(letter.upper()) if letter.isascii() else 0
