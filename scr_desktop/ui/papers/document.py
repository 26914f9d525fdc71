"""Draws a document off the window's thread, with its pages counted and Stop, then saves, prints or shows it."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import Any, Unpack

import shiboken6
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from scr_desktop.domain.records.papers.word_draft import WordDraft
from scr_desktop.services.papers import paper
from scr_desktop.services.papers.drafts import going_out
from scr_desktop.services.papers.paper import Options
from scr_desktop.services.typed import reference
from scr_desktop.ui import background
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.dialogs.in_room import Dialog
from scr_desktop.ui.dialogs.waiting import rest_on
from scr_desktop.ui.fields.said_line import saved_words, say_over
from scr_desktop.ui.forms.ui_document import Ui_DocumentProgress
from scr_desktop.ui.papers import put_pdf
from scr_desktop.ui.papers.preview import Preview
from scr_desktop.ui.papers.still_named import StillNamedDialog
from scr_desktop.ui.tables.moments import moment

# Before so many seconds of drawing, the pace of a few pages foretells nothing.
_KNOWN_AFTER = 0.5
_A_MINUTE = 60


class DocumentProgress(Dialog):
    """Shown while a document is drawn and read back; Stop and Esc end it, and nothing is kept of it. Enter does not."""

    _told = Signal(int, int, str)

    def __init__(
        self, name: str, draw: Callable[..., bytes], parent: QWidget | None = None, unit: str = "Page"
    ) -> None:
        super().__init__(parent)
        self._unit = unit
        self._begun: tuple[int, float] | None = None
        self.ui = Ui_DocumentProgress()
        self.ui.setupUi(self)
        self.ui.heading.setText(f"Drawing: {name}")
        rest_on(self.ui.bar)
        self.pdf = b""
        self.error: Exception | None = None
        self._told.connect(self._progressed)
        self.job = background.run_reporting(
            self, lambda job: draw(progress=self._tell, stop=job.stopped), self._drawn, self._failed
        )
        self.finished.connect(self.job.stop)

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        name: str,
        draw: Callable[..., bytes],
        unit: str = "Page",
        case_file: Any = None,
    ) -> bytes | None:
        """Return the PDF that `draw(progress=, stop=)` makes, or None if it was stopped or failed, either of which is said.

        `unit` is what `progress` counts. Where an anonymised paper of `case_file` still names somebody, that is shown
        to be settled, and then it is drawn again.
        """
        dialog = cls(name, draw, parent, unit)
        drawn = bool(dialog.exec())
        # Its window belongs to its parent, which may stay for hours; the PDF need not.
        dialog.deleteLater()
        if drawn:
            return dialog.pdf
        if isinstance(dialog.error, paper.StillNamed):
            settled = StillNamedDialog.ask(parent, case_file, dialog.error)
            return cls.ask(parent, name, draw, unit, case_file) if settled else None
        if dialog.error is not None:
            message.show_failure(parent, dialog.error, name)
        else:
            message.tell(parent, "The drawing was stopped. Nothing was saved.", name)
        return None

    def _tell(self, page: int, pages: int, doing: str = "") -> None:
        """Report progress from within the work."""
        if shiboken6.isValid(self):
            self._told.emit(page, pages, doing)

    def _progressed(self, page: int, pages: int, doing: str) -> None:
        self.ui.bar.setMaximum(pages)
        self.ui.bar.setValue(page)
        left = self._time_left(page, pages, monotonic())
        step = f"{doing}: {self._unit.lower()}" if doing else self._unit
        self.ui.pages.setText(f"{step} {page} of {pages}" + (f", {left}" if left else ""))

    def _time_left(self, page: int, pages: int, now: float) -> str:
        """Return how long the pages still to come take at the pace since the first, empty while that is not known."""
        if self._begun is None or page <= self._begun[0]:
            self._begun = page, now
        first, at = self._begun
        if page == first or page >= pages or now - at < _KNOWN_AFTER:
            return ""
        return seconds_left((pages - page) * (now - at) / (page - first))

    def _drawn(self, pdf: bytes) -> None:
        self.pdf = pdf
        self.accept()

    def _failed(self, error: Exception) -> None:
        self.error = error
        self.reject()


def seconds_left(seconds: float) -> str:
    """Return a time to wait in words, rounded up: `about 2 seconds left`, above a minute in minutes."""
    minutes = seconds > _A_MINUTE
    count = max(1, math.ceil(seconds / _A_MINUTE if minutes else seconds))
    return f"about {count} {'minute' if minutes else 'second'}{'' if count == 1 else 's'} left"


def save_as_pdf(
    parent: QWidget, case_file: Any, key: str, case_id: str = "", **options: Unpack[Options]
) -> Path | None:
    """Draw a document and save it where the officer says; return the path, or None if nothing was saved.

    What stood at the path before stays as it was unless the new document is whole.
    """
    pdf = _drawn(parent, case_file, key, case_id, options)
    if pdf is None:
        return None
    stem = paper.file_stem(case_file, key, case_id, **options)
    return put_pdf.save_pdf(parent, pdf, stem, _name(key), of=reference(case_file, case_id))


def save_as_word(
    parent: QWidget, case_file: Any, key: str, case_id: str = "", **options: Unpack[Options]
) -> Path | None:
    """Write a document in Word and save it where the officer says, as `save_as_pdf` does; what was saved is kept as a draft.

    Of a letter that is being written it has the words kept so far.
    """
    if not is_to_be_drawn(parent, case_file, key, case_id):
        return None
    options = going_out.words_of_letter(case_file, key, case_id, options)
    stem = paper.file_stem(case_file, key, case_id, **options)
    return _save_in_word(
        parent, case_file, key, case_id, lambda: paper.compose(case_file, key, case_id, **options), stem
    )


def _save_in_word(
    parent: QWidget, case_file: Any, key: str, case_id: str, compose: Callable[[], paper.Composed], stem: str
) -> Path | None:
    """Write what `compose` returns in Word, off the window's thread, and save it where the officer says."""
    found: list[going_out.Written] = []

    def write(**reporting: Any) -> bytes:
        found[:] = [going_out.write(case_file, compose(), **reporting)]
        return found[0].docx

    written = DocumentProgress.ask(parent, _name(key), write, case_file=case_file)
    if written is None:
        return None
    of = reference(case_file, case_id)
    path = put_pdf.save_word(parent, written, stem, _name(key), of=of)
    if path is not None:
        draft = going_out.keep(case_file, found[0])
        name = f"{_name(key)} of {of}" if of else _name(key)
        if draft is not None:
            say_over(parent, _saved_as(draft, name, path, again=found[0].again is not None))
    return path


def _saved_as(draft: WordDraft, name: str, path: Path, *, again: bool) -> str:
    """Return what is said of a paper that was saved as a draft; the same words as before are the very file of then."""
    if not again:
        return saved_words(f"{name}, draft {draft.number},", path)
    first = f"draft {draft.number}, first saved in Word on {moment(draft.kept_at)}"
    return f"{name} was saved again as {first}, as nothing in it has changed since: {path}"


def print_document(parent: QWidget, case_file: Any, key: str, case_id: str = "", **options: Unpack[Options]) -> bool:
    """Draw a document and print it; return whether it went to a printer."""
    pdf = _drawn(parent, case_file, key, case_id, options)
    return pdf is not None and put_pdf.print_pdf(parent, pdf, _name(key))


def preview(parent: QWidget, case_file: Any, key: str, case_id: str = "", **options: Unpack[Options]) -> bool:
    """Draw a document and show it; return whether it was saved or printed from there, which the history then says."""
    found = _composed(parent, case_file, key, case_id, options)
    if found is None:
        return False
    pdf, composed, unprintable = found
    stem = paper.file_stem(case_file, key, case_id, **options)
    saved_in_word: list[Path] = []

    def in_word(over: QWidget) -> None:
        if path := _save_in_word(over, case_file, key, case_id, lambda: composed, stem):
            saved_in_word.append(path)

    offered = in_word if composed.document.in_word else None
    put = Preview.show_pdf(parent, pdf, _name(key), stem, unprintable, offered)
    if put:
        paper.note_drawn(case_file, composed)
    return put or bool(saved_in_word)


def goes_on(parent: QWidget, unprintable: str, name: str) -> bool:
    """Return whether a paper may leave: the officer is asked where `unprintable` names characters that no typeface has."""
    question = f"{unprintable}\n\nGo on with them so?"
    return not unprintable or message.confirm(parent, question, "&Go on", title=name)


def is_to_be_drawn(parent: QWidget, case_file: Any, key: str, case_id: str) -> bool:
    """Return whether a paper is to be drawn: the officer is asked where there is something to know before."""
    told = paper.beware(case_file, key, case_id)
    return not told or message.confirm(parent, f"{told}\n\nDraw it now?", "&Draw it", title=_name(key))


def _drawn(parent: QWidget, case_file: Any, key: str, case_id: str, options: Options) -> bytes | None:
    """Return a document to be put somewhere, which the history then says, or None if the officer does not want it."""
    found = _composed(parent, case_file, key, case_id, options)
    if found is None:
        return None
    pdf, composed, unprintable = found
    if not goes_on(parent, unprintable, _name(key)):
        return None
    paper.note_drawn(case_file, composed)
    return pdf


def _composed(
    parent: QWidget, case_file: Any, key: str, case_id: str, options: Options
) -> tuple[bytes, paper.Composed, str] | None:
    """Return a drawn document with what it was drawn from, and the sentence on what cannot be printed of it."""
    if not is_to_be_drawn(parent, case_file, key, case_id):
        return None
    found: list[tuple[paper.Composed, str]] = []

    def draw(**reporting: Any) -> bytes:
        composed = paper.compose(case_file, key, case_id, **options)
        found[:] = [(composed, paper.not_printable(composed))]
        return paper.pdf_of(composed, **reporting)

    pdf = DocumentProgress.ask(parent, _name(key), draw, case_file=case_file)
    return None if pdf is None else (pdf, *found[0])


def _name(key: str) -> str:
    return next((document.name for document in paper.documents() if document.key == key), key)
