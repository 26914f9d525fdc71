"""PDFs that are kept with something of a case: listed, added once every page was looked at, opened, taken out of use."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.records.papers.attachment import Attachment
from scr_desktop.services.case import case as cases
from scr_desktop.services.requests import attachment
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui import background
from scr_desktop.ui.dialogs import ask_path, message
from scr_desktop.ui.dialogs.file_drop import FileDrop
from scr_desktop.ui.dialogs.in_room import Dialog
from scr_desktop.ui.dialogs.reason import ReasonDialog
from scr_desktop.ui.fields import entry_fault
from scr_desktop.ui.forms.ui_agency_files import Ui_AgencyFiles
from scr_desktop.ui.look.readable import readable
from scr_desktop.ui.papers.preview import Preview
from scr_desktop.ui.tables.column import Column
from scr_desktop.ui.tables.moments import moment
from scr_desktop.ui.tables.state_icon import state_icon
from scr_desktop.ui.tables.table_model import TableModel

_COLUMNS = (
    Column[Attachment]("File", lambda one: one.file_name),
    Column[Attachment]("Pages", lambda one: str(one.pages), width=7),
    Column[Attachment]("Kept", lambda one: moment(one.kept_at), width=22),
    Column[Attachment](
        "State",
        lambda one: "Out of use" if one.removed_at else "In use",
        width=14,
        icon=lambda one: state_icon("superseded" if one.removed_at else "met"),
    ),
)


class KeptFiles(Dialog):
    """Lists the files that are kept with one thing, those out of use too.

    A dialog says by its title which these are, and in `_mine`, `_may_add` and `_keep` what is listed, whether a file can be
    added, and how one is kept.
    """

    def __init__(self, case_file: CaseFile, case_id: str, parent: QWidget | None = None, *, is_open: bool) -> None:
        super().__init__(parent)
        self._case_file, self._case_id, self._is_open = case_file, case_id, is_open
        self._job: background.Job | None = None
        self._reading = ""
        self.recorded, self.left = False, ""
        self.form = form = Ui_AgencyFiles()
        form.setupUi(self)
        for widget in (form.fault, form.state):
            widget.hide()
        self._model = TableModel(_COLUMNS, self)
        form.files.use(self._model)
        form.files.chosen.connect(self._show)
        form.files.opened.connect(self._open)
        form.open.clicked.connect(lambda: self._open(form.files.current_row()))
        form.remove.clicked.connect(self._remove)
        form.add.clicked.connect(self._choose)
        form.close.clicked.connect(self.reject)
        self.finished.connect(self._stop)
        self._dropped = FileDrop(self, ".pdf")
        self._dropped.dropped.connect(self._read)

    def _mine(self, one: Attachment) -> bool:
        """Return whether a file of the case is one of those listed."""
        raise NotImplementedError

    def _may_add(self) -> bool:
        """Return whether a file can be added now."""
        raise NotImplementedError

    def _keep(self, path: Path, job: background.Job) -> Any:
        """Look at a file in the background and keep it, or return what is looked at further by `_kept`."""
        raise NotImplementedError

    def show_until_closed(self) -> bool:
        """Show the files until the dialog is closed; return whether something was recorded."""
        self.exec()
        if self.left:
            message.tell(
                self.parentWidget(), f"{self.left} was not read to its end. Nothing of it was kept.", self.windowTitle()
            )
        return self.recorded

    def _fill(self, at: str = "") -> None:
        form = self.form
        found = [one for one in cases.get(self._case_file, self._case_id).attachments if self._mine(one)]
        self._model.show_rows(found)
        for widget in (form.files_label, form.files, form.detail, form.open, form.remove):
            widget.setVisible(bool(found))
        form.nothing.setVisible(not found)
        form.add.setEnabled(self._may_add())
        self._dropped.wanted = self._may_add()
        form.files.go_to(max(self._model.number_of(lambda one: one.id == at), 0))

    def _show(self, one: Attachment) -> None:
        self.form.detail.setText(readable(details(one)))
        self.form.remove.setEnabled(self._is_open and not one.removed_at)

    def _choose(self) -> None:
        chosen = ask_path.to_open(self, ask_path.RETURNS, "A PDF to be kept", "PDF (*.pdf)")
        if chosen is not None:
            self._read(chosen)

    def _read(self, path: Path) -> None:
        """Look at a file page by page and keep it; closing the dialog leaves it."""
        form = self.form
        entry_fault.clear(form.fault)
        form.state.setText(f"Reading {path.name}: every page is looked at…")
        form.state.show()
        form.add.setEnabled(False)
        self._dropped.wanted = False
        # Not on Close, where the next Enter would leave the file.
        self.setFocus()
        self._reading = path.name
        self._job = background.run_reporting(
            self,
            partial(self._keep, path),
            self._kept,
            self._failed,
        )

    def _kept(self, one: Any) -> None:
        """Show a file that was kept."""
        self.recorded = True
        self.form.state.setText(f"{one.file_name} is kept.")
        self._fill(one.id)

    def _failed(self, error: Exception) -> None:
        self.form.state.hide()
        self._may_read_again()
        if sentence := getattr(error, "sentence", ""):
            entry_fault.show(self.form.fault, sentence, None)
        else:
            message.show_failure(self, error)

    def _may_read_again(self) -> None:
        self.form.add.setEnabled(True)
        self._dropped.wanted = True

    def _stop(self) -> None:
        if self._job is not None and self._job in background.under_way():
            self._job.stop()
            self.left = self._reading

    def _open(self, one: Attachment) -> None:
        """Show the very bytes that were received."""
        try:
            pdf = attachment.pdf_of(self._case_file, one.id)
        except Exception as error:  # noqa: BLE001 - shown, whatever it is
            message.show_failure(self, error, one.title)
            return
        Preview.show_pdf(self, pdf, one.title, Path(one.file_name).stem)

    def _remove(self) -> None:
        one: Attachment = self.form.files.current_row()
        explanation = f"{one.file_name} is bound into no pack any more. It stays readable with the reason."
        remove = partial(attachment.remove, self._case_file, self._case_id, one.id)
        if ReasonDialog.ask(self, "Take a file out of use", explanation, remove, "&Take it out of use"):
            self.recorded = True
            entry_fault.clear(self.form.fault)
            self.form.state.hide()
            self._fill(one.id)


def details(one: Attachment) -> str:
    """Return a file in full: its fingerprint, and why it is out of use."""
    groups = " ".join(one.sha256[at : at + 8] for at in range(0, len(one.sha256), 8))
    said = [f"Fingerprint (SHA-256): {groups}"]
    if one.removed_at:
        said.append(f"Taken out of use on {moment(one.removed_at)}: {one.removed_why}")
    return "\n".join(said)
