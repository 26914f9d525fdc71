"""A condition over the facts of a case, in words: lines that a reader can follow, the inner ones set in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from scr_desktop.domain.rules.condition import All, Any, Between, Condition, Is, Not, Raised, Shown, UnlessShown
from scr_desktop.domain.rules.fact import Fact

_INDENT = "    "
# An age up to here is any age there is.
_NO_END = 120


def in_words(condition: Condition | None, facts: Mapping[str, Fact]) -> str:
    """Return when a condition holds, a line for each part, or the empty text for one that always does.

    `facts` are the questions of the regime, by key. Raises `TypeError` for a kind of condition without words.
    """
    if condition is None or condition == UnlessShown(Any(())):
        return ""
    return "\n".join(_lines(condition, facts))


def _lines(condition: Condition, facts: Mapping[str, Fact]) -> Iterator[str]:
    match condition:
        case Is():
            yield f"{_question(condition.key, facts)} {_answers(condition, facts)}"
        case Between():
            yield f"{_question(condition.key, facts)} {_span(condition)}"
        case All():
            yield from _group("all of these:", _flat(condition), facts)
        case Any():
            yield from _group("at least one of these:", condition.conditions, facts)
        case UnlessShown():
            yield from _group(
                "unless this is shown (while it is not known, the rule applies):", [condition.condition], facts
            )
        case Shown():
            yield from _group("only once this is shown:", [condition.condition], facts)
        case Raised():
            yield from _group("only once it is answered, if only that it is not known:", [condition.condition], facts)
        case Not():
            yield from _group("not:", [condition.condition], facts)
        case _:
            raise TypeError(f"a condition of the kind {type(condition).__name__} has no words")


def _group(head: str, conditions: tuple[Condition, ...] | list[Condition], facts: Mapping[str, Fact]) -> Iterator[str]:
    """Yield several conditions under their head; a group of one needs none unless the head says more."""
    if len(conditions) == 1 and head.endswith("of these:"):
        yield from _lines(conditions[0], facts)
        return
    yield head
    for condition in conditions:
        for line in _lines(condition, facts):
            yield _INDENT + line


def _flat(condition: All) -> tuple[Condition, ...]:
    """Return the parts of a condition that all must hold, those of such conditions within it among them."""
    return tuple(part for one in condition.conditions for part in (_flat(one) if isinstance(one, All) else (one,)))


def _span(condition: Between) -> str:
    if condition.most >= _NO_END:
        return f"{condition.least} or more"
    return f"from {condition.least} to {condition.most}"


def _question(key: str, facts: Mapping[str, Fact]) -> str:
    return f"“{facts[key].text}”" if key in facts else f"“{key.replace('_', ' ')}” (not asked here)"


def _answers(condition: Is, facts: Mapping[str, Fact]) -> str:
    fact = facts.get(condition.key)
    return " or ".join(fact.answer_in_words(value) if fact else value.capitalize() for value in condition.values)
