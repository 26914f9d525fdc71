"""Who is called what in an anonymised paper: the register of pseudonyms of a case, and its rules."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from scr_desktop.domain.record import Base, Record

CHILD = "Child"
SCHOOL = "School"
_ALONE = ("Mother", "Father")
_ROLES = (
    *("Grandmother", "Grandfather", "Stepmother", "Stepfather", "Mother", "Father", "Brother", "Sister", "Aunt", "Uncle"),
    *("Cousin", "Partner", "Foster carer", "Carer", "Lodger", "Neighbour", "Health visitor", "Social worker", "Midwife"),
    *("Nurse", "Teacher", "Paediatrician", "Consultant", "Doctor", "Police officer"),
)  # fmt: skip
_ALSO = {"gp": "GP", "mum": "Mother", "dad": "Father", "hv": "Health visitor", "sw": "Social worker", "dr": "Doctor",
         "pc": "Police officer", "ds": "Police officer", "di": "Police officer", "dc": "Police officer",
         "detective": "Police officer", "police": "Police officer", "school": SCHOOL, "surgery": "Surgery"}  # fmt: skip
WOMEN = frozenset({"Mother", "Stepmother", "Grandmother", "Sister", "Aunt"})
MEN = frozenset({"Father", "Stepfather", "Grandfather", "Brother", "Uncle"})
_LETTERED = re.compile(rf"{CHILD} ([A-Z]+)", re.IGNORECASE)


class Pseudonym(Record, Base, kw_only=True):
    """What one person, school or place is called in the anonymised papers of a case.

    `person_id` is the id of the child or relative meant, whose names are always those of the record; empty for a name
    that stands in other entries. `name` is who it is, `also` other names by which it is called, one a line. Of a
    `whole` name, as of a school, only all its words together are meant. What was changed is superseded and stays.
    """

    __tablename__ = "pseudonyms"

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True, init=False)
    person_id: Mapped[str] = mapped_column(String(32), default="")
    name: Mapped[str] = mapped_column(Text)
    also: Mapped[str] = mapped_column(Text, default="")
    role: Mapped[str] = mapped_column(Text, default="")
    label: Mapped[str] = mapped_column(Text)
    whole: Mapped[bool] = mapped_column(default=False)
    superseded_at: Mapped[str] = mapped_column(String(40), default="")
    superseded_why: Mapped[str] = mapped_column(Text, default="")


class NoIdentifier(Record, Base, kw_only=True):
    """Words that look like a name or another identifier of the case and are none, with the reason of the officer.

    What was said too soon is superseded with a reason, and stays.
    """

    __tablename__ = "no_identifiers"

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True, init=False)
    words: Mapped[str] = mapped_column(Text)
    why: Mapped[str] = mapped_column(Text)
    said_at: Mapped[str] = mapped_column(String(40), default="")
    superseded_at: Mapped[str] = mapped_column(String(40), default="")
    superseded_why: Mapped[str] = mapped_column(Text, default="")


def next_label(role: str, in_case: Collection[str], in_office: Collection[str]) -> str:
    """Return the next free pseudonym for a role.

    Children have letters that no case of the office has had before, `in_office` being all its pseudonyms ever given:
    after Z comes AA. A case has one Mother and one Father; everybody else is numbered within it.
    """
    if role == CHILD:
        used = [number_of(found[1]) for label in in_office if (found := _LETTERED.fullmatch(label))]
        return f"{CHILD} {letters_of(max(used, default=0) + 1)}"
    taken = {one.casefold() for one in in_case}
    if role in _ALONE and role.casefold() not in taken:
        return role
    first = 2 if role in _ALONE else 1
    return next(label for label in _numbered(role, first) if label.casefold() not in taken)


def role_of(words: str, otherwise: str) -> str:
    """Return the role that an entry such as `maternal grandmother` or `HV` tells of, or else another."""
    low = words.casefold()
    for role in _ROLES:
        if role.casefold() in low:
            return role
    return next((_ALSO[word] for word in re.findall(r"\w+", low) if word in _ALSO), otherwise)


def letters_of(number: int) -> str:
    """Return the letters of a number from 1: A to Z, then AA."""
    text = ""
    while number:
        number, rest = divmod(number - 1, 26)
        text = chr(ord("A") + rest) + text
    return text


def number_of(letters: str) -> int:
    """Return the number that `letters_of` made letters of."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def _numbered(role: str, number: int) -> Iterator[str]:
    while True:
        yield f"{role} {number}"
        number += 1
