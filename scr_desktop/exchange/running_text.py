"""Parts the date at the beginning of a line of running text from what follows it."""

from __future__ import annotations

import re
from datetime import date
from itertools import islice, takewhile

from scr_desktop.exchange.when import may_be_of_date, read_when

_MOST_WORDS = 8
_CLEARLY_PARTED = re.compile(r"\t+|\s{2,}|\s*:\s+|\s+[-–]\s+")
_WORD = re.compile(r"\S+")
_ENDS = ":;,-– "
_BULLET = re.compile(r"^\s*(?:[•*\-–·]\s+)?")


def dated_beginning(line: str, today: date) -> tuple[str, str]:
    """Return the date with which a line begins, as written, and what follows; both empty if it begins with none.

    A stretch that is clearly parted by several spaces, a tab, a colon or a dash may be a date in words alone
    (`end of April?`); without that a date must hold a figure, for a sentence may begin with “May”.
    """
    text = _BULLET.sub("", line, count=1).rstrip()
    for parted in _CLEARLY_PARTED.finditer(text):
        first = text[: parted.start()].strip()
        if len(first.split()) > _MOST_WORDS:
            break
        if _means_a_date(first, today):
            after = _WORD.match(text, parted.end())
            if after and not may_be_of_date(after[0]):
                return first, text[parted.end() :].strip()
            longer = _longest(text, today)
            return longer if len(longer[0]) > len(first) else (first, text[parted.end() :].strip())
    return _longest(text, today)


def _longest(text: str, today: date) -> tuple[str, str]:
    """Return the longest beginning that is a date with a figure in it, and the rest."""
    words = takewhile(lambda word: may_be_of_date(word[0]), islice(_WORD.finditer(text), _MOST_WORDS))
    for word in reversed(list(words)):
        first = text[: word.end()].rstrip(_ENDS)
        if any(letter.isdigit() for letter in first) and _means_a_date(first, today):
            return first, text[word.end() :].strip(_ENDS)
    return "", ""


def _means_a_date(text: str, today: date) -> bool:
    if not all(map(may_be_of_date, text.split())):
        return False
    when = read_when(text, today)
    return when.on.known or bool(when.no_year)
