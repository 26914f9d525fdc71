"""Option A, before 29 June 2018: the board decides on a serious case review, and no national review is known."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.rules.arrangements import CaseDates
from scr_desktop.domain.rules.criterion import Review
from scr_desktop.regimes.wt2015 import REGIME, governs

BEGIN = date(2019, 9, 1)


@pytest.mark.parametrize(
    ("aware", "begun", "governed"),
    [
        (date(2018, 6, 28), None, True),
        (date(2018, 6, 29), None, False),
        (date(2018, 6, 28), date(2019, 8, 31), True),
        (date(2018, 6, 28), date(2019, 9, 1), False),
    ],
    ids=["the day before the Panel", "the Panel's first day", "begun before the partners", "begun on their first day"],
)
def test_it_governs_what_was_known_before_the_panel_began(aware: date, begun: date | None, governed: bool) -> None:
    """Unless a review begins only when the partners act already (procedure 1.2)."""
    assert bool(governs(CaseDates(aware, BEGIN, begun))) is governed


def test_the_reason_says_how_long_a_review_may_run_on() -> None:
    """Twelve months from the day on which the arrangements began."""
    why = governs(CaseDates(date(2018, 5, 14), BEGIN))
    assert "14 May 2018" in why
    assert "may run on until 1 September 2020 at most" in why


def test_the_chair_decides_within_a_month_and_a_local_target_before_it() -> None:
    """Working Together 2015 gives a month from the notification; the office's own procedure fifteen working days."""
    rules = {rule.key: rule for rule in REGIME.rules}
    assert REGIME.decider == "LSCB Chair"
    assert REGIME.decision_limits == ("scr_decision", "scr_decision_backstop")
    assert str(rules["scr_decision"].within) == "15 working days"
    assert "month" in str(rules["scr_decision_backstop"].within)
    assert {rules[key].counted_from for key in REGIME.decision_limits} == {"notification_received"}


def test_no_rapid_review_and_no_national_review_are_known() -> None:
    """Both came with the Panel: nothing is owed and nothing is asked of them."""
    assert REGIME.rapid_review is None
    assert not REGIME.national_review
    assert not any("rapid_review" in rule.key for rule in REGIME.rules)


def test_the_incident_is_reported_to_ofsted_and_to_the_board() -> None:
    """A death by neglect must lead to a review; the new Panel hears nothing of the incident itself."""
    verdict = REGIME.judge({"died": "yes", "abuse_or_neglect": "yes"})
    told = {duty.who for duty in verdict.notify if duty.after == "aware"}
    assert verdict.review is Review.MUST
    assert {"Ofsted", "Local Safeguarding Children Board"} <= told
    assert not any("Practice Review Panel" in one for one in told)
