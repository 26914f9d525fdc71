"""Tables of a Word document: their heads repeat on every page and are known as heads to whoever reads aloud."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from scr_desktop.documents.parts.content import Column, Facts, Grid
from scr_desktop.documents.word.characters import writable
from scr_desktop.documents.word.parts_of_xml import element, inside

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

# The text area of the page, in millimetres; a label takes a third of it.
_WIDTH = 170
_LABELS = 55
_ALIGNED = {"left": 0, "centre": 1, "right": 2}
_FINE = 8


def add_facts(word: WordDocument, item: Facts, about: str) -> None:
    """Add labels and values as a table of two columns; `about` says what it holds to whoever cannot see it."""
    if not item.rows:
        return
    table = _table(word, len(item.rows), (_LABELS, _WIDTH - _LABELS), about)
    _mark_heads(table, row=False, column=True)
    for cells, (label, value) in zip(_cells(table), item.rows, strict=True):
        _write(cells[0], label, bold=True)
        _write(cells[1], value)


def add_grid(word: WordDocument, item: Grid, about: str) -> None:
    """Add a table with its head; a row that is shorter than the columns ends in empty cells."""
    columns = [one if isinstance(one, Column) else Column(one) for one in item.columns]
    table = _table(word, len(item.rows) + 1, _widths(item, len(columns)), about)
    _mark_heads(table, row=True, column=item.row_headers)
    _repeat(table.rows[0])
    head, *rows = _cells(table)
    for cell, column in zip(head, columns, strict=True):
        _write(cell, column.title, bold=True, align=_ALIGNED[column.align], fine=item.fine)
    for cells, row in zip(rows, item.rows, strict=True):
        for number, (cell, text) in enumerate(zip(cells, row, strict=False)):
            bold = item.row_headers and not number
            _write(cell, text, bold=bold, align=_ALIGNED[columns[number].align], fine=item.fine)


def _widths(item: Grid, count: int) -> Sequence[float]:
    shares = item.widths or [1] * count
    return [_WIDTH * share / sum(shares) for share in shares]


def _table(word: WordDocument, rows: int, widths: Sequence[float], about: str) -> Any:
    from docx.shared import Mm

    table: Any = word.add_table(rows=rows, cols=len(widths), style="Table Grid")
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Mm(width)
    for row in table.rows:
        # A row of a few lines is read on one page; Word parts one that is longer than a page all the same.
        inside(row).get_or_add_trPr().append(element("w:cantSplit"))
    for cells in _cells(table):
        for cell, width in zip(cells, widths, strict=True):
            cell.width = Mm(width)
    _describe(table, about)
    return table


def _cells(table: Any) -> list[list[Any]]:
    """Return the cells by row, in one walk: the library finds each of them anew by counting."""
    from docx.table import _Cell

    return [[_Cell(cell, table) for cell in inside(row).tc_lst] for row in table.rows]


def _write(cell: Any, text: str, *, bold: bool = False, align: int = 0, fine: bool = False) -> None:
    from docx.shared import Pt

    line = cell.paragraphs[0]
    line.alignment = align
    line.paragraph_format.space_after = Pt(2)
    run = line.add_run(writable(text))
    run.bold = bold or None
    if fine:
        run.font.size = Pt(_FINE)


def _describe(table: Any, about: str) -> None:
    """Give a table the words that are read aloud before it."""
    if about:
        inside(table).tblPr.append(element("w:tblCaption", {"w:val": writable(about)[:255]}))


def _mark_heads(table: Any, *, row: bool, column: bool) -> None:
    """Say whether the first row and the first column are heads."""
    from docx.oxml.ns import qn

    look = inside(table).tblPr.find(qn("w:tblLook"))
    if look is not None:
        look.attrib.clear()
        for name, there in (("firstRow", row), ("firstColumn", column), ("noHBand", True), ("noVBand", True)):
            look.set(qn(f"w:{name}"), str(int(there)))


def _repeat(row: Any) -> None:
    inside(row).get_or_add_trPr().append(element("w:tblHeader"))
