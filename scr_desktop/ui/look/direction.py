"""Names that are written from right to left, so shown that they turn nothing around them."""

from __future__ import annotations

import re

# It has no width and no direction of its own to others than its neighbours: what follows it runs on from the left.
MARK = "\u200e"
_RIGHT = "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
# Signs without width that point one way: an invisible one turns a line as a name does.
_POINTERS = re.compile("[\u200e\u200f\u061c]")
_FROM_RIGHT = re.compile(f"{_RIGHT}|{_POINTERS.pattern}")
# One name or more, with what stands within names; a comma parts two of them.
_RUN = re.compile(rf"{_RIGHT}+(?:[ '’‐-]+{_RIGHT}+)*")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")


def from_the_left(text: str) -> str:
    """Return a text whose every line runs from the left, with names in it that run from the right.

    Only for what is shown. Shown twice it is as shown once.
    """
    if text.isascii() or not _FROM_RIGHT.search(text):
        return text
    return _RUN.sub(lambda run: f"{MARK}{run.group()}{MARK}", _POINTERS.sub("", text))


def sentences_from_the_left(text: str) -> str:
    """Return a text with its English lines running from the left; a line without a Latin letter runs as it was written."""
    if text.isascii():
        return text
    lines = text.split("\n")
    return "\n".join(from_the_left(line) if _LATIN.search(line) else line for line in lines)
