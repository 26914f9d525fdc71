"""Lines to write on and boxes to tick as blocks; over those of a form lie the fields of a screen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from scr_desktop.documents.paper.blocks import Block, PictureBlock, RuledBlock, TextBlock, rise
from scr_desktop.documents.paper.blocks import Printed as PrintedLine
from scr_desktop.documents.paper.form.widget import TICKED, Asked, on_page
from scr_desktop.documents.paper.structure import Element
from scr_desktop.documents.paper.tagged import TaggedPdf
from scr_desktop.documents.paper.text import BODY, SMALL, Line, Look, clean, clean_line, wrap
from scr_desktop.documents.parts.content import Field, Fields, FormMark, LinesToWrite, Ticks

MM = 72 / 25.4
WRITING_LINE = 9 * MM
_SPACE, _CLOSE = 7.0, 5.0
_BETWEEN = 12.0
_BOX = 10.0
_TO_WORDS = 16.0
_TO_NEXT = 14.0


def room_blocks(item: LinesToWrite | Fields | Ticks | FormMark, root: Element, width: float) -> list[Block]:
    """Return the blocks of room to write in, for text of this width in points."""
    if isinstance(item, LinesToWrite):
        return _lines(item, root, width)
    if isinstance(item, Fields):
        return [_fields(item.row, root, width)]
    if isinstance(item, Ticks):
        return _ticks(item, root, width)
    return [PictureBlock(slices=[0.0], paint=lambda pdf, left, top: on_page(pdf.field, item.mark))]


def _lines(item: LinesToWrite, root: Element, width: float) -> list[Block]:
    ruled = RuledBlock(slices=[WRITING_LINE] * item.count, width=width)
    if not item.label:
        return [ruled]
    element = root.add("P")
    lines = [PrintedLine(line, BODY, element) for line in wrap(clean(item.label), BODY, width)]
    label = TextBlock(slices=[BODY.leading] * len(lines), lines=lines, width=width, space=_SPACE)
    label.with_next = True
    return [label, ruled]


class _Column(NamedTuple):
    """A field with its place in a row: how far right it begins, how wide it is, and the lines of its label."""

    field: Field
    left: float
    width: float
    label: Sequence[Line]
    parent: Element


def _fields(row: Sequence[Field], root: Element, width: float) -> Block:
    """Return fields beside each other, their lines at one height; labels of several are small, or they would not fit."""
    look = BODY if len(row) == 1 else SMALL
    each = (width - _BETWEEN * (len(row) - 1)) / len(row)
    columns = [
        _Column(one, at * (each + _BETWEEN), each, wrap(clean(one.words), look, each), root.add("P"))
        for at, one in enumerate(row)
    ]
    head = max(len(column.label) for column in columns) * look.leading

    def paint(pdf: TaggedPdf, left: float, top: float) -> None:
        for column in columns:
            _draw_field(pdf, column, look, left + column.left, top, head)

    height = head + max(one.lines for one in row) * WRITING_LINE
    return PictureBlock(slices=[height], space=_SPACE if len(row) == 1 else _CLOSE, paint=paint)


def _draw_field(pdf: TaggedPdf, column: _Column, look: Look, left: float, top: float, head: float) -> None:
    asked, element = column.field, column.parent.add("Lbl")
    below = head - len(column.label) * look.leading
    with pdf.content(element):
        pdf.write(
            look,
            [
                (left, top - below - at * look.leading - rise(look), line.text + " ")
                for at, line in enumerate(column.label)
            ],
        )
    bottom = top - head - asked.lines * WRITING_LINE
    with pdf.artifact():
        for line in range(asked.lines):
            y = top - head - (line + 1) * WRITING_LINE
            pdf.line(left, y, left + column.width, y, weight=0.4)
    # A little wider than the lines, so that the ground of what is typed hides their ends too.
    box = (left - 2, bottom + 0.6, left + column.width + 2, top - head - (2 if asked.lines > 1 else 7))
    pdf.field(column.parent.add("Form"), box, Asked(asked.key, clean_line(asked.words.rstrip(":")), lines=asked.lines))


class _Box(NamedTuple):
    """A box to tick with its place below and beside the first one, and the lines of its words."""

    left: float
    down: float
    words: Sequence[Line]
    asked: Asked


def _ticks(item: Ticks, root: Element, width: float) -> list[Block]:
    return [_row(row, root) for row in _rows(item, width)]


def _rows(item: Ticks, width: float) -> Iterator[list[_Box]]:
    """Yield the boxes row by row: each by itself, or as many beside each other as there is room for."""
    row: list[_Box] = []
    used = 0.0
    for key, words in item.choices:
        lines = wrap(clean(words), BODY, width - _TO_WORDS)
        wide = _TO_WORDS + max(line.width for line in lines) + _TO_NEXT
        if row and (not item.beside or used + wide - _TO_NEXT > width):
            yield row
            row, used = [], 0.0
        row.append(_Box(used, 0, lines, _asked(item, key, clean_line(words))))
        used += wide
    if row:
        yield row


def _asked(item: Ticks, key: str, words: str) -> Asked:
    if item.several:
        return Asked(f"{item.key}-{key}", f"{clean_line(item.about)}: {words}", state=TICKED)
    return Asked(item.key, clean_line(item.about), state=key, one_of=True, option=words)


def _row(row: Sequence[_Box], root: Element) -> Block:
    parents = [root.add("P") for _ in row]

    def paint(pdf: TaggedPdf, left: float, top: float) -> None:
        for box, parent in zip(row, parents, strict=True):
            _draw_box(pdf, box, parent, left + box.left, top)

    height = max(len(box.words) for box in row) * BODY.leading
    return PictureBlock(slices=[height], space=_SPACE, paint=paint)


def _draw_box(pdf: TaggedPdf, box: _Box, parent: Element, left: float, top: float) -> None:
    bottom = top - rise(BODY) - 1.6
    with pdf.artifact():
        pdf.box(left, bottom, _BOX, _BOX, weight=0.7)
    pdf.field(parent.add("Form"), (left, bottom, left + _BOX, bottom + _BOX), box.asked)
    with pdf.content(parent.add("Lbl")):
        lines = [
            (left + _TO_WORDS, top - at * BODY.leading - rise(BODY), line.text + " ")
            for at, line in enumerate(box.words)
        ]
        pdf.write(BODY, lines)
