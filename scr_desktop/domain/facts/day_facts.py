"""The facts of a case by which its days are worked out: what contradicts something takes no day away.

Where an answer says that nothing is owed, and what is entered or another answer says otherwise, one of the two is wrong. Which
one the officer has still to say, and the days run meanwhile: they stay, as depending on it.
"""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from scr_desktop.domain.facts.case_facts import CaseFacts, case_facts
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.rules.condition import Condition, Facts, Truth, without_presumption
from scr_desktop.domain.rules.criterion import Contradiction, contradicting
from scr_desktop.domain.rules.fact import AnswerKind
from scr_desktop.domain.rules.regime import Regime


@dataclass(frozen=True, slots=True)
class DayFacts:
    """The facts as they are answered and entered, and which of them are `contradicted`, or would be by a yes to one of `raised`.

    `unsure` are answers that the entries leave open without contradicting them. `raised` are questions answered with: not
    known, a yes to which cannot stand beside a no that is answered. `left_open` are facts that follow from entries, which
    leave them open. `ways` are the values that what is in doubt or left open can turn out to have.
    """

    values: Facts
    contradicted: frozenset[str] = frozenset()
    unsure: frozenset[str] = frozenset()
    raised: frozenset[str] = frozenset()
    left_open: frozenset[str] = frozenset()
    ways: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def doubted(self) -> frozenset[str]:
        """The facts by which nothing is settled."""
        return self.contradicted | self.unsure

    def whether(self, condition: Condition | None) -> Truth:
        """Return whether a condition holds, open where it fails only by facts that something contradicts; none always does."""
        if condition is None:
            return Truth.YES
        found = condition.holds(self.values)
        if found is not Truth.NO or condition.holds(self.undoubted) is not Truth.NO:
            return found if found is not Truth.NO else Truth.UNKNOWN
        # What counts only once it is shown may be shown yet, by what is corrected or entered.
        ways = self.turning_out(condition, self.doubted | self.left_open)
        return Truth.NO if all(condition.holds(way) is Truth.NO for way in ways) else Truth.UNKNOWN

    def turning_out(self, condition: Condition, keys: Collection[str], given: Facts | None = None) -> Iterator[Facts]:
        """Yield the facts, or those `given`, in every way in which those of `keys` that a condition asks for can turn out."""
        asked = [key for key in dict.fromkeys(condition.asks()) if key in keys and key in self.ways]
        for values in itertools.product(*(self.ways[key] for key in asked)):
            yield {**(self.undoubted if given is None else given), **dict(zip(asked, values, strict=True))}

    def sure(self, condition: Condition | None) -> Truth:
        """Return whether a condition holds, open where that hangs on a fact in doubt."""
        found = self.whether(condition)
        if condition is None or found is not Truth.YES:
            return found
        return Truth.YES if condition.holds(self.undoubted) is Truth.YES else Truth.UNKNOWN

    def settled(self, condition: Condition | None) -> Truth:
        """Return as `sure`, and open too where a condition holds only because something is presumed of what is not known."""
        found = self.sure(condition)
        if condition is None or found is not Truth.YES:
            return found
        return Truth.YES if without_presumption(condition).holds(self.undoubted) is Truth.YES else Truth.UNKNOWN

    @property
    def undoubted(self) -> Facts:
        """The facts that nothing contradicts."""
        return {key: value for key, value in self.values.items() if key not in self.doubted}


def day_facts(known: CaseFacts, regime: Regime, contradictions: Iterable[Contradiction]) -> DayFacts:
    """Return the facts for the days of a case under a regime, with the `contradictions` found among its answers."""
    entered = {disagreement.fact for disagreement in known.disagreements}
    unseated = dict(_unseated(known, regime))
    contradicted = frozenset(entered.union(unseated, *(contradiction.when.asks() for contradiction in contradictions)))
    left_open = frozenset(
        key
        for key, fact in known.derived.items()
        if key in regime.facts
        and not fact.settled
        and not fact.speaks_for
        and known.values.get(key) in {None, "unknown"}
    )
    ways = {key: _ways(key, known, regime) for key in {*contradicted, *known.unsure, *left_open}}
    return DayFacts(known.values, contradicted, known.unsure, frozenset(unseated.values()), left_open, ways)


def _ways(key: str, known: CaseFacts, regime: Regime) -> tuple[str, ...]:
    """Return the values that a fact in doubt can have: what is answered and what is entered, or yes and no."""
    given = known.values.get(key, str(Truth.UNKNOWN))
    if entered := [disagreement.entered.value for disagreement in known.disagreements if disagreement.fact == key]:
        return (given, *entered)
    fact = regime.facts.get(key)
    return ("yes", "no") if fact and fact.kind is AnswerKind.YES_NO else (given, str(Truth.UNKNOWN))


def _unseated(known: CaseFacts, regime: Regime) -> Iterator[tuple[str, str]]:
    """Yield each no that is answered and that a yes to another question, answered with: not known, would contradict.

    Who does not know the one cannot know the other. What the entries settle leaves nothing to ask, nor does a question
    about what there is not.
    """
    values = known.values
    for key, fact in regime.facts.items():
        if values.get(key) != Truth.UNKNOWN or fact.kind is not AnswerKind.YES_NO or values.get(fact.needs) == "no":
            continue
        for one in contradicting(regime.contradictions, {**values, key: "yes"}):
            if key in one.when.asks():
                nos = (other for other in one.when.asks() if values.get(other) == "no" and other not in known.settled)
                yield from ((other, key) for other in nos)


def day_facts_of(case: Case, regime: Regime, today: date) -> DayFacts:
    """Return the facts for the days of a case under a regime on the day `today`."""
    known = case_facts(case, today, regime.facts)
    return day_facts(known, regime, contradicting(regime.contradictions, {**known.values, **known.claimed}))
