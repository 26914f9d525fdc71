"""Finds rows of different agencies that may tell of the same event: a suggestion for the officer, never more."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from scr_desktop.domain.chronology.chronology import ChronologyRow

_DAYS_APART = timedelta(days=1)
_LONGEST_STRETCH = timedelta(days=31)
_LEAST_SHARED = 2
_LEAST_SHARE = 0.34
_LEAST_SHARE_OF_PART = 0.5
_WORD = re.compile(r"[^\W\d_]{4,}")
# Words that stand in almost every entry of almost every agency.
_COMMON = frozenset(
    "that this with from were have been they their them there then than when what which about after before also into "  # noqa: SIM905 - a list of words reads best as words
    "said seen mother father child children baby family home visit contact called telephone worker social health "
    "police school nurse doctor information advised discussed".split()
)


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two rows that may tell of the same; `shared` are the telling words that both have."""

    first: ChronologyRow
    second: ChronologyRow
    shared: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Told:
    row: ChronologyRow
    earliest: date
    latest: date
    words: frozenset[str]


def likenesses(rows: Sequence[ChronologyRow]) -> list[Likeness]:
    """Return the pairs of rows, of different agencies and on the same day or one apart, that share telling words.

    A date known in part is compared with every day it can mean, and needs more words in common. Pairs that were
    settled already, as the same or as not, are left out. The earliest come first.
    """
    told = sorted(filter(None, map(_told, rows)), key=lambda one: one.earliest)
    found: list[Likeness] = []
    for place, first in enumerate(told):
        for second in told[place + 1 :]:
            if second.earliest > first.latest + _DAYS_APART:
                break
            shared = _shared(first, second)
            if shared:
                found.append(Likeness(first.row, second.row, shared))
    return found


def _told(row: ChronologyRow) -> _Told | None:
    on = row.happened_on
    if on.earliest is None or on.latest is None or on.latest - on.earliest > _LONGEST_STRETCH or row.duplicate_of:
        return None
    text = f"{row.event} {row.action}".lower()
    return _Told(row, on.earliest, on.latest, frozenset(_WORD.findall(text)) - _COMMON)


def _shared(first: _Told, second: _Told) -> tuple[str, ...]:
    if first.row.agency == second.row.agency or _settled(first.row, second.row):
        return ()
    shared = first.words & second.words
    least = (
        _LEAST_SHARE if first.earliest == first.latest and second.earliest == second.latest else _LEAST_SHARE_OF_PART
    )
    enough = len(shared) >= _LEAST_SHARED and len(shared) >= least * min(len(first.words), len(second.words))
    return tuple(sorted(shared)) if enough else ()


def _settled(first: ChronologyRow, second: ChronologyRow) -> bool:
    return second.id in first.differs_from or first.id in second.differs_from
