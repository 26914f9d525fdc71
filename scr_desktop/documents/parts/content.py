"""The words in which a document is written: headings, paragraphs, facts, tables, boxes to sign.

A document's `body(...)` returns a list of these plain values and knows nothing of pages, fonts or PDF.
All text is plain text: markup in it is printed as it stands, a newline is a line break.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

ParaStyle: TypeAlias = Literal["body", "lead", "small", "strong", "title", "mono"]
Align: TypeAlias = Literal["left", "centre", "right"]
# A box to tick by hand: wherever it stands in a text, it is drawn large enough for a pen.
TICK = "☐"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to 3; it is a bookmark too and never stands alone at the foot of a page.

    `anchor` is a name by which a `Link` of the same document points at it.
    """

    level: Literal[1, 2, 3]
    text: str
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Contents:
    """The headings of the whole document down to a level, each with its page number, leading there when clicked."""

    levels: Literal[1, 2, 3] = 1


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph of plain text. "title" is large but no heading (for a cover), "mono" is for keys and codes."""

    text: str
    style: ParaStyle = "body"
    align: Align = "left"


@dataclass(frozen=True, slots=True)
class Link:
    """A paragraph that leads somewhere when clicked.

    `to` is "#" and the `anchor` of a heading, whose page number is then printed after the text, or an address that
    begins with https:// or mailto:, which is printed too unless the text holds it. With anything else it is a
    paragraph and no link. Nothing else is ever made a link, whatever the text looks like.
    """

    text: str
    to: str


@dataclass(frozen=True, slots=True)
class Facts:
    """Label and value side by side, one pair a row; the labels are the row headers.

    Without a `caption` the heading above names it to whoever has it read aloud.
    """

    rows: Sequence[tuple[str, str]]
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a `Grid`: its heading and on which side its text stands."""

    title: str
    align: Align = "left"


@dataclass(frozen=True, slots=True)
class Grid:
    """A table. `widths` are shares of the page's width (left out: fitted to the text).

    The head row repeats on every page. With `row_headers` the first cell of each row names the row.
    A row may be shorter than the columns. Without a `caption` the heading above names it to whoever has it read aloud.
    With no rows the sentence `empty` stands in the table's place. In `fine`
    print stands what is compared once, years later.
    """

    columns: Sequence[str | Column]
    rows: Sequence[Sequence[str]]
    widths: Sequence[float] = ()
    caption: str = ""
    row_headers: bool = False
    fine: bool = False
    empty: str = "None recorded."


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list: bullets, or 1., 2., 3. when `numbered`."""

    items: Sequence[str]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class SignatureBoxes:
    """A box to sign for each person or post: name, signature and date by hand.

    `sheet` is the code of the sheet that is signed, which stands in each box and leads its scan back.
    """

    people: Sequence[str]
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class Address:
    """The lines of an address, the first standing out, where the window of an envelope shows it.

    On the first page it begins no higher than that.
    """

    lines: Sequence[str]


@dataclass(frozen=True, slots=True)
class SignedBy:
    """Room to sign a letter above the name or post of each, up to three beside each other."""

    people: Sequence[str]


@dataclass(frozen=True, slots=True)
class LinesToWrite:
    """Ruled lines for handwriting, under a label if there is one."""

    count: int
    label: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """Room for one answer: its label, ruled lines for a pen, and over these a field to be filled in on a screen.

    `key` names the answer when the form comes back: small letters, digits, "_" and "-". It never holds what somebody
    wrote. `hint` stands after the label.
    """

    key: str
    label: str
    lines: int = 1
    hint: str = ""

    @property
    def words(self) -> str:
        """The label and its hint, as they stand above the lines."""
        return f"{self.label} – {self.hint}:" if self.hint else f"{self.label}:"


@dataclass(frozen=True, slots=True)
class Fields:
    """Fields beside each other, each with its share of the width; one takes all of it."""

    row: Sequence[Field]


@dataclass(frozen=True, slots=True)
class Ticks:
    """Boxes to tick, by pen or on a screen: of `choices` (key and words) one, or `several` of them.

    `key` names the answer as that of a `Field` does; `about` is what is asked, which is read aloud and stands in no
    print: the heading above says it. `beside` puts the boxes beside each other.
    """

    key: str
    about: str
    choices: Sequence[tuple[str, str]]
    several: bool = False
    beside: bool = False


@dataclass(frozen=True, slots=True)
class FormMark:
    """What a form says of itself when it comes back, seen by no reader: `domain/papers/form_mark.py` writes it."""

    mark: str


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page.

    With `sheet` it begins on the front of a new sheet where both sides are printed on, so that it can be filed apart.
    """

    sheet: bool = False


@dataclass(frozen=True, slots=True)
class Space:
    """Empty space of so many millimetres; none at the top of a page."""

    height: float = 5


@dataclass(frozen=True, slots=True)
class Notice:
    """A boxed warning; its word (`title`) says so too, so that it does not depend on colour."""

    text: str
    title: str = "Please note"


@dataclass(frozen=True, slots=True)
class Stroke:
    """A straight line of a `Drawing`, in points from its top left corner."""

    x1: float
    y1: float
    x2: float
    y2: float
    weight: float = 0.75
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle of a `Drawing`; `shade` 0 is white, 1 black; a `weight` of 0 has no outline."""

    x: float
    y: float
    width: float
    height: float
    shade: float = 0
    weight: float = 0.75
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Label:
    """A line of text of a `Drawing`; `y` is its baseline; `align` says which part of it stands at `x`.

    With `room` a text that is wider than so many points is cut with an ellipsis; name it whole elsewhere. One that
    `goes_on` is a line of a longer text, which the next label takes up: the two are read as one.
    """

    x: float
    y: float
    text: str
    size: float = 8.5
    bold: bool = False
    align: Align = "left"
    room: float = 0
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture of lines, boxes and labels, in points; `alt` says in words what it shows.

    A drawing wider or higher than the page is made smaller as a whole.
    """

    alt: str
    width: float
    height: float
    shapes: Sequence[Stroke | Box | Label]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture, as large as it can be in a room of so many millimetres; `alt` says in words what it shows.

    `png` is one of 8 bits in red, green and blue, not interlaced, as `exchange/logo.py` makes it.
    """

    png: bytes
    alt: str
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class BoundIn:
    """A PDF that somebody else wrote, page by page on pages of ours, under a heading.

    Its pages are pictures: no script, font or link of it comes along. Drawing raises `Problem` if the file is
    locked, damaged, too large or too slow.
    """

    pdf: bytes
    title: str
    level: Literal[1, 2, 3] = 2

    @property
    def heading(self) -> Heading:
        """Return the heading that it stands under."""
        return Heading(self.level, self.title)


@dataclass(frozen=True, slots=True)
class Manifest:
    """The annex that says how to check the document, for the end of it: its time, the history, a fingerprint of each part."""


@dataclass(frozen=True, slots=True)
class Witness:
    """For the first page, in a line or two: these facts, the copy, and a short code that leads to the `Manifest`."""

    rows: Sequence[tuple[str, str]] = ()


@dataclass(frozen=True, slots=True)
class KeepTogether:
    """These stand on one page if one page can hold them."""

    items: Sequence[Content]


Content: TypeAlias = (
    Heading
    | Contents
    | Para
    | Link
    | Facts
    | Grid
    | Bullets
    | SignatureBoxes
    | Address
    | SignedBy
    | LinesToWrite
    | Fields
    | Ticks
    | FormMark
    | PageBreak
    | Space
    | Notice
    | Drawing
    | Picture
    | BoundIn
    | Manifest
    | Witness
    | KeepTogether
)
