"""Rapid reviews and practice reviews: what is asked and weighed, and the days by which each is owed."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from scr_desktop.domain.law import practice_review as law
from scr_desktop.domain.rules.criterion import Review
from scr_desktop.domain.rules.deadline import DeadlineRule
from scr_desktop.domain.time.working_days import WorkingDays


def test_a_fact_that_both_kinds_of_review_weigh_is_asked_once() -> None:
    """Under its first heading, and weighed by each with a criterion of its own."""
    asked = Counter(one.fact.key for one in law.QUESTIONS)
    assert set(asked.values()) == {1}
    keys = {one.key for one in law.CRITERIA}
    assert {"improvements_needed", "national_improvements_needed", "institutional_setting"} <= keys
    assert len(keys) == len(law.CRITERIA)
    assert {one.fact.key for one in law.QUESTIONS} == {key.removeprefix("national_") for key in keys}


def test_what_is_weighed_decides_nothing_by_itself() -> None:
    """Procedure 4A, 4B: the definition does not by itself mean that a local review follows; it is considered."""
    assert all(one.weighs for one in law.CRITERIA)
    assert law.CONSIDER_LOCAL.review is Review.CONSIDER
    assert {one.key for one in law.NATIONAL_CRITERIA} == {
        key for key in (one.key for one in law.CRITERIA) if key[:9] == "national_"
    }


@pytest.mark.parametrize(("rule", "start", "due"), [
    (law.RAPID_REVIEW, date(2022, 5, 27), date(2022, 6, 21)),  # fifteen working days, without 2 and 3 June
    (law.PUBLISH, date(2022, 8, 31), date(2023, 2, 28)),  # six months
    (law.SEND_BEFORE_PUBLICATION, date(2022, 6, 13), date(2022, 5, 31)),  # seven working days before
    (law.KEEP_PUBLIC, date(2022, 6, 13), date(2023, 6, 13)),  # a year
    (law.INFORM_OF_REVIEW, date(2022, 6, 13), date(2022, 6, 13)),  # as soon as possible
])  # fmt: skip
def test_each_is_owed_by_its_day(rule: DeadlineRule, start: date, due: date) -> None:
    """Procedure 3A, 4A and 8B."""
    assert rule.within.due(start, WorkingDays()) == due


def test_the_rapid_review_has_two_readings_until_the_office_chooses() -> None:
    """From awareness by the procedure; from the notification by practice, which is not confirmed and says so."""
    awareness, notification = law.RAPID_REVIEW_READINGS
    assert (awareness.counted_from, notification.counted_from) == ("aware", "notification_sent")
    assert awareness.within == notification.within
    assert awareness.reading is not None
    assert notification.reading is not None
    assert awareness.reading[0] == notification.reading[0]
    assert (awareness.source.sure, notification.source.sure) == (True, False)


def test_the_partners_owe_it_from_the_same_day_unless_that_was_over() -> None:
    """What passed to them undecided: each reading as theirs, or at once where both were over before they began."""
    assert [one.counted_from for one in law.PARTNERS_RAPID_REVIEW] == ["aware", "notification_sent"]
    assert [one.source.sure for one in law.PARTNERS_RAPID_REVIEW] == [True, False]
    assert all(one.duty.startswith("The partners send the rapid review") for one in law.PARTNERS_RAPID_REVIEW)
    at_once = law.PARTNERS_RAPID_REVIEW_AT_ONCE
    assert (at_once.at_once, at_once.counted_from) == (True, "passes_on")
    assert set(at_once.instead_of) == {one.key for one in law.PARTNERS_RAPID_REVIEW}
