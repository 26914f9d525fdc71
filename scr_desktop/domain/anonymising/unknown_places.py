"""Places that nobody entered, told by how they are called: `3 Elm Way`, `Oakfield Academy`, `Hope House Surgery`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from scr_desktop.domain.anonymising.identifier_kinds import IdentifierKind
from scr_desktop.domain.anonymising.ordinary_words import is_listed
from scr_desktop.domain.anonymising.places_in_text import OF_SCHOOLS
from scr_desktop.domain.naming.fixed import NOTHING_FIXED, Fixed
from scr_desktop.domain.naming.folding import APOSTROPHES, Token, tokens
from scr_desktop.domain.naming.name_words import MONTH_NAMES

# What a street may be called, so that even ordinary words before it are its name: `10 High Street`.
_STREETS = frozenset(
    "road rd street st avenue ave lane ln crescent cres terrace gardens gdns boulevard mews alley "  # noqa: SIM905 - a list of words reads best as words
    "broadway parade".split()
)
# What else a street or house may be called: before it stands a name.
_OTHERS = frozenset(
    "way wy rise close cl drive dr court ct place pl grove gr square sq park flats house hse hill row walk view buildings "  # noqa: SIM905 - a list of words reads best as words
    "approach green common wharf quay mount croft meadow meadows field fields heights vale dell end yard circus villas "
    "cottages cottage fold bank brow garth wynd lodge farm villa mansions chase ridge path passage estate tower towers".split()
)
_NO_STREETS = frozenset("high crown county family magistrates youth supreme coroners coroner appeal care".split())  # noqa: SIM905
_NUMBER = re.compile(r"(?<![\w/.,:£-])\d{1,4}\s?[a-z]?(?:[-–/]\d{1,3}[a-z]?)?,?\s{1,2}(?=[^\W\d_])", re.IGNORECASE)
_SCHOOLS = frozenset(
    [
        "school",
        "academy",
        "nursery",
        "college",
        "preschool",
        "playgroup",
        "kindergarten",
        "infants",
        "juniors",
        "comprehensive",
    ]
)
# Before these stands the sort of it: `Hope Medical Centre`.
_SORTED = {"centre": frozenset({"health", "medical", "childrens", "children", "s", "family"}),
           "practice": frozenset({"medical", "group", "gp", "dental", "health", "family"}), "primary": None,
           "hub": frozenset({"family"}), "form": frozenset({"sixth"})}  # fmt: skip
_SURGERIES = frozenset({"surgery", "practice", "centre", "hub"})
_KINDS = _SCHOOLS | _SURGERIES | _SORTED.keys()
# Services of an area that are called like a school.
_NO_SCHOOLS = frozenset({"virtual", "education"})
_WITHIN = re.compile(rf"\s{{1,2}}|\s?[-‐‑&]\s?|[{APOSTROPHES}]|\.\s")
_LINKS = frozenset("of and the c e s st on in upon for".split())  # noqa: SIM905
# They stand in a name without a capital too: `Oakfield primary school`, `Tiny Tots pre-school`.
_SMALL = _LINKS | OF_SCHOOLS | frozenset({"day", "medical", "health", "gp", "dental", "doctors"})
_MOST_OF_STREET, _MOST_OF_SCHOOL = 4, 7
_SENTENCE = re.compile(r"(?:^|[.!?:;•]\s*)$")


class UnknownPlaces:
    """Finds addresses, schools and surgeries that nobody entered."""

    def __init__(self, fixed: Fixed = NOTHING_FIXED) -> None:
        self._fixed = fixed

    def find(self, text: str) -> Iterator[tuple[int, int, IdentifierKind]]:
        """Yield where each such place begins and ends, and what it may be."""
        words = list(tokens(text))
        yield from self._houses(text, words)
        for at, word in enumerate(words):
            if word.word in _KINDS and not (at + 1 < len(words) and words[at + 1].word in _SCHOOLS):
                first = self._named_from(text, words, at)
                if first is not None:
                    yield words[first].start, word.end, _kind_of(word)

    def _houses(self, text: str, words: Sequence[Token]) -> Iterator[tuple[int, int, IdentifierKind]]:
        starts = {word.start: at for at, word in enumerate(words)}
        for number in _NUMBER.finditer(text):
            at = starts.get(number.end())
            end = self._street_end(text, words, at) if at is not None else None
            if end is not None:
                yield number.start(), words[end].end, IdentifierKind.LIKELY_PLACE

    def _street_end(self, text: str, words: Sequence[Token], at: int) -> int | None:
        """Return which word is the `Way` of an address whose street begins at a word, None if none is."""
        for end in range(at, min(len(words), at + _MOST_OF_STREET)):
            word = words[end]
            if (end > at and not _WITHIN.fullmatch(text, words[end - 1].end, word.start)) or not (
                word.capital or word.word == "s"
            ):
                return None
            if end > at and (self._is_street(words[at:end], word) or self._is_the(words[at:end], word)):
                return end
        return None

    def _is_street(self, name: Sequence[Token], kind: Token) -> bool:
        """Return whether words before `Road` or `Court` are a street's name: not `12 High Court` nor `3 May Place`."""
        if kind.word in _STREETS:
            return name[0].word not in MONTH_NAMES
        if kind.word not in _OTHERS or name[0].word in MONTH_NAMES or any(one.word in _NO_STREETS for one in name):
            return False
        return any(self._is_own(one) for one in name)

    def _is_the(self, before: Sequence[Token], word: Token) -> bool:
        """Return whether words are `The Tyning`, as some streets are called."""
        return [one.word for one in before] == ["the"] and self._is_own(word)

    def _named_from(self, text: str, words: Sequence[Token], at: int) -> int | None:
        """Return which word the name of a school or surgery begins with, None if none is named."""
        if (before := _SORTED.get(words[at].word)) and (not at or words[at - 1].word not in before):
            return None
        first = at
        while first and at - first < _MOST_OF_SCHOOL and self._goes_with(text, words[first - 1], words[first]):
            first -= 1
            # The line above `school` in a list is another entry, and one above `School` may be its beginning.
            if not words[at].capital and "\n" in text[words[first].end : words[first + 1].start]:
                first += 1
                break
        named = [place for place in range(first, at) if self._is_own(words[place])]
        if not named or any(word.word in _NO_SCHOOLS for word in words[first:at]):
            return None
        begins = _SENTENCE.search(text[max(0, words[named[0]].start - 3) : words[named[0]].start]) is not None
        # `Wrote to school`: the first word of a sentence has its capital in any case.
        if begins and len(named) == 1 and not words[at].capital:
            return None
        return named[0] - (named[0] > first and words[named[0] - 1].word in {"st", "saint", "the"})

    def _goes_with(self, text: str, word: Token, after: Token) -> bool:
        return (word.capital or word.word in _SMALL) and _WITHIN.fullmatch(text, word.end, after.start) is not None

    def _is_own(self, word: Token) -> bool:
        """Return whether a word is a name's own: no sort of school, no post, no word of the program's own text."""
        if not word.capital or not word.word.isalpha() or len(word.word) < 2 or word.typed in self._fixed.capitals:
            return False
        return word.word not in _LINKS and not is_listed(word.word) and not self._fixed.is_word(word.word)


def _kind_of(word: Token) -> IdentifierKind:
    return IdentifierKind.LIKELY_SURGERY if word.word in _SURGERIES else IdentifierKind.LIKELY_SCHOOL
