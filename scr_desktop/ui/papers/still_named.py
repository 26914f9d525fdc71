"""Shows where an anonymised paper still identifies somebody, to be settled before it is drawn again."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.services.anonymising import pseudonym
from scr_desktop.services.anonymising.anonymise import Find, StillNamed
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.in_room import Dialog
from scr_desktop.ui.forms.ui_still_named import Ui_StillNamed
from scr_desktop.ui.look.readable import readable
from scr_desktop.ui.papers.give_pseudonym import GivePseudonym
from scr_desktop.ui.papers.no_identifier import NoIdentifierDialog
from scr_desktop.ui.tables.column import Column
from scr_desktop.ui.tables.table_model import TableModel

COLUMNS: tuple[Column[Find], ...] = (
    Column("Where", lambda one: one.place, width=12),
    Column("Words", lambda one: one.words, width=20),
    Column("What it is", lambda one: f"{one.kind}{f': {one.of}' if one.of else ''}", width=34),
    Column("Words around it", lambda one: one.around),
)


class StillNamedDialog(Dialog):
    """Lists the finds; what is settled leaves the list."""

    def __init__(self, case_file: CaseFile, problem: StillNamed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._of = (case_file, problem.case_id)
        self._finds = list(problem.finds)
        self._form = form = Ui_StillNamed()
        form.setupUi(self)
        self._model = TableModel(COLUMNS, self)
        form.finds.use(self._model)
        form.finds.chosen.connect(self._show)
        form.take.clicked.connect(self._take)
        form.give.clicked.connect(self._give)
        form.no_identifier.clicked.connect(self._no_identifier)
        form.again.clicked.connect(self.accept)
        form.cancel.clicked.connect(self.reject)
        self._fill()

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, problem: StillNamed) -> bool:
        """Show the finds; return whether the paper is to be drawn again."""
        return bool(cls(case_file, problem, parent).exec())

    def _fill(self) -> None:
        form, count = self._form, len(self._finds)
        self._proposed = pseudonym.proposals(*self._of)
        names = "1 name" if len(self._proposed) == 1 else f"{len(self._proposed)} names"
        form.take.setText(f"&Take what is proposed for {names}")
        form.take.setVisible(bool(self._proposed))
        form.title.setText(f"{count} place{'' if count == 1 else 's'} to settle" if count else "Everything is settled")
        self._model.show_rows(self._finds)
        for button in (form.give, form.no_identifier):
            button.setEnabled(bool(count))
        form.finds.go_to(0)
        self._show(form.finds.current_row())
        (form.take if self._proposed else form.give if count else form.again).setFocus()

    def _show(self, one: Find | None) -> None:
        said = f"{one.place}: {one.around}\n{one.kind}{f' of {one.of}' if one.of else ''}" if one else ""
        self._form.detail.setPlainText(readable(said))

    def _take(self) -> None:
        """Take every pseudonym that is proposed: places that name one of these people alone are settled with it."""
        names = {one.name for one in self._proposed}
        pseudonym.confirm(*self._of, self._proposed)
        self._finds = [one for one in self._finds if one.kind.likely or not set(one.of.split(", ")) <= names]
        self._fill()

    def _give(self) -> None:
        one: Find = self._form.finds.current_row()
        if GivePseudonym.ask(self, *self._of, one.words, one.of, one.instead):
            self._settled(one.words)

    def _no_identifier(self) -> None:
        one: Find = self._form.finds.current_row()
        dialog = NoIdentifierDialog(*self._of, one.words, self)
        if dialog.exec():
            self._settled(dialog.words())

    def _settled(self, words: str) -> None:
        """Take what was settled off the list, wherever it stands; drawing again shows whether that was enough."""
        settled = " ".join(words.casefold().split())
        self._finds = [one for one in self._finds if not _stands_in(one, settled)]
        self._fill()


def _stands_in(one: Find, settled: str) -> bool:
    """Return whether a find is the words that were settled, or stands within them."""
    words = one.words.casefold()
    return words == settled or (words in settled and settled in one.around.casefold())
