"""The dialog from which every dialog with entries derives: whatever way it is left, what was typed in it is kept."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit

from scr_desktop.domain.problem import Problem
from scr_desktop.ui.dialogs.in_room import Dialog
from scr_desktop.ui.dialogs.kept_strip import KeptStrip
from scr_desktop.ui.dialogs.unkept import may_be_lost
from scr_desktop.ui.typed.keeper import LOCK, in_window, keeper_of
from scr_desktop.ui.typed.kept_entries import KeptEntries
from scr_desktop.ui.typed.whereabouts import MadeWith, place_of


class KeptDialog(Dialog):
    """Keeps its entries as they are typed; Escape puts them aside, and opened for the same again it shows them.

    `says_itself` leaves out the line that says so, for a dialog that has one of its own; `leave_out` names entries that only choose
    what is listed. One that `asks_only` hands on what was entered: `is_recorded` is for whoever records it.

    `keeping` walks the entries by itself. A dialog that holds what is no entry, such as rows that are added, gives
    `keeping.told` and `keeping.take`; one with drafts of its own gives `keeping.put_away`.
    """

    made_with: MadeWith
    says_itself = False
    leave_out: ClassVar[tuple[str, ...]] = ()
    asks_only = False

    def __new__(cls, *given: Any, **named: Any) -> Self:
        """Remember what the dialog is made with: it says what the dialog is about, and opens it again."""
        made = super().__new__(cls, *given, **named)
        made.made_with = MadeWith.of(cls, given, named)
        return made

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.keeping = KeptEntries(self, self.leave_out)
        self.strip: KeptStrip | None = None

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Show what was typed here before and not recorded, once the dialog is made."""
        if self.strip is None:
            self._begin()
        super().showEvent(event)

    def typed_before(self, line: QLineEdit) -> bool:
        """Return whether what stands in a line is what was typed here before and not recorded."""
        there = self.keeping.entries() if self.keeping.place else {}
        return any(there.get(name) is line for name in self.keeping.typed()) if there else False

    def accept(self) -> None:
        """Close because it was recorded: nothing that is typed waits any more."""
        if self.asks_only:
            self.put_aside()
        else:
            self.is_recorded()
        super().accept()

    def is_recorded(self) -> None:
        """Forget what was kept, because it stands on record now."""
        try:
            self.keeping.recorded()
        except Problem:
            # It is recorded; that it stands among what is kept as well is said by the save line.
            self.keeping.end()

    def reject(self) -> None:
        """Close, keeping what was typed; if that cannot be done the officer decides, with the words in sight."""
        if self.put_aside() or self._may_be_lost():
            super().reject()

    def put_aside(self) -> bool:
        """Keep what was typed for the next time; return whether it is safe."""
        return self.keeping.place is None or self.keeping.save()

    def _begin(self) -> None:
        case_file = self.made_with.case_file or in_window()
        self.strip = KeptStrip(self.keeping, self)
        if case_file is None:
            self.strip.hide()
            return
        self.keeping.begin(case_file, place_of(self, case_file))
        QShortcut(QKeySequence(LOCK), self).activated.connect(keeper_of(case_file).lock_wanted)
        if self.says_itself:
            self.strip.hide()
            return
        self._put_in(self.strip)
        self.strip.show_state()

    def _put_in(self, strip: KeptStrip) -> None:
        """Put the line above the last row, which holds the buttons."""
        column = self.layout()
        if not isinstance(column, QBoxLayout):
            strip.hide()
            return
        rows = [place for place in range(column.count()) if (item := column.itemAt(place)) and item.layout()]
        column.insertWidget(rows[-1] if rows else column.count(), strip)

    def _may_be_lost(self) -> bool:
        words = f"What was typed here could not be kept: {self.keeping.fault}\n\n{self.keeping.in_words()}".strip()
        return may_be_lost(self, self.keeping, words)
