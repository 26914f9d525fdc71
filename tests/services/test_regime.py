"""The regimes this program knows, and the dates of a case that decide between them."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.rules.arrangements import CaseDates
from scr_desktop.domain.time.part_date import PartDate
from scr_desktop.services.regime import (
    by_key,
    dates_of,
    every_agency_kind,
    every_fact,
    every_process,
    governing,
    regimes,
)
from tests.domain.papers import case

AWARE, BEGIN = date(2019, 3, 1), date(2019, 4, 1)


def test_the_regimes_stand_in_the_order_of_time() -> None:
    """From the board under Working Together 2015 to the partners under that of 2026."""
    assert [one.key for one in regimes()] == ["WT2015", "transition", "grace", "WT2018", "WT2023", "WT2026"]
    with pytest.raises(Problem, match="WT2015, transition, grace, WT2018, WT2023"):
        by_key("WT2013")


def test_what_any_edition_asks_is_known_and_what_was_asked_before_too() -> None:
    """An answer of an earlier version still has its question."""
    known = every_fact()
    assert all(key in known for regime in regimes() for key in regime.facts)
    assert "adult_at_risk" in known
    assert every_process() == {one.key for regime in regimes() for one in regime.processes}


def test_a_sort_of_agency_has_the_words_of_the_latest_edition() -> None:
    """The directory is shared by all: one word for each sort."""
    latest = dict(regimes()[-1].agency_kinds.choices)
    kinds = dict(every_agency_kind().choices)
    assert latest.items() <= kinds.items()
    assert {key for regime in regimes() for key, _ in regime.agency_kinds.choices} == set(kinds)


@pytest.mark.parametrize(("received", "begun"), [
    ("31 March 2019", None), ("1 April 2019", date(2019, 4, 1)), ("2 April 2019", date(2019, 4, 2)),
])  # fmt: skip
def test_a_notification_received_after_the_change_could_begin_no_review_before_it(
    received: str, begun: date | None
) -> None:
    """Known before the partners began, and received on their first day: a review would begin then, which grace forbids."""
    found = dates_of(case(received_on=received), AWARE, BEGIN)
    assert found == CaseDates(AWARE, BEGIN, begun)


def test_a_review_decided_before_the_change_counts_whatever_day_the_notification_came() -> None:
    """It goes on as begun; decided only afterwards, it does not."""
    decided = case(events={"review_begun": "2019-03-20"}, received_on="2 April 2019")
    late = case(events={"review_begun": "2019-04-03"}, received_on="2 April 2019")
    assert dates_of(decided, AWARE, BEGIN).review_begun_on is None
    assert dates_of(late, AWARE, BEGIN).review_begun_on == date(2019, 4, 2)
    assert dates_of(case(received_on=""), AWARE, BEGIN).review_begun_on is None


def test_while_the_day_is_not_stated_every_lawful_one_is_looked_at() -> None:
    """With the day of a decision, in its own words where only its month is known, or else the day of receipt."""
    month = case(received_on="2 April 2019")
    month.decided_on = PartDate.parse("June 2019")
    assert dates_of(month, AWARE, None) == CaseDates(AWARE, None, date(2019, 6, 30), "in June 2019")
    assert dates_of(case(received_on="2 April 2019"), AWARE, None) == CaseDates(AWARE, None, date(2019, 4, 2))
    assert dates_of(case(received_on=""), AWARE, None) == CaseDates(AWARE)
    early = case(received_on="28 Feb 2019")
    assert dates_of(early, AWARE, None) == CaseDates(AWARE), "received before the authority knew"


def test_what_governs_follows_from_the_dates() -> None:
    """As the editions themselves say."""
    assert governing(CaseDates(AWARE, BEGIN)).regime is by_key("transition")
    assert governing(CaseDates(AWARE, BEGIN, date(2019, 4, 2))).regime is by_key("grace")
