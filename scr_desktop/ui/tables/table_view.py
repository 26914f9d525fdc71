"""The one view for every table: whole rows and whole cells, Enter opens, and the row the officer stands on stays."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from scr_desktop.ui.look import theme
from scr_desktop.ui.look.readable import unturned
from scr_desktop.ui.tables import row_heights
from scr_desktop.ui.tables.column_widths import Need, widths
from scr_desktop.ui.tables.row_heights import MOST_LETTERS, Cell, sign_width
from scr_desktop.ui.tables.selection import follow_selection
from scr_desktop.ui.tables.table_model import TableModel

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LEAST_CHARACTERS = 14
# How many rows are looked at for the width of a column: a table may have ten thousand.
_LOOKED_AT = 1_000
# A list that reads twice as many each time is at its end before that; another tells its length itself.
_READS_TO_END = 20
# The widths of so many words are kept.
_KNOWN = 2_000
_SELECTED = {QPalette.ColorRole.Highlight: "selection", QPalette.ColorRole.HighlightedText: "text"}


class _Place(NamedTuple):
    """Where the officer was in a table: the row that was current and its number, those selected, how far it was scrolled."""

    current: Hashable
    selected: frozenset[Hashable]
    scrolled: int
    number: int


class TableView(QTableView):
    """A table of rows to read and open. `opened(row)` says that the reader wants one; `chosen(row)` that it is current."""

    opened = Signal(object)
    chosen = Signal(object)
    # How many lines a cell takes at most: more where the rows are few and what is cut of one would be missed.
    most_lines = row_heights.MOST_LINES

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ordered_by = (-1, False)
        self._most_rows = 0
        self._place: _Place | None = None
        # How wide words are: the same days and stages stand in many rows.
        self._widths: dict[str, int] = {}
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().sectionClicked.connect(self._order_by)
        self.doubleClicked.connect(self._open)
        self._fit_rows()
        self._dress()

    def use(self, model: TableModel) -> None:
        """Show `model`, with the widths its columns ask for and heads to sort by where it has any."""
        self.setModel(model)
        self.selectionModel().currentRowChanged.connect(self._choose)
        follow_selection(self)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self.fit_columns)
        model.read_on.connect(self._fit_later)
        sortable = any(column.sort for column in model.columns)
        self.horizontalHeader().setSectionsClickable(sortable)
        self.horizontalHeader().setSortIndicatorShown(sortable)
        self.fit_columns()

    def fit_columns(self) -> None:
        """Give every column the width that it asks for and its cells need (`column_widths.py`).

        A cell that is cut all the same shows all of it as its tip, and a screen reader reads all of it.
        """
        model = self.model()
        if not isinstance(model, TableModel):
            return
        # Before it is shown it has no width of its own, and gets one when it is: then all is fitted.
        if not self.testAttribute(Qt.WidgetAttribute.WA_PendingResizeEvent):
            self._share_out(model)
        if self._most_rows:
            self.fit_to_rows(self._most_rows)

    def _share_out(self, model: TableModel) -> None:
        """Give the columns their widths, and the rows the lines that they need with these."""
        # Of a list that is read as it is looked at no more is read than there is.
        rows = model.read(max(row_heights.MOST_ROWS + 1, min(model.rowCount(), _LOOKED_AT)))
        few = len(rows) <= row_heights.MOST_ROWS
        # The cells are made once for both: it is done at every keystroke of a search.
        cells = [self._cells(model, row) for row in (rows if few else rows[:_LOOKED_AT])]
        needs = [self._need(model, number, cells[:_LOOKED_AT]) for number in range(len(model.columns))]
        for number, width in enumerate(widths(needs, self.viewport().width())):
            self.setColumnWidth(number, width)
        row_heights.fit(self, cells if few else [()] * len(rows))

    def _fit_later(self, first: int, count: int) -> None:
        """Give rows that were read as they were looked at the lines they need: once the painting that asked is over."""
        QTimer.singleShot(0, self, lambda: self._fit_some(first, count))

    def _fit_some(self, first: int, count: int) -> None:
        model = self.model()
        if not isinstance(model, TableModel) or model.rowCount() > row_heights.MOST_ROWS:
            return
        # Others may be shown by now: of those no more is read than there is.
        row_heights.fit(self, [self._cells(model, row) for row in model.read(count, first)], first)
        if first <= self.currentIndex().row() < first + count:
            # The rows that became higher pushed away the one that was gone to.
            self.updateGeometries()
            self.scrollTo(self.currentIndex())

    def moveCursor(self, action: Any, modifiers: Any) -> QModelIndex:  # noqa: N802 - Qt's name
        """Read on before going to the end: the last row is the last there is, and not the last that was read."""
        model = self.model()
        if action == QAbstractItemView.CursorAction.MoveEnd and isinstance(model, TableModel):
            model.read_to_end(_READS_TO_END)
        return super().moveCursor(action, modifiers)

    def show_order(self, sort: str, *, descending: bool) -> None:
        """Mark the head of the column by which the rows are ordered."""
        model = self.model()
        names = [column.sort for column in model.columns] if isinstance(model, TableModel) else []
        self._ordered_by = names.index(sort) if sort in names else -1, descending
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(self._ordered_by[0], order)

    def current_row(self) -> Any:
        """Return the row that is current, or None."""
        index, model = self.currentIndex(), self.model()
        return model.row(index.row()) if index.isValid() and isinstance(model, TableModel) else None

    @property
    def rows_in_sight(self) -> int:
        """How many rows of one line there is room for, one that is cut included."""
        return self.viewport().height() // self.verticalHeader().defaultSectionSize() + 1

    def fit_to_rows(self, most: int) -> None:
        """Be as high as the rows there are, `most` of them at the most: then a page of tables scrolls as one."""
        self._most_rows = most
        rows = min(self.model().rowCount() if self.model() else 0, most)
        head = 0 if self.horizontalHeader().isHidden() else self.horizontalHeader().sizeHint().height()
        # A bar at the foot would lie over the last row, and then the table would scroll both ways.
        bar = self.horizontalScrollBar().sizeHint().height() if self._wider_than_seen() else 0
        lines = sum(self.verticalHeader().sectionSize(row) for row in range(rows))
        height = head + lines + bar + 2 * self.frameWidth()
        if height != self.minimumHeight():
            self.setFixedHeight(height)

    def go_to(self, number: int) -> None:
        """Make the row with this number current; does nothing if there is none."""
        if 0 <= number < self.model().rowCount():
            self.setCurrentIndex(self.model().index(number, 0))

    def stay(self, otherwise: int = -1) -> None:
        """After rows were shown anew, make the row current again that was so before, where it was on the screen.

        If it is there no more, or none was current, the row with the number `otherwise` becomes so.
        """
        place, model = self._place, self.model()
        self._place = None
        assert isinstance(model, TableModel)
        number = model.number_of(lambda row: place is not None and model.key(row) == place.current)
        if number < 0 and place is not None and place.number < model.rowCount():
            # Beyond the rows that were read it stands where it stood, if it is the same.
            number = place.number if model.key(model.row(place.number)) == place.current else -1
        self.executeDelayedItemsLayout()
        if place is not None:
            self.verticalScrollBar().setValue(place.scrolled)
        self.go_to(number if number >= 0 else otherwise)
        if place is not None and len(place.selected) > 1:
            self._select(place.selected)

    def _remember(self) -> None:
        """Note which rows are chosen, before others are shown in their place."""
        model, current = self.model(), self.current_row()
        if current is None or not isinstance(model, TableModel) or model.key(current) is None:
            return
        chosen = frozenset(
            model.key(model.row(selectedRow.row())) for selectedRow in self.selectionModel().selectedRows()
        )
        self._place = _Place(model.key(current), chosen, self.verticalScrollBar().value(), self.currentIndex().row())

    def _select(self, keys: frozenset[Hashable]) -> None:
        model = self.model()
        assert isinstance(model, TableModel)
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for number, row in enumerate(model.read(model.rowCount())):
            if model.key(row) in keys:
                self.selectionModel().select(model.index(number, 0), flags)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open the current row on Enter; leave the rest to Qt."""
        if event.key() in _ENTER and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Share out the width anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit_columns()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Begin with the first row, so that the arrow keys and Enter have something to start from."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.go_to(0)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow a change of the colours or the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
        if event.type() == QEvent.Type.FontChange:
            self._fit_rows()
            self.fit_columns()

    def _order_by(self, column: int) -> None:
        """Ask for another order; a head without one gets its mark taken off again."""
        model = self.model()
        if not isinstance(model, TableModel):
            return
        was, descending = self._ordered_by
        self.show_order(model.columns[was].sort if was >= 0 else "", descending=descending)
        model.sort(column, self._other_order(column))

    def _other_order(self, column: int) -> Qt.SortOrder:
        was, descending = self._ordered_by
        down = column == was and not descending
        return Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder

    def _dress(self) -> None:
        """Mark the current row by a ground on which the signs of states still stand out."""
        palette = self.palette()
        for role, tone in _SELECTED.items():
            if palette.color(role) != theme.tone(tone):
                palette.setColor(role, theme.tone(tone))
        if palette != self.palette():
            self.setPalette(palette)

    def _cells(self, model: TableModel, row: Any) -> list[Cell]:
        """Return what a row says in each column, and how wide it is."""
        cells = []
        for column in model.columns:
            text = unturned(column.text(row))
            signed = column.icon is not None and column.icon(row) is not None
            cells.append(Cell(text, self._width_of(text[:MOST_LETTERS]), signed))
        return cells

    def _width_of(self, words: str) -> int:
        known = self._widths.get(words)
        if known is None:
            if len(self._widths) > _KNOWN:
                self._widths.clear()
            known = self._widths[words] = self.fontMetrics().horizontalAdvance(words)
        return known

    def _need(self, model: TableModel, number: int, cells: Sequence[Sequence[Cell]]) -> Need:
        """Return what a column needs for its head and for those of its cells that are looked at."""
        column, metrics = model.columns[number], self.fontMetrics()
        sign = sign_width(metrics) if column.icon is not None else 0
        # A cell of many lines is read in its tip; its first line is what a row has room for.
        whole = max((of_row[number].width for of_row in cells), default=0)
        head = self.horizontalHeader().fontMetrics().horizontalAdvance(f"{column.title}00")
        least = max(head, self._width(_LEAST_CHARACTERS)) if not column.width else head
        return Need(least, self._width(column.width, sign=bool(sign)), whole + sign + metrics.horizontalAdvance("00"))

    def _wider_than_seen(self) -> bool:
        return self.horizontalHeader().length() > self.width() - 2 * self.frameWidth()

    def _fit_rows(self) -> None:
        self._widths.clear()
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.8))

    def _width(self, characters: int, *, sign: bool = False) -> int:
        if not characters:
            return 0
        metrics = self.fontMetrics()
        return metrics.horizontalAdvance("0") * (characters + 1) + (metrics.height() * 3 // 2 if sign else 0)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.model().row(index.row()))  # type: ignore[attr-defined]

    def _choose(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self.current_row())
