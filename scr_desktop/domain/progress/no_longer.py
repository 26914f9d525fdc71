"""What somebody was told of and no longer stands, because it was taken back: it is not unsaid by that, they must be told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.taken_back import was_taken_back
from scr_desktop.domain.records.telling import Telling
from scr_desktop.domain.rules.criterion import Duty
from scr_desktop.domain.time.part_date import written

_OF_THE_DECISION = {"challenged", "reconsidered"}
SUFFIX = "/no_longer"


def fell_away(case: Case, kind: str) -> bool:
    """Return whether an event has no day any more because what brought it was taken back."""
    return case.day_of(kind) is None and any(
        event.kind == kind and was_taken_back(event.superseded_why) for event in case.events
    )


def hangs_on_nothing(kind: str, case: Case) -> bool:
    """Return whether an event speaks of a decision that was taken back: its record stays, and nothing is owed by it."""
    return kind in _OF_THE_DECISION and fell_away(case, "decision")


def counting(duty: Duty, case: Case) -> list[Telling]:
    """Return the tellings of a duty that still speak of something that stands."""
    if fell_away(case, duty.after) and not duty.key.endswith(SUFFIX):
        return []
    unsaid = [telling.told_on for telling in case.tellings if telling.duty == f"{duty.key}{SUFFIX}"]
    told = [telling for telling in case.tellings if telling.duty == duty.key]
    return [one for one in told if not unsaid or one.told_on >= max(unsaid)]


def to_unsay(duties: Iterable[Duty], case: Case) -> Iterator[Duty]:
    """Yield, for each who was told of what was taken back since, the duty of telling them that it no longer stands."""
    for duty in duties:
        told = [telling for telling in case.tellings if telling.duty == duty.key]
        if told and fell_away(case, duty.after):
            on = written(max(one.told_on for one in told))
            of = f"{duty.of}, that it no longer stands: it was told on {on} of what has been taken back"
            yield replace(duty, key=f"{duty.key}{SUFFIX}", who=told[-1].who or duty.who, of=of, rule="", done_by=())
