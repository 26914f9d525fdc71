"""Which arrangements govern a case, for any dates."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.rules.arrangements import CaseDates
from scr_desktop.domain.rules.regime import resolve
from scr_desktop.services.regime import by_key, governing, regimes

PANEL, LATEST, EDITION_2023 = date(2018, 6, 29), date(2019, 9, 29), date(2023, 12, 15)
BEGIN = date(2019, 9, 1)
AWARE = st.dates(date(2010, 1, 1), date(2030, 12, 31))
NEAR = st.sampled_from([PANEL, LATEST, EDITION_2023, BEGIN, date(2020, 9, 1), date(2020, 9, 29)])
NEAR_DAYS = st.builds(lambda day, shift: day + timedelta(days=shift), NEAR, st.integers(-2, 2))
BEGINNINGS = st.none() | st.dates(PANEL, LATEST)
WAITS = st.none() | st.integers(0, 1500)


@given(AWARE | NEAR_DAYS, BEGINNINGS, WAITS)
@settings(max_examples=500, deadline=None)
def test_exactly_one_edition_governs_any_case(aware: date, begin: date | None, wait: int | None) -> None:
    """Whatever the dates, one edition and no other claims the case, and says why with its dates."""
    dates = CaseDates(aware, begin, aware + timedelta(days=wait) if wait is not None else None)
    claims = [regime for regime in regimes() if regime.governs(dates)]
    assert len(claims) == 1
    found = governing(dates)
    assert found.regime is claims[0].at(aware)
    assert str(aware.year) in found.why
    assert found.why.endswith(".")


def test_the_day_of_the_edition_of_2023_is_said_without_doubt() -> None:
    """15 December 2023 is confirmed; the sentence on the board before June 2018 says who takes over what."""
    assert "published (15 December 2023): the safeguarding partners" in governing(CaseDates(EDITION_2023)).why
    earlier = governing(CaseDates(date(2018, 5, 14))).why
    assert "from 29 June 2018 on, falls to the Child Safeguarding Practice Review Panel" in earlier
    assert "that day" not in earlier


@given(AWARE | NEAR_DAYS, BEGINNINGS, WAITS, st.dates(date(2026, 3, 18), date(2027, 6, 30)))
@settings(max_examples=500, deadline=None)
def test_once_the_office_confirmed_its_day_the_edition_of_2026_governs_what_became_known_since(
    aware: date, begin: date | None, wait: int | None, applies: date
) -> None:
    """From that day on it alone, and before it exactly what governed without it; one edition claims each case."""
    dates = CaseDates(aware, begin, aware + timedelta(days=wait) if wait is not None else None)
    confirmed = replace(dates, wt2026_applies_from=applies)
    assert len([regime for regime in regimes() if regime.governs(confirmed)]) == 1
    found = resolve(regimes(), confirmed)
    assert found.regime.key == ("WT2026" if aware >= applies else resolve(regimes(), dates).regime.key)


def expected(aware: date, begin: date, begun: date | None) -> str:
    """Return the edition by the table of the transition (procedure 1.2), written out by hand."""
    if aware >= EDITION_2023:
        return "WT2023"
    if aware >= begin:
        return "WT2018"
    if begun is not None and begun >= begin:
        if begun <= begin.replace(year=begin.year + 1):
            return "grace"
        return "WT2018" if begun < date(2023, 12, 15) else "WT2023"
    return "transition" if aware >= PANEL else "WT2015"


@given(AWARE | NEAR_DAYS, st.dates(PANEL, LATEST), WAITS)
@settings(max_examples=500, deadline=None)
def test_the_edition_is_the_one_of_the_procedures_table(aware: date, begin: date, wait: int | None) -> None:
    """Option A to 28 June 2018, transition to the day before the partners begin, then Option B, grace between."""
    begun = aware + timedelta(days=wait) if wait is not None else None
    assert governing(CaseDates(aware, begin, begun)).regime.key == expected(aware, begin, begun)


@pytest.mark.parametrize(("aware", "begin", "begun", "key"), [
    ("2018-06-28", None, None, "WT2015"),
    ("2018-06-29", None, None, "transition"),
    ("2019-09-28", None, None, "transition"),
    ("2019-09-29", None, None, "WT2018"),
    ("2018-06-29", "2018-06-29", None, "WT2018"),
    ("2018-06-28", "2018-06-29", None, "WT2015"),
    ("2019-08-31", "2019-09-01", None, "transition"),
    ("2019-08-31", "2019-09-01", "2019-09-01", "grace"),
    ("2019-08-31", "2019-09-01", "2019-08-31", "transition"),
    ("2018-05-12", "2019-09-01", "2019-12-02", "grace"),
    ("2018-05-12", "2019-09-01", "2020-09-01", "grace"),  # the last day of the twelve months
    ("2018-05-12", "2019-09-01", "2020-09-02", "WT2018"),
    ("2018-05-12", "2019-09-01", "2024-03-01", "WT2023"),
    ("2019-09-01", "2019-09-01", "2019-09-20", "WT2018"),
    ("2023-12-14", None, None, "WT2018"),
    ("2023-12-15", None, None, "WT2023"),
    ("2026-04-01", "2019-09-01", None, "WT2023"),
])  # fmt: skip
def test_the_edges_of_each_edition(aware: str, begin: str | None, begun: str | None, key: str) -> None:
    """The first and last day of each edition belong to it."""
    days = [date.fromisoformat(day) if day else None for day in (aware, begin, begun)]
    assert days[0] is not None
    assert governing(CaseDates(days[0], days[1], days[2])).regime.key == key


def test_why_names_the_reason() -> None:
    """The officer can repeat the reason: the day of awareness and the day that decides."""
    why = governing(CaseDates(date(2018, 12, 3), BEGIN)).why
    assert "3 December 2018" in why
    assert "on or after 29 June 2018" in why
    assert "before the partner arrangements began on 1 September 2019" in why


def test_why_says_when_the_day_of_the_arrangements_is_only_assumed() -> None:
    """An office that has not stated its day is told that the latest lawful one was taken."""
    assert "the office has not stated its own" in governing(CaseDates(date(2019, 1, 2))).why
    assert "not stated" not in governing(CaseDates(date(2019, 1, 2), BEGIN)).why


def test_on_the_first_day_the_reason_does_not_say_after() -> None:
    """On the very day the arrangements began it is “on or after”."""
    assert "on or after the day" in governing(CaseDates(BEGIN, BEGIN)).why
    assert "on or after the day" in governing(CaseDates(EDITION_2023, BEGIN)).why


def test_grace_alone_refuses_a_new_review() -> None:
    """In the grace period no review may be commissioned, even for an earlier incident."""
    assert [regime.key for regime in regimes() if not regime.may_commission] == ["grace"]
    found = governing(CaseDates(date(2018, 5, 12), BEGIN, date(2019, 10, 1)))
    assert "may not commission a serious case review, even for an earlier incident" in found.why
    assert "grace period" in str(found.regime.source)


@pytest.mark.parametrize("begin", [date(2018, 6, 28), date(2019, 9, 30)])
def test_arrangements_outside_the_transition_are_refused(begin: date) -> None:
    """Procedure 1.2: between 29 June 2018 and 29 September 2019."""
    with pytest.raises(Problem, match="must lie between 29 June 2018 and 29 September 2019") as problem:
        CaseDates(date(2018, 5, 1), begin)
    assert problem.value.field == "arrangements_begin_on"


def test_a_review_before_awareness_is_refused() -> None:
    """Nobody commissions a review of what is not known yet."""
    with pytest.raises(Problem, match="before the authority became aware") as problem:
        CaseDates(date(2018, 5, 1), None, date(2018, 4, 30))
    assert problem.value.field == "review_begun_on"


def test_a_regime_is_found_whatever_its_capitals() -> None:
    """`wt2018` is WT2018; an unknown one names those there are."""
    assert by_key("wt2018").key == "WT2018"
    with pytest.raises(Problem, match="choose one of WT2015, transition, grace, WT2018, WT2023, WT2026"):
        by_key("WT2030")


def test_a_case_of_2026_carries_the_notice_of_the_new_edition() -> None:
    """As long as the office has not confirmed the day from which it applies, the officer is told plainly."""
    regime = by_key("WT2023")
    assert regime.notices_for(date(2026, 3, 17)) == ()
    assert "Working Together 2026 was published" in regime.notices_for(date(2026, 3, 18))[0]


@pytest.mark.parametrize(("aware", "said"), [("2009-06-26", True), ("2015-03-31", True), ("2015-04-01", False)])
@pytest.mark.parametrize("key", ["WT2015", "grace"])
def test_what_was_known_before_the_edition_of_2015_is_said_to_be_shown_by_it(key: str, aware: str, said: bool) -> None:
    """That edition was published in March 2015, and the one before it is not held."""
    found = by_key(key).notices_for(date.fromisoformat(aware))
    assert [one for one in found if "published in March 2015" in one] == list(found)
    assert bool(found) is said
