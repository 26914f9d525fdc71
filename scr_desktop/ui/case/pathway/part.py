"""A case's pathway: its steps as they stand, and the way from a step to where it is done."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.progress.standing import Standing
from scr_desktop.domain.rules.lane import Step
from scr_desktop.domain.stages.pathway import pathway
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.part_view import PartView
from scr_desktop.ui.forms.ui_case_pathway import Ui_CasePathway

# The names of the parts in which steps are done.
_DONE_IN = {
    "summary": "Summary",
    "criteria": "Criteria",
    "deadlines": "Deadlines",
    "told": "Who must be told",
    "processes": "Other processes",
    "agencies": "Agencies and returns",
    "decision": "Decision",
    "panel": "After the decision",
    "other_review": "Another review",
    "rapid_review": "Rapid review",
}


class CasePathway(PartView):
    """The pathway of one case, each step a button that leads to where it is done."""

    def __init__(self, case_file: CaseFile, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(case_file, case_id, parent)
        self._form = form = Ui_CasePathway()
        form.setupUi(self)
        form.pathway_view.step_wanted.connect(lambda line: self.step_wanted.emit(line.step))
        form.print_pathway.clicked.connect(lambda: self._preview("pathway"))

    def _fill(self, standing: Standing) -> None:
        self._form.pathway_view.show_lanes(pathway(standing), [lane.opens for lane in standing.regime.pathway])


def done_in(step: Step) -> str:
    """Return the name of the part in which a step is done."""
    return _DONE_IN[step.page]


def next_step(standing: Standing) -> Step | None:
    """Return where the next deadline of a case is met: the step that meets it, or else its line among all; None if there is none."""
    if standing.next is None:
        return None
    rule = standing.next.rule
    steps = [step for lane in standing.regime.pathway for step in lane.steps]
    # The other reading of a time limit has no step of its own, but is met by the same event.
    met = [step for step in steps if step.rule == rule.key or (step.done_by and step.done_by == rule.done_by)]
    return met[0] if met else Step(rule.key, "", "", rule=rule.key)
