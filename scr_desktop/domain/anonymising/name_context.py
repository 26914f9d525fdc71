"""What stands beside a name that is a word too, and tells which of both it is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scr_desktop.domain.naming.folding import Token, fold
from scr_desktop.domain.naming.name_words import AFTER_VERBS, COUNTED, MONTH_NAMES, TOGETHER, VERBS
from scr_desktop.domain.time.part_date import WEEKDAYS

_SENTENCE = re.compile(r"(?:^|[.!?:;•\n]\s*)$")
_BEFORE_MONTH = re.compile(
    r"(?:\d(?:st|nd|rd|th)?(?: of)?|\b(?:in|since|until|during|early|late|mid|last|next|end of))[\s-]$", re.IGNORECASE
)
_AFTER_MONTH = re.compile(r"[\s,]{1,2}(?:the )?['’]?\d{1,4}")

# Somebody may be called Sunday; nobody is called Sunday 12.
_WEEKDAYS = frozenset(fold(one) for one in WEEKDAYS)
_BEFORE_DAY = re.compile(r"\s\d{1,2}\b")


def is_word(text: str, words: Sequence[Token], at: int) -> bool:
    """Return whether a name is surely a word here: `Will the Panel agree`, `Grace period`, `Ward 5`."""
    word, after = words[at], words[at + 1] if at + 1 < len(words) else None
    if after is None or text[word.end : after.start] != " ":
        return False
    if (word.word, after.word) in TOGETHER or (word.word in COUNTED and after.typed[0].isdecimal()):
        return True
    verb = word.word in VERBS and after.word in AFTER_VERBS
    return verb and _SENTENCE.search(text[max(0, word.start - 4) : word.start]) is not None


def dated(text: str, word: Token) -> bool:
    """Return whether a word is a weekday's or month's name and stands in a date, or is no name because it has no capital."""
    if word.word in _WEEKDAYS:
        return word.capital and _BEFORE_DAY.match(text[word.end :][:4]) is not None
    if word.word not in MONTH_NAMES:
        return False
    if not word.capital or _AFTER_MONTH.match(text[word.end :][:10]):
        return True
    return _BEFORE_MONTH.search(text[max(0, word.start - 12) : word.start]) is not None
