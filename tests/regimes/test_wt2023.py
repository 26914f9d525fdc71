"""The edition of 2023: care leavers' deaths, and two ways to count the fifteen days of a rapid review."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.rules.arrangements import CaseDates
from scr_desktop.domain.rules.condition import Truth
from scr_desktop.domain.sources.source import Force
from scr_desktop.regimes.wt2023 import CARE_LEAVER_DEATH, REGIME, governs

BEGIN = date(2019, 8, 1)
LEAVER = {"care_leaver_died": "yes", "care_leaver_of": "ours"}


@pytest.mark.parametrize(
    ("aware", "begun", "governed"),
    [
        (date(2023, 12, 14), None, False),
        (date(2023, 12, 15), None, True),
        (date(2019, 7, 31), date(2023, 12, 14), False),
        (date(2019, 7, 31), date(2023, 12, 15), True),
        (date(2019, 8, 1), date(2023, 12, 15), False),
    ],
    ids=["the day before", "the day of publication", "a late review", "a later one", "known to the partners"],
)
def test_it_governs_from_its_publication(aware: date, begun: date | None, governed: bool) -> None:
    """And what a board left undecided until then; what the partners knew before stays under the edition of 2018."""
    assert bool(governs(CaseDates(aware, BEGIN, begun))) is governed


@pytest.mark.parametrize(("age", "holds"), [("18", Truth.YES), ("24", Truth.YES), ("25", Truth.NO), ("", Truth.YES)])
def test_a_care_leaver_is_notified_up_to_and_including_24(age: str, holds: Truth) -> None:
    """Working Together 2023 ch 5; an age that is not known lets nobody off."""
    facts = LEAVER | ({"age": age} if age else {})
    assert CARE_LEAVER_DEATH.when.holds(facts) is holds


def test_a_care_leavers_death_is_told_without_a_review() -> None:
    """To the Secretary of State and Ofsted, within the time of the notification; the guidance says should, not must."""
    verdict = REGIME.judge(LEAVER | {"age": "20", "abuse_or_neglect": "no", "died": "no", "seriously_harmed": "no"})
    told = {duty.who: duty.rule for duty in verdict.notify if duty.of == "the death of a care leaver"}
    assert told == {"Secretary of State (Department for Education)": "notify", "Ofsted": "notify"}
    assert CARE_LEAVER_DEATH.source.force is Force.STATUTORY_GUIDANCE
    assert "care_leaver_no_review" in [reason.key for reason in verdict.met]


def test_another_authoritys_care_leaver_is_told_to_that_authority() -> None:
    """It notifies, and is told of the death so that it can."""
    verdict = REGIME.judge({**LEAVER, "care_leaver_of": "another", "age": "20"})
    told = [duty for duty in verdict.notify if duty.key == "care_leaver_area"]
    assert [duty.of for duty in told] == ["the death of a care leaver, for it to notify"]
    assert not [duty for duty in verdict.notify if duty.key in {"care_leaver_secretary_of_state", "care_leaver_ofsted"}]


def test_saying_whose_care_leaver_it_was_and_that_none_died_contradict_each_other() -> None:
    """One of the two answers is to be changed; with the death not yet known nothing contradicts."""
    both = REGIME.judge({"care_leaver_died": "no", "care_leaver_of": "ours"})
    assert [one.text for one in both.contradictions if "care leaver" in one.text]
    assert not REGIME.judge({"care_leaver_died": "unknown", "care_leaver_of": "ours"}).contradictions


def test_the_fifteen_days_are_counted_in_two_ways() -> None:
    """From the notification by the Panel's guidance of June 2025, from awareness by the office's procedure: both are shown."""
    rules = {rule.key: rule for rule in REGIME.rules if rule.key in REGIME.decision_limits}
    assert {key: (rule.counted_from, str(rule.within)) for key, rule in rules.items()} == {
        "rapid_review": ("notification_sent", "15 working days"),
        "rapid_review_from_awareness": ("aware", "15 working days"),
    }
    assert rules["rapid_review"].source.force is Force.PANEL_GUIDANCE
    assert len({rule.reading for rule in rules.values()}) == 2


@pytest.mark.parametrize(
    ("aware", "notices"), [(date(2026, 3, 17), 0), (date(2026, 3, 18), 1), (date(2026, 11, 13), 1)]
)
def test_an_edition_that_is_not_confirmed_is_told_of_from_its_publication(aware: date, notices: int) -> None:
    """The day from which it applies is for the office to confirm: until then a case of its time says so."""
    assert len(REGIME.notices_for(aware)) == notices
