"""Text as names are compared in it: words without case, accents, and what cannot be seen."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

# Letters that no decomposition brings back to their plain ones: Polish, Nordic, German, Turkish, Maltese.
_PLAIN = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "þ": "th", "æ": "ae", "œ": "oe", "ə": "e"}
)
_UNSEEN = "\u00ad\u200b-\u200f\u2060\ufeff"
# Those that only say where a line may end: no script is read otherwise without them.
_MAY_END_HERE = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
# Letters of other alphabets that look as ours do: a text that was read off a picture may hold them within our words.
_LOOKS_LIKE = str.maketrans("аеорсхуікмтнвαορντικ", "aeopcxyikmthbaopvtik")
_LATIN = re.compile("[a-z]", re.IGNORECASE)
APOSTROPHES = "'’‘ʼ`´"
# One letter and an apostrophe belong to what follows, as in O'Brien and D'Souza.
_WORD = re.compile(rf"(?:\b[^\W\d_][{APOSTROPHES}](?=[^\W\d_]{{2}}))?[^\W_](?:[^\W_]|[\u0300-\u036f{_UNSEEN}])*")


class Token(NamedTuple):
    """A word of a text: as it is compared, as it is typed, and where it stands."""

    word: str
    typed: str
    start: int
    end: int

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital."""
        return self.typed[:1].isupper()


@lru_cache(maxsize=20_000)
def fold(text: str) -> str:
    """Return text without case, accents and what cannot be seen: `Żółkiewska` as `zolkiewska`."""
    bare = (one for one in unicodedata.normalize("NFKD", text) if one.isalnum() or one.isspace())
    low = "".join(bare).casefold().translate(_PLAIN)
    return low.translate(_LOOKS_LIKE) if _LATIN.search(low) and not low.isascii() else low


def seen(text: str) -> str:
    """Return text without the marks that nobody sees and that only say where a line may end."""
    return text.translate(_MAY_END_HERE)


def tokens(text: str) -> Iterator[Token]:
    """Yield the words of a text in order; hyphens, apostrophes, stops and spaces part them."""
    yield from _tokens(text)


@lru_cache(maxsize=16)
def _tokens(text: str) -> tuple[Token, ...]:
    """Return the words of a text, which one search after another asks for."""
    return tuple(Token(fold(found[0]), found[0], found.start(), found.end()) for found in _WORD.finditer(text))


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text as they are compared."""
    return tuple(token.word for token in tokens(text))


def nearly(one: str, other: str, most: int) -> bool:
    """Return whether two words differ by at most so many letters left out, put in, changed or swapped."""
    if abs(len(one) - len(other)) > most:
        return False
    before, last = [0] * (len(other) + 1), list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        here = [row]
        for column, against in enumerate(other, 1):
            cost = min(last[column] + 1, here[-1] + 1, last[column - 1] + (letter != against))
            if row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == against:
                cost = min(cost, before[column - 2] + 1)
            here.append(cost)
        if min(here) > most:
            return False
        before, last = last, here
    return last[-1] <= most
