"""A decision on a review that was made before its case was entered: what the notification says of it, and what follows.

An old case is entered with what is known of it. That a review was decided on, or begun, is part of that: without it the
case would count as undecided, and pass to the partners when their arrangements began. A day in full becomes the event of
the decision; by whom and for what reasons it was made is recorded as for any other decision.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from scr_desktop.domain.facts.as_asked import unasked_answers
from scr_desktop.domain.facts.childhood import births_to_ask_about, meant_by
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.change_of_arrangements import began_words, no_function_then
from scr_desktop.domain.records.case import Case, CaseEvent
from scr_desktop.domain.review.weighing import decision_of
from scr_desktop.domain.rules.arrangements import PANEL_BEGAN, TRANSITION_ENDED
from scr_desktop.domain.rules.deadline_state import is_past
from scr_desktop.domain.rules.event import DECIDED_ALREADY
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.rules.vocabulary import TEXTS
from scr_desktop.domain.time.part_date import PartDate

CHOICES = (
    ("", "Nothing is said of it"),
    ("review", "Decided to hold a review"),
    ("begun", "A review has begun"),
    ("no_review", "Decided not to hold a review"),
    ("not_decided", "Not decided yet"),
)
FIELD = "notification.decided_on"
_SAID = {
    "review": "it was decided to hold a review",
    "begun": "a review has begun",
    "no_review": "it was decided not to hold a review",
}


def events_of(decided: str, on: PartDate) -> list[CaseEvent]:
    """Return the events of a decision said to be made on one certain day; one known in part has none."""
    day = on.day
    return [CaseEvent(kind=kind, happened_on=day) for kind in DECIDED_ALREADY.get(decided, ())] if day else []


def take_back(case: Case) -> None:
    """Take from a notification the events of a decision that cannot have been made as it says: no day is counted from them."""
    kinds = DECIDED_ALREADY.get(case.decided, ())
    case.events = [event for event in case.events if event.kind not in kinds]


def day_said(case: Case) -> PartDate:
    """Return the day of the decision that the notification speaks of: that on record where there is one."""
    day = case.day_of(DECIDED_ALREADY[case.decided][0]) if case.decided_already else None
    return PartDate.on(day) if day else case.decided_on


def in_words(case: Case) -> str:
    """Return what the notification says of a decision, with the day it gives; the empty text where it says nothing.

    What is on record since stands beside it: it rewrites nothing that was notified.
    """
    words = dict(CHOICES).get(case.decided, "") if case.decided else ""
    if not case.decided_already:
        return words
    said = f"{words}, {case.decided_on}" if case.decided_on.known else f"{words}, on a day not known"
    on_record = day_said(case)
    return said if on_record == case.decided_on else f"{said} (on record since: {on_record})"


def not_recorded_here(status: CaseStatus) -> str:
    """Return in a sentence that a notified decision is still to be recorded, for the page that has none; or nothing."""
    return " ".join(to_record(status))


def only_in_part(case: Case) -> str:
    """Return what to do where only part of the day of a notified decision is known; nothing where it is not so."""
    if not case.decided_already or decision_of(case) is not None or day_said(case).day is not None:
        return ""
    return (
        "Enter the day in full, as the minutes or the letter on the decision give it, or as much of it as can be found, "
        "for example June 2019: no day is made up, and what is reckoned from that day does not run."
    )


def notices(status: CaseStatus) -> tuple[str, ...]:
    """Return what must be known of a case before it is relied on: of its law, a decision to record, a birth to ask about."""
    births = births_to_ask_about(status.case, status.today) if status.case.open else []
    return (*status.notices, *to_record(status), *not_asked(status), *births)


def not_asked(status: CaseStatus) -> list[str]:
    """Return in a sentence which answers decide nothing, because the arrangements of the case do not ask for them."""
    under = [one.regime for one in status.under or (status,)]
    keys = unasked_answers(status.case, {key for regime in under for key in regime.facts})
    said = [f"“{TEXTS[key]}”" for key in keys if key in TEXTS]
    if not said:
        return []
    names = " nor by ".join(dict.fromkeys(f"“{regime.name}”" for regime in under))
    return [
        f"Answered, but not asked by {names}: {', '.join(said)}. The answer is kept as it was given and decides nothing here."
    ]


def to_record(status: CaseStatus) -> list[str]:
    """Return what is still to be recorded of a decision that the notification speaks of, in a sentence, or nothing."""
    case = status.case
    if not case.decided_already or decision_of(case) is not None:
        return []
    day = day_said(case)
    when = f" ({case.decided_on})" if case.decided_on.known else ""
    said = f"The notification says that {_SAID[case.decided]}{when}."
    if day.day is not None:
        return [f"{said} Who decided, and for what reasons, is still to be recorded."]
    board = " From the day on which the partner arrangements began, it was no longer the board’s to decide."
    return [
        f"{said} The decision is still to be recorded, with its day: what is reckoned from that day does "
        f"not run before. Where only part of the day can be found, it is recorded with that part.{board if status.regime.of_board else ''}"
    ]


def with_day_asked(status: CaseStatus, begin: date | None) -> CaseStatus:
    """Return where a case stands, asking whether what was decided on a day known in part was decided before `begin`."""
    asked = _asked_of_day(status.case, status.regime, begin)
    return replace(status, asked=(*status.asked, asked)) if asked else status


def _asked_of_day(case: Case, regime: Regime, begin: date | None) -> str:
    """Return the question whether a notified decision came before the partner arrangements, where its day can be either."""
    on = day_said(case)
    if not case.decided_already or not regime.of_board:
        return ""
    meant = meant_by(on)
    # As long as the office has not stated its day, it can be any lawful one: a day in full is then taken at its word.
    first = TRANSITION_ENDED if begin is None and on.day else PANEL_BEGAN
    if meant.latest is not None and is_past(meant.latest, begin or first):
        return ""
    how = "entered as" if on.day else "known only as"
    known = f"its day is {how} “{on}”" if on.known else "its day is not known"
    return (
        f"Was the decision made before the day on which the partner arrangements began ({began_words(begin)})? ({known}: before "
        "that day it was the board’s to decide, from that day on it was the safeguarding partners’)"
    )


def impossible(case: Case, regime: Regime, begin: date | None) -> Iterator[Problem]:
    """Yield why a decision cannot have been made as the notification says; `begin` is when the arrangements began."""
    on = day_said(case)
    if not case.decided_already:
        if case.decided_on.known:
            yield Problem("Say what was decided on that day, or leave the day out.", FIELD)
    elif not regime.may_commission:
        yield Problem(
            "Under these arrangements nothing was decided on a review here: the case passed to the safeguarding partners "
            f"({regime.source.paragraph}). Correct what is said of a decision, or the day the notification was received.",
            FIELD,
        )
    elif on.earliest:
        yield from no_function_then(regime, begin, "decision", on.earliest, FIELD)
