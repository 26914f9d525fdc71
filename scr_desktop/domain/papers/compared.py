"""Two drafts of a paper side by side: paragraph by paragraph, then word by word."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from scr_desktop.domain.papers.draft_text import DraftParagraph
from scr_desktop.domain.records.papers.word_draft import ADDED, CHANGED, COMMENT, REMOVED

_ALIKE = 0.5
_FEW_LETTERS = 30
_MOST_PAIRS = 2_500
_LONGEST_HEADING = 200
_WORD = re.compile(r"\s+|[^\s]+")
# What Word puts in place of what was typed, and spaces of every kind.
_TYPED = str.maketrans(
    dict.fromkeys("“”„‟", '"')
    | dict.fromkeys("‘’‚‛ʼ", "'")
    | dict.fromkeys("‐‑‒–—−", "-")
    | dict.fromkeys("\u00ad\u200b\u2060\ufeff\u200e\u200f", "")
    | {"…": "..."}
)


Pair = tuple[int | None, int | None]
"""Two paragraphs that belong together, by their numbers; None stands for one that is not there."""


class Difference(NamedTuple):
    """What differs at one paragraph; `before` is the number of the old paragraph, -1 where there is none.

    `after` is the number of the old paragraph that a new one follows at the end of what stands under a heading, else -1.
    """

    kind: str
    heading: str
    was: str
    now: str
    by: Sequence[str]
    comments: Sequence[str]
    before: int
    after: int = -1


class Piece(NamedTuple):
    """Some words of a paragraph, and whether they are not the same in the other draft."""

    text: str
    differs: bool


def plain(text: str) -> str:
    """Return a text without what Word changes by itself: typographic quotes, hyphens, dashes, spaces."""
    return " ".join(unicodedata.normalize("NFC", text).translate(_TYPED).split())


def differences(was: Sequence[DraftParagraph], now: Sequence[DraftParagraph]) -> list[Difference]:
    """Return what differs in `now`, in its order; paragraphs without a word are nothing."""
    before = [number for number, one in enumerate(was) if plain(one.text)]
    after = [number for number, one in enumerate(now) if plain(one.text) or one.comments]
    old, new = [plain(was[number].text) for number in before], [plain(now[number].text) for number in after]
    found, last = list[Difference](), -1
    for i, j in _pairs(old, new):
        last = last if i is None else i
        if one := _difference(was, now, _number(before, i), _number(after, j)):
            ended = _ended(was, before, last, one.heading) if one.kind == ADDED else -1
            found.append(one._replace(after=ended))
    return found


def _number(numbers: Sequence[int], at: int | None) -> int:
    return -1 if at is None else numbers[at]


def _ended(was: Sequence[DraftParagraph], numbers: Sequence[int], last: int, heading: str) -> int:
    """Return the number of the old paragraph that ends what stood under the heading of a new one after it, else -1."""
    if last < 0 or was[numbers[last]].level or was[numbers[last]].row:
        return -1
    ends = last + 1 == len(numbers) or was[numbers[last + 1]].level
    return numbers[last] if ends and heading_of(was, numbers[last]) == heading else -1


def pieces(was: str, now: str) -> tuple[list[Piece], list[Piece]]:
    """Return both texts in pieces, those that are not in the other marked."""
    old, new = _WORD.findall(was), _WORD.findall(now)
    same = SequenceMatcher(None, [plain(one) for one in old], [plain(one) for one in new], autojunk=False)
    left, right = list[Piece](), list[Piece]()
    for tag, i1, i2, j1, j2 in same.get_opcodes():
        left += [Piece("".join(old[i1:i2]), tag != "equal")] if i2 > i1 else []
        right += [Piece("".join(new[j1:j2]), tag != "equal")] if j2 > j1 else []
    return left, right


def not_there_before(was: Sequence[str], now: Sequence[str]) -> list[str]:
    """Return what stands in `now` more often than in `was`, in its order, each once; spaces do not count."""
    counted = Counter(map(plain, now)) - Counter(map(plain, was))
    return [one for one in dict.fromkeys(now) if plain(one) and counted[plain(one)]]


def heading_of(paragraphs: Sequence[DraftParagraph], number: int) -> str:
    """Return what a paragraph stands under: the heading above it and what begins its row, `Agencies › Police`."""
    here = paragraphs[number]
    level = here.level or 10
    above = next((one.text for one in reversed(paragraphs[:number]) if 0 < one.level <= min(level, 9)), "")
    under = here.text if here.level else above
    return " › ".join(filter(None, (" ".join(under.split()), " ".join(here.row.split()))))[:_LONGEST_HEADING]


def _difference(
    was: Sequence[DraftParagraph], now: Sequence[DraftParagraph], before: int, after: int
) -> Difference | None:
    """Return what differs between two paragraphs, one of which may not be there (-1), None if nothing does."""
    old, new = was[before].text if before >= 0 else "", now[after].text if after >= 0 else ""
    comments = [one.words for one in now[after].comments] if after >= 0 else []
    by = list(now[after].by) if after >= 0 else []
    heading = heading_of(now, after) if after >= 0 else heading_of(was, before)
    if plain(old) == plain(new):
        return Difference(COMMENT, heading, old, new, by, comments, before) if comments else None
    kind = CHANGED if plain(old) and plain(new) else ADDED if plain(new) else REMOVED
    return Difference(kind, heading, old, new, by, comments, before)


def _pairs(old: Sequence[str], new: Sequence[str]) -> Iterator[Pair]:
    """Yield which paragraphs belong together, the same and those that are most alike, in order."""
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            yield from zip(range(i1, i2), range(j1, j2), strict=True)
        else:
            yield from _paired(old, new, (i1, i2), (j1, j2))


def _paired(old: Sequence[str], new: Sequence[str], left: tuple[int, int], right: tuple[int, int]) -> Iterator[Pair]:
    """Yield which paragraphs of two stretches belong together, in order."""
    (i1, i2), (j1, j2) = left, right
    if (i2 - i1) == (j2 - j1) == 1:
        yield i1, j1
        return
    i, j = i1, j1
    for one, other in [*_best(old[i1:i2], new[j1:j2]), (i2 - i1, j2 - j1)]:
        yield from ((number, None) for number in range(i, i1 + one))
        yield from ((None, number) for number in range(j, j1 + other))
        if i1 + one < i2:
            yield i1 + one, j1 + other
        i, j = i1 + one + 1, j1 + other + 1


def _best(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Return the pairs, in order, that are most alike in all."""
    if len(old) * len(new) > _MOST_PAIRS:
        return []
    table = [[(0.0, list[tuple[int, int]]()) for _ in range(len(new) + 1)] for _ in range(len(old) + 1)]
    for i, one in enumerate(old, 1):
        for j, other in enumerate(new, 1):
            best = max(table[i - 1][j], table[i][j - 1], key=lambda found: found[0])
            alike, (before, pairs) = _likeness(one, other), table[i - 1][j - 1]
            better = alike >= _ALIKE and before + alike > best[0]
            table[i][j] = (before + alike, [*pairs, (i - 1, j - 1)]) if better else best
    return table[-1][-1][1]


def _likeness(one: str, other: str) -> float:
    """Return how many of their words two paragraphs share, from 0 to 1; of a few words how many of their letters."""
    left, right = one.casefold(), other.casefold()
    few = max(len(left), len(right)) <= _FEW_LETTERS
    matcher = SequenceMatcher(None, left if few else left.split(), right if few else right.split(), autojunk=False)
    return 0.0 if matcher.quick_ratio() < _ALIKE else matcher.ratio()
