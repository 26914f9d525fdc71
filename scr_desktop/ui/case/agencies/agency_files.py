"""The PDFs that an agency sent with what it returned: added, opened, taken out of use."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.progress.request_status import RequestLine
from scr_desktop.domain.records.papers.attachment import Attachment
from scr_desktop.services.case import case as cases
from scr_desktop.services.requests import attachment
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui import background
from scr_desktop.ui.dialogs.recording import name_window
from scr_desktop.ui.papers.kept_files import KeptFiles


class AgencyFiles(KeptFiles):
    """Lists the files of one request; a new one is kept with the return that stands."""

    def __init__(
        self, case_file: CaseFile, case_id: str, line: RequestLine, parent: QWidget | None = None, *, is_open: bool
    ) -> None:
        super().__init__(case_file, case_id, parent, is_open=is_open)
        self._line = line
        made = cases.get(case_file, case_id).returns
        # A form is kept with a return that is still being entered, or was thrown away half entered, too.
        self._returns = {one.id for one in made if one.request_id == line.request.id}
        self.form.title.setText(f"Files sent by {line.request.agency}")
        name_window(self, f"{line.request.agency}, request {line.request.number}")
        self._fill()

    @classmethod
    def ask(
        cls, parent: QWidget | None, case_file: CaseFile, case_id: str, line: RequestLine, *, is_open: bool
    ) -> bool:
        """Show the files until the dialog is closed; return whether something was recorded."""
        return cls(case_file, case_id, line, parent, is_open=is_open).show_until_closed()

    def _mine(self, one: Attachment) -> bool:
        return one.return_id in self._returns

    def _may_add(self) -> bool:
        return self._is_open and self._line.given is not None

    def _keep(self, path: Path, job: background.Job) -> Attachment:
        given = self._line.given
        assert given is not None
        return attachment.keep(self._case_file, self._case_id, given.id, path, stop=job.stopped)
