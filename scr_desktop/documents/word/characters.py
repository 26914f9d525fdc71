"""Text as typed by anyone, made fit for the XML of which a Word document consists."""

from __future__ import annotations

import re
import unicodedata

_LINE_END = re.compile("\r\n|[\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]")
# XML 1.0 has no place for these; half of a surrogate pair is no character at all.
_NOT_XML = re.compile("[^\n\t\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_WITHOUT_SHAPE = dict.fromkeys(map(ord, "\u00ad\ufeff\u2060\u200b"))


def writable(text: str) -> str:
    """Return text that a Word document can hold, with nothing lost in silence.

    Every kind of line end becomes a newline; what has no shape is left out; a character that XML has no place for is
    written as its number: [U+0000].
    """
    normal = unicodedata.normalize("NFC", _LINE_END.sub("\n", text)).translate(_WITHOUT_SHAPE)
    return _NOT_XML.sub(lambda found: f"[U+{ord(found[0]):04X}]", normal)


def in_one_line(text: str) -> str:
    """Return `writable` text on one line, for heads, feet and properties."""
    return " ".join(writable(text).split())
