"""Two arrangements side by side: their rules in one list, and the one that is current in full under both."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from scr_desktop.services.office import procedure, side_by_side
from scr_desktop.services.office.procedure import Row
from scr_desktop.services.office.side_by_side import Pair
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.fields.passages import facts_card
from scr_desktop.ui.fields.with_sign import column_of, sentence, with_sign
from scr_desktop.ui.forms.ui_procedure import Ui_ProcedurePage
from scr_desktop.ui.procedure import columns
from scr_desktop.ui.tables.table_model import TableModel

NOTHING = "Nothing here has all of these words. Try fewer letters, or show all arrangements and everything."
# From this width of the window each has room for its lines beside the other.
_WIDE = 1180
_ALIKE = [1_000, 1_000, 1_000]


class BesideView(QObject):
    """The list of both arrangements, in place of the rules while another is chosen to stand beside.

    In a wide window a rule stands under one beside the other, each scrolling by itself; else one below the other.
    """

    def __init__(self, form: Ui_ProcedurePage, case_file: CaseFile, page: QWidget) -> None:
        super().__init__(page)
        self._form, self._case_file, self._page = form, case_file, page
        self._pair: Pair | None = None
        self._model = TableModel(columns.PAIRS, page)
        form.pairs.use(self._model)
        form.pairs.chosen.connect(self._show)
        form.pairs.opened.connect(lambda _: form.scroll.setFocus())
        form.scroll_beside.read_by_keyboard()
        form.pairs.hide()
        form.scroll_beside.hide()
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Lay the rule out anew once the window has become wide enough, or too narrow."""
        if event.type() == QEvent.Type.Resize and self._pair and self._is_wide() == self._form.scroll_beside.isHidden():
            self._show(self._pair)
        return super().eventFilter(watched, event)

    def show_both(self) -> bool:
        """List both arrangements if two are chosen, and return whether they are; the first that is not the same is current."""
        form = self._form
        chosen = form.regime.currentData(), form.beside.currentData()
        both = all(chosen) and chosen[0] != chosen[1]
        if both and form.pairs.isHidden():
            # What comes into a splitter would take the room of what stands below it.
            QTimer.singleShot(0, self, lambda: form.halves.setSizes(_ALIKE))
        form.pairs.setVisible(both)
        form.rules.setVisible(not both)
        form.scroll_beside.hide()
        self._pair = None
        if both:
            found = side_by_side.pairs(self._case_file, *chosen)
            self._list(procedure.with_words(found, form.kind.currentData(), form.search.text()))
        return both

    def _list(self, shown: Sequence[Pair]) -> None:
        self._model.show_rows(shown)
        differ = [number for number, pair in enumerate(shown) if pair.said != side_by_side.SAME]
        self._form.count.setText(f"{len(shown)} entries, {len(differ)} not the same")
        if shown:
            self._form.pairs.go_to(differ[0] if differ else 0)
        else:
            column_of(self._form.rule).addWidget(sentence(NOTHING, "muted"))

    def _is_wide(self) -> bool:
        return self._page.window().width() >= _WIDE

    def _show(self, pair: Pair) -> None:
        """Show a rule as both have it; what is not the same comes first, marked in words."""
        self._pair, form, wide = pair, self._form, self._is_wide()
        column, other = column_of(form.rule), column_of(form.rule_beside)
        if wide and form.scroll_beside.isHidden():
            QTimer.singleShot(0, self, lambda: form.both.setSizes(_ALIKE))
        form.scroll_beside.setVisible(wide)
        _begin(column, pair)
        column.addWidget(_card(form.regime.currentText(), pair.first, pair))
        if wide:
            # Said over both, so that their lines begin at one height.
            _begin(other, pair)
        (other if wide else column).addWidget(_card(form.beside.currentText(), pair.second, pair))
        for one, scroll in ((column, form.scroll), (other, form.scroll_beside)):
            one.addStretch(1)
            scroll.verticalScrollBar().setValue(0)


def _begin(column: QVBoxLayout, pair: Pair) -> None:
    column.addWidget(with_sign(pair.said, "met" if pair.said == side_by_side.SAME else "noted", "strong"))


def _card(title: str, row: Row | None, pair: Pair) -> QWidget:
    facts = _facts(row) if row else [("What it says", "There is no such rule.")]
    facts.sort(key=lambda fact: fact[0] not in pair.differs)
    return facts_card(title, [(f"≠ {name}" if name in pair.differs else name, value) for name, value in facts])


def _facts(row: Row) -> list[tuple[str, str]]:
    """Return a rule as names and values, in the order of reading."""
    said = [("What it says", row.text), ("Paragraph", row.paragraph), ("Force", row.force), *row.detail]
    return [*said, ("Note", row.note)]
