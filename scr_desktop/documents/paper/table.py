"""Tables as rows of measured cells."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from scr_desktop.documents.paper.blocks import Block, Cell, RowBlock
from scr_desktop.documents.paper.structure import COLUMN_HEADER, ROW_HEADER, Element, summary
from scr_desktop.documents.paper.text import CELL, CELL_HEAD, FINE_CELL, FINE_CELL_HEAD, Look, clean, clean_line, wrap
from scr_desktop.documents.parts.content import Align, Column, Facts, Grid

GUTTER = 10.0
SPACE = 8.0
_LABEL_SHARE = 0.3
_SAMPLE = 200
# Columns of short text may take this share of a table before they too must break their lines.
_SHORT_COLUMNS = 0.6
# A row of so many lines is never broken across pages, one of so many only where a page would stay mostly empty.
_WHOLE_UP_TO, _RATHER_WHOLE_UP_TO = 5, 20
# A head row that takes more of the page than this is not repeated.
_REPEAT_UP_TO = 0.25


class _Print(NamedTuple):
    """How the cells of a table look; `padding` is left above and below each row."""

    cell: Look
    header: Look
    padding: float


_NORMAL = _Print(CELL, CELL_HEAD, 3.5)
_FINE = _Print(FINE_CELL, FINE_CELL_HEAD, 2.0)


class TableNames:
    """What each table is called when it is read aloud: its caption, else the heading above, which is not printed twice."""

    def __init__(self, title: str) -> None:
        self._above, self._below = "", 0
        self.begin(title)

    def begin(self, heading: str) -> None:
        """Note a heading; of several tables below it each but the first is told by its number."""
        self._above, self._below = clean_line(heading) or self._above or "Table", 0

    def table(self, root: Element, caption: str) -> Element:
        """Return a new table in the structure tree, with its name unless it has a caption, which is to follow."""
        if caption:
            return root.add("Table")
        self._below += 1
        which = f", table {self._below}" if self._below > 1 else ""
        return root.add("Table", attributes=summary(f"{self._above}{which}"))


def facts_blocks(facts: Facts, table: Element, width: float, check: Callable[[], None]) -> list[Block]:
    """Return the rows of a label-and-value table; each label is the header of its row."""
    shares = _spread([_LABEL_SHARE, 1 - _LABEL_SHARE], width)
    columns: list[Align] = ["left", "left"]
    blocks: list[Block] = []
    for label, value in facts.rows:
        blocks.append(_row(table, (label, value), shares, columns, width, _NORMAL, check, row_header=True))
    blocks[0].space = SPACE if not facts.caption else 4
    _keep_ends(blocks)
    return blocks


def grid_blocks(grid: Grid, table: Element, width: float, height: float, check: Callable[[], None]) -> list[Block]:
    """Return a table's head and rows, in a text area of this size; the head repeats above each further page."""
    columns = [column if isinstance(column, Column) else Column(column) for column in grid.columns]
    shares = _spread(grid.widths or _fitted(columns, grid.rows, width), width)
    aligns, look = [column.align for column in columns], _FINE if grid.fine else _NORMAL
    head = _row(table, [column.title for column in columns], shares, aligns, width, look, check, head=True)
    head.with_next = head.whole = True
    head.space = SPACE if not grid.caption else 4
    repeats = [head] if sum(head.slices) < height * _REPEAT_UP_TO else []
    blocks: list[Block] = [head]
    for values in grid.rows:
        row = _row(table, values, shares, aligns, width, look, check, row_header=grid.row_headers)
        row.repeats = repeats
        blocks.append(row)
    _keep_ends(blocks[1:])
    return blocks


def _keep_ends(rows: Sequence[Block]) -> None:
    """Keep the first two and the last two rows together: none stands alone before or after a turn of the page."""
    for row in (*rows[:1], *rows[-2:-1]):
        row.rather_with_next = True


def _row(
    table: Element,
    values: Sequence[str],
    shares: Sequence[float],
    aligns: Sequence[Align],
    width: float,
    printed: _Print,
    check: Callable[[], None],
    *,
    head: bool = False,
    row_header: bool = False,
) -> RowBlock:
    element = table.add("TR")
    cells: list[Cell] = []
    left = 0.0
    padded = [*values, *[""] * (len(shares) - len(values))]
    for index, (text, share, align) in enumerate(zip(padded, shares, aligns, strict=True)):
        names_row = row_header and index == 0
        look = printed.header if head or names_row else printed.cell
        cell_width = share - GUTTER
        lines = wrap(clean(text), look, cell_width, check)
        cells.append(
            Cell(_cell(element, head=head, names_row=names_row), lines, look, left + GUTTER / 2, cell_width, align)
        )
        left += share
    return RowBlock(
        cells=cells,
        width=width,
        padding=printed.padding,
        head=head,
        slices=_slices(cells, printed),
        whole=_longest(cells) <= _WHOLE_UP_TO,
        rather_whole=_longest(cells) <= _RATHER_WHOLE_UP_TO,
    )


def _cell(row: Element, *, head: bool, names_row: bool) -> Element:
    if head:
        return row.add("TH", attributes=COLUMN_HEADER)
    return row.add("TH", attributes=ROW_HEADER) if names_row else row.add("TD")


def _slices(cells: Sequence[Cell], printed: _Print) -> list[float]:
    slices = [printed.cell.leading] * _longest(cells)
    slices[0] += printed.padding
    slices[-1] += printed.padding
    return slices


def _longest(cells: Sequence[Cell]) -> int:
    return max(len(cell.lines) for cell in cells)


def _spread(shares: Sequence[float], width: float) -> list[float]:
    """Return the columns' widths in points for a table as wide as the page."""
    total = sum(shares)
    return [share * width / total for share in shares]


def _fitted(columns: Sequence[Column], rows: Sequence[Sequence[str]], width: float) -> list[float]:
    """Return widths in points: columns of short text keep what they need, the others share the rest."""
    wanted = [
        _wanted(column.title, (row[at] for row in rows[:_SAMPLE] if at < len(row))) for at, column in enumerate(columns)
    ]
    kept: dict[int, float] = {}
    for at in sorted(range(len(wanted)), key=wanted.__getitem__):
        if sum(kept.values()) + wanted[at] <= width * _SHORT_COLUMNS:
            kept[at] = wanted[at]
    rest = [at for at in range(len(wanted)) if at not in kept]
    room = width - sum(kept.values())
    shares = {at: min(wanted[at], 1.5 * room / len(rest)) for at in rest}
    kept.update({at: share * room / sum(shares.values()) for at, share in shares.items()})
    return [kept[at] for at in range(len(wanted))]


def _wanted(title: str, texts: Iterable[str]) -> float:
    """Return the width in points at which a column breaks no line of its text and no word of its title."""
    lines = [*clean(title).split(), *(line for text in texts for line in clean(text[:_SAMPLE]).split("\n"))]
    return GUTTER + 0.1 + max((CELL_HEAD.face.width(line, CELL_HEAD.size) for line in lines), default=0.0)
