"""The facts of a case on one day: what the officer answered, and what its entries settle of the rest.

What the officer answered stands; entries that say otherwise are shown beside it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from scr_desktop.domain.facts.as_asked import as_asked
from scr_desktop.domain.facts.derived import answers_of, derived_facts
from scr_desktop.domain.facts.derived_fact import DerivedFact
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.rules.condition import Facts, Truth
from scr_desktop.domain.rules.criterion import Contradiction
from scr_desktop.domain.rules.fact import RENAMED, lacks_reason

NOT_WRITTEN = DerivedFact(
    "unknown", "it is answered, but without the reason: the answer counts once the reason or evidence is written"
)


@dataclass(frozen=True, slots=True)
class Disagreement:
    """An answer of the officer that the entries contradict: the fact's key, what was answered, what the entries say."""

    fact: str
    answered: str
    entered: DerivedFact


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """The facts of a case on one day: `values` decide, `derived` follow from the entries, `disagreements` stand open.

    `claimed` are answers that decide nothing until their reason, or the evidence for them, is written down.
    """

    values: Facts
    derived: Mapping[str, DerivedFact]
    disagreements: tuple[Disagreement, ...]
    claimed: Facts

    @property
    def settled(self) -> dict[str, DerivedFact]:
        """What the entries settle by themselves, without an answer that says otherwise."""
        answered = {disagreement.fact for disagreement in self.disagreements}
        return {key: fact for key, fact in self.derived.items() if fact.settled and key not in answered}

    @property
    def unsure(self) -> frozenset[str]:
        """The answers that the entries leave open without contradicting them."""
        given = self.values
        return frozenset(key for key, fact in self.derived.items() if fact.doubts and given.get(key) == fact.doubts)

    def open_because(self, key: str) -> str:
        """Return why the entries leave a fact open, or the empty text."""
        fact = self.derived.get(key)
        return fact.why if fact and not fact.settled else ""

    def within(self, key: str) -> str:
        """Return as much of an answer as the entries hold of a fact that they leave open, or the empty text."""
        fact = self.derived.get(key)
        return fact.within if fact and not fact.settled else ""


def case_facts(
    case: Case,
    today: date,
    asked: Collection[str] | None = None,
    ours: Sequence[str] = (),
    of: Collection[str] | None = None,
) -> CaseFacts:
    """Return the facts of a case: the officer's answers, and what its entries settle of the rest by `today`.

    `asked` are the keys of the questions of its arrangements, of which alone an answer counts; None counts every answer.
    `ours` are the office's own authorities: what is entered of one of them as another area settles nothing. Of the facts
    that follow from entries those `of` these keys alone are looked at; None looks at all.
    """
    case = case if asked is None else as_asked(case, asked)
    given, claimed = answers_of(case), _claimed(case)
    derived = derived_facts(case, today, ours, of) | dict.fromkeys(claimed, NOT_WRITTEN)
    settled = {key: fact.value for key, fact in derived.items() if fact.settled}
    said = settled | {key: fact.speaks_for for key, fact in derived.items() if fact.speaks_for}
    disagreements = tuple(
        Disagreement(key, answer, replace(derived[key], value=said[key]))
        for key, answer in given.items()
        if key in said and said[key] != answer
    )
    return CaseFacts({**_said_unknown(case), **settled, **given}, derived, disagreements, claimed)


def _said_unknown(case: Case) -> dict[str, str]:
    """Return the questions that are answered with: not known. That is no answer, but somebody has thought of them."""
    keys = (answer.fact for answer in case.answers if answer.value == Truth.UNKNOWN)
    return dict.fromkeys((RENAMED.get(key, key) for key in keys), str(Truth.UNKNOWN))


def _claimed(case: Case) -> dict[str, str]:
    """Return the answers that count only with their reason, where none is written down."""
    waiting = [answer for answer in case.answers if lacks_reason(answer.fact, answer.value, answer.evidence)]
    return {RENAMED.get(one.fact, one.fact): one.value for one in waiting}


def with_entries(one: Contradiction, known: CaseFacts) -> Contradiction:
    """Return a contradiction between answers with what the entries say of the facts that it rests on, and why."""
    why = [known.settled[key].why for key in one.when.asks() if key in known.settled]
    return replace(one, text=f"{one.text} What is entered: {'; '.join(dict.fromkeys(why))}.") if why else one
