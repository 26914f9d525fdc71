"""Which backups are kept: all of three days, then daily, weekly, monthly, counted by the backups and not by the clock."""

# ruff: noqa: DTZ001 - the names of backups tell local time

from __future__ import annotations

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from scr_desktop.store.thinning import Made, to_keep

NOW = datetime(2026, 11, 22, 17, 0)
AGES = st.lists(st.integers(0, 3 * 365 * 24 * 60), unique=True, max_size=60)
ANY_CLOCK = st.lists(st.datetimes(datetime(1980, 1, 1), datetime(2090, 1, 1)), max_size=40)


def kept(backups: list[Made]) -> list[Made]:
    """Return what is kept of `backups`, given and returned the last made first."""
    return [one for one, needed in zip(backups, to_keep(backups), strict=True) if needed]


def kept_days(backups: list[datetime], reason: str = "on-close") -> list[str]:
    """Return what is kept of `backups` made in the order of time, as day and hour, the newest first."""
    newest_first = [(made_at, reason) for made_at in sorted(backups, reverse=True)]
    return [f"{made_at:%Y-%m-%d %H}" for made_at, _ in kept(newest_first)]


def daily(count: int, before: datetime = NOW) -> list[datetime]:
    """Return one backup on each of `count` days up to `before`."""
    return [before - timedelta(days=step) for step in range(count)]


def test_all_of_the_last_three_days_are_kept() -> None:
    """Every backup of today and the two days before stays, however many."""
    backups = [NOW - timedelta(minutes=90 * step) for step in range(33)]
    assert len(kept_days(backups)) == 33


def test_the_last_of_each_day_is_kept_for_two_weeks() -> None:
    """Of several on one day the last stays."""
    days = [datetime(2026, 11, day, hour) for day in (17, 18, 19) for hour in (9, 12, 16)]
    assert kept_days([*days, *daily(3)])[3:] == ["2026-11-19 16", "2026-11-18 16", "2026-11-17 16"]


def test_the_last_of_each_week_is_kept_for_three_months() -> None:
    """Monday to Sunday is a week."""
    days = [datetime(2026, 9, 7, 12) + timedelta(days=step) for step in range(21)]
    assert kept_days([*days, *daily(15)])[15:] == ["2026-09-27 12", "2026-09-20 12", "2026-09-13 12"]


def test_the_last_of_each_month_is_kept_for_good() -> None:
    """Years back, one a month remains."""
    days = [datetime(2020, 1, 1, 12) + timedelta(days=step) for step in range(91)]
    weeks = [NOW - timedelta(weeks=step) for step in range(3, 16)]
    assert kept_days([*days, *weeks, *daily(15)])[28:] == ["2020-03-31 12", "2020-02-29 12", "2020-01-31 12"]


def test_backups_before_a_risky_step_are_kept_for_a_year() -> None:
    """Several on one day stay, and after a year of days they thin like the others."""
    recent = [(NOW - timedelta(days=200, hours=step), "before-restore") for step in (1, 2, 3)]
    old = [(datetime(2025, 6, 2, hour), "before-restore") for hour in (11, 10, 9)]
    made = [(made_at, "on-close") for made_at in daily(200)] + recent
    assert kept(made)[-3:] == recent
    long_ago = [(made_at, "on-close") for made_at in daily(400)] + old
    assert [one for one in kept(long_ago) if one[1] == "before-restore"] == old[:1]


def test_a_start_with_the_clock_ahead_removes_nothing() -> None:
    """Thirteen backups stay thirteen when the clock jumps by months or years for one start, and when it is right again."""
    made = [(made_at, "on-close") for made_at in daily(13)]
    for ahead in (timedelta(days=5), timedelta(days=100), timedelta(days=3650)):
        jumped = [(NOW + ahead, "on-close"), *made]
        assert kept(jumped) == jumped
        after = [(NOW + timedelta(days=1), "on-close"), *jumped]
        assert kept(after) == after
        later = [(NOW + timedelta(days=2), "on-close"), *after]
        assert kept(later)[-13:] == made


def test_a_start_with_the_clock_set_back_removes_nothing() -> None:
    """Backups that seem to come from the past or the future are all kept."""
    made = [(made_at, "on-close") for made_at in daily(300)]
    for back in (timedelta(hours=3), timedelta(days=400), timedelta(days=9000)):
        jumped = [(NOW - back, "on-close"), *made]
        assert kept(jumped) == jumped


def test_months_that_a_wrong_clock_names_twice_both_stay() -> None:
    """A backup made under a clock of March does not take the place of that of the real March."""
    real = [(datetime(2025, month, 20, 12), "on-close") for month in (5, 4, 3, 2)]
    wrong = [(datetime(2025, 3, 25, 12), "on-close")]
    between = [(datetime(2025, 6, 20, 12), "on-close")]
    made = [(one, "on-close") for one in daily(120)] + between + wrong + real
    assert set(real + wrong) <= set(kept(made))


@given(AGES)
def test_the_newest_is_always_kept_and_thinning_twice_changes_nothing(ages: list[int]) -> None:
    """There is always a latest backup, and what was kept stays kept."""
    backups = [(NOW - timedelta(minutes=age), "on-close") for age in sorted(ages)]
    once = kept(backups)
    assert once[:1] == backups[:1]
    assert kept(once) == once


@given(AGES)
def test_there_is_a_backup_of_every_month_that_had_one(ages: list[int]) -> None:
    """No month is lost altogether."""
    backups = [(NOW - timedelta(minutes=age), "on-close") for age in sorted(ages)]
    assert {f"{made_at:%Y-%m}" for made_at, _ in backups} == {f"{made_at:%Y-%m}" for made_at, _ in kept(backups)}


@given(ANY_CLOCK)
def test_a_moment_that_cannot_be_believed_removes_nothing(times: list[datetime]) -> None:
    """Whatever the clock said before: one start with it set back, or far ahead, takes no backup away."""
    made = [(one, "on-close") for one in times]
    for now in (datetime(1970, 1, 1), datetime(2099, 1, 1)):
        jumped = [(now, "on-close"), *made]
        assert kept(jumped) == jumped
