"""Text that somebody else wrote, made so that it can be laid out."""

from __future__ import annotations

import re

from scr_desktop.domain.records.case import Case

_MOST = 20_000
# In letters: a word longer than the first gets places where a line may end, after so many as the second, or it would push
# the page wide. An address that somebody may copy is no longer than that.
_LONGEST_WORD, _PIECE = 40, 16
_BREAK = "\u200b"
_ENDLESS = re.compile(rf"[^\s{_BREAK}]{{{_LONGEST_WORD + 1},}}")
_PIECES = re.compile(rf"\S{{{_PIECE}}}(?=\S)")


def readable(text: str) -> str:
    """Return a text as it can be laid out: endless words can be broken, an endless text ends with a word on where the rest is."""
    shown = text if len(text) <= _MOST else f"{text[:_MOST]}… (the rest stands in the decision pack)"
    return _ENDLESS.sub(lambda word: _PIECES.sub(lambda piece: piece.group() + _BREAK, word.group()), shown)


def heading_of(case: Case) -> str:
    """Return the reference and the title of a case, as they stand at the head of a page or a dialog."""
    return readable(f"{case.reference}  {case.title}")
