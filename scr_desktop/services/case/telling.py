"""Recording that somebody who must be told was told: when, by what means, under what reference."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from sqlalchemy.orm import Session

from scr_desktop.domain.problem import Doubt, Problem
from scr_desktop.domain.progress.case_status import DutyLine
from scr_desktop.domain.progress.lateness import late_telling
from scr_desktop.domain.progress.no_longer import SUFFIX
from scr_desktop.domain.progress.owed import tellings_for
from scr_desktop.domain.records.case import Case, CaseEvent
from scr_desktop.domain.records.telling import Telling
from scr_desktop.domain.rules.criterion import Duty
from scr_desktop.domain.rules.deadline import rule_by_key
from scr_desktop.domain.rules.deadline_state import either_day
from scr_desktop.domain.rules.event import EVENTS, HANDED_OVER
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import loading
from scr_desktop.services.case.case import put_event
from scr_desktop.services.case.event_check import comes_before, let_stand
from scr_desktop.services.check import need, need_late_why, not_ahead
from scr_desktop.store.case_file import CaseFile

MEANS = ("National online form", "Secure e-mail", "Letter", "Telephone, confirmed in writing", "In person")
# Whom the national online form reaches; nobody else is told by it.
_BY_THE_FORM = ("Child Safeguarding Practice Review Panel", "Ofsted", "Secretary of State")


def means_for(duty: Duty) -> tuple[str, ...]:
    """Return by what means the addressee of `duty` can be told: the national form only where it makes that telling."""
    by_form = duty.after == "aware" and not duty.in_area and duty.who.startswith(_BY_THE_FORM)
    return MEANS if by_form else MEANS[1:]


def record(
    case_file: CaseFile,
    case_id: str,
    duty: str,
    told_on: date,
    means: str,
    reference: str = "",
    note: str = "",
    late_why: str = "",
    stands_why: str = "",
) -> Case:
    """Record that the addressee of `duty` was told on a day, by what means, and return the case.

    When everybody of the same deadline has been told, the day of the last is recorded as the event that
    meets it. A reference given with the national notification becomes the case's national reference.
    Raises `Problem` for a duty that this case does not have, a day in the future, missing means, or a day after that by
    which it had to be told without the reason in `late_why`; `Doubt` for a day before that of what is told, or where that has none, unless
    `stands_why` says how it can stand.
    """
    with case_file.read() as session:
        of = _line(session, loading.open_case(session, case_id), duty).duty
    with case_file.work(f"Told of {of.of}: {of.who[:100]}", case_id=case_id, why=note) as session:
        case = loading.open_case(session, case_id)
        put_telling(session, case, duty, told_on, means, reference, note, late_why, stands_why)
    return case


def put_telling(
    session: Session,
    case: Case,
    duty: str,
    told_on: date,
    means: str,
    reference: str = "",
    note: str = "",
    late_why: str = "",
    stands_why: str = "",
) -> None:
    """Put a telling into `case` inside a piece of work; the rest as `record`."""
    not_ahead(told_on, "told_on")
    need(means, "Say by what means: the national online form, secure e-mail, a letter.", "means")
    line, regime = _line(session, case, duty), loading.law(session).of(case)
    for doubt in _too_early(case, regime, line.duty, told_on):
        let_stand(case, doubt, stands_why)
    late = need_late_why(late_telling(loading.status(session, case), duty, told_on), late_why)
    telling = Telling(
        duty=duty,
        who=line.duty.who,
        told_on=told_on,
        means=means.strip(),
        reference=reference.strip(),
        note=note,
        late_why=late,
    )
    case.tellings.append(telling)
    if reference.strip() and _meeting_event(regime, line.duty) == "notification_sent":
        case.national_reference = reference.strip()
    _meet(session, case, regime, line.duty)


def _too_early(case: Case, regime: Regime, duty: Duty, told_on: date) -> Iterator[Doubt]:
    """Yield that what is to be told comes after the telling, or is not on record at all."""
    started = case.day_of(duty.after)
    if comes_before(regime, duty):
        return
    if started and told_on < started:
        said = f"{written(told_on)} is too early: what is to be told is of {written(started)}."
        yield Doubt(f"{said} Check the days, or say why it stands.", "told_on")
    if started is None and not (case.decided_already or duty.key.endswith(SUFFIX)):
        said = f"What is to be told is not on record: “{EVENTS[duty.after].label}” has no day."
        yield Doubt(f"{said} Record it first, or say why this was told before.", "told_on")


def days_all_told(session: Session, case: Case) -> dict[str, date | None]:
    """Return, for each kind of event that tellings meet, the day on which the last was told; None while one is not."""
    lines, found = _lines(session, case), dict[str, date | None]()
    regime = loading.law(session).of(case)
    told = {one.duty: one.told_on for line in lines for one in tellings_for(line.duty, case)}
    for line in lines:
        if kind := _meeting_event(regime, line.duty):
            covered = _covered(regime, lines, line.duty)
            found[kind] = max(told[key] for key in covered) if all(key in told for key in covered) else None
    return found


def about(line: DutyLine) -> str:
    """Return in sentences of what somebody must be told, by when, and whether that is on record."""
    due = f", by {either_day(line.due_on, line.or_on)}" if line.due_on and not line.at_once else ""
    if line.at_once and line.due_on:
        due = f", as soon as possible from {written(line.due_on)} on"
    by = f" {line.by_words}" if line.by else ""
    before = f" Recorded already: told on {written(line.done_on)}{by}." if line.done_on else ""
    not_shown = f" {line.not_shown}" if line.not_shown else ""
    return f"To be told of {line.duty.of}{due}. {line.duty.source}.{before}{not_shown}"


def _line(session: Session, case: Case, duty: str) -> DutyLine:
    for line in _lines(session, case):
        if line.duty.key == duty:
            return line
    raise Problem("That is not one of those who must be told in this case: choose one from the list.", "duty")


def _lines(session: Session, case: Case) -> tuple[DutyLine, ...]:
    return loading.status(session, case).duties


def _meeting_event(regime: Regime, duty: Duty) -> str:
    """Return the kind of event that shows a duty done, or the empty text."""
    if duty.done_by:
        return duty.done_by[-1]
    return rule_by_key(regime.rules, duty.rule).done_by if duty.rule else ""


def _meet(session: Session, case: Case, regime: Regime, duty: Duty) -> None:
    """Record the event that meets the duty's deadline: the telling that leads, or else everybody it covers was told."""
    kind = _meeting_event(regime, duty)
    if not kind or case.day_of(kind):
        return
    lines = _lines(session, case)
    told = {one.duty: one for line in lines for one in tellings_for(line.duty, case)}
    covered = _covered(regime, lines, duty)
    if all(key in told for key in covered):
        last = max((told[key] for key in covered), key=lambda one: one.told_on)
        event = CaseEvent(kind=kind, happened_on=last.told_on, late_why=last.late_why)
        # A hand-over takes other days with it, which keep this as the reason.
        put_event(session, case, event, f"{EVENTS[kind].label}: everybody was told" if kind == HANDED_OVER else "")


def _covered(regime: Regime, lines: Sequence[DutyLine], duty: Duty) -> list[str]:
    """Return the duties whose telling leads to the same event: all that share it, or the one of them that leads."""
    which = (_meeting_event(regime, duty), duty.after)
    together = [line.duty for line in lines if (_meeting_event(regime, line.duty), line.duty.after) == which]
    return [one.key for one in together if one.leads] or [one.key for one in together]
