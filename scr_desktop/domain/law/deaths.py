"""Answers about a death or harm that cannot stand together under any edition."""

from scr_desktop.domain.rules import vocabulary as facts
from scr_desktop.domain.rules.condition import Between, Is, Raised, UnlessShown, all_of, any_of
from scr_desktop.domain.rules.criterion import Contradiction
from scr_desktop.domain.rules.fact import HARM_CERTAINTY, UNBORN_COUNTS
from scr_desktop.domain.sources.source import Source

ADULT, OLDEST = 18, 999
# Who was harmed, but as an adult or before birth where the office does not count that: the harm can be certain all the same.
_HARMED_NO_CHILD = any_of(Between("age", ADULT, OLDEST), Is(UNBORN_COUNTS, ("no",)))
_HARM_SAID = Is(HARM_CERTAINTY, ("certain", "likely"))
_NOBODY_HARMED = all_of(Is("seriously_harmed", ("no",)), Is("died", ("no",)), UnlessShown(_HARMED_NO_CHILD))
# A remand makes a child looked after. Where the child died in custody, or it is answered that this is not known, an open
# remand leaves it open, as an answer that the remand is not known does. Where nobody was asked, it is not thought of.
LOOKED_AFTER_DEATH = all_of(
    facts.DIED.yes,
    any_of(facts.LOOKED_AFTER.yes, Raised(facts.REMAND.yes), all_of(Raised(facts.CUSTODY.yes), facts.REMAND.yes)),
)


def contradictions(source: Source) -> tuple[Contradiction, ...]:
    """Return them, standing on the paragraph that asks about the death."""
    return (*_of_care(source), *_of_death(source), *_of_harm(source))


def _of_care(source: Source) -> tuple[Contradiction, ...]:
    return (
        Contradiction(
            "A child on remand is looked after, but the child who died is said not to have been: change one of the two "
            "answers.",
            source,
            all_of(facts.REMAND.yes, Is("looked_after", ("no",))),
        ),
        Contradiction(
            "It is said which authority looked after the child who died, but the child is said not to have been looked after: "
            "change one of the two.",
            source,
            all_of(
                any_of(Is("looked_after_by", ("ours", "another")), facts.LOOKED_AFTER_BY_BOTH.yes),
                Is("looked_after", ("no",)),
            ),
        ),
    )


def _of_death(source: Source) -> tuple[Contradiction, ...]:
    return (
        *(
            Contradiction(
                f"“{fact.text}” is answered yes, but no child is said to have died: change one of the two answers.",
                source,
                all_of(fact.yes, Is("died", ("no",))),
            )
            for fact in (facts.REMAND, facts.CUSTODY)
        ),
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


def _of_harm(source: Source) -> tuple[Contradiction, ...]:
    return (
        Contradiction(
            "The serious harm is said to be certain, or judged likely, but no child is said to have died or to have been "
            "seriously harmed: change one of the two.",
            source,
            all_of(_HARM_SAID, _NOBODY_HARMED),
        ),
    )
