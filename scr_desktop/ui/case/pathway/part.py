"""A case's pathway: its steps as they stand, and the way from a step to where it is done."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget

from scr_desktop.domain.progress.standing import Standing
from scr_desktop.domain.rules.lane import Step
from scr_desktop.domain.stages.pathway import pathway
from scr_desktop.ui.drawn.pathway_view import PathwayView
from scr_desktop.ui.forms.ui_case import Ui_CasePage
from scr_desktop.ui.tables.table_model import TableModel
from scr_desktop.ui.tables.table_view import TableView

# The parts that have a form of their own, by the name of that form.
_MADE = {
    "agencies": "CaseAgencies",
    "decision": "CaseDecision",
    "panel": "CasePanel",
    "other_review": "CaseOtherReview",
    "rapid_review": "CaseRapidReview",
}


def show_pathway(view: PathwayView, standing: Standing) -> None:
    """Show the pathway of a case in `view`."""
    view.show_lanes(pathway(standing), [lane.opens for lane in standing.regime.pathway])


def go_where_done(form: Ui_CasePage, step: Step) -> None:
    """Turn to the part where a step is done, and in its table to the line that the step is about."""
    if step.page in _MADE:
        _turn_to(form.parts, _MADE[step.page])
        return
    page, inside = {
        "summary": (form.summary_tab, form.summary),
        "criteria": (form.criteria_tab, form.criteria),
        "deadlines": (form.deadlines_tab, form.deadlines),
        "told": (form.told_tab, form.told),
        "processes": (form.processes_tab, form.processes),
    }[step.page]
    form.parts.setCurrentWidget(page)
    inside.setFocus()
    if isinstance(inside, TableView) and step.rule:
        _stand_on(inside, step.rule)


def go_to_next(form: Ui_CasePage, standing: Standing) -> None:
    """Turn to where the next deadline of a case is met: where its step is done, or else to its line among all."""
    if standing.next is None:
        return
    rule = standing.next.rule
    steps = [step for lane in standing.regime.pathway for step in lane.steps]
    # The other reading of a time limit has no step of its own, but is met by the same event.
    met = [step for step in steps if step.rule == rule.key or (step.done_by and step.done_by == rule.done_by)]
    go_where_done(form, met[0] if met else Step(rule.key, "", "", rule=rule.key))


def _turn_to(parts: QStackedWidget, name: str) -> None:
    for number in range(parts.count()):
        page = parts.widget(number)
        if page is not None and page.objectName() == name:
            parts.setCurrentWidget(page)
            page.setFocus()


def _stand_on(table: TableView, rule: str) -> None:
    """Make the line of a deadline rule the current one, be it the deadline itself or who is told by then."""
    model = table.model()
    assert isinstance(model, TableModel)
    number = model.number_of(lambda row: rule == (row.line.duty.rule if hasattr(row, "line") else row.key))
    if number >= 0:
        table.go_to(number)
