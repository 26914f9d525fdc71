"""What stands around the text of every page: marking, handling words, copy, margins for binding."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pypdfium2
import pytest

from scr_desktop.documents.making.draw import draw
from scr_desktop.documents.parts.content import Content, Drawing, Grid, Heading, PageBreak, Para, SignatureBoxes, Stroke
from scr_desktop.documents.parts.imprint import Imprint
from tests.documents.reading import ReadsBack, squeeze

LONG = "The quick brown fox jumps over the lazy dog. " * 40
MM = 72 / 25.4
AT = datetime(2026, 11, 22, 14, 5)  # noqa: DTZ001 - local time


def edges(pdf: bytes) -> list[tuple[float, float]]:
    """Return the margins left and right of what is drawn on each page, in millimetres."""
    found = []
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            boxes = [one.get_bounds() for one in page.get_objects()]
            width = page.get_width()
            found.append((min(b[0] for b in boxes) / MM, (width - max(b[2] for b in boxes)) / MM))
    return found


def test_a_bound_document_has_its_wider_margin_inside(read_back: ReadsBack) -> None:
    """Odd pages are bound at their left and even ones at their right, and nothing stands nearer to the edge than 14 mm."""
    content: list[Content] = [
        Grid(["Day", "Event"], [("1 May", LONG)] * 9),
        Drawing("A line", 100, 10, [Stroke(0, 5, 100, 5)]),
    ]
    made = draw([*content, SignatureBoxes(["Chair"])], Imprint("t", reference="R/1", copy="Copy 1 of 2"), bound=True)
    found = edges(made)
    assert len(found) > 2
    for number, (left, right) in enumerate(found, start=1):
        inner, outer = (left, right) if number % 2 else (right, left)
        assert inner == pytest.approx(25, abs=0.5)
        assert outer == pytest.approx(15, abs=0.5)
    assert read_back(made).faults == []


def test_a_bound_document_is_offered_for_printing_on_both_sides(read_back: ReadsBack) -> None:
    """The print dialog is set to the sheet's long edge; a loose paper leaves it alone and has equal margins."""
    bound, loose = (read_back(draw([Para(LONG)], Imprint("t"), bound=bound)) for bound in (True, False))
    assert bound.root["/ViewerPreferences"]["/Duplex"] == "/DuplexFlipLongEdge"
    assert "/Duplex" not in loose.root["/ViewerPreferences"]
    ((left, right),) = edges(loose.content)
    assert (left, right) == pytest.approx((20, 20), abs=0.5)


def test_binding_moves_nothing_from_one_page_to_another(read_back: ReadsBack) -> None:
    """Bound and loose copies of one document have the same text on the same pages."""
    content: list[Content] = [Heading(1, "One"), Para(LONG * 9), PageBreak(), Para("Two")]
    bound, loose = (read_back(draw(content, Imprint("t"), bound=bound)) for bound in (True, False))
    assert bound.pages == loose.pages


def test_head_and_foot_take_two_lines_of_a_page(read_back: ReadsBack) -> None:
    """Marking and handling words stand once, in one line at the head; one line at the foot says all the rest."""
    told: dict[str, Any] = {"reference": "Office", "copy": "Copy 3 of 8: Police", "as_at": AT}
    read = read_back(draw([Para(LONG * 10)], Imprint("Report", handling="Keep it locked away", **told)))
    assert len(read.pages) > 1
    for number, page in enumerate(read.mupdf.pages(), start=1):
        lines: dict[int, str] = {}
        for x, _, _, bottom, text, *_ in sorted(page.get_text("words")):
            del x
            lines[round(bottom)] = f"{lines.get(round(bottom), '')} {text}".strip()
        around = [lines[at] for at in sorted(lines) if "lazy" not in lines[at] and "quick" not in lines[at]]
        assert around[0] == "OFFICIAL-SENSITIVE · Keep it locked away"
        assert around[-1] == (
            f"Report Office · As at 22 November 2026, 14:05 · Copy 3 of 8: Police Page {number} of {len(read.pages)}"
        )
        assert squeeze(page.get_text()).count("OFFICIAL-SENSITIVE") == 1


def test_what_is_too_long_for_a_line_stands_whole_on_the_first_page(read_back: ReadsBack) -> None:
    """Long handling words and office names are whole once; the marking, the time and the copy are on every page."""
    handling = "Handle as personal: keep locked away, return to the office after the meeting. " * 3
    office = "Safeguarding Children Partnership of the County and both of its Cities, " * 4
    told: dict[str, Any] = {"reference": office, "copy": "Copy 3 of 8: Police", "as_at": AT}
    read = read_back(draw([Para(LONG * 10)], Imprint("t", handling=handling, **told)))
    first, *others = map(squeeze, read.pages)
    assert squeeze(f"OFFICIAL-SENSITIVE {handling}") in first
    assert squeeze(f"{office}· As at 22 November 2026, 14:05 · Copy 3 of 8: Police") in first
    assert len(others) > 1
    for text in others:
        assert "OFFICIAL-SENSITIVE" in text
        assert "locked away" not in text
        assert "As at 22 November 2026, 14:05 · Copy 3 of 8: Police" in text
        assert "…" not in text
        assert "Safeguarding" not in text
    assert read.faults == []
    assert all(left >= 19.5 and right >= 19.5 for left, right in edges(read.content))


def test_what_stands_on_every_page_is_read_aloud_once(read_back: ReadsBack) -> None:
    """Who cannot see a page is told first how secret it is, how to handle it, of when it is and whose copy."""
    of_copy: dict[str, Any] = {
        "reference": "R/1",
        "copy": "Copy 3 of 8: Police",
        "as_at": datetime(2026, 11, 22, 14, 5),  # noqa: DTZ001
    }
    made = draw([Heading(1, "Report"), Para(LONG * 10)], Imprint("t", handling="Keep it locked away", **of_copy))
    aloud = squeeze(read_back(made).structure().replace('"', ""))
    said = (
        "OFFICIAL-SENSITIVE · Keep it locked away P (block) R/1 · As at 22 November 2026, 14:05 · Copy 3 of 8: Police"
    )
    assert aloud.startswith(f"Document P (block) {said} H1 (block) Report")
    assert aloud.count("OFFICIAL-SENSITIVE") == aloud.count("Copy 3 of 8") == 1


def test_a_publication_is_marked_nowhere(read_back: ReadsBack) -> None:
    """Without marking and handling words neither the pages nor the file say anything of secrecy."""
    read = read_back(draw([Para(LONG * 10)], Imprint("Report", marking="")))
    assert "OFFICIAL" not in read.text
    assert not read.properties.subject
    assert read.faults == []


def test_the_file_says_whose_copy_it_is(read_back: ReadsBack) -> None:
    """A file that is found tells its marking, reference, time and copy without being opened."""
    made = draw(
        [Para("Text")],
        Imprint(
            "t",
            handling="Handle as <personal>",
            reference="SCR/2026/004",
            as_at=datetime(2026, 11, 22, 14, 5),  # noqa: DTZ001 - local time
            copy="Copy 3 of 8: Police & Crime",
        ),
    )
    read = read_back(made)
    said = (
        "OFFICIAL-SENSITIVE · Handle as <personal> · SCR/2026/004 · "
        "As at 22 November 2026, 14:05 · Copy 3 of 8: Police & Crime"
    )
    assert read.properties.subject == said
    xmp = read.root["/Metadata"].get_data().decode()
    assert said.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") in xmp
