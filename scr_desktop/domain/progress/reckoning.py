"""Fixing the deadlines of a case, and what would move if a date, a fact or the bank holidays change.

A deadline once fixed never moves silently: a change is proposed as a move, old day beside new, and when
it is accepted the old deadline stays readable as superseded, with the reason.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from scr_desktop.domain.facts.day_facts import DayFacts, day_facts_of
from scr_desktop.domain.progress.case_status import deadline_lines, next_open, stage_of
from scr_desktop.domain.progress.deadline_met import counted_rule, met_by
from scr_desktop.domain.progress.owed import called_for, day_of_rule, outlives
from scr_desktop.domain.records.case import Case, Deadline
from scr_desktop.domain.rules.deadline import DeadlineRule, calculate
from scr_desktop.domain.rules.event import EVENTS, HANDED_OVER, HAPPENED
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.time.working_days import WorkingDays


@dataclass(frozen=True, slots=True)
class Move:
    """A deadline that is new (`old_on` None), moved, or falls away (`new_on` None)."""

    rule: DeadlineRule
    old_on: date | None
    new_on: date | None
    from_on: date | None

    @property
    def changes(self) -> bool:
        """Whether a day already fixed changes, so that a reason is owed."""
        return self.old_on is not None

    @property
    def can_be_kept(self) -> bool:
        """Whether the old day can be kept: what falls away cannot, nor what was counted to a plan that came about otherwise."""
        planned = self.rule.within.before and self.rule.counted_from in HAPPENED.values()
        return None not in (self.old_on, self.new_on) and self.old_on != self.new_on and not planned


def moves(
    case: Case,
    regime: Regime,
    table: WorkingDays,
    *,
    today: date,
    open_only: bool = False,
    before: Regime | None = None,
    recount: Collection[str] = (),
) -> tuple[Move, ...]:
    """Return what differs between the deadlines fixed for a case and those that its record now calls for.

    A day that the officer has already declined in favour of the one that stands is not proposed again.
    With `open_only`, deadlines already met are left alone: a bank holiday proclaimed late concerns only
    what is still to be done. What was met is never moved by another way of counting alone, but for the rules in `recount`, whose
    days were counted by what does not hold any more. A time limit that only the edition `before` had falls away.
    """
    rules = (*regime.rules, *_gone(before, regime))
    facts = day_facts_of(case, regime, today)
    return _moves(case, regime, table, facts, rules, open_only=open_only, recount=_recounted(before, recount))


def _gone(before: Regime | None, regime: Regime) -> list[DeadlineRule]:
    """Return the time limits that an edition had before and has no more."""
    known = {rule.key for rule in regime.rules}
    return [rule for rule in before.rules if rule.key not in known] if before else []


def _moves(
    case: Case,
    regime: Regime,
    table: WorkingDays,
    facts: DayFacts,
    rules: Collection[DeadlineRule],
    *,
    open_only: bool,
    recount: Collection[DeadlineRule] = (),
) -> tuple[Move, ...]:
    by_which = {rule.key: rule for rule in recount}
    fixed = {deadline.rule: deadline for deadline in case.deadlines if deadline.current}
    found = []
    wanted = {rule.key for rule in called_for(regime, facts, case, table)}
    for rule in (counted_rule(one, case) for one in rules):
        start = case.day_of(rule.counted_from) if rule.key in wanted else None
        old = fixed.get(rule.key)
        due_on = day_of_rule(rule, start, case, table) if start else None
        move = Move(rule, old.due_on if old else None, due_on, start)
        anew = _was_counted_by(by_which.get(rule.key), old, case, table)
        if _is_called_for(move, old, table, open_only=open_only, anew=anew):
            found.append(move)
    return tuple(found)


def _recounted(before: Regime | None, keys: Collection[str]) -> list[DeadlineRule]:
    """Return the rules, as an edition had them before, by which what was met may have been counted."""
    return [rule for rule in before.rules if rule.key in keys] if before else []


def _was_counted_by(rule: DeadlineRule | None, old: Deadline | None, case: Case, table: WorkingDays) -> bool:
    """Return whether a deadline stands on the day that this rule gives: one fixed before it held does not, and stays."""
    if rule is None or old is None:
        return False
    return day_of_rule(rule, old.counted_from_on, case, table) == old.due_on


def _counted_otherwise(move: Move, old: Deadline, table: WorkingDays) -> bool:
    """Return whether what was met differs only by the way of counting: it began on the same day, at whatever hour."""
    if move.new_on is None or move.from_on is None:
        # A time limit that is no longer there was met while it was.
        return move.rule.until == date.min
    if move.from_on != old.counted_from_on:
        return False
    hours = {calculate(move.rule, move.from_on, table, late=late).due_on for late in (False, True)}
    return old.due_on not in hours


def ended_with(kind: str, found: Collection[Move]) -> str:
    """Return the reason that a hand-over is itself for what falls away with it; empty where another day changes too."""
    changing = any(move.changes and move.new_on for move in found)
    return EVENTS[kind].label if kind == HANDED_OVER and not changing else ""


def _is_called_for(move: Move, old: Deadline | None, table: WorkingDays, *, open_only: bool, anew: bool) -> bool:
    """Return whether a move changes the deadline that stands, and was neither declined nor is left alone.

    What was met is left alone where only what is open is asked for, or only the way of counting changed, but for what is counted `anew`.
    """
    if old is None:
        return move.new_on is not None
    if old.met_on and not anew and (open_only or _counted_otherwise(move, old, table)):
        return False
    if move.new_on and old.kept_instead_of == move.new_on:
        return False
    return (old.due_on, old.counted_from_on) != (move.new_on, move.from_on)


def fix_deadlines(
    case: Case,
    regime: Regime,
    table: WorkingDays,
    *,
    at: str,
    why: str,
    today: date,
    open_only: bool = False,
    keep: Collection[str] = (),
    before: Regime | None = None,
    recount: Collection[str] = (),
) -> tuple[Move, ...]:
    """Carry out the moves of a case: supersede what changed, with `why`, and fix the new days; return them.

    `at` is the time in UTC (ISO 8601). Deadlines whose rules are in `keep` stay as they are fixed, which `why`
    explains too; what only the edition `before` had falls away, and `recount` is as in `moves`. Also records which deadlines are met, and the stage and next deadline that the register lists.
    """
    # They do not follow from what is fixed, so that they stay what they are while it is.
    facts = day_facts_of(case, regime, today)
    rules = (*regime.rules, *_gone(before, regime))
    found = _moves(case, regime, table, facts, rules, open_only=open_only, recount=_recounted(before, recount))
    fixed = {deadline.rule: deadline for deadline in case.deadlines if deadline.current}
    for move in found:
        old = fixed.get(move.rule.key)
        if old and move.rule.key in keep and move.can_be_kept:
            old.kept_instead_of, old.kept_why = move.new_on, why
            continue
        if old:
            old.superseded_at, old.superseded_why = at, why
        _put(case, move, table, at)
    _note_met(case, regime)
    _summarise(case, regime, table, today, facts)
    return found


def fix_again(case: Case, regime: Regime, table: WorkingDays, *, at: str, today: date) -> bool:
    """Fix anew what a hand-over recorded with an earlier version took away and does not end; return whether it did."""
    fixed = {deadline.rule for deadline in case.deadlines if deadline.current}
    wanted = [move for move in moves(case, regime, table, today=today) if outlives(move.rule, case)]
    lost = [move for move in wanted if move.rule.key not in fixed]
    for move in lost:
        _put(case, move, table, at)
    _note_met(case, regime)
    return bool(lost)


def _put(case: Case, move: Move, table: WorkingDays, at: str) -> None:
    """Fix the new day of a move, if it has one."""
    if move.new_on and move.from_on:
        case.deadlines.append(
            Deadline(
                rule=move.rule.key,
                counted_from_on=move.from_on,
                due_on=move.new_on,
                reckoned_at=at,
                holidays_until=table.reliable_until,
            )
        )


def summarise(case: Case, regime: Regime, table: WorkingDays, today: date) -> None:
    """Repeat on the case itself what the register lists: its stage and its next deadline."""
    _summarise(case, regime, table, today, day_facts_of(case, regime, today))


def _summarise(case: Case, regime: Regime, table: WorkingDays, today: date, facts: DayFacts) -> None:
    first = next_open(deadline_lines(case, regime, table, today, facts)) if case.open else None
    _put_new(
        case,
        stage=stage_of(case, regime, facts).key,
        next_due_on=first.last_on if first else None,
        next_rule=first.rule.key if first else "",
    )


def _put_new(record: Case | Deadline, **values: object) -> None:
    """Put what is another value than a record has: to save looks at each record into which anything was put."""
    for name, value in values.items():
        if getattr(record, name) != value:
            setattr(record, name, value)


def _note_met(case: Case, regime: Regime) -> None:
    rules = {rule.key: rule for rule in regime.rules}
    for deadline in case.deadlines:
        if deadline.current and deadline.rule in rules:
            _put_new(deadline, met_on=met_by(rules[deadline.rule], case))
