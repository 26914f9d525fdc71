"""Entries that cannot all be true, of one child or of another area: what is said of them, and which facts they leave open.

Which of two entries is wrong nobody but the officer can say. Until one is corrected nothing that hangs on them is settled.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from scr_desktop.domain.facts.home_area import may_be, only_in_part
from scr_desktop.domain.naming.outside_england import lies_outside_england
from scr_desktop.domain.records.birth import BORN, LIFE_NOT_KNOWN, PERHAPS_STILLBORN, STILLBORN, UNBORN
from scr_desktop.domain.records.case import Case, Child
from scr_desktop.domain.records.other_area import OtherArea
from scr_desktop.domain.rules.deadline_state import is_ahead, is_past
from scr_desktop.domain.time.part_date import written

# Working Together 2023 reaches care leavers up to and including 24; beyond that a date must be wrong.
OLDEST_AGE = 24
_NOT_HERE = {"elsewhere_in_england": "elsewhere in England", "outside_england": "outside England"}


class AreaPart(StrEnum):
    """What of a case another area can be entered against."""

    PLACE, HOME, CARE = "place", "home", "care"


@dataclass(frozen=True, slots=True)
class Contradictory:
    """What is wrong, in a sentence that says what to do; `key` is the child's entry at which it is mended.

    `death` and `harm` say whether it bears on a death and on serious harm of a child.
    """

    sentence: str
    key: str
    death: bool = True
    harm: bool = True


def aware_before_incident(case: Case, aware: date) -> str:
    """Return that the authority would have become aware before the incident, without a full stop; else the empty text."""
    first = case.incident_on.earliest
    if first is None or not is_past(aware, first):
        return ""
    return f"The authority cannot have become aware on {written(aware)}, before the incident ({case.incident_on})"


def contradictory(case: Case, child: Child, today: date) -> list[Contradictory]:
    """Return everything entered of a child that cannot all be true on the day `today`."""
    found = list(_lifetime(child, today) if child.birth == BORN else _before_birth(child, today))
    if child.birth == BORN and (age := too_old(case, child, today)):
        sentence = f"{child.name} would have been {age} at the time, older than any child or care leaver here: check the date of birth."
        # Who is said to have been a care leaver is entered as an adult on purpose: the age then says what it says.
        open_ = not any(answer.fact == "care_leaver_died" and answer.value == "yes" for answer in case.answers)
        found.append(Contradictory(sentence, "born_on", death=open_, harm=open_))
    return found


def against_death(case: Case, child: Child, today: date) -> str:
    """Return the sentence of what leaves open whether somebody died as a child, or the empty text."""
    return next((one.sentence for one in contradictory(case, child, today) if one.death), "")


def against_harm(case: Case, child: Child, today: date) -> str:
    """Return the sentence of what leaves open whether somebody was seriously harmed as a child, or the empty text."""
    return next((one.sentence for one in contradictory(case, child, today) if one.harm), "")


def ours_among(area: OtherArea, ours: Sequence[str]) -> bool:
    """Return whether an area is one of the office's own, by the names of its authorities `ours`."""
    return any(may_be(area.name, one) for one in ours)


def contradictory_area(case: Case, area: OtherArea, ours: Sequence[str]) -> list[tuple[AreaPart, str]]:
    """Return where an area's part contradicts the place, the homes or the care entered: of what, and in a sentence.

    `ours` are the office's own authorities: none of them is another one.
    """
    if ours_among(area, ours):
        perhaps = _perhaps_ours(area, ours)
        return list(_perhaps_own_area(area, perhaps) if perhaps else _own_area(case, area))
    name, found = area.name or "another", []
    if area.has("happened") and case.where_it_happened == "in_area":
        found.append(
            (AreaPart.PLACE, f"It is entered as having happened in our area, and in {name}: correct one of the two.")
        )
    if area.has("happened") and case.where_it_happened == "outside_england" and not lies_outside_england(area.name):
        found.append(
            (
                AreaPart.PLACE,
                f"It is entered as having happened outside England, and in {name}, which counts as an area in England: "
                f"correct one of the two, or enter {name} as involved in another way.",
            )
        )
    if area.has("lives") and {child.normally_resident for child in case.children} == {"yes"}:
        found.append(
            (AreaPart.HOME, f"Every child is entered as living in our area, and in {name}: correct one of the two.")
        )
    if area.has("looks_after") and _nobody_in_care(case):
        found.append(
            (
                AreaPart.CARE,
                f"No child is entered as looked after, and {name} as the area whose authority looks after the child: "
                "correct one of the two.",
            )
        )
    return found


def _perhaps_ours(area: OtherArea, ours: Sequence[str]) -> str:
    """Return the authority of ours that an area may be, where only a part of a name says so; empty where it is one."""
    found = [one for one in ours if may_be(area.name, one)]
    return "" if any(not only_in_part(area.name, one) for one in found) else found[0]


def _perhaps_own_area(area: OtherArea, authority: str) -> Iterator[tuple[AreaPart, str]]:
    """Yield for each part of an area that it may be one of the office's own: which one is meant is asked."""
    parts = {"happened": AreaPart.PLACE, "lives": AreaPart.HOME, "looks_after": AreaPart.CARE}
    for part in (meant for key, meant in parts.items() if area.has(key)):
        yield (
            part,
            f"Is {area.name}, entered as another area, our own {authority}? The one name begins as the other does: enter its "
            "whole name, or take it out where it is ours.",
        )


def _own_area(case: Case, area: OtherArea) -> Iterator[tuple[AreaPart, str]]:
    """Yield what is wrong with one of the office's own areas that is entered as another one."""
    name, where = area.name, case.where_it_happened
    if area.has("happened") and where in _NOT_HERE:
        yield (
            AreaPart.PLACE,
            f"It is entered as having happened {_NOT_HERE[where]}, and in {name}, which is an area of ours: correct one of "
            "the two.",
        )
    elif area.has("happened"):
        yield (
            AreaPart.PLACE,
            f"It is entered as having happened in another area, {name}, which is one of ours: take it out, and enter that it "
            "happened in our area, and whose duty it is where we have several authorities.",
        )
    if area.has("lives"):
        yield (
            AreaPart.HOME,
            f"The child is entered as living in another area, {name}, which is one of ours: take it out, and enter that the "
            "child lives in our area.",
        )
    if area.has("looks_after"):
        yield (
            AreaPart.CARE,
            f"Another authority is entered as looking after the child, {name}, which is one of ours: take it out, and answer "
            "that it was our authority.",
        )


def against_area(case: Case, part: AreaPart, ours: Sequence[str]) -> str:
    """Return the sentence of what leaves open the place, the homes or the care, or the empty text."""
    found = (one for area in case.other_areas for one in contradictory_area(case, area, ours))
    return next((sentence for about, sentence in found if about is part), "")


def in_care(child: Child) -> str:
    """Return whether a child was looked after: nobody is before birth."""
    return child.looked_after if child.birth in {BORN, LIFE_NOT_KNOWN} else "no"


def _nobody_in_care(case: Case) -> bool:
    """Return whether every child is entered as not looked after; the area of a care leaver is entered with the same part."""
    if not case.children or case.more_children or any(in_care(child) != "no" for child in case.children):
        return False
    return not any(answer.fact == "care_leaver_died" and answer.value == "yes" for answer in case.answers)


def _lifetime(child: Child, today: date) -> Iterator[Contradictory]:
    born, died = child.born_on, child.died_on
    if born.earliest and is_ahead(born.earliest, today):
        yield Contradictory(
            f"{child.name} cannot have been born on {born}, which lies in the future: correct the date, or enter the "
            "child as not born yet.",
            "born_on",
        )
    if born.earliest and died.latest and died.latest < born.earliest:
        yield Contradictory(
            f"{child.name} cannot have died ({died}) before being born ({born}): correct one date.", "died_on"
        )
    if died.known and child.harm not in {"died", "unknown"}:
        # Who was seriously harmed was so, whether or not a death followed; of nobody else is that known.
        yield Contradictory(
            f"{child.name} has a date of death but is not marked as having died: correct one of the two.",
            "harm",
            harm=child.harm != "seriously_harmed",
        )


def _before_birth(child: Child, today: date) -> Iterator[Contradictory]:
    """Yield what cannot be said of a child not born yet, stillborn, or born alive or not."""
    if child.birth == UNBORN and (child.died_on.known or child.harm == "died"):
        yield Contradictory(
            f"{child.name} is entered as not born yet and as having died: enter the child as stillborn, with the day, "
            "or correct the other entry.",
            "died_on" if child.died_on.known else "harm",
        )
    if child.birth == STILLBORN and child.died_on.known:
        yield Contradictory(
            f"{child.name} is entered as stillborn: the day of the stillbirth stands in place of a date of birth, and "
            "there is no date of death.",
            "died_on",
        )
    if child.birth == STILLBORN and child.harm == "seriously_harmed":
        yield Contradictory(
            f"{child.name} is entered as stillborn and as seriously harmed: correct one of the two.",
            "harm",
            death=False,
        )
    if child.birth == LIFE_NOT_KNOWN and child.harm in {"seriously_harmed", "not_harmed"}:
        yield Contradictory(
            f"{child.name} is entered as alive, and as not known whether born alive: correct one of the two.", "harm"
        )
    if child.birth in PERHAPS_STILLBORN and child.born_on.earliest and is_ahead(child.born_on.earliest, today):
        yield Contradictory(f"{child.born_on} lies in the future: check the year.", "born_on")


def too_old(case: Case, child: Child, today: date) -> int:
    """Return the least age of somebody entered as a child who was older than any child or care leaver, else 0."""
    day = child.died_on.latest or case.incident_on.latest or case.day_of("aware") or today
    ages = child.born_on.age_on(day)
    return ages[0] if ages and ages[0] > OLDEST_AGE else 0
