"""How wide the columns of a table are: nothing is cut that there is room for, and what is cut is the longest."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Need(NamedTuple):
    """What one column asks for, in pixels.

    `least` is what its head takes, `asked` the width it has where there is room enough, 0 for one that takes what is
    left, and `whole` what its longest cell takes.
    """

    least: int
    asked: int
    whole: int


def widths(needs: Sequence[Need], room: int) -> list[int]:
    """Return the width of each column in a table that is `room` wide.

    Columns that ask for no width share what the others leave. Where there is too little, columns first give up what none
    of their cells needs, and then the widest give way, down to their heads: short cells, such as dates, stay whole.
    """
    wanted = [max(need.least, need.asked, need.whole) for need in needs]
    spare = [wide - max(one.least, one.whole) for wide, one in zip(wanted, needs, strict=True)]
    too_much = sum(wanted) - room
    if too_much <= 0:
        return _with_the_rest(needs, wanted, -too_much)
    if too_much <= sum(spare):
        total = sum(spare)
        # Rounded up: one pixel too many would bring the bar.
        return [wide - -(-too_much * own // total) for wide, own in zip(wanted, spare, strict=True)]
    return _lowered([need.least for need in needs], [max(need.least, need.whole) for need in needs], room)


def _with_the_rest(needs: Sequence[Need], wanted: Sequence[int], rest: int) -> list[int]:
    """Return the widths with what is left given to the columns that take it, so that they become as equal as they can."""
    open_ended = [number for number, one in enumerate(needs) if not one.asked]
    made = list(wanted)
    if not open_ended:
        return made
    shared = rest + sum(wanted[number] for number in open_ended)
    # The longest keep what they need; the others share the rest alike.
    for place, number in enumerate(sorted(open_ended, key=lambda number: -wanted[number])):
        made[number] = max(wanted[number], shared // (len(open_ended) - place))
        shared -= made[number]
    return made


def _lowered(least: Sequence[int], whole: Sequence[int], room: int) -> list[int]:
    """Return the widths with the widest cut to one level, so that together they fit; never below their heads."""
    low, high = 0, max(whole, default=0)
    while low < high:
        level = (low + high + 1) // 2
        if sum(max(small, min(wide, level)) for small, wide in zip(least, whole, strict=True)) <= room:
            low = level
        else:
            high = level - 1
    return [max(small, min(wide, low)) for small, wide in zip(least, whole, strict=True)]
