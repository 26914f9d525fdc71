"""What somebody is to a child, read from an entry: the relation first, then the person it is a relation to.

`Mother's new partner` is no mother, `Foster father` no father and `GP partner` nobody's partner. What cannot be read
with certainty is not read at all: a neutral label is better than a wrong one.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from scr_desktop.domain.naming.folding import APOSTROPHES, fold
from scr_desktop.domain.naming.relation_words import (
    CARERS,
    COMPANIONS,
    DOUBT,
    ENDS,
    JOINED,
    KIN,
    OF_CHILD,
    PLACES,
    PREFIXES,
    PROFESSIONALS,
    SAID_BESIDE,
    STAFF,
)

SAFEGUARDING_PARTNER = "Safeguarding partner"
_HEADS = KIN | COMPANIONS | CARERS
_APART = re.compile(r"[(),;:/\[\]\n]|\s[-–—]\s")
_WORD = re.compile(rf"\?|[^\W\d_]+(?:[{APOSTROPHES}]s\b|(?<=s)[{APOSTROPHES}](?!\w)|[{APOSTROPHES}](?=[^\W\d_]))?")
_PARTED = re.compile(r"(step|god)(.+)|(great)(grand.+|aunt|uncle)|(ex)(partner|boyfriend|girlfriend|husband|wife)")
_WOMEN = "mother mum sister aunt girlfriend wife niece daughter fiancée landlady".split()  # noqa: SIM905
_MEN = "father dad brother uncle boyfriend husband nephew son fiancé landlord".split()  # noqa: SIM905


class _Word(NamedTuple):
    word: str
    owner: bool
    capital: bool


class _Read(NamedTuple):
    """What one piece of an entry says: the role, empty if none; `bare` if it is one word for somebody and no more."""

    role: str = ""
    kind: str = ""
    owned: bool = False
    unsure: bool = False


_NOTHING, _UNSURE = _Read(), _Read(unsure=True)


def relation_of(words: str, children: Collection[str] = ()) -> str:
    """Return what an entry such as `Mum's new boyfriend`, `maternal gran` or `HV` says somebody is, empty if unreadable.

    `children` are the words of the names of the children of the case, as words are compared: their mother is the mother.
    """
    pieces = [_piece(list(_words(one, children))) for one in _APART.split(words)]
    return _together([piece for piece in pieces if piece != _NOTHING])


def post_of(words: str) -> str:
    """Return the post that the name or kind of an agency tells of, never a relation: nobody there is the mother."""
    read = [one.word for one in _words(words, ())]
    found = [role for word in read if (role := PROFESSIONALS.get(word) or STAFF.get(word))]
    return found[0] if found else ""


def woman_of(role: str) -> bool | None:
    """Return whether somebody of a role is a woman, None where the role does not say."""
    last = re.split(r"[\s'’-]", role.casefold().removesuffix("-in-law"))[-1]
    bare = re.sub(r"^(?:step|god|grand)+", "", last)
    return True if bare in _WOMEN else False if bare in _MEN else None


def _words(text: str, children: Collection[str]) -> Iterator[_Word]:
    """Yield the words of an entry, those that are written apart or together in one form."""
    typed = [one[0] for one in _WORD.finditer(text)]
    found = [_as_word(one) for one in typed]
    named = [one._replace(word="child") if one.word in children else one for one in found]
    for one in _joined(named):
        yield from _parted(one)


def _as_word(typed: str) -> _Word:
    """Return a word as words are compared, and whether it says that something is somebody's: `mum's`, `parents'`."""
    whose = typed[-1:] in APOSTROPHES
    plain = typed.rstrip(f"s{APOSTROPHES}") if whose else re.sub(rf"[{APOSTROPHES}]s$", "", typed)
    return _Word(fold(plain) if plain != "?" else "not", plain != typed, typed[:1].isupper())


def _parted(one: _Word) -> Iterator[_Word]:
    """Yield `stepdad` in its two words, any other word as it is."""
    first, rest = next(((a, b) for a, b in _pairs(_PARTED.fullmatch(one.word)) if a), ("", ""))
    if first and rest.removesuffix("s") in _HEADS:
        yield _Word(first, owner=False, capital=False)
        yield _without_plural(one._replace(word=rest))
    else:
        yield _without_plural(one)


def _without_plural(one: _Word) -> _Word:
    """Return `mothers`, which lacks its apostrophe, as `mother's`."""
    if one.word in _HEADS or one.word[:-1] not in _HEADS or one.word[-1:] != "s":
        return one
    return one._replace(word=one.word[:-1], owner=True)


def _pairs(found: re.Match[str] | None) -> Iterator[tuple[str, str]]:
    groups = found.groups("") if found else ()
    yield from zip(groups[::2], groups[1::2], strict=True)


def _joined(words: Sequence[_Word]) -> Iterator[_Word]:
    """Yield words with those that are one word joined: `health visitor`, `in law`."""
    at = 0
    while at < len(words):
        both = " ".join(word.word for word in words[at : at + 2])
        one = dict(JOINED).get(both)
        if one is None:
            yield words[at]
        elif one:
            yield words[at + 1]._replace(word=one)
        at += 1 if one is None else 2


def _piece(words: list[_Word]) -> _Read:
    """Read one piece of an entry."""
    said = {word.word for word in words}
    if professional := _professional(words):
        return professional
    if said & PLACES or said & DOUBT:
        return _UNSURE if said & set(_HEADS) else _NOTHING
    return _relation(words)


def _professional(words: Sequence[_Word]) -> _Read | None:
    """Return the post that is said, None if there is none or a relation of somebody in a post is meant."""
    if any(word.word in PROFESSIONALS and word.owner for word in words):
        return None
    found = [role for word in words if (role := PROFESSIONALS.get(word.word))]
    found = [one for one in found if one != "Doctor"] or found
    said = {word.word for word in words}
    if not found and "safeguarding" in said and {"partner", "partners"} & said:
        return _Read(SAFEGUARDING_PARTNER, "post")
    if not found or said & DOUBT:
        return _UNSURE if found else None
    return _post(found[-1], words)


def _post(role: str, words: Sequence[_Word]) -> _Read:
    """Return a post and whose it is; a relation beside it that is not its owner leaves open who is meant."""
    kin = next((word for word in words if word.word in KIN), None)
    if kin is None:
        return _Read(role, "post")
    after = role if role[:2].isupper() else role[0].lower() + role[1:]
    return _Read(f"{KIN[kin.word]}'s {after}", "post") if kin.owner else _UNSURE


def _relation(words: list[_Word]) -> _Read:
    """Read a piece that names no post: whose, what, and `of` whom."""
    owner, before = "", list[str]()
    for at, one in enumerate(words):
        if one.word in ENDS:
            break
        if one.word in PREFIXES:
            before.append(PREFIXES[one.word])
        elif one.word == "family":
            owner = "Family"
        elif (role := _head(words, at, before)) and one.owner:
            owner, before = _owned(owner, role), []
        elif role:
            return _headed(owner, role, one.word, words[at + 1 :])
        elif one.word not in OF_CHILD | SAID_BESIDE and (one.owner or not one.capital):
            return _UNSURE
    if before == ["ex"]:
        return _Read(_owned(owner, "Ex-partner"), "companion", owned=bool(owner))
    return _Read(owner, "owner") if owner and owner != "Family" else _NOTHING


def _head(words: Sequence[_Word], at: int, before: Sequence[str]) -> str:
    """Return the role that a word is with what stands before it, empty if it is none."""
    role = _HEADS.get(words[at].word, "")
    if not role:
        return ""
    if at + 1 < len(words) and words[at + 1].word == "inlaw":
        role = f"{role}-in-law"
    for one in reversed(before):
        role = _prefixed(one, role)
    return role


def _prefixed(prefix: str, role: str) -> str:
    low = role[0].lower() + role[1:]
    if prefix == "ex":
        return f"Ex-{low}" if role in COMPANIONS.values() else f"Former {low}"
    if prefix in {"foster", "adoptive", "birth", "putative"}:
        return f"{prefix.capitalize()} {low}"
    closed = prefix in {"step", "god"} and not low.startswith(("grand", "great", "half", "aunt", "uncle"))
    return f"{prefix.capitalize()}{'' if closed else '-'}{low}"


def _owned(owner: str, role: str) -> str:
    """Return a role as somebody's: `Mother's partner`, `Family friend`."""
    if not owner:
        return role
    return f"{owner}{' ' if owner == 'Family' else chr(39) + 's '}{role[0].lower()}{role[1:]}"


def _headed(owner: str, role: str, word: str, after: list[_Word]) -> _Read:
    """Return what is said with a role and the words that follow it."""
    kind = _kind_of(word)
    after = [one for one in after if one.word != "inlaw"]
    first = after[0].word if after else ""
    if first in {"of", "to"}:
        return _of(owner, role, kind, after[1:])
    rest = _relation(after[1:] if first == "and" else after) if after else _NOTHING
    if kind == "kin" and rest.kind == "companion" and not rest.owned and first != "and":
        return _Read(_owned(_owned(owner, role), rest.role), "companion", owned=True)
    if rest.kind == "kin" and (kind == "carer" or word == "twin"):
        return rest
    if rest.kind in {"kin", "companion"}:
        return _UNSURE
    return _Read(_owned(owner, role), kind, owned=bool(owner))


def _kind_of(word: str) -> str:
    """Return what kind of role a word names."""
    return "companion" if word in COMPANIONS else "carer" if word in CARERS else "kin"


def _of(owner: str, role: str, kind: str, after: list[_Word]) -> _Read:
    """Return a role `of` somebody; of the child it is what it is, of somebody who cannot be read it is nothing."""
    to = _relation(after)
    if to.role and not to.unsure and not owner:
        return _Read(_owned(to.role, role), kind, owned=True)
    of_child = any(one.word in OF_CHILD for one in after)
    if of_child and not to.unsure:
        return _Read(role, kind)
    if any(one.word == "family" for one in after):
        return _Read(_owned("Family", role), kind, owned=True)
    return _UNSURE


def _together(pieces: Sequence[_Read]) -> str:
    """Return what the pieces of an entry say together: `partner (mother)` is the mother's."""
    if not pieces or pieces[0].unsure:
        return ""
    first, others = pieces[0], [piece for piece in pieces[1:] if piece.role]
    if first.role == "Doctor":
        return _said(others, "post") or first.role
    if first.kind == "companion" and not first.owned:
        return _companion(first.role, others)
    if first.kind == "owner":
        companion = _said(others[:1], "companion")
        return _owned(first.role, companion) if companion else ""
    bare = any(one.kind == "companion" and not one.owned for one in others)
    return "" if bare and first.kind == "kin" and not first.owned else first.role


def _companion(role: str, others: Sequence[_Read]) -> str:
    """Return whose companion somebody is by what else is said; `Partner` alone may be a post and says nothing."""
    if whose := _said(others, "kin", "owner"):
        return _owned(whose, role)
    return _said(others, "post") or ("" if role == "Partner" else role)


def _said(pieces: Sequence[_Read], *kinds: str) -> str:
    """Return the role of the first piece of one of these kinds, empty if there is none."""
    return next((piece.role for piece in pieces if piece.kind in kinds), "")
