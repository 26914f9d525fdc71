"""A condition over the facts of a case in words: a line for each part, the inner ones set in."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from scr_desktop.domain.rules.condition import (
    Between,
    Condition,
    Facts,
    Is,
    Not,
    Shown,
    Truth,
    UnlessShown,
    all_of,
    any_of,
)
from scr_desktop.domain.rules.fact import AnswerKind, Fact
from scr_desktop.services.office.condition_words import in_words

FACTS = {
    "died": Fact("died", "Has a child died?"),
    "age": Fact("age", "How old?", AnswerKind.NUMBER),
    "where": Fact("where", "Where?", AnswerKind.CHOICE, (("here", "In our area"), ("abroad", "Outside England"))),
}
DIED, HERE = Is("died"), Is("where", ("here",))


@pytest.mark.parametrize(("condition", "words"), [
    (None, ""),
    (UnlessShown(any_of()), ""),  # always
    (DIED, "“Has a child died?” Yes"),
    (Is("where", ("here", "abroad")), "“Where?” In our area or Outside England"),
    (Is("old_question"), "“old question” (not asked here) Yes"),
    (Between("age", 16, 17), "“How old?” from 16 to 17"),
    (Between("age", 18, 120), "“How old?” 18 or more"),
    (all_of(DIED), "“Has a child died?” Yes"),  # a group of one needs no head
    (all_of(DIED, HERE), "all of these:\n    “Has a child died?” Yes\n    “Where?” In our area"),
    (any_of(DIED, HERE), "at least one of these:\n    “Has a child died?” Yes\n    “Where?” In our area"),
    (Not(DIED), "not:\n    “Has a child died?” Yes"),
    (Shown(DIED), "only once this is shown:\n    “Has a child died?” Yes"),
    (UnlessShown(DIED), "unless this is shown (while it is not known, the rule applies):\n    “Has a child died?” Yes"),
])  # fmt: skip
def test_each_kind_of_condition_has_words(condition: Condition | None, words: str) -> None:
    """What always holds has none; a question that is not asked here is named all the same."""
    assert in_words(condition, FACTS) == words


def test_what_must_all_hold_is_one_list_and_what_is_within_is_set_in() -> None:
    """Nested “all” is no group of its own; a choice within it is."""
    nested = all_of(DIED, all_of(HERE, any_of(Between("age", 0, 1), Not(DIED))))
    assert in_words(nested, FACTS).splitlines() == [
        "all of these:",
        "    “Has a child died?” Yes",
        "    “Where?” In our area",
        "    at least one of these:",
        "        “How old?” from 0 to 1",
        "        not:",
        "            “Has a child died?” Yes",
    ]


def test_a_kind_without_words_is_a_fault_of_the_program() -> None:
    """It is not passed over in silence."""

    class Odd:
        def holds(self, facts: Facts) -> Truth:
            return Truth.UNKNOWN

        def asks(self) -> Iterator[str]:
            yield from ()

    with pytest.raises(TypeError, match="kind Odd has no words"):
        in_words(Odd(), FACTS)
