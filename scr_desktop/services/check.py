"""What every service refuses in the same way: a text that is missing, a day that is still to come."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from scr_desktop.domain.deadline_state import is_ahead
from scr_desktop.domain.part_date import written
from scr_desktop.domain.problem import Problem
from scr_desktop.services import clock


def need(text: str, sentence: str, field: str = "why") -> None:
    """Raise `Problem` with this sentence about `field` if nothing is entered."""
    for problem in lacks(text, sentence, field):
        raise problem


def lacks(text: str, sentence: str, field: str = "why") -> Iterator[Problem]:
    """Yield a `Problem` with this sentence about `field` if nothing is entered."""
    if not text.strip():
        yield Problem(sentence, field)


def not_ahead(on: date, field: str, instead: str = "record it when it is done") -> None:
    """Raise `Problem` about `field` if a day is still to come; `instead` says what to do."""
    for problem in ahead(on, field, instead):
        raise problem


def ahead(on: date, field: str, instead: str = "record it when it is done") -> Iterator[Problem]:
    """Yield a `Problem` about `field` if a day is still to come; `instead` says what to do."""
    if is_ahead(on, clock.today()):
        yield Problem(f"{written(on)} lies in the future: {instead}.", field)
