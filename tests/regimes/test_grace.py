"""The grace period: a board begins no review any more, and the case passes to the partners."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.rules.arrangements import CaseDates
from scr_desktop.domain.rules.criterion import Review
from scr_desktop.regimes.grace import REGIME, governs

BEGIN = date(2019, 8, 1)


@pytest.mark.parametrize(
    ("aware", "begun", "governed"),
    [
        (date(2019, 7, 1), None, False),
        (date(2019, 7, 1), date(2019, 7, 31), False),
        (date(2019, 7, 1), date(2019, 8, 1), True),
        (date(2019, 7, 1), date(2020, 8, 1), True),
        (date(2019, 7, 1), date(2020, 8, 2), False),
        (date(2019, 8, 1), date(2019, 8, 2), False),
    ],
    ids=["no review", "the day before", "the first day", "twelve months", "a day more", "known to the partners"],
)
def test_it_governs_a_review_that_would_begin_within_twelve_months(
    aware: date, begun: date | None, governed: bool
) -> None:
    """Of an incident known before the arrangements began (procedure 1.2)."""
    assert bool(governs(CaseDates(aware, BEGIN, begun))) is governed


def test_the_reason_says_when_it_ends_and_whose_the_case_is() -> None:
    """Its last day, and that even an earlier incident passes on."""
    why = governs(CaseDates(date(2019, 7, 1), BEGIN, date(2019, 9, 2)))
    assert "ends on 1 August 2020" in why
    assert "pass to the safeguarding partners" in why


@pytest.mark.parametrize(
    "facts", [{}, {"died": "yes", "abuse_or_neglect": "yes"}, {"died_in_custody": "yes", "died": "yes"}]
)
def test_no_review_follows_from_any_answers(facts: dict[str, str]) -> None:
    """The criteria are read, and none may be commissioned; no decision is owed by any day."""
    verdict = REGIME.judge(facts)
    assert verdict.review is Review.NONE
    assert not REGIME.may_commission
    assert REGIME.decision_limits == ()


def test_the_partners_are_told_of_everything_whatever_is_answered() -> None:
    """That it passes on hangs on no question, and has no time limit of its own."""
    (duty,) = [one for one in REGIME.judge({}).notify if one.key == "pass_to_partners"]
    assert (duty.who, duty.rule, duty.done_by) == ("Safeguarding partners", "", ("handed_over",))
    assert [stage.key for stage in REGIME.stages] == ["received", "passed_on"]


@pytest.mark.parametrize(
    ("before", "who", "not_who"), [("no", "Panel", "Ofsted"), ("yes", "Ofsted", "Practice Review Panel")]
)
def test_what_was_known_before_the_panel_was_reported_as_in_2015(before: str, who: str, not_who: str) -> None:
    """Section 16C does not reach back (in force from 29 June 2018)."""
    facts = {"died": "yes", "abuse_or_neglect": "yes", "looked_after": "no", "where_it_happened": "in_area"}
    facts["aware_before_panel"] = before
    told = [duty.who for duty in REGIME.judge(facts).notify if duty.after == "aware"]
    assert any(who in one for one in told)
    assert not any(not_who in one for one in told)
