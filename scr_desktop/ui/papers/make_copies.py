"""Makes numbered copies of a paper: for whom, saved to a folder or printed, entered in the ledger."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from scr_desktop.services.papers import copies, paper
from scr_desktop.services.papers.copies import Drawn
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs import ask_path, message
from scr_desktop.ui.dialogs.kept_dialog import KeptDialog
from scr_desktop.ui.dialogs.recording import recorded
from scr_desktop.ui.drawn import printing
from scr_desktop.ui.fields.whole_day import day_if_any
from scr_desktop.ui.forms.ui_make_copies import Ui_MakeCopies
from scr_desktop.ui.papers.document import DocumentProgress, goes_on
from scr_desktop.ui.typed.entries import GROWS


class MakeCopies(KeptDialog):
    """Asks who gets a copy; nothing stands in the ledger that was not saved or printed."""

    def __init__(
        self,
        case_file: CaseFile,
        document: paper.Document[Any],
        case_id: str,
        item: str = "",
        parent: QWidget | None = None,
        *,
        anonymised: bool = False,
    ) -> None:
        super().__init__(parent)
        self._case_file, self._document = case_file, document
        self._case_id, self._item, self._anonymised = case_id, item, anonymised
        self.form = form = Ui_MakeCopies()
        form.setupUi(self)
        form.title.setText(f"Numbered copies: {document.name}{' (anonymised)' if anonymised else ''}")
        form.fault.hide()
        form.people.setProperty(GROWS, "yes")
        for name in copies.suggested(case_file, case_id):
            self._list(name, ticked=False)
        self._count()
        self._connect()

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        case_file: CaseFile,
        document: paper.Document[Any],
        case_id: str,
        item: str = "",
        *,
        anonymised: bool = False,
    ) -> bool:
        """Ask and make the copies; return whether any were made."""
        return bool(cls(case_file, document, case_id, item, parent, anonymised=anonymised).exec())

    def _connect(self) -> None:
        form = self.form
        form.people.itemChanged.connect(lambda _: self._count())
        form.name.taken.connect(self._add)
        form.add.clicked.connect(self._add)
        form.save.clicked.connect(lambda: self._make(self._save))
        form.print_them.clicked.connect(lambda: self._make(self._print))
        form.cancel.clicked.connect(self.reject)

    def recipients(self) -> list[str]:
        """Return who is ticked, in the order in which the copies are numbered."""
        people = self.form.people
        items = [people.item(row) for row in range(people.count())]
        return [item.text() for item in items if item.checkState() == Qt.CheckState.Checked]

    def _list(self, name: str, *, ticked: bool) -> None:
        item = QListWidgetItem(name)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.form.people.addItem(item)

    def _add(self) -> None:
        name = " ".join(self.form.name.entry().split())
        if name:
            self._list(name, ticked=True)
            self.form.people.setCurrentRow(self.form.people.count() - 1)
            self.form.name.clear()
            self._count()

    def _count(self) -> None:
        number = len(self.recipients())
        self.form.count.setText("1 copy" if number == 1 else f"{number} copies")

    def _make(self, put: Callable[[Sequence[Drawn]], Sequence[Drawn]]) -> None:
        """Draw the copies, put them where `put` does, and enter in the ledger those that it returns."""
        form = self.form
        entries = {"recipients": form.people, "given_on": form.given_on, "folder": form.save}
        if not recorded(form.fault, entries, self._check):
            return
        drawn = self._drawn()
        if drawn:
            made: list[Drawn] = []
            if recorded(form.fault, entries, lambda: made.extend(put(drawn))) and made:
                copies.record(self._case_file, self._case_id, made, self._given_on())
                self.accept()

    def _check(self) -> None:
        copies.checked(self.recipients())
        copies.check_given(self._given_on())

    def _given_on(self) -> date | None:
        return day_if_any(self.form.given_on, "given_on")

    def _drawn(self) -> list[Drawn]:
        found: list[Drawn] = []
        unprintable = ""

        def draw(**reporting: Any) -> bytes:
            nonlocal unprintable
            of, anonymised = (self._case_file, self._document.key, self._case_id), self._anonymised
            unprintable = paper.not_printable(
                paper.compose(*of, item=self._item, anonymised=anonymised), *self.recipients()
            )
            found.extend(copies.draw(*of, self.recipients(), self._item, anonymised=anonymised, **reporting))
            return found[0].pdf

        drawn = DocumentProgress.ask(self, self._document.name, draw, "Copy", self._case_file)
        return found if drawn is not None and goes_on(self, unprintable, self._document.name) else []

    def _save(self, drawn: Sequence[Drawn]) -> Sequence[Drawn]:
        """Save the copies to a folder that the officer chooses; return them, none if none was chosen."""
        folder = ask_path.for_folder(self, ask_path.PAPERS, "Where the copies are saved")
        if folder is None:
            return ()
        paths = copies.save(self._case_file, self._case_id, drawn, folder)
        message.tell(self, f"{len(paths)} PDFs were saved in\n{folder}", "Numbered copies")
        return drawn

    def _print(self, drawn: Sequence[Drawn]) -> Sequence[Drawn]:
        """Print the copies; return those that were."""
        count = printing.print_each(self, [one.pdf for one in drawn], self._document.name)
        if 0 < count < len(drawn):
            message.warn(self, f"The printer stopped: {count} of {len(drawn)} copies were printed.", "Numbered copies")
        return drawn[:count]
