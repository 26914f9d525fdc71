"""A case's pathway: its steps as they stand."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.stages.pathway import pathway
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.part_view import PartView
from scr_desktop.ui.forms.ui_case_pathway import Ui_CasePathway


class CasePathway(PartView):
    """The pathway of one case, each step a button that leads to where it is done."""

    def __init__(self, case_file: CaseFile, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(case_file, case_id, parent)
        self._form = form = Ui_CasePathway()
        form.setupUi(self)
        form.pathway_view.step_wanted.connect(lambda line: self.step_wanted.emit(line.step))
        form.print_pathway.clicked.connect(lambda: self._preview("pathway"))

    def _fill(self, status: CaseStatus) -> None:
        self._form.pathway_view.show_lanes(pathway(status), [lane.opens for lane in status.regime.pathway])
