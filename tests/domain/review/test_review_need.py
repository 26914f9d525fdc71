"""Whether a rapid review is required of a case, and why."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scr_desktop.domain.progress.case_status import CaseStatus, status
from scr_desktop.domain.review.review_need import left_to_partners, review_need, rules_for_sending
from scr_desktop.domain.rules.condition import Truth
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.regime import by_key
from tests.domain.papers import DEATH, case, child

DIED = child(**DEATH | {"born_on": "2.2.22", "died_on": "31.5.22"})
DAYS: dict[str, Any] = {
    "aware_on": "31 May 2022", "received_on": "1 June 2022", "incident_on": "31/5/22", "children": [DIED],
}  # fmt: skip


def stands(regime: str = "WT2018", events: dict[str, str] | None = None, **entries: Any) -> CaseStatus:
    """Return where a death of May 2022 stands on 6 June 2022."""
    found = case(regime, events, **DAYS | entries)
    return status(found, by_key(regime), WorkingDays(), date(2022, 6, 6), ["Avonvale Council"])


@pytest.mark.parametrize(("entries", "required", "sentence", "why"), [
    ({}, Truth.YES, "A rapid review is required.", "Abuse or neglect is known or suspected and a child has died"),
    ({"answers": {"abuse_or_neglect": "no"}}, Truth.NO, "No rapid review is required.",
     "The reason: abuse or neglect is neither known nor suspected"),
    ({"answers": {}}, Truth.UNKNOWN, "A rapid review may be required.",
     "Whether it is required is not settled. Still open: Is abuse or neglect"),
    ({"children": [child(given_names="Kit", harm="not_harmed", born_on="2015")]}, Truth.NO, "No rapid review is required.",
     "The reason: no child has died or been seriously harmed"),
    ({"where": "elsewhere_in_england", "children": [child(**DEATH | {"normally_resident": "no"})]}, Truth.NO,
     "No rapid review is required.", "The reason: it happened outside our area"),
    ({"answers": {"abuse_or_neglect": "yes", "died": "no"}}, Truth.UNKNOWN, "A rapid review may be required.",
     "Whether it is required is not settled. What is answered and entered contradicts itself"),
])  # fmt: skip
def test_what_is_answered_and_entered_decides(
    entries: dict[str, Any], required: Truth, sentence: str, why: str
) -> None:
    """Required, not, or open, each with its reason; a contradiction is corrected first."""
    found = review_need(stands(**entries))
    assert (found.required, found.sentence) == (required, sentence)
    assert found.why.startswith(why)


@pytest.mark.parametrize(("kind", "words"), [
    ("withdrawn", "On 3 June 2022 the notification was withdrawn: with that no rapid review is required."),
    ("criteria_not_met",
     "On 3 June 2022 the incident was found not to meet the criteria: with that no rapid review is required."),
])  # fmt: skip
def test_a_notification_that_fell_away_requires_none(kind: str, words: str) -> None:
    """With the day and what happened on it."""
    found = review_need(stands(events={kind: "2022-06-03"}))
    assert (found.required, found.why) == (Truth.NO, words)


def test_a_board_under_working_together_2015_makes_none() -> None:
    """The arrangements ask for none, whatever was answered."""
    found = review_need(status(case(), by_key("WT2015"), WorkingDays(), date(2018, 5, 20)))
    assert found.required is Truth.NO
    assert found.why.endswith("ask for no rapid review.")
    assert rules_for_sending(by_key("WT2015")) == ()


def passed(events: dict[str, str] | None = None, **entries: Any) -> CaseStatus:
    """Return where a case of the transition stands that passed to the partners undecided on 1 April 2019."""
    days: dict[str, Any] = {
        "aware_on": "1 March 2019", "received_on": "4 March 2019", "incident_on": "1/3/19",
        "children": [child(**DEATH | {"died_on": "1.3.19"})],
    }  # fmt: skip
    found = case("transition", {"passes_on": "2019-04-01"} | (events or {}), **days | entries)
    return status(found, by_key("transition"), WorkingDays(), date(2019, 4, 2), ["Avonvale Council"])


def test_what_passed_undecided_is_for_the_partners_from_that_day() -> None:
    """It was required of the board until then; one made before that day can still be recorded, so the day is kept."""
    found = review_need(passed())
    assert (found.required, found.until) == (Truth.NO, date(2019, 4, 1))
    assert found.sentence == (
        "A rapid review was required of the board until the partner arrangements began on 1 April 2019."
    )
    assert left_to_partners(passed()) == (
        f"{found.sentence} It is not recorded as sent, and is for the safeguarding partners."
    )


def test_where_it_was_open_it_may_have_been_required() -> None:
    """Nothing firmer is said than the answers say."""
    assert review_need(passed(answers={})).sentence.startswith(
        "A rapid review may have been required of the board until"
    )


def test_what_was_sent_in_time_is_left_to_nobody() -> None:
    """It is on record as sent; in a case that did not pass on nothing is left either."""
    assert left_to_partners(passed({"rapid_review_sent": "2019-03-22"})) == ""
    assert left_to_partners(stands()) == ""
