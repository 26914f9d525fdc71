"""The procedure to read: every rule of every arrangement, found as the officer types, one of them in full."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QWidget

from scr_desktop.services.office import office, procedure
from scr_desktop.services.office.procedure import Row
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.fields.passages import add_facts, passage
from scr_desktop.ui.fields.with_sign import card, column_of, sentence, with_sign
from scr_desktop.ui.forms.ui_procedure import Ui_ProcedurePage
from scr_desktop.ui.page import Page
from scr_desktop.ui.papers import document
from scr_desktop.ui.procedure import columns as procedure_columns
from scr_desktop.ui.procedure.beside import NOTHING, BesideView
from scr_desktop.ui.tables.table_model import TableModel

_TO_CHECK = (
    "This wording is not confirmed: check it in the source before you rely on it. The program does not show it as law."
)


class ProcedurePage(Page):
    """The rules above, the one that is current below."""

    def __init__(self, case_file: CaseFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file, law = case_file, office.law(case_file)
        self._rows: tuple[Row, ...] = ()
        self._form = Ui_ProcedurePage()
        self._form.setupUi(self)
        self.search_box = self._form.search
        self._form.scroll.read_by_keyboard()
        self._form.halves.setSizes([300, 300])
        self._model = TableModel(procedure_columns.columns(law), self)
        self._form.rules.use(self._model)
        _fill(self._form.regime, procedure_columns.arrangements(law))
        _fill(self._form.kind, procedure_columns.kinds())
        _fill(self._form.beside, procedure_columns.beside(law))
        self._beside = BesideView(self._form, case_file, self)
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Read the procedure anew, with what the office has chosen; the search and the current rule stay."""
        self._rows = procedure.rows(self._case_file)
        self._list()

    def print_page(self) -> None:
        """Show the procedure as the office follows it, under the arrangements chosen or else under today's."""
        document.preview(self, self._case_file, "procedure-as-followed", item=self._form.regime.currentData())

    def _blank_form(self) -> None:
        """Show the form on which an agency notifies, under the arrangements chosen or else under today's."""
        document.preview(self, self._case_file, "notification-form", item=self._form.regime.currentData())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin with the search box when nothing else has been chosen."""
        super().showEvent(event)
        if self.focusWidget() is None:
            self._form.search.setFocus()

    def _connect(self) -> None:
        form = self._form
        form.search.textChanged.connect(self._list)
        form.search.returnPressed.connect(self._into_list)
        for choice in (form.regime, form.beside, form.kind):
            choice.currentIndexChanged.connect(self._list)
        form.rules.chosen.connect(self._show)
        form.confirm.clicked.connect(self.edition_wanted.emit)
        form.print_it.clicked.connect(self.print_page)
        form.blank_form.clicked.connect(self._blank_form)
        form.rules.opened.connect(lambda _row: form.scroll.setFocus())

    def _into_list(self) -> None:
        (self._form.rules if self._form.rules.isVisible() else self._form.pairs).setFocus()

    def _list(self) -> None:
        form = self._form
        if self._beside.show_both():
            return
        current = form.rules.current_row()
        found = procedure.matching(
            self._rows, regime=form.regime.currentData(), kind=form.kind.currentData(), words=form.search.text()
        )
        self._model.show_rows(found)
        form.count.setText("1 entry" if len(found) == 1 else f"{len(found)} entries")
        kept = self._model.number_of(lambda row: current is not None and _same(row, current))
        if found:
            form.rules.go_to(max(kept, 0))
        else:
            column_of(form.rule).addWidget(sentence(NOTHING, "muted"))

    def _show(self, row: Row) -> None:
        """Show a rule in full below the list."""
        column = column_of(self._form.rule)
        frame, inside = card()
        inside.addWidget(sentence(row.kind, "muted"))
        text = passage(row.text, "heading")
        inside.addWidget(text)
        if not row.sure:
            inside.addWidget(with_sign(_TO_CHECK, "doubted", "warning"))
        if row.note:
            inside.addWidget(with_sign(f"Note: {row.note}", "noted"))
        add_facts(inside, (("Paragraph", row.paragraph), ("Force", row.force), *row.detail))
        column.addWidget(frame)
        column.addStretch(1)
        self._form.scroll.verticalScrollBar().setValue(0)


def _same(row: Row, other: Row) -> bool:
    return (row.kind, row.key, row.regimes) == (other.kind, other.key, other.regimes)


def _fill(choice: QComboBox, choices: tuple[tuple[str, str], ...]) -> None:
    for key, words in choices:
        choice.addItem(words, key)
