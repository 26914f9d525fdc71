"""What may name somebody and is not sure to: it is shown to the officer before a paper leaves, never changed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from scr_desktop.domain.anonymising.name_context import dated, is_word
from scr_desktop.domain.anonymising.names_in_text import NameFinder, NameFound, Person, proper_words
from scr_desktop.domain.anonymising.run_together import RunTogether
from scr_desktop.domain.naming.folding import Token, fold, nearly, tokens
from scr_desktop.domain.naming.name_words import BEFORE_WORDS, MEN, WOMEN, WORDS_TOO
from scr_desktop.domain.naming.nicknames import WORDS, is_called, may_be_short_for
from scr_desktop.domain.time.part_date import MONTHS, WEEKDAYS

# Letters that Welsh changes at the beginning of a name, as in `yng Nghaerdydd`.
_MUTATIONS = {"c": ("g", "ngh", "ch"), "p": ("b", "mh", "ph"), "t": ("d", "nh", "th"), "g": ("", "ng"), "b": ("f", "m"),
              "d": ("dd", "n"), "m": ("f",), "ll": ("l",), "rh": ("r",)}  # fmt: skip
# A run of letters with a digit, a sign of accounts or an underscore in it; stops may part it.
_MARKED = re.compile(r"(?<![\w@#.])(?=[@#]|\w*(?:\.[^\W\d_]\w*)*[\d_])[@#]?\w*[^\W\d_]\w*(?:\.[^\W\d_]\w*)*(?:\.\d+)?")
_JOINED = re.compile(r"[a-z][A-Z]")
_SMALL_INITIALS = re.compile(r"(?<![\w.])(?!e\.\s?g|i\.\s?e|[ap]\.\s?m|n\.\s?b|d\.\s?o\.)(?:[a-z]\.\s?){2,3}")
# Words of the language that are near to some names; those of the program's own text are the finder's.
_NOT_CLOSE = WORDS | WORDS_TOO | {fold(one) for one in (*MONTHS, *WEEKDAYS)}
_NOBODY: frozenset[int] = frozenset()
_LEAST_CLOSE, _LEAST_CLOSER, _LEAST_STEM, _LEAST_WITHIN, _LEAST_INSIDE = 5, 7, 5, 4, 6
_MOST_ADDED = 4


class LikelyNames:
    """Finds what may name the people of a finder: nicknames, other spellings, initials, names within longer words."""

    def __init__(self, finder: NameFinder) -> None:
        self._finder = finder
        self._together = RunTogether(finder.owners, finder.fixed)
        self._seen: dict[str, tuple[Person, ...]] = {}
        self._holding: dict[tuple[str, int], tuple[Person, ...]] = {}
        self._given = [frozenset(_given_of(person)) for person in finder.people]
        self._long = {name: owners for name, owners in finder.owners.items() if len(name) >= _LEAST_CLOSE}
        self._mutated: dict[str, frozenset[int]] = {}
        for name, owners in self._long.items():
            for mutation in _mutations(name):
                self._mutated[mutation] = self._mutated.get(mutation, _NOBODY) | owners

    def find(self, text: str) -> Iterator[NameFound]:
        """Yield each stretch of a text that may name one of the people."""
        words = list(tokens(text))
        for at, word in enumerate(words):
            people = self._meant(text, words, at)
            if people:
                yield NameFound(word.start, word.end, people, (word.word,))
        yield from self._within(text)
        for found in _SMALL_INITIALS.finditer(text):
            letters = "".join(one for one in found[0] if one.isalpha())
            if people := self._people(self._finder.initials.get(letters.upper(), _NOBODY)):
                yield NameFound(found.start(), found.end(), people, (letters,))

    def _meant(self, text: str, words: Sequence[Token], at: int) -> tuple[Person, ...]:
        word, before = words[at], words[at - 1].word if at else ""
        if not word.capital or dated(text, word) or is_word(text, words, at):
            return ()
        if len(word.word) == 1:
            return self._people(self._finder.called_by_letter(word.word, before) if before in WOMEN | MEN else _NOBODY)
        if len(word.word) == 2 and word.typed.isupper() and not self._finder.is_abbreviation(word):
            return self._people(self._finder.initials.get(word.typed, _NOBODY))
        if self._finder.is_name(word):
            return self._people(self._left(word, before))
        if word.word not in self._seen:
            self._seen[word.word] = self._like(word.word)
        return self._seen[word.word]

    def _left(self, word: Token, before: str) -> frozenset[int]:
        """Return whom a name may mean that the finder left: in `Grace Smith`, not in `the Ward`, but in `the Wards`."""
        owners = self._finder.owners
        if before in BEFORE_WORDS and word.word in owners:
            return _NOBODY
        return owners.get(word.word) or owners.get(word.word.removesuffix("s"), _NOBODY)

    def _like(self, word: str) -> tuple[Person, ...]:
        ordinary = self._finder.fixed.is_word(word)
        is_short = is_called if ordinary else may_be_short_for
        short = [
            person
            for person, given in zip(self._finder.people, self._given, strict=True)
            if any(is_short(word, one) for one in given)
        ]
        if short or ordinary or word in _NOT_CLOSE or len(word) < _LEAST_CLOSE - 1:
            return tuple(short)
        near = [owners for name, owners in self._long.items() if _alike(word, name)]
        return self._people(_NOBODY.union(*near, self._mutated.get(word, _NOBODY)))

    def accounts(self, text: str) -> Iterator[NameFound]:
        """Yield each account or tag that holds a name, which nothing else is written like: `#JusticeForRosie`, `rosie_18`."""
        for found in _MARKED.finditer(text):
            people = self._inside(fold(found[0]), _LEAST_WITHIN) or self._people(self._together.of_account(found[0]))
            if people:
                yield NameFound(found.start(), found.end(), people, (found[0],))

    def _within(self, text: str) -> Iterator[NameFound]:
        """Yield each word that a name is part of: `BabyRosie`."""
        for word in tokens(text):
            joined = _JOINED.search(word.typed) is not None
            people = self._inside(word.word, _LEAST_WITHIN if joined else _LEAST_INSIDE, sure=joined)
            if people := people or self._people(self._together.owners_of(word.word)):
                yield NameFound(word.start, word.end, people, (word.word,))

    def _inside(self, word: str, least: int, *, sure: bool = True) -> tuple[Person, ...]:
        """Return whose names, of so many letters at least, a longer word holds; those that are words too only if it is `sure`."""
        if not sure and (len(word) <= least or word in self._finder.owners or self._finder.fixed.is_word(word)):
            return ()
        key = (word, least)
        if key not in self._holding:
            holding = (
                owners
                for name, owners in self._finder.owners.items()
                if len(name) >= least and name in word and (sure or name not in WORDS_TOO)
            )
            self._holding[key] = self._people(_NOBODY.union(*holding))
        return self._holding[key]

    def _people(self, numbers: frozenset[int]) -> tuple[Person, ...]:
        return tuple(self._finder.people[number] for number in sorted(numbers))


def _alike(word: str, name: str) -> bool:
    """Return whether a word is written nearly as a name is, or is the name with another ending: `Żółkiewskiej`."""
    if word[0] != name[0]:
        return False
    if nearly(word, name, 2 if len(name) >= _LEAST_CLOSER else 1):
        return True
    stem = name[: max(_LEAST_STEM, len(name) - 2)]
    return len(name) > _LEAST_STEM and word.startswith(stem) and len(word) <= len(name) + _MOST_ADDED


def _mutations(name: str) -> Iterator[str]:
    for first, others in _MUTATIONS.items():
        if name.startswith(first):
            yield from (
                other + name[len(first) :] for other in others if len(other + name) - len(first) >= _LEAST_CLOSE
            )


def _given_of(person: Person) -> Iterator[str]:
    """Yield the given names of a person: all words of a name but the last."""
    for name in person.names:
        parts = [proper_word.word for proper_word in proper_words(name)]
        yield from parts[:-1] or parts
