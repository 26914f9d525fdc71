"""The menu of the parts of the case that is open, each with its key, and of what leads from one to another."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from scr_desktop.domain.rules.place import CasePlace
from scr_desktop.ui.keys.part_names import MARKED, keys_of, name_of


class PartMenu(QObject):
    """Fills `menu`. `part_wanted(part)` names a part of the case, `step_wanted(by)` is 1 for the next part and -1 for the one before.

    `list_wanted` is for the list of the parts, `next_wanted` for what is next in the case.
    """

    part_wanted = Signal(object)
    step_wanted = Signal(int)
    list_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self._menu = menu
        for part in CasePlace:
            action = self._add(MARKED[part], keys_of(part), f"Go to {name_of(part)} of the case")
            action.triggered.connect(lambda _=False, part=part: self.part_wanted.emit(part))
        menu.addSeparator()
        self._lead("What is &next", "Ctrl+Shift+N", "Go to what is next in the case", self.next_wanted.emit)
        self._lead("Ne&xt part", "Ctrl+PgDown", "Next part of the case", lambda: self.step_wanted.emit(1))
        self._lead("Part &before", "Ctrl+PgUp", "Part of the case before", lambda: self.step_wanted.emit(-1))
        self._lead(
            "Bac&k to the list of parts", "F6", "Back to the list of the parts of the case", self.list_wanted.emit
        )
        self.offer(there=False)

    def offer(self, *, there: bool) -> None:
        """Offer the parts, or not where no case is open: then their keys do nothing."""
        self._menu.setEnabled(there)
        for action in self._menu.actions():
            action.setEnabled(there)

    def _lead(self, words: str, keys: str, does: str, then: Callable[[], None]) -> None:
        self._add(words, keys, does).triggered.connect(lambda _=False: then())

    def _add(self, words: str, keys: str, does: str) -> QAction:
        """Add an action; `does` is what the list of all keys says of it."""
        action = self._menu.addAction(words)
        action.setShortcut(QKeySequence(keys))
        action.setWhatsThis(does)
        return action
