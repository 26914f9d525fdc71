"""The e-mails kept with a case, among its papers: listed, taken in, opened as plain text, saved, taken out of use."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.papers.kept_email import KeptEmail
from scr_desktop.domain.time.part_date import written
from scr_desktop.services.papers.came_in import keeping, reading
from scr_desktop.services.papers.came_in.reading import CameIn
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui import background
from scr_desktop.ui.case.email.email_text import EmailText
from scr_desktop.ui.case.email.email_words import details, taken_words
from scr_desktop.ui.case.email.take_in import choose, take_in
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.dialogs.reason import ReasonDialog
from scr_desktop.ui.dialogs.waiting import wait
from scr_desktop.ui.forms.ui_case_papers import Ui_CasePapers
from scr_desktop.ui.look.readable import readable
from scr_desktop.ui.papers import put_pdf
from scr_desktop.ui.tables.column import Column
from scr_desktop.ui.tables.state_icon import state_icon
from scr_desktop.ui.tables.table_model import TableModel

_MOST_ROWS = 9


class KeptEmails(QObject):
    """The lower part of the form of the papers; `changed()` says that something was recorded."""

    changed = Signal()

    def __init__(self, page: QWidget, form: Ui_CasePapers, case_file: CaseFile, case_id: str) -> None:
        super().__init__(page)
        self._page, self._form, self._case_file, self._case_id = page, form, case_file, case_id
        self._rows = TableModel(columns(lambda: self._status.case), self)
        form.emails.use(self._rows)
        form.emails.chosen.connect(self._show)
        form.emails.opened.connect(self._open)
        form.email_in.clicked.connect(self._take_in)
        form.open_email.clicked.connect(lambda: self._open(form.emails.current_row()))
        form.save_email.clicked.connect(self._save)
        form.remove_email.clicked.connect(self._remove)

    def fill(self, status: CaseStatus, found: list[KeptEmail]) -> None:
        """Show the e-mails kept with a case as it stands, the newest first."""
        self._status, form = status, self._form
        self._rows.show_rows(list(reversed(found)), in_place=True)
        for widget in (form.emails, form.open_email, form.save_email, form.remove_email):
            widget.setVisible(bool(found))
        form.no_emails.setVisible(not found)
        form.email_in.setEnabled(status.case.open)
        form.email_detail.say("")
        form.emails.fit_to_rows(_MOST_ROWS)
        form.emails.stay(0)

    def _show(self, one: KeptEmail) -> None:
        self._form.email_detail.say(readable(details(one)), "muted")
        self._form.remove_email.setEnabled(self._status.case.open and not one.removed_at)

    def _take_in(self) -> None:
        if (path := choose(self._page)) is not None:
            take_in(self._page, self._case_file, self._status, path, self._say)

    def _say(self, recorded: object) -> None:
        if recorded:
            self.changed.emit()

    def _open(self, one: KeptEmail) -> None:
        """Read the very bytes that came in once more, and show them as plain text."""
        waiting = wait(self._page, f"Reading {one.file_name}…")

        def work() -> CameIn:
            content = keeping.content_of(self._case_file, one.id)
            return reading.came_in(content, one.file_name, reading.found_in(content, one.file_name))

        def done(email: CameIn) -> None:
            waiting.reset()
            EmailText.show_email(self._page, email, one.title)

        def failed(error: Exception) -> None:
            waiting.reset()
            message.show_failure(self._page, error, one.title)

        background.run(self._page, work, done, failed)

    def _save(self) -> None:
        one: KeptEmail = self._form.emails.current_row()
        try:
            content = keeping.content_of(self._case_file, one.id)
        except Exception as error:  # noqa: BLE001 - shown, whatever it is
            message.show_failure(self._page, error, one.title)
            return
        put_pdf.save_copy(self._page, content, one.file_name, "E-mail")

    def _remove(self) -> None:
        one: KeptEmail = self._form.emails.current_row()
        explanation = (
            f"“{one.title}” is not to be used any more. It stays readable with the reason; what it led to stands."
        )
        remove = partial(keeping.remove, self._case_file, self._case_id, one.id)
        self._say(
            ReasonDialog.ask(
                self._page, "Take an e-mail out of use", readable(explanation), remove, "&Take it out of use"
            )
        )


def columns(case: Callable[[], Case]) -> tuple[Column[KeptEmail], ...]:
    """Return the columns of e-mails kept with the case that `case` gives."""
    return (
        Column("Came in", lambda one: written(one.came_on), width=17),
        Column("From", lambda one: one.sender or "Not said", width=30),
        Column("Subject", lambda one: one.subject or "None"),
        Column(
            "Taken as",
            lambda one: "Out of use" if one.removed_at else taken_words(one, case()),
            width=34,
            icon=lambda one: state_icon("superseded" if one.removed_at else "met"),
        ),
    )
