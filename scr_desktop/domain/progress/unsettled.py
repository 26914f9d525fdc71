"""What a deadline hangs on as long as the answers leave open whether it is owed: its day stands and warns all the same."""

from __future__ import annotations

from scr_desktop.domain.facts.day_facts import DayFacts
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.rules.condition import Truth
from scr_desktop.domain.rules.deadline import DeadlineRule
from scr_desktop.domain.rules.regime import Regime, Stage

# What an incident that somebody must notify for certain may prove to be.
OURS = "ours to notify"
NOTIFIABLE = "notifiable"
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
    """Return a stage, or the one in its place as long as it is not settled whether the incident is notifiable."""
    if stage.if_open is None or case.day_of("notification_sent") is not None:
        return stage
    left_open = any(_left_open(rule, facts) for rule in regime.rules if rule.done_by == "notification_sent")
    return stage.if_open if left_open else stage


def _left_open(rule: DeadlineRule, facts: DayFacts) -> bool:
    """Return whether it is open if there is a notification to make: presumed ours for lack of an answer, it is to be made."""
    words = proves(rule, facts)
    return bool(words) and (words != OURS or facts.sure(rule.when) is Truth.UNKNOWN)
