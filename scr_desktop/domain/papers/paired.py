"""Which blocks of two drafts belong together: those that are most alike, and those between which words have moved."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from scr_desktop.domain.papers.aligned import same

_ALIKE = 0.5
_FEW_LETTERS = 30
_MOST_PAIRS = 2_500
_MOST_WORDS = 2_000
_MOVED = 3

Pair = tuple[int | None, int | None]
"""Two blocks that belong together, by their numbers; None stands for one that is not there."""


class Group(NamedTuple):
    """Blocks of both drafts that belong together, by their numbers; one of the sides may be empty."""

    old: Sequence[int]
    new: Sequence[int]


def grouped(old: Sequence[str], new: Sequence[str]) -> Iterator[Group]:
    """Yield which blocks belong together, in order: the same, the most alike, and those that one was split or joined to."""
    i, j = 0, 0
    for one, other in [*same(old, new), (len(old), len(new))]:
        yield from _joined(old, new, _paired(old, new, (i, one), (j, other)))
        if one < len(old):
            yield Group([one], [other])
        i, j = one + 1, other + 1


def _joined(old: Sequence[str], new: Sequence[str], pairs: Iterator[Pair]) -> list[Group]:
    """Join neighbours where words that one lost stand in the other: to take one alone would drop or double them."""
    found = list[Group]()
    for i, j in pairs:
        one = Group([] if i is None else [i], [] if j is None else [j])
        while found and _belong_together(old, new, found[-1], one):
            before = found.pop()
            one = Group([*before.old, *one.old], [*before.new, *one.new])
        found.append(one)
    return found


def _belong_together(old: Sequence[str], new: Sequence[str], one: Group, other: Group) -> bool:
    (lost, gained), (lost_there, gained_there) = _only_there(old, new, one), _only_there(old, new, other)
    return _moved(lost, gained_there, one, other) or _moved(lost_there, gained, other, one)


def _only_there(old: Sequence[str], new: Sequence[str], of: Group) -> tuple[list[str], list[str]]:
    """Return which words of a group stand only in the old draft, and which only in the new."""
    was = [word for number in of.old for word in old[number].casefold().split()]
    now = [word for number in of.new for word in new[number].casefold().split()]
    both = same(was, now) if was and now else []
    here, there = {i for i, _ in both}, {j for _, j in both}
    return (
        [word for at, word in enumerate(was) if at not in here],
        [word for at, word in enumerate(now) if at not in there],
    )


def _moved(lost: Sequence[str], gained: Sequence[str], here: Group, there: Group) -> bool:
    """Return whether words lost here are gained there: several in a row, or half of a block that is in one draft alone."""
    if not lost or not gained:
        return False
    if max(len(lost), len(gained)) > _MOST_WORDS:
        return len(same(lost, gained)) >= _MOVED
    alone = len(gained) if not there.old else len(lost) if not here.new else 0
    size = SequenceMatcher(None, lost, gained, autojunk=False).find_longest_match().size
    return size >= _MOVED or 0 < alone <= size * 2


def _paired(old: Sequence[str], new: Sequence[str], left: tuple[int, int], right: tuple[int, int]) -> Iterator[Pair]:
    """Yield which paragraphs of two stretches belong together, in order."""
    (i1, i2), (j1, j2) = left, right
    if (i2 - i1) == (j2 - j1) == 1:
        yield i1, j1
        return
    i, j = i1, j1
    for one, other in [*_best(old[i1:i2], new[j1:j2]), (i2 - i1, j2 - j1)]:
        yield from ((number, None) for number in range(i, i1 + one))
        yield from ((None, number) for number in range(j, j1 + other))
        if i1 + one < i2:
            yield i1 + one, j1 + other
        i, j = i1 + one + 1, j1 + other + 1


def _best(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Return the pairs, in order, that are most alike in all."""
    if len(old) * len(new) > _MOST_PAIRS:
        return _in_line(old, new)
    table = [[(0.0, list[tuple[int, int]]()) for _ in range(len(new) + 1)] for _ in range(len(old) + 1)]
    for i, one in enumerate(old, 1):
        for j, other in enumerate(new, 1):
            best = max(table[i - 1][j], table[i][j - 1], key=lambda found: found[0])
            alike, (before, pairs) = _likeness(one, other), table[i - 1][j - 1]
            better = alike >= _ALIKE and before + alike > best[0]
            table[i][j] = (before + alike, [*pairs, (i - 1, j - 1)]) if better else best
    return table[-1][-1][1]


def _in_line(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Return the pairs that stand at the same place of two stretches, where these are as long."""
    row = enumerate(zip(old, new, strict=False)) if len(old) == len(new) else ()
    return [(at, at) for at, (one, other) in row if _likeness(one, other) >= _ALIKE]


def _likeness(one: str, other: str) -> float:
    """Return how many of their words two blocks share, from 0 to 1; of a few words how many of their letters."""
    left, right = one.casefold(), other.casefold()
    if max(len(left), len(right)) <= _FEW_LETTERS:
        return SequenceMatcher(None, left, right, autojunk=False).ratio()
    was, now = left.split(), right.split()
    if SequenceMatcher(None, was, now, autojunk=False).quick_ratio() < _ALIKE:
        return 0.0
    return 2 * len(same(was, now)) / max(len(was) + len(now), 1)
