"""The texts whose lines an office confirms: the edition of 2026, the Panel's guidance, its own standards."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.rules.arrangements import WT2026_PUBLISHED
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.sources.source import Force

WT2026, PANEL, LOCAL = "WT2026", "panel", "local"


@dataclass(frozen=True, slots=True)
class Text:
    """A text that an office goes through line by line.

    Its lines are those of the `regimes` (keys, the one first whose lines are shown) that stand on one of its `forces`. `published` is the day of its
    publication (None: not known, or it has none); `dated` says that the day from which it applies is for the office to confirm, `timeless` that it holds in cases of every time.
    """

    key: str
    name: str
    about: str
    forces: frozenset[Force]
    regimes: tuple[str, ...]
    published: date | None = None
    dated: bool = False
    timeless: bool = False

    @property
    def force(self) -> Force:
        """The force of a line of its own."""
        return Force.STATUTORY_GUIDANCE if Force.STATUTORY_GUIDANCE in self.forces else min(self.forces)

    def of(self, known: Iterable[Regime]) -> Regime:
        """Return, of the regimes there are, the one whose lines are gone through."""
        return next(regime for regime in known if regime.key == self.regimes[0])


TEXTS: dict[str, Text] = {
    one.key: one
    for one in (
        Text(
            WT2026,
            "Working Together 2026",
            "The edition published on 18 March 2026. Its chapter on reviews was not at hand when this program was made: every "
            "line is carried over from the edition of 2023 until the office has compared it with the copy on its desk.",
            frozenset({Force.STATUTE, Force.STATUTORY_GUIDANCE, Force.GUIDANCE}),
            ("WT2026",),
            WT2026_PUBLISHED,
            dated=True,
        ),
        Text(
            PANEL,
            "The Panel’s guidance for safeguarding partners",
            "What the Child Safeguarding Practice Review Panel asks of a rapid review, in its guidance now in force.",
            frozenset({Force.PANEL_GUIDANCE}),
            ("WT2026", "WT2023"),
        ),
        Text(
            LOCAL,
            "The office’s own standards",
            "What no law sets and the office keeps for itself: when agencies return their information, how they are chased.",
            frozenset({Force.LOCAL}),
            ("WT2026", "WT2023", "WT2018", "transition", "grace", "WT2015"),
            timeless=True,
        ),
    )
}


def text_by_key(key: str) -> Text:
    """Return the text called `key`; raises `Problem` naming those there are."""
    if key not in TEXTS:
        raise Problem(f"There is no text “{key[:40]}”: choose one of {', '.join(TEXTS)}.", "text")
    return TEXTS[key]


# Nothing but the edition differs between these: who decides, and what is on record, stays as it is when a case moves.
_FOLLOWING = ("WT2023", "WT2026")


def follow_each_other(one: str, other: str) -> bool:
    """Return whether two regimes are editions of the same arrangements, and not the same one."""
    return one != other and one in _FOLLOWING and other in _FOLLOWING


def same_arrangements(one: str, other: str) -> bool:
    """Return whether two regimes are the same arrangements, in whatever edition."""
    return one == other or follow_each_other(one, other)


def successors() -> tuple[str, ...]:
    """Return the keys of the regimes between which a case moves when an edition follows another."""
    return _FOLLOWING


def edition_before(regime: str) -> str:
    """Return the key of the edition that a regime follows, empty if it follows none."""
    place = _FOLLOWING.index(regime) if regime in _FOLLOWING else 0
    return _FOLLOWING[place - 1] if place else ""
