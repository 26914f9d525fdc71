"""Where a deadline stands on one day: the day on which it counts, its state, how late it is, and the words for it.

The only place that compares a day on which something is due with another day. What lists deadlines, duties, requests,
next steps, holds or meetings asks here, so that two of them never say two things of one day.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from scr_desktop.domain.rules.deadline import DeadlineRule, Later
from scr_desktop.domain.time.part_date import written
from scr_desktop.domain.time.working_days import WorkingDays

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement

NEAR = 5  # working days: a week; what is due within them is marked before it is late
NOT_DONE = "Not recorded as done when the case was closed"
NOT_BEGUN = "Waiting to begin"
AT_ONCE = "As soon as possible"


class DeadlineState(StrEnum):
    """How a deadline, a duty or a next step stands.

    `WAITING`: its starting event has no date yet, and it is not done all the same. `LASTING`: a duty that goes on until the day, and is `MET` afterwards.
    `NOT_DONE`: the case was closed without it, and nothing grows later any more.
    """

    WAITING = "waiting"
    DUE = "due"
    OVERDUE = "overdue"
    LASTING = "lasting"
    MET = "met"
    MET_LATE = "met_late"
    NOT_DONE = "not_done"


OPEN = frozenset({DeadlineState.DUE, DeadlineState.OVERDUE})
"""The states in which something is still to be done."""


@dataclass(frozen=True, slots=True)
class DeadlineStanding:
    """One deadline as it stands on one day.

    `due_on` is the day first fixed, `last_on` the day on which it counts: the same, or the later day allowed. Both are
    None where it has not begun. `working_days_left` counts from the day asked about to `last_on`, negative when it is
    late, None where nothing is to be done. `lasts` marks a duty that goes on until the day and is then over. `at_once`
    marks one that is owed as soon as possible from the day on: its source counts no days, and it is never late. `proves` is
    what the case must prove to be for it to be owed at all, empty where that is settled: its day warns all the same.
    `or_on` is the later day that it can be read to mean, as long as the office has not chosen between the two: it is late
    only after both, and `between` them where the first is over. `or_left` counts to that day, where it is late.
    """

    state: DeadlineState
    due_on: date | None = None
    last_on: date | None = None
    met_on: date | None = None
    working_days_left: int | None = None
    lasts: bool = False
    at_once: bool = False
    proves: str = ""
    or_on: Later | None = None
    between: bool = False
    or_left: int | None = None

    @property
    def undecided(self) -> bool:
        """Whether it is not settled if it is owed, and it is still to be done."""
        return self.open and bool(self.proves)

    @property
    def late(self) -> bool:
        """Whether it was done after the day on which it counts, or is not done and that day is over."""
        return self.state in {DeadlineState.OVERDUE, DeadlineState.MET_LATE}

    @property
    def open(self) -> bool:
        """Whether it is still to be done, late or not."""
        return self.state in OPEN

    @property
    def near(self) -> bool:
        """Whether it is due within a week of working days and not late, or owed as soon as possible."""
        return self.state is DeadlineState.DUE and is_near(self.working_days_left or 0)

    @property
    def extended(self) -> bool:
        """Whether more time was allowed than it had."""
        return self.last_on != self.due_on

    @property
    def met_between(self) -> str:
        """How it stands by each of two readings, where it was done after the day of one and by that of the other; else empty."""
        if self.state is not DeadlineState.MET or not (self.or_on and self.last_on and self.met_on):
            return ""
        return by_readings(self.last_on, self.or_on) if is_past(self.last_on, self.met_on) else ""

    @property
    def words(self) -> str:
        """The state in one sentence: `Due in 3 working days`, `Done on 12 May 2018, late`, `Lasts until 4 April 2019`."""
        if self.met_on is not None:
            return f"Done on {written(self.met_on)}{self._how_late(self.met_on)}"
        if self.last_on is None:
            return NOT_BEGUN
        if self.state is DeadlineState.NOT_DONE:
            return f"{NOT_DONE}; whether it was {self.proves} was not settled" if self.proves else NOT_DONE
        if self.lasts:
            return f"{'Lasts' if self.state is DeadlineState.LASTING else 'Lasted'} until {written(self.last_on)}"
        whole = f"{AT_ONCE}, since {written(self.last_on)}" if self.at_once else self._between()
        if whole:
            return f"If it proves {self.proves}: {whole[:1].lower()}{whole[1:]}" if self.proves else whole
        return self._open_words(self.last_on)

    def _open_words(self, last_on: date) -> str:
        """Return how near it is or how late, on the condition that it is owed where that is not settled."""
        late = self.state is DeadlineState.OVERDUE
        said = self._late_by_both(last_on) if late else ""
        said = said or words_for_days_left(self.working_days_left or 0, last_on, overdue=late)
        if self.proves:
            due = f"due since {written(last_on)}" if late else f"{said[:1].lower()}{said[1:]}"
            said = f"If it proves {self.proves}: {due}"
        return f"{said}{self._extended_words(said, written(last_on))}{self._or_words()}"

    @property
    def by(self) -> str:
        """The day by which it is to be done, or that it is as soon as possible; empty where it has not begun."""
        if self.at_once:
            return AT_ONCE
        return either_day(self.last_on, self.or_on) if self.last_on else ""

    @property
    def words_and_day(self) -> str:
        """The words with the day in brackets, where they do not name it themselves."""
        day = written(self.last_on) if self.last_on else ""
        return f"{self.words} ({day})" if day and day not in self.words else self.words

    @property
    def in_brief(self) -> str:
        """The words where a column has no room for both days of two readings: `7 or 3 working days late`."""
        if self.or_on is None or self.state is not DeadlineState.OVERDUE or self.proves:
            return self.words
        return f"{abs(self.working_days_left or 0)} or {abs(self.or_left or 0)} working days late, by two readings"

    def _between(self) -> str:
        """Return that it is late by one reading and not by the other, where that is so."""
        if self.or_on is None or self.last_on is None or not self.between:
            return ""
        return f"Late by one reading ({written(self.last_on)}), due by {written(self.or_on.on)} by the other"

    def _late_by_both(self, last_on: date) -> str:
        """Return how late it is by each of two readings, where there are two: one number would be true of one of them."""
        if self.or_on is None:
            return ""
        own = f"{_late_words(self.working_days_left or 0)} by one reading ({written(last_on)})"
        other = f"{_late_words(self.or_left or 0)} by the other ({written(self.or_on.on)})"
        return f"{own[:1].upper()}{own[1:]}, {other}"

    def _or_words(self) -> str:
        said = self.or_on and not self.or_on.own_line and self.state is DeadlineState.DUE
        return f", or by {written(self.or_on.on)} {self.or_on.why}" if self.or_on and said else ""

    def _extended_words(self, said: str, day: str) -> str:
        if not self.extended:
            return ""
        return ", as extended" if day in said else f", extended to {day}"

    def _how_late(self, met_on: date) -> str:
        if self.state is DeadlineState.MET_LATE:
            return ", late"
        if self.met_between:
            return f", {self.met_between}"
        allowed = self.extended and self.due_on is not None and is_past(self.due_on, met_on)
        return ", within the time allowed" if allowed else ""


class Dated:
    """What has a deadline: its day, state, lateness and words are those of `stands`."""

    __slots__ = ()
    stands: DeadlineStanding

    @property
    def state(self) -> DeadlineState:
        """How it stands."""
        return self.stands.state

    @property
    def due_on(self) -> date | None:
        """The day first fixed, also where more time was allowed."""
        return self.stands.due_on

    @property
    def last_on(self) -> date | None:
        """The day on which it counts, after which it is late: the due day, or the later day allowed."""
        return self.stands.last_on

    @property
    def met_on(self) -> date | None:
        """The day on which it was done."""
        return self.stands.met_on

    @property
    def working_days_left(self) -> int | None:
        """The working days left, negative when late, None where nothing is to be done."""
        return self.stands.working_days_left

    @property
    def words(self) -> str:
        """The state in one sentence."""
        return self.stands.words


def stand(
    due_on: date,
    today: date,
    table: WorkingDays,
    *,
    allowed_on: date | None = None,
    met_on: date | None = None,
    rule: DeadlineRule | None = None,
    closed: bool = False,
    proves: str = "",
    or_on: Later | None = None,
) -> DeadlineStanding:
    """Return where something due on a day stands on the day `today`, counted with the office's working days.

    `allowed_on` is the day until which more time was allowed, `met_on` the day it was done, `rule` the rule it comes
    from if it comes from one; `closed` says whether its case has been closed; `proves` and `or_on` are as in what is
    returned, where `or_on` counts as long as it is later than the time allowed.
    """
    last = last_day(due_on, allowed_on)
    at_once = allowed_on is None and rule is not None and rule.at_once
    either = or_on if or_on and or_on.on > last and not at_once else None
    state = state_of(rule, last, met_on, today, at_once=at_once, closed=closed, or_on=either)
    counts = (state in OPEN or state is DeadlineState.LASTING) and not at_once
    left = table.count_between(today, last) if counts else None
    or_left = table.count_between(today, either.on) if either and state is DeadlineState.OVERDUE else None
    lasts = rule is not None and rule.lasts
    between = either is not None and state is DeadlineState.DUE and is_past(last, today)
    return DeadlineStanding(state, due_on, last, met_on, left, lasts, at_once, proves, either, between, or_left)


def state_of(
    rule: DeadlineRule | None,
    last_on: date,
    met_on: date | None,
    today: date,
    *,
    closed: bool,
    at_once: bool = False,
    or_on: Later | None = None,
) -> DeadlineState:
    """Return the state of what has begun; `last_on` is its due day, or the later day allowed, `or_on` read otherwise.

    What is owed `at_once` has no day after which it is late: only the reader can say what was soon enough.
    """
    latest = latest_day(last_on, or_on)
    if met_on is not None:
        return DeadlineState.MET_LATE if not at_once and is_past(latest, met_on) else DeadlineState.MET
    past = not at_once and is_past(latest, today)
    if rule is not None and rule.lasts:
        return DeadlineState.MET if past else DeadlineState.LASTING
    if closed:
        return DeadlineState.NOT_DONE
    return DeadlineState.OVERDUE if past else DeadlineState.DUE


def either_day(on: date, or_on: Later | None) -> str:
    """Return a day, and the other that it can be read to be, where there is one: `9 June 2022 or 10 June 2022`.

    What the other reading lists in a line of its own is not said twice.
    """
    return f"{written(on)} or {written(or_on.on)}" if or_on and not or_on.own_line else written(on)


def by_readings(on: date, or_on: Later) -> str:
    """Return how what was done between the two days of two readings stands by each of them."""
    return f"late by one reading ({written(on)}), in time by the other ({written(or_on.on)})"


def latest_day(last_on: date, or_on: Later | None) -> date:
    """Return the day after which something is late by every reading between which the office has not chosen."""
    return max(last_on, or_on.on) if or_on else last_on


def last_day(due_on: date, allowed_on: date | None) -> date:
    """Return the day on which a deadline counts: the later of its due day and the day allowed; nothing shortens it."""
    return max(due_on, allowed_on) if allowed_on else due_on


def words_for_days_left(left: int, due_on: date, *, overdue: bool) -> str:
    """Return how near a due day is, in working days: `Due in 1 working day`, `2 working days late`.

    `left` counts working days from today to the due day; on a weekend just after it none has passed yet.
    """
    if overdue:
        return _late_words(left) if left else f"Late: it was due on {written(due_on)}"
    return f"Due in {_count(left)}" if left else f"Due by the end of {written(due_on)}"


def _late_words(left: int) -> str:
    return f"{_count(left)} late" if left else "late"


def _count(left: int) -> str:
    return f"{abs(left)} working day{'' if abs(left) == 1 else 's'}"


def look_again_words(on: date, today: date) -> str:
    """Return in words when something that holds a case up is looked at again: today, on a day, or that it is late."""
    if is_past(on, today):
        return f"Late: it was due {written(on)}"
    return f"Look again on {written(on)}" if is_ahead(on, today) else "Look again today"


def is_near(working_days_left: int) -> bool:
    """Return whether what is due in so many working days is due within a week of them."""
    return working_days_left <= NEAR


def is_past(day: date, today: date) -> bool:
    """Return whether a day is over on the day `today`: what was due on it is late, a meeting on it was held."""
    return day < today


def is_ahead(day: date, today: date) -> bool:
    """Return whether a day is still to come on the day `today`."""
    return day > today


def lies_within(day: date, first: date, last: date) -> bool:
    """Return whether a day is one of those from `first` to `last`."""
    return first <= day <= last


def column_past(column: Any, today: date) -> ColumnElement[bool]:
    """Return `is_past` as a condition on a column of days, for a query."""
    past: ColumnElement[bool] = column < today
    return past


def column_within(column: Any, first: date, last: date) -> ColumnElement[bool]:
    """Return `lies_within` as a condition on a column of days, for a query."""
    within: ColumnElement[bool] = column.between(first, last)
    return within
