"""What is read aloud of a page bound in is what its picture shows: words that were blacked out never come into a paper."""

from __future__ import annotations

import io
from collections.abc import Callable

import pypdfium2
import pytest
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib import colors
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from scr_desktop.documents.making.draw import draw
from scr_desktop.documents.paper.foreign import foreign_pages
from scr_desktop.documents.parts.content import BoundIn
from scr_desktop.documents.parts.imprint import Imprint
from tests.documents.paper.test_foreign import assembled, figures, stream
from tests.documents.reading import ReadBack

LINE, NAME = "Rosie Trelawney was seen", (58, 694, 105, 18)
Drawing = Callable[[Canvas], None]


def line(canvas: Canvas, words: str = LINE, y: float = 700, colour: colors.Color = colors.black) -> None:
    """Write a line as Word or a printer driver does."""
    canvas.setFillColor(colour)
    canvas.setFont("Helvetica", 14)
    canvas.drawString(60, y, words)


def box(colour: colors.Color, place: tuple[float, ...] = NAME) -> Drawing:
    """Return what draws a line and a box of a colour over a part of it."""

    def drawn(canvas: Canvas) -> None:
        line(canvas)
        canvas.setFillColor(colour)
        canvas.rect(*place, fill=1, stroke=0)

    return drawn


def picture(canvas: Canvas) -> None:
    """Lay a picture over the name."""
    line(canvas)
    canvas.drawImage(ImageReader(Image.new("RGB", (300, 40), (200, 30, 30))), *NAME)


def labelled(canvas: Canvas) -> None:
    """Write another word on the box."""
    box(colors.black)(canvas)
    line(canvas, "REDACTED", 701, colors.white)


def in_a_form(canvas: Canvas) -> None:
    """Draw all of it as one object, as many programs do with what they place on a page."""
    canvas.beginForm("all")
    box(colors.black)(canvas)
    canvas.endForm()
    canvas.doForm("all")


def clipped(canvas: Canvas) -> None:
    """Write the name outside of what may be drawn on."""
    canvas.saveState()
    path = canvas.beginPath()
    path.rect(0, 0, 50, 50)
    canvas.clipPath(path, stroke=0)
    line(canvas, "Rosie Trelawney")
    canvas.restoreState()
    line(canvas, "was seen", 660)


def twice(colour: colors.Color, y: float = 700) -> Drawing:
    """Return what writes the name in a colour at a height, and the rest of the line in black."""

    def drawn(canvas: Canvas) -> None:
        line(canvas, "Rosie Trelawney", y, colour)
        line(canvas, "was seen", 660)

    return drawn


def on_dark(canvas: Canvas) -> None:
    """Write white on black."""
    canvas.rect(0, 600, 600, 200, fill=1, stroke=0)
    line(canvas, colour=colors.white)


def scan(*, hidden: bool = False, above: bool = False) -> Drawing:
    """Return what lays a scanned page and the words that were read off it; `hidden`: the name is blacked out afterwards."""
    image = Image.new("L", (1240, 1754), 255)
    ImageDraw.Draw(image).text((125, 270), LINE, fill=0, font=ImageFont.load_default(size=30))

    def drawn(canvas: Canvas) -> None:
        if above:
            line(canvas)
        canvas.drawImage(ImageReader(image), 0, 0, 595, 842)
        words = canvas.beginText(60, 842 - 297 * 842 / 1754)
        words.setTextRenderMode(3)
        words.setFont("Helvetica", 13.5)
        words.textOut("" if above else LINE)
        canvas.drawText(words)
        canvas.setFillColor(colors.black)
        canvas.rect(*(58, 694, 110, 24) if hidden else (0, 0, 1, 1), fill=1, stroke=0)

    return drawn


def pdf_of(drawing: Drawing, size: tuple[float, float] = (595, 842)) -> bytes:
    """Return a PDF of one page."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=size)
    drawing(canvas)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def annotated(kind: str) -> bytes:
    """Return a PDF in which something opaque of this kind, as a reader's comment, lies over the name."""
    font = "/Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>"
    look = stream("/Type /XObject /Subtype /Form /BBox [58 694 163 712]", "0 g 58 694 105 18 re f")
    return assembled(
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R {font} /Annots [5 0 R] >>",
            stream("", f"BT /F 14 Tf 60 700 Td ({LINE}) Tj ET"),
            f"<< /Type /Annot /Subtype /{kind} /Rect [58 694 163 712] /F 4 /AP << /N 6 0 R >> >>",
            look,
        ]
    )


def read_aloud(pdf: bytes) -> str:
    """Return the words of the one page of a PDF as they would stand in the pack."""
    (page,) = foreign_pages(BoundIn(pdf, "Sent"), 480, 700, lambda: None)
    return " ".join(page.text.split())


@pytest.mark.parametrize(
    "drawing",
    [box(colors.black), box(colors.white), picture, labelled, in_a_form, clipped, twice(colors.white),
     twice(colors.HexColor("#FDFDFD")), twice(colors.black, 2000), scan(hidden=True), box(colors.black, (58, 690, 105, 16.5))],
    ids=["black box", "white box", "picture", "word on the box", "one object", "clipped", "white on white", "nearly white",
         "off the page", "scan with a box", "tops of letters left"],
)  # fmt: skip
@pytest.mark.parametrize("size", [(595, 842), (1100, 800)], ids=["upright", "turned"])
def test_what_is_covered_is_not_read_aloud(drawing: Drawing, size: tuple[float, float]) -> None:
    """Whatever hides the name, it is not among the words; that something is not shown is said, and the rest stays."""
    if drawing.__qualname__.startswith("scan") and size != (595, 842):
        pytest.skip("A scan is of upright paper.")
    assert read_aloud(pdf_of(drawing, size)).replace(" REDACTED", "") == "[not shown] was seen"


@pytest.mark.parametrize("kind", ["Square", "Redact", "Stamp", "FreeText"])
def test_a_comment_of_a_reader_that_covers_a_name_hides_it(kind: str) -> None:
    """A box drawn as a comment, which can be lifted off in the agency's file, hides the name in ours for good."""
    assert read_aloud(annotated(kind)) == "[not shown] was seen"


@pytest.mark.parametrize(
    "drawing",
    [line, on_dark, box(colors.Color(1, 1, 0, alpha=0.5)), scan(), scan(above=True), twice(colors.HexColor("#B0B0B0"))],
    ids=["plain", "white on black", "highlighted", "scan with words to search", "words below the scan", "grey"],
)
def test_what_can_be_seen_is_read_aloud_whole(drawing: Drawing) -> None:
    """Light on dark, highlighted, grey and scanned words are seen, so they are read."""
    assert read_aloud(pdf_of(drawing)) == LINE


def test_a_word_covered_in_part_is_read_as_far_as_it_is_seen() -> None:
    """Of a name that is half covered only what the picture shows is left."""
    assert read_aloud(pdf_of(box(colors.black, (58, 694, 60, 18)))) == "[not shown]awney was seen"


def test_a_page_of_nothing_but_covered_words_has_none() -> None:
    """Where nothing is left it is said that there is no text, as of any picture."""
    made = draw([BoundIn(pdf_of(box(colors.black, (0, 0, 595, 842))), "Return")], Imprint("t"))
    (said,) = figures(ReadBack(made))
    assert said == "Page 1 of 1 of “Return”, a picture without text that could be read out."


def test_a_name_blacked_out_is_nowhere_in_the_paper() -> None:
    """In the finished paper no reader finds the name: not on the page, not in what is read aloud."""
    made = draw([BoundIn(pdf_of(box(colors.black)), "Return")], Imprint("t"))
    with pypdfium2.PdfDocument(made) as document:
        assert "Trelawney" not in "".join(page.get_textpage().get_text_bounded() for page in document)
    assert not any("Trelawney" in said for said in figures(ReadBack(made)))


def test_our_own_papers_lose_nothing() -> None:
    """A paper of ours, with tables, rules and shades, that comes back bound in is read whole."""
    from tests.benchmarks.bench_pack import drawing_of_fifty_pages

    own = drawing_of_fifty_pages()[0]()
    with pypdfium2.PdfDocument(own) as document:
        short = pypdfium2.PdfDocument.new()
        short.import_pages(document, pages=[0, 3, 6])
        out = io.BytesIO()
        short.save(out)
        told = [short[number].get_textpage().get_text_bounded().split() for number in range(3)]
    pages = foreign_pages(BoundIn(out.getvalue(), "Ours"), 480, 700, lambda: None)
    assert [page.text.split() for page in pages] == told
