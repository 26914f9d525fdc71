"""For which of many deadlines it is not settled if they are owed: what the register, Today and the calendar say of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple
from weakref import WeakKeyDictionary

from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlalchemy.pool import Pool

from scr_desktop.domain.facts.day_facts import day_facts_of
from scr_desktop.domain.progress import unsettled
from scr_desktop.domain.records.history import HistoryEntry
from scr_desktop.services import clock, loading
from scr_desktop.services.regime import Law


def proving(session: Session, law: Law, wanted: Iterable[tuple[str, str]]) -> Mapping[tuple[str, str], str]:
    """Return, by case and rule, what a case must prove to be for a deadline still to be done to be owed.

    `wanted` are the ids of cases with the keys of the rules; what is settled is not among what is returned. What was
    reckoned is kept until anything is recorded, or another day has come.
    """
    may_be_open = {rule.key for regime in law.regimes for rule in regime.rules if unsettled.may_be_open(rule)}
    asked = {(case_id, key) for case_id, key in wanted if key in may_be_open}
    known = _known(session, law)
    for case in loading.with_facts(session, {case_id for case_id, _ in asked - known.keys()}):
        regime = law.of(case)
        facts = day_facts_of(case, regime, clock.today())
        known |= {(case.id, rule.key): unsettled.proves(rule, facts) for rule in regime.rules}
    return {key: words for key in asked if (words := known.get(key))}


class _Kept(NamedTuple):
    """What was reckoned of a case file as it was after so many entries of its history, on one day under one law."""

    entries: int
    on: date
    law: Law
    known: dict[tuple[str, str], str]


_KEPT: WeakKeyDictionary[Pool, _Kept] = WeakKeyDictionary()


def _known(session: Session, law: Law) -> dict[tuple[str, str], str]:
    """Return what is known already of the office as this session sees it, to be added to."""
    connection = session.connection()
    entries, on = session.scalar(select(func.max(HistoryEntry.number))) or 0, clock.today()
    kept = _KEPT.get(connection.engine.pool)
    if kept is None or (kept.entries, kept.on, kept.law) != (entries, on, law):
        kept = _KEPT[connection.engine.pool] = _Kept(entries, on, law, {})
    return kept.known
