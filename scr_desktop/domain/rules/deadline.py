"""Deadlines that argue their case: a rule, a starting day, and every day counted or skipped.

A rule is a value in a regime's file. A calculation gives the due day at once and its argument on
request, so that ten thousand cases can be reckoned without writing out ten thousand arguments.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import NamedTuple

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.rules.condition import Condition
from scr_desktop.domain.rules.notice import Notice
from scr_desktop.domain.sources.reading import (
    DAYS_BEFORE,
    END_ON_DAY_OFF,
    START_AFTER_HOURS,
    START_ON_DAY_OFF,
    hours_words,
    words_for,
)
from scr_desktop.domain.sources.source import Source
from scr_desktop.domain.time.part_date import MONTHS, WEEKDAYS, written, written_with_weekday
from scr_desktop.domain.time.period import Unit, Within, add_months, other_ends
from scr_desktop.domain.time.working_days import WorkingDays


@dataclass(frozen=True, slots=True)
class OtherWording:
    """Another length that a source gives for the same duty: the question and option it answers, with its words."""

    ambiguity: str
    option: str
    within: Within
    words: str


@dataclass(frozen=True, slots=True)
class DeadlineRule:
    """One duty with a time limit.

    `counted_from` and `done_by` are keys of dated events (`domain/rules/event.py`); `falls_on` says who must
    act. `when` limits the rule to cases whose facts call for it. `target` marks a tighter limit beside
    a backstop. `lasts` marks a duty that goes on until the day and is then over. `also_read_as` holds other lengths
    that a source gives, each with its words. `also_done_by` are other events that
    meet it if they come in time. `ended_by` are the events after which the duty falls away;
    with `outlives_hand_over` it stays owed when a board hands its review over: it is not the review's, but the local
    authority's own duty, or the telling of a decision already taken.
    With `only_once_begun` it is not listed before its starting event, with `only_after` not before that event, and not
    where it was done before it. `instead_of` are the rules with days whose place it takes where those were over before
    its starting event, by which the duty fell on somebody new. `reading` says that the rule itself is one option of a question, another rule being the other. `until` is the first starting day to which it no longer applies.
    `worded` is a day with the words for a starting day before it and for one from it on, where `duty` has both.
    `proves` is what the case must prove to be where `when` is not settled yet, one after the other, each in words with what
    makes it certain; where all of it is, some authority owes it, and only whether it is ours is open. `notices` are what is to
    be known of a clock that began on their days. With `months_inclusive` its months can be read to begin with the starting day itself.
    """

    key: str
    duty: str
    counted_from: str
    within: Within
    source: Source
    falls_on: str
    done_by: str = ""
    when: Condition | None = None
    target: bool = False
    lasts: bool = False
    also_read_as: tuple[OtherWording, ...] = ()
    reading: tuple[str, str] | None = None
    also_done_by: tuple[str, ...] = ()
    ended_by: tuple[str, ...] = ()
    only_once_begun: bool = False
    only_after: str = ""
    instead_of: tuple[str, ...] = ()
    outlives_hand_over: bool = False
    until: date = date.max
    proves: tuple[tuple[str, Condition], ...] = ()
    worded: tuple[date, str, str] | None = None
    notices: tuple[Notice, ...] = ()
    months_inclusive: bool = False

    @property
    def at_once(self) -> bool:
        """Whether the source says as soon as possible and counts no days: there is no day after which it is late."""
        return not self.within.count

    @property
    def ended_words(self) -> str:
        """That it does not apply any more, and from which starting day on; one whose `until` is the first of all days is gone."""
        if self.until == date.min:
            return "This time limit is no longer there."
        return f"This rule does not apply any more to a starting day from {written(self.until)} on."

    def on_words(self, day: date) -> str:
        """Return a day that a deadline of this rule is fixed for, in words: the day, or from which on it is owed."""
        return f"{str(self.within).capitalize()}, from {written(day)}" if self.at_once else written(day)

    def worded_for(self, start: date | None) -> DeadlineRule:
        """Return the rule in the words for one starting day: a clause that cannot apply to it is not said."""
        if self.worded is None or start is None:
            return self
        changed_on, before, since = self.worded
        return replace(self, duty=before if start < changed_on else since, worded=None)


class Skipped(NamedTuple):
    """A day that was not counted, and why: `Saturday`, `Good Friday`."""

    day: date
    why: str


class OtherReading(NamedTuple):
    """Another day that the same rule can be read to mean, and the reading that leads there."""

    due_on: date
    reading: str


class Later(NamedTuple):
    """A later day that a time limit can be read to mean, as long as the office has not chosen: `why`, after the day.

    `own_line` says that the other reading is a rule of its own, which is listed beside with its day.
    """

    on: date
    why: str
    own_line: bool = False


_LATER_WHY = {START_AFTER_HOURS: "as begun after office hours", START_ON_DAY_OFF: "as begun on a day off"}


class Calculation(NamedTuple):
    """A rule applied to a starting day: the due day at once, the argument when asked for.

    `start` and `within` are what was counted, which an office's chosen reading may have changed from
    `from_on` and the rule's own period; `chosen` is the key of the question that its choice settled. `late` says that the
    starting day began it only after office hours.
    """

    rule: DeadlineRule
    from_on: date
    due_on: date
    working_days: WorkingDays
    start: date
    within: Within
    chosen: str = ""
    late: bool = False

    @property
    def counted(self) -> tuple[date, ...]:
        """The days counted, in counting order; empty for periods that are not counted by the day."""
        if self.within.unit is not Unit.WORKING_DAYS:
            return ()
        step = self.working_days.before if self.within.before else self.working_days.after
        return tuple(step(self.start, number) for number in range(1, self.within.count + 1))

    @property
    def skipped(self) -> tuple[Skipped, ...]:
        """The days between start and due day that were not counted, in counting order, each with why."""
        if self.within.unit is not Unit.WORKING_DAYS:
            return ()
        step = timedelta(days=-1 if self.within.before else 1)
        found, day = [], self.from_on
        while day != self.due_on:
            day += step
            if why := self.working_days.why_not(day):
                found.append(Skipped(day, why))
        return tuple(found)

    @property
    def other_readings(self) -> tuple[OtherReading, ...]:
        """Other days that the sources allow, the reading followed here left out."""
        table = self.working_days
        found = [way.as_reading(table) for way in _ways(self.rule, self.from_on, table, late=self.late)]
        found += _month_readings(self.rule, self.from_on)
        return tuple(reading for reading in dict.fromkeys(found) if reading.due_on != self.due_on)

    @property
    def later(self) -> Later | None:
        """The latest day after the due day that a reading allows between which the office has not chosen, or None."""
        table = self.working_days
        ways = _other_ways(self.rule, self.from_on, table, late=self.late)
        days = [
            Later(way.due(table), _LATER_WHY.get(way.ambiguity, "as it can also be read"))
            for way in ways
            if way.ambiguity not in table.readings
        ]
        own = Later(self.due_on, "")
        latest = max([own, *days], key=lambda one: one.on)
        return None if latest is own else latest

    @property
    def warnings(self) -> tuple[str, ...]:
        """What the officer should know of these days: past the table's end, a rule that had ended, or an event on a day off."""
        found = []
        if max(self.due_on, self.from_on) > self.working_days.reliable_until:
            found.append(
                f"GOV.UK's list of bank holidays is known only to {written(self.working_days.reliable_until)}: "
                "check this date again when later years are published."
            )
        if self.from_on >= self.rule.until:
            found.append(f"{self.rule.ended_words} {self.rule.source.note}".strip())
        if self.rule.within.before and (why := self.working_days.why_not(self.from_on)):
            found.append(f"{written_with_weekday(self.from_on)} is not a working day ({why}): is that day meant?")
        found += [notice.text for notice in self.rule.notices if notice.concerns(self.from_on)]
        return tuple(found)

    def argument(self, started_by: str) -> list[str]:
        """Return the reasoning in sentences; `started_by` says what the starting day is (`the decision was made`)."""
        lines = [f"Counted from {written_with_weekday(self.from_on)}, the day {started_by}."]
        within, why = self.within, self.working_days.why_not(self.from_on)
        if self.chosen:
            lines.append(words_for(self.chosen, self.working_days.readings[self.chosen]))
        if self.counted:
            first = self.counted[0]
            if why and self.start == self.from_on:
                side = "before" if within.before else "after"
                lines.append(f"That day is not a working day ({why}): day 1 is the first working day {side} it.")
            lines.append(f"Day 1 is {written_with_weekday(first)}; day {within.count} is {written(self.due_on)}.")
            lines.append("Counted: " + "; ".join(_short(day) for day in self.counted) + ".")
        elif within.unit is Unit.MONTHS:
            lines.append(_month_words(self))
        if self.skipped:
            lines.append("Not counted: " + "; ".join(_skipped_words(one) for one in self.skipped) + ".")
        lines.append(_closing(self))
        return lines


def calculate(rule: DeadlineRule, from_on: date, table: WorkingDays, *, late: bool = False) -> Calculation:
    """Return `rule` applied to the starting day `from_on`, read as the office has chosen.

    `late` says that what starts it came after office hours of that day (`domain/facts/office_hours.py`).
    Raises `Problem` outside the years of the table.
    """
    if table.readings and (way := _chosen_way(rule, from_on, table, late=late)):
        return Calculation(rule, from_on, way.due(table), table, way.start, way.within, way.ambiguity, late)
    within = rule.within
    return Calculation(rule, from_on, within.due(from_on, table), table, from_on, within, "", late)


def _chosen_way(rule: DeadlineRule, start: date, table: WorkingDays, *, late: bool) -> _Way | None:
    """Return the way of reading that the office has chosen instead of the program's own, if it bears on this rule and day."""
    for other in rule.also_read_as:
        chosen = table.readings.get(other.ambiguity)
        if chosen and chosen.option == other.option:
            return _as_worded(other, start)
    way = _other_way(rule, start, table, late=late)
    chosen = table.readings.get(way.ambiguity) if way else None
    return way if way and chosen and chosen.option == way.option else None


class _Way(NamedTuple):
    """One way of reading a rule for one starting day; the program's own has no ambiguity's key.

    `words` is empty where they name days or numbers: those are written out only when they are read, and the due day
    is reckoned only when it is wanted.
    """

    ambiguity: str
    option: str
    start: date
    within: Within
    words: str = ""

    def due(self, table: WorkingDays) -> date:
        due = self.within.due(self.start, table)
        return table.on_or_before(due) if self.ambiguity == END_ON_DAY_OFF or self._kept_on_working_day(table) else due

    def _kept_on_working_day(self, table: WorkingDays) -> bool:
        """Return whether another length in calendar days ends on a working day, as the office keeps those."""
        chosen = table.readings.get(END_ON_DAY_OFF)
        return bool(
            chosen and chosen.option == "before" and self.ambiguity and self.within.unit is not Unit.WORKING_DAYS
        )

    def as_reading(self, table: WorkingDays) -> OtherReading:
        return OtherReading(self.due(table), self.words or self._own_words(table))

    def _own_words(self, table: WorkingDays) -> str:
        if self.ambiguity == DAYS_BEFORE:
            return f"{_number_word(self.within.count - 1)} clear working days between"
        first = table.after(self.start, 1)
        late = f"after office hours ({hours_words(table.readings)}): " if self.ambiguity == START_AFTER_HOURS else ""
        return f"{late}treated as {_short(self.start)}, the next working day, so that day 1 is {_short(first)}"


def _ways(rule: DeadlineRule, start: date, table: WorkingDays, *, late: bool) -> list[_Way]:
    """Return the program's own reading and then every other that bears on this rule and day."""
    words = "counted as the program does unless the office chooses otherwise"
    return [_Way("", "", start, rule.within, words), *_other_ways(rule, start, table, late=late)]


def _other_ways(rule: DeadlineRule, start: date, table: WorkingDays, *, late: bool) -> list[_Way]:
    way = _other_way(rule, start, table, late=late)
    return [*([way] if way else []), *(_as_worded(other, start) for other in rule.also_read_as)]


def _other_way(rule: DeadlineRule, start: date, table: WorkingDays, *, late: bool) -> _Way | None:
    """Return the other way of counting the rule's own period from this day, if there is one."""
    within = rule.within
    # A duty that goes on until a day may not be read as ending sooner.
    if not within.count or rule.lasts:
        return None
    if within.unit is not Unit.WORKING_DAYS:
        return _Way(END_ON_DAY_OFF, "before", start, within, "last working day on or before")
    if within.before:
        return _Way(DAYS_BEFORE, "clear", start, Within(within.count + 1, within.unit, before=True))
    if table.is_working(start):
        return _Way(START_AFTER_HOURS, "next_day", table.after(start, 1), within) if late else None
    return _Way(START_ON_DAY_OFF, "lenient", table.after(start, 1), within)


def _as_worded(other: OtherWording, start: date) -> _Way:
    return _Way(other.ambiguity, other.option, start, other.within, other.words)


def rule_by_key(rules: tuple[DeadlineRule, ...], key: str) -> DeadlineRule:
    """Return the rule called `key`; raises `Problem` naming the keys there are."""
    for rule in rules:
        if rule.key == key:
            return rule
    raise Problem(f"There is no deadline rule “{key}” here: choose one of {', '.join(rule.key for rule in rules)}.")


def _month_readings(rule: DeadlineRule, start: date) -> list[OtherReading]:
    """Return the other days on which a period of months can be read to end: none is sooner for what goes on until a day."""
    if rule.within.unit is not Unit.MONTHS:
        return []
    found = other_ends(start, rule.within.count, inclusive=rule.months_inclusive)
    return [OtherReading(*one) for one in found if not rule.lasts or one[0] > add_months(start, rule.within.count)]


def _closing(calculation: Calculation) -> str:
    within, due = calculation.within, written_with_weekday(calculation.due_on)
    if not within.count:
        return (
            f"The source gives no number of days: it is owed as soon as possible from {due} on, and no day is counted after "
            "which it is late."
        )
    if within.before:
        return f"{str(within).capitalize()} it: to be done no later than {due}."
    return f"{str(within).capitalize()}: due by the end of {due}."


def _month_words(calculation: Calculation) -> str:
    if calculation.chosen:
        return "A month runs to the corresponding date; the office keeps the last working day on or before it."
    if calculation.from_on.day == calculation.due_on.day:
        return "A month runs to the corresponding date; weekends and bank holidays do not move it."
    return "The month it ends in has no such date, so it runs to that month's last day; nothing moves it further."


def _short(day: date) -> str:
    return f"{WEEKDAYS[day.weekday()][:3]} {day.day} {MONTHS[day.month - 1][:3]} {day.year}"


def _skipped_words(one: Skipped) -> str:
    if one.day.weekday() >= 5 and one.why in WEEKDAYS:
        return _short(one.day)
    return f"{_short(one.day)} ({one.why})"


def _number_word(count: int) -> str:
    words = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
    return words[count] if count < len(words) else str(count)
