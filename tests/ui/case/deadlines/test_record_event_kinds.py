"""Which dates can be recorded in a case, by which words, and which of them comes next."""

from __future__ import annotations

import pytest

from scr_desktop.domain.review.reviewer import COMMISSIONED
from scr_desktop.domain.rules.event import EVENTS, PASSES_ON
from scr_desktop.services.regime import by_key
from scr_desktop.ui.case.deadlines.record_event_kinds import choices_for, expected_kind, kinds_for
from tests.domain.papers import case, of_2022

WT2018 = by_key("wt2018")


def kinds(**events: str) -> list[str]:
    """Return the kinds for a case of 2022 with events on those days."""
    return kinds_for(case("WT2018", events, **of_2022()), WT2018)


def test_what_is_recorded_elsewhere_is_offered_only_to_be_corrected() -> None:
    """A decision is made with its reasons under “Decision”; once it has a day, that day can be put right here."""
    assert "decision" not in kinds()
    assert "decision" in kinds(decision="2022-06-20")


def test_nobody_records_that_a_case_passes_on() -> None:
    """It follows from the office's day and from what was decided, whatever stands in the case."""
    assert PASSES_ON not in kinds()
    assert PASSES_ON not in kinds(**{PASSES_ON: "2022-06-20"})


def test_a_reviewer_is_commissioned_for_a_review_that_began() -> None:
    """Before the decision to review there is nobody to commission."""
    assert COMMISSIONED not in kinds()
    assert COMMISSIONED in kinds(review_begun="2022-06-20")


def test_a_kind_that_has_a_day_says_which() -> None:
    """So that nobody takes a correction for a first entry."""
    labels = dict(choices_for(case("WT2018", {"notification_sent": "2022-06-08"}, **of_2022()), WT2018))
    assert labels["notification_sent"] == f"{EVENTS['notification_sent'].label} (now 8 June 2022)"
    assert labels["rapid_review_sent"] == EVENTS["rapid_review_sent"].label


@pytest.mark.parametrize(("events", "expected"), [
    ({}, "notification_sent"),
    ({"notification_sent": "2022-06-08", "request_sent": "2022-06-08"}, "returns_in"),
])  # fmt: skip
def test_what_comes_next_is_offered_first(events: dict[str, str], expected: str) -> None:
    """It is the event of the stage after the last one reached: the notification, and once the agencies are asked, their returns."""
    assert expected_kind(case("WT2018", events, **of_2022()), WT2018) == expected


def test_where_the_next_is_recorded_elsewhere_another_is_offered() -> None:
    """After the rapid review comes the decision, which is not recorded here: the first kind without a day is offered."""
    of = case("WT2018", {"notification_sent": "2022-06-08", "rapid_review_sent": "2022-06-22"}, **of_2022())
    found = expected_kind(of, WT2018)
    assert found != "decision"
    assert of.day_of(found) is None
    assert found in kinds_for(of, WT2018)
