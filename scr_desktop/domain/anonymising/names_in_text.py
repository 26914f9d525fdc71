"""People's names in running text: whole, in part, in any order, shortened to initials, or mistyped."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import permutations

from scr_desktop.domain.anonymising.name_context import dated, is_word
from scr_desktop.domain.anonymising.strangers import Strangers
from scr_desktop.domain.naming.fixed import NOTHING_FIXED, Fixed
from scr_desktop.domain.naming.folding import APOSTROPHES, Token, fold, nearly, tokens, words_of
from scr_desktop.domain.naming.name_words import (
    ABBREVIATIONS,
    BEFORE_WORDS,
    MEN,
    NO_NAMES,
    PARTICLES,
    TITLES,
    WOMEN,
    WORDS_TOO,
)

FAMILY_NAME = "[family name]"
_BETWEEN = re.compile(r"[\s\-‐‑–.,'’‘ʼ“”\"()]{0,3}")
_WITHIN = re.compile(r"\s?[-‐‑]?\s{0,3}")
_WRITTEN_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})
_FUZZY_FROM, _VERY_LONG, _LEAST_PARTED = 6, 9, 5
_MOST_LETTERS = 12
_NOBODY: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who is named on a case: the names as they are held, and the pseudonym (empty: none yet).

    `names` are whole names, given names first, and whatever else the person is called; one of a single word is what the
    person is called day by day, and is read so also where it is a word of the language. `woman` is None where not known.
    """

    id: str
    names: tuple[str, ...]
    label: str = ""
    woman: bool | None = None

    @property
    def called(self) -> str:
        """What the officer calls this person: the first of the names."""
        return self.names[0] if self.names else ""

    @property
    def parts(self) -> frozenset[str]:
        """Every word of the names, as words are compared, without what is no name."""
        return frozenset(proper_word.word for name in self.names for proper_word in proper_words(name))


@dataclass(frozen=True, slots=True)
class NameFound:
    """A stretch of text that names somebody: where, whom it can mean, and the words as they are compared.

    Beside the name of a `stranger` stands a word that may be another's own: `Kyle` before the family name of the case.
    """

    start: int
    end: int
    people: tuple[Person, ...]
    words: tuple[str, ...]
    stranger: bool = False

    @property
    def instead(self) -> str:
        """What stands in its place, empty if nobody it can mean has a pseudonym, or a stranger may be meant."""
        if self.stranger:
            return ""
        labels = {person.label for person in self.people}
        return labels.pop() if len(labels) == 1 else FAMILY_NAME if all(labels) else ""


class NameFinder:
    """Finds the names of some people. Its work grows with the length of the text, whatever stands in it.

    A word of the program's `fixed` text is read as a name only as those are that are words of the language too.
    `owners` says whose name a word is, `initials` whose initials some capitals are: by number among the `people`.
    """

    def __init__(self, people: Sequence[Person], fixed: Fixed = NOTHING_FIXED) -> None:
        self.people = tuple(people)
        self.fixed = fixed
        self.owners: dict[str, frozenset[int]] = {}
        self.initials: dict[str, frozenset[int]] = {}
        self._day_by_day: set[str] = set()
        self._seen: dict[tuple[str, bool], frozenset[int]] = {}
        self._together: dict[str, frozenset[int]] = {}
        self._strangers = Strangers(fixed, self.owners)
        for number, person in enumerate(self.people):
            for name in person.names:
                self._learn(name, number)
            self._strangers.learn(person.names)
            for one, other in permutations(sorted(person.parts), 2):
                self._add(self._together, one + other, number)

    def find(self, text: str) -> Iterator[NameFound]:
        """Yield each stretch of a text that names one or more of the people."""
        words = list(tokens(text))
        at = 0
        while at < len(words):
            end, owners = self._run(text, words, at)
            if not owners:
                end, owners = self._spelt(text, words, at)
            if owners:
                found = self._found(text, words, at, end, owners)
                first, last = self._strangers.around(text, words, at, end)
                yield found if (first, last) == (at, end) else _with_stranger(found, words, first, last)
                end = last
            at = max(end, at + 1)

    def is_name(self, word: Token) -> bool:
        """Return whether a word standing alone is a name of somebody."""
        return bool(self._owner(word))

    def is_word_too(self, word: str) -> bool:
        """Return whether a name is a word of the language or of the program's own text too."""
        return word in WORDS_TOO or word.removesuffix("s") in WORDS_TOO or self.fixed.is_word(word)

    def is_abbreviation(self, word: Token) -> bool:
        """Return whether capitals stand for something else in these papers, whoever's initials they may be."""
        return word.typed in ABBREVIATIONS or word.typed in self.fixed.capitals

    def _learn(self, name: str, number: int) -> None:
        proper = proper_words(name)
        parts = [one.word for one in proper]
        for word in {*parts, *(_spelt_out(one.typed) for one in proper), *_joined(name)}:
            if len(word) > 1 and not word.isdecimal():
                self._add(self.owners, word, number)
        if len(parts) == 1:
            self._day_by_day.add(parts[0])
        elif parts:
            self._add(self.owners, "".join(parts), number)
            for initials in {"".join(part[0] for part in parts), parts[0][0] + parts[-1][0]}:
                self._add(self.initials, initials.upper(), number)

    def _add(self, to: dict[str, frozenset[int]], word: str, number: int) -> None:
        to[word] = to.get(word, _NOBODY) | {number}

    def _owner(self, word: Token) -> frozenset[int]:
        """Return whose name a word is, standing alone or not; also mistyped, in the plural, or as initials."""
        key = (word.word, word.capital)
        if key not in self._seen:
            self._seen[key] = self._look_up(word)
        found = self._seen[key]
        if not found and word.typed.isupper() and len(word.word) > 2 and not self.is_abbreviation(word):
            return self.initials.get(word.typed, _NOBODY)
        return found

    def _look_up(self, word: Token) -> frozenset[int]:
        exact = self.owners.get(word.word) or self.owners.get(word.word.removesuffix("s"), _NOBODY)
        # Two names of one person written as one word, as accounts are called: anniequill.
        exact = exact or self._together.get(word.word, _NOBODY)
        if exact:
            sure = word.capital or not (self.is_word_too(word.word) or len(word.word) < 3)
            return exact if sure else _NOBODY
        if len(word.word) < _FUZZY_FROM or not (word.capital or len(word.word) >= _VERY_LONG - 1):
            return _NOBODY
        most = 2 if len(word.word) >= _VERY_LONG else 1
        if self.fixed.is_word(word.word):
            return _NOBODY
        near = (
            owners
            for name, owners in self.owners.items()
            if len(name) >= _FUZZY_FROM and name[0] == word.word[0] and nearly(name, word.word, most)
        )
        return _NOBODY.union(*near)

    def _run(self, text: str, words: Sequence[Token], at: int) -> tuple[int, frozenset[int]]:
        """Return where the longest stretch of words from `at` ends that all belong to somebody, and to whom."""
        owners, first = self._start(text, words, at)
        end = first
        while owners and end < len(words) and self._beside(text, words[end - 1], words[end]):
            shared = owners & self._beside_name(words[end], owners)
            if not shared:
                break
            owners, end = shared, end + 1
        if owners and all(word.word in PARTICLES for word in words[at:end]):
            return end, _NOBODY
        alone = end == first == at + 1
        return end, _NOBODY if alone and self._doubted(text, words, at) else owners

    def _start(self, text: str, words: Sequence[Token], at: int) -> tuple[frozenset[int], int]:
        word = words[at]
        after = words[at + 1] if at + 1 < len(words) else None
        if after and len(word.word) == 1 and word.capital and self._beside(text, word, after):
            return frozenset(one for one in self._owner(after) if self._has_initial(one, word.word)), at + 2
        if dated(text, word):
            return _NOBODY, at + 1
        if after and (both := self._parted(text, word, after)):
            return both, at + 2
        return self._owner(word), at + 1

    def _parted(self, text: str, one: Token, other: Token) -> frozenset[int]:
        """Return whose two words are together: one name parted by a hyphen or a line, or two without their capitals."""
        if not _WITHIN.fullmatch(text[one.end : other.start]):
            return _NOBODY
        mine, others = self.owners.get(one.word, _NOBODY), self.owners.get(other.word, _NOBODY)
        joined = one.word + other.word
        if len(joined) >= _LEAST_PARTED and not (mine and others):
            return self.owners.get(joined, _NOBODY)
        words = self.is_word_too(one.word) and self.is_word_too(other.word)
        return _NOBODY if one.capital or words or one.word == other.word else mine & others

    def _doubted(self, text: str, words: Sequence[Token], at: int) -> bool:
        """Return whether a name that is a word too is hardly one here, by what stands beside it: `the Ward`."""
        word = words[at]
        if not self.is_word_too(word.word):
            return False
        if is_word(text, words, at):
            return True
        before = words[at - 1] if at and text[words[at - 1].end : word.start].strip(".").isspace() else None
        if word.word in self._day_by_day or (before and before.word in TITLES):
            return False
        return (before is not None and before.word in BEFORE_WORDS) or self._goes_on(text, words, at)

    def _goes_on(self, text: str, words: Sequence[Token], at: int) -> bool:
        """Return whether the word after another makes something else of it: `Ward 5`, `Grace Period`."""
        after = words[at + 1] if at + 1 < len(words) else None
        if after is None or text[words[at].end : after.start] != " ":
            return False
        if after.typed[0].isdecimal() or len(after.word) == 1:
            return True
        return after.capital and not after.typed.isupper() and not self._owner(after)

    def _beside_name(self, word: Token, owners: frozenset[int]) -> frozenset[int]:
        """Return whose name a word is beside one of `owners`: there particles and initials count too."""
        if len(word.word) == 1 and word.capital:
            return frozenset(number for number in owners if self._has_initial(number, word.word))
        if word.word in PARTICLES or word.word in WORDS_TOO or self.fixed.is_word(word.word):
            return self.owners.get(word.word, _NOBODY)
        return self._owner(word)

    def _spelt(self, text: str, words: Sequence[Token], at: int) -> tuple[int, frozenset[int]]:
        """Return where `R. M. T.`, a name in single letters or the letter of `Mr P` ends, and whom it means."""
        end = _end_of_letters(text, words, at)
        for stop in range(end, at + 1, -1):
            if owners := self._by_letters(words[at:stop]):
                return stop, owners
        before = words[at - 1] if at else None
        if end == at + 1 and words[at].capital and before and before.word in WOMEN | MEN:
            meant = self.called_by_letter(words[at].word, before.word)
            return end, meant if len(meant) == 1 else _NOBODY
        return at + 1, _NOBODY

    def _by_letters(self, letters: Sequence[Token]) -> frozenset[int]:
        """Return whom single letters mean: by their initials in capitals, or by a name that is spelt out."""
        joined = "".join(letter.word for letter in letters)
        capitals = all(letter.capital for letter in letters)
        owners = self.initials.get(joined.upper(), _NOBODY) if capitals else _NOBODY
        return owners | (self.owners.get(joined, _NOBODY) if len(joined) > 3 else _NOBODY)

    def called_by_letter(self, letter: str, title: str) -> frozenset[int]:
        """Return whom `Mr P` may mean: those whose family name begins so."""
        last = {number: proper_words(one.called)[1:][-1:] for number, one in enumerate(self.people)}
        fit = {number for number, words in last.items() if words and words[0].word[0] == letter}
        return frozenset(number for number in fit if self._fits(number, title))

    def _fits(self, number: int, title: str) -> bool:
        return self.people[number].woman in {None, title in WOMEN}

    def _beside(self, text: str, one: Token, other: Token) -> bool:
        between = text[one.end : other.start]
        return bool(between) and _BETWEEN.fullmatch(between) is not None

    def _has_initial(self, number: int, letter: str) -> bool:
        return any(part.startswith(letter) for part in self.people[number].parts)

    def _found(self, text: str, words: Sequence[Token], at: int, end: int, owners: frozenset[int]) -> NameFound:
        """Return the stretch with the title before it, which can say which of several people of one name is meant."""
        start, first = words[at].start, at
        before = words[at - 1] if at else None
        if before and before.word in TITLES and re.fullmatch(r"\.?\s{1,2}", text[before.end : start]):
            start, first = before.start, at - 1
            if before.word in WOMEN | MEN:
                owners = frozenset(owner for owner in owners if self._fits(owner, before.word)) or owners
        people = tuple(self.people[owner] for owner in sorted(owners))
        return NameFound(start, words[end - 1].end, people, tuple(word.word for word in words[first:end]))


def _with_stranger(found: NameFound, words: Sequence[Token], first: int, last: int) -> NameFound:
    """Return a name with the words beside it that may be another's, from `first` to before `last`."""
    stretch = words[first:last]
    start, end = min(found.start, stretch[0].start), stretch[-1].end
    return replace(found, start=start, end=end, words=tuple(one.word for one in stretch), stranger=True)


def proper_words(name: str) -> list[Token]:
    """Return the words of an entry that are the name: of `Dean Prosser (not living there)` the two with capitals."""
    found = [token for token in tokens(name) if token.word not in NO_NAMES]
    return [one for one in found if one.capital] or found


def _end_of_letters(text: str, words: Sequence[Token], at: int) -> int:
    """Return where a run of single letters from `at` ends: `R. M. T.`, also with spaces or hyphens between."""
    end = at
    while end < min(len(words), at + _MOST_LETTERS) and len(words[end].word) == 1:
        if end > at and not re.fullmatch(r"[.\s\-]{1,2}", text[words[end - 1].end : words[end].start]):
            break
        end += 1
    return end


def _joined(name: str) -> Iterator[str]:
    """Yield the pieces of a name joined and cut at the apostrophe: Rosiemae, Brien."""
    for piece in name.split():
        words = words_of(piece)
        if len(words) > 1 and proper_words(piece) == list(tokens(piece)):
            yield "".join(words)
        if piece[1:2] and piece[1:2] in APOSTROPHES and (after := words_of(piece[2:])):
            yield after[0]


def _spelt_out(typed: str) -> str:
    """Return a word as it is compared, with its umlauts written out: `mueller`."""
    return fold(typed.casefold().translate(_WRITTEN_OUT))
