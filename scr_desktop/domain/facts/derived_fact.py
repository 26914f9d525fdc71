"""What the entries of a case say of one fact, and why."""

from __future__ import annotations

from dataclasses import dataclass

from scr_desktop.domain.rules.condition import Truth


@dataclass(frozen=True, slots=True)
class DerivedFact:
    """What the entries say of a fact, and why, in words for the officer; the value `unknown` leaves it open.

    `speaks_for` is the answer that they speak for without settling it: another one is shown to disagree. `doubts` is an
    answer that may be wrong by some of the days that a date can mean: it settles nothing until the date is known.
    `within` is as much of an open answer as the entries hold, for example `1 or 2`.
    """

    value: str
    why: str
    speaks_for: str = ""
    doubts: str = ""
    within: str = ""

    @property
    def settled(self) -> bool:
        """Whether the entries settle the fact, so that it is not asked."""
        return self.value != Truth.UNKNOWN
