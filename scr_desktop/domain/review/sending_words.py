"""What sending the rapid review on a day does to its time limits, in words: met or late, or that no date moves."""

from __future__ import annotations

from datetime import date

from scr_desktop.domain.progress.case_status import CaseStatus, DeadlineLine
from scr_desktop.domain.records.review.rapid_review import RapidReview
from scr_desktop.domain.review.review_need import SENT
from scr_desktop.domain.rules.deadline_state import DeadlineState, is_past, latest_day
from scr_desktop.domain.rules.event import EVENTS
from scr_desktop.domain.time.part_date import written

_TWO_READINGS = "The sources can be read in two ways, so both days are said."


def sending_words(status: CaseStatus, on: date | None) -> str:
    """Return whether a rapid review sent `on` a day meets its time limits, by their days; None where no day is entered.

    Only the first sending meets them: a correction sent later moves no date.
    """
    first = status.case.day_of(SENT)
    if first is not None:
        return f"It was first sent on {written(first)}: sending a correction moves no date."
    lines = [line for line in status.deadlines if line.rule.done_by == SENT and line.open and line.last_on]
    several = len(lines) > 1
    said = " ".join(_words(line, on, counted=several) for line in lines) or "No time limit for it is running."
    return f"{_TWO_READINGS} {said}" if several else said


def sent_words(status: CaseStatus, review: RapidReview) -> str:
    """Return when a rapid review went to the Panel and by what means; where that was late, that and the reason too."""
    assert review.sent_on is not None
    first = review.sent_on == status.case.day_of(SENT)
    late = [line for line in status.deadlines if first and not line.set_aside and _met_late(line)]
    said = f"sent to the Panel on {written(review.sent_on)} ({review.sent_means})"
    if not late:
        between = [line.stands.met_between for line in status.deadlines if first and line.rule.done_by == SENT]
        return f"{', '.join(filter(None, [said, *between]))}."
    days = ", ".join(dict.fromkeys(written(one.last_on) for one in late if one.last_on))
    why = next((one.late_why for one in late if one.late_why), "")
    return f"{said}, late: it was due by {days}.{f' Why it came late: {why}' if why else ''}"


def _met_late(line: DeadlineLine) -> bool:
    return line.rule.done_by == SENT and line.state is DeadlineState.MET_LATE


def _words(line: DeadlineLine, on: date | None, *, counted: bool) -> str:
    assert line.last_on is not None
    since = f", counted from the day {EVENTS[line.rule.counted_from].words}" if counted else ""
    limit = f"{written(line.last_on)} ({line.rule.within}{since})"
    if on is None:
        return f"Its time limit is {limit}."
    if is_past(line.last_on, on) and not is_past(latest_day(line.last_on, line.stands.or_on), on):
        return f"It was due by {limit}: by this reading it is late, sent on {written(on)}."
    if is_past(line.last_on, on):
        return f"It was due by {limit}: sent on {written(on)} it is late."
    return f"It is due by {limit}: sent on {written(on)} it meets the deadline."
