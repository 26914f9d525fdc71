"""People's names in running text: whole, in part, in any order, shortened to initials, or mistyped."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from scr_desktop.domain.folding import APOSTROPHES, Token, nearly, tokens, words_of
from scr_desktop.domain.nicknames import may_be_short_for

FAMILY_NAME = "[family name]"
# Words of an entry for a name that are no name.
NO_NAMES = frozenset(
    "mr mrs ms miss mx master dr prof professor sir the of and or with not known unknown name named withheld nk na na baby "  # noqa: SIM905 - a list of words reads best as words
    "infant child children boy girl twin unborn mother father mum dad partner husband wife parent parents stepmother "
    "stepfather grandmother grandfather brother sister sibling half step aunt uncle cousin carer foster friend neighbour "
    "lodger maternal paternal died deceased ex former his her their s late senior junior snr jnr none yes no unnamed".split()
)
# These stand alone for something else, and are a name only beside one.
_PARTICLES = frozenset("de da di du la le van von der den bin ibn al el ap ab y ii iii iv v vi st".split())  # noqa: SIM905
# Names that are words too: they are read as names when they begin with a capital.
_WORDS_TOO = frozenset(
    "will may mark grace hope joy faith rose lily daisy ivy holly summer autumn june april august dawn eve sky skye "  # noqa: SIM905 - a list of words reads best as words
    "bill bob jack frank guy pat patience charity prudence dean earl king young brown white black green grey gray reed "
    "hill wood woods field fields page price cook baker smith carter hunter parker may march long short little rich law "
    "day knight north west east south banks brook brooks lake lane stone stones street wells bell case child holmes "
    "hall marsh marshall mason miller moss nash park peel penny pope porter rivers shepherd singer taylor turner walker "
    "ward waters weaver wise drew art ray gene dale glen heath kit max miles rob robin rusty sandy sonny storm tiger "
    "olive pearl poppy amber coral crystal ruby jade destiny angel star melody harmony chase carol gay gift iris jean "
    "ken lance mercy nick pepper piers prince rowan sage sue tony trinity victor violet wade warren winter story blessing".split()
)
_MONTHS = frozenset({"may", "april", "june", "august", "march"})
# What stands for something else in these papers, whoever's initials it may be.
_ABBREVIATIONS = frozenset(
    "GP PC DC DS DI CP LA HV SW SC CSC NHS ICB CCG CIN LAC EHC RR SCR DA DV MH ED AE OT PM AM UK EU ID IT TV OK NO ST DR "  # noqa: SIM905 - a list of words reads best as words
    "HR HM PR CD DVD PDF ISBN WT BBC CPS YOT EWO IRO SEN IO TA HT SIO DOB DOD NFA ASB MP".split()
)
_WOMEN, _MEN = {"ms", "mrs", "miss"}, {"mr", "master"}
_TITLES = _WOMEN | _MEN | {"mx", "dr", "prof", "professor", "sir"}
_BETWEEN = re.compile(r"[\s\-‐‑–.,'’‘ʼ“”\"()]{0,3}")
_FUZZY_FROM, _VERY_LONG = 6, 9
_MOST_INITIALS = 6


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who is named on a case: the names as they are held, and the pseudonym (empty: none yet).

    `names` are whole names, given names first, and whatever else the person is called. `woman` is None where not known.
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
        return frozenset(word for name in self.names for word in words_of(name)) - NO_NAMES


@dataclass(frozen=True, slots=True)
class NameFound:
    """A stretch of text that names somebody: where, whom it can mean, and the words as they are compared.

    `guessed` says that it is a nickname that nobody entered: it is shown to the officer, never changed.
    """

    start: int
    end: int
    people: tuple[Person, ...]
    words: tuple[str, ...]
    guessed: bool = False

    @property
    def instead(self) -> str:
        """What stands in its place, empty if nobody it can mean has a pseudonym."""
        labels = {one.label for one in self.people}
        return labels.pop() if len(labels) == 1 else FAMILY_NAME if all(labels) else ""


class NameFinder:
    """Finds the names of some people. Its work grows with the length of the text, whatever stands in it."""

    def __init__(self, people: Sequence[Person]) -> None:
        self.people = tuple(people)
        self._owners: dict[str, frozenset[int]] = {}
        self._initials: dict[str, frozenset[int]] = {}
        self._seen: dict[tuple[str, bool], frozenset[int]] = {}
        self._short: dict[str, tuple[Person, ...]] = {}
        for number, person in enumerate(self.people):
            for name in person.names:
                self._learn(name, number)

    def find(self, text: str) -> Iterator[NameFound]:
        """Yield each stretch of a text that names one or more of the people."""
        words = list(tokens(text))
        at = 0
        while at < len(words):
            end, owners = self._run(text, words, at)
            if not owners:
                end, owners = self._spelt_initials(text, words, at)
            if owners:
                yield self._found(text, words, at, end, owners)
            at = max(end, at + 1)

    def nicknames(self, text: str) -> Iterator[NameFound]:
        """Yield each word with a capital that may be a nickname of one of the people and is not among the names."""
        for word in tokens(text):
            if word.capital and not self._owner(word) and (people := self._short_for(word.word)):
                yield NameFound(word.start, word.end, people, (word.word,), guessed=True)

    def _learn(self, name: str, number: int) -> None:
        parts = [word for word in words_of(name) if word not in NO_NAMES]
        joined = [words_of(piece) for piece in name.split()]
        # O'Brien is also written O Brien and Brien, Rosie-Mae also Rosiemae.
        after = [words_of(piece[2:])[0] for piece in name.split() if piece[1:2] in APOSTROPHES and words_of(piece[2:])]
        for word in [*parts, *after, *("".join(piece) for piece in joined if len(piece) > 1)]:
            if len(word) > 1 and not word.isdecimal():
                self._owners[word] = self._owners.get(word, frozenset()) | {number}
        if len(parts) > 1:
            whole = "".join(parts)
            self._owners[whole] = self._owners.get(whole, frozenset()) | {number}
            for initials in {"".join(one[0] for one in parts), parts[0][0] + parts[-1][0]}:
                capitals = initials.upper()
                if capitals not in _ABBREVIATIONS:
                    self._initials[capitals] = self._initials.get(capitals, frozenset()) | {number}

    def _owner(self, word: Token) -> frozenset[int]:
        """Return whose name a word is, standing alone or not; also mistyped, in the plural, or as initials."""
        key = (word.word, word.capital)
        if key not in self._seen:
            self._seen[key] = self._look_up(word)
        found = self._seen[key]
        if not found and word.typed.isupper() and len(word.word) > 1:
            return self._initials.get(word.typed, frozenset())
        return found

    def _look_up(self, word: Token) -> frozenset[int]:
        exact = self._owners.get(word.word) or self._owners.get(word.word.removesuffix("s"), frozenset())
        if exact:
            sure = word.capital or not (word.word in _WORDS_TOO or len(word.word) < 3)
            return exact if sure else frozenset()
        if len(word.word) < _FUZZY_FROM or not (word.capital or len(word.word) >= _VERY_LONG - 1):
            return frozenset()
        most = 2 if len(word.word) >= _VERY_LONG else 1
        near = (
            owners
            for name, owners in self._owners.items()
            if len(name) >= _FUZZY_FROM and name[0] == word.word[0] and nearly(name, word.word, most)
        )
        return frozenset().union(*near)

    def _run(self, text: str, words: Sequence[Token], at: int) -> tuple[int, frozenset[int]]:
        """Return where the longest stretch of words from `at` ends that all belong to somebody, and to whom."""
        owners, end = self._start(text, words, at)
        while owners and end < len(words) and self._beside(text, words[end - 1], words[end]):
            shared = owners & self._beside_name(words[end], owners)
            if not shared:
                break
            owners, end = shared, end + 1
        if owners and all(one.word in _PARTICLES for one in words[at:end]):
            return end, frozenset()
        return end, owners

    def _start(self, text: str, words: Sequence[Token], at: int) -> tuple[frozenset[int], int]:
        word = words[at]
        if len(word.word) == 1 and word.capital and at + 1 < len(words) and self._beside(text, word, words[at + 1]):
            after = self._owner(words[at + 1])
            return frozenset(number for number in after if self._has_initial(number, word.word)), at + 2
        if word.word in _MONTHS and _dated(text, word):
            return frozenset(), at + 1
        return self._owner(word), at + 1

    def _beside_name(self, word: Token, owners: frozenset[int]) -> frozenset[int]:
        """Return whose name a word is beside one of `owners`: there particles and initials count too."""
        if len(word.word) == 1 and word.capital:
            return frozenset(number for number in owners if self._has_initial(number, word.word))
        if word.word in _PARTICLES or word.word in _WORDS_TOO:
            return self._owners.get(word.word, frozenset())
        return self._owner(word)

    def _spelt_initials(self, text: str, words: Sequence[Token], at: int) -> tuple[int, frozenset[int]]:
        """Return where initials such as `R. M. T.` end, and whose they are."""
        end = at
        while end < min(len(words), at + _MOST_INITIALS) and len(words[end].word) == 1 and words[end].capital:
            if end > at and not re.fullmatch(r"[.\s\-]{1,2}", text[words[end - 1].end : words[end].start]):
                break
            end += 1
        for stop in range(end, at + 1, -1):
            owners = self._initials.get("".join(one.word for one in words[at:stop]).upper())
            if owners:
                return stop, owners
        return at + 1, frozenset()

    def _beside(self, text: str, one: Token, other: Token) -> bool:
        between = text[one.end : other.start]
        return bool(between) and _BETWEEN.fullmatch(between) is not None

    def _has_initial(self, number: int, letter: str) -> bool:
        return any(part.startswith(letter) for part in self.people[number].parts)

    def _found(self, text: str, words: Sequence[Token], at: int, end: int, owners: frozenset[int]) -> NameFound:
        """Return the stretch with the title before it, which can say which of several people of one name is meant."""
        start = words[at].start
        before = words[at - 1] if at else None
        if before and before.word in _TITLES and re.fullmatch(r"\.?\s{1,2}", text[before.end : start]):
            start = before.start
            if before.word in _WOMEN | _MEN:
                fit = {one for one in owners if self.people[one].woman in {None, before.word in _WOMEN}}
                owners = frozenset(fit) or owners
        people = tuple(self.people[one] for one in sorted(owners))
        return NameFound(start, words[end - 1].end, people, tuple(one.word for one in words[at:end]))

    def _short_for(self, word: str) -> tuple[Person, ...]:
        if word not in self._short:
            self._short[word] = tuple(
                person
                for person, given in zip(self.people, self._given, strict=True)
                if any(may_be_short_for(word, one) for one in given)
            )
        return self._short[word]

    @cached_property
    def _given(self) -> list[frozenset[str]]:
        """The given names of each person: all words of a name but the last."""
        return [frozenset(_given_of(person)) for person in self.people]


def _given_of(person: Person) -> Iterator[str]:
    for name in person.names:
        parts = [word for word in words_of(name) if word not in NO_NAMES]
        yield from parts[:-1] or parts


def _dated(text: str, word: Token) -> bool:
    """Return whether a month's name stands in a date."""
    return bool(
        re.match(r"[\s,]{1,2}['’]?\d{2,4}\b", text[word.end :][:8])
        or re.search(r"\d(?:st|nd|rd|th)?(?: of)?\s$", text[: word.start][-10:])
        or not word.capital
    )
