"""The mark of a Word document stays in the file when others save it, and no page shows it."""

from __future__ import annotations

from scr_desktop.documents.parts.content import Para
from scr_desktop.documents.parts.imprint import Imprint
from scr_desktop.documents.word.back.draft import own_text
from scr_desktop.documents.word.write import word_document
from tests.documents.word.back.making import edited, without_mark
from tests.documents.word.reading import words_of


def test_a_mark_is_kept_by_who_saves_the_file() -> None:
    """And is gone where somebody has the properties removed; a paper without one has none."""
    made = word_document([Para("Words")], Imprint("Title"), "scr-desktop/<1>")
    assert own_text(made).mark == "scr-desktop/<1>"
    assert own_text(edited(made, lambda opened: opened.add_paragraph("More"))).mark == "scr-desktop/<1>"
    assert "scr-desktop" not in words_of(made)
    assert own_text(without_mark(made)).mark == ""
    assert own_text(word_document([Para("Words")], Imprint("Title"))).mark == ""
