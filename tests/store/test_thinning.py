"""Which backups are kept: all of two days, then daily, weekly, monthly."""

# ruff: noqa: DTZ001 - the names of backups tell local time

from __future__ import annotations

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from scr_desktop.store.thinning import to_keep

NOW = datetime(2026, 11, 22, 17, 0)
AGES = st.lists(st.integers(0, 3 * 365 * 24 * 60), unique=True, max_size=60)


def kept_days(backups: list[datetime], reason: str = "on-close") -> list[str]:
    """Return what is kept of `backups`, as day and hour, the newest first."""
    kept = to_keep([(made_at, reason) for made_at in backups], NOW)
    return [f"{made_at:%Y-%m-%d %H}" for made_at, _ in sorted(kept, reverse=True)]


def test_all_of_the_last_two_days_are_kept() -> None:
    """Every backup of the last 48 hours stays, however many."""
    backups = [NOW - timedelta(minutes=90 * step) for step in range(33)]
    assert len(kept_days(backups)) == 33


def test_the_last_of_each_day_is_kept_for_two_weeks() -> None:
    """Of several on one day the last stays."""
    days = [datetime(2026, 11, day, hour) for day in (10, 11, 12) for hour in (9, 12, 16)]
    assert kept_days(days) == ["2026-11-12 16", "2026-11-11 16", "2026-11-10 16"]


def test_the_last_of_each_week_is_kept_for_three_months() -> None:
    """Monday to Sunday is a week."""
    days = [datetime(2026, 9, 7, 12) + timedelta(days=step) for step in range(21)]
    assert kept_days(days) == ["2026-09-27 12", "2026-09-20 12", "2026-09-13 12"]


def test_the_last_of_each_month_is_kept_for_good() -> None:
    """Years back, one a month remains."""
    days = [datetime(2020, 1, 1, 12) + timedelta(days=step) for step in range(91)]
    assert kept_days(days) == ["2020-03-31 12", "2020-02-29 12", "2020-01-31 12"]


def test_backups_before_a_risky_step_are_kept_for_a_year() -> None:
    """Several on one day stay, and after a year they thin like the others."""
    recent = [NOW - timedelta(days=200, hours=step) for step in (1, 2, 3)]
    old = [datetime(2025, 6, 2, hour) for hour in (9, 10, 11)]
    for reason in ("before-restore", "before-migration", "before-new-passphrase"):
        assert len(kept_days(recent, reason)) == 3
        assert kept_days([*old, NOW], reason) == ["2026-11-22 17", "2025-06-02 11"]


def test_a_clock_that_was_wrong_loses_nothing() -> None:
    """Backups that seem to come from the future are all kept."""
    assert len(kept_days([NOW + timedelta(days=step) for step in range(5)])) == 5


@given(AGES)
def test_the_newest_is_always_kept_and_thinning_twice_changes_nothing(ages: list[int]) -> None:
    """There is always a latest backup, nothing is made up, and what was kept stays kept."""
    backups = [(NOW - timedelta(minutes=age), "on-close") for age in ages]
    kept = to_keep(backups, NOW)
    assert kept <= set(backups)
    assert not backups or max(backups) in kept
    assert to_keep(kept, NOW) == kept


@given(AGES)
def test_there_is_a_backup_of_every_month_that_had_one(ages: list[int]) -> None:
    """No month is lost altogether."""
    backups = [(NOW - timedelta(minutes=age), "on-close") for age in ages]
    before = {f"{made_at:%Y-%m}" for made_at, _ in backups if NOW - made_at > timedelta(days=92)}
    assert before <= {f"{made_at:%Y-%m}" for made_at, _ in to_keep(backups, NOW)}
