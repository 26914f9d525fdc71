"""What every service refuses in the same way: a text that is missing, a day that is still to come."""

from __future__ import annotations

from datetime import date

from scr_desktop.domain.deadline_state import is_ahead
from scr_desktop.domain.part_date import written
from scr_desktop.domain.problem import Problem
from scr_desktop.services import clock


def need(text: str, sentence: str, field: str = "why") -> None:
    """Raise `Problem` with this sentence about `field` if nothing is entered."""
    if not text.strip():
        raise Problem(sentence, field)


def not_ahead(on: date, field: str, instead: str = "record it when it is done") -> None:
    """Raise `Problem` about `field` if a day is still to come; `instead` says what to do."""
    if is_ahead(on, clock.today()):
        raise Problem(f"{written(on)} lies in the future: {instead}.", field)
