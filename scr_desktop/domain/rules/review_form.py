"""What an edition of the arrangements asks of a rapid review: its aims, its sections, who signs it, what it is checked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from scr_desktop.domain.rules.criterion import Criterion
from scr_desktop.domain.rules.place import CasePlace, ReviewPlace
from scr_desktop.domain.sources.source import Source


@dataclass(frozen=True, slots=True)
class Part:
    """A page of writing: `aim` is the number, from 1, of the aim that it serves (0: none of its own).

    `holds` is what has its place there beside sections.
    """

    key: str
    title: str
    aim: int
    holds: ReviewPlace | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A section that is written: `asks` says what belongs in it.

    `material` names the entries of an agency's return (`domain/records/request.py`) that bear on it. `missing` is what
    the quality check says where nothing is written, empty where that may be.
    """

    key: str
    part: str
    title: str
    asks: str
    source: Source
    material: tuple[str, ...] = ()
    missing: str = ""


InReview = Section | ReviewPlace
"""A place in the rapid review itself."""


@dataclass(frozen=True, slots=True)
class Lack:
    """Something the Panel will look for and does not find yet: a sentence, the place to mend it, its source.

    The place is in the review, or the part of the case in which the entry is kept.
    """

    sentence: str
    place: InReview | CasePlace
    source: Source


@dataclass(frozen=True, slots=True)
class QualityPoint:
    """One thing a rapid review is checked for beyond its sections; `finds` takes a status and the review and returns a sentence for each lack."""

    key: str
    place: ReviewPlace | CasePlace
    source: Source
    finds: Callable[..., Iterable[str]]


@dataclass(frozen=True, slots=True)
class ReviewForm:
    """A rapid review under one edition: aims in order, sections by part, who signs off, the Panel's criteria, the checks."""

    aims: tuple[str, ...]
    aims_source: Source
    parts: tuple[Part, ...]
    sections: tuple[Section, ...]
    partners: tuple[str, ...]
    partners_source: Source
    national: tuple[Criterion, ...]
    quality: tuple[QualityPoint, ...]

    def sections_of(self, part: str) -> tuple[Section, ...]:
        """Return the sections of a part, in order."""
        return tuple(section for section in self.sections if section.part == part)
