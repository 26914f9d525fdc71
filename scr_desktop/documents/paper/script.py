"""Arabic and Hebrew on paper: letters joined, words from right to left within lines from left to right.

A PDF draws glyphs where it is told and orders nothing itself; the text as typed is given beside them.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import Any

from bidi import get_display
from bidi.mirror import MIRRORED

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_ARABIC = re.compile("[\u0600-\u08ff]")
# Orders of direction hidden in text could make a paper show something else than was typed; marks cannot.
# The last of them, the grapheme joiner, shows nothing and serves as a probe below.
_PROBE = "\u034f"
_ORDERS = re.compile(f"[\u202a-\u202e\u2066-\u2069{_PROBE}]")
_BRACKETS = "".join(map(re.escape, MIRRORED))
_MIRRORED = re.compile(f"[{_BRACKETS}]")
_PROBED = re.compile(f"{_PROBE}([{_BRACKETS}])|([{_BRACKETS}]){_PROBE}")


def right_to_left(text: str) -> bool:
    """Return whether there is a letter in the text that is written from right to left."""
    return not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None


@lru_cache(maxsize=5000)
def joined(text: str, available: frozenset[str]) -> str:
    """Return text with its Arabic letters in the forms that they take beside each other, as far as available."""
    if not _ARABIC.search(text):
        return text
    shaped: str = _reshaper().reshape(text)
    return "".join(one if one in available else unicodedata.normalize("NFKC", one) for one in shaped)


def in_visual_order(line: str, available: frozenset[str]) -> str:
    """Return a line as its characters stand from left to right, its brackets mirrored where the line runs the other way.

    The library orders and leaves the mirroring (Unicode Standard Annex 9, rule L4) to whoever draws. A mark put after
    each bracket tells which way it runs: in a stretch from right to left the mark comes out before it.
    """
    marked = _MIRRORED.sub(rf"\g<0>{_PROBE}", _ORDERS.sub("", line))
    ordered = str(get_display(marked, base_dir="L"))
    return _PROBED.sub(lambda found: _mirrored(found[1], available) if found[1] else found[2], ordered)


def _mirrored(character: str, available: frozenset[str]) -> str:
    other = MIRRORED[character]
    return other if other in available else character


def unjoined(character: str) -> str:
    """Return the letters that a joined form stands for, in the order of the page; any other character as it is."""
    return unicodedata.normalize("NFKC", character)[::-1] if "\ufb50" <= character <= "\ufefc" else character


@cache
def _reshaper() -> Any:
    from arabic_reshaper import ArabicReshaper

    return ArabicReshaper({"delete_harakat": False, "ARABIC LIGATURE ALLAH": False})
