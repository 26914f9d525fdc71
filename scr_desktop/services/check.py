"""What every service refuses in the same way: a text that is missing, a day that is still to come."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from scr_desktop.domain.facts.office_hours import no_such_time
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.rules.deadline_state import is_ahead, is_past
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock


def need(text: str, sentence: str, field: str = "why") -> None:
    """Raise `Problem` with this sentence about `field` if nothing is entered."""
    for problem in lacks(text, sentence, field):
        raise problem


def lacks(text: str, sentence: str, field: str = "why") -> Iterator[Problem]:
    """Yield a `Problem` with this sentence about `field` if nothing is entered."""
    if not text.strip():
        yield Problem(sentence, field)


def need_late_why(late: Iterable[str], given: str) -> str:
    """Return why something came after its day, empty where it did not; raises `Problem` if it did and no reason is given.

    `late` are the sentences of `domain/progress/lateness.py`.
    """
    for said in late:
        need(given, f"{said} Say why it came later.", "late_why")
        return given.strip()
    return ""


def need_note_if_late(due_on: date | None, on: date, note: str, what: str = "It was to be done") -> None:
    """Raise `Problem` if something with a day of its own was done after it and the note does not say why."""
    if due_on and is_past(due_on, on):
        need(note, f"{what} by {written(due_on)}: say in the note why it came later.", "note")


def check_time(at_time: str) -> None:
    """Raise `Problem` for a time that no clock shows, such as 25:00; words and several times may stand beside it."""
    if wrong := no_such_time(at_time):
        raise Problem(f"There is no such time as {wrong}: check the hour and the minutes.", "at_time")


def not_ahead(on: date, field: str, instead: str = "record it when it is done") -> None:
    """Raise `Problem` about `field` if a day is still to come; `instead` says what to do."""
    for problem in ahead(on, field, instead):
        raise problem


def ahead(on: date, field: str, instead: str = "record it when it is done") -> Iterator[Problem]:
    """Yield a `Problem` about `field` if a day is still to come; `instead` says what to do."""
    if is_ahead(on, clock.today()):
        yield Problem(f"{written(on)} lies in the future: {instead}.", field)
