"""Changes what is entered of a case, on the page of the notification that holds it; what moves is shown before."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from scr_desktop.domain.problem import Problem
from scr_desktop.services.putting_right.amend import Amendment
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.kept_dialog import KeptDialog
from scr_desktop.ui.fields import entry_fault
from scr_desktop.ui.fields.with_sign import column_of, sentence
from scr_desktop.ui.forms.ui_amend import Ui_Amend
from scr_desktop.ui.keys.letters import give_letters
from scr_desktop.ui.new_case.amended_case import WRITTEN, AmendedCase
from scr_desktop.ui.new_case.pages.agencies_page import AgenciesPage
from scr_desktop.ui.new_case.pages.children_page import ChildrenPage
from scr_desktop.ui.new_case.pages.family_page import FamilyPage
from scr_desktop.ui.new_case.pages.incident_page import IncidentPage
from scr_desktop.ui.new_case.pages.notification_page import NotificationPage
from scr_desktop.ui.new_case.pages.page import DraftPage
from scr_desktop.ui.new_case.pages.problem_card import ProblemCard, kept_card
from scr_desktop.ui.room.room import screen_size

# Which page holds which block of a case's summary.
PAGES: dict[str, type[DraftPage]] = {
    page.key: page for page in (IncidentPage, ChildrenPage, FamilyPage, AgenciesPage, NotificationPage)
}


class AmendDialog(KeptDialog):
    """Shows the page called `block` with what stands; then what is wrong, which deadlines move, and asks why."""

    # It only chooses which area the button adds; the area is kept once it stands there.
    leave_out = ("known",)

    def __init__(self, case_file: CaseFile, case_id: str, block: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form = Ui_Amend()
        form.setupUi(self)
        self.case = AmendedCase(case_file, case_id, self)
        self.page = PAGES[block](self.case)
        stands = self.case.preview.case
        form.title.setText(f"{stands.reference}  {stands.title}"[:200])
        form.entries_column.addWidget(self.page)
        form.fault.hide()
        self.resize(QSize(980, 760).boundedTo(screen_size(self) * 0.95))
        form.back.clicked.connect(self._show_entries)
        form.go_on.clicked.connect(self._go_on)
        self.case.failed.connect(self._say)
        self.case.looked.connect(self._looked)
        self.page.initializePage()
        self._show_entries()
        self.keeping.within = form.sheet
        self.keeping.told = lambda: dict(self.case.written_otherwise())
        self.keeping.take = self._take
        self.case.entered.connect(self.keeping.touched)

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, case_id: str, block: str) -> bool:
        """Let one block of a case be changed; return whether anything was saved."""
        return bool(cls(case_file, case_id, block, parent).exec())

    def _take(self, kept: dict[str, Any]) -> None:
        self.case.write_again({path: value for path, value in kept.items() if path.startswith(WRITTEN)})
        self.page.initializePage()

    @property
    def _on_sheet(self) -> bool:
        return self._form.steps.currentWidget() is self._form.sheet

    def _show_entries(self, field: str = "") -> None:
        self._form.steps.setCurrentWidget(self._form.entries)
        self._form.heading.setText(self.page.title())
        self._form.back.hide()
        if not (field and self.page.focus_on(field)):
            self.page.focus_first()

    def _looked(self) -> None:
        self._say("")
        if not self._on_sheet:
            return
        try:
            self.case.see()
        except Problem as problem:
            self._tell(problem)
            return
        self._look_at_sheet()

    def _go_on(self) -> None:
        """Save what needs nothing more; show the sheet where something looks wrong, moves, or changes."""
        if not self.case.differs:
            self.reject()
            return
        try:
            self.case.see()
            found = self.case.amendment
            if found.refused:
                raise found.refused
            if not self._on_sheet and (found.preview.unsettled or found.moves or found.owes_reason):
                self._look_at_sheet()
                return
            with self.keeping.recording():
                self.case.carry_out(self._form.why.entry().strip(), self._form.moves.kept())
        except Problem as problem:
            self._tell(problem)
            return
        self.accept()

    def _look_at_sheet(self) -> None:
        found, form = self.case.amendment, self._form
        first_seen = not self._on_sheet
        form.steps.setCurrentWidget(form.sheet)
        form.heading.setText("Before it is saved")
        form.back.show()
        self._say("")
        self._show_problems(found)
        form.moves.show_moves(found.moves)
        form.moves.setVisible(bool(found.moves))
        words = "This begins or moves these deadlines" if found.moves else "This begins and moves no deadline."
        form.moves_heading.setText(words)
        form.why.setVisible(found.owes_reason)
        form.why_label.setVisible(found.owes_reason)
        if first_seen:
            (form.why if found.owes_reason else form.go_on).setFocus()

    def _show_problems(self, found: Amendment) -> None:
        column = column_of(self._form.problems)
        if found.preview.unsettled:
            column.addWidget(sentence("To be mended, or kept with a reason", "heading"))
        for place, problem in enumerate(found.preview.unsettled):
            card = ProblemCard(self.case, problem, place)
            card.mend_wanted.connect(self._show_entries)
            column.addWidget(card)
        for place, (problem, reason) in enumerate(found.preview.kept):
            column.addWidget(kept_card(self.case, problem, reason, place))
        give_letters(self)
        self._form.problems_scroll.setVisible(bool(found.preview.unsettled or found.preview.kept))

    def _tell(self, problem: Problem) -> None:
        """Say what stands in the way, where it can be put right."""
        if problem.field == "why":
            self._form.why.setFocus()
        elif not self._on_sheet or self.case.amendment.refused:
            self._show_entries(problem.field)
        self._say(problem.sentence)

    def _say(self, fault: str) -> None:
        entry_fault.say(self._form.fault, fault)
        if fault:
            entry_fault.announce(self._form.fault, fault)
