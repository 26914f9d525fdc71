"""What was done by hand to lines of a file before it is brought in: written down, and done again to the same file."""

from __future__ import annotations

from functools import partial
from typing import Any

from scr_desktop.domain.problem import Problem
from scr_desktop.exchange.entry import Entry
from scr_desktop.services.chronology import chronology_told
from scr_desktop.services.chronology.chronology_told import TypedEntry
from scr_desktop.ui.case.chronology.lines import Lines

_TOLD, _LEFT_OUT = "told", "left_out"


class ByHand:
    """`lines` holds by the place of a line, as JSON does, what it was corrected to and why it was left out."""

    def __init__(self, lines: dict[str, Any] | None = None) -> None:
        self.lines: dict[str, Any] = dict(lines or {})

    def note(self, place: int, entry: Entry) -> None:
        """Note what has become of the line at a place."""
        found: dict[str, Any] = {}
        if entry.corrected:
            when = entry.when
            said = (when.on.typed or "unknown", when.at_time, "–", entry.source, entry.event)
            found[_TOLD] = [*said, entry.people, entry.action, entry.comment]
        if entry.left_out:
            found[_LEFT_OUT] = entry.left_out
        # Made anew: what was kept before must not change with it.
        kept = {key: one for key, one in self.lines.items() if key != str(place)}
        self.lines = kept | ({str(place): found} if found else {})

    def make_again(self, lines: Lines) -> None:
        """Do to `lines` what was done before; a line that cannot take it any more stays as it was read."""
        shown = {str(one.place): one for one in lines.shown("all")}
        for place, found in self.lines.items():
            if place in shown:
                try:
                    lines.replace(shown[place], partial(_again, found))
                except Problem:
                    continue


def _again(found: dict[str, Any], entry: Entry) -> Entry:
    if _TOLD in found:
        entry = chronology_told.corrected(entry, TypedEntry(*found[_TOLD]))
    return chronology_told.left_out(entry, found[_LEFT_OUT]) if _LEFT_OUT in found else entry
