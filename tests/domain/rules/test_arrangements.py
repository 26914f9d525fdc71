"""The days on which the arrangements changed, and what the days of a case may say of them."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.rules.arrangements import CaseDates

AWARE = date(2019, 3, 1)


@pytest.mark.parametrize("begin", [date(2018, 6, 29), date(2019, 9, 29)])
def test_the_first_and_the_last_lawful_day_are_lawful(begin: date) -> None:
    """Procedure 1.2: from the day the Panel began to the end of the transition."""
    assert CaseDates(AWARE, begin).partners_from == begin


@pytest.mark.parametrize("begin", [date(2018, 6, 28), date(2019, 9, 30)])
def test_a_day_before_or_after_them_is_refused(begin: date) -> None:
    """With both days and the paragraph."""
    with pytest.raises(Problem, match=r"between 29 June 2018 and 29 September 2019 \(procedure 1\.2\)") as refused:
        CaseDates(AWARE, begin)
    assert refused.value.field == "arrangements_begin_on"


def test_a_review_begins_on_the_day_of_awareness_at_the_earliest() -> None:
    """On the day itself it may; before it one of the two days is wrong."""
    assert CaseDates(AWARE, review_begun_on=AWARE).review_begun_words == "on 1 March 2019"
    with pytest.raises(Problem, match="before the authority became aware on 1 March 2019") as refused:
        CaseDates(AWARE, review_begun_on=date(2019, 2, 28))
    assert refused.value.field == "review_begun_on"


def test_when_a_review_began_is_said_as_far_as_it_is_known() -> None:
    """Of a month, the month with its latest day; of none nothing."""
    month = CaseDates(AWARE, review_begun_on=date(2019, 6, 30), review_begun_in="in June 2019")
    assert month.review_begun_words == "in June 2019 (30 June 2019 at the latest)"
    assert CaseDates(AWARE).review_begun_words == ""


def test_a_day_that_is_not_stated_is_taken_as_the_last_lawful_one() -> None:
    """It can have begun on any day up to it; between some of them the answer can change."""
    open_ = CaseDates(AWARE)
    assert open_.partners_from == date(2019, 9, 29)
    assert open_.lawful_beginnings == (date(2018, 6, 29), AWARE, date(2019, 3, 2), date(2019, 9, 29))
    assert CaseDates(AWARE, date(2019, 4, 1)).lawful_beginnings == ()


def test_no_unlawful_day_is_among_those_that_may_be_meant() -> None:
    """Whatever the days of the case are."""
    early = CaseDates(date(2015, 1, 1), review_begun_on=date(2020, 9, 30)).lawful_beginnings
    assert (early[0], early[-1]) == (date(2018, 6, 29), date(2019, 9, 29))
    assert all(date(2018, 6, 29) <= day <= date(2019, 9, 29) for day in early)


@pytest.mark.parametrize(("begin", "ends"), [
    (date(2019, 4, 1), date(2020, 4, 1)), (date(2018, 6, 29), date(2019, 6, 29)), (None, date(2020, 9, 29)),
])  # fmt: skip
def test_grace_lasts_twelve_months_from_the_beginning(begin: date | None, ends: date) -> None:
    """By the corresponding date; of a day not stated, from the last lawful one."""
    assert CaseDates(AWARE, begin).grace_ends_on == ends
