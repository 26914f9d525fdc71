"""What identifies people in a text of a case, and what stands in its place in an anonymised paper."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from scr_desktop.domain.days_in_text import DayFound, days_in
from scr_desktop.domain.folding import Token, tokens, words_of
from scr_desktop.domain.names_in_text import NameFinder, Person
from scr_desktop.domain.nhs_number import problem_with
from scr_desktop.domain.part_date import MONTHS, PartDate


class Kind(StrEnum):
    """What an identifier is, as the officer reads it."""

    NAME = "Name"
    NICKNAME = "Perhaps a nickname"
    BORN = "Date of birth"
    DAY = "Day"
    ADDRESS = "Address"
    PLACE = "Place"
    SCHOOL = "School"
    NUMBER = "NHS number"
    TELEPHONE = "Telephone number"
    MAIL = "E-mail address"
    POSTCODE = "Postcode"
    REFERENCE = "Reference"


class Phrase(NamedTuple):
    """Words that identify only together; `instead` stands in their place, empty if nothing is decided yet."""

    kind: Kind
    words: tuple[str, ...]
    instead: str


class Born(NamedTuple):
    """A date of birth, and what stands in its place."""

    on: PartDate
    instead: str


class Found(NamedTuple):
    """An identifier in a text: where it stands, what it is, whose (empty: of nobody), and what would replace it."""

    start: int
    end: int
    kind: Kind
    of: str
    instead: str


@dataclass(frozen=True)
class Identifiers:
    """All that identifies in one case.

    `hidden` are the days of the child's life that are never given, whatever else happened on them; `kept` are the days
    of the procedure, which stay. Every other day becomes month and year. `ignored` are words, as they are compared,
    that the officer found to be no identifiers; places that are part of a name in `agencies` stay, as do the office's own
    ways to be reached, `own`.
    """

    people: Sequence[Person] = ()
    phrases: Sequence[Phrase] = ()
    births: Sequence[Born] = ()
    hidden: Collection[date] = ()
    kept: Collection[date] = ()
    agencies: Sequence[tuple[str, ...]] = ()
    ignored: Collection[tuple[str, ...]] = ()
    own: str = ""
    references: Collection[str] = ()
    _names: NameFinder = field(init=False, repr=False)
    _first: dict[str, list[Phrase]] = field(init=False, repr=False)
    _agencies: dict[str, list[tuple[str, ...]]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_names", NameFinder(self.people))
        first: dict[str, list[Phrase]] = {}
        for phrase in sorted(self.phrases, key=lambda one: -len(one.words)):
            first.setdefault(phrase.words[0], []).append(phrase)
        object.__setattr__(self, "_first", first)
        agencies: dict[str, list[tuple[str, ...]]] = {}
        for words in self.agencies:
            agencies.setdefault(words[0], []).append(words)
        object.__setattr__(self, "_agencies", agencies)

    def anonymous(self, text: str) -> str:
        """Return a text as it stands in an anonymised paper; what has no pseudonym yet is left for `finds`."""
        if whole := self._whole_birth(text):
            return whole
        parts: list[str] = []
        at, read = 0, _without_fingerprints(text)
        for found in _apart([*self._certain(read), *self._days(read), *self._named(read)]):
            if found.instead:
                parts += [text[at : found.start], _as_begun(found.instead, text[found.start : found.end])]
                at = found.end
        return "".join([*parts, text[at:]])

    def finds(self, text: str) -> list[Found]:
        """Return every identifier that stands in a text, in order, nicknames that nobody entered among them."""
        text = _without_fingerprints(text)
        births = [one for one in self._days(text) if one.kind is Kind.BORN]
        guessed = [
            Found(one.start, one.end, Kind.NICKNAME, one.people[0].called, "") for one in self._names.nicknames(text)
        ]
        found = [*self._certain(text), *births, *self._named(text), *guessed]
        return [one for one in _apart(found) if words_of(text[one.start : one.end]) not in self.ignored]

    def _certain(self, text: str) -> Iterator[Found]:
        """Yield what has its own form, and what identifies as a whole."""
        for kind, pattern in _FORMS:
            for found in pattern.finditer(text):
                if _holds(kind, found[0]) and not self._is_own(found[0].casefold()):
                    yield Found(found.start(), found.end(), kind, "", f"[{kind.lower()} removed]")
        for reference in self.references:
            for found in re.finditer(rf"(?<!\w){re.escape(reference)}(?!\w)", text, re.IGNORECASE):
                yield Found(found.start(), found.end(), Kind.REFERENCE, "", "[reference removed]")
        yield from self._phrased(text)

    def _is_own(self, found: str) -> bool:
        """Return whether this is how the office itself is reached, also where a joined line has put more to its end."""
        own = self.own.casefold()
        return found in own or any(found.startswith(line) for line in own.splitlines() if "@" in line)

    def _phrased(self, text: str) -> Iterator[Found]:
        words = list(tokens(text))
        sheltered = [(words[at].start, end) for at, end in _stretches(words, self._agencies)]
        for at, word in enumerate(words):
            for phrase in self._first.get(word.word, ()):
                end = _end_of(words, at, phrase.words)
                within = any(start <= word.start and end <= stop for start, stop in sheltered)
                capital = word.capital or word.typed[0].isdecimal() or len(phrase.words) > 1
                if end and capital and not (within and phrase.kind is Kind.PLACE):
                    yield Found(word.start, end, phrase.kind, text[word.start : end], phrase.instead)
                    break

    def _named(self, text: str) -> Iterator[Found]:
        for one in self._names.find(text):
            if one.words not in self.ignored and words_of(text[one.start : one.end]) not in self.ignored:
                called = ", ".join(person.called for person in one.people)
                yield Found(one.start, one.end, Kind.NAME, called, one.instead)

    def _days(self, text: str) -> Iterator[Found]:
        for day in days_in(text):
            born = next((one for one in self.births if one.on.day and _same(day, one.on.day)), None)
            if born and born.instead:
                start = day.start if born.instead.startswith("aged") else day.bare
                yield Found(start, day.end, Kind.BORN, "", born.instead)
            elif born or not self._stays(day):
                on = {"o": "in ", "O": "In "}.get(day.on[:1], "")
                year = f" {day.year}" if day.year else ""
                kind = Kind.BORN if born else Kind.DAY
                yield Found(day.bare, day.end, kind, "", f"{on}{MONTHS[day.month - 1]}{year}")

    def _stays(self, day: DayFound) -> bool:
        return not any(_same(day, one) for one in self.hidden) and any(_same(day, one) for one in self.kept)

    def _whole_birth(self, text: str) -> str:
        """Return the age where an entry is nothing but a date of birth that is known in part."""
        words = text.strip()
        found = next((one for one in self.births if one.on.known and words in {str(one.on), one.on.typed}), None)
        return found.instead[:1].upper() + found.instead[1:] if found and found.instead else ""


def phrases_of_address(text: str, own_areas: str) -> Iterator[Phrase]:
    """Yield what identifies in an address: each line of it, with its number and without, but not the office's own area."""
    own = set(words_of(own_areas))
    for part in re.split(r"[,;\n]", text):
        words = words_of(part)
        if not words or set(words) <= _GENERAL | own or not _proper(part):
            continue
        numbered = any(one[0].isdecimal() for one in words)
        bare = tuple(word for word in words if not word[0].isdecimal() and word not in {"flat", "apartment", "no"})
        street = numbered or (len(bare) > 1 and bare[-1] in _STREETS)
        kind = Kind.ADDRESS if street else Kind.PLACE
        for one in {words, bare, bare[:-1] if len(bare) > 2 and bare[-1] in _STREETS else bare, *_shortened(bare)}:
            if one and not set(one) <= _GENERAL | own:
                yield Phrase(kind, one, f"[{kind.lower()} removed]")


def proper_name(text: str) -> bool:
    """Return whether an entry for a school or place is a name and not a description, as `Secondary school` is."""
    return _proper(text) and not set(words_of(text)) <= _GENERAL


def _shortened(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield a street's name with its last word cut short as people write it: `Mill Ln`."""
    if len(words) > 1:
        yield from ((*words[:-1], short) for short in _STREETS.get(words[-1], "").split())


def _proper(text: str) -> bool:
    words = [one for one in tokens(text) if one.word not in {"of", "the", "and", "on", "upon", "in", "at", "le", "st"}]
    return bool(words) and (
        words[0].typed[0].isdecimal() or all(one.capital or one.typed[0].isdecimal() for one in words)
    )


def _without_fingerprints(text: str) -> str:
    """Return a text with every SHA-256 in it covered: some of its digits may look like a telephone number."""
    return _FINGERPRINT.sub(lambda found: "·" * len(found[0]), text)


def _stretches(words: Sequence[Token], first: dict[str, list[tuple[str, ...]]]) -> Iterator[tuple[int, int]]:
    for at, word in enumerate(words):
        for phrase in first.get(word.word, ()):
            if end := _end_of(words, at, phrase):
                yield at, end


def _end_of(words: Sequence[Token], at: int, phrase: tuple[str, ...]) -> int:
    """Return where a phrase that begins at a word ends, 0 if other words follow."""
    there = words[at : at + len(phrase)]
    return there[-1].end if tuple(one.word for one in there) == phrase else 0


def _apart(found: Iterable[Found]) -> list[Found]:
    """Return what does not overlap, in order: what was found first goes before what was found later."""
    taken = list(found)
    kept: list[Found] = []
    order = {id(one): number for number, one in enumerate(taken)}
    for one in sorted(taken, key=lambda one: (one.start, order[id(one)])):
        if kept and one.start < kept[-1].end:
            if order[id(one)] < order[id(kept[-1])]:
                kept[-1] = one
            continue
        kept.append(one)
    return kept


def _same(found: DayFound, day: date) -> bool:
    return (found.month, found.day) == (day.month, day.day) and found.year in {0, day.year}


def _holds(kind: Kind, text: str) -> bool:
    digits = re.sub(r"\D", "", text)
    return kind is not Kind.NUMBER or (len(digits) == 10 and not problem_with(digits))


def _as_begun(instead: str, replaced: str) -> str:
    """Return the words with a capital if what they replace began a sentence so: only where they are no names."""
    return instead[0].upper() + instead[1:] if replaced[:1].isupper() and instead.startswith("aged") else instead


_FINGERPRINT = re.compile(r"(?:[0-9a-f]\s{0,2}){63}[0-9a-f]")
_FORMS = (
    (Kind.MAIL, re.compile(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")),
    (Kind.NUMBER, re.compile(r"(?<![\d.])\d{3}[\s-]?\d{3}[\s-]?\d{4}(?!\d)")),
    (Kind.TELEPHONE, re.compile(r"(?<![\w.])(?:\+44\s?(?:\(0\)\s?)?|\(?0)\d(?:[\s()-]{0,2}\d){8,9}(?!\d)")),
    (Kind.POSTCODE, re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[ABD-HJLNP-UW-Z]{2}\b", re.IGNORECASE)),
    (Kind.REFERENCE, re.compile(
        r"\b(?:STORM|Niche|CAD|URN|crime|incident|log|hospital|MRN)\s(?:(?:ref(?:erence)?|no|number|log)\b\.?\s?)?[:#]?\s?"
        r"(?=[A-Z/-]{0,6}\d)[A-Z0-9][A-Z0-9/-]{4,20}\b")),
)  # fmt: skip
_STREETS = {
    "road": "rd", "street": "st", "avenue": "ave av", "lane": "ln", "close": "cl", "drive": "dr", "court": "ct",
    "place": "pl", "terrace": "ter tce", "crescent": "cres", "gardens": "gdns", "grove": "gr", "square": "sq", "park": "pk",
    "flats": "", "house": "hse", "way": "", "rise": "", "hill": "", "row": "", "walk": "", "view": "", "mews": "", "buildings": "bldgs",
}  # fmt: skip
_GENERAL = frozenset(
    "home at the of in on a his her their flat house hospital hospice school nursery college academy primary secondary "  # noqa: SIM905 - a list of words reads best as words
    "withheld not known unknown none street park railway line station lodgings supported residential address file with "
    "and aunt uncle mother father grandmother grandparents foster carer carers placement england uk united kingdom town "
    "city village council children s junior infant high special unit ward surgery centre public place other no fixed abode "
    "parents infirmary county north south east west".split()
)
