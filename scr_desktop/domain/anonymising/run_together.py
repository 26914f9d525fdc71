"""Names run together with other names, words and digits, as accounts and slips have them: `quillfamily`, `Saz98`."""

from __future__ import annotations

import re
from collections.abc import Mapping

from scr_desktop.domain.naming.fixed import Fixed
from scr_desktop.domain.naming.folding import fold
from scr_desktop.domain.naming.name_words import WORDS_TOO

_NOBODY: frozenset[int] = frozenset()
# Short words that people put beside a name; longer ones are those of the program's own text.
_BESIDE = frozenset(
    "fam family families baby babe mum mummy mam dad daddy nan nanny boy boys girl girls kid kids twin twins love loves luv "  # noqa: SIM905 - a list of words reads best as words
    "lover justice for rip the my our real official princess queen king prince little lil big miss mr mrs gang crew "
    "sister sis bro brother aunt uncle angel star fan and of is to in save find team xx xxx xox uk one only not its im "
    "iam hey hi page home life forever always missing memory smile beauty hair nails".split()
)
# Of a Ware a warehouse is not made.
_MAKES_WORDS = frozenset({"house", "room", "work", "book", "land"})
_LEAST_NAME, _LEAST_PART, _LEAST_WORD, _LONGEST = 4, 3, 4, 40
_PIECES = re.compile(r"[^\W\d_]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


class RunTogether:
    """Finds whose names a longer word is made of; `owners` says whose name a word is."""

    def __init__(self, owners: Mapping[str, frozenset[int]], fixed: Fixed) -> None:
        self._owners, self._fixed = owners, fixed
        self._names = [owner for owner in owners if len(owner) >= _LEAST_NAME and owner not in WORDS_TOO]
        self._seen: dict[str, frozenset[int]] = {}

    def owners_of(self, word: str) -> frozenset[int]:
        """Return whose names a word holds that consists of names and words alone, nobody's if it is a word itself."""
        if word not in self._seen:
            self._seen[word] = self._look_up(word)
        return self._seen[word]

    def of_account(self, typed: str) -> frozenset[int]:
        """Return whose name stands in an account by itself, between digits, marks and capitals: `Saz98`, `#JusticeForSaz`."""
        pieces = [fold(one) for part in _PIECES.findall(typed) for one in _CAMEL.split(part)]
        names = (
            piece
            for piece in pieces
            if len(piece) >= _LEAST_PART and piece not in WORDS_TOO and not self._fixed.is_word(piece)
        )
        return _NOBODY.union(*(self._owners.get(name, _NOBODY) for name in names))

    def _look_up(self, word: str) -> frozenset[int]:
        if not _LEAST_NAME < len(word) <= _LONGEST or word in self._owners or self._fixed.is_word(word):
            return _NOBODY
        within = (
            self._owners[name]
            for name in self._names
            if name in word and all(self._is_words(rest) for rest in word.split(name, 1))
        )
        return _NOBODY.union(*within)

    def _is_words(self, rest: str) -> bool:
        """Return whether what is left of a word beside a name consists of whole words and names."""
        if not rest:
            return True
        starts = (length for length in range(2, len(rest) + 1) if self._is_word(rest[:length]))
        return any(self._is_words(rest[length:]) for length in starts)

    def _is_word(self, word: str) -> bool:
        if word in _BESIDE or (len(word) >= _LEAST_PART and word in self._owners):
            return True
        return len(word) >= _LEAST_WORD and word not in _MAKES_WORDS and self._fixed.is_word(word)
