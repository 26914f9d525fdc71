"""What a confirmation would move, shown before it is recorded: old day beside new, and the cases that the day concerns."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.editions.confirmed import DAY_LINE
from scr_desktop.domain.progress.reckoning import Move
from scr_desktop.services.office.editions import confirming, moving_cases
from scr_desktop.services.office.editions.moving_cases import CaseToMove
from scr_desktop.services.office.moving.moved import Moved, NamedCase
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.in_room import Dialog
from scr_desktop.ui.dialogs.recording import RecordingDialog, recorded
from scr_desktop.ui.fields import entry_fault
from scr_desktop.ui.forms.ui_edition_moves import Ui_EditionMoves
from scr_desktop.ui.office.one_off_day import COLUMNS, moves_in_words
from scr_desktop.ui.tables.table_model import TableModel
from scr_desktop.ui.tables.table_view import TableView

NOT_BY_ITSELF = "Nothing moves by itself: each of them is moved on its own, with a reason."


class MovesFirst(Dialog):
    """Shows what a line would move, with the reason that stands beside it, and records the line."""

    makes_room = True

    def __init__(
        self, words: str, moved: Sequence[Moved], record: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._record = record
        self.ui = Ui_EditionMoves()
        self.ui.setupUi(self)
        self.setWindowTitle("Before it is recorded")
        self.ui.explanation.setText(words)
        self.ui.why_label.hide()
        self.ui.why.hide()
        # The reason was given with the line: nothing is entered here, so that nothing is to be kept.
        self.ui.why.setReadOnly(True)
        entry_fault.clear(self.ui.fault)
        show_moves(self.ui, moved)
        self.ui.cancel.clicked.connect(self.reject)
        self.ui.go_on.clicked.connect(self.go_on)
        # Enter presses the button that has the keyboard: without this it would be the first, which gives up.
        self.ui.go_on.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, words: str, moved: Sequence[Moved], record: Callable[[], object]) -> bool:
        """Return whether it was recorded."""
        return bool(cls(words, moved, record, parent).exec())

    def go_on(self) -> None:
        """Record the line and close; what is refused is said here."""
        if recorded(self.ui.fault, {}, self._record):
            self.accept()


class TakeBack(RecordingDialog):
    """Takes back what was confirmed of lines, for a reason; what that moves is shown first."""

    def __init__(
        self, case_file: CaseFile, text: str, lines: list[str], what: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._case_file, self._text, self._lines = case_file, text, lines
        self.ui = self.use(Ui_EditionMoves(), self._take_back)
        self.setWindowTitle("Take back what was confirmed")
        concerned = moving_cases.concerned_without(case_file, text, lines) if DAY_LINE in lines else None
        said = "" if concerned is None else concerned_words(concerned)
        self.ui.explanation.setText(f"{what} The history keeps what was confirmed. {said}".strip())
        self.ui.go_on.setText("Take &back")
        show_moves(self.ui, confirming.proposed_without(case_file, text, lines))
        self.ui.why.setFocus()

    def _take_back(self) -> None:
        confirming.withdraw(self._case_file, self._text, self._lines, self.ui.why.entry())


class MoveCase(RecordingDialog):
    """Lets one case stand under the edition that applies to it, for a reason; its dates are shown first."""

    def __init__(self, case_file: CaseFile, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file, self._case_id = case_file, case_id
        self.ui = self.use(Ui_EditionMoves(), self._move)
        self.setWindowTitle("Move this case to another edition")
        self.ui.go_on.setText("Move the &case")
        case = next((one for one in moving_cases.to_move(case_file) if one.id == case_id), None)
        self.ui.explanation.setText(_moving_words(case) if case else "")
        show_moves(self.ui, of_case(case, case.moves) if case else [])
        self.ui.why.setFocus()

    def _move(self) -> None:
        moving_cases.move(self._case_file, self._case_id, self.ui.why.entry())


def show_moves(ui: Ui_EditionMoves, moved: Sequence[Moved]) -> None:
    """Show on a form what moves, or that nothing does."""
    model = TableModel(COLUMNS, ui.moves)
    ui.moves.use(model)
    fill_moves(model, ui.moves, moved)
    ui.moves_about.setText(moves_in_words(moved))


def fill_moves(model: TableModel, table: TableView, moved: Sequence[Moved]) -> None:
    """Show moves in a table that is there only as long as there are any."""
    model.show_rows(moved)
    table.setVisible(bool(moved))


def of_case(case: CaseToMove, moved: Sequence[Move]) -> list[Moved]:
    """Return the moves of one case as they are listed among those of others."""
    return [(NamedCase(case.id, case.reference), move) for move in moved]


def concerned_words(cases: Sequence[CaseToMove]) -> str:
    """Return in a sentence to which cases another edition would apply, that it is none, and that none moves by itself."""
    if not cases:
        return "No open case would stand under another edition than it does."
    named = ", ".join(case.reference for case in cases)
    count = "1 open case stands" if len(cases) == 1 else f"{len(cases)} open cases stand"
    return f"{count} under another edition than would then apply: {named}. {NOT_BY_ITSELF}"


def _moving_words(case: CaseToMove) -> str:
    return f"{case.reference} stands under “{case.old.name}”. “{case.new.name}” applies to it: {case.why}"
