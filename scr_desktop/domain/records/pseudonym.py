"""Who is called what in an anonymised paper: the register of pseudonyms of a case, and its rules."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from scr_desktop.domain.naming.relation import relation_of
from scr_desktop.domain.records.record import Base, Record
from scr_desktop.domain.records.words import Words

CHILD = "Child"
SCHOOL = "School"
# A case has one of each, as a rule: the first bears no number.
_ALONE = re.compile(r"(?:(?:step|god|foster |adoptive |birth )?(?:mother|father))|.+['’]s .+", re.IGNORECASE)
_NUMBER = re.compile(r"\s\d+$")
# What was given before relations were read as they are now, and says too little to be known from a professional.
_TOLD_BEFORE = {"partner"}
_LETTERED = re.compile(rf"{CHILD} ([A-Z]+)", re.IGNORECASE)


class Pseudonym(Record, Base, kw_only=True):
    """What one person, school or place is called in the anonymised papers of a case.

    `person_id` is the id of the child or relative meant, whose names are always those of the record; empty for a name
    that stands in other entries. `name` is who it is, `also` other names by which it is called, one a line. Of a
    `whole` name, as of a school, only all its words together are meant. What was changed is superseded and stays.
    """

    __tablename__ = "pseudonyms"
    WORDS = Words("Pseudonym", named_by="label")

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
    WORDS = Words("No identifier", named_by="words")

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True, init=False)
    words: Mapped[str] = mapped_column(Text)
    why: Mapped[str] = mapped_column(Text)
    said_at: Mapped[str] = mapped_column(String(40), default="")
    superseded_at: Mapped[str] = mapped_column(String(40), default="")
    superseded_why: Mapped[str] = mapped_column(Text, default="")


def next_label(role: str, in_case: Collection[str], in_office: Collection[str]) -> str:
    """Return the next free pseudonym for a role.

    Children have letters that no case of the office has had before, `in_office` being all its pseudonyms ever given:
    after Z comes AA. A case has one Mother, one Stepfather, one Mother's partner; everybody else is numbered within it.
    """
    if role == CHILD:
        used = [number_of(found[1]) for label in in_office if (found := _LETTERED.fullmatch(label))]
        return f"{CHILD} {letters_of(max(used, default=0) + 1)}"
    taken = {one.casefold() for one in in_case}
    alone = _ALONE.fullmatch(role) is not None
    if alone and role.casefold() not in taken:
        return role
    first = 2 if alone else 1
    return next(label for label in _numbered(role, first) if label.casefold() not in taken)


def role_of(words: str, otherwise: str, children: Collection[str] = ()) -> str:
    """Return the role that an entry such as `maternal grandmother` or `HV` tells of, or else another, neutral one.

    `children` are the words of the names of the children of the case, as words are compared.
    """
    return relation_of(words, children) or otherwise


def contradicted(label: str, role: str) -> bool:
    """Return whether a pseudonym says that somebody is what the entry says they are not: `Mother 2` of a partner.

    A pseudonym that says no role, such as a name chosen by the family or `Relative 1`, contradicts nothing.
    """
    said = _NUMBER.sub("", label).strip()
    tells = said.casefold() in _TOLD_BEFORE or relation_of(said).casefold() == said.casefold()
    return bool(said and role and tells) and said.casefold() != role.casefold()


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
