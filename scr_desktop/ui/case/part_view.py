"""What the parts of a case share: each shows the case as it stands, and says when something was recorded in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, Unpack

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.services.papers.paper import Options
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui import background
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.papers import document
from scr_desktop.ui.papers.anonymised_switch import switch_of
from scr_desktop.ui.papers.documents_menu import CaseDocuments

Found = TypeVar("Found")


class PartView(QWidget):
    """One part of a case, filled with the case as it stands: a part says in `_fill` what it shows of it.

    `changed()` says that something was recorded, `part_wanted(place)` asks for another part of the case, and
    `step_wanted(step)` for where a step of the pathway is done; `edition_wanted()` for the page on which an edition is confirmed.
    """

    changed = Signal()
    part_wanted = Signal(object)
    step_wanted = Signal(object)
    edition_wanted = Signal()

    _status: CaseStatus

    def __init__(self, case_file: CaseFile, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file, self._case_id = case_file, case_id

    def fill(self, status: CaseStatus) -> None:
        """Show the case as it stands; what was chosen stays chosen where it is still there."""
        self._status = status
        self._fill(status)

    def _fill(self, status: CaseStatus) -> None:
        raise NotImplementedError

    def stand_on(self, rule: str) -> None:
        """Make the line of a deadline rule the current one; a part that has no such lines stays as it is."""

    @property
    def _of(self) -> tuple[CaseFile, str]:
        """What the dialogs of a case are made with: the case file and the case's id."""
        return self._case_file, self._case_id

    @property
    def _open(self) -> bool:
        """Whether the case is open: in a closed one little can be done."""
        return self._status.case.open

    def _say(self, recorded: object) -> bool:
        """Say that something was recorded, if it was, as a dialog answers; return whether it was."""
        if recorded:
            self.changed.emit()
        return bool(recorded)

    def _do(self, verb: Callable[[], object]) -> None:
        """Do one thing in the case and say so; a problem is shown in its own words."""
        try:
            verb()
        except Problem as problem:
            message.show_failure(self, problem)
            return
        self.changed.emit()

    def _look_for(self, work: Callable[[], Found], show: Callable[[Found], None]) -> None:
        """Do what takes long in the background and `show` what it found; what goes wrong is shown in its own words."""
        background.run(self, work, show, lambda error: message.show_failure(self, error))

    def _preview(self, key: str, **options: Unpack[Options]) -> None:
        """Show a document of the case: that it was drawn stands in the history."""
        options["anonymised"] = switch_of(self).on
        self._say(document.preview(self, self._case_file, key, self._case_id, **options))

    def _papers_at(self, button: QPushButton) -> CaseDocuments:
        """Return the menu of documents at a button of this part."""
        papers = CaseDocuments(self, button, *self._of)
        papers.changed.connect(self.changed)
        papers.kept.connect(self.changed)
        return papers
