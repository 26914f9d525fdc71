"""What a deadline hangs on as long as the answers leave open whether it is owed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from scr_desktop.domain.facts.day_facts import DayFacts
from scr_desktop.domain.progress.unsettled import may_be_open, proves, stage_as_settled
from scr_desktop.domain.rules.condition import Condition, Is, UnlessShown, all_of
from scr_desktop.domain.rules.deadline import DeadlineRule
from scr_desktop.domain.rules.regime import TO_SETTLE, Stage
from scr_desktop.domain.sources.source import Force, Source
from scr_desktop.domain.time.period import working_days
from scr_desktop.services.regime import by_key
from tests.domain.papers import case

DEATH, OURS = Is("died"), Is("here")


def rule(when: Condition | None, counted_from: str = "aware", **values: Any) -> DeadlineRule:
    """Return a rule that is owed on a condition."""
    source = Source("an invented paragraph", Force.LOCAL)
    return DeadlineRule("notify", "Notify", counted_from, working_days(5), source, "Authority", when=when, **values)


@pytest.mark.parametrize(("facts", "said"), [
    ({}, "notifiable"), ({"died": "unknown"}, "notifiable"), ({"died": "yes"}, ""), ({"died": "no"}, ""),
])  # fmt: skip
def test_only_an_open_answer_leaves_open_whether_it_is_owed(facts: dict[str, str], said: str) -> None:
    """Settled either way, nothing is said."""
    assert proves(rule(DEATH), DayFacts(facts)) == said


def test_what_counts_from_a_later_step_is_owed_by_that_step() -> None:
    """A request was sent, a decision made: no answer takes that back. What always applies is never open."""
    assert not may_be_open(rule(DEATH, "request_sent"))
    assert not may_be_open(rule(None))
    assert (proves(rule(DEATH, "request_sent"), DayFacts({})), proves(rule(None), DayFacts({}))) == ("", "")


@pytest.mark.parametrize(("facts", "said"), [
    ({}, "a serious case"), ({"died": "yes"}, "ours to notify"), ({"died": "yes", "here": "yes"}, ""),
    ({"here": "no"}, ""), ({"here": "yes"}, "a serious case"),
])  # fmt: skip
def test_the_first_thing_that_is_not_certain_is_what_it_must_prove(facts: dict[str, str], said: str) -> None:
    """Once some authority owes it for certain, only whether it is ours is open."""
    both = rule(all_of(DEATH, OURS), proves=(("a serious case", DEATH),))
    assert proves(both, DayFacts(facts)) == said


def test_what_is_only_presumed_or_contradicted_is_open() -> None:
    """It is owed as long as nobody shows the contrary, and that is not settled; nor is what something contradicts."""
    presumed = rule(UnlessShown(Is("elsewhere")))
    assert proves(presumed, DayFacts({})) == "notifiable"
    assert proves(presumed, DayFacts({"elsewhere": "no"})) == ""
    assert proves(rule(DEATH), DayFacts({"died": "yes"}, contradicted=frozenset({"died"}))) == "notifiable"
    assert proves(rule(DEATH), DayFacts({"died": "no"}, contradicted=frozenset({"died"}))) == "notifiable"


def test_a_stage_waits_for_the_answer_until_it_is_settled_or_sent() -> None:
    """Nobody is said to be notified who may not have to be; what was sent was notified."""
    regime = by_key("WT2023")
    stage = Stage("known", "To be notified", "aware", "the notification", until_notified=True)
    open_, settled = DayFacts({}), DayFacts({"abuse_or_neglect": "yes", "died": "yes", "where_it_happened": "in_area"})
    assert stage_as_settled(stage, regime, open_, case()) is TO_SETTLE
    assert stage_as_settled(stage, regime, settled, case()) is stage
    assert stage_as_settled(stage, regime, open_, case(events={"notification_sent": "2018-05-17"})) is stage
    sent = replace(stage, until_notified=False)
    assert stage_as_settled(sent, regime, open_, case()) is sent
