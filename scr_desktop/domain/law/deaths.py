"""Answers about a death that cannot stand together under any edition."""

from scr_desktop.domain.condition import Between, Is, all_of, any_of
from scr_desktop.domain.criterion import Contradiction
from scr_desktop.domain.law import facts
from scr_desktop.domain.source import Source

ADULT, OLDEST = 18, 999


def contradictions(source: Source) -> tuple[Contradiction, ...]:
    """Return them, standing on the paragraph that asks about the death."""
    return (
        Contradiction(
            "The child who died is said to have been looked after, but no child is said to have died: change one of "
            "the two answers.",
            source,
            all_of(facts.LOOKED_AFTER.yes, Is("died", ("no",))),
        ),
        Contradiction(
            "A person of 18 or over is not a child here: check the age, or whether it is a child who died or was harmed.",
            source,
            all_of(any_of(facts.DIED.yes, facts.HARMED.yes), Between("age", ADULT, OLDEST)),
        ),
    )
