"""Why the dates leave it open whether somebody was a child, in words for the officer, and which date settles it."""

from __future__ import annotations

from datetime import date

from scr_desktop.domain.facts.childhood import ADULT, harm_known_late, meant_by
from scr_desktop.domain.records.case import Case, Child
from scr_desktop.domain.time.part_date import PartDate, written

_INFANT = "less than a year old"


def why_age_is_open(case: Case, child: Child, today: date, *, at_death: bool) -> str:
    """Return why it is open whether `child` was under 18 at the incident, or with `at_death` when dying."""
    if not at_death and harm_known_late(case, child, today):
        return (
            f"{child.name} was harmed as a child but had long turned 18 when the authority became aware: no source says "
            "whether harm that an adult discloses is notified, so your answer decides, with its reason"
        )
    what, on = ("the death", child.died_on) if at_death else ("the incident", case.incident_on)
    if not child.born_on.known:
        return f"the date of birth of {child.name} is not known: it settles whether {what} came before the age of 18"
    # Who may have died before the birthday did not turn 18 for certain.
    turned = "would have turned" if at_death else "turned"
    return (
        f"{child.name} {turned} 18 {_birthday(child.born_on)}, and {_known_as(what, on)}, so it may have come before the "
        f"birthday or not: {_settles(what, child.born_on, on)}"
    )


def ages_in_words(least: int, greatest: int) -> str:
    """Return an age in years, or those that it can be: `7`, `less than a year old`, `1 or 2`, `between 3 and 6`, `at most 6`."""
    if least == greatest:
        return str(least) if least else _INFANT
    if greatest - least == 1:
        return f"{least} or {greatest}" if least else f"{_INFANT}, or 1"
    return f"between {least} and {greatest}" if least else f"at most {greatest}"


def eighteenth(born: date) -> date:
    """Return the day on which somebody born on a day turns 18; for 29 February that is 1 March."""
    try:
        return born.replace(year=born.year + ADULT)
    except ValueError:
        return date(born.year + ADULT, 3, 1)


def _birthday(born: PartDate) -> str:
    if born.day is not None:
        return f"on {written(eighteenth(born.day))}"
    span = meant_by(born)
    assert span.earliest is not None
    assert span.latest is not None
    between = f"between {written(eighteenth(span.earliest))} and {written(eighteenth(span.latest))}"
    return f"{between} (born {born})"


def _known_as(what: str, on: PartDate) -> str:
    if on.day is not None:
        return f"{what} was on {written(on.day)}"
    return f"the day of {what} is known only as “{on}”" if on.known else f"the day of {what} is not known"


def _settles(what: str, born: PartDate, on: PartDate) -> str:
    missing = [
        *(["the date of birth"] if born.day is None else []),
        *([f"the day of {what}"] if on.day is None else []),
    ]
    return f"{' and '.join(missing)} {'settle' if len(missing) > 1 else 'settles'} it"
