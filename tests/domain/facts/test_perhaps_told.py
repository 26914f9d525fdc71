"""Whoever may have to be told is listed for as long as that can turn out so, and says on what it hangs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scr_desktop.domain.facts.day_facts import DayFacts
from scr_desktop.domain.facts.perhaps_told import with_perhaps_told
from scr_desktop.domain.rules.condition import Condition, Is, Not, all_of
from scr_desktop.domain.rules.criterion import Duty, Verdict
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.sources.source import Force, Source
from scr_desktop.services.regime import by_key

DIED, HARMED = Is("died"), Is("seriously_harmed")
EITHER = ("yes", "no")


def duty(when: Condition, after: str = "aware") -> Duty:
    """Return an invented duty to tell the coroner."""
    return Duty("invented", "The coroner", "the incident", after, "none", Source("Nowhere", Force.LOCAL), when)


def listed(one: Duty, facts: DayFacts) -> Verdict:
    """Return what a regime with that duty alone makes of facts, with whoever may have to be told."""
    regime: Regime = replace(by_key("WT2018"), duties=(one,))
    return with_perhaps_told(regime.judge(facts.values), regime, facts)


def told(one: Duty, facts: DayFacts) -> list[str]:
    """Return of what somebody is told, or may have to be."""
    return [found.of for found in listed(one, facts).notify]


def contradicted(key: str, value: str, **more: str) -> DayFacts:
    """Return facts of which one is contradicted and can be either."""
    return DayFacts({key: value, **more}, contradicted=frozenset({key}), ways={key: EITHER})


@pytest.mark.parametrize(("facts", "of"), [
    (DayFacts({"died": "yes"}), ["the incident"]),
    (DayFacts({"died": "no"}), []),
    (contradicted("died", "no"), ["the incident"]),
    (DayFacts({"died": "no"}, unsure=frozenset({"died"}), ways={"died": EITHER}), ["the incident"]),
    (contradicted("looked_after", "no", died="no"), []),  # what is in doubt has nothing to do with it
])  # fmt: skip
def test_a_no_in_doubt_takes_nobody_away(facts: DayFacts, of: list[str]) -> None:
    """Settled, it does."""
    assert told(duty(DIED), facts) == of


def test_who_may_have_to_be_told_is_listed_as_open() -> None:
    """Whoever is owed it for certain is listed once, and not as open."""
    perhaps = listed(duty(DIED), contradicted("died", "no"))
    assert (perhaps.presumed, perhaps.possible) == (("invented",), ("invented",))
    certain = listed(duty(DIED), DayFacts({"died": "yes"}))
    assert (len(certain.notify), certain.presumed, certain.possible) == (1, (), ())


def test_a_telling_after_another_event_is_not_brought_forward() -> None:
    """Only what is owed from the day the authority became aware is."""
    assert told(duty(DIED, after="decision"), contradicted("died", "no")) == []


def test_in_doubt_and_settled_otherwise_nobody_is_told() -> None:
    """Whatever the one turns out to be, the other answer is no."""
    assert told(duty(all_of(DIED, HARMED)), contradicted("died", "no", seriously_harmed="no")) == []


def test_a_question_that_is_open_beside_the_doubt_is_named() -> None:
    """If the death is confirmed, it still hangs on the harm, which nobody has answered."""
    assert told(duty(all_of(DIED, HARMED)), contradicted("died", "no")) == [
        "the incident, if “Has a child been seriously harmed?” is answered yes"
    ]


def left_open(**ways: tuple[str, ...]) -> DayFacts:
    """Return facts that the entries leave open, each with the ways in which it can turn out."""
    return DayFacts({}, left_open=frozenset(ways), ways=ways)


def test_what_the_entries_leave_open_together_is_named_together() -> None:
    """One missing day settles both: they are asked for in one breath; where only a no brings it about, no yes is named."""
    both = left_open(died=EITHER, seriously_harmed=EITHER)
    assert told(duty(all_of(DIED, HARMED)), both) == [
        "the incident, if “Has a child died?” and “Has a child been seriously harmed?” are answered yes"
    ]
    assert told(duty(Not(DIED)), left_open(died=EITHER)) == ["the incident"]
    assert told(duty(all_of(DIED, HARMED)), left_open(died=("no",), seriously_harmed=EITHER)) == []
