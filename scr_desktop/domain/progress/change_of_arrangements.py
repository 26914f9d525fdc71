"""A case of a board on the day the partner arrangements begin: what was not decided by then is the board's no more.

Procedure, grace period: boards may not commission new reviews or carry out any other former functions, and information
on incidents where no decision has been taken passes to the safeguarding partners.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case, CaseEvent
from scr_desktop.domain.rules.arrangements import TRANSITION_ENDED
from scr_desktop.domain.rules.deadline_state import is_ahead, is_past
from scr_desktop.domain.rules.event import PASSES_ON
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.time.part_date import written

# What a board may do no more from that day; a review begun is refused with the paragraph of its own arrangements.
FORMER_FUNCTIONS = ("recommended", "decision")
DECIDED = ("decision", "review_begun", "no_review")


def follow_change(case: Case, regime: Regime, begin: date | None, today: date, *, at: str) -> str:
    """Bring a case into step with the day the partner arrangements begin, and return what was done, in a sentence.

    Undecided on that day, it passes to the partners: an event says so. A decision of an earlier day that is recorded
    afterwards, or another day stated by the office, sets the event aside at the time `at` (UTC, ISO 8601); it stays
    readable. The empty text is returned where nothing differs.
    """
    wanted = begin if passes_undecided(case, regime, begin, today) else None
    event = next((one for one in case.events if one.kind == PASSES_ON and not one.superseded_at), None)
    if (event.happened_on if event else None) == wanted:
        return ""
    why = _why(case, wanted)
    if event:
        event.superseded_at, event.superseded_why = at, why
    if wanted:
        case.events.append(CaseEvent(kind=PASSES_ON, happened_on=wanted))
    return why


def let_grace_run(case: Case, regime: Regime, begin: date | None) -> bool:
    """Start the grace period of a board's review that has begun, and return whether it starts now.

    It runs from the day `begin` on which the partner arrangements began; as long as that is not stated, it waits.
    """
    starts = bool(regime.of_board and begin and case.day_of("review_begun") and not case.day_of("arrangements_begun"))
    if starts and begin:
        case.events.append(CaseEvent(kind="arrangements_begun", happened_on=begin))
    return starts


def move_grace(case: Case, before: date | None, begin: date | None, *, at: str, why: str) -> bool:
    """Set aside a grace period that runs from the day `before`, which the office states no more; return whether it did.

    It stays readable with the reason, and `let_grace_run` starts it from the new day.
    """
    if before is None or begin is None or before == begin:
        return False
    found = [event for event in case.events if event.kind == "arrangements_begun" and not event.superseded_at]
    moved = [one for one in found if one.happened_on == before]
    for one in moved:
        one.superseded_at, one.superseded_why = at, why
    return bool(moved)


def passes_undecided(case: Case, regime: Regime, begin: date | None, today: date) -> bool:
    """Return whether a case of a board is undecided on the day `begin`, if that day has come; None: it is not stated.

    A decision on record counts whatever its day, and so does one that the notification says was made: whether it could
    be made then is looked at when it is entered.
    """
    if begin is None or is_ahead(begin, today) or not regime.of_board or not case.open or case.ended_by:
        return False
    return not case.decided_already and not any(case.day_of(kind) for kind in DECIDED)


def passed_on_open_day(case: Case, regime: Regime, begin: date | None, today: date) -> bool:
    """Return whether a case of a board has passed to the partners undecided on a day that the office has not stated.

    The arrangements had begun by the last lawful day at the latest (procedure 1.2). No event has the day before the
    office states it as `begin`: none is made up.
    """
    return begin is None and passes_undecided(case, regime, TRANSITION_ENDED, today)


def why_passes(begin: date) -> str:
    """Return in a sentence why a case that was undecided on the day `begin` passes to the partners."""
    return (
        f"The partner arrangements began on {written(begin)} and no decision is on record: the case and all information about "
        "it pass to the safeguarding partners (procedure, grace period)."
    )


def check_former_function(regime: Regime, begin: date | None, kind: str, on: date, field: str) -> None:
    """Refuse what the board can have done only before the day `begin`; raises `Problem` with the paragraph.

    As long as the office has not stated its day, the last lawful one is the latest on which the board can have done it.
    """
    for problem in no_function_then(regime, begin, kind, on, field):
        raise problem


def no_function_then(regime: Regime, begin: date | None, kind: str, on: date, field: str) -> Iterator[Problem]:
    """Yield that the board can have done something only before the day `begin`, with the paragraph."""
    # What was decided in time may be considered again after a challenge: that is no new decision.
    if kind not in FORMER_FUNCTIONS or not regime.of_board or is_past(on, begin or TRANSITION_ENDED):
        return
    what = "recommended to it" if kind == "recommended" else "decided by it"
    yield Problem(
        f"The partner arrangements began {began_words(begin)}: from that day nothing is {what}. Record what was done "
        "before that day, or pass the case with all its information to the safeguarding partners (procedure, grace "
        "period).",
        field,
    )


def began_words(begin: date | None) -> str:
    """Return when the partner arrangements began, to stand after that word: None is a day not stated."""
    return f"on {written(begin)}" if begin else f"by {written(TRANSITION_ENDED)} at the latest"


def _why(case: Case, begin: date | None) -> str:
    if begin:
        return why_passes(begin)
    decided = next((day for kind in DECIDED if (day := case.day_of(kind))), None)
    if decided:
        return f"It was decided on {written(decided)}, so that it does not pass to the partners undecided."
    if case.decided_already:
        return "Its notification says that it was decided, so that it does not pass to the partners undecided."
    return "It does not pass to the partners undecided."
