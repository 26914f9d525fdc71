"""Whose duty something is: our authority's, another's, or not settled yet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from scr_desktop.domain.rules.condition import Condition, Facts, Truth, hangs_on


class Whose(StrEnum):
    """Whether there is a duty, and whose it is."""

    OURS = "ours"
    OTHER = "other authority"
    OPEN = "open"
    NOBODY = "no"


class Holder(StrEnum):
    """Who has a duty, by what the case has to do with their area; the value is said after “the authority”."""

    US = "of this office"
    WHERE_IT_HAPPENED = "where it happened"
    WHERE_RESIDENT = "where the child normally lives"
    LOOKS_AFTER = "that looked after the child"


class Body(StrEnum):
    """Who of another area is meant: its authority, its safeguarding partners, or its board."""

    AUTHORITY = "authority"
    PARTNERS = "safeguarding partners"
    BOARD = "Local Safeguarding Children Board"


@dataclass(frozen=True, slots=True)
class InArea:
    """Whom a duty to tell means in other areas: the `body` of each area that is `holder`; None: of every one concerned."""

    body: Body
    holder: Holder | None = None


@dataclass(frozen=True, slots=True)
class Allocation:
    """The facts on which a duty falls on `holder`: nothing is presumed, what is not known leaves it open."""

    holder: Holder
    when: Condition


@dataclass(frozen=True, slots=True)
class Allocated:
    """Whose a duty is by the facts: `whose` in one word, `others` that have it, `asks` the facts that leave it open."""

    whose: Whose
    others: tuple[Holder, ...] = ()
    asks: tuple[str, ...] = ()


def allocated(allocations: Iterable[Allocation], facts: Facts) -> Allocated:
    """Return whose a duty is: ours as soon as it is certainly ours, another's only if it cannot be ours as well."""
    truths = [(allocation, allocation.when.holds(facts)) for allocation in allocations]
    ours = [truth for one, truth in truths if one.holder is Holder.US]
    others = dict.fromkeys(one.holder for one, truth in truths if truth is Truth.YES and one.holder is not Holder.US)
    asks = dict.fromkeys(key for one, truth in truths if truth is Truth.UNKNOWN for key in hangs_on(one.when, facts))
    return Allocated(_whose(ours, [truth for _, truth in truths]), tuple(others), tuple(asks))


def _whose(ours: list[Truth], anyones: list[Truth]) -> Whose:
    if Truth.YES in ours:
        return Whose.OURS
    if Truth.UNKNOWN in ours:
        return Whose.OPEN
    if Truth.YES in anyones:
        return Whose.OTHER
    return Whose.OPEN if Truth.UNKNOWN in anyones else Whose.NOBODY
