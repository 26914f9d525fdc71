"""Draws a document off the window's thread, with its pages counted and Stop, then saves or prints it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from scr_desktop.services import paper
from scr_desktop.ui import background, printing
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.forms.ui_document import Ui_DocumentProgress

_PDF = ".pdf"


class DocumentProgress(QDialog):
    """Shown while a document is drawn; Stop and Esc end the drawing, and nothing is kept of it."""

    def __init__(self, name: str, draw: Callable[..., bytes], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_DocumentProgress()
        self.ui.setupUi(self)
        self.ui.heading.setText(f"Drawing: {name}")
        self.pdf = b""
        self.error: Exception | None = None
        self.job = background.run_reporting(
            self, lambda job: draw(progress=job.tell, stop=job.stopped), self._drawn, self._failed, self._progressed
        )
        self.finished.connect(self.job.stop)

    @classmethod
    def ask(cls, parent: QWidget | None, name: str, draw: Callable[..., bytes]) -> bytes | None:
        """Return the PDF that `draw(progress=, stop=)` makes, or None if it was stopped or failed, which is shown."""
        dialog = cls(name, draw, parent)
        if dialog.exec():
            return dialog.pdf
        if dialog.error is not None:
            message.show_failure(parent, dialog.error, name)
        return None

    def _progressed(self, page: int, pages: int) -> None:
        self.ui.bar.setMaximum(pages)
        self.ui.bar.setValue(page)
        self.ui.pages.setText(f"Page {page} of {pages}")

    def _drawn(self, pdf: bytes) -> None:
        self.pdf = pdf
        self.accept()

    def _failed(self, error: Exception) -> None:
        self.error = error
        self.reject()


def save_as_pdf(parent: QWidget, case_file: Any, key: str, case_id: str = "", **options: Any) -> Path | None:
    """Draw a document and save it where the officer says; return the path, or None if nothing was saved.

    `options` go to `paper.draw`: `item`, `copy`, `first`, `wanted`. What stood at the path before stays as it was
    unless the new document is whole.
    """
    pdf = _drawn(parent, case_file, key, case_id, options)
    if pdf is None:
        return None
    chosen = _ask_path(parent, paper.file_stem(case_file, key, case_id, **_naming(options)), _name(key))
    if chosen is None:
        return None
    try:
        paper.save(pdf, chosen)
    except Exception as error:  # noqa: BLE001 - shown, whatever it is
        message.show_failure(parent, error, _name(key))
        return None
    return chosen


def print_document(parent: QWidget, case_file: Any, key: str, case_id: str = "", **options: Any) -> bool:
    """Draw a document and print it; return whether it went to a printer. `options` as for `save_as_pdf`."""
    pdf = _drawn(parent, case_file, key, case_id, options)
    if pdf is None:
        return False
    try:
        return printing.print_pdf(parent, pdf, _name(key))
    except Exception as error:  # noqa: BLE001 - shown, whatever it is
        message.show_failure(parent, error, _name(key))
        return False


def _drawn(parent: QWidget, case_file: Any, key: str, case_id: str, options: dict[str, Any]) -> bytes | None:
    def draw(**reporting: Any) -> bytes:
        return paper.draw(case_file, key, case_id, **options, **reporting)

    return DocumentProgress.ask(parent, _name(key), draw)


def _name(key: str) -> str:
    return next((document.name for document in paper.documents() if document.key == key), key)


def _naming(options: dict[str, Any]) -> dict[str, Any]:
    """Return what of the options has a part in the name of the file."""
    return {key: options[key] for key in ("first", "item") if options.get(key)}


def _ask_path(parent: QWidget, stem: str, name: str) -> Path | None:
    """Ask where to save; the dialog of the operating system asks before a file is replaced."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or str(Path.home())
    chosen, _ = QFileDialog.getSaveFileName(
        parent, f"Save: {name}", str(Path(folder) / (stem + _PDF)), f"PDF (*{_PDF})"
    )
    return with_ending(Path(chosen)) if chosen else None


def with_ending(path: Path) -> Path:
    """Return `path` with `.pdf` if it has no ending of its own that says so; never one that would replace a file unasked."""
    if path.suffix.lower() == _PDF:
        return path
    ended = path.with_name(path.name + _PDF)
    return path if ended.exists() else ended
