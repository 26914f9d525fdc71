"""Where the children of a case live: in our area, elsewhere, or of several children one here and another elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from scr_desktop.domain.facts.childhood import died_as_child, harmed_as_child
from scr_desktop.domain.facts.contradictory import AreaPart, against_area, against_death
from scr_desktop.domain.facts.derived_fact import DerivedFact
from scr_desktop.domain.facts.home_area import contradiction_of
from scr_desktop.domain.naming.outside_england import lies_outside_england
from scr_desktop.domain.records.birth import PERHAPS_STILLBORN
from scr_desktop.domain.records.case import Case, Child
from scr_desktop.domain.rules.condition import Truth


def resident(case: Case, today: date, ours: Sequence[str]) -> DerivedFact | None:
    """Return whether any child concerned lives in our area, as far as it is entered of each."""
    if against := against_area(case, AreaPart.HOME, ours):
        return DerivedFact("unknown", against.removesuffix("."))
    sure = [
        child
        for child in case.children
        if child.harm in {"died", "seriously_harmed"} or child.birth in PERHAPS_STILLBORN
    ]
    perhaps = [child for child in case.children if child not in sure and against_death(case, child, today)]
    concerned = [*sure, *perhaps] or case.children
    if which := [child.name for child in (sure or concerned) if child.normally_resident == "yes"]:
        return DerivedFact("yes", f"{', '.join(which)} normally lives in our area")
    if own := next(filter(None, (contradiction_of(child, ours) for child in concerned)), ""):
        return DerivedFact("unknown", own.removesuffix("."))
    if not concerned or case.more_children or any(child.normally_resident != "no" for child in concerned):
        return None
    return DerivedFact("no", "no child concerned normally lives in our area")


def _harmed_children(case: Case, today: date) -> list[tuple[Child, Truth]]:
    """Return every child entered who died or was seriously harmed, or may have, and whether it is so for certain."""
    found = []
    for child in case.children:
        truths = {died_as_child(case, child, today), harmed_as_child(case, child, today)}
        if truths != {Truth.NO}:
            found.append((child, Truth.YES if Truth.YES in truths else Truth.UNKNOWN))
    return found


def several_harmed(case: Case, today: date) -> DerivedFact | None:
    """Return that more than one child died or was seriously harmed, or may have; None where it is one at the most."""
    harmed = [child.name for child, _ in _harmed_children(case, today)]
    if harmed and case.more_children.strip():
        return DerivedFact("yes", f"{', '.join(harmed)} and others are entered")
    return DerivedFact("yes", f"{', '.join(harmed)} are entered") if len(harmed) > 1 else None


def other_home(case: Case, today: date, ours: Sequence[str]) -> DerivedFact | None:
    """Return whether one of several children who died or were harmed lives outside our area; None of a single child."""
    if several_harmed(case, today) is None:
        return None
    harmed = _harmed_children(case, today)
    own = next(filter(None, (contradiction_of(child, ours) for child, _ in harmed)), "")
    if against := against_area(case, AreaPart.HOME, ours) or own:
        return DerivedFact("unknown", against.removesuffix("."))
    if away := [child.name for child, sure in harmed if sure is Truth.YES and child.normally_resident == "no"]:
        return DerivedFact("yes", f"{', '.join(away)} does not normally live in our area")
    if case.more_children.strip():
        return None
    if left := [child.name for child, _ in harmed if child.normally_resident != "yes"]:
        return DerivedFact("unknown", f"it is not settled yet where {', '.join(left)} normally lives, or what happened")
    return DerivedFact("no", "every child concerned normally lives in our area")


def home_in_england(case: Case) -> DerivedFact | None:
    """Return for which answer the other areas speak that are entered as where the children live, by their names.

    One in England is enough for a yes: it notifies for its own child, whoever lives elsewhere.

    It settles nothing: an area whose name does not say that it lies outside England counts as one in England, and an
    authority of another country can be entered too.
    """
    homes = [other_area.name or "another area" for other_area in case.other_areas if other_area.has("lives")]
    if not homes:
        return None
    inside = [name for name in homes if not lies_outside_england(name)]
    where = f"{', '.join(inside or homes)} is entered as where the child normally lives, and"
    if not inside:
        return DerivedFact("unknown", f"{where} lies outside England", speaks_for="no")
    return DerivedFact("unknown", f"{where} counts as an area in England", speaks_for="yes")
