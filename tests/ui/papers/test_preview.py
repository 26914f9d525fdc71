"""The preview: every page to be read, words found, larger and smaller, saved, printed or gone on with."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.documents.making.draw import draw
from scr_desktop.documents.parts.content import Content, Grid, Heading, PageBreak, Para
from scr_desktop.documents.parts.imprint import Imprint
from scr_desktop.services.office import history
from scr_desktop.services.office import register as registers
from scr_desktop.services.papers import paper
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.drawn.pdf_pages import PdfPages
from scr_desktop.ui.papers import document, put_pdf
from scr_desktop.ui.papers.preview import Preview
from tests.present import noted
from tests.ui.typist import said

PAGES = 5
NOW = datetime(2026, 11, 20, 14, 5)  # noqa: DTZ001 - local time


@pytest.fixture(scope="module")
def pdf() -> bytes:
    """Return five pages; on the first and the fourth stand the words “Łukasik’s return”."""
    content: list[Content] = [Heading(1, "First"), Para("Łukasik’s return came late.")]
    for number in range(2, PAGES + 1):
        words = "The return, and LUKASIK’S RETURN was not." if number == 4 else "Nothing."
        content += [PageBreak(), Heading(1, f"Page {number}"), Para(words)]
    return draw(content, Imprint("Five pages", as_at=NOW))


@pytest.fixture
def dialog(pdf: bytes, qtbot: QtBot) -> Preview:
    """Give the preview of these pages, on the screen."""
    made = Preview(pdf, "Five pages", "five-pages", "One character cannot be printed.")
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def look_for(dialog: Preview, words: str) -> None:
    """Type words into the entry to find and wait no longer than it takes to look."""
    dialog.ui.words.setText(words)
    dialog.look_for_words()


def test_it_says_which_page_is_in_front(dialog: Preview, qtbot: QtBot) -> None:
    """Page Down, Page Up, End and Home go from page to page, and a screen reader has the words of the page."""
    view = dialog.ui.view
    assert dialog.ui.place.text() == "Page 1 of 5"
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert dialog.ui.place.text() == "Page 2 of 5"
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert dialog.ui.place.text() == "Page 5 of 5"
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert dialog.ui.place.text() == "Page 1 of 5"
    assert "Łukasik’s return came late." in view.accessibleDescription()


def test_a_warning_stands_above_the_pages(dialog: Preview) -> None:
    """What cannot be printed is said before anybody prints."""
    assert "⚠ One character cannot be printed." in dialog.ui.note.text()


def test_what_must_be_known_before_a_paper_is_asked_before_it_is_drawn(
    case_file: CaseFile, case_id: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A letter on a decision that the Panel has challenged since: with a no nothing is drawn, shown or saved."""
    asked: list[str] = []
    parent = QWidget()
    qtbot.addWidget(parent)

    def drawn(*_: object, **__: object) -> None:
        raise AssertionError("drawn")

    monkeypatch.setattr(paper, "beware", lambda *_: "The Panel has challenged this decision.")
    monkeypatch.setattr(message, "confirm", lambda _parent, question, *_, **__: noted(asked, question, False))
    monkeypatch.setattr(document.DocumentProgress, "ask", drawn)
    assert not document.preview(parent, case_file, "deadline-sheet", case_id)
    assert document.save_as_pdf(parent, case_file, "deadline-sheet", case_id) is None
    assert asked == ["The Panel has challenged this decision.\n\nDraw it now?"] * 2


def test_words_are_found_on_every_page(dialog: Preview) -> None:
    """The number found is said; Next and Previous go round, and the page follows."""
    look_for(dialog, "return")
    assert dialog.ui.found.text() == "1 of 3"
    dialog.ui.next_hit.click()
    assert (dialog.ui.found.text(), dialog.ui.place.text()) == ("2 of 3", "Page 4 of 5")
    dialog.ui.next_hit.click()
    dialog.ui.next_hit.click()
    assert (dialog.ui.found.text(), dialog.ui.place.text()) == ("1 of 3", "Page 1 of 5")
    dialog.ui.previous_hit.click()
    assert dialog.ui.found.text() == "3 of 3"
    look_for(dialog, "no such words")
    assert dialog.ui.found.text() == "Not found"
    look_for(dialog, "")
    assert dialog.ui.found.text() == ""
    assert not dialog.ui.next_hit.isEnabled()


def test_what_was_found_is_marked_on_the_page(dialog: Preview) -> None:
    """The mark lies on the words: the page is coloured there, and was not before."""
    view = dialog.ui.view
    before = view.viewport().grab().toImage()
    look_for(dialog, "came late")
    after = view.viewport().grab().toImage()
    places = [
        (x, y)
        for x in range(0, before.width(), 3)
        for y in range(0, before.height(), 3)
        if before.pixelColor(x, y) != after.pixelColor(x, y)
    ]
    assert places
    assert any(after.pixelColor(*place).saturation() > 30 for place in places)


def test_pages_are_paper_and_not_empty(dialog: Preview) -> None:
    """White paper with dark words on it, whatever the colours of the window."""
    image = dialog.ui.view.viewport().grab().toImage()
    shades = {image.pixelColor(x, y).lightness() for x in range(0, image.width(), 2) for y in range(image.height())}
    assert QColor("white").lightness() in shades
    assert min(shades) < 100


def test_larger_smaller_and_fit(dialog: Preview) -> None:
    """The size is said in per cent and keeps the page that is in front."""
    ui = dialog.ui
    ui.view.go_to(3)
    ui.larger.click()
    larger = int(ui.zoom.text().split()[0])
    assert ui.place.text() == "Page 4 of 5"
    ui.smaller.click()
    ui.smaller.click()
    assert int(ui.zoom.text().split()[0]) < larger
    for _ in range(20):
        ui.larger.click()
    assert ui.zoom.text() == "200 %"
    ui.fit.click()
    assert ui.zoom.text() != "200 %"
    assert ui.view.horizontalScrollBar().maximum() == 0


def test_it_is_saved_from_there(dialog: Preview, pdf: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is saved is what was seen, byte for byte; a line says where it is and how long, until it is read."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "seen"), ""))
    dialog.ui.save.click()
    assert (tmp_path / "seen.pdf").read_bytes() == pdf
    assert dialog.put
    assert str(tmp_path / "seen.pdf") in said(dialog).replace("\u200b", "")
    assert f"{len(dialog._pages.sizes)} pages" in said(dialog)
    dialog.ui.larger.click()
    assert "was saved" in said(dialog)
    dialog.said_line.read.click()
    assert "was saved" not in said(dialog)


def test_what_is_to_be_gone_on_with_is_not_saved_or_printed(pdf: bytes, qtbot: QtBot) -> None:
    """Before it is issued a letter is only looked at: the two answers are to go on and to go back."""
    dialog = Preview(pdf, "Letter", go_on="&Issue the letter")
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.ui.save.isVisible()
    assert not dialog.ui.print_it.isVisible()
    assert dialog.ui.back.text() == "&Back"
    dialog.ui.go_on.click()
    assert dialog.result() == Preview.DialogCode.Accepted


def test_a_look_leaves_no_entry_and_a_print_does(
    demo_office: CaseFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The history says what left the window: a document that was only looked at is not in it."""
    owner = QWidget()
    qtbot.addWidget(owner)
    case_id = registers.rows(demo_office, registers.Wanted(state="all"))[0].id
    monkeypatch.setattr(Preview, "exec", lambda _self: 0)
    before = len(history.entries(demo_office))
    assert not document.preview(owner, demo_office, "deadline-sheet", case_id)
    assert len(history.entries(demo_office)) == before
    monkeypatch.setattr(put_pdf, "print_pdf", lambda *_: True)
    monkeypatch.setattr(Preview, "exec", lambda self: self.ui.print_it.click())
    assert document.preview(owner, demo_office, "deadline-sheet", case_id)
    assert history.entries(demo_office)[0].what == "Deadline sheet made as a PDF"
    assert paper.file_stem(demo_office, "deadline-sheet", case_id).startswith("deadline-sheet-")


NAMES = ("محمد عبد الله الأحمدي", "فاطمة الزهراء", "שרה כהן", "יוסף בן-דוד", "Łucja Żółkiewska")


@pytest.mark.parametrize("name", NAMES)
def test_every_name_is_found_as_it_is_typed(name: str) -> None:
    """In a sentence, alone in a cell and at the end of a line, in Arabic and Hebrew too, and is marked where it stands."""
    pdf = draw(
        [
            Para(f"The child is {name}, born in May."),
            Grid(["Name", "Agency"], [(name, "Police")]),
            Para(f"{'Much is said before it. ' * 3}{name} and after it."),
        ],
        Imprint("Names"),
    )
    pages = PdfPages(pdf)
    hits = pages.find(name)
    assert len(hits) == 3
    assert all(pages.places(hit) for hit in hits)
    pages.close()


def test_capitals_accents_and_line_ends_make_no_difference() -> None:
    """What the officer types is found however it is written; words that are not there are not."""
    pages = PdfPages(draw([Para("x " * 50 + "Łucja Żółkiewska " * 30)], Imprint("Names")))
    assert len(pages.find("lucja zolkiewska")) == len(pages.find("ŁUCJA  ŻÓŁKIEWSKA")) == 30
    assert pages.find("Żółkiewski") == []
    assert pages.find("(") == []
    pages.close()
