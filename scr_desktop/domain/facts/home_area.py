"""Whether the home area entered for a child agrees with whether the child is said to live in the office's own area."""

from __future__ import annotations

from collections.abc import Sequence

from scr_desktop.domain.naming.folding import words_of
from scr_desktop.domain.records.case import Child

_KINDS = frozenset({"council", "city", "county", "borough", "district", "metropolitan", "unitary", "authority"})


def contradiction_of(child: Child, authorities: Sequence[str]) -> str:
    """Return in a sentence that a child's home area contradicts where it is said to live, or the empty text.

    `authorities` are the office's own: one of them as home area says where within our area a child lives.
    """
    home = child.home_area.strip()
    if child.normally_resident == "yes" and home and not any(may_be(home, authority) for authority in authorities):
        return (
            f"{child.name} is entered as normally living in our area, and with another home area, {home}: correct one of "
            "the two."
        )
    if child.normally_resident == "no" and any(
        words_of(home) == words_of(authority) for authority in authorities if home
    ):
        return f"{child.name} is entered as not normally living in our area, and {home} is our own: correct one of the two."
    return ""


def may_be(area: str, authority: str) -> bool:
    """Return whether the name of an area may be that of an authority: `Kent` is that of Kent County Council."""
    one, other = words_of(area), words_of(authority)
    return bool(one and other) and (one == other[: len(one)] or other == one[: len(other)])


def only_in_part(area: str, authority: str) -> bool:
    """Return whether of two names of which one begins the other the longer says more than what kind of authority it is.

    `Kingston` may be Kingston upon Thames, or Kingston upon Hull; `Kent` is Kent County Council.
    """
    shorter, longer = sorted((words_of(area), words_of(authority)), key=len)
    return not set(longer[len(shorter) :]) <= _KINDS
