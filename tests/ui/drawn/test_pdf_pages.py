"""A finished PDF in memory: its words are found whatever their capitals and accents, where they stand on the page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest

from scr_desktop.documents.making.draw import draw
from scr_desktop.documents.parts.content import Content, Heading, PageBreak, Para
from scr_desktop.documents.parts.imprint import Imprint
from scr_desktop.ui.drawn.pdf_pages import PdfPages

NOW = datetime(2026, 11, 20, 14, 5)  # noqa: DTZ001 - local time


@pytest.fixture(scope="module")
def pages() -> Iterator[PdfPages]:
    """Give two pages."""
    content: list[Content] = [
        Heading(1, "First"),
        Para("Łukasz was seen."),
        PageBreak(),
        Heading(1, "Second"),
        Para("LUKASZ: seen (twice)."),
    ]
    made = PdfPages(draw(content, Imprint("Two pages", as_at=NOW)))
    yield made
    made.close()


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Łukasz", [0, 1]),
        ("lukasz", [0, 1]),
        (" LUKASZ ", [0, 1]),
        ("Łukasz was", [0]),
        ("seen (twice)", [1]),
        ("s.en", []),
        ("nobody", []),
        ("", []),
        ("   ", []),
    ],
)
def test_words_are_found_on_their_pages(pages: PdfPages, words: str, found: list[int]) -> None:
    """Capitals and accents make no difference, signs are signs, and nothing is looked for where nothing was typed."""
    assert [one.page for one in pages.find(words)] == found


def test_a_find_has_its_place_on_the_page(pages: PdfPages) -> None:
    """Within the page, as wide as it is read, below the heading."""
    [word] = pages.find("was seen")
    [place] = pages.places(word)
    [head] = pages.places(pages.find("First")[-1])
    assert 0 < place.left() < place.right() < pages.sizes[0].width()
    assert head.bottom() < place.top() < place.bottom() < pages.sizes[0].height()


def test_a_page_has_its_words_and_its_picture(pages: PdfPages) -> None:
    """At twice the scale it is twice as wide; drawn once it is kept."""
    assert "Łukasz was seen." in pages.text(0)
    assert len(pages.sizes) == 2
    small, large = pages.image(0, 1.0), pages.image(0, 2.0)
    assert abs(small.width() - pages.sizes[0].width()) <= 1
    assert abs(large.width() - 2 * small.width()) <= 2
    assert pages.image(0, 1.0) is small
