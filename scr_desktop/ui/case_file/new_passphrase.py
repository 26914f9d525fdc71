"""Asks for a new passphrase twice and says whether it is good enough."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from scr_desktop.domain.problem import Problem
from scr_desktop.ui.fields import entry_fault
from scr_desktop.ui.forms.ui_new_passphrase import Ui_NewPassphrase
from scr_desktop.ui.keys.on_enter import on_enter
from scr_desktop.ui.look import theme

_STRONG = 20


class NewPassphrase(QWidget):
    """The two fields of a new passphrase; `changed()` at each letter, `finished()` at Enter in the last."""

    changed = Signal()
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_NewPassphrase()
        self.ui.setupUi(self)
        entry_fault.clear(self.ui.fault)
        entry_fault.connect_show(self.ui.show_it, self.ui.passphrase, self.ui.again)
        self.ui.passphrase.textChanged.connect(self._changed)
        self.ui.again.textChanged.connect(self._changed)
        self.ui.passphrase.returnPressed.connect(self.ui.again.setFocus)
        on_enter(self.ui.again, self.finished.emit)
        self._changed()

    def passphrase(self) -> str | None:
        """Return the passphrase, or None after showing what is wrong with it."""
        first, second = self.ui.passphrase, self.ui.again
        sentence = fault_of(first.text())
        if sentence:
            entry_fault.show(self.ui.fault, sentence, first)
        elif first.text() != second.text():
            entry_fault.show(self.ui.fault, "The two differ: type the same passphrase in both fields.", second)
        else:
            return first.text()
        return None

    def forget(self) -> None:
        """Empty the fields."""
        self.ui.passphrase.clear()
        self.ui.again.clear()

    def _changed(self) -> None:
        entry_fault.clear(self.ui.fault, self.ui.passphrase, self.ui.again)
        sentence, role = strength(self.ui.passphrase.text())
        self.ui.strength.setText(sentence)
        theme.give_role(self.ui.strength, role)
        self.changed.emit()


def fault_of(passphrase: str) -> str:
    """Return the sentence about a passphrase that is not good enough, or the empty text."""
    from scr_desktop.store import key

    try:
        key.check_passphrase(passphrase)
    except Problem as problem:
        return problem.sentence
    return ""


def strength(passphrase: str) -> tuple[str, str]:
    """Return a sentence on how good `passphrase` is, and the role of the label that says it."""
    from scr_desktop.store.key import LEAST_PASSPHRASE

    if not passphrase:
        return f"At least {LEAST_PASSPHRASE} characters, for example four words.", "muted"
    if fault_of(passphrase):
        missing = max(1, LEAST_PASSPHRASE - len(passphrase.strip()))
        return f"Too short: {missing} more character{'s' * (missing > 1)} at least.", "warning"
    if len(set(passphrase.lower())) < LEAST_PASSPHRASE // 2:
        return "Long enough, but it repeats few characters and is easy to guess.", "warning"
    if len(passphrase.strip()) >= _STRONG:
        return "✓ Long, and so hard to guess.", "good"
    return "✓ Long enough. Longer is safer.", "good"
