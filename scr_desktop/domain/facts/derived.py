"""The facts that follow from what is entered about the children and the incident, and need not be asked again.

A date known in part means every day it can mean: what follows from all of them is settled, what follows from some is
open and is asked, with the reason.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date

from scr_desktop.domain.facts import childhood, homes
from scr_desktop.domain.facts.age_words import ages_in_words, why_age_is_open
from scr_desktop.domain.facts.childhood import died_as_child, harmed_as_child, harmed_before_birth, perhaps_born_dead
from scr_desktop.domain.facts.contradictory import (
    OLDEST_AGE,
    AreaPart,
    against_area,
    against_death,
    against_harm,
    contradictory,
    in_care,
    ours_among,
    too_old,
)
from scr_desktop.domain.facts.derived_fact import DerivedFact
from scr_desktop.domain.records.birth import BORN, NO_AGE, STILLBORN
from scr_desktop.domain.records.case import Case, Child
from scr_desktop.domain.rules.arrangements import PANEL_BEGAN
from scr_desktop.domain.rules.condition import Truth
from scr_desktop.domain.rules.fact import ADULT_AT_RISK, RENAMED, firmer, lacks_reason
from scr_desktop.domain.time.part_date import written

# Nobody leaves care before this age (Children Act 1989 Sch 2 para 19B).
CARE_LEAVER = 16
_ABOUT = (OLDEST_AGE, OLDEST_AGE + 1)
DIED, HARMED = "died", "was seriously harmed"
# The entries of a child of which one must be wrong where they contradict each other: no age follows from them then.
_DAYS_OF_LIFE = ("born_on", "died_on")


def derived_facts(
    case: Case, today: date, ours: Sequence[str] = (), of: Collection[str] | None = None
) -> dict[str, DerivedFact]:
    """Return what the entries say of the facts that follow from them, by key, settled or open with the reason.

    A child is a person under 18 (Children Act 1989 s105): somebody known to have been older is none here.
    `ours` are the office's own authorities: none of them is another one. `of` are the keys of the facts that alone are
    asked for; None asks for all.
    """
    wanted = _FOLLOWING.items() if of is None else [(key, _FOLLOWING[key]) for key in _FOLLOWING if key in of]
    found = ((key, follows(case, today, ours)) for key, follows in wanted)
    return {key: fact for key, fact in found if fact is not None}


def _any_child(
    case: Case, words: str, what: Callable[[Child], Truth], left_out: list[str], today: date
) -> DerivedFact | None:
    """Return whether something is so of any child, with the names; None where nothing entered bears on it.

    `left_out` says of whom it would be so, had they been children, and why they were none.
    """
    truths = [(child, what(child)) for child in case.children]
    if sure := [child.name for child, truth in truths if truth is Truth.YES]:
        return DerivedFact("yes", f"{', '.join(sure)} {words}")
    if unsettled := [child for child, truth in truths if truth is Truth.UNKNOWN]:
        return DerivedFact("unknown", "; ".join(_why_open(case, child, words, today) for child in unsettled))
    if not case.children or case.more_children:
        return None
    return DerivedFact("no", "; ".join([f"no child entered here {words}", *left_out]))


def _no_child(case: Case, child: Child) -> str:
    age = childhood.age_at_event(case, child, date.max)
    return (
        f"{child.name} was {age} then, not a child" if age is not None else f"{child.name} was 18 or over, not a child"
    )


def _died(case: Case, today: date) -> DerivedFact | None:
    adults = [_no_child(case, one) for one in case.children if childhood.died(one)]
    stillborn = [f"{one.name} was stillborn, which the office does not count" for one in _stillborn(case)]
    return _any_child(case, DIED, lambda child: died_as_child(case, child, today), [*adults, *stillborn], today)


def _harmed(case: Case, today: date) -> DerivedFact | None:
    left_out = []
    for child in case.children:
        if harmed_before_birth(case, child, today):
            left_out.append(f"what happened to {child.name} before birth the office does not count")
        elif child.birth == BORN and (
            child.harm == "seriously_harmed"
            or (childhood.died(child) and died_as_child(case, child, today) is not Truth.YES)
        ):
            left_out.append(_no_child(case, child))
    return _any_child(case, HARMED, lambda child: harmed_as_child(case, child, today), left_out, today)


def _stillborn(case: Case) -> list[Child]:
    return [child for child in case.children if child.birth == STILLBORN]


def _why_open(case: Case, child: Child, words: str, today: date) -> str:
    """Return why it is open whether a child died or was harmed: it is not known, not settled, or the age is open."""
    if against := (against_harm if words == HARMED else against_death)(case, child, today):
        return against.removesuffix(".")
    if child.birth == STILLBORN:
        return f"{child.name} was stillborn: whether that counts as the death of a child is for the office to answer"
    if perhaps_born_dead(child):
        return f"it is not known whether {child.name} was born alive: the pathologist or the coroner will say"
    if childhood.perhaps_born_then(case, child, today):
        return (
            f"{child.name} was expected {child.born_on.in_time}, and no birth is recorded: whether the harm came before birth "
            "is not known"
        )
    if harmed_before_birth(case, child, today):
        return f"{child.name} came to harm before birth: whether that counts is for the office to answer"
    if _what_is_open(child):
        said = f"it is not entered yet what happened to {child.name}"
        dated = words == HARMED and child.born_on.known and case.incident_on.known
        if not dated or childhood.was_child(child, childhood.harm_span(case, child, today)) is not Truth.UNKNOWN:
            return said
        return f"{said}; {why_age_is_open(case, child, today, at_death=False)}"
    return why_age_is_open(case, child, today, at_death=words == DIED)


def _looked_after(case: Case, today: date, ours: Sequence[str]) -> DerivedFact | None:
    """Return whether a child who died was looked after, as far as children who died are entered."""
    deaths = [(child, died_as_child(case, child, today)) for child in _perhaps_dead(case, today)]
    counted = [(child, truth) for child, truth in deaths if truth is not Truth.NO]
    if sure := [child.name for child, truth in counted if truth is Truth.YES and in_care(child) == "yes"]:
        return DerivedFact("yes", f"{', '.join(sure)} was looked after")
    if case.more_children or any(in_care(child) == "unknown" for child, _ in counted):
        return None
    if not counted:
        return _nobody_looked_after(case, ours)
    if perhaps := [child for child, _ in counted if in_care(child) == "yes"]:
        return DerivedFact("unknown", "; ".join(_why_open(case, child, DIED, today) for child in perhaps))
    if against := against_area(case, AreaPart.CARE, ours):
        return DerivedFact("unknown", against.removesuffix("."))
    return DerivedFact("no", "no child who died was looked after")


def _nobody_looked_after(case: Case, ours: Sequence[str]) -> DerivedFact | None:
    """Return that nobody who may prove to have died was looked after, where it is open of somebody what happened."""
    may_have_died = any(child.harm == "unknown" for child in case.children)
    if (
        not may_have_died
        or any(in_care(child) != "no" for child in case.children)
        or against_area(case, AreaPart.CARE, ours)
    ):
        return None
    return DerivedFact("no", "no child entered here was looked after")


def _perhaps_dead(case: Case, today: date) -> list[Child]:
    """Return everybody entered who died, was born dead, or of whose death what is entered contradicts itself."""
    return [
        child
        for child in case.children
        if childhood.died(child)
        or child.birth == STILLBORN
        or perhaps_born_dead(child)
        or against_death(case, child, today)
    ]


def _age(case: Case, today: date) -> DerivedFact | None:
    """Return the age of the eldest child who died, else of the eldest harmed, else of a young adult concerned.

    None follows where what is entered of anybody's death contradicts itself: who the eldest was is then open too.
    """
    if any(against_death(case, child, today) for child in case.children):
        return None
    ages = _ages(case, today)
    if not ages or any(youngest is None or oldest is None for youngest, oldest, _ in ages):
        return None
    # Nobody is younger than at birth, whatever the entries say: they contradict each other then, which is said elsewhere.
    least, name = max((max(youngest or 0, 0), name) for youngest, _, name in ages)
    greatest = max(max(oldest or 0, 0) for _, oldest, _ in ages)
    within = ages_in_words(least, greatest)
    if least == greatest:
        return DerivedFact(str(least), f"{name} was {within}")
    return DerivedFact("unknown", f"{name if len(ages) == 1 else 'the eldest'} was {within}", within=within)


def _ages(case: Case, today: date) -> list[tuple[int | None, int | None, str]]:
    """Return the least and greatest age, and name, of each child who died, else who was harmed, else each young adult."""
    born = [one for one in case.children if one.birth == BORN and not harmed_before_birth(case, one, today)]
    if dead := [child for child in born if died_as_child(case, child, today) is Truth.YES]:
        return [(*childhood.death_span(case, one, today).ages(one.born_on), one.name) for one in dead]
    if harmed := [child for child in born if harmed_as_child(case, child, today) is Truth.YES]:
        return [(*childhood.harm_span(case, one, today).ages(one.born_on), one.name) for one in harmed]
    others = [child for child in born if childhood.died(child) or child.harm == "seriously_harmed"]
    return [(*childhood.event_span(case, one, today).ages(one.born_on), one.name) for one in others]


def _no_care_leaver(case: Case, today: date) -> DerivedFact | None:
    """Return that no care leaver died where nobody entered can have been one: nobody died, or nobody so old.

    Of whom it is not known whether they died, every day on which they can have died says how old they were.
    """
    if not case.children or case.more_children:
        return None
    old = [child for child in case.children if _may_have_died_so_old(case, child, today)]
    perhaps = _perhaps_care_leavers(case, today)
    still_in_care = [child for child in old if child not in perhaps]
    if against := next(filter(None, (against_death(case, child, today) for child in perhaps)), ""):
        return DerivedFact("unknown", against.removesuffix("."))
    if perhaps:
        return _too_old_for_care_leaver(case, perhaps, today)
    return DerivedFact("no", _why_no_care_leaver(case, still_in_care))


def _perhaps_care_leavers(case: Case, today: date) -> list[Child]:
    """Return everybody entered who may have died, old enough to have left care and not as a child still looked after."""
    old = [child for child in case.children if _may_have_died_so_old(case, child, today)]
    return [child for child in old if not _died_in_care(case, child, today)]


def _why_no_care_leaver(case: Case, still_in_care: list[Child]) -> str:
    if still_in_care:
        names = ", ".join(child.name for child in still_in_care)
        return f"{names} was still looked after at death, and so no care leaver, and nobody else was"
    if any(childhood.died(child) or _what_is_open(child) for child in case.children):
        return f"nobody entered here who died, or may have, was as old as {CARE_LEAVER}"
    return "nobody entered here died"


def _died_in_care(case: Case, child: Child, today: date) -> bool:
    """Return whether somebody died as a child who was looked after then, as entered, or as answered of the only one who died."""
    if died_as_child(case, child, today) is not Truth.YES:
        return False
    if in_care(child) != "unknown":
        return in_care(child) == "yes"
    others = [one for one in case.children if one is not child and died_as_child(case, one, today) is not Truth.NO]
    answers = answers_of(case)
    return not others and "yes" in {answers.get("looked_after"), answers.get("on_remand")}


def _too_old_for_care_leaver(case: Case, perhaps: list[Child], today: date) -> DerivedFact | None:
    """Return that it is open whether those who may have died can have been care leavers by age, where some day says so.

    Who was certainly older says so by the age itself, on which the criterion turns.
    """
    ages = [_ages_at_death(case, child, today) for child in perhaps]
    if any(oldest is None or oldest <= OLDEST_AGE for _, oldest in ages):
        return None
    names = ", ".join(child.name for child in perhaps)
    if all(youngest is not None and youngest > OLDEST_AGE for youngest, _ in ages) or "age" in answers_of(case):
        return None
    was = f"was {OLDEST_AGE} or {OLDEST_AGE + 1}" if ages == [_ABOUT] else f"may have been older than {OLDEST_AGE}"
    why = f"by the dates entered {names} {was} at death: the whole dates of birth and death settle it"
    return DerivedFact(Truth.UNKNOWN, why, doubts=Truth.YES)


def _ages_at_death(case: Case, child: Child, today: date) -> tuple[int | None, int | None]:
    """Return the least and the greatest age at death that the days entered can mean; None where they do not bound it."""
    if least := too_old(case, child, today):
        return least, least
    return childhood.death_span(case, child, today).ages(child.born_on) if child.died_on.known else (None, None)


def _may_have_died_so_old(case: Case, child: Child, today: date) -> bool:
    """Return whether somebody may have died who was old enough to have left care: not before, at or soon after birth."""
    if child.birth in NO_AGE:
        return False
    if not (childhood.died(child) or _what_is_open(child) or against_death(case, child, today)):
        return False
    said = childhood.age_said(case, child)
    if said is not None and said < CARE_LEAVER:
        return False
    days_in_doubt = any(one.death and one.key in _DAYS_OF_LIFE for one in contradictory(case, child, today))
    return days_in_doubt or not childhood.younger_than(CARE_LEAVER, childhood.death_span(case, child, today), child)


def _entered(children: list[Child]) -> DerivedFact | None:
    return DerivedFact("yes", f"{', '.join(child.name for child in children)} is entered so") if children else None


def _somebody_died(case: Case) -> DerivedFact | None:
    """Return that somebody entered here has died, child or not: a coroner asks for no age."""
    dead = [child.name for child in case.children if childhood.died(child)]
    if dead:
        return DerivedFact("yes", f"{', '.join(dead)} died")
    # It is for the coroner to say whether somebody found dead had lived: that one is brought up all the same.
    found = [child.name for child in case.children if perhaps_born_dead(child)]
    return DerivedFact("yes", f"{', '.join(found)} is dead, whether born alive or not") if found else None


def _asked_otherwise_before(case: Case) -> DerivedFact | None:
    """Return what an earlier answer says of an adult: exploitation and young people close to 18 were asked about with it."""
    earlier = next((answer for answer in case.answers if answer.fact == ADULT_AT_RISK.key), None)
    if earlier is None or earlier.value not in {"yes", "no"}:
        return None
    what = "an adult with care and support needs, exploitation, or a young person close to 18 is part of the case"
    if earlier.value == "no":
        return DerivedFact("no", f"it was answered earlier that neither {what.replace(', or', ' nor')}")
    evidence = f", with the evidence: {earlier.evidence.strip()}" if earlier.evidence.strip() else ""
    return DerivedFact("unknown", f"it was answered earlier that {what}{evidence}: say which of them")


def _what_is_open(child: Child) -> bool:
    dead = childhood.died(child) or perhaps_born_dead(child)
    return child.harm == "unknown" and not dead and child.birth != STILLBORN


def _where(case: Case, ours: Sequence[str]) -> DerivedFact | None:
    words = {
        "in_area": "it happened in our area",
        "elsewhere_in_england": "it happened elsewhere in England",
        "outside_england": "it happened outside England",
    }
    where = case.where_it_happened
    # In our area the duty is ours whatever else is said; elsewhere it may be another's, outside England nobody's.
    if where != "in_area" and (against := against_area(case, AreaPart.PLACE, ours)):
        return DerivedFact("unknown", against.removesuffix("."))
    return DerivedFact(where, words[where]) if where in words else None


def _other_area(case: Case) -> DerivedFact | None:
    """Return that other areas are involved where any is entered; that none is entered says nothing."""
    named = [other_area.name for other_area in case.other_areas if other_area.name.strip()]
    return DerivedFact("yes", f"{', '.join(named)} has a part in the case") if named else None


def _looked_after_by(case: Case, today: date, ours: Sequence[str]) -> DerivedFact | None:
    """Return whose looked after child died, as far as another authority is entered as looking after the child.

    Where only somebody else entered here can be the one whom it looks after, it says nothing of the child who died.
    """
    if _somebody_else_in_care(case, today):
        return None
    # Of several it can have been another one: a second looked after child who died, or a care leaver.
    answers = answers_of(case)
    another = _several_looked_after(case, today) or answers.get("care_leaver_of") == "another"
    return None if answers.get("looked_after_by") == "ours" and another else _cared_for_by(case, ours)


def _several_looked_after(case: Case, today: date) -> DerivedFact | None:
    """Return that more than one child who died was looked after, or may have been; None where it is one at the most."""
    dead = [one for one in _perhaps_dead(case, today) if died_as_child(case, one, today) is not Truth.NO]
    names = [one.name for one in dead if in_care(one) != "no"]
    if names and (len(names) > 1 or case.more_children.strip()):
        return DerivedFact("yes", f"{', '.join(names)} died and may have been looked after")
    return None


def _both_of_one(case: Case, today: date) -> DerivedFact | None:
    """Return against an answer that two authorities looked after children who died, that no two can have been looked after."""
    perhaps = [
        child for child in case.children if died_as_child(case, child, today) is not Truth.NO and in_care(child) != "no"
    ]
    why = "no more than one child entered here died, or may have, and was looked after"
    return _of_one(case, "looked_after_by_both", why) if len(perhaps) < 2 else None


def _other_home_of_one(case: Case, today: date) -> DerivedFact | None:
    """Return against an answer that one of several children harmed lives elsewhere, that no more than one can have been."""
    why = "no more than one child entered here died or was seriously harmed"
    return None if homes.several_harmed(case, today) else _of_one(case, "other_home", why)


def _of_one(case: Case, key: str, why: str) -> DerivedFact | None:
    """Return that a yes is wrong which only several children can bear; None where there is no such yes, or may be several."""
    if answers_of(case).get(key) != "yes" or not case.children or case.more_children.strip():
        return None
    return DerivedFact("no", why)


def _looked_after_by_both(case: Case, today: date, ours: Sequence[str]) -> DerivedFact | None:
    """Return that ours and another authority looked after children who died, where one is answered and the other entered."""
    other = _cared_for_by(case, ours)
    if other is None or _several_looked_after(case, today) is None:
        return None
    living = [child for child in case.children if child not in _perhaps_dead(case, today)]
    if answers_of(case).get("looked_after_by") != "ours" or any(in_care(one) != "no" for one in living):
        return DerivedFact(
            "unknown", f"{other.why}, and more than one child who died was looked after, or may have been"
        )
    return DerivedFact("yes", f"“Our authority” is answered, and {other.why.replace('the child', 'another child')}")


def _care_leaver_of(case: Case, today: date, ours: Sequence[str]) -> DerivedFact | None:
    """Return whose care leaver died: as `_looked_after_by`, unless nobody who had left care did."""
    answers = answers_of(case)
    leaver, nobody = answers.get("care_leaver_died"), _no_care_leaver(case, today)
    if answers.get("care_leaver_of") == "ours" and (
        answers.get("looked_after_by") == "another" or _several_care_leavers(case, today)
    ):
        return None  # It is the authority of the looked after child, or of another care leaver.
    return None if leaver == "no" or (not leaver and nobody and nobody.settled) else _cared_for_by(case, ours)


def _several_care_leavers(case: Case, today: date) -> DerivedFact | None:
    """Return that more than one who died may have been a care leaver by age; None where it is one at the most."""
    names = [child.name for child in _perhaps_care_leavers(case, today)]
    if names and (len(names) > 1 or case.more_children.strip()):
        return DerivedFact("yes", f"{', '.join(names)} died, or may have, and may have been care leavers")
    return None


def _care_leavers_of_both(case: Case, today: date, ours: Sequence[str]) -> DerivedFact | None:
    """Return that care leavers of ours and of another authority died, where one is answered and the other entered.

    Where anybody was in care whom the other area can be entered for instead, it is open.
    """
    other, answers = _cared_for_by(case, ours), answers_of(case)
    if other is None or answers.get("care_leaver_died") == "no" or _several_care_leavers(case, today) is None:
        return None
    if answers.get("care_leaver_of") != "ours" or any(in_care(child) != "no" for child in case.children):
        return DerivedFact("unknown", f"{other.why}, and more than one who died may have been a care leaver")
    return DerivedFact(
        "yes", f"“Our authority’s” is answered, and {other.why.replace('the child', 'another young person')}"
    )


def _care_leavers_of_one(case: Case, today: date) -> DerivedFact | None:
    """Return against an answer that care leavers of two authorities died, that no two can have."""
    why = "no more than one entered here died, or may have, who can have been a care leaver"
    return None if _several_care_leavers(case, today) else _of_one(case, "care_leaver_of_both", why)


def _cared_for_by(case: Case, ours: Sequence[str]) -> DerivedFact | None:
    others = [
        other_area.name
        for other_area in case.other_areas
        if other_area.has("looks_after") and not ours_among(other_area, ours)
    ]
    return DerivedFact("another", f"{', '.join(others)} looked after the child") if others else None


def _somebody_else_in_care(case: Case, today: date) -> bool:
    """Return whether who died was not looked after, so that a care leaver or another child entered must be meant."""
    answers, dead = answers_of(case), _perhaps_dead(case, today)
    said = answers.get("looked_after") or ("no" if dead and all(in_care(one) == "no" for one in dead) else "")
    if said != "no":
        return False
    living = [child for child in case.children if child not in dead]
    return bool(
        answers.get("care_leaver_died") == "yes" or case.more_children or any(in_care(one) != "no" for one in living)
    )


def _before_panel(case: Case) -> DerivedFact | None:
    aware = case.day_of("aware")
    if aware is None:
        return None
    if case.incident_on.earliest and aware < case.incident_on.earliest:
        return DerivedFact("unknown", f"it is said to have become aware on {written(aware)}, before the incident")
    return DerivedFact("yes" if aware < PANEL_BEGAN else "no", f"it became aware on {written(aware)}")


def answers_of(case: Case) -> dict[str, str]:
    """Return what the officer answered, by the key under which it is asked now; what lacks its reason waits for it."""
    found: dict[str, str] = {}
    for answer in case.answers:
        if lacks_reason(answer.fact, answer.value, answer.evidence):
            continue
        key = RENAMED.get(answer.fact, answer.fact)
        found[key] = firmer(found.get(key, ""), answer.value)
    return {key: value for key, value in found.items() if value not in {"", Truth.UNKNOWN}}


_FOLLOWING: Mapping[str, Callable[[Case, date, Sequence[str]], DerivedFact | None]] = {
    "died": lambda case, today, _: _died(case, today),
    "seriously_harmed": lambda case, today, _: _harmed(case, today),
    "looked_after": _looked_after,
    "age": lambda case, today, _: _age(case, today),
    "where_it_happened": lambda case, _, ours: _where(case, ours),
    "normally_resident": homes.resident,
    "several_harmed": lambda case, today, _: homes.several_harmed(case, today),
    "other_home": lambda case, today, ours: homes.other_home(case, today, ours) or _other_home_of_one(case, today),
    "care_leaver_died": lambda case, today, _: _no_care_leaver(case, today),
    "other_area": lambda case, *_: _other_area(case),
    "several_looked_after": lambda case, today, _: _several_looked_after(case, today),
    "looked_after_by": _looked_after_by,
    "looked_after_by_both": lambda case, today, ours: (
        _looked_after_by_both(case, today, ours) or _both_of_one(case, today)
    ),
    "several_care_leavers": lambda case, today, _: _several_care_leavers(case, today),
    "care_leaver_of": _care_leaver_of,
    "care_leaver_of_both": lambda case, today, ours: (
        _care_leavers_of_both(case, today, ours) or _care_leavers_of_one(case, today)
    ),
    "lives_in_england": lambda case, *_: homes.home_in_england(case),
    "aware_before_panel": lambda case, *_: _before_panel(case),
    "somebody_died": lambda case, *_: _somebody_died(case),
    "adult_with_care_needs": lambda case, *_: _asked_otherwise_before(case),
    "unborn_child": lambda case, today, _: _entered(
        [child for child in case.children if harmed_before_birth(case, child, today)]
    ),
    "stillborn_child": lambda case, *_: _entered(
        [child for child in case.children if child.birth == STILLBORN or perhaps_born_dead(child)]
    ),
}
