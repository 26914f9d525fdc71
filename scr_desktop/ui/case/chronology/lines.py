"""The lines of a file while the officer looks at them: as read, and as changed by hand, before any is brought in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from scr_desktop.exchange.chronology import ReadChronology
from scr_desktop.exchange.entry import NO_SOURCE, Entry, with_source
from scr_desktop.services.chronology import chronology_told
from scr_desktop.ui.tables.state_icon import Sign


@dataclass(frozen=True, slots=True)
class Shown:
    """A line of a file in the preview: its place among all of them, what was understood, and the state of that.

    `state` is `met`, `doubted`, `unknown` (it lacks only its source), `overdue` (not read) or `no` (left out), as the
    sign beside it is called.
    """

    place: int
    entry: Entry
    state: Sign

    @property
    def words(self) -> str:
        """What the officer should know of it."""
        entry, doubts = self.entry, " ".join(self.entry.looked_at)
        return {
            "no": f"Left out: {entry.left_out}",
            "overdue": f"Not read: {entry.fault}",
            "unknown": f"No source yet. {doubts}".strip(),
            "doubted": f"Look: {doubts}",
        }.get(self.state, "Read")


SHOWN: dict[str, tuple[str, Callable[[Shown], bool]]] = {
    "all": ("All lines", lambda _: True),
    "look": ("Lines to look at", lambda line: line.state in {"doubted", "unknown", "overdue"}),
    "not": ("Lines that are not read", lambda line: line.state == "overdue"),
    "out": ("Lines left out", lambda line: line.state == "no"),
}


class Lines:
    """All lines of a file that was `found`; those without a source of their own have the one given for the file."""

    def __init__(self, found: ReadChronology, source: str) -> None:
        self.found = found
        self._source = source
        self.entries = [with_source(entry, source) for entry in found.entries]
        self._known: list[Shown] = []

    def use_source(self, source: str) -> bool:
        """Give `source` to the lines that have none of their own; return whether that changed anything."""
        if source == self._source:
            return False
        self._source, self._known = source, []
        self.entries = [
            entry if entry.corrected else _as_before(with_source(read, source), entry)
            for entry, read in zip(self.entries, self.found.entries, strict=True)
        ]
        return True

    def replace(self, shown: Shown, change: Callable[[Entry], Entry]) -> None:
        """Change one line; raises `Problem` if `change` does."""
        self.entries[shown.place] = change(shown.entry)
        self._known = []

    def shown(self, which: str) -> list[Shown]:
        """Return the lines of a choice of `SHOWN`, in the order of the file."""
        wanted = SHOWN[which][1]
        return [line for line in self._all() if wanted(line)]

    def count(self) -> tuple[int, str]:
        """Return how many lines can be brought in, and all numbers in a sentence."""
        states = [line.state for line in self._all()]
        good, lacking = states.count("met") + states.count("doubted"), states.count("unknown")
        said = [
            f"{good} of {len(states)} line{'' if len(states) == 1 else 's'} can be brought in, {states.count('doubted')} of them with something to look at."
        ]
        if lacking:
            lacks = "lacks its source" if lacking == 1 else "lack their source"
            said.append(f"{lacking} only {lacks}: say above in which record the agency keeps them.")
        if states.count("overdue") + states.count("no"):
            said.append(
                f"{states.count('overdue')} {'is' if states.count('overdue') == 1 else 'are'} not read and "
                f"{states.count('no')} left out; these stay listed with the file."
            )
        return good, " ".join(said)

    def _all(self) -> list[Shown]:
        if not self._known:
            self._known = [Shown(place, entry, _state(entry)) for place, entry in enumerate(self.entries)]
        return self._known

    def details(self, shown: Shown) -> str:
        """Return a line in full, a fact a line, and what stands above the entries."""
        entry = shown.entry
        above = "; ".join(f"line {line}: {raw} ({meant})" for line, raw, meant in self.found.above)
        facts = (
            ("As it stands", entry.raw), ("State", shown.words), ("Date", f"{entry.when.on} {entry.when.at_time}".strip()),
            ("What happened", entry.event), ("Who", entry.people), ("What was done", entry.action),
            ("Comment", entry.comment), ("Source", entry.source), ("Above the entries", above),
        )  # fmt: skip
        return "\n".join(f"{name}: {text}" for name, text in facts if text)


def _state(entry: Entry) -> Sign:
    if entry.left_out:
        return "no"
    if fault := entry.fault:
        return "unknown" if fault == NO_SOURCE else "overdue"
    return "doubted" if entry.looked_at else "met"


def _as_before(entry: Entry, before: Entry) -> Entry:
    return chronology_told.left_out(entry, before.left_out) if before.left_out else entry
