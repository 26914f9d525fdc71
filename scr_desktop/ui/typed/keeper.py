"""Knows everything that is being typed over one case file, and has it kept before the officer turns away."""

from __future__ import annotations

from copy import deepcopy
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol
from weakref import ReferenceType, WeakKeyDictionary, ref

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from scr_desktop.services.typed import Place
    from scr_desktop.store.case_file import CaseFile

# The key of “Lock”, which holds in every dialog too.
LOCK = "Ctrl+L"

_keepers: WeakKeyDictionary[CaseFile, Keeper] = WeakKeyDictionary()
_in_window: list[ReferenceType[CaseFile]] = []


class Typing(Protocol):
    """One spell of typing, as the keeper and the save line see it (`ui/typed/spell.py`)."""

    unkept: bool
    fault: str
    kept_at: datetime | None

    @property
    def place(self) -> Place | None:
        """Where it is typed."""

    @property
    def waits(self) -> bool:
        """Whether anything typed stands nowhere yet but in the jottings."""

    def typed(self) -> dict[str, Any]:
        """Return what is typed."""

    def end(self) -> None:
        """Note that nothing is left to be kept."""

    def keep(self) -> bool:
        """Put what is typed on the disk now."""

    def save(self) -> bool:
        """End the spell."""


class Keeper(QObject):
    """The spells of typing that are not over. `changed()` says that what can be said of them changed."""

    changed = Signal()
    lock_wanted = Signal()
    # A copy is wanted of a case file that is gone, asked for over the window that is carried.
    copy_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._copied: list[tuple[Place, dict[str, Any]]] = []
        self._spells: list[Typing] = []
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        # Somebody who turns to another entry, another window or another program has stopped for a moment.
        app.focusChanged.connect(self._turned_away)
        app.applicationStateChanged.connect(self._turned_away)

    def take(self, spell: Typing) -> None:
        """Answer for what is typed in `spell` until it is given back."""
        if spell not in self._spells:
            self._spells.append(spell)
        self.changed.emit()

    def give_back(self, spell: Typing) -> None:
        """Answer for `spell` no longer: all of it is kept, recorded or given up."""
        if spell in self._spells:
            self._spells.remove(spell)
        self.changed.emit()

    @property
    def spells(self) -> list[Typing]:
        """The spells that are not over."""
        self._spells = [spell for spell in self._spells if shiboken6.isValid(spell)]
        return list(self._spells)

    def being_typed(self) -> list[tuple[Place, dict[str, Any]]]:
        """Return what is typed and stands nowhere else, by its places."""
        return [(spell.place, deepcopy(spell.typed())) for spell in self.spells if spell.place and spell.waits]

    def copied(self, words: list[tuple[Place, dict[str, Any]]]) -> None:
        """Note that a copy holds `words`."""
        self._copied = words

    def is_copied(self, spell: Typing) -> bool:
        """Return whether what is typed in `spell` stands in a copy just as it is now."""
        return (spell.place, spell.typed()) in self._copied

    def keep_all(self) -> bool:
        """Put on the disk all that is typed up to now; return whether that went well everywhere."""
        return False not in [spell.keep() for spell in self.spells]

    def end_all(self) -> bool:
        """Put on the disk all that is typed and end each spell; return whether that went well everywhere."""
        return False not in [spell.save() for spell in self.spells]

    def _turned_away(self, *_: object) -> None:
        if any(spell.unkept for spell in self.spells):
            self.keep_all()


def keeper_of(case_file: CaseFile) -> Keeper:
    """Return what knows of everything that is typed over `case_file`; there is one for each."""
    if case_file not in _keepers:
        _keepers[case_file] = Keeper()
    return _keepers[case_file]


def show_in_window(case_file: CaseFile) -> None:
    """Note that `case_file` is the one that the window shows."""
    _in_window[:] = [ref(case_file)]


def in_window() -> CaseFile | None:
    """Return the case file that the window shows, for a dialog that was not told of one."""
    return _in_window[0]() if _in_window else None
