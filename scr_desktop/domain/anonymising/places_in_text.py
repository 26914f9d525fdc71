"""By what words an address, a place or a school is known: as it is entered, cut short, and as people say it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scr_desktop.domain.anonymising.identifier_kinds import IdentifierKind, Phrase
from scr_desktop.domain.naming.folding import tokens, words_of
from scr_desktop.domain.naming.name_words import WORDS_TOO

_STREETS = {
    "road": "rd", "street": "st", "avenue": "ave av", "lane": "ln", "close": "cl", "drive": "dr", "court": "ct crt",
    "place": "pl", "terrace": "ter tce terr", "crescent": "cres cresc", "gardens": "gdns", "grove": "gr gve grv",
    "square": "sq", "park": "pk", "flats": "", "house": "hse", "way": "wy", "rise": "", "hill": "", "row": "", "walk": "wk",
    "view": "vw", "mews": "", "buildings": "bldgs",
}  # fmt: skip
_GENERAL = frozenset(
    "home at the of in on a his her their flat house hospital hospice school nursery college academy primary secondary "  # noqa: SIM905 - a list of words reads best as words
    "withheld not known unknown none street park railway line station lodgings supported residential address file with "
    "and aunt uncle mother father grandmother grandparents foster carer carers placement england uk united kingdom town "
    "city village council children s junior infant high special unit ward surgery centre public place other no fixed abode "
    "parents infirmary county north south east west".split()
)
# Words with which many streets begin: alone they say nothing.
_MANY_STREETS = frozenset(
    "church mill school station high main new old upper lower queen queens king kings victoria albert manor bridge chapel "  # noqa: SIM905 - a list of words reads best as words
    "market broad long bath wells bristol london saint st great little top back first second".split()
)
# The words of a school's name that tell its sort.
OF_SCHOOLS = frozenset(
    "nursery nurseries school schools primary secondary academy college junior infant infants community c of e ce cofe coe rc "  # noqa: SIM905 - a list of words reads best as words
    "catholic church england va vc high grammar special pre preschool the trust federation children centre playgroup day "
    "voluntary aided controlled first middle comprehensive sixth form and".split()
)
# What the name of a school or nursery ends with, and what stands in names of services that end so too.
_SCHOOL = frozenset(
    "nursery nurseries school schools primary academy college junior juniors infant infants preschool playgroup".split()  # noqa: SIM905 - a list of words reads best as words
)
_NO_SCHOOL = frozenset({"education", "virtual", "service", "services", "team"})
_SCHOOL_ENDINGS = (("primary", "school"), ("c", "of", "e"), ("school",), ("primary",), ("nursery",), ("academy",), ("college",),
                   ("pre", "school"), ("cofe",), ("ce",))  # fmt: skip
_SAINT = frozenset({"st", "saint"})
_LEAST_ALONE, _LEAST_INITIALS = 4, 3


def phrases_of_address(text: str, own_areas: str) -> Iterator[Phrase]:
    """Yield what identifies in an address: each line of it, with its number and without, but not the office's own area."""
    general = _GENERAL.union(words_of(own_areas))
    for part in re.split(r"[,;\n]", text):
        words = words_of(part)
        if words and not general.issuperset(words) and _proper(part):
            yield from _phrases_of_line(words, general)


def _phrases_of_line(words: tuple[str, ...], general: frozenset[str]) -> Iterator[Phrase]:
    """Yield what identifies in one line of an address, which is a street's if it has a number; `general` words do not."""
    bare = tuple(word for word in words if not word[0].isdecimal() and word not in {"flat", "apartment", "no"})
    named_street = len(bare) > 1 and bare[-1] in _STREETS
    street = named_street or any(one[0].isdecimal() for one in words)
    kind = IdentifierKind.ADDRESS if street else IdentifierKind.PLACE
    for one in dict.fromkeys(_ways_to_say(words, bare)):
        if one and not general.issuperset(one):
            yield Phrase(kind, one, f"[{kind.lower()} removed]")
    if street and bare and bare[0] not in general | _MANY_STREETS and len(bare[0]) >= _LEAST_ALONE:
        yield Phrase(IdentifierKind.LIKELY_PLACE, (bare[0],), "[address removed]")


def _ways_to_say(words: tuple[str, ...], bare: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield a line of an address whole, `bare` of its number, without `Road`, in one word, and cut short."""
    without = bare[:-1] if len(bare) > 2 and bare[-1] in _STREETS else bare
    joined = ("".join(without),) if len(without) > 1 else without
    yield from (words, bare, without, joined, *_shortened(bare), *_shortened(without))


def phrases_of_school(name: str, label: str) -> Iterator[Phrase]:
    """Yield by what a school is known: its whole name, how it is cut short, and what may be its short name."""
    whole = words_of(name)
    yield Phrase(IdentifierKind.SCHOOL, whole, label)
    core = whole
    while core and core[-1] in OF_SCHOOLS:
        core = core[:-1]
    if not core or (core == whole and len(core) == 1):
        return
    if len(core) > 1:
        for start in dict.fromkeys((*_spellings(core), *_without_saint(core))):
            yield from _of_school(start, label)
    elif core[0] not in OF_SCHOOLS and len(core[0]) >= _LEAST_ALONE:
        yield Phrase(IdentifierKind.LIKELY_SCHOOL, core, label)
    initials = "".join(one[0] for one in whole if one != "s")
    if len(initials) >= _LEAST_INITIALS:
        yield Phrase(IdentifierKind.LIKELY_SCHOOL, (initials,), label)


def _of_school(start: tuple[str, ...], label: str) -> Iterator[Phrase]:
    """Yield a school's name with what may follow it, and alone: a saint's or founder's alone, Marks, may be another's."""
    yield from (Phrase(IdentifierKind.SCHOOL, (*start, *ending), label) for ending in _SCHOOL_ENDINGS)
    own = [one for one in start if one != "s"]
    if len(own) > 1:
        # In one word as well, as its pages and accounts have it: holyoak.
        yield from (Phrase(IdentifierKind.SCHOOL, one, label) for one in (start, ("".join(start),)))
    elif start[-1].endswith("s") and len(own[0]) >= _LEAST_ALONE:
        yield Phrase(IdentifierKind.LIKELY_SCHOOL, start, label)


def _without_saint(core: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield St Hilda's as Hilda's, Hildas and Hilda; not St Mark's as Mark: they may mark school work."""
    if core[0] in _SAINT:
        yield from (spelling for spelling in _spellings(core[1:]) if spelling[0] not in WORDS_TOO)


def proper_name(text: str) -> bool:
    """Return whether an entry for a school or place is a name and not a description, as `Secondary school` is."""
    return _proper(text) and not set(words_of(text)) <= _GENERAL


def names_school(name: str) -> bool:
    """Return whether the name of an agency is that of one school or nursery, such as `Quarry Lane Primary`."""
    named = list(tokens(re.split(r"[,(;]", name)[0]))
    words = [one.word for one in named]
    core = words
    while core and core[-1] in OF_SCHOOLS | _SCHOOL:
        core = core[:-1]
    if _SCHOOL.isdisjoint(words[len(core) :]) or set(core) <= _GENERAL or not _NO_SCHOOL.isdisjoint(core):
        return False
    return _proper(name[: named[len(core) - 1].end])


def _spellings(core: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield St Mark's as St Marks and Saint Mark too, and Hilda's as Hildas and Hilda."""
    yield core
    if len(core) > 1 and core[-1] == "s":
        yield from ((*core[:-2], f"{core[-2]}s"), core[:-1])
    if core[0] == "st":
        yield from (("saint", *spelling[1:]) for spelling in list(_spellings(("-", *core[1:]))))


def _shortened(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield a street's name with its last word cut short as people write it: `Mill Ln`."""
    if len(words) > 1:
        yield from ((*words[:-1], short) for short in _STREETS.get(words[-1], "").split())


def _proper(text: str) -> bool:
    words = [
        token
        for token in tokens(text)
        if token.word not in {"of", "the", "and", "on", "upon", "in", "at", "le", "st", "s"}
    ]
    return bool(words) and (
        words[0].typed[0].isdecimal() or all(word.capital or word.typed[0].isdecimal() for word in words)
    )
