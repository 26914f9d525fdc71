"""Everything a regime says stands on a paragraph, with how binding it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from scr_desktop.domain.editions.mark import CARRIED
from scr_desktop.domain.rules.event import EVENTS
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.sources.source import UNCONFIRMED, Force, Source
from scr_desktop.services.regime import by_key, regimes

KEYS = ["WT2015", "transition", "grace", "WT2018", "WT2023", "WT2026"]
# How many of each there are: one lost in an edit is noticed.
# What only the entries say, of how many children: nobody is asked it.
ENTERED = {"several_harmed", "several_looked_after", "several_care_leavers"}
COUNTS = {
    "WT2015": (16, 34, 11, 17, 26, 11),
    "transition": (22, 35, 12, 17, 31, 13),
    "grace": (6, 36, 16, 17, 16, 11),
    "WT2018": (17, 40, 22, 12, 25, 12),
    "WT2023": (17, 43, 24, 13, 28, 12),
    "WT2026": (17, 43, 24, 13, 28, 12),
}


def parts(regime: Regime) -> tuple[tuple[object, ...], ...]:
    """Return all that a regime consists of, by kind."""
    return (
        regime.rules, regime.questions, regime.criteria, regime.contradictions, regime.duties, regime.processes
    )  # fmt: skip


def sources(regime: Regime) -> Iterator[tuple[str, Source]]:
    """Yield the source of each part of a regime, with what it is the source of."""
    yield "regime", regime.source
    for role in regime.agency_roles:
        yield f"AgencyRole {role.key}", role.source
    for kind in parts(regime):
        for one in kind:
            yield f"{type(one).__name__} {getattr(one, 'key', '')}", one.source  # type: ignore[attr-defined]


def test_the_six_editions_stand_in_their_order() -> None:
    """From Working Together 2015 to 2026, with the two stages between."""
    assert [regime.key for regime in regimes()] == KEYS


@pytest.mark.parametrize("key", KEYS)
def test_everything_has_a_source_with_a_paragraph_and_a_force(key: str) -> None:
    """Each rule, question, criterion, contradiction, duty and process can be looked up."""
    for what, source in sources(by_key(key)):
        assert isinstance(source.force, Force), what
        assert re.search(r"\d|grace period|GOV\.UK", source.paragraph), f"{what} names no paragraph: {source.paragraph}"


@pytest.mark.parametrize("key", KEYS)
def test_nothing_is_lost(key: str) -> None:
    """The number of rules, questions, criteria, contradictions, duties and processes is the one that was examined."""
    assert tuple(len(kind) for kind in parts(by_key(key))) == COUNTS[key]


@pytest.mark.parametrize("key", KEYS)
def test_what_is_not_confirmed_says_why(key: str) -> None:
    """A wording recalled but not confirmed carries a note or says what of it is not sure, and its line warns the reader."""
    for what, source in sources(by_key(key)):
        if not source.sure:
            assert source.note or source.doubt != UNCONFIRMED, what
            assert "check" in source.doubt or source.doubt == CARRIED, what


@pytest.mark.parametrize("key", KEYS)
def test_every_key_names_something_that_exists(key: str) -> None:
    """Rules, duties and stages rest on known events and rules, and criteria only on questions that are asked."""
    regime = by_key(key)
    rules = {rule.key for rule in regime.rules}
    assert len(rules) == len(regime.rules)
    assert {rule.counted_from for rule in regime.rules} <= set(EVENTS)
    assert {rule.done_by for rule in regime.rules} <= {*EVENTS, ""}
    assert {stage.reached_by for stage in regime.stages} <= set(EVENTS)
    assert {duty.rule for duty in regime.duties} <= {*rules, ""}
    assert {event for duty in regime.duties for event in (duty.after, *duty.done_by)} <= set(EVENTS)
    conditions = [criterion.when for criterion in regime.criteria]
    conditions += [contradiction.when for contradiction in regime.contradictions]
    conditions += [duty.when for duty in regime.duties]
    conditions += [rule.when for rule in regime.rules if rule.when]
    assert {fact for when in conditions for fact in when.asks()} <= {*regime.facts, *ENTERED}
    for process in regime.processes:
        assert set(process.when.asks()) & set(regime.facts), process.key


@pytest.mark.parametrize("key", KEYS)
def test_each_question_is_asked_once_and_criteria_are_told_apart(key: str) -> None:
    """No fact is asked twice, and no two criteria share a key."""
    regime = by_key(key)
    asked = [question.fact.key for question in regime.questions]
    criteria = [criterion.key for criterion in regime.criteria]
    assert len(asked) == len(set(asked))
    assert len(criteria) == len(set(criteria))


def test_force_is_the_sources_own() -> None:
    """Regulation 5(2) and section 16C are statute, the Chair's fifteen days are local, the Panel's are the Panel's."""
    force = {criterion.key: criterion.source.force for criterion in by_key("transition").criteria}
    assert force["reg_5_2_b_i"] == force["s16c"] == "statute"
    rules = {rule.key: rule.source.force for key in KEYS for rule in by_key(key).rules}
    assert rules["scr_decision"] == rules["agency_return"] == "local"
    assert rules["rapid_review"] == "Panel guidance"
    assert rules["notify"] == rules["scr_decision_backstop"] == "statutory guidance"


def test_a_target_stands_beside_its_backstop() -> None:
    """Fifteen working days is the office's target; the month behind it is not."""
    rules = {rule.key: rule for rule in by_key("WT2015").rules}
    assert rules["scr_decision"].target
    assert not rules["scr_decision_backstop"].target
