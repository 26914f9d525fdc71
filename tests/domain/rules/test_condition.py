"""Conditions in three values: what is not known is neither yes nor no, unless the condition presumes it."""

from __future__ import annotations

import pytest

from scr_desktop.domain.rules.condition import (
    All,
    Any,
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
    hangs_on,
    one_yes_away,
    without_presumption,
)

YES, NO, OPEN = Truth.YES, Truth.NO, Truth.UNKNOWN
A, B = Is("a"), Is("b")
TRUTHS = (YES, NO, OPEN)
# Of two conditions: what all of them, and any of them, come to. NO decides the one, YES the other, else an open one does.
ALL_OF = {(YES, YES): YES, (YES, OPEN): OPEN, (OPEN, YES): OPEN, (OPEN, OPEN): OPEN}
ANY_OF = {(NO, NO): NO, (NO, OPEN): OPEN, (OPEN, NO): OPEN, (OPEN, OPEN): OPEN}


@pytest.mark.parametrize(("facts", "truth"), [
    ({}, OPEN), ({"a": ""}, OPEN), ({"a": "unknown"}, OPEN), ({"a": "no"}, NO), ({"a": "yes"}, YES), ({"b": "yes"}, OPEN),
])  # fmt: skip
def test_a_fact_that_is_missing_is_not_known(facts: dict[str, str], truth: Truth) -> None:
    """No entry, an empty one and “unknown” are the same: open."""
    assert A.holds(facts) is truth


def test_one_of_several_answers_is_enough() -> None:
    """Here or elsewhere in England both hold, outside England does not."""
    england = Is("where", ("in_area", "elsewhere_in_england"))
    assert [england.holds({"where": where}) for where in ("in_area", "elsewhere_in_england", "outside_england")] == [
        YES, YES, NO,
    ]  # fmt: skip


@pytest.mark.parametrize(("age", "truth"), [
    ("15", NO), ("16", YES), ("17", YES), ("18", NO), ("0", NO), ("", OPEN), ("unknown", OPEN), ("-16", OPEN),
])  # fmt: skip
def test_both_ends_of_a_range_belong_to_it(age: str, truth: Truth) -> None:
    """From 16 to 17: the day before and after do not count, and what is no number is not known."""
    assert Between("age", 16, 17).holds({"age": age}) is truth
    assert Between("age", 16, 17).holds({}) is OPEN


@pytest.mark.parametrize("one", TRUTHS)
@pytest.mark.parametrize("other", TRUTHS)
def test_several_conditions_together(one: Truth, other: Truth) -> None:
    """One no decides that not all hold, one yes that any does; otherwise an open one leaves it open."""
    facts = {"a": one, "b": other}
    assert All((A, B)).holds(facts) is ALL_OF.get((one, other), NO)
    assert Any((A, B)).holds(facts) is ANY_OF.get((one, other), YES)


def test_of_no_conditions_all_hold_and_none_does() -> None:
    """Nothing is asked for, so nothing is missing; and there is none of which any could hold."""
    assert (all_of().holds({}), any_of().holds({})) == (YES, NO)


@pytest.mark.parametrize(("answer", "negated", "unless_shown", "shown"), [
    (YES, NO, NO, YES), (NO, YES, YES, NO), (OPEN, OPEN, YES, NO),
])  # fmt: skip
def test_only_an_open_answer_is_presumed(answer: Truth, negated: Truth, unless_shown: Truth, shown: Truth) -> None:
    """The negation stays open; “unless shown” takes what is open as not shown, and so does “shown”."""
    facts = {"a": answer}
    assert [one.holds(facts) for one in (Not(A), UnlessShown(A), Shown(A))] == [negated, unless_shown, shown]


def test_without_presumption_what_is_open_stays_open_however_deep() -> None:
    """Inside of “all”, “any” and “not” the presumption goes, and a known answer says the same as before."""
    deep = all_of(any_of(UnlessShown(A)), Not(Shown(B)))
    assert deep.holds({}) is YES
    plain = without_presumption(deep)
    assert plain.holds({}) is OPEN
    assert plain.holds({"a": "no", "b": "no"}) is YES
    assert plain.holds({"a": "yes"}) is NO


@pytest.mark.parametrize(("condition", "facts", "keys"), [
    (all_of(A, B), {}, ["a", "b"]),
    (all_of(A, B), {"a": "yes"}, ["b"]),
    (all_of(A, B), {"a": "no"}, []),
    (any_of(A, B), {"a": "yes"}, []),
    (any_of(A, all_of(B, Is("c"))), {"a": "no", "c": "no"}, []),
    (UnlessShown(A), {}, ["a"]),
    (Between("age", 16, 17), {"age": "twelve"}, ["age"]),
])  # fmt: skip
def test_what_is_settled_as_a_whole_hangs_on_none_of_its_parts(
    condition: Condition, facts: Facts, keys: list[str]
) -> None:
    """Only a fact that can still change the outcome is one on which it hangs, also where it is presumed."""
    assert list(hangs_on(condition, facts)) == keys


@pytest.mark.parametrize(("condition", "facts", "keys"), [
    (any_of(A, B), {}, ("a", "b")),  # either yes makes it hold, neither no decides it
    (any_of(A, B), {"a": "no"}, ("b",)),
    (all_of(A, B), {}, ()),  # it takes two
    (all_of(A, B), {"a": "yes"}, ("b",)),
    (any_of(A, B), {"b": "yes"}, ()),  # settled
    (any_of(all_of(A, B), all_of(A, Is("c"))), {"b": "yes", "c": "no"}, ("a",)),
])  # fmt: skip
def test_one_yes_away_names_each_fact_that_would_settle_it(
    condition: Condition, facts: Facts, keys: tuple[str, ...]
) -> None:
    """Facts of which a yes alone is enough; what is settled, or needs two, names none."""
    assert one_yes_away(condition, facts) == keys


def test_the_one_fact_that_decides_either_way_is_named_alone() -> None:
    """With a no to `a` nothing can hold any more; a yes to `b` would help, but its no would not settle it."""
    both = any_of(A, all_of(A, B))
    assert one_yes_away(both, {}) == ("a",)
    assert one_yes_away(all_of(Is("a", ("yes", "no")), any_of(B, Is("c"))), {"a": "no", "c": "no"}) == ("b",)
