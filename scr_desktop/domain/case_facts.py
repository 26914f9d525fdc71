"""The facts that follow from what is entered about the children and the incident, and need not be asked again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from scr_desktop.domain.arrangements import PANEL_BEGAN
from scr_desktop.domain.case import Case, Child
from scr_desktop.domain.condition import Facts
from scr_desktop.domain.part_date import written

ADULT = 18
# Nobody leaves care before this age (Children Act 1989 Sch 2 para 19B).
LEAVES_CARE = 16


@dataclass(frozen=True, slots=True)
class DerivedFact:
    """An answer that follows from other entries, and why, in words for the officer."""

    value: str
    why: str


def derived_facts(case: Case) -> dict[str, DerivedFact]:
    """Return the facts that the entries already settle, by key; a fact they leave open is still asked.

    A child is a person under 18 (Children Act 1989 s105): somebody known to have been older is none here.
    """
    found = {
        "died": _any_child(case, _died, "died"),
        "seriously_harmed": _any_child(case, _harmed, "was seriously harmed"),
        "looked_after": _looked_after(case),
        "age": _age(case),
        "where_it_happened": _where(case),
        "normally_resident": _resident(case),
        "aware_before_panel": _before_panel(case),
        "care_leaver_died": _no_care_leaver_died(case),
    }
    return {key: fact for key, fact in found.items() if fact is not None}


def facts_of(case: Case) -> Facts:
    """Return the facts of a case: what its entries settle, and the officer's answers to the rest."""
    answers = {answer.fact: answer.value for answer in case.answers}
    return answers | {key: fact.value for key, fact in derived_facts(case).items()}


def _died(child: Child) -> bool:
    return child.harm == "died" or (child.harm == "unknown" and child.died_on.known)


def _harmed(child: Child) -> bool:
    return child.harm == "seriously_harmed"


def _ages(case: Case, child: Child) -> tuple[int, int] | None:
    """Return the least and greatest whole years of age that a child can have had at the event, or None."""
    day = child.died_on.latest or case.incident_on.latest or case.day_of("aware")
    return child.born_on.age_on(day) if day else None


def _grown_up(case: Case, child: Child) -> bool:
    ages = _ages(case, child)
    return ages is not None and ages[0] >= ADULT


def _any_child(case: Case, what: Callable[[Child], bool], words: str) -> DerivedFact | None:
    which = [child for child in case.children if what(child)]
    if young := [child.name for child in which if not _grown_up(case, child)]:
        return DerivedFact("yes", f"{', '.join(young)} {words}")
    unsettled = any(child.harm == "unknown" and not what(child) for child in case.children)
    if not case.children or case.more_children or unsettled:
        return None
    grown = "".join(f"; {child.name} was 18 or over, not a child" for child in which)
    return DerivedFact("no", f"no child entered here {words}{grown}")


def _dead(case: Case) -> list[Child]:
    return [child for child in case.children if _died(child) and not _grown_up(case, child)]


def _looked_after(case: Case) -> DerivedFact | None:
    dead = _dead(case)
    if which := [child.name for child in dead if child.looked_after == "yes"]:
        return DerivedFact("yes", f"{', '.join(which)} was looked after")
    if not dead or case.more_children or any(child.looked_after == "unknown" for child in dead):
        return None
    return DerivedFact("no", "no child who died was looked after")


def _no_care_leaver_died(case: Case) -> DerivedFact | None:
    """Return that no care leaver died where nobody entered did, or only those too young; it is never settled as yes."""
    said = next((one.value for one in case.answers if one.fact == "care_leaver_died"), "")
    unsettled = any(child.harm == "unknown" and not _died(child) for child in case.children)
    if said in {"yes", "no"} or not case.children or case.more_children or unsettled:
        return None
    dead = [child for child in case.children if _died(child)]
    if not all((ages := _ages(case, child)) and ages[1] < LEAVES_CARE for child in dead):
        return None
    return DerivedFact(
        "no", "nobody entered here who died was old enough to have left care" if dead else "nobody entered here died"
    )


def _age(case: Case) -> DerivedFact | None:
    """Return the age of the eldest child who died, else of the eldest harmed, else of a young adult concerned."""
    concerned = [child for child in case.children if _died(child) or _harmed(child)]
    children = _dead(case) or [child for child in concerned if not _grown_up(case, child)] or concerned
    ages = [(span[0], child.name) for child in children if (span := _ages(case, child)) and span[0] == span[1]]
    if not ages:
        return None
    age, name = max(ages)
    return DerivedFact(str(max(age, 0)), f"{name} was {age if age > 0 else 'less than a year old'}")


def _where(case: Case) -> DerivedFact | None:
    words = {
        "in_area": "it happened in our area",
        "elsewhere_in_england": "it happened elsewhere in England",
        "outside_england": "it happened outside England",
    }
    where = case.where_it_happened
    return DerivedFact(where, words[where]) if where in words else None


def _resident(case: Case) -> DerivedFact | None:
    concerned = [child for child in case.children if child.harm in {"died", "seriously_harmed"}] or case.children
    if which := [child.name for child in concerned if child.normally_resident == "yes"]:
        return DerivedFact("yes", f"{', '.join(which)} normally lives in our area")
    if not concerned or case.more_children or any(child.normally_resident == "unknown" for child in concerned):
        return None
    return DerivedFact("no", "no child concerned normally lives in our area")


def _before_panel(case: Case) -> DerivedFact | None:
    aware = case.day_of("aware")
    if aware is None:
        return None
    return DerivedFact("yes" if aware < PANEL_BEGAN else "no", f"it became aware on {written(aware)}")
