"""Reads the day on which the partner arrangements began, as typed, and says what is understood of it."""

from __future__ import annotations

from datetime import date

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.time.part_date import PartDate, written


def read_begins(text: str) -> date | None:
    """Return the day typed, None for nothing; raises `Problem` unless it is a whole and lawful day."""
    # Imported here because the first window is painted before it is needed.
    from scr_desktop.domain.rules.arrangements import TRANSITION_ENDED, CaseDates

    try:
        found = PartDate.parse(text)
        if found.known and found.day is None:
            raise Problem("Type the whole day on which the arrangements began, or leave it empty.")
        CaseDates(TRANSITION_ENDED, found.day)
    except Problem as problem:
        raise Problem(problem.sentence, "begins") from None
    return found.day


def begins_in_words(text: str) -> str:
    """Return what is understood of the day on which the partner arrangements began, or what stays open without it."""
    from scr_desktop.domain.rules.arrangements import PANEL_BEGAN, TRANSITION_ENDED

    try:
        day = read_begins(text)
    except Problem as problem:
        return problem.sentence
    if day is None:
        return (
            f"Left empty: any day from {written(PANEL_BEGAN)} to {written(TRANSITION_ENDED)} may be meant. Where that leaves "
            "open which arrangements apply to an incident, both are named, and its case can be opened once the day is stated."
        )
    return f"Understood: {written(day)}."
