"""What identifies people in a text of a case, and what stands in its place in an anonymised paper."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from scr_desktop.domain.anonymising.day_instead import birth_found, month_of, same
from scr_desktop.domain.anonymising.identifier_kinds import Born, Found, IdentifierKind, Phrase
from scr_desktop.domain.anonymising.likely_names import LikelyNames
from scr_desktop.domain.anonymising.month_of_birth import months_of_birth
from scr_desktop.domain.anonymising.names_in_text import NameFinder, Person
from scr_desktop.domain.anonymising.numbers_in_text import numbers_in
from scr_desktop.domain.anonymising.unknown_people import UnknownPeople
from scr_desktop.domain.anonymising.unknown_places import UnknownPlaces
from scr_desktop.domain.naming.fixed import NOTHING_FIXED, Fixed
from scr_desktop.domain.naming.folding import Token, nearly, seen, tokens, words_of
from scr_desktop.domain.naming.name_words import NO_NAMES, TITLES, WORDS_TOO
from scr_desktop.domain.time.days_in_text import DayFound, days_in, hints_of
from scr_desktop.domain.time.part_date import MONTHS

_FINGERPRINT = re.compile(r"(?:[0-9a-f]\s{0,2}){63}[0-9a-f]")
# The number of a house and what is said before it: `Flat 14,` before the name of a street.
_HOUSE = re.compile(r"(?:\b(?:flat|apartment|apt|no\.?|number)\s?)?(?<![\d/.])\b\d{1,3}[a-z]?,?\s{1,2}$", re.IGNORECASE)
_OF_BIRTH = re.compile(r"\bborn\b|\bbirth|\bd\.?\s?o\.?\s?b\b", re.IGNORECASE)
_WEB = re.compile(r"(?:https?://|\bwww\.|\b[\w-]{1,63}\.(?:com|co\.uk|org|net)/)[^\s,;)]{1,300}", re.IGNORECASE)
# Where the child lives or lived: an agency may be called by the same street.
_WHERE = {IdentifierKind.ADDRESS, IdentifierKind.POSTCODE}
_PLACES_INSTEAD = {
    IdentifierKind.LIKELY_PLACE: "[address removed]",
    IdentifierKind.LIKELY_SCHOOL: "[school removed]",
    IdentifierKind.LIKELY_SURGERY: "[surgery removed]",
}
_APART = " ,;\n"
_ONE_APOSTROPHE = str.maketrans("’‘ʼ", "'''")
_LEAST_MISSPELT = 7
LEFT_OUT = "[day left out]"


@dataclass(frozen=True)
class Identifiers:
    """All that identifies in one case.

    `hidden` are the days of the child's life that are never given, whatever else happened on them; `kept` are the days
    of the procedure, which stay; `reckoned` are those by which a hidden day could be reckoned, which are left out, for their
    month may tell it already. Every other day becomes month and year. `ignored` are words, as they are compared,
    that the officer found to be no identifiers: whatever stands within them stays, as it does in a name of `agencies` and
    in `furniture`, what the office writes on every page, and in a phrase of the program's own text (`fixed`). `own` is how
    the office itself is reached.
    """

    people: Sequence[Person] = ()
    phrases: Sequence[Phrase] = ()
    births: Sequence[Born] = ()
    hidden: Collection[date] = ()
    kept: Collection[date] = ()
    reckoned: Collection[date] = ()
    agencies: Sequence[tuple[str, ...]] = ()
    ignored: Collection[tuple[str, ...]] = ()
    furniture: Collection[tuple[str, ...]] = ()
    own: str = ""
    nhs_numbers: Collection[str] = ()
    references: Collection[str] = ()
    fixed: Fixed = NOTHING_FIXED
    _names: NameFinder = field(init=False, repr=False)
    _likely: LikelyNames = field(init=False, repr=False)
    _unknown: UnknownPeople = field(init=False, repr=False)
    _places: UnknownPlaces = field(init=False, repr=False)
    _first: dict[str, list[Phrase]] = field(init=False, repr=False)
    _staying: dict[str, list[tuple[str, ...]]] = field(init=False, repr=False)
    _agencies: dict[str, list[tuple[str, ...]]] = field(init=False, repr=False)
    _days_of_life: list[date] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        names = NameFinder(self.people, self.fixed)
        first: dict[str, list[Phrase]] = {}
        for phrase in sorted(self.phrases, key=lambda one: (one.kind.likely, -len(one.words))):
            first.setdefault(phrase.words[0], []).append(phrase)
        agencies = [agency for agency in self.agencies if self._is_agency(agency, names)]
        labels = {*(person.label for person in self.people), *(one.instead for one in self.phrases)}
        own = {word for label in labels for word in words_of(label)}
        made = {"_names": names, "_likely": LikelyNames(names), "_first": first,
                "_unknown": UnknownPeople(self.fixed, own), "_places": UnknownPlaces(self.fixed),
                "_staying": _by_first_word([*self.ignored, *self.furniture]), "_agencies": _by_first_word(agencies),
                "_days_of_life": [*self.hidden, *(birth.on.day for birth in self.births if birth.on.day)]}  # fmt: skip
        for name, value in made.items():
            object.__setattr__(self, name, value)

    def anonymous(self, text: str, about: str = "") -> str:
        """Return a text as it stands in an anonymised paper; what has no pseudonym yet is left for `finds`.

        `about` is what the text is said to be, such as the title of its column: a date of birth gives way to an age.
        """
        of_birth = _OF_BIRTH.search(about) is not None
        if of_birth and (whole := self._whole_birth(text)):
            return whole
        text = seen(text)
        read = _without_fingerprints(text)
        certain = [
            *self._certain(read),
            *self._accounts(read),
            *months_of_birth(read, self.births, of_birth=of_birth),
            *self._days(read, of_birth=of_birth),
            *self._named(read),
        ]
        parts, at, last = list[str](), 0, IdentifierKind.NAME
        for found in self._staying_left(read, certain):
            between = text[at : found.start]
            if found.instead and not (found.kind is last is IdentifierKind.ADDRESS and not between.strip(_APART)):
                parts += [_without_again(between, found.instead), _as_begun(found.instead, between, first=not at)]
            if found.instead:
                at, last = found.end, found.kind
        return "".join([*parts, text[at:]])

    def finds(self, text: str, *, joined: bool = False) -> list[Found]:
        """Return every identifier that stands in a text, in order, and what may be one; `seen(text)` is what is meant.

        In a text whose lines were `joined` words have grown together that are none: there only what is sure is looked for.
        """
        text = _without_fingerprints(text)
        days = [
            day
            for day in self._days(text)
            if day.kind is IdentifierKind.BORN or self._is_hidden(text[day.start : day.end])
        ]
        certain, named = list(self._certain(text)), [*days, *self._named(text)]
        if joined:
            return self._staying_left(text, [*certain, *named])
        likely = [
            *self._phrased(text, likely=True),
            *self._hints(text),
            *self._likely_names(text),
            *self._unknown_in(text),
        ]
        return self._staying_left(text, [*certain, *self._accounts(text), *named, *likely])

    def _is_agency(self, words: tuple[str, ...], names: NameFinder) -> bool:
        """Return whether a name is an agency's and no person's, who may be entered as one."""
        return len(words) > 1 and any(word not in names.owners and word not in NO_NAMES | TITLES for word in words)

    def _staying_left(self, text: str, found: Iterable[Found]) -> list[Found]:
        """Return what does not overlap, without what stands within words that stay.

        The street of an address that was entered identifies within the name of an agency too.
        """
        words = list(tokens(text))
        always = [*_stretches(words, self._staying), *self.fixed.stretches(words)]
        stays = [*always, *_stretches(words, self._agencies)]
        return [one for one in _apart(found) if not _lies_within(one, always if one.kind in _WHERE else stays)]

    def _certain(self, text: str) -> Iterator[Found]:
        """Yield what has its own form, and what identifies as a whole."""
        for one in numbers_in(text, self.nhs_numbers, self.references):
            if not self._is_own(text[one.start : one.end].casefold()):
                yield one
        yield from self._phrased(text, likely=False)

    def _accounts(self, text: str) -> Iterator[Found]:
        """Yield accounts, tags and addresses of the web that hold a name."""
        for web in _WEB.finditer(text):
            if next(self._names.find(web[0]), None) or next(self._likely.find(web[0]), None):
                yield Found(web.start(), web.end(), IdentifierKind.ACCOUNT, "", "[web address removed]")
        for account in self._likely.accounts(text):
            yield Found(account.start, account.end, IdentifierKind.ACCOUNT, "", "[account removed]")

    def _is_own(self, found: str) -> bool:
        """Return whether this is how the office itself is reached, also where a joined line has put more to its end."""
        own = self.own.casefold()
        return found in own or any(found.startswith(line) for line in own.splitlines() if "@" in line)

    def _phrased(self, text: str, *, likely: bool) -> Iterator[Found]:
        words = list(tokens(text))
        for at, word in enumerate(words):
            for phrase, end in self._begun(words, at, likely=likely):
                if likely == phrase.kind.likely and _stands_out(word, phrase):
                    start = _with_house(text, word.start) if phrase.kind is IdentifierKind.ADDRESS else word.start
                    yield Found(start, end, phrase.kind, text[start:end], phrase.instead)
                    break

    def _begun(self, words: Sequence[Token], at: int, *, likely: bool) -> Iterator[tuple[Phrase, int]]:
        """Yield what begins with a word, and where it ends: phrases as they are, or what is likely, mistyped too."""
        word = words[at]
        if likely:
            near = (
                (one, _end_of(words, at, one.words) if len(one.words) > 1 else word.end) for one in self._near(word)
            )
            yield from ((one, end) for one, end in near if end)
        else:
            starting = ((one, _end_of(words, at, one.words)) for one in self._first.get(word.word, ()))
            yield from ((one, end) for one, end in starting if end)

    def _near(self, word: Token) -> list[Phrase]:
        """Return the phrases of one word that a word may be, mistyped too."""
        exact = len(word.word) < _LEAST_MISSPELT or word.word in self._first
        if exact or not word.capital or self.fixed.is_word(word.word):
            return self._first.get(word.word, [])
        near = (one for one in self._first if one[0] == word.word[0] and nearly(one, word.word, 1))
        return [phrase for one in near for phrase in self._first[one] if len(one) >= _LEAST_MISSPELT]

    def _named(self, text: str) -> Iterator[Found]:
        for one in self._names.find(text):
            if one.words not in self.ignored:
                called = "" if one.stranger else ", ".join(person.called for person in one.people)
                kind = IdentifierKind.LIKELY_NAME if one.stranger else IdentifierKind.NAME
                yield Found(one.start, one.end, kind, called, one.instead)

    def _likely_names(self, text: str) -> Iterator[Found]:
        for one in self._likely.find(text):
            yield Found(one.start, one.end, IdentifierKind.LIKELY_NAME, one.people[0].called, "")

    def _unknown_in(self, text: str) -> Iterator[Found]:
        """Yield whom and what nobody entered, by the words beside it."""
        for start, end, kind in self._places.find(text):
            yield Found(start, end, kind, "", _PLACES_INSTEAD[kind])
        for start, end in self._unknown.find(text):
            yield Found(start, end, IdentifierKind.LIKELY_NAME, "", "")

    def _days(self, text: str, *, of_birth: bool = False) -> Iterator[Found]:
        for day in days_in(text):
            born = next((birth for birth in self.births if birth.on.day and same(day, birth.on.day)), None)
            if born:
                yield birth_found(day, born, said=of_birth or day.start < day.bare)
            elif not self._stays(day):
                reckoned = any(same(day, one) for one in self.reckoned)
                yield Found(day.bare, day.end, IdentifierKind.DAY, "", LEFT_OUT if reckoned else month_of(day))

    def _hints(self, text: str) -> Iterator[Found]:
        for start, end, day in hints_of(self._days_of_life, text):
            yield Found(start, end, IdentifierKind.LIKELY_DAY, "", f"{MONTHS[day.month - 1]} {day.year}")

    def _is_hidden(self, words: str) -> bool:
        return any(same(day, one) for day in days_in(words) for one in self.hidden)

    def _stays(self, day: DayFound) -> bool:
        return not any(same(day, one) for one in self.hidden) and any(same(day, one) for one in self.kept)

    def _whole_birth(self, text: str) -> str:
        """Return the age where an entry is nothing but a date of birth that is known in part."""
        words = text.strip()
        found = next(
            (birth for birth in self.births if birth.on.known and words in {str(birth.on), birth.on.typed}), None
        )
        return found.instead[:1].upper() + found.instead[1:] if found and found.instead else ""


def together(several: Sequence[Identifiers]) -> Identifiers:
    """Return all that identifies in several cases, for a paper about all of them.

    What the officer of one case left as no identifier is one still where somebody of another is called so.
    """
    called = [{word for person in one.people for word in person.parts} for one in several]
    ignored = {
        words
        for number, one in enumerate(several)
        for words in one.ignored
        if not any(set(words) & parts for other, parts in enumerate(called) if other != number)
    }
    joined = {
        name: [value for one in several for value in getattr(one, name)]
        for name in (
            "people",
            "phrases",
            "births",
            "hidden",
            "kept",
            "reckoned",
            "agencies",
            "furniture",
            "nhs_numbers",
            "references",
        )
    }
    return Identifiers(**joined, ignored=ignored, own="\n".join({one.own for one in several}), fixed=several[0].fixed)


def _stands_out(word: Token, phrase: Phrase) -> bool:
    """Return whether a phrase that begins with a word is a name there, and no ordinary word."""
    return word.capital or word.typed[0].isdecimal() or len(phrase.words) > 1 or _is_sure(word.word)


def _with_house(text: str, start: int) -> int:
    """Return where an address begins: with the number of the house, if there is one before it."""
    house = _HOUSE.search(text[max(0, start - 16) : start])
    return start - len(house[0]) if house else start


def _is_sure(word: str) -> bool:
    """Return whether a place's name is no word of the language, so that it needs no capital."""
    return len(word) >= _LEAST_MISSPELT and word not in WORDS_TOO


def _without_fingerprints(text: str) -> str:
    """Return a text with every SHA-256 in it covered: some of its digits may look like a telephone number."""
    return _FINGERPRINT.sub(lambda found: "·" * len(found[0]), text)


def _by_first_word(phrases: Iterable[tuple[str, ...]]) -> dict[str, list[tuple[str, ...]]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for words in phrases:
        found.setdefault(words[0], []).append(words)
    return found


def _lies_within(found: Found, stretches: Iterable[tuple[int, int]]) -> bool:
    return any(start <= found.start and found.end <= end for start, end in stretches)


def _stretches(words: Sequence[Token], first: dict[str, list[tuple[str, ...]]]) -> Iterator[tuple[int, int]]:
    """Yield where each of these phrases begins and ends."""
    for at, word in enumerate(words):
        for phrase in first.get(word.word, ()):
            if end := _end_of(words, at, phrase):
                yield word.start, end


def _end_of(words: Sequence[Token], at: int, phrase: tuple[str, ...]) -> int:
    """Return where a phrase that begins at a word ends, 0 if other words follow."""
    there = words[at : at + len(phrase)]
    return there[-1].end if tuple(one.word for one in there) == phrase else 0


def _apart(found: Iterable[Found]) -> list[Found]:
    """Return what does not overlap, in order: what was found first is whole, and of what was found later the rest stays."""
    kept: list[Found] = []
    for one in found:
        place = bisect_right(kept, one.start, key=lambda other: other.start)
        start = max(one.start, kept[place - 1].end) if place else one.start
        end = min(one.end, kept[place].start) if place < len(kept) else one.end
        if start < end and not (one.kind.likely and (start, end) != (one.start, one.end)):
            kept.insert(place, one._replace(start=start, end=end))
    return kept


def _without_again(text: str, instead: str) -> str:
    """Return what stands before a pseudonym without the same words: `mother Kayleigh` is `Mother`, not `mother Mother`."""
    again = f"{instead} ".casefold().translate(_ONE_APOSTROPHE)
    said = text.casefold().translate(_ONE_APOSTROPHE)
    return text[: -len(again)] if said.endswith(again) and again[0].isalpha() else text


def _as_begun(instead: str, before: str, *, first: bool) -> str:
    """Return the words with a capital where a sentence begins with them: only where they are no names."""
    begins = not before.strip() if first else before.rstrip().endswith((".", "!", "?")) and before[-1:].isspace()
    return instead[0].upper() + instead[1:] if begins and instead.startswith("aged") else instead
