"""The deadlines that a date begins or moves, old day beside new; each day that stands can be kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QSizePolicy, QWidget

from scr_desktop.domain.progress.reckoning import Move
from scr_desktop.domain.time.part_date import written
from scr_desktop.ui.look.theme import give_role
from scr_desktop.ui.room.room import screen_size
from scr_desktop.ui.room.scroll import Scroll
from scr_desktop.ui.tables.column import Column
from scr_desktop.ui.tables.plain_tip import plain_tip
from scr_desktop.ui.tables.short_duty import short_duty

_MOST_ROWS = 8


def old_words(move: Move) -> str:
    """Return the day that stands now."""
    return move.rule.on_words(move.old_on) if move.old_on else "Not counted yet"


def new_words(move: Move) -> str:
    """Return the day that would stand instead."""
    return move.rule.on_words(move.new_on) if move.new_on else "Falls away"


COLUMNS: tuple[Column[Move], ...] = (
    Column("What is due", lambda move: short_duty(move.rule.key, move.rule.duty), tooltip=lambda move: move.rule.duty),
    Column("Now", old_words, width=18),
    Column("Would be", new_words, width=18),
)


class MovesToAccept(Scroll):
    """A line for each move; where one day would replace another, the old one can be kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moves: tuple[Move, ...] = ()
        self._boxes: dict[str, QCheckBox] = {}
        self.setWidgetResizable(True)
        self.read_by_keyboard()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_moves(self, moves: Sequence[Move]) -> None:
        """Show `moves` in place of what was shown; what was kept of the same moves stays kept."""
        if tuple(moves) == self._moves:
            return
        kept = self.kept()
        self._moves = tuple(moves)
        self._boxes = {}
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(2, 2, 10, 2)
        grid.setHorizontalSpacing(18)
        grid.setColumnStretch(0, 1)
        for place, column in enumerate(COLUMNS):
            grid.addWidget(QLabel(column.title), 0, place)
        for row, move in enumerate(self._moves, start=1):
            self._add(grid, row, move, kept=move.rule.key in kept)
        self.setWidget(body)
        for part in body.findChildren(QWidget):
            part.ensurePolished()
        self.updateGeometry()

    def kept(self) -> set[str]:
        """Return the keys of the rules whose day that stands is to be kept."""
        return {key for key, box in self._boxes.items() if box.isChecked()}

    def _add(self, grid: QGridLayout, row: int, move: Move, *, kept: bool) -> None:
        name = short_duty(move.rule.key, move.rule.duty)
        duty, new = QLabel(name), QLabel()
        give_role(duty, "strong")
        duty.setToolTip(plain_tip(move.rule.duty))
        for place, label in enumerate((duty, QLabel(old_words(move)), new)):
            label.setTextFormat(Qt.TextFormat.PlainText)
            grid.addWidget(label, row, place)
        new.setText(new_words(move))
        # What no longer applies cannot be kept, and a day that stays the same need not be.
        if move.old_on is None or not move.can_be_kept:
            return
        box = QCheckBox("Keep the old date")
        box.setAccessibleName(f"Keep the old date, {written(move.old_on)}: {name}")
        self._boxes[move.rule.key] = box
        box.toggled.connect(lambda on: new.setText(f"Stays {old_words(move)}" if on else new_words(move)))
        box.toggled.connect(self.updateGeometry)
        box.setChecked(kept)
        grid.addWidget(box, row, 3)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Be as large as the lines there are, up to a limit; then they scroll."""
        body, bar = self.widget(), self.verticalScrollBar().sizeHint().width()
        if body is None:
            return super().sizeHint()
        whole = body.sizeHint()
        wide = min(whole.width() + bar, screen_size(self).width() * 4 // 5)
        high = min(whole.height(), round(self.fontMetrics().height() * 2) * (_MOST_ROWS + 1))
        return QSize(wide, high + (bar if wide < whole.width() else 0) + 2)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Let nothing be cut off while the screen has room for it."""
        return self.sizeHint()
