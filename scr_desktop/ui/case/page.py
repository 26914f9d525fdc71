"""The page of one case: where it stands, everything known of it, and what can be done in it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.rules.criterion import ParallelProcess
from scr_desktop.domain.rules.fact import Question
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import history
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case import sections as case_sections
from scr_desktop.ui.case.case_part import CasePart
from scr_desktop.ui.case.close_case import CloseCase
from scr_desktop.ui.case.criteria.answer import AnswerDialog
from scr_desktop.ui.case.criteria.part import show_criteria
from scr_desktop.ui.case.deadlines.record_event import RecordEvent
from scr_desktop.ui.case.head import show_head
from scr_desktop.ui.case.history import columns as case_history
from scr_desktop.ui.case.pathway.part import go_to_next, go_where_done, show_pathway
from scr_desktop.ui.case.processes.part import show_processes
from scr_desktop.ui.case.processes.take_up import TakeUp
from scr_desktop.ui.case.sections import PAPERS, PSEUDONYMS, SECTIONS, SectionList, go_to_part
from scr_desktop.ui.case.summary.part import show_summary
from scr_desktop.ui.case.tabs import DeadlinesTab, HoldsTab, ToldTab, model_of
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.dialogs.put_right import PutRight
from scr_desktop.ui.dialogs.reason import ReasonDialog
from scr_desktop.ui.fields.signed import empty
from scr_desktop.ui.forms.ui_case import Ui_CasePage
from scr_desktop.ui.new_case.amend import AmendDialog
from scr_desktop.ui.papers import document
from scr_desktop.ui.papers.anonymised_switch import AnonymisedStrip, AnonymisedSwitch
from scr_desktop.ui.papers.documents_menu import CaseDocuments
from scr_desktop.ui.tables.table_model import TableModel
from scr_desktop.ui.typed.whereabouts import CASE_ID


class CasePage(QWidget):
    """One case. `changed()` says that something was recorded in it."""

    changed = Signal()

    def __init__(self, case_file: CaseFile, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file = case_file
        self._case_id = case_id
        self.setProperty(CASE_ID, case_id)
        self._stale: set[str] = set()
        self._form = form = Ui_CasePage()
        form.setupUi(self)
        form.history.use(TableModel(case_history.COLUMNS, self, key=lambda line: line.number))
        for scroll in (form.summary, form.criteria, form.processes):
            scroll.read_by_keyboard()
        form.history_halves.setSizes([240, 320])
        self.setFocusProxy(form.sections)
        of = (self, form, case_file, case_id, self._has_changed)
        self._deadlines, self._holds, self._told = DeadlinesTab(*of), HoldsTab(*of), ToldTab(*of)
        self._strip = AnonymisedStrip(case_file, case_id, AnonymisedSwitch(self), self)
        form.page.insertWidget(form.page.indexOf(form.body), self._strip)
        self._documents = CaseDocuments(self, form.documents, case_file, case_id)
        self._made = self._make_parts()
        self._fills = self._ways_to_fill()
        self._connect()
        self.refresh()

    @property
    def case_id(self) -> str:
        """The id of the case shown."""
        return self._case_id

    @property
    def part(self) -> str:
        """The part of the case that is shown."""
        shown = self._form.sections.currentItem()
        return shown.text() if shown else ""

    def refresh(self) -> None:
        """Read the case anew, for the present day; the tab shown stays."""
        self._standing = cases.standing(self._case_file, self._case_id)
        show_head(self._form, self._standing)
        self._documents.offer(self._standing)
        self._strip.show_state()
        self._stale = set(self._fills)
        self._fill_part()

    def show_part(self, name: str) -> None:
        """Turn to the part of the case listed under `name`."""
        go_to_part(self._form, name)

    def step(self, by: int) -> None:
        """Turn to the next part (1) or to the one before (-1)."""
        case_sections.go_on(self._form, by)

    def go_to_next(self) -> None:
        """Turn to where what is next in the case is done, if anything is."""
        if self._form.go_to_next.isVisible():
            go_to_next(self._form, self._standing)

    def print_page(self) -> None:
        """Offer the documents of the case."""
        self._form.documents.showMenu()

    def _make_parts(self) -> list[CasePart]:
        """List the parts of the case at the left, make those that have a form of their own, and return these."""
        form, made, pages = self._form, list[CasePart](), list[QWidget]()
        for section in SECTIONS:
            if section.make is None:
                pages.append(getattr(form, section.page))
                continue
            page = section.make(self._case_file, self._case_id, self)
            page.changed.connect(self._has_changed)
            page.part_wanted.connect(lambda name: go_to_part(form, name))
            form.parts.addWidget(page)
            made.append(page)
            pages.append(page)
        SectionList(form.sections, form.parts, pages)
        return made

    def _connect(self) -> None:
        form = self._form
        form.parts.currentChanged.connect(lambda _: self._fill_part())
        form.pathway_view.step_wanted.connect(lambda line: go_where_done(form, line.step))
        form.print_pathway.clicked.connect(lambda: self._documents.put("pathway", document.preview))
        form.history.chosen.connect(self._show_entry)
        form.take_back.clicked.connect(self._take_back)
        self._documents.changed.connect(self._has_changed)
        self._strip.wanted.connect(lambda: go_to_part(form, PSEUDONYMS))
        self._documents.kept.connect(self._show_kept)
        form.go_to_next.clicked.connect(self.go_to_next)
        form.record.clicked.connect(self._record)
        form.close_case.clicked.connect(self._close)
        form.reopen.clicked.connect(self._reopen)

    def _ways_to_fill(self) -> dict[str, Callable[[], None]]:
        """Return what fills each part, by the name of its page."""
        form = self._form
        made = {page.objectName(): lambda page=page: page.fill(self._standing) for page in self._made}
        return made | {
            "summary_tab": lambda: show_summary(_emptied(form.summary), self._standing, self._amend),
            "pathway_tab": lambda: show_pathway(form.pathway_view, self._standing),
            "criteria_tab": lambda: show_criteria(_emptied(form.criteria), self._standing, self._answer),
            "deadlines_tab": lambda: self._deadlines.fill(self._standing),
            "holds_tab": lambda: self._holds.fill(self._standing),
            "told_tab": lambda: self._told.fill(self._standing),
            "processes_tab": lambda: show_processes(_emptied(form.processes), self._standing, self._consider),
            "history_tab": self._fill_history,
        }

    def _fill_part(self) -> None:
        """Show what the part in front says of the case as it now stands; parts not looked at wait."""
        shown = self._form.parts.currentWidget()
        name = shown.objectName() if shown else ""
        if name in self._stale:
            self._stale.discard(name)
            self._fills[name]()

    def _fill_history(self) -> None:
        model_of(self._form.history.model()).show_rows(history.entries(self._case_file, self._case_id))
        self._form.history.stay(0)

    def _show_entry(self, line: history.HistoryLine) -> None:
        self._form.changes.setPlainText(case_history.details(line))
        self._form.take_back.setEnabled(bool(line.changes))

    def _take_back(self) -> None:
        line: history.HistoryLine = self._form.history.current_row()
        if PutRight.ask_entry(self, self._case_file, self._case_id, line.number):
            self._has_changed()

    def _show_kept(self) -> None:
        """Show what was just issued or copied, where it can be printed and saved."""
        self._has_changed()
        go_to_part(self._form, PAPERS)

    def _record(self) -> None:
        if RecordEvent.ask(self, self._case_file, self._case_id):
            self._has_changed()

    def _answer(self, question: Question) -> None:
        key = question.fact.key
        given = next((one for one in self._standing.case.answers if one.fact == key), None)
        if AnswerDialog.ask(self, self._case_file, self._case_id, question, given):
            self._has_changed()
            # The button that was pressed is gone; the one in its place takes the keyboard.
            again = self._form.criteria.findChildren(QPushButton, f"answer_{key}")
            (again[-1] if again else self._form.criteria).setFocus()

    def _amend(self, block: str) -> None:
        if AmendDialog.ask(self, self._case_file, self._case_id, block):
            self._has_changed()
            # The button that was pressed is gone; the one in its place takes the keyboard.
            self._form.summary.findChildren(QPushButton, f"change_{block}")[-1].setFocus()

    def _close(self) -> None:
        if CloseCase.ask(self, self._case_file, self._case_id):
            self._has_changed()

    def _reopen(self) -> None:
        explanation = "The case returns to the list of open cases, and its deadlines are counted again."
        reopen = partial(cases.reopen, self._case_file, self._case_id)
        if ReasonDialog.ask(self, "Reopen the case", explanation, reopen, "&Reopen the case"):
            self._has_changed()

    def _consider(self, process: ParallelProcess, outcome: str) -> None:
        done = next((one for one in self._standing.case.considerations if one.process == process.key), None)
        if outcome == "taken_up":
            seen_to = TakeUp.ask(self, self._case_file, self._case_id, process, done)
        else:
            consider = partial(cases.consider, self._case_file, self._case_id, process.key, outcome)
            explanation = f"{process.name} is set aside for this case. The reason is kept with it."
            seen_to = ReasonDialog.ask(self, "Set aside", explanation, consider, "&Set it aside")
        if not seen_to:
            return
        self._has_changed()
        # The button that was pressed is gone; the keyboard stays on its page.
        self._form.processes.setFocus()

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
