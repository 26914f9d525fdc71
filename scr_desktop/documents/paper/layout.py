"""Turns content into blocks: which element of the structure tree it is, how it looks, how it may be broken."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import singledispatchmethod

from scr_desktop.documents.paper.blocks import (
    Block,
    PictureBlock,
    Printed,
    TextBlock,
    framed,
    keep_together,
)
from scr_desktop.documents.paper.contents import contents_blocks, pointer
from scr_desktop.documents.paper.foreign import foreign_pages
from scr_desktop.documents.paper.links import Place, address, places
from scr_desktop.documents.paper.picture import (
    beside,
    draw_foreign,
    draw_picture,
    draw_shapes,
    draw_signatures,
    scale_to,
    signature_box,
    size_within,
)
from scr_desktop.documents.paper.structure import BULLETED, NUMBERED, Element
from scr_desktop.documents.paper.table import TableNames, facts_blocks, grid_blocks
from scr_desktop.documents.paper.text import BODY, CODE, HEADINGS, LEAD, SMALL, STRONG, TITLE, Line, Look, clean, wrap
from scr_desktop.documents.paper.to_write.blocks import room_blocks
from scr_desktop.documents.parts.content import (
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

MM = 72 / 25.4
LOOKS = {"body": BODY, "lead": LEAD, "small": SMALL, "strong": STRONG, "title": TITLE, "mono": CODE}
SPACE = 7.0
HEADING_SPACE = {1: 20.0, 2: 18.0, 3: 13.0}
BULLET_INDENT = 16.0
NOTICE_INDENT = 12.0
NOTE = "Note on this page"
SIGN_IN_A_ROW, SIGNATURE, SIGNING_ROOM = 3, 51 * MM, 18 * MM


class Layout:
    """Collects the blocks of a document for a text area of this size, and grows its structure tree.

    An address begins no higher than `window` below the top of the first page's text. `title` names a table that stands
    below no heading.
    """

    def __init__(
        self, width: float, height: float, check: Callable[[], None], window: float = 0, title: str = ""
    ) -> None:
        self.root = Element("Document")
        self.blocks: list[Block] = []
        self._width = width
        self._height = height
        self._check = check
        self._window = window
        self._tag_level = 0
        self._break_next = self._sheet_next = False
        self._gap = 0.0
        self._places: list[Place] = []
        self._headings: Iterator[Place] = iter(())
        self._names = TableNames(title)

    def add_document(self, content: Sequence[Content]) -> None:
        """Add all of a document: what its contents and links point at may come later than they do."""
        self._places = list(places(content))
        self._headings = iter(self._places)
        self.add_all(content)

    def add_all(self, items: Sequence[Content]) -> None:
        """Add content in reading order."""
        for item in items:
            self._check()
            self.add(item)

    @singledispatchmethod
    def add(self, item: Content) -> None:
        """Add one piece of content."""
        raise TypeError(f"{type(item).__name__} is not a word of the content vocabulary")

    @add.register
    def _(self, item: Heading) -> None:
        # A level that is skipped would break PDF/UA-1 7.4.2; the look keeps the level that was asked for.
        self._tag_level = min(item.level, self._tag_level + 1)
        element = self.root.add(f"H{self._tag_level}")
        block = self._text(item.text, HEADINGS[item.level], element)
        block.space = HEADING_SPACE[item.level]
        block.with_next = block.whole = True
        block.place = next(self._headings)
        self._names.begin(item.text)
        self._put(block)

    @add.register
    def _(self, item: Contents) -> None:
        self._put_all(contents_blocks(self._places, item.levels, self.root, self._width))

    @add.register
    def _(self, item: Link) -> None:
        place = next(
            (place for place in self._places if place.heading.anchor and item.to == f"#{place.heading.anchor}"), None
        )
        if place is not None:
            self._put(pointer(item.text, BODY, self.root.add("P").add("Link"), place, self._width))
            return
        to = address(item.to)
        text = item.text if not to or item.to.partition(":")[2].lstrip("/") in item.text else f"{item.text}: {item.to}"
        block = self._text(text, BODY, self.root.add("P").add("Link") if to else self.root.add("P"))
        block.address = to
        self._put(block)

    @add.register
    def _(self, item: Para) -> None:
        block = self._text(item.text, LOOKS[item.style], self.root.add("P"))
        block.align = item.align
        block.width = self._width
        self._put(block)

    @add.register
    def _(self, item: Bullets) -> None:
        labels = [f"{number}." if item.numbered else "•" for number in range(1, len(item.items) + 1)]
        self._add_list(item.items, labels, NUMBERED if item.numbered else BULLETED)

    def _add_list(self, items: Sequence[str], labels: Sequence[str], attributes: str) -> None:
        list_element = self.root.add("L", attributes=attributes)
        widest = max((BODY.face.width(label, BODY.size) for label in labels), default=0.0)
        for text, label in zip(items, labels, strict=True):
            element = list_element.add("LI")
            label_element = element.add("Lbl")
            block = self._text(text, BODY, element.add("LBody"), max(BULLET_INDENT, widest + 7))
            block.label = Printed(Line(label + " ", 0), BODY, label_element)
            block.space = SPACE if list_element.children[0] is element else 3
            self._put(block)
        self._gap = max(self._gap, 2)

    @add.register
    def _(self, item: Notice) -> None:
        title = self._lines(item.title, STRONG, self.root.add("P"), NOTICE_INDENT)
        lines = title + self._lines(item.text, BODY, self.root.add("P"), NOTICE_INDENT)
        block = framed(lines, self._width, NOTICE_INDENT)
        block.space = SPACE + 6
        self._put(block)

    @add.register
    def _(self, item: Facts) -> None:
        if item.rows:
            table = self._names.table(self.root, item.caption)
            self._add_caption(item.caption, table, "Caption")
            self._put_all(facts_blocks(item, table, self._width, self._check))

    @add.register
    def _(self, item: Grid) -> None:
        if not item.rows:
            self._add_caption(item.caption, self.root, "P")
            self.add(Para(item.empty))
            return
        table = self._names.table(self.root, item.caption)
        self._add_caption(item.caption, table, "Caption")
        self._put_all(grid_blocks(item, table, self._width, self._height, self._check))

    def _add_caption(self, caption: str, parent: Element, tag: str) -> None:
        if caption:
            block = self._text(caption, STRONG, parent.add(tag))
            block.with_next = True
            self._put(block)

    @add.register
    def _(self, item: SignatureBoxes) -> None:
        self._hold_what_is_signed()
        for person in item.people:
            name = self._text(person, STRONG, self.root.add("P"))
            name.with_next = True
            name.space = SPACE + 4
            self._put(name)
            self._put(signature_box(self.root.add("P"), self._width, item.sheet))

    @add.register
    def _(self, item: SignedBy) -> None:
        self._hold_what_is_signed()
        for first in range(0, len(item.people), SIGN_IN_A_ROW):
            people = item.people[first : first + SIGN_IN_A_ROW]
            wide = SIGNATURE if len(item.people) > 1 else self._width / 2
            names = [self._text(person, BODY, self.root.add("P"), self._width - wide) for person in people]
            height = SIGNING_ROOM + max(sum(name.slices) for name in names)
            self._put(PictureBlock(slices=[height], space=SPACE, paint=draw_signatures(names, wide, SIGNING_ROOM)))

    @add.register
    def _(self, item: Address) -> None:
        element = self.root.add("P")
        lines = self._lines(item.lines[0], STRONG, element)
        lines += [one for line in item.lines[1:] for one in self._lines(line, BODY, element)]
        block = TextBlock(slices=[one.look.leading for one in lines], lines=lines, width=self._width, space=SPACE)
        block.not_above, block.whole = self._window, True
        self._put(block)

    def _hold_what_is_signed(self) -> None:
        """Keep the end of what is signed on the page of the first box: nobody signs a page that says nothing."""
        if self._break_next:
            return
        for block in reversed(self.blocks):
            if not block.with_next:
                block.with_next = not isinstance(block, PictureBlock)
                return
            if block.starts_page:
                return

    @add.register
    def _(self, item: LinesToWrite | Fields | Ticks | FormMark) -> None:
        self._put_all(room_blocks(item, self.root, self._width))

    @add.register
    def _(self, item: Drawing) -> None:
        scale = scale_to(item, self._width, self._height)
        element = self.root.add("Figure", alt=clean(item.alt))
        self._put(
            PictureBlock(
                slices=[item.height * scale], space=SPACE + 2, floats=True, paint=draw_shapes(item, element, scale)
            )
        )

    @add.register
    def _(self, item: Picture) -> None:
        size = size_within(item, item.width * MM, item.height * MM)
        paint = draw_picture(item, self.root.add("Figure", alt=clean(item.alt)), size)
        self._put(PictureBlock(slices=[size[1]], space=SPACE, paint=paint))

    @add.register
    def _(self, item: BoundIn) -> None:
        self._break_next = True
        self.add(item.heading)
        room = max(self._height / 2, self._height - sum(self.blocks[-1].slices) - 3 * SPACE - SMALL.leading)
        pages = foreign_pages(item, self._width, room, self._check)
        for number, received in enumerate(pages, start=1):
            caption = self._text(f"Page {number} of {len(pages)} as received", SMALL, self.root.add("P"))
            caption.with_next = True
            self._put(caption)
            notes = [self._text(f"{NOTE}: {note}", BODY, self.root.add("P")) for note in received.notes]
            page, below = beside(received, notes, room)
            self._put_all([] if below else notes)
            scan = f"Page {number} of {len(pages)} of “{item.title}”, a picture without text that could be read out."
            element = self.root.add("Figure", alt=page.text or clean(scan))
            paint = draw_foreign(page, element, self._width)
            self._put(PictureBlock(slices=[page.size[1]], space=SPACE, paint=paint))
            self._put_all(notes if below else [])
            self._break_next = True

    @add.register
    def _(self, item: Space) -> None:
        self._gap += item.height * MM

    @add.register
    def _(self, item: PageBreak) -> None:
        self._break_next = True
        self._sheet_next = self._sheet_next or item.sheet

    @add.register
    def _(self, item: KeepTogether) -> None:
        start = len(self.blocks)
        self.add_all(item.items)
        keep_together(self.blocks[start:], self._height)

    def _text(self, text: str, look: Look, element: Element, indent: float = 0) -> TextBlock:
        lines = self._lines(text, look, element, indent)
        return TextBlock(
            slices=[look.leading] * len(lines), lines=lines, indent=indent, width=self._width - indent, space=SPACE
        )

    def _lines(self, text: str, look: Look, element: Element, indent: float = 0) -> list[Printed]:
        width = self._width - indent - (indent if indent == NOTICE_INDENT else 0)
        return [Printed(line, look, element) for line in wrap(clean(text), look, width, self._check)]

    def _put_all(self, blocks: Sequence[Block]) -> None:
        for block in blocks:
            self._put(block)

    def _put(self, block: Block) -> None:
        block.space += self._gap
        block.starts_page, block.starts_sheet = self._break_next, self._sheet_next
        self._gap, self._break_next, self._sheet_next = 0.0, False, False
        self.blocks.append(block)
