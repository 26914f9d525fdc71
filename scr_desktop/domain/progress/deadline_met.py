"""What met a deadline, and the day until which it can be met: events of the case, and time allowed beyond the due day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.timing import Extension
from scr_desktop.domain.rules.deadline import DeadlineRule
from scr_desktop.domain.rules.deadline_state import is_past, last_day
from scr_desktop.domain.rules.event import EVENTS
from scr_desktop.domain.time.part_date import written


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
    return next((one.late_why for one in case.events if one.kind == kind and not one.superseded_at), "")


def last_fixed(rule: DeadlineRule, case: Case) -> date | None:
    """Return the day on which the deadline fixed for a rule counts, or None where none is fixed."""
    fixed = next((one for one in case.deadlines if one.rule == rule.key and one.current), None)
    extension = extension_of(case, rule.key)
    return last_day(fixed.due_on, extension.until_on if extension else None) if fixed else None


def extension_of(case: Case, rule: str) -> Extension | None:
    """Return the time last allowed for a deadline beyond its due day, or None."""
    return last_allowed(one for one in case.extensions if one.rule == rule)


def last_allowed(extensions: Iterable[Extension]) -> Extension | None:
    """Return which of the extensions of one deadline counts: the one allowed last, of one day the one recorded last."""
    return max(enumerate(extensions), key=lambda pair: (pair[1].allowed_on, pair[0]), default=(0, None))[1]


def extension_words(extension: Extension) -> str:
    """Return who allowed more time until when, and why, in a sentence."""
    return (
        f"Extended to {written(extension.until_on)}, allowed by {extension.allowed_by} on "
        f"{written(extension.allowed_on)}: {extension.why}"
    )
