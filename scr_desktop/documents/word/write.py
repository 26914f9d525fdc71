"""Writes a document's content as a Word document: real headings, lists and tables, in the order of the PDF."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import singledispatchmethod
from io import BytesIO
from typing import TYPE_CHECKING, Any

from scr_desktop.documents.making.manifest import with_manifest
from scr_desktop.documents.parts.content import (
    TICK,
    Address,
    BoundIn,
    Bullets,
    Content,
    Contents,
    Drawing,
    Facts,
    Fields,
    FormMark,
    Grid,
    Heading,
    KeepTogether,
    LinesToWrite,
    Link,
    Notice,
    PageBreak,
    Para,
    Picture,
    SignatureBoxes,
    SignedBy,
    Space,
    Ticks,
)
from scr_desktop.documents.parts.imprint import Imprint
from scr_desktop.documents.word.characters import in_one_line, writable
from scr_desktop.documents.word.figures import add_drawing, add_picture
from scr_desktop.documents.word.mark import add_mark
from scr_desktop.documents.word.parts_of_xml import element, inside
from scr_desktop.documents.word.sheet import sheet
from scr_desktop.documents.word.tables import add_facts, add_grid

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

_STYLES = {
    "body": "Normal",
    "lead": "Subtitle",
    "small": "Normal",
    "strong": "Normal",
    "title": "Title",
    "mono": "Normal",
}
_ALIGNED = {"left": 0, "centre": 1, "right": 2}
_SMALL = 9
_NOT_IN_WORD = "Not part of the Word version: it is bound into the PDF of this paper."
_SIGNATURE = (("Name", ""), ("Signature", ""), ("Date", ""))


def word_document(content: Sequence[Content], imprint: Imprint, mark: str = "") -> bytes:
    """Return content as a Word document (.docx) with its imprint on every page, known again by its `mark` if it has one.

    It holds the same facts in the same order as the PDF, but for pages that somebody else wrote, whose place it names.
    It may run in any thread.
    """
    whole = with_manifest(content, imprint)
    writing = _Writing(sheet(imprint), whole)
    writing.add_all(whole)
    if mark:
        add_mark(writing.word, mark)
    kept = BytesIO()
    writing.word.save(kept)
    return kept.getvalue()


class _Writing:
    """Adds content to a Word document, one piece after the other."""

    def __init__(self, word: WordDocument, content: Sequence[Content]) -> None:
        self.word = word
        self._headings = list(_headings(content))
        self._marks = {
            heading.anchor: f"place{number}" for number, heading in enumerate(self._headings) if heading.anchor
        }
        self._named = ""

    def add_all(self, items: Sequence[Content]) -> None:
        """Add content in reading order; what stands right above a table names it."""
        for item in items:
            self.add(item)
            if isinstance(item, Heading):
                self._named = item.text

    @singledispatchmethod
    def add(self, item: Content) -> None:
        """Add one piece of content."""
        raise TypeError(f"{type(item).__name__} is not a word of the content vocabulary")

    @add.register
    def _(self, item: Heading) -> None:
        line = self.word.add_heading(in_one_line(item.text), item.level)
        if item.anchor:
            _mark(line, self._marks[item.anchor], len(self._marks) + list(self._marks).index(item.anchor))

    @add.register
    def _(self, item: Contents) -> None:
        for heading in self._headings:
            if heading.level <= item.levels:
                self._line(heading.text).paragraph_format.left_indent = (heading.level - 1) * 180_000

    @add.register
    def _(self, item: Para) -> None:
        from docx.shared import Pt

        line = self._line(item.text, _STYLES[item.style])
        line.alignment = _ALIGNED[item.align]
        for run in line.runs:
            run.bold = True if item.style == "strong" else None
            if item.style == "small":
                run.font.size = Pt(_SMALL)

    @add.register
    def _(self, item: Link) -> None:
        mark = self._marks.get(item.to.removeprefix("#")) if item.to.startswith("#") else None
        line = self._line("" if mark else item.text)
        if mark:
            _lead(line, in_one_line(item.text), mark)
        elif not item.to.startswith("#") and item.to.partition(":")[2].lstrip("/") not in item.text:
            line.add_run(f": {writable(item.to)}")

    @add.register
    def _(self, item: Bullets) -> None:
        # The library's numbered style goes on counting from list to list: the numbers are written.
        for number, text in enumerate(item.items, 1):
            if item.numbered:
                line = self._line(f"{number}.\t{text}")
                line.paragraph_format.left_indent, line.paragraph_format.first_line_indent = 360_000, -360_000
            else:
                self._line(text, "List Bullet")

    @add.register
    def _(self, item: Fields) -> None:
        for field in item.row:
            self.add(LinesToWrite(field.lines, field.words))

    @add.register
    def _(self, item: Ticks) -> None:
        for _, words in item.choices:
            self._line(f"{TICK} {words}")

    @add.register
    def _(self, _item: FormMark) -> None:
        """Leave out what is read back of a PDF alone."""

    @add.register
    def _(self, item: Notice) -> None:
        self._boxed([(item.title, True), (item.text, False)])

    @add.register
    def _(self, item: Facts) -> None:
        self._caption(item.caption)
        add_facts(self.word, item, item.caption or self._named)
        self._after_table()

    @add.register
    def _(self, item: Grid) -> None:
        self._caption(item.caption)
        if not item.rows:
            self._line(item.empty)
            return
        add_grid(self.word, item, item.caption or self._named)
        self._after_table()

    @add.register
    def _(self, item: SignatureBoxes) -> None:
        for person in item.people:
            line = self._line(person)
            line.runs[0].bold = line.paragraph_format.keep_with_next = True
            add_facts(self.word, Facts(_SIGNATURE), f"Signature: {person}")
            self._after_table()

    @add.register
    def _(self, item: SignedBy) -> None:
        for person in item.people:
            self._line("\n\n").paragraph_format.keep_with_next = True
            self._line(person)

    @add.register
    def _(self, item: Address) -> None:
        self._line("\n".join(item.lines))

    @add.register
    def _(self, item: LinesToWrite) -> None:
        if item.label:
            self._line(item.label).paragraph_format.keep_with_next = True
        for _ in range(item.count):
            _rule(self._line(""))

    @add.register
    def _(self, item: Drawing) -> None:
        add_drawing(self.word, item)

    @add.register
    def _(self, item: Picture) -> None:
        add_picture(self.word, item)

    @add.register
    def _(self, item: BoundIn) -> None:
        self.word.add_heading(in_one_line(item.title), item.level)
        self._line(_NOT_IN_WORD)

    @add.register
    def _(self, item: Space) -> None:
        from docx.shared import Mm

        self._line("").paragraph_format.space_after = Mm(max(0, item.height - 4))

    @add.register
    def _(self, _item: PageBreak) -> None:
        word: Any = self.word
        word.add_page_break()

    @add.register
    def _(self, item: KeepTogether) -> None:
        self.add_all(item.items)

    def _caption(self, caption: str) -> None:
        if caption:
            self._line(caption, "Caption").paragraph_format.keep_with_next = True

    def _line(self, text: str, style: str = "Normal") -> Any:
        return self.word.add_paragraph(writable(text), style=style)

    def _boxed(self, lines: Sequence[tuple[str, bool]]) -> None:
        for text, bold in lines:
            line = self._line(text)
            line.runs[0].bold = bold or None
            _frame(line)

    def _after_table(self) -> None:
        """Keep two tables apart: Word would make one of them."""
        from docx.shared import Pt

        line = self._line("")
        line.paragraph_format.space_after = Pt(0)
        line.paragraph_format.line_spacing = Pt(6)


def _headings(content: Sequence[Content]) -> Iterator[Heading]:
    for item in content:
        if isinstance(item, Heading):
            yield item
        elif isinstance(item, BoundIn):
            yield item.heading
        elif isinstance(item, KeepTogether):
            yield from _headings(item.items)


def _mark(line: Any, name: str, number: int) -> None:
    """Mark a paragraph as a place to which a link of the same document can lead."""
    for tag, values in (
        ("w:bookmarkStart", {"w:id": str(number), "w:name": name}),
        ("w:bookmarkEnd", {"w:id": str(number)}),
    ):
        inside(line).append(element(tag, values))


def _lead(line: Any, text: str, mark: str) -> None:
    link, run, words = element("w:hyperlink", {"w:anchor": mark}), element("w:r"), element("w:t")
    words.text = text
    run.append(words)
    link.append(run)
    inside(line).append(link)


def _rule(line: Any) -> None:
    """Draw a line to write on below a paragraph."""
    borders = element("w:pBdr")
    borders.append(_edge("bottom"))
    inside(line).get_or_add_pPr().append(borders)


def _frame(line: Any) -> None:
    """Draw a box around a paragraph; those that follow each other stand in one."""
    borders = element("w:pBdr")
    for side in ("top", "left", "bottom", "right"):
        borders.append(_edge(side))
    inside(line).get_or_add_pPr().append(borders)


def _edge(side: str) -> Any:
    return element(f"w:{side}", {"w:val": "single", "w:sz": "6", "w:space": "4", "w:color": "000000"})
