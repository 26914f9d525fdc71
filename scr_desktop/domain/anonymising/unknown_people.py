"""People whom nobody entered, told by what stands before their names: `Dr Singh`, `her cousin Jamie`, `known as Saz`."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from scr_desktop.domain.anonymising.ordinary_words import is_listed
from scr_desktop.domain.naming.fixed import NOTHING_FIXED, Fixed
from scr_desktop.domain.naming.folding import APOSTROPHES, Token, tokens
from scr_desktop.domain.naming.name_words import ABBREVIATIONS, PARTICLES, TITLES, WORDS_TOO
from scr_desktop.domain.naming.relation_words import CARERS, COMPANIONS, KIN

# Before these stand names of people alone, so that a word of the language is one too: `Mrs Price`.
_PERSONAL = TITLES | frozenset(
    "drs rev revd reverend pastor imam rabbi canon dame cllr councillor sgt sergeant insp inspector supt constable "  # noqa: SIM905 - a list of words reads best as words
    "hhj justice".split()
)
_POSTS = frozenset(
    "pc ds di dc dci dcs dsu pcso wpc detective officer nurse matron midwife doctor hv sw gp visitor worker teacher "  # noqa: SIM905 - a list of words reads best as words
    "headteacher headmaster headmistress paediatrician consultant registrar judge coroner solicitor paramedic counsellor "
    "therapist psychologist psychiatrist tutor".split()
)
_RELATIONS = frozenset({*KIN, *COMPANIONS, *CARERS, "ex", "stepmother", "stepfather", "stepbrother", "stepsister", "stepdad",
                        "stepmum", "godmother", "godfather"})  # fmt: skip
# These say who somebody is as a relation does, where the name follows.
_SORTS = frozenset("baby infant toddler child girl boy pupil man woman male female".split())  # noqa: SIM905
# Safeguarding partners are bodies: what follows may be a heading.
_BODIES_TOO = frozenset("partner carer guardian associate".split())  # noqa: SIM905
_NUMBERED = frozenset("pc ds di dc pcso wpc sgt sergeant constable officer".split())  # noqa: SIM905
_CUT_SHORT = frozenset("dr drs mr mrs ms mx prof rev revd sgt insp supt cllr st".split())  # noqa: SIM905
_SPACE = re.compile(r"[^\S\n]{1,2}")
_GAP = re.compile(r"\s{1,2}")
_AFTER_STOP = re.compile(r"\.?\s{1,2}|\.")
_COLLAR = re.compile(r"\s{1,2}(?:[A-Z]{0,2}\d{1,6}[A-Z]?)\s{1,2}")
_WITHIN = re.compile(rf"\s{{1,2}}|\s?[-‐‑]\s?|[{APOSTROPHES}]|\.\s?")
_AND = re.compile(r"\s(?:and|&)\s|,\s(?=[^\s,]{2,30}(?:,|\sand\s))")
# Between a name and a relation that follows it: `Kyle (cousin)`, `Kyle is her cousin`, `Kyle, her cousin, came`.
_AFTER_NAME = re.compile(
    r"([^\W\d_][\w’'-]*)(?:\s\((?:(?:her|his|their|the|a|maternal|paternal|step|half|older|younger|elder|big|little)[\s-]){0,3}"
    r"|\s(?:is|was)\s(?:(?:also|said to be)\s)?(?:(?:her|his|their|the|a|child['’]s)\s)(?:(?:maternal|paternal|step|half|older|younger)[\s-]){0,2}"
    r"|(?P<comma>,)\s(?:(?:her|his|their|the|a|maternal|paternal|older|younger)\s){1,3})$",
    re.IGNORECASE,
)
_FARTHEST = 70
# As a list of people has it, `Partner: Dean`: what follows is no sentence that begins there.
_LISTED, _ALONE = re.compile(r"\s?[:–-]\s{1,2}"), re.compile(r"\s{0,2}(?:$|[,;.()\n])")
# Between a relation and the name: `her brother, Jaden, was`, `a cousin (Jamie`, `a friend called Jo`.
_SET_OFF = re.compile(r"\s{0,2}\(|\s(?:is |was )?(?:called|named)\s[\"'“‘]?|,\s(?=[^\s,]{2,30}[,)])")
KNOWN_AS = re.compile(
    r"(?:\b(?:(?:also|formerly|previously|better|now|usually|often|sometimes|is|was|be|been|being|who|likes to be)\s"
    r"(?:known|called)|known(?=\s(?:\w+\s){0,4}as\b)|goes by|going by|went by|nicknamed|nickname|née|nee|alias|aka|(?:maiden|married|birth|real) name|surname|"
    r"alternative name|calls (?:him|her)self|prefers(?: to be called)?)|\ba\.\s?k\.\s?a\.?)"
    r"(?:\s(?:\w+\s){0,4}?as\b)?(?:\s(?:is|of|the name))?\s?[:–-]?\s{0,2}[\"'“‘(]{0,2}",
    re.IGNORECASE,
)
_MOST_WORDS = 4


class UnknownPeople:
    """Finds names of people whom nobody entered. `own` are words of pseudonyms: a family may have chosen `Sam`."""

    def __init__(self, fixed: Fixed = NOTHING_FIXED, own: Collection[str] = ()) -> None:
        self._fixed = fixed
        self._own = own

    def find(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield where each such name begins and ends, without the words that tell of it."""
        words = list(tokens(text))
        for at, word in enumerate(words):
            first = self._introduced(text, words, at)
            if first is None:
                yield from self._listed(text, words, at)
            else:
                yield from self._names(text, words, first, surely=_is_sure(word), several=_relation(word) != "")
            if _relation(word) and (before := self._told_after(text, word)):
                yield before
        yield from self.called(text, words)

    def called(self, text: str, words: Sequence[Token] = ()) -> Iterator[tuple[int, int]]:
        """Yield where a name stands that somebody is said to be called by: `known as Saz`, `a.k.a. Mags`."""
        said = list(KNOWN_AS.finditer(text))
        words = words or (list(tokens(text)) if said else ())
        for one in said:
            first = _beginning(words, 0, one)
            if first is not None and (named := self._name(text, words, first)):
                yield named

    def may_be_name(self, word: Token, *, surely: bool = False) -> bool:
        """Return whether a word can be somebody's name; where one `surely` stands, a word of the language can too."""
        if not word.capital or not word.word.isalpha() or len(word.word) < 2 or word.word in self._own:
            return False
        if word.typed in ABBREVIATIONS or word.typed in self._fixed.capitals:
            return False
        if surely and word.word in WORDS_TOO:
            return True
        return not is_listed(word.word) and not self._fixed.is_word(word.word)

    def _names(
        self, text: str, words: Sequence[Token], first: int, *, surely: bool, several: bool
    ) -> Iterator[tuple[int, int]]:
        """Yield the name that begins at a word, and where there may be `several` those that follow it: `Jaden and Kai`."""
        at: int | None = first
        while at is not None and (named := self._name(text, words, at, surely=surely)):
            yield named
            at = _beginning(words, at, _AND.match(text, named[1])) if several else None

    def _listed(self, text: str, words: Sequence[Token], at: int) -> Iterator[tuple[int, int]]:
        """Yield the name that stands after a colon or dash behind what somebody is: `Social worker: Ada Lovell`."""
        word = words[at]
        if _relation(word) or word.word in _POSTS:
            first = _beginning(words, at, _LISTED.match(text, word.end))
            named = None if first is None else self._name(text, words, first, surely=False)
            if named and _ALONE.match(text, named[1]):
                yield named

    def _told_after(self, text: str, relation: Token) -> tuple[int, int] | None:
        """Return where a name stands of which a relation after it says whose it is, None if there is none."""
        start = max(0, relation.start - _FARTHEST)
        found = _AFTER_NAME.search(text[start : relation.start])
        # In Leeds, her mother said: only between two commas is it told who somebody is.
        if found is None or (found["comma"] and text[relation.end : relation.end + 1] not in {",", ")"}):
            return None
        (name, *_) = (token for token in tokens(found[1]))
        place = start + found.start(1)
        may_be = self.may_be_name(name, surely=not relation.capital)
        return (place + name.start, place + name.end) if may_be else None

    def _introduced(self, text: str, words: Sequence[Token], at: int) -> int | None:
        """Return which word may be a name because the one at `at` stands before it, None if none is."""
        word, after = words[at], at + 1
        if after >= len(words):
            return None
        between = text[word.end : words[after].start]
        if _relation(word):
            set_off = _beginning(words, at, _SET_OFF.match(text, word.end))
            return set_off or (after if _goes_on(between, word) else None)
        if word.word not in _PERSONAL | _POSTS:
            return None
        if (
            word.word in _NUMBERED
            and after + 1 < len(words)
            and _COLLAR.fullmatch(text, word.end, words[after + 1].start)
        ):
            return after + 1
        # In an address the line below a post is a service.
        gap = _AFTER_STOP if word.word in _CUT_SHORT else _GAP if word.word in _PERSONAL | _NUMBERED else _SPACE
        return after if gap.fullmatch(between) else None

    def _name(self, text: str, words: Sequence[Token], first: int, *, surely: bool = True) -> tuple[int, int] | None:
        """Return where the name that begins at a word stands: `Ada Lovell`, `A. O'Hara`, `van Dijk`; None if it is none."""
        named, end = False, first
        while end < min(len(words), first + _MOST_WORDS):
            word = words[end]
            if end > first and not _WITHIN.fullmatch(text, words[end - 1].end, word.start):
                break
            beside = (len(word.word) == 1 and word.capital) or word.word in PARTICLES
            if not beside and not self.may_be_name(word, surely=surely):
                break
            if end > first and text[words[end - 1].end] == "." and len(words[end - 1].word) > 1:
                break
            named, end = named or not beside, end + 1
        return (words[first].start, words[end - 1].end) if named else None


def _is_sure(word: Token) -> bool:
    """Return whether the word before a name leaves no doubt that it is one."""
    kin = word.word in _RELATIONS - _BODIES_TOO and not word.capital
    return word.word in _PERSONAL or kin


def _relation(word: Token) -> str:
    """Return the relation, or what else says who somebody is, that a word names: `brother` of brothers; else nothing."""
    one = word.word.removesuffix("s")
    small = one in _SORTS and (one == "baby" or not word.capital)
    return one if one in _RELATIONS or small else ""


def _beginning(words: Sequence[Token], at: int, before: re.Match[str] | None) -> int | None:
    """Return which word from `at` begins where what stands `before` it ends."""
    if before is None:
        return None
    return next((place for place in range(at, len(words)) if words[place].start == before.end()), None)


def _goes_on(between: str, word: Token) -> bool:
    """Return whether a name can follow: in another line only what a small letter shows to be within a sentence."""
    return between == " " or (not word.capital and _GAP.fullmatch(between) is not None)
