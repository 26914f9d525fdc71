"""What sending the rapid review on a day does to its time limits, in words: met or late, or that no date moves."""

from __future__ import annotations

from datetime import date

from scr_desktop.domain.progress.standing import DeadlineLine, Standing
from scr_desktop.domain.review.review_need import SENT
from scr_desktop.domain.rules.deadline_state import is_past
from scr_desktop.domain.time.part_date import written


def sending_words(standing: Standing, on: date | None) -> str:
    """Return whether a rapid review sent `on` a day meets its time limits, by their days; None where no day is entered.

    Only the first sending meets them: a correction sent later moves no date.
    """
    first = standing.case.day_of(SENT)
    if first is not None:
        return f"It was first sent on {written(first)}: sending a correction moves no date."
    lines = [one for one in standing.deadlines if one.rule.done_by == SENT and one.open and one.last_on]
    return " ".join(_words(one, on) for one in lines) or "No time limit for it is running."


def _words(line: DeadlineLine, on: date | None) -> str:
    assert line.last_on is not None
    limit = f"{written(line.last_on)} ({line.rule.within})"
    if on is None:
        return f"Its time limit is {limit}."
    if is_past(line.last_on, on):
        return f"It was due by {limit}: sent on {written(on)} it is late."
    return f"It is due by {limit}: sent on {written(on)} it meets the deadline."
