"""The regimes this program knows, found in their files."""

from __future__ import annotations

from functools import cache

from scr_desktop import catalogue
from scr_desktop.domain.arrangements import CaseDates
from scr_desktop.domain.regime import Regime, Resolution, regime_by_key, resolve


@cache
def regimes() -> tuple[Regime, ...]:
    """Return every regime, in the order in which they came into being."""
    found: tuple[Regime, ...] = catalogue.offered("scr_desktop.regimes", "REGIME")
    return tuple(sorted(found, key=lambda regime: regime.rank))


def by_key(key: str) -> Regime:
    """Return the regime called `key`; raises `Problem` naming those there are."""
    return regime_by_key(regimes(), key)


def governing(dates: CaseDates) -> Resolution:
    """Return which regime governs a case with these dates, and why."""
    return resolve(regimes(), dates)
