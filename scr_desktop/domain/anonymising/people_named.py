"""Who is named in entries that are typed freely, such as the people of a chronology or a contact."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scr_desktop.domain.naming.folding import Token, tokens
from scr_desktop.domain.naming.name_words import NO_NAMES, PARTICLES
from scr_desktop.domain.naming.posts import POSTS, RANKS_AND_HONOURS

_APART = re.compile(r"[;,\n/&+()\[\]]|\band\b|\bwith\b|\s[–-]\s")
# Whom somebody signs for is a body: `Chair of Wessex LSCB`.
_BODY = re.compile(
    r"\b(?:of|for)\b.*?\b(?:lscb|lscp|board|partnership|council|constabulary|police|icb|trust)\b", re.IGNORECASE
)
_BESIDE_A_NAME = NO_NAMES | POSTS | RANKS_AND_HONOURS
_LONGEST = 4


def people_named(text: str) -> Iterator[tuple[str, str]]:
    """Yield each name in a short entry with the whole piece that it stands in, such as `HV Sue Bright` for `Sue Bright`.

    Only words that begin with a capital and name no post are taken: this proposes, and the officer decides.
    """
    for piece in _APART.split(text):
        proper = _proper(piece)
        if proper and not any(one.typed.isupper() for one in proper):
            yield piece[proper[0].start : proper[-1].end], piece.strip()


def who_signs(text: str) -> Iterator[str]:
    """Yield each name in an entry that says who decided or signed, also one in capitals or with letters not known here.

    Such an entry holds a name or a post: what is left beside the words of posts is a name, however it is written.
    """
    for piece in _APART.split(_BODY.sub(",", text)):
        proper = _proper(piece)
        if len(proper) > 1 or (proper and not proper[0].typed.isupper()):
            yield piece[proper[0].start : proper[-1].end]


def _proper(piece: str) -> list[Token]:
    """Return the words of a piece that begin with a capital and name no post; none where others stand among them."""
    words = [token for token in tokens(piece) if token.word not in _BESIDE_A_NAME and len(token.word) > 1]
    proper = [word for word in words if word.capital and word.word.isalpha()]
    others = [word for word in words if word not in proper and word.word not in PARTICLES]
    return proper if not others and len(words) <= _LONGEST else []
