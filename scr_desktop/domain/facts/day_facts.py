"""The facts of a case by which its days are worked out: what contradicts something takes no day away.

Where an answer says that nothing is owed, and what is entered or another answer says otherwise, one of the two is wrong. Which
one the officer has still to say, and the days run meanwhile: they stay, as depending on it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from scr_desktop.domain.facts.case_facts import CaseFacts, case_facts
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.rules.condition import Condition, Facts, Truth, without_presumption
from scr_desktop.domain.rules.criterion import Contradiction, contradicting
from scr_desktop.domain.rules.regime import Regime


@dataclass(frozen=True, slots=True)
class DayFacts:
    """The facts as they are answered and entered, and which of them are `contradicted`.

    `unsure` are answers that the entries leave open without contradicting them.
    """

    values: Facts
    contradicted: frozenset[str] = frozenset()
    unsure: frozenset[str] = frozenset()

    @property
    def doubted(self) -> frozenset[str]:
        """The facts by which nothing is settled."""
        return self.contradicted | self.unsure

    def whether(self, condition: Condition | None) -> Truth:
        """Return whether a condition holds, open where it fails only by facts that something contradicts; none always does."""
        if condition is None:
            return Truth.YES
        found = condition.holds(self.values)
        if found is not Truth.NO or not self.doubted:
            return found
        return Truth.NO if condition.holds(self.undoubted) is Truth.NO else Truth.UNKNOWN

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


def day_facts(known: CaseFacts, contradictions: Iterable[Contradiction]) -> DayFacts:
    """Return the facts for the days of a case, with the `contradictions` found among its answers."""
    entered = {one.fact for one in known.disagreements}
    contradicted = frozenset(entered.union(*(one.when.asks() for one in contradictions)))
    return DayFacts(known.values, contradicted, known.unsure)


def day_facts_of(case: Case, regime: Regime, today: date) -> DayFacts:
    """Return the facts for the days of a case under a regime on the day `today`."""
    known = case_facts(case, today, regime.facts)
    return day_facts(known, contradicting(regime.contradictions, {**known.values, **known.claimed}))
