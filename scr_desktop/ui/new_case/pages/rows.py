"""A list of like entries on a page: relatives, agencies. Rows are added, removed and keep their order."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGroupBox, QVBoxLayout, QWidget

from scr_desktop.ui.dialogs.message import confirm
from scr_desktop.ui.new_case.in_hand import InHand
from scr_desktop.ui.new_case.pages.entries import Entries


class Row(QGroupBox):
    """One entry of the list, in a form that has a button to remove it."""

    removed = Signal()

    def __init__(
        self, form: Any, draft: InHand, section: str, names: tuple[str, ...], prepare: Callable[[Any], None]
    ) -> None:
        super().__init__()
        self.ui = form
        self.ui.setupUi(self)
        prepare(self.ui)
        self.entries = Entries(draft, form, section, names)
        self.ui.remove.clicked.connect(self.removed)


class Rows(QWidget):
    """The rows of one section of the notification; `changed` tells that one was added or removed.

    `names` are the entries of a row, first the one that it is called by; `prepare` makes its form ready to show them.
    """

    changed = Signal()

    def __init__(
        self,
        draft: InHand,
        section: str,
        title: str,
        form: Callable[[], Any],
        names: tuple[str, ...],
        prepare: Callable[[Any], None] = lambda _: None,
    ) -> None:
        super().__init__()
        self._draft, self._section, self._title, self._form, self._names = draft, section, title, form, names
        self._prepare = prepare
        self.rows: list[Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def take_place_of(self, holder: QWidget) -> None:
        """Stand where a form keeps room for the rows; what held the room is gone at once, not when the loop comes round."""
        form = holder.parentWidget()
        within = form.layout() if form else None
        assert within is not None
        within.replaceWidget(holder, self)
        holder.hide()
        holder.deleteLater()

    def show_rows(self) -> None:
        """Show a row for each entry the notification holds."""
        while self.rows:
            self._drop(self.rows.pop())
        for place in range(len(self._draft.rows(self._section))):
            self._make(place)

    def add(self, **texts: str) -> Row:
        """Add a row with the given texts, and return it."""
        content = self._draft.rows(self._section)
        content.append(dict.fromkeys(self._names, "") | texts)
        self._draft.touch()
        row = self._make(len(content) - 1)
        self.changed.emit()
        return row

    @property
    def entries(self) -> list[Entries]:
        """The entries of every row, in order."""
        return [row.entries for row in self.rows]

    def _make(self, place: int) -> Row:
        row = Row(self._form(), self._draft, f"{self._section}.{place}", self._names, self._prepare)
        row.removed.connect(lambda: self._remove(row))
        row.setTitle(f"{self._title} {place + 1}")
        row.entries.show()
        self.rows.append(row)
        self._column.addWidget(row)
        # A layout shows a new widget only at the next turn of the loop, and Tab passes over what is not shown.
        row.show()
        return row

    def _remove(self, row: Row) -> None:
        place, content = self.rows.index(row), self._draft.rows(self._section)
        name = content[place].get(self._names[0], "").strip()
        if any(content[place].values()) and not confirm(self, f"Remove {name or row.title()}?", "&Remove"):
            return
        self._draft.remove_row(self._section, place)
        self._drop(self.rows.pop(place))
        for number, kept in enumerate(self.rows):
            kept.entries.section = f"{self._section}.{number}"
            kept.setTitle(f"{self._title} {number + 1}")
        self.changed.emit()

    def _drop(self, row: Row) -> None:
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
