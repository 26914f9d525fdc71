"""Conditions over a case's facts, in three values: a fact not yet known is neither yes nor no."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Truth(StrEnum):
    """Whether something holds, as far as the facts tell."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


Facts = Mapping[str, str]
"""The answers given: fact key to answer. A missing key is not known, nor is `unknown`, which somebody answered."""


class Condition(Protocol):
    """Something that the facts settle, or do not yet settle."""

    def holds(self, facts: Facts) -> Truth:
        """Return whether it holds for these facts."""
        ...

    def asks(self) -> Iterator[str]:
        """Yield the keys of the facts it depends on."""
        ...


@dataclass(frozen=True, slots=True)
class Is:
    """The fact `key` has one of the answers `values` (by default `yes`)."""

    key: str
    values: tuple[str, ...] = ("yes",)

    def holds(self, facts: Facts) -> Truth:
        """Return whether it holds for these facts."""
        answer = facts.get(self.key) or Truth.UNKNOWN
        if answer == Truth.UNKNOWN:
            return Truth.UNKNOWN
        return Truth.YES if answer in self.values else Truth.NO

    def asks(self) -> Iterator[str]:
        """Yield the keys of the facts it depends on."""
        yield self.key


@dataclass(frozen=True, slots=True)
class Between:
    """The fact `key` is a whole number from `least` to `most`, both included."""

    key: str
    least: int
    most: int

    def holds(self, facts: Facts) -> Truth:
        """Return whether it holds for these facts."""
        answer = facts.get(self.key, "")
        if not answer.isdecimal():
            return Truth.UNKNOWN
        return Truth.YES if self.least <= int(answer) <= self.most else Truth.NO

    def asks(self) -> Iterator[str]:
        """Yield the keys of the facts it depends on."""
        yield self.key


@dataclass(frozen=True, slots=True)
class All:
    """Every one of several conditions holds."""

    conditions: tuple[Condition, ...]

    def holds(self, facts: Facts) -> Truth:
        """Return whether it holds for these facts."""
        found = Truth.YES
        for condition in self.conditions:
            truth = condition.holds(facts)
            if truth is Truth.NO:
                return truth
            if truth is Truth.UNKNOWN:
                found = truth
        return found

    def asks(self) -> Iterator[str]:
        """Yield the keys of the facts it depends on."""
        for condition in self.conditions:
            yield from condition.asks()


@dataclass(frozen=True, slots=True)
class Any:
    """At least one of several conditions holds."""

    conditions: tuple[Condition, ...]

    def holds(self, facts: Facts) -> Truth:
        """Return whether it holds for these facts."""
        found = Truth.NO
        for condition in self.conditions:
            truth = condition.holds(facts)
            if truth is Truth.YES:
                return truth
            if truth is Truth.UNKNOWN:
                found = truth
        return found

    def asks(self) -> Iterator[str]:
        """Yield the keys of the facts it depends on."""
        for condition in self.conditions:
            yield from condition.asks()


@dataclass(frozen=True, slots=True)
class UnlessShown:
    """Holds unless the inner condition is positively shown: an unanswered question does not displace it."""

    condition: Condition

    def holds(self, facts: Facts) -> Truth:
        """Return whether it holds for these facts."""
        return Truth.NO if self.condition.holds(facts) is Truth.YES else Truth.YES

    def asks(self) -> Iterator[str]:
        """Yield the keys of the facts it depends on."""
        yield from self.condition.asks()


@dataclass(frozen=True, slots=True)
class Shown:
    """Holds only once the inner condition is positively shown: an open question does not bring it about."""

    condition: Condition

    def holds(self, facts: Facts) -> Truth:
        """Return whether it holds for these facts."""
        return Truth.YES if self.condition.holds(facts) is Truth.YES else Truth.NO

    def asks(self) -> Iterator[str]:
        """Yield the keys of the facts it depends on."""
        yield from self.condition.asks()


@dataclass(frozen=True, slots=True)
class Raised:
    """Holds as the inner condition does once its question is answered, with `unknown` too: never answered, it brings nothing about."""

    condition: Condition

    def holds(self, facts: Facts) -> Truth:
        """Return whether it holds for these facts."""
        truth = self.condition.holds(facts)
        if truth is not Truth.UNKNOWN or any(facts.get(key) == Truth.UNKNOWN for key in self.condition.asks()):
            return truth
        return Truth.NO

    def asks(self) -> Iterator[str]:
        """Yield the keys of the facts it depends on."""
        yield from self.condition.asks()


@dataclass(frozen=True, slots=True)
class Not:
    """The inner condition does not hold."""

    condition: Condition

    def holds(self, facts: Facts) -> Truth:
        """Return whether it holds for these facts."""
        truth = self.condition.holds(facts)
        return {Truth.YES: Truth.NO, Truth.NO: Truth.YES, Truth.UNKNOWN: Truth.UNKNOWN}[truth]

    def asks(self) -> Iterator[str]:
        """Yield the keys of the facts it depends on."""
        yield from self.condition.asks()


NEVER = Any(())
"""The condition that holds in no case."""


def all_of(*conditions: Condition) -> All:
    """Return the condition that every one of `conditions` holds."""
    return All(conditions)


def any_of(*conditions: Condition) -> Any:
    """Return the condition that at least one of `conditions` holds."""
    return Any(conditions)


def without_presumption(condition: Condition) -> Condition:
    """Return the condition in which nothing is presumed of a fact that is not known."""
    if isinstance(condition, UnlessShown):
        return Not(without_presumption(condition.condition))
    if isinstance(condition, (Shown, Raised)):
        return without_presumption(condition.condition)
    if isinstance(condition, Not):
        return Not(without_presumption(condition.condition))
    if isinstance(condition, (All, Any)):
        return type(condition)(tuple(without_presumption(one) for one in condition.conditions))
    return condition


def hangs_on(condition: Condition, facts: Facts) -> Iterator[str]:
    """Yield the facts not known on which it still hangs whether a condition holds, nothing presumed of them.

    Where it happened here, it does not matter where the child lives: what is settled as a whole hangs on none of its parts.
    """
    yield from _open_parts(without_presumption(condition), facts)


def _open_parts(condition: Condition, facts: Facts) -> Iterator[str]:
    """Yield the facts that leave a condition open in which nothing is presumed."""
    if isinstance(condition, Not):
        yield from _open_parts(condition.condition, facts)
    elif condition.holds(facts) is not Truth.UNKNOWN:
        return
    elif isinstance(condition, (All, Any)):
        for one in condition.conditions:
            yield from _open_parts(one, facts)
    else:
        yield from condition.asks()


def one_yes_away(condition: Condition, facts: Facts) -> tuple[str, ...]:
    """Return the facts not known of which a yes to any one alone makes a condition hold that is still open.

    Where one of them alone decides it, with yes as with no, that is the one on which it hangs.
    """
    if condition.holds(facts) is not Truth.UNKNOWN:
        return ()
    open_ones = dict.fromkeys(key for key in condition.asks() if facts.get(key, "unknown") in {"", "unknown"})
    found = tuple(key for key in open_ones if condition.holds({**facts, key: "yes"}) is Truth.YES)
    return tuple(key for key in found if condition.holds({**facts, key: "no"}) is Truth.NO) or found
