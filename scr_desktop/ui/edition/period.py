"""A period as it is entered: a number, and how it is counted."""

from __future__ import annotations

from scr_desktop.domain.editions.confirmed import LineKind
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.rules.event import EVENTS
from scr_desktop.domain.time.period import Unit, Within
from scr_desktop.services.office.editions.offered import AT_ONCE, PERIODS

REQUEST = "request_sent"
# The days from which a step of chasing can be counted.
CHASED_FROM = [("", "The day the return is due"), (REQUEST, EVENTS[REQUEST].label)]


def choices(kind: LineKind | None) -> list[tuple[str, str]]:
    """Return how a period of a line of this sort can be counted: a step of chasing in working days alone."""
    if kind is LineKind.CHASING:
        return [
            ("", "Choose"),
            *((key, words) for key, (words, unit, _) in PERIODS.items() if unit is Unit.WORKING_DAYS),
        ]
    return [("", "Choose"), *((key, words) for key, (words, *_) in PERIODS.items()), (AT_ONCE, "as soon as possible")]


def within_of(count: str, unit: str) -> Within | None:
    """Return the period entered, None where none is chosen; raises `Problem` for what is no number."""
    if unit == AT_ONCE:
        return Within(0, Unit.DAYS)
    if not unit:
        return None
    if not count.strip().isdecimal():
        raise Problem("Enter the number in figures, for example 10.", "within")
    _, counted_in, before = PERIODS[unit]
    return Within(int(count), counted_in, before)
