"""Who must be told by name: each other area to which a duty is owed has a telling of its own.

An area that was told and is taken out of the case afterwards stays listed: what was done can still be read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TypeVar

from scr_desktop.domain.naming.outside_england import lies_outside_england
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.other_area import OtherArea
from scr_desktop.domain.rules.condition import NEVER
from scr_desktop.domain.rules.criterion import AREA, Duty
from scr_desktop.domain.rules.whose import Body, Holder, InArea

T = TypeVar("T")

NOT_NAMED = "name not entered yet"


def by_name(duties: Iterable[Duty], case: Case) -> list[Duty]:
    """Return the duties of a case, those towards other areas once for each area that is entered, by its name.

    Where several areas must be told, only a telling of its own shows one told, not an event that names none of them.
    """
    found = [one for duty in duties for one in _each(duty, case)]
    others = [one for one in found if one.in_area]
    return [replace(one, by_telling_only=True) if one.in_area and len(others) > 1 else one for one in found]


def in_sentence(who: str) -> str:
    """Return who is told as it stands before the rest of a sentence: `Leeds City Council, the authority where it happened,`."""
    return f"{who}," if "," in who else who


def told_before(duties: Iterable[Duty], case: Case, listed: Iterable[Duty]) -> list[Duty]:
    """Return the duties that were told and are not listed, as they were told: towards other areas, and those owed no more."""
    known = {one.key for one in listed}
    bases = {duty.key: duty for duty in duties if duty.in_area or duty.when == NEVER}
    found: dict[str, Duty] = {}
    for telling in case.tellings:
        base = bases.get(telling.duty.partition(AREA)[0])
        if base and telling.duty not in known:
            found[telling.duty] = replace(base, key=telling.duty, who=telling.who or base.who)
    return list(found.values())


def home_names(case: Case) -> list[str]:
    """Return where children who do not live in our area live, as it stands with them; not of one who came to no harm."""
    harmed = [child for child in case.children if child.harm != "not_harmed"]
    away = [child.home_area.strip() for child in harmed if child.normally_resident == "no"]
    return in_england(list(dict.fromkeys(name for name in away if name)), str)


def in_england(homes: list[T], name: Callable[[T], str]) -> list[T]:
    """Return which of several homes an authority of England answers for, by their names; all where no name says so.

    Nobody is told to notify what no law of theirs asks: section 16C is for the authorities of England.
    """
    return [home for home in homes if not lies_outside_england(name(home))] or homes


def _each(duty: Duty, case: Case) -> list[Duty]:
    meant = duty.in_area
    if meant is None:
        return [duty]
    areas = [
        other_area
        for other_area in case.other_areas
        if other_area.name.strip() and (not meant.holder or other_area.is_(meant.holder))
    ]
    if meant.holder is Holder.WHERE_RESIDENT:
        areas = in_england(areas, lambda area: area.name)
    if areas:
        return [replace(duty, key=f"{duty.key}{AREA}{area.id}", who=_who(meant, area)) for area in areas]
    homes = " and ".join(home_names(case)) if meant.holder is Holder.WHERE_RESIDENT else ""
    return [replace(duty, who=f"{duty.who} ({homes or NOT_NAMED})")]


def _who(meant: InArea, area: OtherArea) -> str:
    """Return who is told in an area, by name, with what it has to do with the case."""
    name, partners = area.name.strip(), area.partners.strip()
    if meant.body is Body.AUTHORITY:
        return f"{name}, the authority {meant.holder}"
    called = partners or f"{name}: {meant.body}"
    return f"{called if name in called else f'{called}, {name}'}{f', {meant.holder}' if meant.holder else ''}"
