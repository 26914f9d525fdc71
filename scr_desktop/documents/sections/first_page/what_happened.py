"""What happened in a case, in one sentence that is never firmer than the record."""

from __future__ import annotations

from collections.abc import Sequence

from scr_desktop.documents.parts.words import UNKNOWN, counted
from scr_desktop.documents.sections.people import age_of, child_in_brief
from scr_desktop.domain.facts.childhood import perhaps_born_dead
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.birth import BORN
from scr_desktop.domain.records.case import Case, Child
from scr_desktop.domain.rules.vocabulary import ABUSE, SUICIDE

MOST_CHILDREN = 4
_HAPPENED = {"died": "died", "seriously_harmed": "was seriously harmed", "not_harmed": "was not harmed"}
_ABUSE = {"yes": "abuse or neglect is known or suspected", "no": "abuse or neglect is neither known nor suspected"}
_NOT_SAID = "whether abuse or neglect is suspected is not known yet"


def what_happened(status: CaseStatus) -> str:
    """Return what happened in one sentence: who, how old, died or harmed, when, where, and what is suspected.

    What is not entered, or not known, is said to be so.
    """
    case = status.case
    suspected = [_ABUSE.get(status.facts.get(ABUSE.key, ""), _NOT_SAID)]
    suspected += ["suicide is suspected"] if status.facts.get(SUICIDE.key) == "yes" else []
    place = " ".join(case.place.split())
    said = [_children(case), f"place: {place}" if place else "place not entered", " and ".join(suspected)]
    return f"{'; '.join(said)}."


def _children(case: Case) -> str:
    when = f"incident {case.incident_on.in_time}" if case.incident_on.known else "incident on a day not known"
    if not case.children:
        return f"No child has been entered; {when}"
    said = [_child(child, case) for child in case.children[:MOST_CHILDREN]]
    more = len(case.children) - len(said)
    if more or case.more_children.strip():
        said.append(f"{counted(more, 'more child', 'more children') if more else 'more children'} (see below)")
    return f"{_listed(said)}{',' if len(said) > 1 else ''} in an {when}"


def _child(child: Child, case: Case) -> str:
    happened = _HAPPENED.get(child.harm)
    if child.birth != BORN or perhaps_born_dead(child):
        return child_in_brief(child, case)
    age = age_of(child, case)
    who = f"{child.name}, {f'aged {age}' if age != UNKNOWN else 'age not known'},"
    if happened is None:
        return f"{who} harm not known yet"
    other_day = child.harm == "died" and child.died_on.known and child.died_on.canonical != case.incident_on.canonical
    return f"{who} {happened}" + (f" {child.died_on.in_time}" if other_day else "")


def _listed(said: Sequence[str]) -> str:
    if len(said) < 2:
        return "".join(said)
    return f"{'; '.join(said[:-1])}; and {said[-1]}"
