"""The register: every case of the office, found as the officer types."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QWidget

from scr_desktop.services import clock
from scr_desktop.services.office import office
from scr_desktop.services.office import register as registers
from scr_desktop.services.office.register import Found, RegisterRow, Wanted
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui import background
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.forms.ui_register import Ui_RegisterPage
from scr_desktop.ui.page import Page
from scr_desktop.ui.papers import document
from scr_desktop.ui.register import columns as register_columns
from scr_desktop.ui.tables.column import Column
from scr_desktop.ui.tables.table_model import TableModel

ROWS_AT_ONCE = 40
# What takes longer than finding the first rows comes when the typing pauses: what more there is to say of open cases, and
# how many there are.
_MORE_AFTER_MS, _COUNT_AFTER_MS = 30, 150


class RegisterPage(Page):
    """The register, which leads to its cases."""

    def __init__(self, case_file: CaseFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file = case_file
        self._form = Ui_RegisterPage()
        self._form.setupUi(self)
        self.search_box = self._form.search
        self._counting = QTimer(self, singleShot=True, interval=_COUNT_AFTER_MS)
        self._counting.timeout.connect(self._count)
        self._completing = QTimer(self, singleShot=True, interval=_MORE_AFTER_MS)
        self._completing.timeout.connect(self._complete)
        # What there is to say of the lines that were looked at since the register was read anew.
        self._known: dict[RegisterRow, RegisterRow] = {}
        # How many are wanted, 0 as long as they are not counted.
        self._found = 0
        self._model = TableModel(self._columns(), self)
        self._form.cases.use(self._model)
        self._fill_choices()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Read the register anew, for the present day; the search, the filters and the current case stay."""
        self._known.clear()
        self._model.columns = self._columns()
        found = self._found
        self._list()
        # As many as there were, until they are counted anew: the list does not jump under the hand.
        self._found = found
        self._model.reach(found) if found else None
        self._form.cases.stay()

    def print_page(self) -> None:
        """Show the cases that are wanted as they are printed, all of them and in the order shown."""
        document.preview(self, self._case_file, "register", wanted=self.wanted)

    @property
    def wanted(self) -> Wanted:
        """What the search box and the filters ask for."""
        sort, descending, _ = register_columns.ORDERS[self._form.order.currentIndex()]
        return Wanted(
            words=self._form.search.text(),
            state=self._form.state.currentData(),
            regime=self._form.regime.currentData(),
            due=self._form.due.currentData(),
            sort=sort,
            descending=descending,
        )

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin with the search box when nothing else has been chosen."""
        super().showEvent(event)
        if self.focusWidget() is None:
            self._form.search.setFocus()

    def _fill_choices(self) -> None:
        _fill(self._form.state, register_columns.STATES)
        _fill(self._form.regime, register_columns.arrangements(office.law(self._case_file)))
        _fill(self._form.due, register_columns.DUES)
        for _, _, words in register_columns.ORDERS:
            self._form.order.addItem(words)

    def _columns(self) -> tuple[Column[RegisterRow], ...]:
        days_left = register_columns.DaysLeft(office.working_days(self._case_file), clock.today())
        return register_columns.columns(days_left)

    def _connect(self) -> None:
        form = self._form
        form.search.textChanged.connect(self._find)
        form.search.returnPressed.connect(self._into_list)
        for choice in (form.state, form.regime, form.due, form.order):
            choice.currentIndexChanged.connect(self._list)
        self._model.sort_wanted.connect(self._order_by)
        form.cases.opened.connect(self._open)
        form.cases.chosen.connect(lambda _row: form.open_case.setEnabled(True))
        form.open_case.clicked.connect(lambda: self._open(form.cases.current_row()))
        form.print_register.clicked.connect(self.print_page)

    def _list(self) -> None:
        wanted, self._found = self.wanted, 0
        self._show(wanted, self._more(wanted, 0), ROWS_AT_ONCE)

    def _find(self) -> None:
        """Show what is found of the words typed so far; what more there is to say of it comes when the keys rest."""
        wanted, self._found = self.wanted, 0
        # No more than are seen: what a keystroke finds is shown before the next one.
        limit = min(self._form.cases.rows_in_sight + 1, ROWS_AT_ONCE)
        rows = registers.at_hand(self._case_file, wanted, 0, limit)
        self._show(wanted, [self._known.get(row, row) for row in rows], limit)
        self._completing.start()

    def _show(self, wanted: Wanted, rows: list[RegisterRow], limit: int) -> None:
        more = len(rows) == limit
        self._model.show_rows(rows, (lambda offset: self._more(wanted, offset)) if more else None)
        self._form.cases.show_order(wanted.sort, descending=wanted.descending)
        self._form.open_case.setEnabled(False)
        # One that is left is the one that was looked for.
        self._form.cases.go_to(0 if len(rows) == 1 and not more else -1)
        self._form.shown.setCurrentIndex(0 if rows else 1)
        if not rows:
            self._form.empty.setText(_nothing_found(self._case_file, wanted))
        self._counting.start()

    def _more(self, wanted: Wanted, offset: int) -> list[RegisterRow]:
        rows = registers.at_hand(self._case_file, wanted, offset, ROWS_AT_ONCE, of=self._found)
        missing = self._missing(rows)
        self._known.update(zip(missing, registers.completed(self._case_file, missing), strict=True))
        return [self._known.get(row, row) for row in rows]

    def _missing(self, rows: Sequence[RegisterRow]) -> list[RegisterRow]:
        return [row for row in rows if row.pending and row not in self._known]

    def _complete(self) -> None:
        """Read in another thread what more there is to say of the lines shown, and show it."""
        missing, known = self._missing(self._model.read(ROWS_AT_ONCE)), self._known

        def done(found: list[RegisterRow]) -> None:
            known.update(zip(missing, found, strict=True))
            self._model.change(lambda row: known.get(row, row))
            self._form.cases.fit_columns()

        if missing:
            self._work(lambda: registers.completed(self._case_file, missing), done)

    def _count(self) -> None:
        """Count in another thread what is wanted; with that the table knows its length."""
        wanted = self.wanted

        def done(found: Found) -> None:
            if wanted == self.wanted and not self._counting.isActive():
                self._form.count.setText(found.words)
                self._found = sum(found)
                self._model.reach(self._found)

        self._work(lambda: registers.found(self._case_file, wanted), done)

    def _work(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        background.run(self, work, done, lambda error: message.show_failure(self, error))

    def _into_list(self) -> None:
        if self._model.rowCount():
            self._form.cases.setFocus()
            self._form.cases.go_to(0)

    def _open(self, row: RegisterRow | None) -> None:
        if row is not None:
            self.case_wanted.emit(row.id)

    def _order_by(self, sort: str, descending: bool) -> None:  # noqa: FBT001 - Qt's signal
        asked = [(name, down) for name, down, _ in register_columns.ORDERS]
        self._form.order.setCurrentIndex(asked.index((sort, descending)))


def _fill(choice: QComboBox, choices: tuple[tuple[str, str], ...]) -> None:
    for key, words in choices:
        choice.addItem(words, key)


def _nothing_found(case_file: CaseFile, wanted: Wanted) -> str:
    """Return the sentence for an empty list: what was asked, whether any case of the office has it, and what to do."""
    if wanted.words.strip():
        words = f"“{wanted.words.strip()[:60]}”"
        elsewhere = registers.found(case_file, wanted.everywhere)
        if any(elsewhere):
            return (
                f"No case like this has all of {words}, but the office has: {elsewhere.words}.\n"
                "What is chosen above leaves it out: show all cases, any arrangements and any time."
            )
        return (
            f"No case of the office, open or closed, has all of {words}.\n"
            "Each word typed must begin a word of the case. Try fewer letters or another spelling."
        )
    if wanted == Wanted(sort=wanted.sort, descending=wanted.descending):
        return "There are no open cases.\nA case begins with a new notification."
    return "No case is like this.\nChange what is shown above."
