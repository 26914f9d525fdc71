"""The Word drafts of a case: what was saved, what came back, and what differs in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.time.part_date import written
from scr_desktop.services.papers.drafts import kept
from scr_desktop.services.papers.drafts.coming_back import Looked
from scr_desktop.services.papers.drafts.kept import DraftLine
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.dialogs.file_drop import FileDrop
from scr_desktop.ui.look.readable import readable
from scr_desktop.ui.papers import draft_came_back, put_pdf
from scr_desktop.ui.papers.draft_came_back import DraftCameBack
from scr_desktop.ui.papers.draft_differences import DraftDifferences
from scr_desktop.ui.tables.column import Column
from scr_desktop.ui.tables.moments import moment
from scr_desktop.ui.tables.state_icon import Sign, state_icon
from scr_desktop.ui.tables.table_model import TableModel

_MOST_ROWS = 9


def _sign(one: DraftLine) -> Sign:
    return "due" if one.open else "met" if one.draft.came_back else "noted"


def _day(one: DraftLine) -> str:
    draft = one.draft
    return written(draft.came_on) if draft.came_on else moment(draft.kept_at).partition(",")[0]


DRAFTS: tuple[Column[DraftLine], ...] = (
    Column("Draft", lambda one: str(one.draft.number), width=7),
    Column("Of", lambda one: f"{one.draft.title}, anonymised" if one.draft.anonymised else one.draft.title),
    Column("From", lambda one: one.draft.from_whom or "This office", width=24),
    Column("Day", _day, width=17),
    Column("State", lambda one: one.words, width=18, icon=lambda one: state_icon(_sign(one))),
)


class WordDrafts:
    """Fills the drafts on the form of the part that shows them, and does what its buttons offer.

    `say` is told whether something was recorded.
    """

    def __init__(self, part: QWidget, form: Any, of: tuple[CaseFile, str], say: Callable[[object], object]) -> None:
        self._part, self._form, self._of, self._say = part, form, of, say
        self._is_open = True
        self._model = TableModel(DRAFTS, part, key=lambda line: line.draft.id)
        form.drafts.use(self._model)
        form.drafts.chosen.connect(self._show)
        form.drafts.opened.connect(self._open)
        form.came_back.clicked.connect(self._choose)
        form.compare.clicked.connect(lambda: self._open(form.drafts.current_row()))
        form.save_draft.clicked.connect(self._save)
        self._dropped = FileDrop(part, ".docx")
        self._dropped.dropped.connect(self.read)

    def fill(self, *, is_open: bool) -> None:
        """Show the drafts of the case as they stand."""
        form, found = self._form, kept.of_case(*self._of)
        self._is_open = is_open
        self._model.show_rows(found, in_place=True)
        for widget in (form.drafts, form.came_back, form.compare, form.save_draft, form.drafts_open):
            widget.setVisible(bool(found))
        form.no_drafts.setVisible(not found)
        form.drafts_open.setText(_brief(found))
        form.draft_detail.say("")
        form.came_back.setEnabled(is_open)
        self._dropped.wanted = is_open
        form.drafts.fit_to_rows(_MOST_ROWS)
        form.drafts.stay(0)

    def read(self, path: Path) -> None:
        """Read a file that came back; once it is kept its differences are shown."""
        draft_came_back.read(self._part, *self._of, path, self._keep)

    def _choose(self) -> None:
        if (path := draft_came_back.choose(self._part)) is not None:
            self.read(path)

    def _keep(self, looked: Looked) -> None:
        draft = DraftCameBack.ask(self._part, *self._of, looked)
        if draft is not None:
            DraftDifferences.ask(self._part, *self._of, draft.id)
            self._say(draft)
            self._form.drafts.go_to(self._model.number_of(lambda line: line.draft.id == draft.id))

    def _show(self, one: DraftLine) -> None:
        self._form.draft_detail.say(readable(draft_details(one)), "muted")
        self._form.compare.setEnabled(one.draft.came_back)

    def _open(self, one: DraftLine) -> None:
        if one.draft.came_back:
            self._say(DraftDifferences.ask(self._part, *self._of, one.draft.id, is_open=self._is_open))

    def _save(self) -> None:
        """Save the very bytes that were saved or came back where the officer says."""
        one: DraftLine = self._form.drafts.current_row()
        try:
            docx, stem = kept.docx_of(self._of[0], one.draft.id), kept.file_stem(self._of[0], one.draft)
        except Exception as error:  # noqa: BLE001 - shown, whatever it is
            message.show_failure(self._part, error, one.draft.title)
            return
        put_pdf.save_word(self._part, docx, stem, f"Draft {one.draft.number}")


def _brief(found: list[DraftLine]) -> str:
    """Return in a sentence what is open in the drafts that came back."""
    left = sum(one.open for one in found)
    if left:
        return "1 difference is open." if left == 1 else f"{left} differences are open."
    came = any(one.draft.came_back for one in found)
    return "No difference is open." if came else "None has come back yet."


def draft_details(one: DraftLine) -> str:
    """Return a draft in full: how it was saved or came, its file, what was not compared, its fingerprint."""
    draft, digest = one.draft, one.draft.sha256
    groups = " ".join(digest[at : at + 8] for at in range(0, len(digest), 8))
    saved = f"Saved in Word on {moment(draft.kept_at)}, by {draft.kept_by}."
    came = f"{draft.came_words}, kept by {draft.kept_by} on {moment(draft.kept_at)}. File: {draft.file_name}"
    said = [
        came if draft.came_back else saved,
        *(f"Not compared: {outside}" for outside in draft.outside),
        f"Fingerprint (SHA-256): {groups}",
    ]
    return "\n".join(said)
