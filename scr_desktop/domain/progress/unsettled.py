"""What a deadline hangs on as long as the answers leave open whether it is owed: its day stands and warns all the same."""

from __future__ import annotations

from scr_desktop.domain.facts.day_facts import DayFacts
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.rules.condition import Truth
from scr_desktop.domain.rules.deadline import DeadlineRule
from scr_desktop.domain.rules.regime import FOR_ANOTHER, NOT_NOTIFIABLE, TO_SETTLE, Regime, Stage

# What an incident that somebody must notify for certain may prove to be.
OURS = "ours to notify"
NOTIFIABLE = "notifiable"
_NOTIFIED = "notification_sent"
_FROM = "aware"  # What counts from a later step is owed by that step, not by the answers.


def may_be_open(rule: DeadlineRule) -> bool:
    """Return whether the answers can leave open if a deadline is owed.

    Of one duty every reading hangs on the same, from whatever day it counts: which all say what must be proved.
    """
    return rule.when is not None and (rule.counted_from == _FROM or bool(rule.proves))


def proves(rule: DeadlineRule, facts: DayFacts) -> str:
    """Return what the case must prove to be for a deadline to be owed, for example `notifiable`; empty where it is settled."""
    if not may_be_open(rule) or facts.settled(rule.when) is not Truth.UNKNOWN:
        return ""
    if not rule.proves:
        return NOTIFIABLE
    return next((words for words, certain in rule.proves if facts.settled(certain) is not Truth.YES), OURS)


def stage_as_settled(stage: Stage, regime: Regime, facts: DayFacts, case: Case) -> Stage:
    """Return a stage, or the one in its place where there is no notification to make or it is not settled if there is."""
    if not stage.until_notified or case.day_of(_NOTIFIED) is not None:
        return stage
    rules = [rule for rule in regime.rules if rule.done_by == _NOTIFIED]
    if any(_left_open(rule, facts) for rule in rules):
        return TO_SETTLE
    if any(facts.whether(rule.when) is not Truth.NO for rule in rules):
        return stage
    theirs = any(facts.whether(certain) is Truth.YES for rule in rules for _, certain in rule.proves)
    return FOR_ANOTHER if theirs else NOT_NOTIFIABLE


def _left_open(rule: DeadlineRule, facts: DayFacts) -> bool:
    """Return whether it is open if there is a notification to make: presumed ours for lack of an answer, it is to be made."""
    words = proves(rule, facts)
    return bool(words) and (words != OURS or facts.sure(rule.when) is Truth.UNKNOWN)
