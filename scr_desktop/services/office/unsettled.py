"""For which of many deadlines it is not settled if they are owed: what the register, Today and the calendar say of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy.orm import Session

from scr_desktop.domain.facts.day_facts import day_facts_of
from scr_desktop.domain.progress import unsettled
from scr_desktop.services import clock, loading
from scr_desktop.services.regime import by_key, regimes


def proving(session: Session, wanted: Iterable[tuple[str, str]]) -> Mapping[tuple[str, str], str]:
    """Return, by case and rule, what a case must prove to be for a deadline still to be done to be owed.

    `wanted` are the ids of cases with the keys of the rules; what is settled is not among what is returned.
    """
    may_be_open = {rule.key for regime in regimes() for rule in regime.rules if unsettled.may_be_open(rule)}
    asked = {(case_id, key) for case_id, key in wanted if key in may_be_open}
    found = {}
    for case in loading.reckoned(session, {case_id for case_id, _ in asked}):
        regime = by_key(case.regime)
        facts = day_facts_of(case, regime, clock.today())
        for rule in regime.rules:
            if (case.id, rule.key) in asked and (words := unsettled.proves(rule, facts)):
                found[case.id, rule.key] = words
    return found
