"""The entries of a return beside what a form, or the return that stands, says of them: what differs is shown, and can be taken."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from scr_desktop.domain.entries.return_entries import as_typed, same
from scr_desktop.domain.records.request import AgencyReturn
from scr_desktop.services.requests.filled_return import FilledReturn
from scr_desktop.ui.papers.beside import Beside

# What no form asks: when it came in, and why a return takes the place of another.
_NOT_ASKED = {"returned_on", "why"}
FORM, STANDS = "The form says", "The return that stands says"


class BesideEntries:
    """Says below the entries of a `column` what is said of them elsewhere; each entry goes by its key."""

    def __init__(self, column: QVBoxLayout, entries: Mapping[str, Any]) -> None:
        self._column, self._entries = column, entries
        self.shown: dict[str, Beside] = {}

    def entry(self, key: str) -> Any:
        """Return the entry with this key."""
        return self._entries[key]

    def offer(self, key: str, where: str, text: str) -> bool:
        """Say below an entry what is said elsewhere if that differs, and nothing otherwise; return whether it differs."""
        if same(key, self._entries[key].entry(), text):
            if key in self.shown:
                self.shown.pop(key).deleteLater()
            return False
        if key not in self.shown:
            beside = self.shown[key] = Beside(self._entries[key])
            self._column.insertWidget(self._column.indexOf(self._entries[key]) + 1, beside)
        self.shown[key].offer(where, text)
        return True


def enter_form(
    beside: BesideEntries, filled: FilledReturn, blank: Mapping[str, str], *, typed_here: bool
) -> dict[str, str]:
    """Put what a form says into the entries, and show beside them what it would replace; return what it says of those that stay.

    `blank` is what stands in entries that nobody touched. What was `typed_here` stays; what a return that stands says gives
    way, also where the form says nothing: there it stays to be looked at.
    """
    said = filled.entries
    return {
        key: beside.shown[key].in_words(said[key])
        for key, untouched in blank.items()
        if key in _asked(filled, blank)
        and _enter(beside, key, said.get(key, ""), untouched, typed_here=typed_here)
        and said.get(key)
    }


def say_again(beside: BesideEntries, filled: FilledReturn, blank: Mapping[str, str]) -> dict[str, str]:
    """Say below the entries what a form that was read into them before says otherwise; return that, nothing of it is entered.

    What is said of the other entries stays said.
    """
    otherwise = {}
    for key in _asked(filled, blank):
        answer, now = filled.entries.get(key, ""), beside.entry(key).entry()
        told = bool(answer) or not same(key, now, blank[key])
        if key not in _NOT_ASKED and told and not same(key, now, answer):
            beside.offer(key, FORM, answer)
            otherwise[key] = beside.shown[key].in_words(answer)
    return otherwise


def how_many_differ(filled: FilledReturn, blank: Mapping[str, str], stands: AgencyReturn) -> int:
    """Return in how many entries a form says otherwise than the return that stands."""
    differ = 0
    for key in set(_asked(filled, blank)) - _NOT_ASKED:
        answer, before = filled.entries.get(key, ""), as_typed(getattr(stands, key))
        told = bool(answer) or not same(key, before, blank[key])
        differ += told and not same(key, before, answer)
    return differ


def _asked(filled: FilledReturn, blank: Mapping[str, str]) -> list[str]:
    """Return of which entries a form says something, if only that it is nothing; an e-mail leaves nothing empty.

    A kind that is not ticked is asked of the officer, and says nothing against one.
    """
    whole = filled.is_form
    return [key for key in blank if key in filled.entries or (whole and key != "kind")]


def _enter(beside: BesideEntries, key: str, answer: str, untouched: str, *, typed_here: bool) -> bool:
    """Put an answer into its entry, or say it beside what stays there; return whether something stays that says otherwise."""
    entry = beside.entry(key)
    before = entry.entry().strip()
    told = bool(before) and not same(key, before, untouched)
    if answer and not (typed_here and told):
        entry.set_entry(answer)
        if told:
            beside.offer(key, STANDS, before)
        return False
    return told and key not in _NOT_ASKED and beside.offer(key, FORM, answer)
