"""A part of a case that is read as cards, one below the other."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.part_view import PartView
from scr_desktop.ui.fields.with_sign import column_of
from scr_desktop.ui.forms.ui_case_cards import Ui_CaseCards


class CardsPart(PartView):
    """A part whose cards `_show` adds to an empty column; a screen reader says that it is `called` so."""

    called = ""

    def __init__(self, case_file: CaseFile, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(case_file, case_id, parent)
        self._form = form = Ui_CaseCards()
        form.setupUi(self)
        form.cards.setAccessibleName(self.called)
        form.cards.read_by_keyboard()
        self.setFocusProxy(form.cards)

    def _fill(self, status: CaseStatus) -> None:
        self._show(column_of(self._form.cards_body), status)

    def _show(self, column: QVBoxLayout, status: CaseStatus) -> None:
        raise NotImplementedError

    def _stay_at(self, button: str) -> None:
        """Give the keyboard to the button of a name: the one that was pressed is gone, and this stands in its place."""
        again = self._form.cards.findChildren(QPushButton, button)
        (again[-1] if again else self._form.cards).setFocus()
