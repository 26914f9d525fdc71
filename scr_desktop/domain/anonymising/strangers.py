"""Who may be another though part of the name is known: `Kyle Quill` of whom the case knows only other Quills."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass, field

from scr_desktop.domain.anonymising.unknown_people import UnknownPeople
from scr_desktop.domain.naming.fixed import Fixed
from scr_desktop.domain.naming.folding import Token, words_of
from scr_desktop.domain.naming.name_words import WORDS_TOO
from scr_desktop.domain.naming.nicknames import GIVEN_NAMES

_BESIDE = re.compile(r"\s|\s?[-‐‑]\s?")
_BEFORE = re.compile(rf"{_BESIDE.pattern}|\s\(")
_MOST_BEFORE = 2


@dataclass(slots=True)
class Strangers:
    """Looks beside names that were found for words that make them another's; `known` are the words of all names."""

    fixed: Fixed
    known: Container[str] = ()
    _given: set[str] = field(default_factory=set)
    _people: UnknownPeople = field(init=False)

    def __post_init__(self) -> None:
        self._people = UnknownPeople(self.fixed)

    def learn(self, names: Sequence[str]) -> None:
        """Learn which words are given names of somebody: all but the last, and what else the person is called."""
        for name in names:
            parts = name.split()
            single = len(parts) == 1
            if not single or len(names) > 1:
                self._given.update(words_of(name if single else " ".join(parts[:-1])))

    def around(self, text: str, words: Sequence[Token], at: int, end: int) -> tuple[int, int]:
        """Return where a name from `at` to before `end` begins and ends with the strange words beside it."""
        found = words[at:end]
        capitals = all(one.typed.isupper() for one in found)
        first, last = at, end
        # Before a given name may stand anything, before a family name a given one.
        if not any(one.word in self._given for one in found):
            while (
                first and at - first < _MOST_BEFORE and self._strange(text, words, first - 1, first, capitals=capitals)
            ):
                first -= 1
        ordinary = all(one.word in self._given and one.word in WORDS_TOO for one in found)
        if end < len(words) and not ordinary and self._follows(text, words, end, capitals=capitals):
            last += 1
        return first, last

    def _strange(self, text: str, words: Sequence[Token], at: int, beside: int, *, capitals: bool) -> bool:
        """Return whether a word is another's given name: one that is not known, whatever its letters are."""
        word = words[at]
        if not _BEFORE.fullmatch(text, word.end, words[beside].start) or word.word in self.known:
            return False
        if word.typed.islower():
            return word.word in GIVEN_NAMES and word.word not in WORDS_TOO
        return (capitals or not word.typed.isupper()) and self._people.may_be_name(word, surely=not _begins(text, word))

    def _follows(self, text: str, words: Sequence[Token], at: int, *, capitals: bool) -> bool:
        """Return whether a word makes a name another's that stands before it: `Sarah Jones`, `Quill-Jones`, `QUILL, Kyle`."""
        word, before = words[at], words[at - 1]
        between = text[before.end : word.start]
        listed = between == ", " and capitals and not word.typed.isupper()
        if word.word in self.known or not (listed or _BESIDE.fullmatch(between)):
            return False
        return (capitals or not word.typed.isupper()) and self._people.may_be_name(word)


def _begins(text: str, word: Token) -> bool:
    """Return whether a word begins a sentence, where any has its capital."""
    before = text[max(0, word.start - 4) : word.start].rstrip()
    return not before or before[-1] in ".!?:;•"
