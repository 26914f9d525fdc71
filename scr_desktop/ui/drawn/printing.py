"""Puts a PDF that is in memory on a printer, page by page; no copy of it is written to the disk."""

from __future__ import annotations

from collections.abc import Sequence

import pypdfium2
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from scr_desktop.domain.problem import Problem

# Signs and small type stay sharp on paper, and a page of A4 takes 26 MB while it is drawn.
_DOTS_PER_INCH = 300
_POINTS_PER_INCH = 72


def print_pdf(parent: QWidget, pdf: bytes, title: str) -> bool:
    """Ask for a printer and print `pdf` on it; return whether it was printed.

    Raises `Problem` if there is no printer, or the printer does not take the pages.
    """
    printer = _chosen(parent, title, pdf)
    if printer is None:
        return False
    paint(pdf, printer)
    return True


def print_each(parent: QWidget, pdfs: Sequence[bytes], title: str) -> int:
    """Ask for a printer once and print every PDF as a job of its own; return how many were printed, 0 if none.

    Raises `Problem` as `print_pdf` if the first is not printed; if a later one is not, the number tells.
    """
    printer, done = _chosen(parent, title), 0
    if printer is None:
        return 0
    for pdf in pdfs:
        try:
            paint(pdf, printer)
        except Problem:
            if not done:
                raise
            break
        done += 1
    return done


def _chosen(parent: QWidget, title: str, pdf: bytes = b"") -> QPrinter | None:
    """Return the printer that the officer chooses, with what was set there, or None; of `pdf` a part can be chosen."""
    if not QPrinterInfo.availablePrinterNames():
        raise Problem("No printer is set up on this computer: set one up, or save the document as a PDF instead.")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(f"Print: {title}")
    dialog.setMinMax(1, page_count(pdf) if pdf else 1)
    return printer if dialog.exec() == QDialog.DialogCode.Accepted else None


def page_count(pdf: bytes) -> int:
    """Return how many pages `pdf` has."""
    with pypdfium2.PdfDocument(pdf) as document:
        return len(document)


def paint(pdf: bytes, printer: QPrinter) -> None:
    """Print the pages of `pdf` that `printer` is set to; raises `Problem` if it does not take them all."""
    painter = QPainter()
    if not painter.begin(printer):
        raise Problem("The printer does not answer: check that it is switched on and connected, then try again.")
    try:
        with pypdfium2.PdfDocument(pdf) as document:
            for place, number in enumerate(_wanted(printer, len(document))):
                if place and not printer.newPage():
                    raise Problem(f"The printer stopped: print again from page {number}.")
                painter.drawImage(_page_rectangle(printer), page_image(document, number))
    finally:
        ended = painter.end()
    if not ended or printer.printerState() in {QPrinter.PrinterState.Aborted, QPrinter.PrinterState.Error}:
        raise Problem("The printer stopped before the end: see which pages came out, and print the others again.")


def page_image(document: pypdfium2.PdfDocument, number: int, dots_per_inch: int = _DOTS_PER_INCH) -> QImage:
    """Return page `number` (from 0) of an open document as an image."""
    bitmap = document[number].render(scale=dots_per_inch / _POINTS_PER_INCH, rev_byteorder=True)
    formats = {4: QImage.Format.Format_RGBA8888, 3: QImage.Format.Format_RGB888, 1: QImage.Format.Format_Grayscale8}
    shown = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, formats[bitmap.n_channels])
    return shown.copy()


def _wanted(printer: QPrinter, pages: int) -> range:
    first, last = printer.fromPage() or 1, printer.toPage() or pages
    return range(first - 1, min(last, pages))


def _page_rectangle(printer: QPrinter) -> QRectF:
    """Return the whole sheet in the printer's dots: our pages have their own margins."""
    whole = printer.paperRect(QPrinter.Unit.DevicePixel)
    printable = printer.pageRect(QPrinter.Unit.DevicePixel)
    return QRectF(-printable.x(), -printable.y(), whole.width(), whole.height())
