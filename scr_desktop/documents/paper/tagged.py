"""A tagged PDF (PDF/UA-1) over reportlab: the only place that knows the inside of a PDF.

reportlab draws; it has no tagging of its own. Here every stretch of a page is either marked as the content of
an element of the structure tree or as an artifact (header, footer, rule, background), and the file says its
title, language and standard. Coordinates are points from the page's bottom left corner.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from io import BytesIO
from itertools import groupby
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from scr_desktop.documents.paper.face import BOLD, LENDER, LENDER_BOLD, MONO, REGULAR, face
from scr_desktop.documents.paper.form.widget import Asked, Fields
from scr_desktop.documents.paper.links import Link, Place, fill_in
from scr_desktop.documents.paper.script import right_to_left
from scr_desktop.documents.paper.structure import (
    Annotated,
    Element,
    Marked,
    Written,
    object_number,
    write_structure,
)
from scr_desktop.documents.paper.text import Look, clean_line

LANGUAGE = "en-GB"
CREATOR = "SCR Desktop"

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{creator}</xmp:CreatorTool><xmp:CreateDate>{made_at}</xmp:CreateDate>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""

# How each kind of picture is written, for its width in pixels (ISO 32000-1, 7.4.4 and 7.4.8).
_PICTURES: dict[str, Callable[[int], dict[str, Any]]] = {
    "jpeg": lambda _: {"Filter": "/DCTDecode", "ColorSpace": "/DeviceRGB", "BitsPerComponent": 8},
    "grey jpeg": lambda _: {"Filter": "/DCTDecode", "ColorSpace": "/DeviceGray", "BitsPerComponent": 8},
    "grey": lambda width: {
        "Filter": "/FlateDecode",
        "DecodeParms": f"<< /Predictor 15 /Colors 1 /BitsPerComponent 4 /Columns {width} >>",
        "ColorSpace": "/DeviceGray",
        "BitsPerComponent": 4,
    },
    "colour": lambda width: {
        "Filter": "/FlateDecode",
        "DecodeParms": f"<< /Predictor 15 /Colors 3 /BitsPerComponent 8 /Columns {width} >>",
        "ColorSpace": "/DeviceRGB",
        "BitsPerComponent": 8,
    },
}


class TaggedPdf:
    """A PDF being drawn, page by page; `finish` returns its bytes.

    `root` is the Document element of the structure tree, `subject` one line of what else the file says of itself;
    with `both_sides` a viewer offers to print on both sides of the sheet. With `tagged=False` the same marks are drawn
    without any tagging: only for measuring what tagging costs.
    """

    def __init__(
        self, title: str, root: Element, *, subject: str = "", both_sides: bool = False, tagged: bool = True
    ) -> None:
        for name in (REGULAR, BOLD, MONO, LENDER, LENDER_BOLD):
            face(name)
        self._title = clean_line(title)
        self._subject = clean_line(subject)
        self._root = root
        self._tagged = tagged
        self._bytes = BytesIO()
        # Without initialFontName reportlab lists an unembedded Helvetica on every page.
        self._canvas: Any = Canvas(
            self._bytes, pagesize=A4, pageCompression=1, initialFontName=REGULAR, lang=LANGUAGE, pdfVersion=(1, 7)
        )
        self._doc: Any = self._canvas._doc  # noqa: SLF001 - reportlab has no public way to the catalogue
        self._marked: list[list[Element]] = [[]]
        self._pages: list[Any] = []
        self._links: list[Link] = []
        self._fields = Fields(self._doc)
        self._open: Element | None = None
        self._pictures = 0
        self._bookmarks = 0
        self._bookmark_level = -1
        self._canvas.setTitle(self._title)
        self._canvas.setCreator(CREATOR)
        self._canvas.setAuthor("")
        self._canvas.setSubject(self._subject)
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        if both_sides:
            self._canvas.setViewerPreference("Duplex", "DuplexFlipLongEdge")

    @property
    def page_index(self) -> int:
        """Return the number of the page being drawn, from 0."""
        return len(self._pages)

    @contextmanager
    def content(self, element: Element) -> Iterator[None]:
        """Mark what is drawn inside as content of this element."""
        if not self._tagged:
            yield
            return
        self._begin(element)
        self._open = element
        yield
        self._open = None
        self._canvas.addLiteral("EMC")

    @contextmanager
    def artifact(self, kind: str = "") -> Iterator[None]:
        """Mark what is drawn inside as no content: "Header" and "Footer", or "" for rules and backgrounds."""
        if not self._tagged:
            yield
            return
        properties = f"<</Type /Pagination /Subtype /{kind}>> BDC" if kind else "BMC"
        self._canvas.addLiteral(f"/Artifact {properties}")
        yield
        self._canvas.addLiteral("EMC")

    def write(self, look: Look, lines: Iterable[tuple[float, float, str]]) -> None:
        """Write cleaned lines of text of one look, each at its own x and baseline y."""
        for turned, run in groupby(lines, lambda line: right_to_left(line[2])):
            if not turned:
                self._write(look, run)
                continue
            for x, y, line in run:
                with self._standing_for(line):
                    self._write(look, [(x, y, look.face.drawn(line))])

    def _write(self, look: Look, lines: Iterable[tuple[float, float, str]]) -> None:
        text = self._canvas.beginText()
        text.setFillGray(look.grey)
        font: tuple[str, float] = ("", 1.0)
        for x, y, line in lines:
            text.setTextOrigin(x, y)
            for piece_font, piece, times in look.face.pieces(line):
                if (piece_font, times) != font:
                    text.setFont(piece_font, look.size * times)
                    if times != font[1]:
                        # What is larger hangs lower, so that its middle stays on the line.
                        text.setRise((1 - times) * look.size / 3)
                    font = (piece_font, times)
                text.textOut(piece)
        if font[1] != 1:
            text.setRise(0)
        self._canvas.drawText(text)

    @contextmanager
    def _standing_for(self, line: str) -> Iterator[None]:
        """Say in the structure tree that what is drawn inside is this line, whichever way its glyphs stand.

        Not on the page itself: readers that know no tags turn the glyphs round by themselves, and some would
        turn the line given there round as well. The stretch is one of its own, because some readers lose the rest of
        a stretch that another one interrupts.
        """
        element = self._open
        if element is None:
            yield
            return
        self._canvas.addLiteral("EMC")
        self._begin(element.add("Span", actual=line))
        yield
        self._canvas.addLiteral("EMC")
        self._begin(element)

    def _begin(self, element: Element) -> None:
        mcids = self._marked[-1]
        element.children.append(Marked(self.page_index, len(mcids)))
        self._canvas.addLiteral(f"/{element.tag} <</MCID {len(mcids)}>> BDC")
        mcids.append(element)

    def line(self, x1: float, y1: float, x2: float, y2: float, *, weight: float = 0.5, dashed: bool = False) -> None:
        """Draw a black line."""
        self._pen(weight, dashed=dashed)
        self._canvas.line(x1, y1, x2, y2)

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        weight: float = 0,
        shade: float = 0,
        dashed: bool = False,
    ) -> None:
        """Draw a rectangle from its bottom left corner: outline if it has a weight, grey if it has a shade (1 is black)."""
        self._pen(weight, dashed=dashed)
        self._canvas.setFillGray(1 - shade)
        self._canvas.rect(x, y, width, height, stroke=int(weight > 0), fill=int(shade > 0))

    def picture(
        self, picture: bytes, kind: str, pixels: tuple[int, int], box: tuple[float, float, float, float]
    ) -> None:
        """Draw a picture written as `kind` says ("jpeg", "grey jpeg", "grey", "colour") into left, bottom, width and height."""
        width, height = pixels
        stream = pdfdoc.PDFStream(pdfdoc.PDFDictionary(_PICTURES[kind](width)), picture)
        stream.dictionary.dict.update(Type="/XObject", Subtype="/Image", Width=width, Height=height)
        name = f"Picture{self._pictures}"
        self._pictures += 1
        self._doc.Reference(stream, self._doc.getXObjectName(name))
        self._canvas._formsinuse.append(name)  # noqa: SLF001 - reportlab's own pictures are unpacked and packed anew
        left, bottom, wide, high = box
        placed = f"{wide:.2f} 0 0 {high:.2f} {left:.2f} {bottom:.2f} cm"
        self._canvas.addLiteral(f"q {placed} /{self._doc.getXObjectName(name)} Do Q")

    def link(self, element: Element, box: tuple[float, float, float, float], target: Place | str, says: str) -> None:
        """Make a part of the page (left, bottom, right, top) lead to a place or an address; `says` is read aloud."""
        annotation = Written()
        # reportlab's own annotations take more time than the page they stand on, and no StructParent.
        self._canvas._annotationrefs.append(self._doc.Reference(annotation, f"Link{len(self._links)}"))  # noqa: SLF001
        self._links.append(Link(element, self.page_index, box, target, clean_line(says), annotation))
        if self._tagged:
            element.children.append(Annotated(self.page_index, object_number(self._doc, annotation)))

    def field(self, element: Element | None, box: tuple[float, float, float, float], asked: Asked) -> None:
        """Put a field over a part of the page (left, bottom, right, top); without an element it is hidden."""
        reference, annotation = self._fields.add(element, self.page_index, box, asked)
        self._canvas._annotationrefs.append(reference)  # noqa: SLF001 - as for links
        if self._tagged and element is not None:
            element.children.append(Annotated(self.page_index, object_number(self._doc, annotation)))

    def bookmark(self, place: Place, top: float) -> None:
        """Add a bookmark to this height of the page; a level may be at most one deeper than the one before."""
        place.page, place.top = self.page_index, top
        level = min(place.heading.level - 1, self._bookmark_level + 1)
        self._bookmark_level = level
        key = f"heading-{self._bookmarks}"
        self._bookmarks += 1
        self._canvas.bookmarkPage(key, fit="XYZ", left=0, top=top)
        self._canvas.addOutlineEntry(clean_line(place.heading.text) or "…", key, level, closed=False)

    def end_page(self) -> None:
        """Finish the page; the next mark is made on a new one."""
        self._canvas.showPage()
        page = self._doc.Pages.pages[-1]
        if self._tagged:
            # Of a page's keys reportlab writes only those it knows; this adds two to this page, not to all of reportlab.
            page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
            page.StructParents = self.page_index
            page.Tabs = pdfdoc.PDFName("S")
        self._pages.append(page)
        self._marked.append([])

    def finish(self, check: Callable[[], None]) -> bytes:
        """Return the finished file; nothing can be drawn afterwards. `check` is called meanwhile and may raise."""
        page_numbers = [object_number(self._doc, page) for page in self._pages]
        fill_in(self._links, page_numbers, tagged=self._tagged)
        catalogue, annotated = self._doc.Catalog, [*(link.element for link in self._links), *self._fields.elements]
        if self._fields.widgets:
            catalogue.AcroForm = self._fields.finish(len(page_numbers) + len(self._links), tagged=self._tagged)
        if self._tagged:
            catalogue.StructTreeRoot = write_structure(
                self._doc, self._root, self._marked[:-1], page_numbers, annotated, check
            )
            catalogue.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})
            catalogue.Metadata = pdfdoc.XMP(creator=lambda _: self._metadata())
        self._canvas.save()
        finished = self._bytes.getvalue()
        self._let_go()
        return finished

    def _let_go(self) -> None:
        """Drop what was drawn: reportlab's objects hold each other and ours, and finding that out stops all threads."""
        self._doc.idToObject.clear()
        self._root.children.clear()
        for kept in (self._marked, self._pages, self._links, self._fields.widgets):
            kept.clear()

    def _pen(self, weight: float, *, dashed: bool) -> None:
        self._canvas.setStrokeGray(0)
        self._canvas.setLineWidth(weight)
        self._canvas.setDash([3, 2] if dashed else [])

    def _metadata(self) -> bytes:
        made_at = datetime.now(UTC).isoformat(timespec="seconds")
        title, subject = escape(self._title), escape(self._subject)
        return _XMP.format(title=title, subject=subject, language=LANGUAGE, creator=CREATOR, made_at=made_at).encode()
