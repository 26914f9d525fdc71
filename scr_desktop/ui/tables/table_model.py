"""The one model behind every table: rows that a service returned, shown through columns."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from itertools import islice, takewhile
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from scr_desktop.ui.look.readable import unturned
from scr_desktop.ui.tables.column import Column
from scr_desktop.ui.tables.plain_tip import plain_tip

Index = QModelIndex | QPersistentModelIndex
More = Callable[[int], Sequence[Any]]
"""Returns some of the rows that follow the first so many."""

# Comparing a role with an enum member takes twice as long to paint as comparing it with a number.
_DISPLAY = Qt.ItemDataRole.DisplayRole.value
_ICON = Qt.ItemDataRole.DecorationRole.value
_DESCRIPTION = Qt.ItemDataRole.AccessibleDescriptionRole.value
_TOOLTIP = Qt.ItemDataRole.ToolTipRole.value
_ALIGNMENT = Qt.ItemDataRole.TextAlignmentRole.value
_RIGHT = (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value
_LEFT = (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value
_NO_PARENT = QModelIndex()


class TableModel(QAbstractTableModel):
    """Shows rows through `columns`; asks for more of them when the reader scrolls to the end.

    Once it is told how many there are in all (`reach`), a row is read when it is looked at, wherever it stands.

    `key` says of a row which one it is, so that it is known again when the rows are read anew; left out, it is the
    row's `id`, and a row without one is not known again.

    `sort_wanted(name, descending)` says that the reader asked for an order; who owns the table answers
    with `show_rows`. Nothing is ordered or filtered here: the service does that.
    """

    sort_wanted = Signal(str, bool)
    # So many rows from a number on were read, which nobody had looked at before.
    read_on = Signal(int, int)

    def __init__(
        self,
        columns: Sequence[Column[Any]],
        parent: QObject | None = None,
        *,
        key: Callable[[Any], Hashable] = lambda row: getattr(row, "id", None),
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.key = key
        # None stands for a row that is there and has not been looked at.
        self._rows: list[Any] = []
        self._more: More | None = None
        self._at_once = 1
        self._reached = False

    def show_rows(self, rows: Sequence[Any], more: More | None = None, *, in_place: bool = False) -> None:
        """Show `rows` in place of what was shown; `more` fetches what follows them, None if that is all.

        With `in_place` those that were shown keep their order: what was just recorded of one must not move the others
        under the officer's hand. A new row comes after the one that it follows in `rows`.
        """
        self.beginResetModel()
        self._rows = self._as_they_stood(rows) if in_place else list(rows)
        self._more = more if rows else None
        self._at_once, self._reached = max(len(rows), 1), False
        self.endResetModel()

    def reach(self, count: int) -> None:
        """Have `count` rows in all: those that were not read yet are read as they are looked at."""
        if self._more is None:
            return
        self._reached, there = True, len(self._rows)
        if count > there:
            self.beginInsertRows(_NO_PARENT, there, count - 1)
            self._rows.extend([None] * (count - there))
            self.endInsertRows()
        elif count < there:
            self.beginRemoveRows(_NO_PARENT, count, there - 1)
            del self._rows[count:]
            self.endRemoveRows()

    def read_to_end(self, times: int) -> None:
        """Read on, so many times at the most, as whoever wants the last row does."""
        for _ in range(times):
            if not self.canFetchMore(_NO_PARENT):
                return
            self.fetchMore(_NO_PARENT)

    def change(self, changed: Callable[[Any], Any]) -> None:
        """Show in place of each row that was read what `changed` makes of it."""
        self._rows = [row if row is None else changed(row) for row in self._rows]
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self.columns) - 1))

    def row(self, number: int) -> Any:
        """Return the row with this number, from 0, or None if it is there no more."""
        if self._rows[number] is None:
            self._read_around(number)
        return self._rows[number]

    def read(self, most: int, first: int = 0) -> list[Any]:
        """Return the rows from `first` on, `most` of them at the most, as far as they have been read."""
        return list(takewhile(lambda row: row is not None, islice(self._rows, first, first + most)))

    def number_of(self, wanted: Callable[[Any], bool]) -> int:
        """Return the number of the first row loaded for which `wanted` is true, or -1."""
        return next((number for number, row in enumerate(self._rows) if row is not None and wanted(row)), -1)

    def _read_around(self, number: int) -> None:
        """Read the rows among which one stands, so many as were read at first."""
        first = number - number % self._at_once
        found = self._more(first) if self._more else ()
        for place, row in enumerate(found, first):
            if place < len(self._rows) and self._rows[place] is None:
                self._rows[place] = row
        self.read_on.emit(first, len(found))

    def _as_they_stood(self, rows: Sequence[Any]) -> list[Any]:
        """Return `rows` in the order in which they were shown, each new one after the row it follows."""
        places = {self.key(row): place for place, row in enumerate(self._rows)}
        known = [row for row in rows if self.key(row) in places]
        known.sort(key=lambda row: places[self.key(row)])
        for number, row in enumerate(rows):
            if self.key(row) not in places:
                known.insert(known.index(rows[number - 1]) + 1 if number else 0, row)
        return known

    def rowCount(self, parent: Index = _NO_PARENT) -> int:  # noqa: N802 - Qt's name
        """Return how many rows there are, as far as that is known."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:  # noqa: N802 - Qt's name
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Return what a cell shows in `role`."""
        if self._rows[index.row()] is None and self.row(index.row()) is None:
            return None
        if role == _DISPLAY:
            return unturned(self.columns[index.column()].text(self._rows[index.row()]))
        if role == _ALIGNMENT:
            return _RIGHT if self.columns[index.column()].right else _LEFT
        if role == _ICON:
            icon = self.columns[index.column()].icon
            return icon(self._rows[index.row()]) if icon else None
        if role == _TOOLTIP:
            column = self.columns[index.column()]
            return plain_tip((column.tooltip or column.text)(self._rows[index.row()]))
        if role == _DESCRIPTION:
            # What is shortened on the screen is read aloud whole.
            tooltip = self.columns[index.column()].tooltip
            return tooltip(self._rows[index.row()]) if tooltip else None
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:  # noqa: N802
        """Return the head of a column; rows have none."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == _DISPLAY:
            return self.columns[section].title
        if role == _ALIGNMENT:
            return _RIGHT if self.columns[section].right else _LEFT
        return None

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802 - Qt's name
        """Return whether rows may follow those loaded."""
        return not parent.isValid() and self._more is not None and not self._reached

    def fetchMore(self, parent: Index) -> None:  # noqa: N802 - Qt's name
        """Load the rows that follow."""
        if parent.isValid() or self._more is None or self._reached:
            return
        found = self._more(len(self._rows))
        if not found:
            self._more = None
            return
        self.beginInsertRows(_NO_PARENT, len(self._rows), len(self._rows) + len(found) - 1)
        first = len(self._rows)
        self._rows.extend(found)
        self.endInsertRows()
        self.read_on.emit(first, len(found))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for an order by a column; does nothing for one that has none."""
        if 0 <= column < len(self.columns) and self.columns[column].sort:
            self.sort_wanted.emit(self.columns[column].sort, order == Qt.SortOrder.DescendingOrder)
