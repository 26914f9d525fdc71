"""A finished PDF on the screen: its pages, words found in them, larger and smaller, saved, printed or gone on with."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from scr_desktop.ui.dialogs.in_room import Dialog
from scr_desktop.ui.drawn.pdf_pages import Hit, PdfPages
from scr_desktop.ui.fields import entry_fault
from scr_desktop.ui.fields.said_line import SaidLine
from scr_desktop.ui.forms.ui_preview import Ui_Preview
from scr_desktop.ui.papers import put_pdf

_WAIT_MS = 250


class Preview(Dialog):
    """Shows `pdf`, called `title`. `put` says whether it was saved or printed.

    With `go_on`, the words of a button, it is to be looked at before something is done with it: then it is neither
    saved nor printed, but gone on with or gone back from. `note` is a warning about it. `in_word`, given this dialog, saves
    the same paper in Word, for those that are written there.
    """

    def __init__(
        self,
        pdf: bytes,
        title: str,
        stem: str = "",
        note: str = "",
        go_on: str = "",
        parent: QWidget | None = None,
        in_word: Callable[[QWidget], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self._pdf, self._title, self._stem = pdf, title, stem
        self._pages = PdfPages(pdf)
        self._hits: list[Hit] = []
        self._at = -1
        self.put = False
        self.ui = ui = Ui_Preview()
        ui.setupUi(self)
        self.said_line = SaidLine(self, ui.column)
        self.setWindowTitle(f"Preview: {title}")
        ui.note.setText(f"⚠ {note}")
        ui.note.setVisible(bool(note))
        for button in (ui.print_it, ui.save):
            button.setVisible(not go_on)
        ui.save_word.setVisible(in_word is not None and not go_on)
        if in_word is not None:
            ui.save_word.clicked.connect(lambda: in_word(self))
        ui.go_on.setVisible(bool(go_on))
        ui.go_on.setText(go_on)
        ui.back.setText("&Back" if go_on else "&Close")
        self._typing = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._connect()
        self._count()
        ui.view.show_pages(self._pages)
        ui.view.setFocus()
        # Words typed a moment before are not looked for in pages that are closed.
        self.finished.connect(self._typing.stop)
        self.finished.connect(self._pages.close)

    @classmethod
    def show_pdf(
        cls,
        parent: QWidget | None,
        pdf: bytes,
        title: str,
        stem: str,
        note: str = "",
        in_word: Callable[[QWidget], object] | None = None,
    ) -> bool:
        """Show a PDF until it is closed; return whether it was saved, as a PDF, or printed."""
        dialog = cls(pdf, title, stem, note, parent=parent, in_word=in_word)
        dialog.exec()
        dialog.deleteLater()
        return dialog.put

    @classmethod
    def ask(cls, parent: QWidget | None, pdf: bytes, title: str, go_on: str, note: str = "") -> bool:
        """Show a PDF and ask whether to go on with it; return the answer."""
        dialog = cls(pdf, title, "", note, go_on, parent)
        wanted = bool(dialog.exec())
        dialog.deleteLater()
        return wanted

    def _connect(self) -> None:
        ui = self.ui
        ui.view.page_changed.connect(self._show_place)
        ui.view.zoomed.connect(ui.zoom.setText)
        ui.smaller.clicked.connect(ui.view.zoom_out)
        ui.larger.clicked.connect(ui.view.zoom_in)
        ui.fit.clicked.connect(ui.view.fit_width)
        ui.words.textChanged.connect(lambda _: self._typing.start())
        self._typing.timeout.connect(self.look_for_words)
        ui.next_hit.clicked.connect(lambda: self._go(1))
        ui.previous_hit.clicked.connect(lambda: self._go(-1))
        ui.save.clicked.connect(self._save)
        ui.print_it.clicked.connect(self._print)
        ui.back.clicked.connect(self.reject)
        ui.go_on.clicked.connect(self.accept)
        for keys, answer in (
            (QKeySequence.StandardKey.Find, ui.words.setFocus),
            (QKeySequence.StandardKey.ZoomIn, ui.view.zoom_in),
            (QKeySequence.StandardKey.ZoomOut, ui.view.zoom_out),
            (QKeySequence("Shift+F3"), lambda: self._go(-1)),
        ):
            QShortcut(keys, self).activated.connect(answer)

    def look_for_words(self) -> None:
        """Look for the words typed, beginning on the page in front."""
        self._typing.stop()
        self._hits = self._pages.find(self.ui.words.text())
        front = self.ui.view.front
        self._at = next((number for number, hit in enumerate(self._hits) if hit.page >= front), 0)
        self._count()

    def _go(self, step: int) -> None:
        """Go to another place found; from the last one to the first."""
        if self._typing.isActive():
            self.look_for_words()
        elif self._hits:
            self._at = (self._at + step) % len(self._hits)
            self._count()

    def _count(self) -> None:
        """Mark what was found and say how much that is."""
        ui, hits = self.ui, self._hits
        for button in (ui.next_hit, ui.previous_hit):
            button.setEnabled(bool(ui.words.text().strip()))
        words = f"{self._at + 1} of {len(hits)}" if hits else "Not found" if ui.words.text().strip() else ""
        if words and words != ui.found.text():
            entry_fault.announce(ui.found, words)
        ui.found.setText(words)
        ui.view.mark(hits, hits[self._at] if hits else None)

    def _show_place(self, number: int) -> None:
        self.ui.place.setText(f"Page {number + 1} of {len(self._pages.sizes)}")
        # A screen reader reads the page that is in front.
        self.ui.view.setAccessibleDescription(self._pages.text(number))

    def _save(self) -> None:
        self.put = put_pdf.save_pdf(self, self._pdf, self._stem, self._title) is not None or self.put

    def _print(self) -> None:
        self.put = put_pdf.print_pdf(self, self._pdf, self._title) or self.put
