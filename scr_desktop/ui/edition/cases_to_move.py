"""The open cases to which another edition applies than the one they stand under: each is moved on its own, or stays."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.services.office.editions import moving_cases
from scr_desktop.services.office.editions.moving_cases import CaseToMove
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.in_room import Dialog
from scr_desktop.ui.edition.columns import CASES
from scr_desktop.ui.edition.moves_shown import MoveCase, fill_moves, of_case
from scr_desktop.ui.forms.ui_edition_cases import Ui_EditionCases
from scr_desktop.ui.look.readable import readable
from scr_desktop.ui.office.one_off_day import COLUMNS, moves_in_words
from scr_desktop.ui.tables.table_model import TableModel


class CasesToMove(Dialog):
    """Lists the cases; `moved` says whether one was moved."""

    makes_room = True

    def __init__(self, case_file: CaseFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file = case_file
        self.moved = False
        self.ui = Ui_EditionCases()
        self.ui.setupUi(self)
        self._cases, self._moves = TableModel(CASES, self), TableModel(COLUMNS, self)
        self.ui.cases.use(self._cases)
        self.ui.moves.use(self._moves)
        self.ui.cases.chosen.connect(self._show)
        self.ui.cases.opened.connect(lambda _: self.move_case())
        self.ui.go_on.clicked.connect(self.move_case)
        self.ui.cancel.clicked.connect(self.accept)
        self._list()

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile) -> bool:
        """Show the cases; return whether one was moved."""
        dialog = cls(case_file, parent)
        dialog.exec()
        return dialog.moved

    def move_case(self) -> None:
        """Ask for the reason and move the case that is current."""
        case = self.ui.cases.current_row()
        if case is not None and MoveCase(self._case_file, case.id, self).exec():
            self.moved = True
            self._list()

    def _list(self) -> None:
        found = moving_cases.to_move(self._case_file)
        self._cases.show_rows(found)
        self.ui.go_on.setEnabled(bool(found))
        (self.ui.cases if found else self.ui.cancel).setFocus()
        if found:
            self.ui.cases.go_to(0)
        else:
            self.ui.why.setText("Every open case stands under the edition that applies to it.")
            self.ui.moves_about.clear()
            fill_moves(self._moves, self.ui.moves, [])

    def _show(self, case: CaseToMove) -> None:
        self.ui.why.setText(readable(f"{case.title or case.reference}: {case.why}"))
        moved = of_case(case, case.moves)
        self.ui.moves_about.setText(moves_in_words(moved))
        fill_moves(self._moves, self.ui.moves, moved)
