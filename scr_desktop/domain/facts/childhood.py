"""Whether somebody was a child when they died or were harmed, over every day that their dates can mean.

A child is a person under 18 (Children Act 1989 s105). Children Act 2004 s16C(1) asks whether a child *dies or is
seriously harmed*: who was harmed at 17 and died at 18 was harmed as a child. Whether what happened before a birth, or a
stillbirth, happened to a child no source at hand settles: the office answers it, and until then it is open.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from scr_desktop.domain.facts.contradictory import against_death, against_harm
from scr_desktop.domain.records.birth import BORN, LIFE_NOT_KNOWN, NO_AGE, STILLBORN, UNBORN
from scr_desktop.domain.records.case import Case, Child
from scr_desktop.domain.rules.condition import Truth
from scr_desktop.domain.rules.deadline_state import is_past
from scr_desktop.domain.rules.fact import AGE, STILLBORN_COUNTS, UNBORN_COUNTS, is_age
from scr_desktop.domain.time.part_date import PartDate, whole_years

ADULT = 18
# Whoever turned 18 within the year before it became known counts as harmed as a child; beyond that this office would ask.
LONG_ADULT = 19
# How far the true day may lie outside a date that is marked as uncertain: no source says; this office would ask.
_DOUBT = {"day": timedelta(days=31), "week": timedelta(days=31), "part": timedelta(days=31),
          "month": timedelta(days=31), "year": timedelta(days=366)}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Span:
    """The days that an entry can mean, first and last included; None where nothing bounds it on that side."""

    earliest: date | None = None
    latest: date | None = None

    def ages(self, born: PartDate) -> tuple[int | None, int | None]:
        """Return the least and the greatest whole years of age of somebody `born` then; None where nothing bounds it."""
        birth = meant_by(born)
        youngest = whole_years(birth.latest, self.earliest) if birth.latest and self.earliest else None
        oldest = whole_years(birth.earliest, self.latest) if birth.earliest and self.latest else None
        return youngest, oldest


def meant_by(on: PartDate) -> Span:
    """Return the days that a date as entered can mean; one marked as uncertain reaches beyond what is written."""
    if on.earliest is None or on.latest is None:
        return Span()
    doubt = _DOUBT[on.part] if on.doubtful else timedelta()
    return Span(on.earliest - doubt, on.latest + doubt)


def died(child: Child) -> bool:
    """Return whether somebody born is entered as having died; a date of death says so by itself."""
    if child.birth != BORN:
        return False
    return child.harm == "died" or (child.harm == "unknown" and child.died_on.known)


def perhaps_born_dead(child: Child) -> bool:
    """Return whether somebody is dead of whom it is not known whether they were born alive."""
    return child.birth == LIFE_NOT_KNOWN and (child.harm == "died" or (child.harm == "unknown" and child.died_on.known))


def death_span(case: Case, child: Child, today: date) -> Span:
    """Return the days on which somebody who died can have died: at the latest `today`."""
    if not child.died_on.known:
        return Span(meant_by(child.born_on).earliest, today)
    return _until(child.died_on, [today])


def harm_span(case: Case, child: Child, today: date) -> Span:
    """Return the days on which somebody can have been harmed: on the day of the incident, as far as it is known.

    It was not after the authority became aware of it, nor after a death.
    """
    limits = [today, *filter(None, (case.day_of("aware"), meant_by(child.died_on).latest))]
    if not case.incident_on.known:
        return Span(meant_by(child.born_on).earliest, min(limits))
    return _until(case.incident_on, limits)


def age_said(case: Case, child: Child) -> int | None:
    """Return the age at death, or else when harmed, that is answered of the only child; None where a date of birth is known."""
    if child.birth != BORN or child.born_on.known or len(case.children) != 1 or case.more_children.strip():
        return None
    given = next((answer.value.strip() for answer in case.answers if answer.fact == AGE), "")
    return int(given) if is_age(given) else None


def was_child(child: Child, span: Span, said: int | None = None) -> Truth:
    """Return whether somebody was under 18 throughout `span`: open where some of its days say yes and others no.

    `said` is the age then that was answered, where no date of birth is known.
    """
    if said is not None:
        return Truth.YES if said < ADULT else Truth.NO
    youngest, oldest = span.ages(child.born_on)
    if oldest is not None and oldest < ADULT:
        return Truth.YES
    if youngest is not None and youngest >= ADULT:
        return Truth.NO
    return Truth.UNKNOWN


def died_as_child(case: Case, child: Child, today: date) -> Truth:
    """Return whether somebody died as a child, open where it is not known whether they died or how old they were.

    It is open too where what is entered contradicts itself (`domain/facts/contradictory.py`).
    """
    if against_death(case, child, today):
        return Truth.UNKNOWN
    if child.birth == STILLBORN:
        return said_by_office(case, STILLBORN_COUNTS)
    if child.birth == LIFE_NOT_KNOWN:
        # Either way a death of a child where the office counts a stillbirth as one; else it hangs on the live birth.
        counts = perhaps_born_dead(child) and said_by_office(case, STILLBORN_COUNTS) is Truth.YES
        return Truth.YES if counts else Truth.UNKNOWN
    if died(child):
        return was_child(child, death_span(case, child, today), age_said(case, child))
    return Truth.UNKNOWN if child.harm == "unknown" else Truth.NO


def harmed_as_child(case: Case, child: Child, today: date) -> Truth:
    """Return whether somebody was seriously harmed as a child, beside a death as a child, which counts by itself.

    Who died was harmed on the day of the incident; that matters where they were not certainly a child at death.
    Where what is entered contradicts itself it is open.
    """
    if against_harm(case, child, today):
        return Truth.UNKNOWN
    if child.birth == STILLBORN or perhaps_born_dead(child):
        return Truth.NO
    if perhaps_born_then(case, child, today):
        # Harm to a child either way where the office counts what happened before birth; else it hangs on the birth.
        return Truth.YES if said_by_office(case, UNBORN_COUNTS) is Truth.YES else Truth.UNKNOWN
    if harmed_before_birth(case, child, today):
        return said_by_office(case, UNBORN_COUNTS)
    if child.harm != "seriously_harmed" and not died(child):
        return Truth.UNKNOWN if child.harm == "unknown" else Truth.NO
    if died(child) and died_as_child(case, child, today) is Truth.YES:
        return Truth.NO
    if harm_known_late(case, child, today):
        return Truth.UNKNOWN
    return was_child(child, harm_span(case, child, today), _age_when_harmed(case, child, today))


def _age_when_harmed(case: Case, child: Child, today: date) -> int | None:
    """Return the age when harmed as it was answered; of somebody who died as an adult only if surely an adult then too."""
    said = age_said(case, child)
    if said is None or not died(child):
        return said
    first, last = harm_span(case, child, today).earliest, death_span(case, child, today).latest
    if first is None or last is None:
        return None
    least = said - (whole_years(first, last) + 1 if first < last else 0)
    return least if least >= ADULT else None


def harm_known_late(case: Case, child: Child, today: date) -> bool:
    """Return whether somebody was harmed as a child, but the authority learnt of it when they may long have been an adult.

    No source says whether harm that an adult discloses is notified.
    """
    aware, harmed = case.day_of("aware"), harm_span(case, child, today)
    said = _age_when_harmed(case, child, today)
    if aware is None or was_child(child, harmed, said) is not Truth.YES:
        return False
    if said is not None:
        first = case.incident_on.earliest
        return first is not None and said + 1 + whole_years(first, aware) >= LONG_ADULT
    return not younger_than(LONG_ADULT, Span(aware, aware), child)


def harmed_before_birth(case: Case, child: Child, today: date) -> bool:
    """Return whether somebody came to harm who is not born yet, or was born after every day on which it can have been."""
    if child.birth == UNBORN:
        return child.harm in {"died", "seriously_harmed"}
    first, last = meant_by(child.born_on).earliest, harm_span(case, child, today).latest
    return child.birth == BORN and child.harm == "seriously_harmed" and bool(first and last and last < first)


def has_no_age(case: Case, today: date) -> bool:
    """Return whether nobody entered can have had an age then: not born yet, stillborn, or harmed before birth."""
    if not case.children or case.more_children.strip():
        return False
    return all(child.birth in NO_AGE or harmed_before_birth(case, child, today) for child in case.children)


def birth_overdue(child: Child, today: date) -> bool:
    """Return whether every day is past on which a child was expected of which no birth is recorded."""
    last = meant_by(child.born_on).latest
    return child.birth == UNBORN and last is not None and is_past(last, today)


def perhaps_born_then(case: Case, child: Child, today: date) -> bool:
    """Return whether somebody entered as not born yet came to harm when the birth was expected, and is overdue since.

    Whether the harm came before the birth is then open: no birth is on record, and none is guessed.
    """
    if not birth_overdue(child, today) or child.harm not in {"died", "seriously_harmed"}:
        return False
    first, last = meant_by(child.born_on).earliest, harm_span(case, child, today).latest
    return bool(first and last and is_past(first, last))


def died_before_incident(case: Case, child: Child) -> bool:
    """Return whether every day on which somebody can have died lies before every day on which the incident can have been."""
    last, first = meant_by(child.died_on).latest, meant_by(case.incident_on).earliest
    return bool(last and first and is_past(last, first))


def births_to_ask_about(case: Case, today: date) -> list[str]:
    """Return of each child who was expected before `today`, and of whom no birth is on record, that it is to be asked."""
    return [_ask_of_birth(case, child, today) for child in case.children if birth_overdue(child, today)]


def _ask_of_birth(case: Case, child: Child, today: date) -> str:
    asked = f"{child.name} is entered as not born yet, was expected {child.born_on.in_time}, and no birth is recorded."
    if not perhaps_born_then(case, child, today):
        return f"{asked} Ask, and enter what is known."
    return f"{asked} Whether the harm came before birth is open until then: ask, and enter what is known."


def said_by_office(case: Case, key: str) -> Truth:
    """Return what the office answered to a question that no source settles; an answer counts once it has its reason."""
    given = next((answer for answer in case.answers if answer.fact == key), None)
    if given is None or given.value not in {Truth.YES, Truth.NO} or not given.evidence.strip():
        return Truth.UNKNOWN
    return Truth(given.value)


def younger_than(age: int, span: Span, child: Child) -> bool:
    """Return whether somebody was certainly younger than `age` throughout `span`."""
    oldest = span.ages(child.born_on)[1]
    return oldest is not None and oldest < age


def age_in(span: Span, child: Child) -> int | None:
    """Return the age in whole years throughout `span`, or None if its days give different ages or none."""
    youngest, oldest = span.ages(child.born_on)
    return max(youngest, 0) if youngest is not None and youngest == oldest else None


def age_at_event(case: Case, child: Child, today: date) -> int | None:
    """Return the age in whole years at death, or else when harmed, if every day that can be meant gives the same."""
    return age_in(event_span(case, child, today), child)


def event_span(case: Case, child: Child, today: date) -> Span:
    """Return the days on which somebody can have died, if they did, or else have been harmed."""
    return death_span(case, child, today) if died(child) else harm_span(case, child, today)


def _until(on: PartDate, limits: Iterable[date]) -> Span:
    """Return the days of `on` that are not after any of the limits; a date wholly after them is left as it stands."""
    span = meant_by(on)
    first, last = span.earliest, span.latest
    assert first is not None
    assert last is not None
    cut = min([last, *limits])
    return Span(first, cut if cut >= first else last)
