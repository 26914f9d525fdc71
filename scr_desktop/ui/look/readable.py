"""Text that somebody else wrote, made so that it can be laid out."""

from __future__ import annotations

import re

from scr_desktop.domain.records.case import Case
from scr_desktop.ui.look.direction import from_the_left, sentences_from_the_left

_MOST = 20_000
# In letters: a word longer than the first gets places where a line may end, after so many as the second, or it would push
# the page wide. An address that somebody may copy is no longer than that.
_LONGEST_WORD, _PIECE = 40, 16
# A heading is no longer than that; what it is of stands whole below it.
_HEADING = 200
# Signs that turn the direction of what follows, which would turn the program's own words with it.
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_BREAK = "\u200b"
_ENDLESS = re.compile(rf"[^\s{_BREAK}]{{{_LONGEST_WORD + 1},}}")
_PIECES = re.compile(rf"\S{{{_PIECE}}}(?=\S)")


def readable(text: str) -> str:
    """Return a text as it can be laid out: endless words can be broken, an endless text ends with a word on where the rest is.

    A name that is written from right to left turns no sentence round.
    """
    text = sentences_from_the_left(unturned(text))
    shown = text if len(text) <= _MOST else f"{text[:_MOST]}… (the rest stands in the decision pack)"
    return _ENDLESS.sub(lambda word: _PIECES.sub(lambda piece: piece.group() + _BREAK, word.group()), shown)


def unturned(text: str) -> str:
    """Return a text without the signs that turn the direction of what follows; the papers leave them out too."""
    return text if text.isascii() else _TURNS.sub("", text)


def heading_of(case: Case) -> str:
    """Return the reference and the title of a case, as they stand at the head of a page or a dialog."""
    whole = f"{case.reference}  {case.title}"
    return from_the_left(readable(whole if len(whole) <= _HEADING else f"{whole[:_HEADING]}…"))
