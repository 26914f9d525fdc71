"""What an edition of the arrangements asks of agencies, and the form on which they return it."""

from __future__ import annotations

from dataclasses import dataclass

from scr_desktop.domain.rules.chase_ladder import Rung
from scr_desktop.domain.sources.source import Source


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the return form: its key in the record, what it asks, and how many lines it has on paper."""

    key: str
    label: str
    lines: int = 3
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the return form; `question` is how a request asks for it, empty where it is never left out."""

    title: str
    entries: tuple[Entry, ...]
    question: str = ""


@dataclass(frozen=True, slots=True)
class Power:
    """The power under which information is asked for: the section as a sentence names it.

    `duty` is what it asks of whom a request is made to, in a sentence: it is only said where the source is sure.
    """

    source: Source
    named: str
    duty: str


@dataclass(frozen=True, slots=True)
class AgencyInformation:
    """The sections of the return form, in order; `source` is where the asking comes from, `form` where the form does.

    `ladder` is how a return that is owed is chased, `power` the power to ask; it is None where no text at hand gives one.
    """

    source: Source
    form: Source
    sections: tuple[Section, ...]
    ladder: tuple[Rung, ...]
    power: Power | None = None

    @property
    def questions(self) -> tuple[str, ...]:
        """The standard questions; the officer leaves out what is not needed and adds what is."""
        return tuple(section.question for section in self.sections if section.question)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Every entry of the form, in the order of its sections."""
        return tuple(entry for section in self.sections for entry in section.entries)
