"""Words that the disk did not take before the office was locked: held in memory until it does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy
from typing import Any, NamedTuple

from PySide6.QtCore import QObject

from scr_desktop.services.typed import Place
from scr_desktop.services.upkeep import unfinished
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.typed.keeper import keeper_of
from scr_desktop.ui.typed.spell import Spell


class Held(NamedTuple):
    """What was typed in a place, and the sentence that says why it is not on the disk."""

    place: Place
    content: Mapping[str, Any]
    fault: str


def hold(case_file: CaseFile) -> list[Held]:
    """End every spell of typing, each put where it belongs; return those that the disk did not take, with their words."""
    held = []
    for spell in keeper_of(case_file).spells:
        if not spell.save() and spell.place is not None:
            held.append(Held(spell.place, deepcopy(spell.typed()), spell.fault))
            spell.end()
    return held


def sentence(held: Sequence[Held]) -> str:
    """Return what is said of words that are held, empty if there are none: without a name, for it stands at the prompt too."""
    if not held:
        return ""
    places = f" in {len(held)} places" if len(held) > 1 else ""
    return f"Not saved yet: {held[0].fault} What you typed{places} is held as long as the program is open."


class HeldWords(Spell):
    """Words held over the lock, tried again each second; the dialog or wizard of their place takes them over when it opens."""

    def __init__(self, case_file: CaseFile, held: Held, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.at(case_file, held.place)
        self._content = held.content
        self.touch()

    def typed(self) -> dict[str, Any]:
        """Return the words as they were typed."""
        return dict(self._content)

    def keep(self) -> bool:
        """Put the words where they belong: nobody types here any more."""
        return self.save()

    def write(self) -> None:
        """Put the words where they belong, by themselves; raises `Problem`."""
        assert self._kept_in is not None
        unfinished.put(*self._kept_in, self.typed(), "Typed before the office was locked; the disk took it only now.")


def taken_over(case_file: CaseFile, key: str) -> dict[str, Any] | None:
    """Return the words that are held of a place, for whoever shows them from now on and answers for them; None if none are."""
    spell = held_at(case_file, key)
    if spell is None:
        return None
    words = spell.typed()
    spell.end()
    return words


def held_at(case_file: CaseFile, key: str) -> HeldWords | None:
    """Return the words that are held of a place, None if none are."""
    spells = keeper_of(case_file).spells
    return next(
        (spell for spell in spells if isinstance(spell, HeldWords) and spell.place and spell.place.key == key), None
    )
