"""The way from a step of the pathway, or from what is next in a case, to the part of the case where it is done."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.progress.standing import Standing
from scr_desktop.domain.rules.place import CasePlace
from scr_desktop.ui.case.sections import turn_to
from scr_desktop.ui.forms.ui_case import Ui_CasePage
from scr_desktop.ui.tables.table_model import TableModel
from scr_desktop.ui.tables.table_view import TableView


def go_where_done(form: Ui_CasePage, place: CasePlace, rule: str = "") -> None:
    """Turn to a part, and in its table to the line that the deadline rule `rule` is about, if one is named."""
    turn_to(form, place)
    # What takes the keyboard in the parts that stand in the form of the page itself.
    inside: dict[CasePlace, QWidget] = {
        CasePlace.SUMMARY: form.summary,
        CasePlace.CRITERIA: form.criteria,
        CasePlace.DEADLINES: form.deadlines,
        CasePlace.TOLD: form.told,
        CasePlace.PROCESSES: form.processes,
    }
    wanted = inside.get(place, form.parts.currentWidget())
    if wanted is not None:
        wanted.setFocus()
    if isinstance(wanted, TableView) and rule:
        _stand_on(wanted, rule)


def go_to_next(form: Ui_CasePage, standing: Standing) -> None:
    """Turn to where the next deadline of a case is met: where its step is done, or else to its line among all."""
    if standing.next is None:
        return
    rule = standing.next.rule
    steps = [step for lane in standing.regime.pathway for step in lane.steps]
    # The other reading of a time limit has no step of its own, but is met by the same event.
    met = [step for step in steps if step.rule == rule.key or (step.done_by and step.done_by == rule.done_by)]
    place, of = (met[0].place, met[0].rule) if met else (CasePlace.DEADLINES, rule.key)
    go_where_done(form, place, of)


def _stand_on(table: TableView, rule: str) -> None:
    """Make the line of a deadline rule the current one, be it the deadline itself or who is told by then."""
    model = table.model()
    assert isinstance(model, TableModel)
    number = model.number_of(lambda row: rule == (row.line.duty.rule if hasattr(row, "line") else row.key))
    if number >= 0:
        table.go_to(number)
