"""The facts that follow from what is entered about the children and the incident, and need not be asked again."""

from __future__ import annotations

from dataclasses import dataclass

from scr_desktop.domain.case import Case, Child
from scr_desktop.domain.condition import Facts


@dataclass(frozen=True, slots=True)
class DerivedFact:
    """An answer that follows from other entries, and why, in words for the officer."""

    value: str
    why: str


def derived_facts(case: Case) -> dict[str, DerivedFact]:
    """Return the facts that the entries already settle, by key; a fact they leave open is still asked."""
    found = {
        "died": _any_child(case.children, "died", "died"),
        "seriously_harmed": _any_child(case.children, "seriously_harmed", "was seriously harmed"),
        "looked_after": _looked_after(case),
        "age": _age(case),
        "where_it_happened": _where(case),
        "normally_resident": _resident(case),
    }
    return {key: fact for key, fact in found.items() if fact is not None}


def facts_of(case: Case) -> Facts:
    """Return the facts of a case: what its entries settle, and the officer's answers to the rest."""
    answers = {answer.fact: answer.value for answer in case.answers}
    return answers | {key: fact.value for key, fact in derived_facts(case).items()}


def _any_child(children: list[Child], harm: str, words: str) -> DerivedFact | None:
    which = [child.name for child in children if child.harm == harm]
    if which:
        return DerivedFact("yes", f"{', '.join(which)} {words}")
    if not children or any(child.harm == "unknown" for child in children):
        return None
    return DerivedFact("no", f"no child entered here {words}")


def _dead(case: Case) -> list[Child]:
    return [child for child in case.children if child.harm == "died"]


def _looked_after(case: Case) -> DerivedFact | None:
    dead = _dead(case)
    if which := [child.name for child in dead if child.looked_after == "yes"]:
        return DerivedFact("yes", f"{', '.join(which)} was looked after")
    if not dead or any(child.looked_after == "unknown" for child in dead):
        return None
    return DerivedFact("no", "no child who died was looked after")


def _age(case: Case) -> DerivedFact | None:
    children = _dead(case) or [child for child in case.children if child.harm == "seriously_harmed"]
    ages = []
    for child in children:
        day = child.died_on.latest or case.incident_on.latest or case.day_of("aware")
        span = child.born_on.age_on(day) if day else None
        if span and span[0] == span[1]:
            ages.append((span[0], child.name))
    if not ages:
        return None
    age, name = max(ages)
    return DerivedFact(str(max(age, 0)), f"{name} was {max(age, 0)}")


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
    if not concerned or any(child.normally_resident == "unknown" for child in concerned):
        return None
    return DerivedFact("no", "no child concerned normally lives in our area")
