"""What else somebody is called, as notes about the person tell: `known as Saz`, or a note that is nothing but `Mags`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from scr_desktop.domain.anonymising.unknown_people import UnknownPeople
from scr_desktop.domain.naming.fixed import NOTHING_FIXED, Fixed
from scr_desktop.domain.naming.folding import Token, tokens, words_of
from scr_desktop.domain.naming.nicknames import may_be_short_for

_MOST_WORDS = 3


def other_names(notes: str, called: Sequence[str]) -> Iterator[str]:
    """Yield what notes about somebody who is `called` so say that the person is called too.

    A name that stands there alone is the person's only where it is short for one that is known, Mags for Margaret.
    """
    yield from (notes[start:end] for start, end in UnknownPeople().called(notes))
    known = {word for name in called for word in words_of(name)}
    for name in _names_alone(notes, NOTHING_FIXED):
        if any(one.word in known or any(may_be_short_for(one.word, other) for other in known) for one in name):
            yield " ".join(one.typed for one in name)


def perhaps_names(notes: str, fixed: Fixed) -> Iterator[str]:
    """Yield, as words are compared, each word of a note that is nothing but a name, or one word like one."""
    for name in _names_alone(notes, fixed):
        yield from (one.word for one in name)


def _names_alone(notes: str, fixed: Fixed) -> Iterator[list[Token]]:
    people = UnknownPeople(fixed)
    for line in notes.splitlines():
        words = list(tokens(line))
        if 0 < len(words) <= _MOST_WORDS and all(people.may_be_name(word) for word in words):
            yield words
