"""What identifies somebody: its kinds, and where it stands in a text."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from scr_desktop.domain.time.part_date import PartDate


class IdentifierKind(StrEnum):
    """What an identifier is, as the officer reads it."""

    NAME = "Name"
    LIKELY_NAME = "Perhaps a name"
    BORN = "Date of birth"
    DAY = "Day"
    LIKELY_DAY = "Perhaps a day of the child’s life"
    ADDRESS = "Address"
    PLACE = "Place"
    LIKELY_PLACE = "Perhaps an address"
    SCHOOL = "School"
    LIKELY_SCHOOL = "Perhaps a school"
    LIKELY_SURGERY = "Perhaps a surgery or centre"
    NUMBER = "NHS number"
    TELEPHONE = "Telephone number"
    MAIL = "E-mail address"
    ACCOUNT = "Account"
    POSTCODE = "Postcode"
    REFERENCE = "Reference"

    @property
    def likely(self) -> bool:
        """Whether it may be an identifier and is not sure to be."""
        return self.value.startswith("Perhaps")


class Phrase(NamedTuple):
    """Words that identify only together; `instead` stands in their place, empty if nothing is decided yet."""

    kind: IdentifierKind
    words: tuple[str, ...]
    instead: str


class Born(NamedTuple):
    """A date of birth, and the age that stands in its place.

    Of somebody `young` much may have happened on the day of birth: there it gives way to an age only where it is said
    to be the date of birth, and elsewhere to its month.
    """

    on: PartDate
    instead: str
    young: bool = False


class Found(NamedTuple):
    """An identifier in a text: where it stands, what it is, whose (empty: of nobody), and what would replace it."""

    start: int
    end: int
    kind: IdentifierKind
    of: str
    instead: str
