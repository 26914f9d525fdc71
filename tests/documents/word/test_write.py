"""Each word of the content vocabulary in Word: what it is there, and that its text stands as it was typed."""

from __future__ import annotations

from typing import get_args

import pytest

from scr_desktop.documents.parts.content import (
    Address,
    BoundIn,
    Bullets,
    Content,
    Contents,
    Drawing,
    Facts,
    Field,
    Fields,
    FormMark,
    Grid,
    Heading,
    KeepTogether,
    LinesToWrite,
    Link,
    Manifest,
    Notice,
    PageBreak,
    Para,
    Picture,
    SignatureBoxes,
    SignedBy,
    Space,
    Ticks,
    Witness,
)
from scr_desktop.documents.parts.imprint import Imprint
from scr_desktop.documents.word.write import word_document
from tests.documents.word.reading import WORD, found, html_of, words_of

IMPRINT = Imprint("Note")
EACH: list[tuple[Content, str]] = [
    (Heading(2, "The child"), "<h2>The child</h2>"),
    (Para("Two\nlines"), "<p>Two<br />lines</p>"),
    (Para("Weighty", "strong"), "<strong>Weighty</strong>"),
    (Link("Write to us", "mailto:office@example.org"), "Write to us: mailto:office@example.org"),
    (Bullets(["First", "Second"]), "<ul><li>First</li><li>Second</li></ul>"),
    (Bullets(["First", "Second"], numbered=True), "<p>1.\tFirst</p><p>2.\tSecond</p>"),
    (Ticks("known", "Whether known", [("yes", "Yes"), ("no", "No")]), "<p>☐ Yes</p><p>☐ No</p>"),
    (Fields([Field("who", "Who"), Field("when", "When")]), "<p>Who:</p>"),
    (FormMark("mark"), "Before."),
    (Notice("It is late.", "Beware"), "<p><strong>Beware</strong></p><p>It is late.</p>"),
    (Facts([("Born", "2019")]), "<p><strong>Born</strong></p></td><td><p>2019</p>"),
    (Grid(["What"], [("That",)]), "<td><p>That</p></td>"),
    (SignatureBoxes(["The Chair"]), "Signature"),
    (SignedBy(["The Chair"]), "<p>The Chair</p>"),
    (Address(["Ofsted", "Piccadilly Gate"]), "<p>Ofsted<br />Piccadilly Gate</p>"),
    (LinesToWrite(2, "Reasons"), "<p>Reasons</p>"),
    (KeepTogether([Para("Inside")]), "<p>Inside</p>"),
    (BoundIn(b"%PDF", "Log of calls"), "<h2>Log of calls</h2>"),
    (Witness([("Reference", "2026-001")]), "2026-001"),
    (Manifest(), "Fingerprint"),
]


@pytest.mark.parametrize(("item", "seen"), EACH, ids=lambda one: type(one).__name__)
def test_each_is_what_it_is_called(item: Content, seen: str) -> None:
    """A heading is a heading, a list a list, a table a table to whoever reads the file by its structure."""
    assert seen in html_of(word_document([Para("Before."), item], IMPRINT))


def test_every_word_of_the_vocabulary_is_written() -> None:
    """None is forgotten here, or in Word."""
    tried = {type(item) for item, _ in EACH} | {Contents, PageBreak, Space, Drawing, Picture}
    assert tried == set(get_args(Content))


def test_a_page_break_and_lines_to_write_are_there() -> None:
    """One begins a page, the others can be written on."""
    made = word_document([Para("One"), PageBreak(), Para("Two"), LinesToWrite(3)], IMPRINT)
    assert [one.get(f"{WORD}type") for one in found(made, "br")] == ["page"]
    assert len(found(made, "pBdr")) == 3


def test_a_link_leads_to_its_heading_and_the_contents_name_them_all() -> None:
    """By a mark at the heading; the contents go down to their level."""
    made = word_document(
        [Contents(), Link("See the criteria", "#criteria"), Heading(1, "Criteria", "criteria"), Heading(2, "Each")],
        IMPRINT,
    )
    assert found(made, "hyperlink")[0].get(f"{WORD}anchor") == found(made, "bookmarkStart")[0].get(f"{WORD}name")
    assert words_of(made).split("\n\n")[:4] == ["Criteria", "See the criteria", "Criteria", "Each"]


def test_what_was_typed_is_never_more_than_text() -> None:
    """Markup, fields and control characters stand as they were typed."""
    hostile = "<w:p/> { DATE } &amp; =1+1 \x01"
    assert "<w:p/> { DATE } &amp; =1+1 [U+0001]" in words_of(word_document([Para(hostile)], IMPRINT))
    assert found(word_document([Para(hostile)], IMPRINT), "fldSimple") == []


def test_what_is_no_content_is_refused() -> None:
    """A mistake of the program is not written as if it were a paper."""
    with pytest.raises(TypeError, match="vocabulary"):
        word_document(["text"], IMPRINT)  # type: ignore[list-item]
