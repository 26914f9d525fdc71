"""Two drafts of a paper side by side: line by line of each paragraph, then word by word."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from scr_desktop.domain.papers.aligned import same
from scr_desktop.domain.papers.draft_text import DraftParagraph
from scr_desktop.domain.papers.paired import grouped
from scr_desktop.domain.records.papers.word_draft import ADDED, CHANGED, COMMENT, REMOVED

_LONGEST_HEADING = 200
_LOWEST_HEADING = 9
_WORD, _LINE = re.compile(r"\s+|[^\s]+"), re.compile(r"[^\n]+")
# What Word puts in place of what was typed, and spaces of every kind.
_TYPED = str.maketrans(
    dict.fromkeys("“”„‟", '"')
    | dict.fromkeys("‘’‚‛ʼ", "'")
    | dict.fromkeys("‐‑‒–—−", "-")
    | dict.fromkeys("\u00ad\u200b\u2060\ufeff\u200e\u200f", "")
    | {"…": "..."}
)


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


class _Block(NamedTuple):
    """A line of a paragraph: the number of the paragraph, and where in it the line stands."""

    number: int
    start: int
    end: int
    text: str


_Both = tuple[list[_Block], list[_Block]]


def differences(was: Sequence[DraftParagraph], now: Sequence[DraftParagraph]) -> list[Difference]:
    """Return what differs in `now`, in its order; lines without a word are nothing, nor is where a paragraph ends."""
    before, after = _blocks(was), _blocks(now)
    groups = grouped([plain(one.text) for one in before], [plain(one.text) for one in after])
    both = [([before[i] for i in one.old], [after[j] for j in one.new]) for one in groups]
    found, last = list[Difference](), -1
    for (left, right), comments in zip(both, _comments(now, both), strict=True):
        last += len(left)
        if not _alike(left, right):
            one = _difference(was, now, left, right, comments)
            ended = _ended(was, before, last, one.heading) if one.kind == ADDED else -1
            found.append(one._replace(after=ended))
        elif comments:
            found.append(_commented(now, left, right, comments))
    return found


def _ended(was: Sequence[DraftParagraph], blocks: Sequence[_Block], last: int, heading: str) -> int:
    """Return the number of the old paragraph that ends what stood under the heading of a new one after it, else -1."""
    if last < 0:
        return -1
    here = blocks[last].number
    if was[here].level or was[here].row:
        return -1
    ends = last + 1 == len(blocks) or was[blocks[last + 1].number].level
    return here if ends and heading_of(was, here) == heading else -1


def _comments(now: Sequence[DraftParagraph], both: Sequence[_Both]) -> Iterator[list[str]]:
    """Yield of all lines that belong together what was written at their paragraphs, each once: where one differs, there."""
    differs = {new.number for left, right in both if not _alike(left, right) for new in right}
    said = set[int]()
    for left, right in both:
        at = {one.number for one in right} - said
        at -= differs if _alike(left, right) else set()
        said |= at
        yield [one.words for number in sorted(at) for one in now[number].comments]


def _blocks(paragraphs: Sequence[DraftParagraph]) -> list[_Block]:
    """Return the lines that say something; a paragraph that is only commented on is one without a word."""
    found = list[_Block]()
    for number, one in enumerate(paragraphs):
        lines = [_Block(number, *line.span(), line[0]) for line in _LINE.finditer(one.text) if plain(line[0])]
        found += lines or ([_Block(number, 0, 0, "")] if one.comments else [])
    return found


def _alike(left: Sequence[_Block], right: Sequence[_Block]) -> bool:
    return plain(" ".join(one.text for one in left)) == plain(" ".join(one.text for one in right))


def _said(paragraphs: Sequence[DraftParagraph], blocks: Sequence[_Block]) -> str:
    """Return the text of lines that follow each other, with the room between those of one paragraph."""
    told = [list(lines) for _, lines in groupby(blocks, key=lambda one: one.number)]
    return "\n\n".join(paragraphs[lines[0].number].text[lines[0].start : lines[-1].end] for lines in told)


def pieces(was: str, now: str) -> tuple[list[Piece], list[Piece]]:
    """Return both texts in pieces, those that are not in the other marked."""
    old, new = _WORD.findall(was), _WORD.findall(now)
    both = same([plain(one) for one in old], [plain(one) for one in new])
    return _pieces(old, {i for i, _ in both}), _pieces(new, {j for _, j in both})


def _pieces(words: Sequence[str], in_both: set[int]) -> list[Piece]:
    """Return words in pieces, as long as they are either in both texts or not."""
    runs = groupby(enumerate(words), key=lambda one: one[0] not in in_both)
    return [Piece("".join(word for _, word in run), differs) for differs, run in runs]


def not_there_before(was: Sequence[str], now: Sequence[str]) -> list[str]:
    """Return what stands in `now` more often than in `was`, in its order, each once; spaces do not count."""
    counted = Counter(map(plain, now)) - Counter(map(plain, was))
    return [one for one in dict.fromkeys(now) if plain(one) and counted[plain(one)]]


def heading_of(paragraphs: Sequence[DraftParagraph], number: int) -> str:
    """Return what a paragraph stands under: the heading above it and what begins its row, `Agencies › Police`."""
    here = paragraphs[number]
    above = (paragraphs[at].text for at in range(number, -1, -1) if 0 < paragraphs[at].level <= _LOWEST_HEADING)
    under = here.text if here.level else next(above, "")
    return " › ".join(filter(None, (" ".join(under.split()), " ".join(here.row.split()))))[:_LONGEST_HEADING]


def _difference(
    was: Sequence[DraftParagraph],
    now: Sequence[DraftParagraph],
    left: Sequence[_Block],
    right: Sequence[_Block],
    comments: Sequence[str],
) -> Difference:
    """Return what differs between two sides, one of which may be empty."""
    old, new = _said(was, left), _said(now, right)
    by = list(dict.fromkeys(name for one in right for name in now[one.number].by))
    heading = heading_of(now, right[0].number) if right else heading_of(was, left[0].number)
    kind = CHANGED if plain(old) and plain(new) else ADDED if plain(new) else REMOVED
    return Difference(kind, heading, old, new, by, comments, left[0].number if left else -1)


def _commented(
    now: Sequence[DraftParagraph], left: Sequence[_Block], right: Sequence[_Block], comments: Sequence[str]
) -> Difference:
    """Return that a paragraph was commented on in which nothing differs."""
    number = right[0].number
    text, before = now[number].text, left[0].number if left else -1
    return Difference(COMMENT, heading_of(now, number), text, text, list(now[number].by), comments, before)
