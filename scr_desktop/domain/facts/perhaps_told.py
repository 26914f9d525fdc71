"""Everybody who may have to be told, as long as what is entered contradicts itself or leaves a fact open.

Nobody is missed: whoever is owed it in one of the ways in which that can turn out is listed, for as long as it is open.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from scr_desktop.domain.facts.day_facts import DayFacts
from scr_desktop.domain.rules.condition import Facts, Truth
from scr_desktop.domain.rules.criterion import Duty, Verdict
from scr_desktop.domain.rules.regime import Regime


def with_perhaps_told(verdict: Verdict, regime: Regime, facts: DayFacts) -> Verdict:
    """Return a verdict that lists as open, too, whoever must be told if what is in doubt turns out so."""
    listed = {duty.key for duty in verdict.notify}
    others = [duty for duty in regime.duties if duty.after == "aware" and duty.key not in listed]
    found = [said for duty in others if (said := _perhaps(duty, regime, facts))]
    keys = tuple(duty.key for duty in found)
    return replace(
        verdict,
        notify=(*verdict.notify, *found),
        presumed=(*verdict.presumed, *keys),
        possible=(*verdict.possible, *keys),
    )


def _perhaps(duty: Duty, regime: Regime, facts: DayFacts) -> Duty | None:
    """Return a duty that may be owed, with the answers on which it hangs beside what contradicts itself; None where not."""
    ways = list(facts.turning_out(duty.when, facts.doubted))
    if facts.doubted & set(duty.when.asks()):
        if any(duty.when.holds(way) is Truth.YES for way in ways):
            return duty
        answered = [] if duty.in_area else [regime.if_answered(duty, way) for way in ways]
        if one := next(filter(None, answered), None):
            return one
    # What the entries leave open together is settled together, by the one day or name that is missing.
    return next((_if_entered(duty, regime, one) for one in _left_open(duty, facts, ways)), None)


def _left_open(duty: Duty, facts: DayFacts, ways: list[Facts]) -> Iterator[dict[str, str]]:
    """Yield the values of what the entries leave open by which a duty is owed."""
    keys = facts.left_open & set(duty.when.asks())
    for way in ways if keys else []:
        for found in facts.turning_out(duty.when, keys, way):
            if duty.when.holds(found) is Truth.YES:
                yield {key: found[key] for key in duty.when.asks() if key in keys}


def _if_entered(duty: Duty, regime: Regime, found: dict[str, str]) -> Duty:
    asked = [regime.facts[key].text for key, answer in found.items() if answer == "yes" and key in regime.facts]
    if not asked:
        return duty
    said = " and ".join(f"“{text}”" for text in asked)
    return replace(duty, of=f"{duty.of}, if {said} {'is' if len(asked) == 1 else 'are'} answered yes")
