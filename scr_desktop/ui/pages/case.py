"""The page of one case: where it stands, everything known of it, and what can be done in it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QScrollArea, QVBoxLayout, QWidget

from scr_desktop.domain.case import Hold
from scr_desktop.domain.criterion import ParallelProcess
from scr_desktop.domain.fact import Question
from scr_desktop.domain.problem import Problem
from scr_desktop.services import case as cases
from scr_desktop.services import history, paper
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs import document, message
from scr_desktop.ui.dialogs.answer import AnswerDialog
from scr_desktop.ui.dialogs.close_case import CloseCase
from scr_desktop.ui.dialogs.hold import RecordHold
from scr_desktop.ui.dialogs.hold_day import HoldDay
from scr_desktop.ui.dialogs.more_time import MoreTime
from scr_desktop.ui.dialogs.national_form import NationalFormDialog
from scr_desktop.ui.dialogs.reason import ReasonDialog
from scr_desktop.ui.dialogs.record_event import RecordEvent
from scr_desktop.ui.dialogs.record_telling import RecordTelling
from scr_desktop.ui.dialogs.what_if import WhatIf
from scr_desktop.ui.fields.readable import readable
from scr_desktop.ui.fields.signed import empty
from scr_desktop.ui.forms.ui_case import Ui_CasePage
from scr_desktop.ui.pages import case_deadlines, case_history, case_holds, case_told
from scr_desktop.ui.pages.case_criteria import show_criteria
from scr_desktop.ui.pages.case_head import show_head
from scr_desktop.ui.pages.case_pathway import go_where_done, show_pathway
from scr_desktop.ui.pages.case_processes import show_processes
from scr_desktop.ui.pages.case_summary import show_summary
from scr_desktop.ui.tables.table_model import TableModel


class CasePage(QWidget):
    """One case. `changed()` says that something was recorded in it."""

    changed = Signal()

    def __init__(self, case_file: CaseFile, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file = case_file
        self._case_id = case_id
        self._stale: set[str] = set()
        self._form = form = Ui_CasePage()
        form.setupUi(self)
        form.deadlines.use(TableModel(case_deadlines.COLUMNS, self))
        form.holds.use(TableModel(case_holds.COLUMNS, self))
        form.told.use(TableModel(case_told.COLUMNS, self))
        form.history.use(TableModel(case_history.COLUMNS, self))
        for scroll in (form.summary, form.criteria, form.processes):
            scroll.read_by_keyboard()
        form.deadlines_halves.setSizes([280, 280])
        form.history_halves.setSizes([240, 320])
        self.setFocusProxy(form.record)
        self._fills = self._ways_to_fill()
        self._connect()
        self.refresh()

    @property
    def case_id(self) -> str:
        """The id of the case shown."""
        return self._case_id

    def refresh(self) -> None:
        """Read the case anew, for the present day; the tab shown stays."""
        self._standing = cases.standing(self._case_file, self._case_id)
        show_head(self._form, self._standing)
        self._offer_documents()
        self._stale = set(self._fills)
        self._fill_tab()

    def print_page(self) -> None:
        """Offer the documents of the case."""
        self._form.documents.showMenu()

    def _connect(self) -> None:
        form = self._form
        form.tabs.currentChanged.connect(lambda _: self._fill_tab())
        form.pathway_view.step_wanted.connect(lambda line: go_where_done(form, line.step))
        form.print_pathway.clicked.connect(lambda: self._draw("pathway", document.print_document))
        form.deadlines.chosen.connect(self._show_deadline)
        form.what_if.clicked.connect(self._what_if)
        form.more_time.clicked.connect(self._more_time)
        form.holds.chosen.connect(self._show_hold)
        form.holds.opened.connect(lambda _hold: self._look_again())
        form.record_hold.clicked.connect(self._record_hold)
        form.look_again.clicked.connect(self._look_again)
        form.end_hold.clicked.connect(self._end_hold)
        form.history.chosen.connect(lambda line: form.changes.setPlainText(case_history.details(line)))
        form.told.chosen.connect(self._show_told)
        form.told.opened.connect(lambda _line: self._record_telling())
        form.national_form.clicked.connect(lambda: NationalFormDialog.show_for(self, self._case_file, self._case_id))
        form.record_telling.clicked.connect(self._record_telling)
        form.record.clicked.connect(self._record)
        form.close_case.clicked.connect(self._close)
        form.reopen.clicked.connect(self._reopen)

    def _offer_documents(self) -> None:
        """Offer the documents of the case as it now stands: some are for certain cases only."""
        before = self._form.documents.menu()
        self._form.documents.setMenu(self._documents())
        if before:
            before.deleteLater()

    def _documents(self) -> QMenu:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        for number, one in enumerate(paper.documents_for(self._case_file, self._case_id)):
            if number:
                menu.addSeparator()
            save = menu.addAction(f"{one.name}: save as PDF…")
            save.triggered.connect(lambda _=False, key=one.key: self._draw(key, document.save_as_pdf))
            put = menu.addAction(f"{one.name}: print…")
            put.triggered.connect(lambda _=False, key=one.key: self._draw(key, document.print_document))
            for action in (save, put):
                action.setToolTip(one.about)
        return menu

    def _ways_to_fill(self) -> dict[str, Callable[[], None]]:
        """Return what fills each tab, by the name of the tab in the form."""
        form = self._form
        return {
            "summary_tab": lambda: show_summary(_emptied(form.summary), self._standing),
            "pathway_tab": lambda: show_pathway(form.pathway_view, self._standing),
            "criteria_tab": lambda: show_criteria(_emptied(form.criteria), self._standing, self._answer),
            "deadlines_tab": self._fill_deadlines,
            "holds_tab": self._fill_holds,
            "told_tab": self._fill_told,
            "processes_tab": lambda: show_processes(_emptied(form.processes), self._standing, self._consider),
            "history_tab": self._fill_history,
        }

    def _fill_tab(self) -> None:
        """Show what the tab in front says of the case as it now stands; tabs not looked at wait."""
        name = self._form.tabs.currentWidget().objectName()
        if name in self._stale:
            self._stale.discard(name)
            self._fills[name]()

    def _fill_deadlines(self) -> None:
        lines = case_deadlines.lines_of(self._standing)
        current = self._form.deadlines.current_row()
        _model(self._form.deadlines.model()).show_rows(lines)
        keys = [(line.key, line.state == "superseded") for line in lines]
        wanted = (current.key, current.state == "superseded") if current else None
        self._form.deadlines.go_to(keys.index(wanted) if wanted in keys else 0)

    def _show_deadline(self, line: case_deadlines.Shown) -> None:
        self._form.argument.setPlainText(line.argument)
        self._form.more_time.setEnabled(line.extensible is not None)

    def _fill_holds(self) -> None:
        form, holds = self._form, case_holds.lines_of(self._standing)
        form.hold_detail.clear()
        for button in (form.look_again, form.end_hold):
            button.setEnabled(False)
        form.record_hold.setEnabled(self._standing.case.open)
        _model(form.holds.model()).show_rows(holds)
        form.holds.setVisible(bool(holds))
        form.no_holds.setVisible(not holds)
        form.holds.go_to(0)

    def _show_hold(self, hold: Hold) -> None:
        self._form.hold_detail.setText(readable(case_holds.details(hold)))
        for button in (self._form.look_again, self._form.end_hold):
            button.setEnabled(self._standing.case.open and hold.ended_on is None)

    def _fill_told(self) -> None:
        duties = self._standing.duties
        self._form.record_telling.setEnabled(False)
        self._form.told_detail.clear()
        _model(self._form.told.model()).show_rows(case_told.lines_of(self._standing))
        self._form.told.setVisible(bool(duties))
        self._form.nobody.setVisible(not duties)
        self._form.told.go_to(0)

    def _show_told(self, told: case_told.Told) -> None:
        self._form.told_detail.setText(readable(case_told.details(told)))
        self._form.record_telling.setEnabled(self._standing.case.open)

    def _fill_history(self) -> None:
        _model(self._form.history.model()).show_rows(history.entries(self._case_file, self._case_id))
        self._form.history.go_to(0)

    def _record(self) -> None:
        if RecordEvent.ask(self, self._case_file, self._case_id):
            self._has_changed()

    def _what_if(self) -> None:
        """Try a date; go on to record it if the officer says so."""
        wanted = WhatIf.ask(self, self._case_file, self._case_id)
        if wanted and RecordEvent.ask(self, self._case_file, self._case_id, *wanted):
            self._has_changed()

    def _more_time(self) -> None:
        shown = self._form.deadlines.current_row()
        if shown.extensible and MoreTime.ask(self, self._case_file, self._case_id, shown.extensible):
            self._has_changed()

    def _record_hold(self) -> None:
        if RecordHold.ask(self, self._case_file, self._case_id, self._form.title.text()[:200]):
            self._has_changed()

    def _look_again(self) -> None:
        if self._form.look_again.isEnabled():
            hold = self._form.holds.current_row()
            self._hold_day(HoldDay.looked_again(self._case_file, self._case_id, hold, self))

    def _end_hold(self) -> None:
        hold = self._form.holds.current_row()
        self._hold_day(HoldDay.ended(self._case_file, self._case_id, hold, self))

    def _hold_day(self, dialog: HoldDay) -> None:
        if dialog.exec():
            self._has_changed()

    def _record_telling(self) -> None:
        told = self._form.told.current_row()
        open_ = self._standing.case.open
        if told and open_ and RecordTelling.ask(self, self._case_file, self._case_id, told.line):
            self._has_changed()

    def _answer(self, question: Question) -> None:
        key = question.fact.key
        given = next((one for one in self._standing.case.answers if one.fact == key), None)
        if AnswerDialog.ask(self, self._case_file, self._case_id, question, given):
            self._has_changed()
            # The button that was pressed is gone; the one in its place takes the keyboard.
            again = self._form.criteria.findChildren(QPushButton, f"answer_{key}")
            (again[-1] if again else self._form.criteria).setFocus()

    def _close(self) -> None:
        if CloseCase.ask(self, self._case_file, self._case_id):
            self._has_changed()

    def _reopen(self) -> None:
        explanation = "The case returns to the list of open cases, and its deadlines are counted again."
        why = ReasonDialog.ask(self, "Reopen the case", explanation, "&Reopen the case")
        if why is not None:
            self._do(lambda: cases.reopen(self._case_file, self._case_id, why))

    def _consider(self, process: ParallelProcess, outcome: str) -> None:
        note: str | None = ""
        if outcome == "not_applicable":
            explanation = f"{process.name} is set aside for this case. The reason is kept with it."
            note = ReasonDialog.ask(self, "Set aside", explanation, "&Set it aside")
        if note is not None:
            reason = note
            self._do(lambda: cases.consider(self._case_file, self._case_id, process.key, outcome, reason))
            # The button that was pressed is gone; the keyboard stays on its page.
            self._form.processes.setFocus()

    def _draw(self, key: str, put: Callable[..., object]) -> None:
        """Draw a document and put it where the officer says: that it was drawn stands in the history."""
        if put(self, self._case_file, key, self._case_id):
            self._has_changed()

    def _do(self, verb: Callable[[], object]) -> None:
        """Do one thing in the case and show what came of it; a problem is shown in its own words."""
        try:
            verb()
        except Problem as problem:
            message.show_failure(self, problem)
            return
        self._has_changed()

    def _has_changed(self) -> None:
        self.refresh()
        self.changed.emit()


def _emptied(scroll: QScrollArea) -> QVBoxLayout:
    """Return the column inside a scrolling tab, emptied."""
    inside = scroll.widget()
    column = inside.layout() if inside else None
    assert isinstance(column, QVBoxLayout)
    empty(column)
    return column


def _model(model: object) -> TableModel:
    assert isinstance(model, TableModel)
    return model
