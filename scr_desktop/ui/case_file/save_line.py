"""The line at the foot of the window: what is saved, what is typed and not recorded, and the last backup."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QSizePolicy, QStatusBar

from scr_desktop.domain.papers.recovery_words import SHEET_MADE
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.typed import KeptWords
from scr_desktop.services import typed
from scr_desktop.services.office import history
from scr_desktop.services.office import office as offices
from scr_desktop.services.upkeep import safety
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.look.theme import give_role
from scr_desktop.ui.room.elided import ElidedButton, ElidedLabel
from scr_desktop.ui.tables.plain_tip import plain_tip
from scr_desktop.ui.typed.keeper import Typing, keeper_of
from scr_desktop.ui.typed.save_words import NOT_YET, moment

_NAMED = 2
NO_SHEET = "No recovery key sheet yet: File menu"


class SaveLine(QObject):
    """Keeps the labels in `bar` up to date. `words_wanted` carries the place of words that are to be opened again."""

    words_wanted = Signal(str)

    def __init__(self, case_file: CaseFile, bar: QStatusBar) -> None:
        super().__init__(bar)
        self._case_file = case_file
        self._keeper = keeper_of(case_file)
        self.saved, self.waiting, self._backup = ElidedLabel(), ElidedButton(), ElidedLabel()
        self._sheet_made = False
        self.saved.setObjectName("saved")
        self.waiting.setObjectName("not_recorded")
        give_role(self.waiting, "link")
        self.waiting.setMenu(QMenu(self.waiting))
        self.waiting.menu().aboutToShow.connect(self._list)
        for label in (self.saved, self._backup):
            label.setContentsMargins(10, 2, 10, 2)
        # A long sentence is shortened by the window; it never makes the window wider than the screen.
        for part in (self.saved, self.waiting, self._backup):
            part.setMinimumWidth(1)
        bar.addWidget(self.saved)
        # What is not recorded is named in the room that is left: what is saved, and the backup, are said whole.
        self.waiting.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        bar.addWidget(self.waiting, 1)
        self.waiting.setMinimumWidth(12 * self.waiting.fontMetrics().averageCharWidth())
        bar.addPermanentWidget(self._backup)
        self._keeper.changed.connect(self.show_state)

    def refresh(self) -> None:
        """Read all anew."""
        self.show_state()
        try:
            sheet_made = self._has_sheet()
            backups = safety.backups(self._case_file)
        except Problem:
            self._backup.setText("The backups cannot be read just now")
            return
        made = f"Last backup {moment(backups[0].made_at)}" if backups else "No backup yet: one is made on closing"
        # Without the sheet a forgotten passphrase opens nothing, the backups neither: that comes first.
        self._backup.setText(made if sheet_made else NO_SHEET)
        self._backup.setToolTip("" if sheet_made else plain_tip(f"{NO_SHEET}.\n{made}."))

    def _has_sheet(self) -> bool:
        """Return whether a recovery key sheet was ever made: the program may have ended on the page that prints the first."""
        if not self._sheet_made:
            invented = offices.get(self._case_file).invented
            self._sheet_made = invented or history.was_recorded(self._case_file, SHEET_MADE)
        return self._sheet_made

    def show_state(self) -> None:
        """Say whether everything is saved, and if not what is not."""
        spells, kept = self._keeper.spells, typed.waiting(self._case_file)
        faults = [spell.fault for spell in spells if spell.fault]
        unkept = any(spell.unkept for spell in spells)
        being = [spell for spell in spells if spell.waits]
        if self._case_file.is_gone:
            self._say("✗ NOT saved: the case file is no longer where it was opened. Save a copy: File menu", "error")
        elif faults:
            self._say(f"✗ NOT saved: {faults[0]}", "error")
        elif unkept:
            self._say(f"✎ {NOT_YET}", "")
        elif being or kept:
            self._say(f"✓ Kept as typed {self._last(being, kept)}, not recorded yet:", "warning")
        else:
            last = history.saved_at(self._case_file)
            self._say(f"✓ Everything is saved, last {moment(last.astimezone())}" if last else "", "")
        names = list(dict.fromkeys([*(one.place.words for one in being if one.place), *(one.words for one in kept)]))
        self.waiting.setText(_some(names).replace("&", "&&"))
        self.waiting.setToolTip(plain_tip("\n".join(names)))
        self.waiting.setVisible(bool(names))

    def _say(self, words: str, role: str) -> None:
        give_role(self.saved, role)
        self.saved.setText(words)
        self.saved.setToolTip(plain_tip(words))

    def _last(self, being: Sequence[Typing], kept: Sequence[KeptWords]) -> str:
        moments = [one.kept_at.astimezone() for one in being if one.kept_at]
        moments += [datetime.fromisoformat(one.typed_at).astimezone() for one in kept]
        return moment(max(moments)) if moments else ""

    def _list(self) -> None:
        menu = self.waiting.menu()
        menu.clear()
        list_words(menu, self._case_file, self.words_wanted.emit)
        for spell in self._keeper.spells:
            if spell.place and spell.waits:
                menu.addAction(f"{spell.place.words}: open now".replace("&", "&&")).setEnabled(False)


def list_words(menu: QMenu, case_file: CaseFile, wanted: Callable[[str], object]) -> None:
    """Add to a menu a line for each of the words put aside, which calls `wanted(place)`."""
    for one in typed.waiting(case_file):
        at = moment(datetime.fromisoformat(one.typed_at).astimezone())
        action = menu.addAction(f"{one.words}, typed {at}".replace("&", "&&"))
        action.triggered.connect(lambda _=False, place=one.place: wanted(place))


def _some(names: Sequence[str]) -> str:
    more = len(names) - _NAMED
    return ", ".join(names[:_NAMED]) + (f" and {more} more" if more > 0 else "")
