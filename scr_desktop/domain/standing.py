"""Where a case stands: everything that follows from its record, its regime and the calendar, on one day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from scr_desktop.domain.case import Case, Deadline, Extension, Hold, Telling
from scr_desktop.domain.case_facts import facts_of
from scr_desktop.domain.condition import Facts, Truth
from scr_desktop.domain.criterion import Duty, Verdict
from scr_desktop.domain.deadline import Calculation, DeadlineRule, calculate
from scr_desktop.domain.event import EVENTS
from scr_desktop.domain.part_date import written
from scr_desktop.domain.reading import Readings, words_for
from scr_desktop.domain.regime import Regime, Stage
from scr_desktop.domain.working_days import WorkingDays

NOT_DONE = "Not recorded as done when the case was closed"


@dataclass(frozen=True, slots=True)
class DeadlineLine:
    """One deadline of a case on one day.

    `state` is `met`, `met_late`, `overdue`, `due`, `waiting` (its starting event has no date yet),
    `lasting` (a duty that goes on until the day; afterwards it is `met`) or `not_done` (the case was closed
    without it, and nothing grows later any more).
    `working_days_left` counts working days from today to the due day, negative when overdue, None
    where nothing is due. `set_aside` marks a reading of the sources that the office has not chosen: it is
    shown for comparison and never counts as next or late. `extension` is the last time allowed beyond the
    due day: what is open is late only after it. `kept_instead_of` is a later proposal for the due day that
    the officer declined, `kept_why` the reason. `words` says it in one sentence.
    """

    rule: DeadlineRule
    state: str
    from_on: date | None
    due_on: date | None
    met_on: date | None
    working_days_left: int | None
    calculation: Calculation | None
    set_aside: bool = False
    extension: Extension | None = None
    kept_instead_of: date | None = None
    kept_why: str = ""

    @property
    def words(self) -> str:
        """The state in one sentence, for example `Due in 3 working days`."""
        if self.state == "waiting" or self.due_on is None:
            return f"Starts on the day {EVENTS[self.rule.counted_from].words}"
        if self.met_on is not None:
            return f"Done on {written(self.met_on)}{self._how_late(self.met_on)}"
        if self.state == "not_done":
            return NOT_DONE
        if self.rule.lasts:
            return f"{'Lasts' if self.state == 'lasting' else 'Lasted'} until {written(self.due_on)}"
        left, late = self.working_days_left or 0, self.state == "overdue"
        if self.extension:
            until = self.last_on or self.due_on
            return f"{words_for_days_left(left, until, overdue=late)}, extended to {written(until)}"
        return words_for_days_left(left, self.due_on, overdue=late)

    def _how_late(self, met_on: date) -> str:
        if self.state == "met_late":
            return ", late"
        allowed = self.extension and self.due_on and met_on > self.due_on
        return ", within the time allowed" if allowed else ""

    @property
    def last_on(self) -> date | None:
        """The day after which it is late: the due day, or the later day allowed."""
        return max(self.due_on, self.extension.until_on) if self.due_on and self.extension else self.due_on

    def argument(self) -> list[str]:
        """Return the reasoning for the due day in sentences: days counted and skipped, source, other readings."""
        if self.calculation is None:
            return [f"{self.words}. The period is {self.rule.within}.", source_words(self.rule)]
        lines = self.calculation.argument(EVENTS[self.rule.counted_from].words)
        if self.due_on and self.due_on != self.calculation.due_on:
            lines.append(f"It was fixed as {written(self.due_on)} before that way of counting, and stands as fixed.")
        lines += self._by_choice()
        if self.kept_instead_of:
            why = f" Reason: {self.kept_why}" if self.kept_why.strip() else ""
            lines.append(
                f"{written(self.kept_instead_of)} was proposed in its place and declined: this day was kept.{why}"
            )
        if self.extension:
            lines.append(extension_words(self.extension))
        lines.append(source_words(self.rule))
        lines += [
            f"It can also be read as {written(other.due_on)}: {other.reading}."
            for other in self.calculation.other_readings
        ]
        return [*lines, *self.calculation.warnings]

    def _by_choice(self) -> list[str]:
        """Say which of two rules for the same duty the office follows, and why."""
        readings = self.calculation.working_days.readings if self.calculation else {}
        if self.rule.reading is None or self.rule.reading[0] not in readings:
            return []
        words = words_for(self.rule.reading[0], readings[self.rule.reading[0]])
        return [f"Shown for comparison only. {words}" if self.set_aside else words]


@dataclass(frozen=True, slots=True)
class DutyLine:
    """Somebody who must be told: by when, and when it was done. `state` as for deadlines."""

    duty: Duty
    state: str
    due_on: date | None
    done_on: date | None


@dataclass(frozen=True, slots=True)
class Standing:
    """A case as it stands on `today`, computed with the office's `working_days`; the same record gives the same standing."""

    case: Case
    regime: Regime
    facts: Facts
    verdict: Verdict
    deadlines: tuple[DeadlineLine, ...]
    duties: tuple[DutyLine, ...]
    stage: Stage
    notices: tuple[str, ...]
    today: date
    working_days: WorkingDays

    @property
    def holds(self) -> tuple[Hold, ...]:
        """What holds the case up and has not ended, the first to be looked at again first."""
        return tuple(sorted((one for one in self.case.holds if not one.ended_on), key=lambda one: one.look_again_on))

    @property
    def next(self) -> DeadlineLine | None:
        """The open deadline that falls first, or None."""
        return next_open(self.deadlines)


def standing(case: Case, regime: Regime, table: WorkingDays, today: date) -> Standing:
    """Return where `case` stands on `today` under `regime`, counting with the office's working days."""
    facts = facts_of(case)
    verdict = regime.judge(facts)
    lines = deadline_lines(case, regime, table, today, facts)
    by_rule = {line.rule.key: line for line in lines}
    return Standing(
        case=case,
        regime=regime,
        facts=facts,
        verdict=verdict,
        deadlines=lines,
        duties=tuple(
            _duty_line(duty, by_rule.get(duty.rule), case, today)
            for duty in verdict.notify
            if duty.concerns(case.day_of(duty.after) or today)
            and not (duty.only_once_begun and case.day_of(duty.after) is None)
            and not any(case.day_of(kind) for kind in duty.ended_by)
        ),
        stage=stage_of(case, regime),
        notices=regime.notices_for(case.day_of("aware") or case.opened_on),
        today=today,
        working_days=table,
    )


def deadline_lines(
    case: Case, regime: Regime, table: WorkingDays, today: date, facts: Facts
) -> tuple[DeadlineLine, ...]:
    """Return the deadlines that apply to a case, those with a due day first and by that day."""
    fixed = {deadline.rule: deadline for deadline in case.deadlines if deadline.current}
    lines = [
        replace(
            _line(rule, case, fixed.get(rule.key), table, today), set_aside=not follows_choice(rule, table.readings)
        )
        for rule in regime.rules
        if applies(rule, facts, case)
    ]
    return tuple(sorted(lines, key=lambda line: (line.due_on is None, line.due_on or date.max)))


def follows_choice(rule: DeadlineRule, readings: Readings) -> bool:
    """Return whether a rule is the reading that the office has chosen, or none is chosen, or it is not in question."""
    if rule.reading is None or rule.reading[0] not in readings:
        return True
    return readings[rule.reading[0]].option == rule.reading[1]


def applies(rule: DeadlineRule, facts: Facts, case: Case) -> bool:
    """Return whether a rule applies: its condition is not excluded, and what would end it has not happened."""
    start = case.day_of(rule.counted_from)
    if start is None and rule.only_once_begun:
        return False
    if start is not None and start >= rule.until:
        return False
    if any(case.day_of(kind) for kind in rule.ended_by):
        return False
    return rule.when is None or rule.when.holds(facts) is not Truth.NO


def next_open(lines: tuple[DeadlineLine, ...]) -> DeadlineLine | None:
    """Return the first of the deadlines that are due or overdue, targets before their backstops."""
    return next((line for line in lines if line.state in {"due", "overdue"} and not line.set_aside), None)


def stage_of(case: Case, regime: Regime) -> Stage:
    """Return the last stage whose event has a date, or the first stage."""
    reached = [stage for stage in regime.stages if case.day_of(stage.reached_by) is not None]
    return reached[-1] if reached else regime.stages[0]


def state_of(rule: DeadlineRule, last_on: date, met_on: date | None, today: date, *, closed: bool) -> str:
    """Return the state, as `DeadlineLine` names it, of a deadline that has begun.

    `last_on` is its due day, or the later day allowed; `closed` says whether its case has been closed.
    """
    if met_on is not None:
        # Where the source gives no number of days, only the reader can say what was soon enough.
        return "met" if met_on <= last_on or not rule.within.count else "met_late"
    if rule.lasts:
        return "met" if today > last_on else "lasting"
    if closed:
        return "not_done"
    return "overdue" if today > last_on else "due"


def met_by(rule: DeadlineRule, case: Case) -> date | None:
    """Return the first day on which an event of the case met the rule, or None."""
    kinds = [kind for kind in (rule.done_by, *rule.also_done_by) if kind]
    return min((day for kind in kinds if (day := case.day_of(kind))), default=None)


def extension_of(case: Case, rule: str) -> Extension | None:
    """Return the time last allowed for a deadline beyond its due day, or None."""
    return next((one for one in reversed(case.extensions) if one.rule == rule), None)


def extension_words(extension: Extension) -> str:
    """Return who allowed more time until when, and why, in a sentence."""
    return (
        f"Extended to {written(extension.until_on)}, allowed by {extension.allowed_by} on "
        f"{written(extension.allowed_on)}: {extension.why}"
    )


def source_words(rule: DeadlineRule) -> str:
    """Return where a rule comes from in a sentence, with its note."""
    note = f" {rule.source.note}" if rule.source.note else ""
    return f"Source: {rule.source}.{note}"


def words_for_days_left(left: int, due_on: date, *, overdue: bool) -> str:
    """Return how near a due day is, in working days: `Due in 1 working day`, `2 working days late`.

    `left` counts working days from today to the due day; on a weekend just after it none has passed yet.
    """
    count = f"{abs(left)} working day{'' if abs(left) == 1 else 's'}"
    if overdue:
        return f"{count} late" if left else f"Late: it was due on {written(due_on)}"
    return f"Due in {count}" if left else f"Due by the end of {written(due_on)}"


def _line(rule: DeadlineRule, case: Case, fixed: Deadline | None, table: WorkingDays, today: date) -> DeadlineLine:
    start = fixed.counted_from_on if fixed else case.day_of(rule.counted_from)
    met_on = met_by(rule, case)
    if start is None:
        return DeadlineLine(rule, "waiting", None, None, met_on, None, None)
    calculation = calculate(rule, start, table)
    due = fixed.due_on if fixed else calculation.due_on
    extension = extension_of(case, rule.key)
    last = max(due, extension.until_on) if extension else due
    state = state_of(rule, last, met_on, today, closed=not case.open)
    left = table.count_between(today, last) if met_on is None and state != "not_done" else None
    line = DeadlineLine(rule, state, start, due, met_on, left, calculation, extension=extension)
    return replace(line, kept_instead_of=fixed.kept_instead_of, kept_why=fixed.kept_why) if fixed else line


def tellings_for(duty: Duty, case: Case) -> list[Telling]:
    """Return the tellings that count for a duty: where it is owed anew each time, those since its event last happened."""
    since = case.day_of(duty.after) if duty.each_time else None
    return [one for one in case.tellings if one.duty == duty.key and (since is None or one.told_on >= since)]


def _duty_line(duty: Duty, line: DeadlineLine | None, case: Case, today: date) -> DutyLine:
    due = line.last_on if line else None
    days = [telling.told_on for telling in tellings_for(duty, case)]
    days += [day for kind in duty.done_by if (day := case.day_of(kind))]
    met_on = line.met_on if line else None
    done = min(days, default=None if duty.done_by else met_on)
    if line is None or due is None:
        return DutyLine(duty, "waiting" if done is None else "met", None, done)
    return DutyLine(duty, state_of(line.rule, due, done, today, closed=not case.open), due, done)
