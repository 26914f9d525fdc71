"""Whose a duty is: ours as soon as that is certain, another's only if it cannot be ours as well."""

from __future__ import annotations

import pytest

from scr_desktop.domain.rules.condition import Is
from scr_desktop.domain.rules.whose import Allocated, Allocation, Holder, Whose, allocated

BOTH = (Allocation(Holder.US, Is("here")), Allocation(Holder.WHERE_RESIDENT, Is("lives_there")))
RESIDENT = (Holder.WHERE_RESIDENT,)


@pytest.mark.parametrize(("here", "there", "found"), [
    ("yes", "yes", Allocated(Whose.OURS, RESIDENT)),
    ("yes", "no", Allocated(Whose.OURS)),
    ("yes", "unknown", Allocated(Whose.OURS, (), ("lives_there",))),
    ("no", "yes", Allocated(Whose.OTHER, RESIDENT)),
    ("no", "no", Allocated(Whose.NOBODY)),
    ("no", "unknown", Allocated(Whose.OPEN, (), ("lives_there",))),
    ("unknown", "yes", Allocated(Whose.OPEN, RESIDENT, ("here",))),
    ("unknown", "no", Allocated(Whose.OPEN, (), ("here",))),
    ("unknown", "unknown", Allocated(Whose.OPEN, (), ("here", "lives_there"))),
])  # fmt: skip
def test_ours_and_anothers_in_every_combination(here: str, there: str, found: Allocated) -> None:
    """What is not known leaves it open and is asked; who certainly has it is named all the same."""
    assert allocated(BOTH, {"here": here, "lives_there": there}) == found


def test_without_allocation_it_is_nobodys() -> None:
    """There is no such duty."""
    assert allocated((), {"here": "yes"}) == Allocated(Whose.NOBODY)


def test_a_holder_with_two_grounds_is_named_once() -> None:
    """Where two criteria give the duty to the same authority, it is one authority."""
    twice = (Allocation(Holder.LOOKS_AFTER, Is("a")), Allocation(Holder.LOOKS_AFTER, Is("b")))
    assert allocated(twice, {"a": "yes", "b": "yes"}) == Allocated(Whose.OTHER, (Holder.LOOKS_AFTER,))
