"""Asks what each column of an agency's table holds."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from scr_desktop.exchange.chronology import ReadChronology
from scr_desktop.exchange.headings import MEANINGS
from scr_desktop.ui.dialogs.kept_dialog import KeptDialog
from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from scr_desktop.ui.forms.ui_chronology_columns import Ui_ChronologyColumns

_LONGEST = 40


class ColumnsDialog(KeptDialog):
    """Shows each column with its heading and an example, and what it was taken to hold."""

    def __init__(self, found: ReadChronology, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form = Ui_ChronologyColumns()
        form.setupUi(self)
        self.choices: dict[int, ChoiceEntry] = {}
        for column in range(max(len(row.cells) for row in found.table.rows)):
            self._add(column, found)
        next(iter(self.choices.values())).setFocus()
        form.go_on.clicked.connect(self.accept)
        form.cancel.clicked.connect(self.reject)

    @classmethod
    def ask(cls, parent: QWidget | None, found: ReadChronology) -> dict[int, str] | None:
        """Return what each column holds, or None if the officer changed nothing."""
        dialog = cls(found, parent)
        return dialog.mapping() if dialog.exec() else None

    def mapping(self) -> dict[int, str]:
        """Return the meaning chosen for each column."""
        return {column: str(choice.currentData() or "") for column, choice in self.choices.items()}

    def _add(self, column: int, found: ReadChronology) -> None:
        choice = ChoiceEntry()
        choice.set_choices(MEANINGS.items())
        choice.set_entry(found.mapping.get(column, ""))
        title = found.titles.get(column, "") or f"Column {column + 1}"
        heading = found.titles.get(column, "")
        shown = (row.text(column) for row in found.table.rows[-5:])
        example = next((text for text in shown if text and text != heading), "empty")
        label = QLabel(f"&{column + 1} {title.replace('&', '&&')}\n({example[:_LONGEST].replace('&', '&&')})")
        label.setBuddy(choice)
        self._form.columns.addRow(label, choice)
        self.choices[column] = choice
