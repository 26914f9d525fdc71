"""The transition: the Panel is notified and a rapid review made, while the board still decides on a serious case review."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.rules.arrangements import CaseDates
from scr_desktop.domain.rules.criterion import Review
from scr_desktop.regimes import wt2015
from scr_desktop.regimes.transition import REGIME, governs

BEGIN = date(2019, 9, 1)


@pytest.mark.parametrize(
    ("aware", "begun", "governed"),
    [
        (date(2018, 6, 28), None, False),
        (date(2018, 6, 29), None, True),
        (date(2019, 8, 31), None, True),
        (date(2019, 9, 1), None, False),
        (date(2019, 8, 1), date(2019, 8, 31), True),
        (date(2019, 8, 1), date(2019, 9, 1), False),
    ],
)
def test_it_governs_from_the_panel_until_the_partners(aware: date, begun: date | None, governed: bool) -> None:
    """From 29 June 2018 until the day before the arrangements begin, for reviews begun by then (procedure 1.2)."""
    assert bool(governs(CaseDates(aware, BEGIN, begun))) is governed


def test_an_office_that_has_not_stated_its_day_is_told_which_is_reckoned_with() -> None:
    """29 September 2019 is the latest lawful one."""
    why = governs(CaseDates(date(2019, 9, 28)))
    assert "29 September 2019 (the latest lawful day; the office has not stated its own)" in why
    assert governs(CaseDates(date(2019, 9, 29))) == ""


def test_the_criteria_of_a_review_are_those_of_2015() -> None:
    """The board decides by them only: a death by neglect must lead to a serious case review."""
    of_2015 = {one.key for one in wt2015.REGIME.criteria if one.review not in {None, Review.NONE}}
    assert of_2015
    assert of_2015 <= {one.key for one in REGIME.criteria}
    assert REGIME.judge({"died": "yes", "abuse_or_neglect": "yes"}).review is Review.MUST
    assert (REGIME.review_short, REGIME.decider) == ("SCR", "LSCB Chair")


def test_the_panel_is_notified_and_the_sub_group_owes_a_rapid_review() -> None:
    """Fifteen working days, until the case passes to the partners, who owe it then."""
    facts = {"died": "yes", "abuse_or_neglect": "yes", "looked_after": "no"}
    told = {duty.who for duty in REGIME.judge(facts).notify if duty.after == "aware"}
    assert "Child Safeguarding Practice Review Panel" in told
    assert "Ofsted" not in told
    rapid = next(rule for rule in REGIME.rules if rule.key == "rapid_review")
    assert (str(rapid.within), rapid.falls_on) == ("15 working days", "SCR Sub Group")
    assert "passes_on" in rapid.ended_by
    assert REGIME.rapid_review is not None


@pytest.mark.parametrize(("abuse", "brought_up"), [("no", True), ("unknown", True), ("yes", False)])
def test_a_death_in_a_regulated_setting_is_a_doubt_and_no_law(abuse: str, brought_up: bool) -> None:
    """Whether Ofsted was still to be told could not be confirmed: it is brought up, and never printed as a duty."""
    verdict = REGIME.judge({"died": "yes", "regulated_setting": "yes", "looked_after": "no", "abuse_or_neglect": abuse})
    found = [one for one in verdict.prompts if one.key == "tell_ofsted"]
    assert bool(found) is brought_up
    assert not any(one.source.sure for one in found)
    assert not any(duty.who == "Ofsted" for duty in verdict.notify if duty.after == "aware")
