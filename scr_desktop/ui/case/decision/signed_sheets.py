"""The scans of the sheet on which a recommendation or decision was signed: added, opened, taken out of use."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.records.papers.attachment import Attachment
from scr_desktop.services.review import signed_sheet
from scr_desktop.services.review.signed_sheet import Scan
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui import background
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.dialogs.recording import name_window
from scr_desktop.ui.papers.kept_files import KeptFiles

_ABOUT = (
    "Scans of the signed sheet, kept exactly as they are. They can be bound into the decision pack. The code on the sheet for "
    "this is {code}."
)


class SignedSheets(KeptFiles):
    """Lists the scans kept with one recommendation or decision; what a scan leaves in doubt is asked before it is kept."""

    def __init__(
        self,
        case_file: CaseFile,
        case_id: str,
        signed: tuple[str, str, str],
        parent: QWidget | None = None,
        *,
        is_open: bool,
    ) -> None:
        """Show the scans of what was `signed`: its id, what it is called, and the code of its sheet."""
        super().__init__(case_file, case_id, parent, is_open=is_open)
        self._signed_id, what, code = signed
        self.setWindowTitle("Signed sheets")
        self.form.title.setText(f"Signed sheets: {what}")
        self.form.about.setText(_ABOUT.format(code=code))
        name_window(self, what)
        self._fill()

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        case_file: CaseFile,
        case_id: str,
        signed: tuple[str, str, str],
        *,
        is_open: bool,
    ) -> bool:
        """Show the scans until the dialog is closed; return whether something was recorded."""
        return cls(case_file, case_id, signed, parent, is_open=is_open).show_until_closed()

    def _mine(self, one: Attachment) -> bool:
        return one.signed_id == self._signed_id

    def _may_add(self) -> bool:
        return self._is_open

    def _keep(self, path: Path, job: background.Job) -> Scan:
        return signed_sheet.look(self._case_file, self._case_id, self._signed_id, path, stop=job.stopped)

    def _kept(self, one: Any) -> None:
        """Ask what a scan leaves in doubt, and keep it if it is the right one."""
        scan: Scan = one
        question = f"{scan.doubt} Is {scan.file_name} the right scan?"
        if scan.doubt and not message.confirm(self, question, "&Keep it", "&Do not keep it"):
            self.form.state.setText(f"{scan.file_name} is not kept.")
            self._may_read_again()
            return
        try:
            kept = signed_sheet.keep(self._case_file, self._case_id, self._signed_id, scan)
        except Exception as error:  # noqa: BLE001 - shown, whatever it is
            self._failed(error)
            return
        super()._kept(kept)
