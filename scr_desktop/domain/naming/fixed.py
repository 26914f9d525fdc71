"""Words and phrases that stand in the program's own text, and so are ordinary whoever may be called like them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from scr_desktop.domain.naming.folding import Token, tokens
from scr_desktop.domain.naming.nicknames import GIVEN_NAMES

_LEAST_WORDS = 2


@dataclass(frozen=True, slots=True)
class Fixed:
    """The program's own text: its `words` as words are compared, its `capitals` (LSCB) as typed, and longer phrases.

    `phrases` are told by their first two words.
    """

    words: frozenset[str] = frozenset()
    capitals: frozenset[str] = frozenset()
    phrases: dict[tuple[str, ...], list[tuple[str, ...]]] = field(default_factory=dict)

    @classmethod
    def of(cls, texts: Iterable[str]) -> Fixed:
        """Return what stands in some texts."""
        words, capitals = set[str](), set[str]()
        phrases = set[tuple[str, ...]]()
        for text in texts:
            found = list(tokens(text))
            words.update(one.word for one in found)
            capitals.update(one.typed for one in found if one.typed.isupper())
            if len(found) >= _LEAST_WORDS:
                phrases.add(tuple(one.word for one in found))
        by_beginning: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
        for phrase in sorted(phrases, key=len, reverse=True):
            by_beginning.setdefault(phrase[:_LEAST_WORDS], []).append(phrase)
        # The King's and the late Queen's names stand in bank holidays, and are given names all the same.
        return cls(frozenset(words - GIVEN_NAMES), frozenset(capitals), by_beginning)

    def is_word(self, word: str) -> bool:
        """Return whether a word, as words are compared, is one of the program's own, in the plural too."""
        return word in self.words or (word.endswith("s") and word[:-1] in self.words)

    def stretches(self, words: Sequence[Token]) -> Iterator[tuple[int, int]]:
        """Yield where each phrase of the program's own text begins and ends among the words of a text."""
        plain = [word.word for word in words]
        for at in range(len(plain) - _LEAST_WORDS + 1):
            for phrase in self.phrases.get(tuple(plain[at : at + _LEAST_WORDS]), ()):
                if tuple(plain[at : at + len(phrase)]) == phrase:
                    yield words[at].start, words[at + len(phrase) - 1].end
                    break


NOTHING_FIXED = Fixed()
