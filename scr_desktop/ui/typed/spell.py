"""One spell of typing: on the disk a second after its first key, and again after each second; one entry of history."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from scr_desktop.domain.problem import Problem
from scr_desktop.services import typed as jottings
from scr_desktop.services.typed import Place
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.typed.keeper import Keeper, keeper_of
from scr_desktop.ui.typed.save_words import NOT_YET

# Counted from the first key that is not kept yet: keys that follow do not put it off.
KEEP_AFTER_MS = 1000
# Somebody who has rested so long has ended what they were at.
OVER_AFTER_MS = 180_000


class Spell(QObject):
    """What is typed in one place. `saved` carries a sentence each time it was kept, `failed` one when it could not be.

    `unsaved` carries one as soon as something is typed that is not kept yet.

    `typed` gives what is typed, `write` puts it where it belongs when the spell ends, with one entry of history.
    """

    saved = Signal(str)
    failed = Signal(str)
    unsaved = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept_in: tuple[CaseFile, Place] | None = None
        self.unkept = False
        self.fault = ""
        self.kept_at: datetime | None = None
        self._begun = False
        self._keep_timer = QTimer(self, singleShot=True, interval=KEEP_AFTER_MS)
        self._keep_timer.timeout.connect(self.keep)
        self._over_timer = QTimer(self, singleShot=True, interval=OVER_AFTER_MS)
        self._over_timer.timeout.connect(self.save)

    def at(self, case_file: CaseFile, place: Place) -> None:
        """Say where it is typed; without that nothing is kept."""
        self._kept_in = (case_file, place)

    @property
    def place(self) -> Place | None:
        """Where it is typed."""
        return self._kept_in[1] if self._kept_in else None

    def touch(self) -> None:
        """Note that something was entered."""
        anew = not self.unkept
        self._begun = self.unkept = True
        if not self._keep_timer.isActive():
            self._keep_timer.start()
        self._over_timer.start()
        if anew and (keeper := self.keeper):
            keeper.take(self)
        if anew:
            self.unsaved.emit(NOT_YET)

    def keep(self) -> bool:
        """Put what is typed on the disk now, the spell going on; return whether it is there."""
        self._keep_timer.stop()
        if not self.unkept or self._kept_in is None:
            return True
        case_file, place = self._kept_in
        try:
            jottings.jot(case_file, place, self.typed())
        except Problem as problem:
            return self._could_not(problem)
        self._is_kept()
        return True

    def save(self) -> bool:
        """End the spell: what was typed is put where it belongs. Return whether all is safe, and say so either way."""
        self._keep_timer.stop()
        if not self._begun:
            return True
        try:
            self.write()
        except Problem as problem:
            return self._could_not(problem)
        self._is_kept()
        self.end()
        return True

    def end(self) -> None:
        """Note that nothing is left to be kept: it was put where it belongs, recorded, or taken back."""
        self._keep_timer.stop()
        self._over_timer.stop()
        self._begun = self.unkept = False
        self.fault = ""
        if keeper := self.keeper:
            keeper.give_back(self)

    @property
    def is_gone(self) -> bool:
        """Whether the case file in which it is kept is no longer where it was opened."""
        return self._kept_in is not None and self._kept_in[0].is_gone

    @property
    def waits(self) -> bool:
        """Whether anything typed stands nowhere yet but in the jottings."""
        return self._begun

    def typed(self) -> dict[str, Any]:
        """Return what is typed, as JSON holds it."""
        raise NotImplementedError

    def write(self) -> None:
        """Put what was typed where it belongs; raises `Problem` if it cannot be."""
        raise NotImplementedError

    @property
    def keeper(self) -> Keeper | None:
        """What knows of everything that is typed over the same case file."""
        return keeper_of(self._kept_in[0]) if self._kept_in else None

    def _is_kept(self) -> None:
        self.unkept, self.fault, self.kept_at = False, "", datetime.now()
        self.saved.emit(f"Saved at {self.kept_at:%H:%M}")
        if keeper := self.keeper:
            keeper.changed.emit()

    def _could_not(self, problem: Problem) -> bool:
        # What is typed stays on the screen, and the next second tries again.
        self.unkept, self.fault = True, problem.sentence
        self._keep_timer.start()
        self.failed.emit(f"Not saved: {problem.sentence}")
        if keeper := self.keeper:
            keeper.changed.emit()
        return False
