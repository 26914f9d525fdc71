"""Puts a finished PDF where the officer says: into a file or onto a printer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from scr_desktop.paths import is_there
from scr_desktop.services import paper
from scr_desktop.ui import printing
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.said_line import saved_words, say_over

_PDF = ".pdf"


def save_pdf(parent: QWidget, pdf: bytes, stem: str, name: str) -> Path | None:
    """Save a PDF where the officer says, who is offered `stem` as its file name; return the path, None if it was not saved.

    What stood at the path before stays as it was unless the new file is whole. That it was saved stays in sight until read.
    """
    chosen = _ask_path(parent, stem, name)
    if chosen is None:
        return None
    try:
        paper.save(pdf, chosen)
    except Exception as error:  # noqa: BLE001 - shown, whatever it is
        message.show_failure(parent, error, name)
        return None
    say_over(parent, saved_words(name, chosen, printing.page_count(pdf)))
    return chosen


def print_pdf(parent: QWidget, pdf: bytes, name: str) -> bool:
    """Print a PDF; return whether it went to a printer. What went wrong is shown."""
    try:
        return printing.print_pdf(parent, pdf, name)
    except Exception as error:  # noqa: BLE001 - shown, whatever it is
        message.show_failure(parent, error, name)
        return False


def documents_folder() -> str:
    """Return the folder in which the officer's documents are."""
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or str(Path.home())


def _ask_path(parent: QWidget, stem: str, name: str) -> Path | None:
    """Ask where to save; the dialog of the operating system asks before a file is replaced."""
    offered = str(Path(documents_folder()) / (stem + _PDF))
    chosen, _ = QFileDialog.getSaveFileName(parent, f"Save: {name}", offered, f"PDF (*{_PDF})")
    return with_ending(Path(chosen)) if chosen else None


def with_ending(path: Path) -> Path:
    """Return `path` with `.pdf` if it has no ending of its own that says so; never one that would replace a file unasked."""
    if path.suffix.lower() == _PDF:
        return path
    ended = path.with_name(path.name + _PDF)
    return path if is_there(ended) else ended
