"""Other types of review under an edition of the arrangements: what is asked, what speaks for which, what all of them keep."""

from __future__ import annotations

from dataclasses import dataclass

from scr_desktop.domain.rules.condition import Condition, Facts, Truth
from scr_desktop.domain.sources.source import Source


@dataclass(frozen=True, slots=True)
class ChooserQuestion:
    """What is asked before a type is suggested: `choices` are the values kept with their words."""

    key: str
    text: str
    source: Source
    choices: tuple[tuple[str, str], ...] = (("yes", "Yes"), ("no", "No"), ("unknown", "Not known"))


@dataclass(frozen=True, slots=True)
class ReviewType:
    """A type of review: when it is used, who leads it, and its length, which is typical and not confirmed."""

    key: str
    name: str
    when: str
    led_by: str
    length: str
    source: Source


@dataclass(frozen=True, slots=True)
class Ground:
    """What speaks for a type: if `when` holds for the answers, it is suggested for this reason."""

    type: str
    reason: str
    source: Source
    when: Condition


@dataclass(frozen=True, slots=True)
class Principle:
    """A principle that every review keeps, and what is asked about it when a type is chosen."""

    key: str
    words: str
    source: Source


@dataclass(frozen=True, slots=True)
class Suggested:
    """A type suggested by the answers, with every ground for it in the order in which they are listed."""

    type: ReviewType
    grounds: tuple[Ground, ...]


@dataclass(frozen=True, slots=True)
class OtherReviews:
    """The types in the order of offering, the questions before a choice, the grounds for each, the principles of all.

    `length_note` says how sure the lengths are, `doubted` the source that is to be checked. `about` says who chooses another
    type and when, `paragraphs` where that stands, `caution` what is said before one is chosen at all, empty for nothing.
    """

    questions: tuple[ChooserQuestion, ...]
    types: tuple[ReviewType, ...]
    grounds: tuple[Ground, ...]
    principles: tuple[Principle, ...]
    length_note: str
    doubted: Source
    about: str
    paragraphs: str
    caution: str = ""

    @property
    def choices(self) -> tuple[tuple[str, str], ...]:
        """The types to choose from, each its key and its name."""
        return tuple((one.key, one.name) for one in self.types)

    def suggest(self, answers: Facts) -> tuple[Suggested, ...]:
        """Return the types that the answers speak for, in the order of the list; the same answers always give the same."""
        found = []
        for kind in self.types:
            grounds = tuple(
                ground for ground in self.grounds if ground.type == kind.key and ground.when.holds(answers) is Truth.YES
            )
            if grounds:
                found.append(Suggested(kind, grounds))
        return tuple(found)

    def by_key(self, key: str) -> ReviewType | None:
        """Return the type called `key`, or None."""
        return next((one for one in self.types if one.key == key), None)

    def name(self, key: str) -> str:
        """Return what a type is called, inside a sentence or a table; what is not known stands as it is."""
        found = self.by_key(key)
        return found.name if found else key
