"""Puts blocks on pages: no heading alone at a foot, no single line left over, heads of tables repeated."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from scr_desktop.documents.paper.blocks import Block
from scr_desktop.documents.paper.tagged import TaggedPdf


@dataclass(slots=True)
class Placed:
    """A run of slices of a block on a page, so many points below the top of the text area."""

    block: Block
    first: int
    last: int
    top: float
    again: bool = False

    def draw(self, pdf: TaggedPdf, left: float, top: float) -> None:
        """Draw it on the page whose text area has its top left corner there."""
        if self.again:
            self.block.draw_again(pdf, left, top - self.top)
        else:
            self.block.draw(pdf, left, top - self.top, self.first, self.last)


def paginate(
    blocks: Sequence[Block], height: float, check: Callable[[], None], *, both_sides: bool = False
) -> list[list[Placed]]:
    """Return the pages, each a list of placed runs, for a text area of this height; `check` is called often.

    Where `both_sides` are printed on, the back of a sheet stays empty if a new sheet must begin.
    """
    pages = _Pages(height)
    for group in _groups(blocks):
        check()
        if group[0][0].starts_page:
            pages.turn()
        if both_sides and group[0][0].starts_sheet:
            pages.turn_to_front()
        pages.place(group)
    return pages.finished()


Slice = tuple[Block, int]


def _groups(blocks: Sequence[Block]) -> Iterator[list[Slice]]:
    """Yield runs of slices that belong on one page."""
    group: list[Slice] = []
    previous = Block()
    for block in blocks:
        for index in range(len(block.slices)):
            if group and _may_break_before(previous, block, index):
                yield group
                group = []
            group.append((block, index))
        previous = block
    if group:
        yield group


def _may_break_before(previous: Block, block: Block, index: int) -> bool:
    if index:
        return block.may_break(index)
    return not previous.with_next or block.starts_page


class _Pages:
    """The pages so far, and how much of the last one is used."""

    def __init__(self, height: float) -> None:
        self._height = height
        self._pages: list[list[Placed]] = [[]]
        self._used = 0.0

    def turn(self) -> None:
        """Begin a new page unless this one is still empty."""
        if self._pages[-1]:
            self._pages.append([])
            self._used = 0.0

    def turn_to_front(self) -> None:
        """Leave this page empty if it is the back of a sheet, that is, an even one."""
        if len(self._pages) % 2 == 0:
            self._pages.append([])

    def place(self, group: list[Slice]) -> None:
        """Put a group on this page, or on the next; one that is longer than a page is split anywhere."""
        if self._needed(group) > self._height - self._used:
            self.turn()
            if self._needed(group) + self._repeated(group[0][0]) > self._height and len(group) > 1:
                for piece in group:
                    self.place([piece])
                return
        if not self._pages[-1]:
            self._repeat(group[0][0])
        for block, index in group:
            self._put(block, index)

    def finished(self) -> list[list[Placed]]:
        """Return the pages; a document has one at least."""
        return self._pages if self._pages[-1] or len(self._pages) == 1 else self._pages[:-1]

    def _needed(self, group: list[Slice]) -> float:
        height = 0.0
        for block, index in group:
            if index == 0 and (height or self._used):
                height += block.space
            height += block.slices[index]
        return height

    @staticmethod
    def _repeated(block: Block) -> float:
        return sum(sum(head.slices) for head in block.repeats)

    def _repeat(self, block: Block) -> None:
        for head in block.repeats:
            self._pages[-1].append(Placed(head, 0, len(head.slices), self._used, again=True))
            self._used += sum(head.slices)

    def _put(self, block: Block, index: int) -> None:
        page = self._pages[-1]
        if page and page[-1].block is block and page[-1].last == index and not page[-1].again:
            page[-1].last = index + 1
        else:
            if index == 0 and page:
                self._used += block.space
            if index == 0 and len(self._pages) == 1:
                self._used = max(self._used, block.not_above)
            page.append(Placed(block, index, index + 1, self._used))
        self._used += block.slices[index]
