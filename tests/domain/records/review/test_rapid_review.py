"""A rapid review and its next steps: which stands, and how far a step is."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scr_desktop.domain.records.review.rapid_review import NextStep, RapidReview
from scr_desktop.domain.time.working_days import WorkingDays

FRIDAY = date(2018, 6, 1)


def words(*, closed: bool = False, **of: Any) -> str:
    """Return how far a step is on Friday 1 June 2018."""
    step = NextStep(rapid_review_id="r", what="Train", **of)
    return step.words(step.status(FRIDAY, WorkingDays(), closed=closed))


@pytest.mark.parametrize(("of", "said"), [
    ({"due_on": date(2018, 6, 4)}, "Due in 1 working day"),  # from Friday to Monday
    ({"due_on": FRIDAY}, "Due by the end of 1 June 2018"),
    ({"due_on": date(2018, 5, 31)}, "1 working day late"),
    ({"due_on": date(2018, 5, 31), "done_on": date(2018, 5, 31)}, "Done on 31 May 2018"),
    ({"due_on": date(2018, 5, 31), "done_on": FRIDAY}, "Done on 1 June 2018, late"),
])  # fmt: skip
def test_a_step_with_a_day_stands_as_any_deadline_does(of: dict[str, Any], said: str) -> None:
    """Its day is its last, the day after is late, and what is done says so."""
    assert words(**of) == said


@pytest.mark.parametrize(("of", "said"), [
    ({}, "No day was given"),
    ({"note": "Before the trial"}, "Before the trial"),
    ({"done_on": FRIDAY}, "Done on 1 June 2018"),
    ({"done_on": FRIDAY, "note": "Before the trial"}, "Done on 1 June 2018"),
])  # fmt: skip
def test_a_step_without_a_day_is_neither_due_nor_late(of: dict[str, Any], said: str) -> None:
    """What was written in place of a day is said, until it is done."""
    step = NextStep(rapid_review_id="r", what="Train", **of)
    assert step.status(FRIDAY, WorkingDays()) is None
    assert words(**of) == said


def test_in_a_closed_case_nothing_grows_later() -> None:
    """It was not done when the case was closed."""
    assert words(due_on=date(2018, 5, 1), closed=True) == "Not recorded as done when the case was closed"


def test_a_rapid_review_stands_until_a_correction_takes_its_place() -> None:
    """Being completed or sent does not end it."""
    review = RapidReview(completed_on=FRIDAY, sent_on=FRIDAY)
    assert review.current
    review.superseded_at = "2018-06-04T09:00:00+00:00"
    assert not review.current
