"""Puts the decision pack together: which parts go in, and in which order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidgetItem, QWidget

from scr_desktop.domain.papers.pack import PackPart
from scr_desktop.services.papers import pack
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.kept_dialog import KeptDialog
from scr_desktop.ui.dialogs.recording import recorded
from scr_desktop.ui.forms.ui_pack import Ui_Pack

_A_FORM = ": a form, whose answers are printed already. It goes in only if it is ticked"


class PutPackTogether(KeptDialog):
    """Lists the parts that there are in a case; nothing is remembered until it is kept."""

    def __init__(self, case_file: CaseFile, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file, self._case_id = case_file, case_id
        self.form = form = Ui_Pack()
        form.setupUi(self)
        form.fault.hide()
        form.parts.itemChanged.connect(lambda _: self._count())
        form.parts.currentRowChanged.connect(lambda _: self._offer())
        form.up.clicked.connect(lambda: self._move(-1))
        form.down.clicked.connect(lambda: self._move(1))
        for keys, step in (("Alt+Up", -1), ("Alt+Down", 1)):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda step=step: self._move(step))
        form.as_proposed.clicked.connect(lambda: self._list(pack.proposed(case_file, case_id)))
        form.keep.clicked.connect(self._keep)
        form.cancel.clicked.connect(self.reject)
        self._list(pack.parts(case_file, case_id))
        form.parts.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, case_id: str) -> bool:
        """Ask and remember it; return whether it was kept."""
        return bool(cls(case_file, case_id, parent).exec())

    def chosen(self) -> list[PackPart]:
        """Return the parts as they are listed and ticked now."""
        items = [self.form.parts.item(row) for row in range(self.form.parts.count())]
        return [
            self._parts[item.data(Qt.ItemDataRole.UserRole)]._replace(
                goes_in=item.checkState() == Qt.CheckState.Checked
            )
            for item in items
        ]

    def _list(self, parts: Sequence[PackPart]) -> None:
        form = self.form
        self._parts = {part.key: part for part in parts}
        form.parts.clear()
        for part in parts:
            item = QListWidgetItem(_words(part))
            item.setData(Qt.ItemDataRole.UserRole, part.key)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if part.goes_in else Qt.CheckState.Unchecked)
            form.parts.addItem(item)
        form.parts.setCurrentRow(0)
        self._count()

    def _move(self, step: int) -> None:
        """Move the part that is current one place, as far as there is one."""
        parts = self.form.parts
        row = parts.currentRow()
        if 0 <= row + step < parts.count():
            item = parts.takeItem(row)
            parts.insertItem(row + step, item)
            parts.setCurrentRow(row + step)

    def _offer(self) -> None:
        row = self.form.parts.currentRow()
        self.form.up.setEnabled(row > 0)
        self.form.down.setEnabled(0 <= row < self.form.parts.count() - 1)

    def _count(self) -> None:
        chosen = self.chosen()
        self.form.count.setText(f"{sum(one.goes_in for one in chosen)} of {len(chosen)} parts go in")

    def _keep(self) -> None:
        form = self.form
        entries = {"parts": form.parts}
        if recorded(form.fault, entries, lambda: pack.put_together(self._case_file, self._case_id, self.chosen())):
            self.accept()


def _words(part: PackPart) -> str:
    if part.attachment is None:
        return part.title
    pages = part.attachment.pages
    said = f"{part.title} ({pages} page{'s' if pages != 1 else ''} as received)"
    return f"{said}{_A_FORM}" if part.attachment.is_form else said
