"""Which deadline rules apply to a case, which duties stay owed once it ended, and what shows that a duty is done."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from scr_desktop.domain.facts.case_facts import case_facts
from scr_desktop.domain.facts.day_facts import DayFacts
from scr_desktop.domain.facts.office_hours import began_after_hours
from scr_desktop.domain.progress.addressees import by_name
from scr_desktop.domain.progress.deadline_met import by_event, counted_rule, met, met_by, why_late
from scr_desktop.domain.progress.no_longer import counting, hangs_on_nothing
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.telling import Telling
from scr_desktop.domain.rules.condition import Truth
from scr_desktop.domain.rules.criterion import AREA, Duty
from scr_desktop.domain.rules.deadline import DeadlineRule, Later, calculate
from scr_desktop.domain.rules.deadline_state import is_past
from scr_desktop.domain.rules.event import HANDED_OVER
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.sources.reading import Readings
from scr_desktop.domain.time.part_date import written
from scr_desktop.domain.time.working_days import WorkingDays

AsItStood = Callable[[str], Case]
"""Gives a case as it stood in the record on the day of its event of a kind."""


def follows_choice(rule: DeadlineRule, readings: Readings) -> bool:
    """Return whether a rule is the reading that the office has chosen, or none is chosen, or it is not in question."""
    if rule.reading is None or rule.reading[0] not in readings:
        return True
    return readings[rule.reading[0]].option == rule.reading[1]


def later_by_rule(
    rule: DeadlineRule, rules: Iterable[DeadlineRule], days: Mapping[str, date], readings: Readings
) -> Later | None:
    """Return the later day of the rule that reads the same duty otherwise, as long as the office has not chosen, or None.

    `days` are those on which the `rules` count, by key.
    """
    if rule.reading is None or rule.reading[0] in readings or rule.key not in days:
        return None
    others = [one for one in rules if one.reading and one.reading[0] == rule.reading[0] and one.key in days]
    latest = max((days[one.key] for one in others), default=days[rule.key])
    return Later(latest, "", own_line=True) if latest > days[rule.key] else None


def applies(rule: DeadlineRule, facts: DayFacts, case: Case) -> bool:
    """Return whether a rule applies: its condition is not excluded, and what would end it has not happened.

    In a case that passes to the partners undecided nothing more begins.
    """
    start = case.day_of(rule.counted_from)
    if start is None and (rule.only_once_begun or case.passes_on):
        return False
    if hangs_on_nothing(rule.counted_from, case):
        return False
    if rule.until == date.min:
        return _was_met(rule, case)
    if (start is not None and start >= rule.until) or decided_unrecorded(rule, case):
        return False
    after = case.day_of(rule.only_after) if rule.only_after else date.min
    done = met_by(rule, case)
    if after is None or (done is not None and done < after):
        return False
    # What was done stays; what was not is no longer owed once something ended it.
    if done is None and _is_ended(rule, case):
        return False
    return facts.whether(rule.when) is not Truth.NO


def _is_ended(rule: DeadlineRule, case: Case) -> bool:
    """Return whether the case ended, where the rule does not outlive it, or something happened that ends what it asks."""
    over = bool(case.ended_by) and not outlives(rule, case)
    return over or any(case.day_of(kind) for kind in rule.ended_by)


def _was_met(rule: DeadlineRule, case: Case) -> bool:
    """Return whether a deadline of the rule was met: of a time limit no longer there that stays to be read, and nothing begins."""
    return any(one.current and one.rule == rule.key and one.met_on for one in case.deadlines)


def called_for(regime: Regime, facts: DayFacts, case: Case, table: WorkingDays) -> list[DeadlineRule]:
    """Return the rules of a regime that apply to a case, in the order of the regime.

    Of a duty that fell on somebody new after its days were over, the rule that takes their place: nobody can have been
    late before it was theirs to do.
    """
    rules = [rule for one in regime.rules if applies(rule := counted_rule(one, case), facts, case)]
    gone = {key for rule in rules if rule.instead_of for key in _giving_way(rule, rules, case, table)}
    return [rule for rule in rules if rule.key not in gone]


def _giving_way(later: DeadlineRule, rules: Sequence[DeadlineRule], case: Case, table: WorkingDays) -> set[str]:
    """Return the keys of those whose place a rule takes, or its own where it takes none that the office follows."""
    over = [rule for rule in rules if rule.key in later.instead_of and _over_before(later, rule, case, table)]
    owed = any(follows_choice(one, table.readings) for one in over)
    return {one.key for one in over} if owed else {later.key}


def _over_before(later: DeadlineRule, rule: DeadlineRule, case: Case, table: WorkingDays) -> bool:
    """Return whether the days of a rule were over before the event that starts another."""
    start, on = case.day_of(rule.counted_from), case.day_of(later.counted_from)
    return start is not None and on is not None and is_past(day_of_rule(rule, start, case, table), on)


def day_of_rule(rule: DeadlineRule, start: date, case: Case, table: WorkingDays) -> date:
    """Return the day that a rule gives in a case from the day `start` of its starting event."""
    return calculate(rule, start, table, late=began_after_hours(case, rule.counted_from, start, table.readings)).due_on


def known_in_part(kind: str, case: Case) -> str:
    """Return what is known of the day of an event that has none, as `February 2019`; empty where nothing is.

    Of the notification the notifiers say when they told the office.
    """
    told = [notifier.told_on for notifier in case.notifiers] if kind == "notification_received" else []
    return " or ".join(dict.fromkeys(str(one) for one in told if one.known))


def decided_unrecorded(rule: DeadlineRule, case: Case) -> bool:
    """Return whether a rule is for a decision that was made, as its notification says, and is not on record with its day.

    Whether it was in time is seen when it is recorded: until then it is neither owed nor late.
    """
    return rule.done_by == "decision" and case.decided_already and case.day_of("decision") is None


def outlives(rule: DeadlineRule, case: Case) -> bool:
    """Return whether a rule stays owed though the case ended: its review was handed over, and it is not the review's.

    What had not begun by then, as the telling of a decision that is not on record, does not begin any more.
    """
    begun = case.day_of(rule.counted_from) is not None
    return case.ended_by == HANDED_OVER and rule.outlives_hand_over and begun


def worded(rule: DeadlineRule, regime: Regime, counted_from: date | None, ended_by: str) -> DeadlineRule:
    """Return a rule in the words for its starting day, and on whom it falls now.

    A board that handed its review over has ended with its posts: what it still owes lies with the office that keeps it.
    """
    said = rule.worded_for(counted_from)
    if ended_by != HANDED_OVER or rule.falls_on not in {regime.decider, regime.recommender, regime.board}:
        return said
    return replace(said, falls_on=f"This office, for the {rule.falls_on}")


def tellings_for(duty: Duty, case: Case) -> list[Telling]:
    """Return the tellings that count for a duty: where it is owed anew each time, those since its event last happened."""
    since = case.day_of(duty.after) if duty.each_time else None
    return [one for one in counting(duty, case) if since is None or one.told_on >= since]


def tells_of_ending(duty: Duty, regime: Regime, case: Case) -> bool:
    """Return whether a duty is the telling of what ended the case: it stays owed until recorded."""
    rule = _rule_of(duty, regime)
    return rule is not None and rule.done_by == case.ended_by


def to_be_recorded(duty: Duty, regime: Regime, case: Case, done: date | None) -> bool:
    """Return whether somebody was to be told of what ended the case, which is done, and it is not on record that they were."""
    return done is None and bool(case.ended_by) and tells_of_ending(duty, regime, case)


def stays_owed(duty: Duty, regime: Regime, case: Case) -> bool:
    """Return whether a duty is owed though its review was handed over; one without a day follows the event it hangs on."""
    if rule := _rule_of(duty, regime):
        return outlives(rule, case)
    return case.ended_by == HANDED_OVER and case.day_of(duty.after) is not None


def _rule_of(duty: Duty, regime: Regime) -> DeadlineRule | None:
    return next((rule for rule in regime.rules if rule.key == duty.rule), None)


def why_told_late(duty: Duty, case: Case, done: date | None, by: str) -> str:
    """Return the reason on record why somebody was told late: that of the telling, or of the event that shows it."""
    if by:
        return why_late(case, by)
    return next((one.late_why for one in tellings_for(duty, case) if one.told_on == done and one.late_why), "")


def told(duty: Duty, rule: DeadlineRule | None, case: Case) -> tuple[date | None, str]:
    """Return the day on which somebody was told, and the event that shows it where no telling of it is recorded."""
    on = min((telling.told_on for telling in tellings_for(duty, case)), default=None)
    if on is not None:
        return on, ""
    if duty.by_telling_only:
        return None, ""
    if duty.done_by:
        return min(((day, kind) for kind in duty.done_by if (day := case.day_of(kind))), default=(None, ""))
    return met(rule, case) if rule else (None, "")


def cannot_show(duty: Duty, kind: str, regime: Regime, case: Case, as_it_stood: AsItStood) -> str:
    """Return why an event does not show that somebody was told, in a sentence; empty where it does.

    One event can stand for the telling of several, as a form that goes to more than one of them, or a telling of other
    areas that names none. Whoever came to be among them by what was entered or changed afterwards was not told by it.
    """
    on = case.day_of(kind)
    if on is None or _speaks_for_itself(duty, kind, regime):
        return ""
    then = as_it_stood(kind)
    facts = case_facts(then, on, regime.facts).values
    owed = by_name([one for one in regime.duties if one.when.holds(facts) is Truth.YES], then)
    # An area that was not named yet is the one that was entered since.
    if {duty.key, duty.key.partition(AREA)[0]} & {one.key for one in owed}:
        return ""
    return (
        f"That they were told of {duty.of} is not shown {by_event(kind)} of {written(on)}: by what was entered then it was "
        "not owed to them. Record when they were told, also where they were told with it."
    )


def _speaks_for_itself(duty: Duty, kind: str, regime: Regime) -> bool:
    """Return whether an event is the very telling of a duty: whoever else is told by it, this addressee is."""
    if duty.in_area:
        return False
    with_it = {one.who for one in regime.duties if kind in (one.done_by or _met_by(one, regime))}
    return duty.leads or with_it <= {duty.who}


def _met_by(duty: Duty, regime: Regime) -> tuple[str, ...]:
    rule = _rule_of(duty, regime)
    return (rule.done_by, *rule.also_done_by) if rule else ()
