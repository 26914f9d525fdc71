"""Puts blocks on pages: no heading alone at a foot, no single line left over, no page mostly empty, heads repeated."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from scr_desktop.documents.paper.blocks import Block
from scr_desktop.documents.paper.tagged import TaggedPdf

# A page that is full to this share of its height may end where what follows is rather kept together.
_FULL_ENOUGH = 0.52


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
    blocks: Sequence[Block],
    height: float,
    check: Callable[[], None],
    *,
    first_less: float = 0,
    both_sides: bool = False,
) -> list[list[Placed]]:
    """Return the pages, each a list of placed runs, for a text area of this height; `check` is called often.

    That of the first page is lower by `first_less`. Where `both_sides` are printed on, the back of a sheet stays empty
    if a new sheet must begin.
    """
    pages = _Pages(height, first_less)
    for group in _groups([(block, index) for block in blocks for index in range(len(block.slices))], _gladly):
        check()
        if group[0][0].starts_page:
            pages.settle()
            pages.turn()
        if both_sides and group[0][0].starts_sheet:
            pages.turn_to_front()
        pages.place(group)
    return pages.finished()


Slice = tuple[Block, int]


def _groups(slices: Sequence[Slice], parted: Callable[[Block, Block, int], bool]) -> Iterator[list[Slice]]:
    """Yield runs of slices that belong on one page; `parted` says whether a page may end before a slice."""
    group: list[Slice] = []
    for block, index in slices:
        if group and parted(group[-1][0], block, index):
            yield group
            group = []
        group.append((block, index))
    if group:
        yield group


def _gladly(previous: Block, block: Block, index: int) -> bool:
    """Return whether a page may end before this slice where the page is full enough anyway."""
    if index:
        return not block.rather_whole and block.may_break(index)
    return _if_it_must(previous, block, index) and (not previous.rather_with_next or block.starts_page)


def _if_it_must(previous: Block, block: Block, index: int) -> bool:
    """Return whether a page may end before this slice where it would be mostly empty otherwise."""
    if index:
        return block.may_break(index)
    return not previous.with_next or block.starts_page


def _anywhere(previous: Block, block: Block, index: int) -> bool:
    del previous, block, index
    return True


def _level(block: Block) -> int:
    """Return the level of a heading, 0 of what is none."""
    place = getattr(block, "place", None)
    return place.heading.level if place else 0


class _Pages:
    """The pages so far, how much of the last one is used, and what waits for the next."""

    def __init__(self, height: float, first_less: float) -> None:
        self._whole_height = height
        self._first_less = first_less
        self._pages: list[list[Placed]] = [[]]
        self._used = 0.0
        self._waiting: list[list[Slice]] = []
        self._ahead: list[Slice] = []

    @property
    def _height(self) -> float:
        return self._whole_height - (self._first_less if len(self._pages) == 1 else 0)

    def turn(self) -> None:
        """Begin a new page unless this one is still empty, with what waits for it."""
        if self._pages[-1]:
            self._pages.append([])
            self._used = 0.0
        waiting, self._waiting = self._waiting, []
        for group in waiting:
            self.place(group)

    def turn_to_front(self) -> None:
        """Leave this page empty if it is the back of a sheet, that is, an even one."""
        if len(self._pages) % 2 == 0:
            self._pages.append([])

    def settle(self) -> None:
        """Place all that waits: what follows may not stand before it."""
        if self._ahead:
            # Nothing follows that the heading of a drawing could stand above: it goes with the drawing after all.
            self._waiting[-1] = [*self._ahead, *self._waiting[-1]]
            self._ahead = []
        while self._waiting:
            self.turn()

    def place(self, group: list[Slice]) -> None:
        """Put a group on this page or, where it does not fit, on the next.

        No page is left mostly empty for what is only rather kept together: such a group is parted, and what follows
        a drawing in its section stands before it. A group that is longer than a page is parted wherever it must be.
        """
        if self._waiting and self._begins_another(group[0][0]):
            self.settle()
        group, self._ahead = [*self._ahead, *group], []
        if self._fits(group):
            self._put_all(group)
        elif self._used and _level(group[0][0]) == 1:
            # The page ends with its part: what follows may stand together on its own.
            self._place_on_next(group)
        elif self._used < self._height * _FULL_ENOUGH and self._parted(group, _if_it_must):
            return
        elif self._used < self._height * _FULL_ENOUGH and self._used and group[-1][0].floats:
            self._waiting.append(group[-1:])
            self._ahead = group[:-1]
        else:
            self._place_on_next(group)

    def _begins_another(self, block: Block) -> bool:
        """Return whether what follows a drawing is of another section, above which it must not slide: its heading would be bare."""
        level = _level(block)
        return level == 1 or bool(level and self._ahead)

    def finished(self) -> list[list[Placed]]:
        """Return the pages; a document has one at least."""
        self.settle()
        return self._pages if self._pages[-1] or len(self._pages) == 1 else self._pages[:-1]

    def _place_on_next(self, group: list[Slice]) -> None:
        self.turn()
        if self._pages[-1]:
            # A drawing that waited stands there already.
            self.place(group)
        elif self._fits(group) or not (self._parted(group, _if_it_must) or self._parted(group, _anywhere)):
            self._put_all(group)

    def _parted(self, group: list[Slice], parted: Callable[[Block, Block, int], bool]) -> bool:
        """Place the parts of a group one after another; return whether it has more than one."""
        parts = list(_groups(group, parted))
        for part in parts if len(parts) > 1 else ():
            self.place(part)
        return len(parts) > 1

    def _fits(self, group: list[Slice]) -> bool:
        repeated = sum(sum(head.slices) + self._space(head) for head in self._to_repeat(group[0][0]))
        return repeated + self._needed(group) <= self._height - self._used

    def _needed(self, group: list[Slice]) -> float:
        height = 0.0
        for block, index in group:
            if index == 0 and (height or self._used):
                height += block.space
            height += block.slices[index]
        return height

    def _to_repeat(self, block: Block) -> Sequence[Block]:
        """Return the heads that must stand above a row again: those of its table, if none of it is on this page."""
        page = self._pages[-1]
        if not block.repeats or not page:
            return block.repeats
        last = page[-1].block
        return () if last is block.repeats[0] or last.repeats[:1] == block.repeats[:1] else block.repeats

    def _space(self, block: Block) -> float:
        return block.space if self._pages[-1] else 0.0

    def _put_all(self, group: list[Slice]) -> None:
        for head in self._to_repeat(group[0][0]):
            self._used += self._space(head)
            self._pages[-1].append(Placed(head, 0, len(head.slices), self._used, again=True))
            self._used += sum(head.slices)
        for block, index in group:
            self._put(block, index)

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
