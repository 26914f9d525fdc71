"""Which items of two rows are the same, in order: also of rows that are long and full of repetitions, in little time."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from difflib import SequenceMatcher

_MOST_WORK = 1_000_000
Same = list[tuple[int, int]]
"""Numbers of items that are the same in both rows, rising in both."""


def same(old: Sequence[str], new: Sequence[str]) -> Same:
    """Return which items of both rows are the same.

    Short rows are compared in full. Of long ones those that stand once in both are held fast, or as often in both where
    none does, and what lies between is compared by itself; where nothing can be held fast nothing is the same.
    """
    found, left = Same(), [(0, len(old), 0, len(new))]
    while left:
        i1, i2, j1, j2 = left.pop()
        head, tail = _ends(old[i1:i2], new[j1:j2])
        found += [(i1 + at, j1 + at) for at in range(head)] + [(i2 - at, j2 - at) for at in range(1, tail + 1)]
        i1, i2, j1, j2 = i1 + head, i2 - tail, j1 + head, j2 - tail
        held, is_all = _held(old[i1:i2], new[j1:j2])
        there = [(i1 + i, j1 + j) for i, j in held]
        found += there
        left += _between(there, (i1, i2, j1, j2)) if there and not is_all else []
    return sorted(found)


def _ends(old: Sequence[str], new: Sequence[str]) -> tuple[int, int]:
    """Return how many items are the same at the beginning and, of those that are left, at the end."""
    shorter = min(len(old), len(new))
    head = next((at for at in range(shorter) if old[at] != new[at]), shorter)
    most = shorter - head
    return head, next((at for at in range(most) if old[-1 - at] != new[-1 - at]), most)


def _held(old: Sequence[str], new: Sequence[str]) -> tuple[Same, bool]:
    """Return what is the same in two rows, and whether that is all of it, so that nothing between is compared."""
    if not old or not new:
        return [], True
    counts, others = Counter(old), Counter(new)
    if sum(count * others[one] for one, count in counts.items()) * min(len(old), len(new)) <= _MOST_WORK:
        blocks = SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
        return [(one.a + at, one.b + at) for one in blocks for at in range(one.size)], True
    once = {one for one, count in counts.items() if count == others[one] == 1}
    as_often = once or {one for one, count in counts.items() if count == others[one]}
    places = {key: j for j, key in _numbered(new, as_often)}
    return _rising([(i, places[key]) for i, key in _numbered(old, as_often)]), False


def _numbered(row: Sequence[str], wanted: set[str]) -> Iterator[tuple[int, Hashable]]:
    """Yield where the wanted items stand, each with which of its like it is."""
    seen = Counter[str]()
    for at, one in enumerate(row):
        if one in wanted:
            seen[one] += 1
            yield at, (one, seen[one])


def _rising(pairs: Same) -> Same:
    """Return the longest row of pairs that rise in both."""
    lowest, ends, before = list[int](), list[int](), list[int]()
    for number, (_, j) in enumerate(pairs):
        at = bisect_left(lowest, j)
        lowest[at : at + 1], ends[at : at + 1] = [j], [number]
        before.append(ends[at - 1] if at else -1)
    found, number = Same(), ends[-1] if ends else -1
    while number >= 0:
        found.append(pairs[number])
        number = before[number]
    return found[::-1]


def _between(held: Same, around: tuple[int, int, int, int]) -> Iterator[tuple[int, int, int, int]]:
    """Yield the stretches between what is held fast, where there is something on both sides."""
    i1, i2, j1, j2 = around
    for i, j in [*held, (i2, j2)]:
        if i > i1 and j > j1:
            yield i1, i, j1, j
        i1, j1 = i + 1, j + 1
