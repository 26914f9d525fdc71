"""The other children of a case: those for whom nothing is entered yet that makes them safe."""

from __future__ import annotations

import re

from scr_desktop.domain.facts.childhood import ADULT, died
from scr_desktop.domain.naming.folding import words_of
from scr_desktop.domain.records.birth import STILLBORN
from scr_desktop.domain.records.case import Case, Child
from scr_desktop.domain.records.safety_item import SafetyItem
from scr_desktop.domain.time.part_date import written

NOT_SAID = "Nobody has said yet whether there are other children."
SEVERAL = 2  # With several the others are among the case's own.
CHILD_WORDS = ("brother", "sister", "sibling", "twin", "child", "baby", "cousin", "niece", "nephew")
"""One of these is in what a member of a family is called who is, or was, another child."""
_A_CHILD = re.compile(
    r"^(?:half|step|foster|twin|younger|older|elder|full|baby|unborn|\W)*[ -]*"
    rf"(?:{'|'.join(CHILD_WORDS)})s?\b(?! (?:of|in))",
    re.IGNORECASE,
)


def unseen(case: Case) -> list[str]:
    """Return the names of the children of a case, alive, for whom no item of safety is entered: the case's own and siblings.

    A sibling known to be grown up is none of them. Who came to harm and lives is one: a child in hospital goes home.
    """
    seen = [set(words_of(safety_item.child)) for safety_item in case.safety_items if not safety_item.says_none]
    names = [child.name for child in case.children if _lives(child)]
    day = case.incident_on.latest or case.day_of("aware") or case.opened_on
    for member in case.family:
        ages = member.born_on.age_on(day)
        grown_up = ages is not None and ages[0] >= ADULT
        if _A_CHILD.match(member.relationship.strip()) and member.name.strip() and not grown_up:
            names.append(member.name)
    return [name for name in dict.fromkeys(names) if not any(_same(set(words_of(name)), words) for words in seen)]


def nothing_said(case: Case) -> bool:
    """Return whether nobody has said yet if there are other children than the one of the case: none is entered anywhere."""
    named = any(_A_CHILD.match(member.relationship.strip()) and member.name.strip() for member in case.family)
    return not case.safety_items and len(case.children) < SEVERAL and not named


def none_in_doubt(case: Case) -> bool:
    """Return whether it is on record that there are no other children, and others are entered all the same."""
    others = (
        len(case.children) >= SEVERAL
        or unseen(case)
        or any(not safety_item.says_none for safety_item in case.safety_items)
    )
    return bool(others) and any(safety_item.says_none for safety_item in case.safety_items)


def unseen_words(name: str, case: Case) -> str:
    """Return that nobody is entered who sees to a child's safety, with what the notification says of it if it says anything."""
    said = " ".join(case.immediate_safety.split())
    if not said or _of_others(name, said, case):
        return f"{name}: nothing is entered yet of this child's safety."
    stop = "" if said.endswith((".", "!", "?")) else "."
    return f"{name}: the notification says “{said}”{stop} Who sees to it, and by when, is not entered yet."


def _of_others(name: str, said: str, case: Case) -> bool:
    """Return whether a text speaks of other children of the case by their names, and of this one not."""
    spoken = set(words_of(said))
    others = {*(child.name for child in case.children), *(member.name for member in case.family)} - {name}
    return not spoken & set(words_of(name)[:1]) and any(spoken & set(words_of(one)[:1]) for one in others)


def safety_on_record(case: Case) -> list[str]:
    """Return what is recorded of the safety of the children, a sentence or two for each item: what, and whether it is done."""
    return [
        _none_said(safety_item) if safety_item.says_none else _item_words(safety_item)
        for safety_item in case.safety_items
    ]


def _none_said(one: SafetyItem) -> str:
    on = one.done_on or one.due_on
    return f"There are no other children: recorded for {written(on)}, as said by {one.owner.rstrip('.')}."


def _item_words(one: SafetyItem) -> str:
    said = " ".join(f"{' '.join(text.split()).rstrip('.')}." for text in (one.what, one.note) if text.strip())
    if one.done_on:
        return f"{one.child}: {said} Seen to on {written(one.done_on)}, by {one.done_by}."
    return f"{one.child}: {said} Still to be done, by {written(one.due_on)}: {one.owner}."


def open_safety(case: Case) -> list[str]:
    """Return the children whose safety is open: entered and not recorded as seen to, or with nothing entered."""
    return [*(safety_item.child for safety_item in case.safety_items if safety_item.done_on is None), *unseen(case)]


def _lives(child: Child) -> bool:
    return not died(child) and child.birth != STILLBORN and child.harm != "died"


def _same(name: set[str], entered: set[str]) -> bool:
    """Return whether an item names a child: with the whole name, or with its first names alone."""
    return bool(name) and bool(entered) and (name <= entered or entered <= name)
