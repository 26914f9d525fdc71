"""What is recorded as done after its day: which time limits it came after, in sentences.

A late step is no offence of the one who records it, but its reason belongs beside it: the procedure wants lateness
explained (4.6), and the Panel asks. Whatever has a time limit of the case asks here, so that all ask alike.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date

from scr_desktop.domain.problem import CameLate, Problem
from scr_desktop.domain.progress.case_status import CaseStatus, DeadlineLine
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.rules.deadline import DeadlineRule, Later, calculate
from scr_desktop.domain.rules.deadline_state import by_readings, either_day, is_past, latest_day
from scr_desktop.domain.rules.event import HAPPENED
from scr_desktop.domain.time.part_date import written

_SENT = "notification_sent"


def late_event(status: CaseStatus, kind: str, on: date | None) -> tuple[str, ...]:
    """Return a sentence for each time limit that an event of this kind would meet too late if it had the day `on`."""
    met = late_for((line for line in status.deadlines if line.rule.done_by == kind), on)
    return (*met, *_not_before(status, kind, on))


def _not_before(status: CaseStatus, kind: str, on: date | None) -> Iterator[str]:
    """Yield a sentence for each thing that was to be done so long before an event of this kind, and was not if it had that day."""
    began = {kind, *(plan for plan, done in HAPPENED.items() if done == kind)}
    for line in status.deadlines:
        if on is None or kind not in HAPPENED.values() or line.rule.counted_from not in began or line.set_aside:
            continue
        if not line.rule.within.before:
            continue
        found = calculate(line.rule, on, status.working_days)
        if line.met_on:
            yield from came_late(line.rule, found.due_on, line.met_on, found.later)
        else:
            due = either_day(found.due_on, found.later)
            yield f"{line.rule.duty}: it was due on {due} ({line.rule.source.paragraph}), and is not on record as done: record it first if it was."


def sent_late(status: CaseStatus) -> list[Problem]:
    """Return that the notification was sent after its day, where it was and no reason is on record, or nothing."""
    sent = next((event for event in status.case.events if event.kind == _SENT and not event.superseded_at), None)
    if sent is None or sent.late_why.strip():
        return []
    said = late_event(status, _SENT, sent.happened_on)
    on = f"The notification was sent on {written(sent.happened_on)}, late."
    return [CameLate(" ".join([on, *said]), "awareness.notification_sent_on")] if said else []


def with_why_late(case: Case, kept: Iterable[tuple[Problem, str]]) -> list[tuple[Problem, str]]:
    """Put each reason why the notification came late with its sending, and return what is kept besides."""
    found = list(kept)
    for reason in (reason for problem, reason in found if isinstance(problem, CameLate)):
        for event in case.events:
            if event.kind == _SENT and not event.superseded_at:
                event.late_why = reason
    return [one for one in found if not isinstance(one[0], CameLate)]


def late_telling(status: CaseStatus, duty: str, on: date | None) -> tuple[str, ...]:
    """Return a sentence for the time limit after which the addressee of `duty` would be told on the day `on`.

    Somebody who was told already has been told in time or with a reason: telling them again is not late.
    """
    line = next((one for one in status.duties if one.duty.key == duty), None)
    if line is None or (line.done_on and not line.by):
        return ()
    return late_for((one for one in status.deadlines if one.rule.key == line.duty.rule), on)


def reason_given(status: CaseStatus, duty: str) -> str:
    """Return the reason on record why the time limit of `duty` was not kept, by what met it or with another who was told.

    It is offered for this addressee too: one lateness need not be explained for each. Who came to be among them only
    afterwards has none of theirs.
    """
    rule = next((line.duty.rule for line in status.duties if line.duty.key == duty and not line.not_shown), "")
    return _reason_for(status, {rule} - {""})


def reason_given_for(status: CaseStatus, kind: str) -> str:
    """Return the reason on record with those who were told, why the time limit that an event of this kind meets was not kept."""
    return _reason_for(status, {line.rule.key for line in status.deadlines if kind and line.rule.done_by == kind})


def _reason_for(status: CaseStatus, rules: Collection[str]) -> str:
    of_it = [line.late_why for line in status.deadlines if line.rule.key in rules]
    with_others = [line.late_why for line in status.duties if line.duty.rule in rules]
    return next(filter(None, [*of_it, *with_others]), "")


def late_for(lines: Iterable[DeadlineLine], on: date | None) -> tuple[str, ...]:
    """Return a sentence for each of these deadlines that the day `on` comes after.

    A reading that the office does not follow is none, nor what is owed as soon as possible. Where it has chosen none, what
    is in time by one is not late.
    """
    return tuple(
        said
        for line in lines
        if on and not line.stands.at_once and not line.set_aside
        for said in came_late(line.rule, line.last_on, on, line.stands.or_on)
    )


def late_by_one(lines: Iterable[DeadlineLine], on: date | None) -> tuple[str, ...]:
    """Return a sentence for each of these deadlines by which the day `on` is late by one reading, in time by the other."""
    return tuple(
        f"{line.rule.duty}: {by_readings(line.last_on, line.stands.or_on)} ({line.rule.source.paragraph})."
        for line in lines
        if on and line.last_on and line.stands.or_on and not line.set_aside
        if is_past(line.last_on, on) and not is_past(latest_day(line.last_on, line.stands.or_on), on)
    )


def came_late(rule: DeadlineRule, last_on: date | None, on: date, or_on: Later | None = None) -> tuple[str, ...]:
    """Return the sentence that what `rule` asks for came after its last day by every reading, or nothing where it did not."""
    if last_on is None or not is_past(latest_day(last_on, or_on), on):
        return ()
    return (f"{rule.duty}: it was due on {either_day(last_on, or_on)} ({rule.source.paragraph}).",)
