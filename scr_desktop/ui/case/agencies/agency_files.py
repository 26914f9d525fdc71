"""The PDFs that an agency sent with what it returned: added, opened, taken out of use."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.progress.request_status import RequestLine
from scr_desktop.domain.records.papers.attachment import Attachment
from scr_desktop.services.case import case as cases
from scr_desktop.services.requests import attachment
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui import background
from scr_desktop.ui.dialogs import ask_path, message
from scr_desktop.ui.dialogs.in_room import Dialog
from scr_desktop.ui.dialogs.reason import ReasonDialog
from scr_desktop.ui.dialogs.recording import name_window
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


class AgencyFiles(Dialog):
    """Lists the files of one request, those out of use too; a new one is kept with the return that stands."""

    def __init__(
        self, case_file: CaseFile, case_id: str, line: RequestLine, parent: QWidget | None = None, *, is_open: bool
    ) -> None:
        super().__init__(parent)
        self._case_file, self._case_id, self._line, self._is_open = case_file, case_id, line, is_open
        self._job: background.Job | None = None
        self._reading = ""
        self.recorded, self.left = False, ""
        self.form = form = Ui_AgencyFiles()
        form.setupUi(self)
        form.title.setText(f"Files sent by {line.request.agency}")
        name_window(self, f"{line.request.agency}, request {line.request.number}")
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
        self._fill()

    @classmethod
    def ask(
        cls, parent: QWidget | None, case_file: CaseFile, case_id: str, line: RequestLine, *, is_open: bool
    ) -> bool:
        """Show the files until the dialog is closed; return whether something was recorded."""
        dialog = cls(case_file, case_id, line, parent, is_open=is_open)
        dialog.exec()
        if dialog.left:
            message.tell(
                parent, f"{dialog.left} was not read to its end. Nothing of it was kept.", "Files of an agency"
            )
        return dialog.recorded

    def _fill(self, at: str = "") -> None:
        form, returns = self.form, {agency_return.id for agency_return in self._line.returns}
        found = [one for one in cases.get(self._case_file, self._case_id).attachments if one.return_id in returns]
        self._model.show_rows(found)
        for widget in (form.files_label, form.files, form.detail, form.open, form.remove):
            widget.setVisible(bool(found))
        form.nothing.setVisible(not found)
        form.add.setEnabled(self._is_open and self._line.given is not None)
        form.files.go_to(max(self._model.number_of(lambda one: one.id == at), 0))

    def _show(self, one: Attachment) -> None:
        self.form.detail.setText(readable(details(one)))
        self.form.remove.setEnabled(self._is_open and not one.removed_at)

    def _choose(self) -> None:
        chosen = ask_path.to_open(self, ask_path.RETURNS, "A PDF of the agency", "PDF (*.pdf)")
        if chosen is not None:
            self._read(chosen)

    def _read(self, path: Path) -> None:
        """Look at a file page by page and keep it; closing the dialog leaves it."""
        given, form = self._line.given, self.form
        assert given is not None
        entry_fault.clear(form.fault)
        form.state.setText(f"Reading {path.name}: every page is looked at…")
        form.state.show()
        form.add.setEnabled(False)
        # Not on Close, where the next Enter would leave the file.
        self.setFocus()
        self._reading = path.name
        self._job = background.run_reporting(
            self,
            lambda job: attachment.keep(self._case_file, self._case_id, given.id, path, stop=job.stopped),
            self._kept,
            self._failed,
        )

    def _kept(self, one: Attachment) -> None:
        self.recorded = True
        self.form.state.setText(f"{one.file_name} is kept.")
        self._fill(one.id)

    def _failed(self, error: Exception) -> None:
        self.form.state.hide()
        self.form.add.setEnabled(True)
        if sentence := getattr(error, "sentence", ""):
            entry_fault.show(self.form.fault, sentence, None)
        else:
            message.show_failure(self, error)

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
            self._fill(one.id)


def details(one: Attachment) -> str:
    """Return a file in full: its fingerprint, and why it is out of use."""
    groups = " ".join(one.sha256[at : at + 8] for at in range(0, len(one.sha256), 8))
    said = [f"Fingerprint (SHA-256): {groups}"]
    if one.removed_at:
        said.append(f"Taken out of use on {moment(one.removed_at)}: {one.removed_why}")
    return "\n".join(said)
