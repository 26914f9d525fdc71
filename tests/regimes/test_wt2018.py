"""Option B: the safeguarding partners decide together under Working Together 2018."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.rules.arrangements import CaseDates
from scr_desktop.domain.rules.criterion import Review
from scr_desktop.regimes.wt2018 import REGIME, governs

BEGIN = date(2019, 8, 1)


@pytest.mark.parametrize(
    ("aware", "begun", "governed"),
    [
        (date(2019, 7, 31), None, False),
        (date(2019, 8, 1), None, True),
        (date(2023, 12, 14), None, True),
        (date(2023, 12, 15), None, False),
        (date(2019, 7, 31), date(2020, 8, 1), False),
        (date(2019, 7, 31), date(2020, 8, 2), True),
        (date(2019, 7, 31), date(2023, 12, 15), False),
    ],
    ids=["before", "their first day", "the last day", "the next edition", "still in grace", "after grace", "too late"],
)
def test_it_governs_from_the_partners_until_the_next_edition(aware: date, begun: date | None, governed: bool) -> None:
    """And what a board left undecided past its grace period (procedure 1.2; published 15 December 2023)."""
    assert bool(governs(CaseDates(aware, BEGIN, begun))) is governed


def test_a_case_left_by_a_board_says_why_it_is_the_partners() -> None:
    """The day on which the grace period ended is named."""
    why = governs(CaseDates(date(2019, 7, 31), BEGIN, date(2020, 9, 1)))
    assert "the grace period ended on 1 August 2020: the board can no longer act" in why


def test_three_partners_decide_on_a_local_review() -> None:
    """Nothing must lead to one: they consider it, and the rapid review is their time limit."""
    assert REGIME.partners == ("Local authority", "Health body", "Chief officer of police")
    assert REGIME.review_name == "Local child safeguarding practice review"
    verdict = REGIME.judge({"died": "yes", "abuse_or_neglect": "yes", "where_it_happened": "in_area"})
    assert verdict.review is Review.CONSIDER
    assert REGIME.decision_limits == ("rapid_review", "rapid_review_from_notification")


def test_the_panel_and_the_partners_are_told_within_five_working_days() -> None:
    """Section 16C names the Panel; Ofsted is not told of the incident apart from it by a duty of its own deadline."""
    verdict = REGIME.judge({"died": "yes", "abuse_or_neglect": "yes", "where_it_happened": "in_area"})
    told = {duty.who for duty in verdict.notify if duty.after == "aware"}
    assert {"Child Safeguarding Practice Review Panel", "Safeguarding partners"} <= told
    rules = {rule.key: rule for rule in REGIME.rules}
    assert {str(rules[key].within) for key in ("notify", "report_locally")} == {"5 working days"}
    assert {rules[key].counted_from for key in ("notify", "report_locally")} == {"aware"}


def test_the_health_partner_was_a_commissioning_group() -> None:
    """Integrated care boards came later: who owns the NHS's own investigation is said by the name of that time."""
    owners = {one.owner for one in REGIME.processes}
    assert any("Clinical Commissioning Group" in one for one in owners)
    assert not any("Integrated Care Board" in one for one in owners)


def test_care_leavers_are_not_asked_about_yet() -> None:
    """Their deaths are notified only under the edition of 2023."""
    assert not any(question.fact.key.startswith("care_leaver") for question in REGIME.questions)
