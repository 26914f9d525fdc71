"""What met a deadline, and the day until which it can be met: events of the case, and time allowed beyond the due day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.timing import Extension
from scr_desktop.domain.rules.deadline import DeadlineRule
from scr_desktop.domain.rules.deadline_state import is_past, last_day
from scr_desktop.domain.rules.event import EVENTS, HAPPENED
from scr_desktop.domain.time.part_date import written


def counted_rule(rule: DeadlineRule, case: Case) -> DeadlineRule:
    """Return the rule as it counts in a case: from what was planned, or from the day on which it came about.

    So many days before publication (procedure 8A, 8B) are days before the day on which it was published.
    """
    done = HAPPENED.get(rule.counted_from, "")
    return replace(rule, counted_from=done) if done and case.day_of(done) else rule


def day_begun(kind: str, case: Case) -> date | None:
    """Return the day on which something came about, or else the day of the event `kind`, by which it may be planned."""
    done = HAPPENED.get(kind, "")
    return (case.day_of(done) if done else None) or case.day_of(kind)


def met_by(rule: DeadlineRule, case: Case) -> date | None:
    """Return the first day on which an event of the case met the rule, or None."""
    return met(rule, case)[0]


def by_event(kind: str) -> str:
    """Return by which recorded event something is shown done: `by “National notification sent”`."""
    return f"by “{EVENTS[kind].label}”"


def met(rule: DeadlineRule, case: Case) -> tuple[date | None, str]:
    """Return the first day on which an event of the case met the rule, and the kind of that event.

    What is owed as soon as something happens is not met by what was recorded before it. Another event than the rule's own
    meets it only in time: a report published after the end of grace does not make up for the hand-over.
    """
    last = last_fixed(rule, case) if rule.also_done_by else None
    start = case.day_of(rule.counted_from)
    since = start if start and rule.only_once_begun and rule.at_once else date.min
    kinds = [kind for kind in (rule.done_by, *rule.also_done_by) if kind]
    days = [(day, kind) for kind in kinds if (day := case.day_of(kind)) and day >= since]
    in_time = [one for one in days if one[1] == rule.done_by or last is None or not is_past(last, one[0])]
    # Where the rule's own event is on record it counts, as it does for the stage: a review cannot be both.
    return min(in_time, key=lambda one: (one[1] != rule.done_by, one[0]), default=(None, ""))


def why_late(case: Case, kind: str) -> str:
    """Return the reason on record why what the event of this kind shows was done late, empty if there is none."""
    return next((event.late_why for event in case.events if event.kind == kind and not event.superseded_at), "")


def last_fixed(rule: DeadlineRule, case: Case) -> date | None:
    """Return the day on which the deadline fixed for a rule counts, or None where none is fixed."""
    fixed = next((deadline for deadline in case.deadlines if deadline.rule == rule.key and deadline.current), None)
    if fixed is None:
        return None
    return last_day(fixed.due_on, allowed_until(extensions_of(case, rule.key), fixed.due_on, at_once=rule.at_once))


def extensions_of(case: Case, rule: str) -> list[Extension]:
    """Return what was allowed for a deadline beyond its due day, in the order in which it was."""
    return in_order(extension for extension in case.extensions if extension.rule == rule)


def in_order(extensions: Iterable[Extension]) -> list[Extension]:
    """Return the extensions of one deadline by the day on which they were allowed, of one day as they were recorded."""
    return sorted(extensions, key=lambda one: one.allowed_on)


def allowed_in_time(extensions: Sequence[Extension], due_on: date, *, at_once: bool = False) -> Extension | None:
    """Return which of the extensions of one deadline counts, or None: the last that was allowed before its time was over.

    What was late by then stays late, whatever was allowed afterwards. What is owed `at_once` is never late before it has
    a day: the first that is allowed gives it one.
    """
    counts, last = None, due_on
    for extension in extensions:
        if (at_once and counts is None) or not is_past(last, extension.allowed_on):
            counts, last = extension, last_day(due_on, extension.until_on)
    return counts


def allowed_until(extensions: Sequence[Extension], due_on: date, *, at_once: bool = False) -> date | None:
    """Return the day until which more time was allowed in time, or None."""
    counts = allowed_in_time(extensions, due_on, at_once=at_once)
    return counts.until_on if counts else None


def allowed_afterwards(extensions: Sequence[Extension], counts: Extension | None) -> Extension | None:
    """Return the last of the extensions if it is not the one that counts: it was allowed when the time was over."""
    return extensions[-1] if extensions and extensions[-1] is not counts else None


def extension_words(extension: Extension) -> str:
    """Return who allowed more time until when, and why, in a sentence."""
    return (
        f"Extended to {written(extension.until_on)}, allowed by {extension.allowed_by} on "
        f"{written(extension.allowed_on)}: {extension.why}"
    )


def afterwards_words(extension: Extension) -> str:
    """Return who allowed more time once it was over, until when, and why, in a sentence: it makes nothing punctual."""
    return (
        f"More time until {written(extension.until_on)} was allowed by {extension.allowed_by} only on "
        f"{written(extension.allowed_on)}, when its day was over: what came after that day is late. {extension.why}"
    )
