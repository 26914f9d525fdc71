"""PDFs from agencies bound into ours: seen whole, numbered through, read aloud, and harmless."""

from __future__ import annotations

import io
import time
from typing import Any

import pymupdf
import pypdfium2
import pytest
from PIL import Image, ImageDraw
from reportlab.lib import colors, pagesizes
from reportlab.pdfgen.canvas import Canvas

from scr_desktop.documents.making.draw import DrawingStopped, draw
from scr_desktop.documents.paper import foreign
from scr_desktop.documents.paper.foreign_child import MOST_NOTES
from scr_desktop.documents.parts.content import BoundIn, Content, Contents, Heading, PageBreak, Para
from scr_desktop.documents.parts.imprint import Imprint
from scr_desktop.domain.problem import Problem
from tests.documents.reading import ReadBack, ReadsBack, squeeze
from tests.patience import SECONDS

# ISO 32000-1, 12.5.3, the second bit.
HIDDEN = 2


def written(
    *texts: str, size: tuple[float, float] = pagesizes.A4, colour: colors.Color = colors.black, **named: Any
) -> bytes:
    """Return somebody's PDF with one text a page."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=size, **named)
    for text in texts:
        canvas.setFillColor(colour)
        canvas.setFont("Helvetica", 14)
        for number, line in enumerate(text.splitlines()):
            canvas.drawString(60, size[1] - 60 - number * 20, line)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def scanned() -> bytes:
    """Return a PDF that is nothing but a grey picture."""
    image = Image.effect_noise((800, 1130), 40).convert("L")
    ImageDraw.Draw(image).text((100, 100), "by hand", fill=0)
    out = io.BytesIO()
    image.save(out, "PDF", resolution=96)
    return out.getvalue()


def form(typed: str) -> bytes:
    """Return a PDF form with this typed into its one entry."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=pagesizes.A4)
    canvas.drawString(60, 700, "Name of the child")
    canvas.acroForm.textfield(name="child", x=200, y=690, width=200, height=24, value=typed, borderWidth=0)
    canvas.save()
    return out.getvalue()


def with_notes(*notes: str, hidden: str = "") -> bytes:
    """Return a page with these sticky notes and an open remark on it, and one that is hidden."""
    with pymupdf.open(stream=written("The police saw him.")) as document:
        page = document[0]
        for number, note in enumerate(notes):
            page.add_text_annot((300, 100 + 30 * number), note)
        page.add_highlight_annot(page.search_for("police")).set_info(content="Which officer?")
        if hidden:
            page.add_text_annot((400, 100), hidden).set_flags(HIDDEN)
        return bytes(document.tobytes())


def endless() -> bytes:
    """Return a small PDF whose one page draws a form of forms of forms, a million million of them."""
    levels = 12
    parts = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 500 500] /Contents 4 0 R /Resources << /XObject << /F 5 0 R >> >> >>",
        stream("", "/F Do"),
    ]
    for level in range(levels):
        inside = f"/Resources << /XObject << /F {6 + level} 0 R >> >>"
        parts.append(stream(f"/Type /XObject /Subtype /Form /BBox [0 0 500 500] {inside}", "/F Do " * 10))
    parts.append(stream("/Type /XObject /Subtype /Form /BBox [0 0 500 500]", "0 0 10 10 re f"))
    return assembled(parts)


def stream(entries: str, content: str) -> str:
    """Return a stream object as PDF text."""
    return f"<< {entries} /Length {len(content)} >>\nstream\n{content}\nendstream"


def assembled(parts: list[str]) -> bytes:
    """Return a PDF of these objects."""
    out, places = b"%PDF-1.7\n", []
    for number, part in enumerate(parts, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n{part}\nendobj\n".encode()
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    head = f"xref\n0 {len(parts) + 1}\n0000000000 65535 f \n{table}trailer << /Root 1 0 R /Size {len(parts) + 1} >>\n"
    return out + f"{head}startxref\n{len(out)}\n%%EOF\n".encode()


def figures(read: ReadBack) -> list[str]:
    """Return what is read aloud of each figure, in order."""
    return [element["/Alt"] for element in read.elements() if element["/S"] == "/Figure"]


def darkest(pdf: bytes, page: int, box: tuple[float, float, float, float]) -> int:
    """Return the darkest grey within a box (shares of the page) of a page of a PDF."""
    with pypdfium2.PdfDocument(pdf) as document:
        image = document[page].render().to_pil().convert("L")
    width, height = image.size
    cut = image.crop((box[0] * width, box[1] * height, box[2] * width, box[3] * height))
    return int(cut.getextrema()[0])


@pytest.fixture(scope="module")
def bound() -> bytes:
    """Return a pack with a text, a scan and a wide page bound in between its own pages."""
    content: list[Content] = [
        Contents(2),
        Heading(1, "Agencies"),
        Para("What was sent."),
        BoundIn(written("First page of the police\nwith a second line", "Second page"), "Return of the police"),
        BoundIn(scanned(), "Letter of the school"),
        BoundIn(written("Wide", size=pagesizes.landscape(pagesizes.A4), colour=colors.red), "Chart of health"),
        Heading(1, "After"),
    ]
    return draw(content, Imprint("Pack", copy="Copy 1 of 8: Police"), bound=True)


def test_each_page_bound_in_is_a_page_of_ours(bound: bytes, read_back: ReadsBack) -> None:
    """A sheet that an agency sent bears our number, marking and copy, and says which page of its own it was."""
    pages = read_back(bound).pages
    assert len(pages) == 6
    for number, text in enumerate(pages, start=1):
        assert text.count("OFFICIAL-SENSITIVE") == 1
        assert f"Page {number} of 6" in text
        assert "Copy 1 of 8: Police" in text
    assert "Page 1 of 2 as received" in pages[1]
    assert "Page 2 of 2 as received" in pages[2]
    assert "Page 1 of 1 as received" in pages[3]


def test_what_is_bound_in_is_seen(bound: bytes) -> None:
    """The page stands on ours as it was, in our frame; a wide one is turned to be read."""
    assert darkest(bound, 1, (0.1, 0.13, 0.6, 0.3)) < 60
    assert darkest(bound, 4, (0.1, 0.75, 0.3, 0.95)) < 120


def test_what_is_bound_in_is_read_aloud_and_accessible(bound: bytes, read_back: ReadsBack) -> None:
    """Its text is read in place of the picture; of a scan it is said that there is none. Nothing breaks PDF/UA-1."""
    read = read_back(bound)
    assert [squeeze(alt) for alt in figures(read)] == [
        "First page of the police with a second line",
        "Second page",
        "Page 1 of 1 of “Letter of the school”, a picture without text that could be read out.",
        "Wide",
    ]
    assert read.faults == []


def test_what_is_bound_in_stands_in_the_contents_and_the_bookmarks(bound: bytes, read_back: ReadsBack) -> None:
    """A return is found by its name like any other part."""
    read = read_back(bound)
    assert [title for _, title in read.outline] == [
        "Agencies", "Return of the police", "Letter of the school", "Chart of health", "After",
    ]  # fmt: skip
    assert "Letter of the school" in read.pages[0]


def test_a_form_keeps_what_was_typed_into_it() -> None:
    """A form that an agency filled in and sent back shows its answers."""
    box = (0.38, 0.23, 0.6, 0.28)
    assert darkest(draw([BoundIn(form("HHHHHHHHHH"), "Form")], Imprint("t")), 0, box) < 100
    assert darkest(draw([BoundIn(form(""), "Form")], Imprint("t")), 0, box) > 150


def test_what_is_written_on_sticky_notes_is_printed_and_read(read_back: ReadsBack) -> None:
    """A picture shows a note's mark and not its words: they stand beside it on the same page, hidden ones nowhere."""
    sent = with_notes("Ask the school – Zoë", "Second", hidden="Never shown")
    read = read_back(draw([BoundIn(sent, "Sent"), BoundIn(written("x"), "Other")], Imprint("t")))
    assert read.faults == []
    first, second = map(squeeze, read.pages)
    for said in ("Ask the school – Zoë", "Second", "Which officer?"):
        assert f"Note on this page: {said}" in first
    assert "Never shown" not in read.text
    assert "Note" not in second


def test_endless_notes_are_cut_and_so_is_their_number(read_back: ReadsBack) -> None:
    """A file with a thousand notes and a note of a million letters ends, and says where it was cut."""
    read = read_back(draw([BoundIn(with_notes("word " * 2_000, *"abc" * 100), "Sent")], Imprint("t")))
    assert "(the rest is left out)" in read.text
    assert read.text.count("Note on this page") == MOST_NOTES
    huge = read_back(draw([BoundIn(with_notes("x" * 1_000_000), "Sent")], Imprint("t")))
    assert "(a note too long to be printed)" in huge.text
    assert len(huge.pages) == 1


def test_many_files_are_bound_into_one_paper(read_back: ReadsBack) -> None:
    """Twelve files of two pages follow each other, each under its own heading, with a bookmark each."""
    content: list[Content] = [BoundIn(written("one", "two"), f"File {number}") for number in range(12)]
    read = read_back(draw(content, Imprint("t")))
    assert [title for _, title in read.outline] == [f"File {number}" for number in range(12)]
    assert len(read.pages) == 24
    assert read.faults == []


def test_nothing_active_comes_along() -> None:
    """Scripts, links, attachments and fonts of a foreign file stay out of ours."""
    parts = [
        "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 500 500] /AA << /O << /S /JavaScript /JS (x) >> >> /Annots ["
        "<< /Type /Annot /Subtype /Link /Rect [0 0 99 99] /A << /S /URI /URI (https://example.org) >> >>] >>",
    ]
    made = draw([BoundIn(assembled(parts), "Sent")], Imprint("t"))
    assert b"JavaScript" not in made
    assert b"/URI" not in made
    assert b"/OpenAction" not in made


@pytest.mark.parametrize("size", [(1, 1), (14_400, 14_400), (10, 14_400), (14_400, 10)], ids=str)
def test_a_page_of_any_size_fits(size: tuple[float, float], read_back: ReadsBack) -> None:
    """Neither a page of a millimetre nor one of five metres breaks the frame or the computer's memory."""
    read = read_back(draw([BoundIn(written("x", size=size), "Odd")], Imprint("t")))
    assert len(read.pages) == 1
    assert read.faults == []


@pytest.mark.parametrize(
    ("pdf", "said"),
    [
        (b"", "cannot be read"),
        (b"%PDF-1.7 and nothing else", "cannot be read"),
        (b"\0" * 5000, "cannot be read"),
        (written("x", "y")[:300], "cannot be read"),
        (written("x", encrypt="secret"), "is locked with a password"),
        (b"x" * 2_000_000, "is larger than"),
    ],
    ids=["empty", "not a PDF", "zeros", "cut off", "locked", "too large"],
)
def test_a_file_that_cannot_be_bound_in_is_named_with_what_to_do(
    pdf: bytes, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One sentence says which file, what is wrong and what to do."""
    monkeypatch.setattr(foreign, "MOST_BYTES", 1_000_000)
    with pytest.raises(Problem, match="“Return of the school”.*" + said):
        draw([BoundIn(pdf, "Return of the school")], Imprint("t"))


def test_hostile_titles_do_no_harm(read_back: ReadsBack) -> None:
    """A file may be called anything: half a character, markup, letters from right to left."""
    title = "\ud800 <b>\0 أحمد &"
    read = read_back(draw([Contents(), BoundIn(scanned(), title, 1)], Imprint("t")))
    assert read.faults == []
    assert "<b>[U+0000]" in read.pages[0]


def test_too_many_pages_are_refused() -> None:
    """A file of thousands of pages does not become a pack that nobody can carry."""
    with pytest.raises(Problem, match="more than 300 pages"):
        draw([BoundIn(written(*["x"] * 301), "Records")], Imprint("t"))


def test_a_page_that_never_ends_is_given_up() -> None:
    """A file made to hang the reader costs its patience and no more."""
    start = time.monotonic()
    with pytest.raises(Problem, match="takes too long to read"):
        foreign.foreign_pages(BoundIn(endless(), "Trap"), 480, 700, lambda: None, patience=3)
    assert time.monotonic() - start < SECONDS


def test_reading_a_foreign_file_can_be_stopped() -> None:
    """Stop is heard while a foreign page is still being read."""
    start = time.monotonic()
    asked = []

    def stop() -> bool:
        asked.append(time.monotonic())
        return len(asked) > 20

    with pytest.raises(DrawingStopped):
        draw([PageBreak(), BoundIn(endless(), "Trap")], Imprint("t"), stop=stop)
    assert time.monotonic() - start < SECONDS
