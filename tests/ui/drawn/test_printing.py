"""Printing: every page, as it was drawn, without a copy on the disk."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.domain.problem import Problem
from scr_desktop.services.papers import paper
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.drawn import printing


@pytest.fixture
def pdf(demo_office: CaseFile) -> bytes:
    """Return the calendar of a month."""
    return paper.draw(demo_office, "calendar-month")


def to_file(path: Path) -> QPrinter:
    """Return a printer that prints to a PDF, which stands for one that prints on paper."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(150)
    return printer


def test_every_page_is_printed(pdf: bytes, tmp_path: Path, qapp: QApplication) -> None:
    """As many sheets come out as the document has pages, and they are not blank."""
    printing.paint(pdf, to_file(tmp_path / "paper.pdf"))
    with pypdfium2.PdfDocument(tmp_path / "paper.pdf") as printed:
        assert len(printed) == printing.page_count(pdf)
        assert printing.page_image(printed, 0, 40).allGray() in (True, False)
        image = printing.page_image(printed, 0, 40)
        shades = {image.pixelColor(x, y).lightness() for x in range(image.width()) for y in range(image.height())}
        assert min(shades) < 150


def test_only_the_pages_wanted_are_printed(pdf: bytes, tmp_path: Path, qapp: QApplication) -> None:
    """A range of pages chosen in the printer's dialog is kept to."""
    printer = to_file(tmp_path / "paper.pdf")
    printer.setFromTo(1, 1)
    printing.paint(pdf, printer)
    assert printing.page_count((tmp_path / "paper.pdf").read_bytes()) == 1


def test_a_page_looks_on_paper_as_it_was_drawn(pdf: bytes, qapp: QApplication) -> None:
    """Rendering keeps the page's proportions: 300 dots to the inch of A4."""
    with pypdfium2.PdfDocument(pdf) as document:
        width, height = document[0].get_size()
        image = printing.page_image(document, 0)
    assert image.width() == pytest.approx(width / 72 * 300, abs=2)
    assert image.height() == pytest.approx(height / 72 * 300, abs=2)


def test_without_a_printer_it_says_what_to_do(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    """A computer without a printer points to saving as PDF instead."""
    owner = QWidget()
    qtbot.addWidget(owner)
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    with pytest.raises(Problem, match="save the document as a PDF"):
        printing.print_pdf(owner, b"", "Register")
