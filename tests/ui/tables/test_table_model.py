"""Tables: one model over columns, rows fetched as they are scrolled to, Enter opens."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from scr_desktop.ui.tables.column import Column
from scr_desktop.ui.tables.table_model import TableModel
from scr_desktop.ui.tables.table_view import TableView

COLUMNS = (
    Column[int]("Number", str, width=8, right=True, sort="number"),
    Column[int]("Squared", lambda number: f"{number * number}", tooltip=lambda number: f"{number} times {number}"),
)
NUMBERS = list(range(450))


def _model(first: int = 200) -> TableModel:
    model = TableModel(COLUMNS)
    model.show_rows(NUMBERS[:first], lambda offset: NUMBERS[offset : offset + 200])
    return model


def test_qt_finds_no_fault_with_the_model() -> None:
    """Qt's own tester accepts the model empty, filled, grown and filled anew."""
    model = TableModel(COLUMNS)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows(NUMBERS[:200], lambda offset: NUMBERS[offset : offset + 200])
    model.fetchMore(QModelIndex())
    model.show_rows([])
    model.show_rows([1, 2, 3])
    assert [model.rowCount(), model.columnCount()] == [3, 2]


def test_a_cell_says_what_its_column_says() -> None:
    """A cell shows the column's text, its tip and its side; a head shows the title."""
    model = _model()
    assert model.index(7, 1).data() == "49"
    assert ">7 times 7<" in model.index(7, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert ">7<" in model.index(7, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert model.index(7, 0).data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight.value
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Squared"


def test_a_tip_never_takes_text_for_markup() -> None:
    """A name that looks like markup stands in its tip as it was typed."""
    model = TableModel((Column[str]("Name", str),))
    model.show_rows(["<b>Tom</b> & Co"])
    assert "&lt;b&gt;Tom&lt;/b&gt; &amp; Co" in model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_more_rows_come_until_there_are_none() -> None:
    """Scrolling on fetches the rows that follow, each once, and then stops asking."""
    model = _model()
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert [model.row(number) for number in range(model.rowCount())] == NUMBERS


def test_an_empty_table_asks_for_nothing_more() -> None:
    """A search that found nothing does not ask again."""
    model = TableModel(COLUMNS)
    model.show_rows([], lambda _offset: NUMBERS)
    assert not model.canFetchMore(QModelIndex())


def test_sorting_is_asked_for_not_done(qtbot: QtBot) -> None:
    """Asking for an order names it to the page; a column without an order asks for nothing."""
    model = _model()
    with qtbot.waitSignal(model.sort_wanted) as asked:
        model.sort(0, Qt.SortOrder.DescendingOrder)
    assert asked.args == ["number", True]
    with qtbot.assertNotEmitted(model.sort_wanted):
        model.sort(1)


def test_enter_opens_the_current_row(qtbot: QtBot) -> None:
    """Arrow down and Enter open a row without a mouse."""
    view = TableView()
    qtbot.addWidget(view)
    view.use(_model())
    view.go_to(3)
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.keyClick(view, Qt.Key.Key_Down)
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [4]


def test_the_open_ended_column_takes_what_is_left(qtbot: QtBot) -> None:
    """A column without a width of its own fills the table, so that nothing is cut off beside empty room."""
    view = TableView()
    qtbot.addWidget(view)
    view.use(_model())
    view.resize(900, 300)
    with qtbot.waitExposed(view):
        view.show()
    assert view.columnWidth(0) + view.columnWidth(1) == view.viewport().width()


def test_a_narrow_table_scrolls_one_way_only(qtbot: QtBot) -> None:
    """Columns give way before a bar comes; where one must come, no row of a table that shows all of them is hidden."""
    view = TableView()
    qtbot.addWidget(view)
    columns = tuple(Column(title, str, width=30) for title in ("Reference", "What is to be done", "By whom"))
    model = TableModel(columns)
    model.show_rows(list(range(3)))
    view.use(model)
    view.show()
    for width in (500, 200):
        view.resize(width, 300)
        view.fit_to_rows(12)
        qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() == 0)
        assert (view.horizontalScrollBar().maximum() > 0) == (width == 200)


def _table(qtbot: QtBot, rows: list[tuple[str, int]]) -> tuple[TableView, TableModel]:
    """Return a table of three visible rows, each known by its first part, sorted as the service gave it."""
    model = TableModel((Column[tuple[str, int]]("Name", lambda row: row[0]),), key=lambda row: row[0])
    view = TableView()
    qtbot.addWidget(view)
    view.use(model)
    model.show_rows(rows)
    view.resize(300, 120)
    view.show()
    return view, model


def test_the_row_the_officer_stands_on_stays(qtbot: QtBot) -> None:
    """Rows read anew in another order leave the row chosen where it is, in sight, and the others beside it."""
    rows = [(f"row {number}", 0) for number in range(40)]
    view, model = _table(qtbot, rows)
    view.go_to(20)
    before = view.visualRect(view.currentIndex()).top()
    changed = [(name, 1) if name == "row 20" else (name, count) for name, count in rows]
    model.show_rows([*changed[21:], *changed[:21]], in_place=True)
    view.stay(0)
    assert view.current_row() == ("row 20", 1)
    assert view.visualRect(view.currentIndex()).top() == before
    assert [model.row(number)[0] for number in (19, 21)] == ["row 19", "row 21"]


def test_a_new_row_comes_after_the_one_it_follows(qtbot: QtBot) -> None:
    """A row that was not shown before stands after its neighbour; one that is gone leaves the first to be chosen."""
    view, model = _table(qtbot, [("b", 0), ("c", 0), ("d", 0)])
    view.go_to(2)
    model.show_rows([("a", 0), ("c", 0), ("e", 0), ("b", 0)], in_place=True)
    view.stay(0)
    assert [model.row(number)[0] for number in range(4)] == ["a", "b", "c", "e"]
    assert view.current_row() == ("a", 0)


def test_several_rows_chosen_stay_chosen(qtbot: QtBot) -> None:
    """Where several rows can be chosen, all of them are so after they were read anew."""
    view, model = _table(qtbot, [("a", 0), ("b", 0), ("c", 0)])
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.go_to(0)
    view.selectAll()
    view.selectionModel().select(model.index(1, 0), QItemSelectionModel.SelectionFlag.Deselect)
    model.show_rows([("c", 1), ("b", 1), ("a", 1)], in_place=True)
    view.stay(0)
    assert sorted(one.row() for one in view.selectionModel().selectedRows()) == [0, 2]


def test_a_table_that_knows_its_length_reads_what_is_looked_at() -> None:
    """Its last row is there at once; of what lies between nothing is read."""
    asked: list[int] = []

    def more(offset: int) -> list[int]:
        asked.append(offset)
        return NUMBERS[offset : offset + 40]

    model = TableModel(COLUMNS)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows(NUMBERS[:40], more)
    model.reach(len(NUMBERS))
    asked.clear()
    assert model.rowCount() == len(NUMBERS)
    assert not model.canFetchMore(QModelIndex())
    assert model.index(449, 0).data() == "449"
    assert asked == [440]
    assert model.row(30) == 30
    assert model.number_of(lambda number: number == 100) == -1
    assert len(model.read(500)) == 40


def test_a_row_that_is_there_no_more_says_nothing() -> None:
    """Where less is found than was counted, the rows that are missing are empty."""
    model = TableModel(COLUMNS)
    model.show_rows(NUMBERS[:40], lambda _offset: [])
    model.reach(50)
    assert model.row(45) is None
    assert model.index(45, 0).data() is None


def test_rows_that_were_read_are_changed_where_they_stand() -> None:
    """Those that nobody looked at stay unread."""
    model = _model(40)
    model.reach(len(NUMBERS))
    model.change(lambda number: number + 1)
    assert [model.row(0), model.row(39), model.rowCount()] == [1, 40, len(NUMBERS)]


def test_the_end_of_a_long_table_is_one_key_away(qtbot: QtBot) -> None:
    """Ctrl+End goes to its last row."""
    view = TableView()
    qtbot.addWidget(view)
    model = _model(40)
    view.use(model)
    model.reach(len(NUMBERS))
    view.resize(300, 120)
    view.show()
    view.go_to(0)
    qtbot.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert view.current_row() == NUMBERS[-1]


def test_a_list_that_reads_on_is_read_to_its_end(qtbot: QtBot) -> None:
    """Ctrl+End goes to the last row there is, not to the last that was read; what is read later has the lines it needs."""
    texts = ["short"] * 12 + ["a line so long that it wraps in a narrow table, twice over and more"] * 48
    model = TableModel((Column("Text", lambda row: row),), key=lambda row: None)
    view = TableView()
    qtbot.addWidget(view)
    view.use(model)
    model.show_rows(texts[:4], lambda offset: texts[offset : 2 * offset])
    view.resize(200, 120)
    view.show()
    view.go_to(0)
    low = view.verticalHeader().sectionSize(0)
    qtbot.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert view.currentIndex().row() == len(texts) - 1
    qtbot.waitUntil(lambda: view.verticalHeader().sectionSize(len(texts) - 1) > low)
    assert view.visualRect(view.currentIndex()).bottom() <= view.viewport().height(), "and is in sight"


def test_a_row_far_down_stays_where_it_was(qtbot: QtBot) -> None:
    """Shown anew with its length known, a list stands where it stood: nothing jumps under the hand."""
    numbers = list(range(300))
    model = TableModel((Column("Number", str),), key=lambda row: row)
    view = TableView()
    qtbot.addWidget(view)
    view.use(model)

    def show() -> None:
        model.show_rows(numbers[:40], lambda offset: numbers[offset : offset + 40])
        model.reach(len(numbers))

    show()
    view.resize(200, 120)
    view.show()
    view.go_to(250)
    place = view.verticalScrollBar().value()
    show()
    view.stay()
    assert (view.current_row(), view.verticalScrollBar().value()) == (250, place)
    model.reach(200)
    assert model.rowCount() == 200
