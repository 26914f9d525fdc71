"""Time beyond the clocks: extensions with who allowed them, holds that pause nothing, the earliest publication."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.reckoning import summarise
from scr_desktop.domain.records.case import Case, CaseEvent
from scr_desktop.domain.records.timing import EFFECTS, Extension, Hold
from scr_desktop.domain.rules.deadline import DeadlineRule, calculate, rule_by_key
from scr_desktop.domain.rules.deadline_state import is_ahead, is_past
from scr_desktop.domain.time.part_date import written
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services import clock, loading
from scr_desktop.services.case.case import put_event
from scr_desktop.services.case.event_check import check_known
from scr_desktop.services.check import need, not_ahead
from scr_desktop.store.case_file import CaseFile


def extend(
    case_file: CaseFile, case_id: str, rule: str, until_on: date, allowed_by: str, allowed_on: date, why: str
) -> Case:
    """Record that more time was allowed for a deadline, by whom, when and why; the deadline stays visible.

    What is allowed once its day is over is recorded as that, and makes nothing punctual. Raises `Problem` if the deadline
    has not begun, the new day is not later or was over when it was allowed, it was allowed before the case was known, or
    who and why are missing.
    """
    need(allowed_by, "Say who allowed it: nobody can extend a deadline for themselves.", "allowed_by")
    need(why, "Say why it was allowed: the reason is printed beside the date.")
    not_ahead(allowed_on, "allowed_on", "enter the day on which it was allowed")
    with case_file.work("More time allowed", case_id=case_id, why=why) as session:
        case = loading.open_case(session, case_id)
        fixed = next((deadline for deadline in case.deadlines if deadline.rule == rule and deadline.current), None)
        if fixed is None:
            raise Problem("That deadline has not begun in this case, so it cannot be extended.", "rule")
        if not is_ahead(until_on, fixed.due_on):
            raise Problem(f"The new day must be later than {written(fixed.due_on)}.", "until_on")
        if is_past(until_on, allowed_on):
            raise Problem(
                f"{written(until_on)} was over on {written(allowed_on)}, the day it was allowed: nobody can allow time that is "
                "past.",
                "until_on",
            )
        check_known(case, allowed_on, "allowed_on")
        case.extensions.append(
            Extension(
                rule=rule, until_on=until_on, allowed_by=allowed_by.strip(), allowed_on=allowed_on, why=why.strip()
            )
        )
        _summarise(session, case)
    return case


def hold(
    case_file: CaseFile, case_id: str, cause: str, effect: str, began_on: date, look_again_on: date, note: str = ""
) -> Case:
    """Record that something holds the case up. No clock pauses; it is looked at again on the day given.

    Raises `Problem` if the cause is missing or the day to look again is not after the day it began.
    """
    if effect not in EFFECTS:
        raise ValueError(f"a hold has no effect {effect}")
    need(cause, "Say what holds the case up, for example a trial or an inquest.", "cause")
    not_ahead(began_on, "began_on", "enter the day since which it holds the case up")
    if not is_ahead(look_again_on, began_on):
        raise Problem("The day to look again must come after the day the hold began.", "look_again_on")
    with case_file.work("Hold recorded", case_id=case_id, why=note) as session:
        case = loading.open_case(session, case_id)
        case.holds.append(
            Hold(cause=cause.strip(), effect=effect, began_on=began_on, look_again_on=look_again_on, note=note)
        )
        if effect == "publication":
            _held_up(session, case, began_on, cause.strip(), note)
    return case


def _held_up(session: Session, case: Case, began_on: date, cause: str, note: str) -> None:
    """Begin the duty to give the Panel and the Secretary of State the reasons, anew where they were given for another."""
    told = [event for event in case.events if event.kind == "delay_told" and not event.superseded_at]
    if case.day_of("held_up") is not None and not told:
        return
    why = f"Another cause: {cause}" if told else note
    for one in told:
        one.superseded_at, one.superseded_why = clock.now(), why
    put_event(session, case, CaseEvent(kind="held_up", happened_on=began_on, note=cause), why)


def look_again(case_file: CaseFile, case_id: str, hold_id: str, look_again_on: date, note: str) -> Case:
    """Record that a hold was looked at and still stands, what was found, and when to look again."""
    with case_file.work("Hold looked at again", case_id=case_id, why=note) as session:
        case = loading.open_case(session, case_id)
        one = _hold(case, hold_id)
        if not is_ahead(look_again_on, one.look_again_on):
            raise Problem(f"Choose a day after {written(one.look_again_on)}.", "look_again_on")
        one.look_again_on, one.note = look_again_on, note
    return case


def end_hold(case_file: CaseFile, case_id: str, hold_id: str, ended_on: date, note: str = "") -> Case:
    """Record that a hold has ended, and how (`note`); raises `Problem` for a day before it began or still to come."""
    not_ahead(ended_on, "ended_on", "enter the day on which it ended")
    with case_file.work("Hold ended", case_id=case_id, why=note) as session:
        case = loading.open_case(session, case_id)
        one = _hold(case, hold_id)
        if ended_on < one.began_on:
            raise Problem(f"The hold began on {written(one.began_on)}: it cannot have ended before.", "ended_on")
        one.ended_on, one.ended_note = ended_on, note
    return case


@dataclass(frozen=True, slots=True)
class EarliestPublication:
    """The first day on which publication is lawful if the report goes out on `sent_on`; `argument` says why."""

    sent_on: date
    publish_on: date
    rule: DeadlineRule
    argument: list[str]


def earliest_publication(case_file: CaseFile, case_id: str, sent_on: date | None = None) -> EarliestPublication:
    """Return the earliest lawful day of publication if the report is sent on `sent_on` (default: today)."""
    with case_file.read() as session:
        regime, table = loading.regime_of(session, case_id), loading.working_days(session)
    rule = rule_by_key(regime.rules, "send_before_publication")
    sent = sent_on or clock.today()
    day = _first_lawful(rule, sent, table)
    return EarliestPublication(sent, day, rule, calculate(rule, day, table).argument("publication would be"))


def _first_lawful(rule: DeadlineRule, sent: date, table: WorkingDays) -> date:
    """Try each working day after `sent`: the readings of the office are then followed whatever they are."""
    day = table.after(sent, 1)
    while is_past(calculate(rule, day, table).due_on, sent):
        day = table.after(day, 1)
    return day


def _hold(case: Case, hold_id: str) -> Hold:
    for one in case.holds:
        if one.id == hold_id and one.ended_on is None:
            return one
    raise Problem("That hold has ended already.", "hold")


def _summarise(session: Session, case: Case) -> None:
    summarise(case, loading.law(session).of(case), loading.working_days(session), clock.today())
