"""What differs in a Word draft that came back: each difference shown, taken into the record, taken by hand, or not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from textwrap import shorten

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QAbstractItemView, QPlainTextEdit, QTextEdit, QWidget

from scr_desktop.domain.papers.compared import Piece, pieces
from scr_desktop.domain.records.papers.word_draft import KINDS, NOT_TAKEN, OPEN, STATES, DraftDifference
from scr_desktop.services.papers.drafts import kept, settling
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.dialogs.in_room import Dialog
from scr_desktop.ui.dialogs.reason import ReasonDialog
from scr_desktop.ui.dialogs.recording import name_window
from scr_desktop.ui.fields import entry_fault
from scr_desktop.ui.forms.ui_draft_differences import Ui_DraftDifferences
from scr_desktop.ui.look import theme
from scr_desktop.ui.look.readable import readable
from scr_desktop.ui.tables.column import Column
from scr_desktop.ui.tables.moments import moment
from scr_desktop.ui.tables.state_icon import Sign, state_icon
from scr_desktop.ui.tables.table_model import TableModel

_SIGNS: dict[str, Sign] = {OPEN: "due", NOT_TAKEN: "no"}
_LEAST_LINES = 4
_MOST_OUTSIDE = 4
_SHORT = 44
_COLUMNS = (
    Column[DraftDifference]("Where", lambda one: one.heading or "At the beginning"),
    Column[DraftDifference](
        "Paragraph",
        lambda one: shorten(one.now or one.was, _SHORT, placeholder=" …"),
        tooltip=lambda one: one.now or one.was,
    ),
    Column[DraftDifference]("Difference", lambda one: KINDS[one.kind], width=15),
    Column[DraftDifference](
        "State", lambda one: STATES[one.state], width=15, icon=lambda one: state_icon(_SIGNS.get(one.state, "met"))
    ),
)


class DraftDifferences(Dialog):
    """Lists the differences of one draft, those that are settled too; `recorded` says whether any was settled here."""

    def __init__(
        self, case_file: CaseFile, case_id: str, draft_id: str, parent: QWidget | None = None, *, is_open: bool = True
    ) -> None:
        super().__init__(parent)
        self._of, self._draft_id, self._is_open = (case_file, case_id), draft_id, is_open
        self.recorded = False
        self.form = form = Ui_DraftDifferences()
        form.setupUi(self)
        form.fault.hide()
        draft = kept.get(case_file, draft_id)
        name_window(self, f"draft {draft.number} of {draft.title}")
        form.title.setText(readable(draft.heading))
        self._about = [f"{draft.came_words}.", *_not_compared(draft.outside)]
        self._model = TableModel(_COLUMNS, self)
        form.differences.use(self._model)
        form.differences.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        form.differences.chosen.connect(self._show)
        form.differences.selectionModel().selectionChanged.connect(lambda *_: self._offer())
        for text in (form.was, form.now, form.stands):
            text.setMinimumHeight(text.fontMetrics().lineSpacing() * _LEAST_LINES)
        form.take.clicked.connect(self._take)
        form.by_hand.clicked.connect(self._by_hand)
        form.not_taken.clicked.connect(self._not_taken)
        form.close.clicked.connect(self.reject)
        self._can_take = False
        self._fill()

    @classmethod
    def ask(
        cls, parent: QWidget | None, case_file: CaseFile, case_id: str, draft_id: str, *, is_open: bool = True
    ) -> bool:
        """Show the differences until the dialog is closed; return whether any was settled."""
        dialog = cls(case_file, case_id, draft_id, parent, is_open=is_open)
        dialog.exec()
        return dialog.recorded

    def _fill(self) -> None:
        """Show the differences as they stand; the next open one is chosen."""
        form, at = self.form, max(form_row(self.form.differences), 0)
        found = kept.differences_of(self._of[0], self._draft_id)
        left = sum(one.is_open for one in found)
        counted = f"{left} of {len(found)} open." if left else "All are settled." if found else ""
        form.about.setText(readable("\n".join(filter(None, (*self._about, counted)))))
        self._model.show_rows(found)
        for widget in (form.differences_label, form.differences, form.was_label, form.was, form.now_label, form.now,
                       form.stands_label, form.stands, form.detail, form.prospect, form.take, form.by_hand, form.not_taken):  # fmt: skip
            widget.setVisible(bool(found))
        form.nothing.setVisible(not found)
        still = [number for number, one in enumerate(found) if one.is_open]
        form.differences.go_to(next((one for one in still if one >= at), still[0] if still else at))

    def _show(self, one: DraftDifference) -> None:
        form = self.form
        was, now = pieces(one.was, one.now)
        _show_pieces(form.was, was, "Taken out", struck=True)
        _show_pieces(form.now, now, "Put in", struck=False)
        form.detail.setText(readable(details(one)))
        found = settling.prospect(self._of[0], one)
        form.prospect.setText(readable(found.words))
        for widget in (form.stands, form.stands_label):
            widget.setVisible(bool(found.stands))
        form.stands.setPlainText(readable(found.stands))
        self._can_take = found.can_take
        self._offer()

    def _chosen(self) -> list[DraftDifference]:
        return [self._model.row(index.row()) for index in self.form.differences.selectionModel().selectedRows()]

    def _offer(self) -> None:
        """Offer what can be done with every difference that is chosen."""
        form, chosen = self.form, self._chosen()
        left = self._is_open and bool(chosen) and all(one.is_open or one.state == NOT_TAKEN for one in chosen)
        form.take.setEnabled(left and self._can_take and len(chosen) == 1)
        form.by_hand.setEnabled(left)
        form.not_taken.setEnabled(left and all(one.is_open for one in chosen))

    def _take(self) -> None:
        self._do(partial(settling.take, self._of[0], self._chosen()[0].id))

    def _by_hand(self) -> None:
        self._do(partial(settling.taken_by_hand, *self._of, self._ids()))

    def _not_taken(self) -> None:
        count = len(self._chosen())
        explanation = "This is not taken." if count == 1 else f"These {count} differences are not taken."
        verb = partial(settling.not_taken, *self._of, self._ids())
        if ReasonDialog.ask(
            self, "Not taken", f"{explanation} The draft keeps it, with the reason.", verb, "&Not taken"
        ):
            self.recorded = True
            self._fill()

    def _ids(self) -> list[str]:
        return [one.id for one in self._chosen()]

    def _do(self, verb: Callable[[], object]) -> None:
        """Settle something; what is refused is said above the buttons."""
        entry_fault.clear(self.form.fault)
        try:
            verb()
        except Exception as error:  # noqa: BLE001 - shown, whatever it is
            if sentence := getattr(error, "sentence", ""):
                entry_fault.show(self.form.fault, sentence, None)
            else:
                message.show_failure(self, error)
            return
        self.recorded = True
        self._fill()


def _not_compared(outside: Sequence[str]) -> list[str]:
    """Return what lies outside the text that is compared, a line each; of much of it the first, for the drafts list it all."""
    more = len(outside) - _MOST_OUTSIDE
    said = [f"Not compared: {one}" for one in outside[:_MOST_OUTSIDE]]
    return [*said, *([f"{more} more are not compared: they are listed under “Papers issued”."] if more > 0 else [])]


def form_row(table: QAbstractItemView) -> int:
    """Return the number of the current row of a table, -1 for none."""
    return table.currentIndex().row()


def details(one: DraftDifference) -> str:
    """Return who changed it, what was written at it, and by whom and when it was settled."""
    settled = f"Settled by {one.settled_by} on {moment(one.settled_at)}." if one.settled_at else ""
    said = [
        f"Changes marked by {', '.join(one.by_whom)}." if one.by_whom else "",
        *(f"Comment by {comment}" for comment in one.comments),
        settled,
    ]
    return "\n".join(filter(None, said))


def _show_pieces(into: QPlainTextEdit, found: Sequence[Piece], what: str, *, struck: bool) -> None:
    """Show a paragraph in which the words that differ are struck out or underlined, and read aloud by themselves."""
    texts = [readable(one.text) for one in found]
    into.setPlainText("".join(texts))
    marked, at = list[QTextEdit.ExtraSelection](), 0
    for one, text in zip(found, texts, strict=True):
        if one.differs and text.strip():
            marked.append(_marked(into, at, at + _length(text), struck=struck))
        at += _length(text)
    into.setExtraSelections(marked)
    differ = "; ".join(" ".join(one.text.split()) for one in found if one.differs and one.text.strip())
    into.setAccessibleDescription(f"{what}: {differ}" if differ else "")


def _marked(into: QPlainTextEdit, start: int, end: int, *, struck: bool) -> QTextEdit.ExtraSelection:
    form = QTextCharFormat()
    form.setFontStrikeOut(struck)
    form.setFontUnderline(not struck)
    form.setForeground(theme.tone("danger" if struck else "good"))
    cursor = QTextCursor(into.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    one = QTextEdit.ExtraSelection()
    one.cursor, one.format = cursor, form
    return one


def _length(text: str) -> int:
    """Return how many places a text takes in Qt, which counts in UTF-16."""
    return len(text.encode("utf-16-le")) // 2
