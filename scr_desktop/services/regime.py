"""The regimes this program knows, found in their files."""

from __future__ import annotations

from datetime import date
from functools import cache

from scr_desktop import catalogue
from scr_desktop.domain.arrangements import CaseDates
from scr_desktop.domain.case import Case
from scr_desktop.domain.fact import EARLIER, Fact
from scr_desktop.domain.regime import Regime, Resolution, regime_by_key, resolve


@cache
def regimes() -> tuple[Regime, ...]:
    """Return every regime, in the order in which they came into being."""
    found: tuple[Regime, ...] = catalogue.offered("scr_desktop.regimes", "REGIME")
    return tuple(sorted(found, key=lambda regime: regime.rank))


def by_key(key: str) -> Regime:
    """Return the regime called `key`; raises `Problem` naming those there are."""
    return regime_by_key(regimes(), key)


def every_fact() -> dict[str, Fact]:
    """Return every fact that any arrangements ask, or asked in earlier versions, by key."""
    earlier = {fact.key: fact for fact in EARLIER}
    return earlier | {key: fact for regime in regimes() for key, fact in regime.facts.items()}


def every_process() -> set[str]:
    """Return the keys of every process that can run beside a review under any arrangements."""
    return {process.key for regime in regimes() for process in regime.processes}


def governing(dates: CaseDates) -> Resolution:
    """Return which regime governs a case with these dates, and why, and which others may where that is open."""
    return resolve(regimes(), dates)


def dates_of(case: Case, aware_on: date, arrangements_begin_on: date | None) -> CaseDates:
    """Return the dates that decide which regime governs a case, if the authority became aware on `aware_on`.

    A notification that reached the board only after the partner arrangements began could lead to a
    review no earlier than that day, which is what the grace period forbids.
    """
    dates = CaseDates(aware_on, arrangements_begin_on)
    received = case.day_of("notification_received")
    too_late = received is not None and aware_on < dates.partners_from <= received
    # Where the day is not stated, what was received later may have come too late: every lawful day is looked at.
    perhaps = arrangements_begin_on is None and received is not None and received >= aware_on
    return CaseDates(aware_on, arrangements_begin_on, received if too_late or perhaps else None)
