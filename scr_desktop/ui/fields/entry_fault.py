"""Shows what is wrong with an entry where it stands, in words and icon colour, and says it to a screen reader."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from scr_desktop.ui.look import theme
from scr_desktop.ui.look.direction import sentences_from_the_left

_MARK = "⚠ "
# The property in which an entry that is marked keeps what a screen reader said of it before.
_SAID_BEFORE = "said_before"


def show(label: QLabel, sentence: str, entry: QWidget | None = None) -> None:
    """Show `sentence` on `label`, mark `entry` as wrong and put the cursor there."""
    label.setText(sentences_from_the_left(_MARK + sentence))
    label.show()
    announce(label, sentence)
    if entry is not None:
        if entry.property(_SAID_BEFORE) is None:
            entry.setProperty(_SAID_BEFORE, entry.accessibleDescription())
        entry.setAccessibleDescription(sentence)
        if isinstance(entry, QLineEdit | QPlainTextEdit):
            theme.give_role(entry, "wrong")
        entry.setFocus()
        if isinstance(entry, QLineEdit):
            entry.selectAll()


def say(label: QLabel, sentence: str) -> None:
    """Show `sentence` on `label` while somebody types: nothing is marked or read out; without one the label is hidden."""
    label.setText(sentences_from_the_left(f"{_MARK}{sentence}") if sentence else "")
    label.setVisible(bool(sentence))


def clear(label: QLabel, *entries: QWidget) -> None:
    """Take the sentence away, and the marks of those `entries` that have one."""
    label.clear()
    label.hide()
    for entry in entries:
        before = entry.property(_SAID_BEFORE)
        if before is not None:
            entry.setAccessibleDescription(before)
            entry.setProperty(_SAID_BEFORE, None)
            theme.give_role(entry, "")


def is_wrong(entry: QWidget) -> bool:
    """Return whether an entry is the one that was refused and is marked."""
    return entry.property(_SAID_BEFORE) is not None


def announce(widget: QWidget, sentence: str) -> None:
    """Have a screen reader say `sentence` now, wherever the focus is."""
    # Imported when there is something to say: the first window is painted before that.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))


def connect_show(button: QPushButton, *entries: QLineEdit) -> None:
    """Let `button` show and hide what is typed in secret into `entries`."""

    def toggle(shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for entry in entries:
            entry.setEchoMode(mode)
        button.setText("&Hide" if shown else "&Show")

    button.setCheckable(True)
    button.toggled.connect(toggle)
