"""Every text of a finished PDF is found again, wherever it stands."""

from __future__ import annotations

import pytest

from scr_desktop.documents.making.draw import draw
from scr_desktop.documents.making.read_back import Stretch, read_back
from scr_desktop.documents.parts.content import Drawing, Grid, Heading, Link, PageBreak, Para, Stroke
from scr_desktop.documents.parts.imprint import Imprint


def places(pdf: bytes, words: str) -> set[str]:
    """Return where words stand in a PDF."""
    return {one.place for one in read_back(pdf) if words in " ".join(one.text.split())}


@pytest.fixture(scope="module")
def pdf() -> bytes:
    """Give a paper of two pages with a word of its own in each place."""
    return draw(
        [
            Heading(1, "Oneheading"),
            Para("Onepage"),
            Link("Onelink", "https://example.org/Oneaddress"),
            Drawing("Onepicture", 100, 10, [Stroke(0, 5, 100, 5)]),
            PageBreak(),
            Para("Twopage"),
        ],
        Imprint("Onetitle", reference="Onereference"),
    )


@pytest.mark.parametrize(
    ("words", "where"),
    [
        ("Oneheading", {"Page 1", "Bookmarks"}),
        ("Onepage", {"Page 1"}),
        ("Twopage", {"Page 2"}),
        ("Onepicture", {"Read aloud"}),
        ("Oneaddress", {"Page 1"}),
        ("Onetitle", {"Page 1", "Page 2", "Properties of the file"}),
        ("Nowhere", set()),
    ],
)
def test_a_word_is_found_where_it_stands(pdf: bytes, words: str, where: set[str]) -> None:
    """On its page, among the bookmarks and properties, where a link leads, and what is only read aloud."""
    assert places(pdf, words) == where


def test_a_word_that_a_line_parts_is_found_joined() -> None:
    """In a narrow column a name is cut with or without a hyphen of its own; one of the joined texts has it whole."""
    pdf = draw([Grid(["A", "B"], [("Trelawney-Cholmondeley" * 3, "x")], widths=(12, 88))], Imprint("t", marking=""))
    whole = [one for one in read_back(pdf) if "Trelawney-Cholmondeley" * 3 in one.text]
    assert whole
    assert all(one.joined for one in whole)


def test_reading_can_be_stopped_at_every_page(pdf: bytes) -> None:
    """It is asked before each page, from the first to the last, and again while the structure is read."""
    asked: list[tuple[int, int]] = []
    list(read_back(pdf, lambda page, pages: asked.append((page, pages))))
    assert asked[:2] == [(1, 2), (2, 2)]
    assert set(asked[2:]) == {(2, 2)}

    def stop(page: int, pages: int) -> None:
        raise InterruptedError(f"{page} of {pages}")

    with pytest.raises(InterruptedError, match="1 of 2"):
        next(read_back(pdf, stop))


def test_a_page_is_given_as_it_is_first() -> None:
    """What is joined comes after it and says so, so that nothing is counted twice."""
    first, *others = list(read_back(draw([Para("Words")], Imprint("t"))))[:3]
    assert isinstance(first, Stretch)
    assert (first.place, first.joined) == ("Page 1", False)
    assert [one.joined for one in others] == [True, True]
