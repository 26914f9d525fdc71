"""The lanes of a pathway side by side, as many as there is room for, the others below them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from scr_desktop.domain.stages.pathway import LaneLine, StepLine, StepState
from scr_desktop.ui.drawn.step_button import MEANINGS, StepButton
from scr_desktop.ui.fields.with_sign import card, empty, sentence

# A lane narrower than so many letters breaks its steps into too many lines to be read at a glance.
_LEAST_LETTERS = 29


class PathwayView(QWidget):
    """Shows a pathway. `step_wanted(line)` says that a step was pressed."""

    step_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lanes: list[QFrame] = []
        self._columns = 0
        self.steps: list[StepButton] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(14, 14, 14, 14)
        self._grid.setSpacing(14)

    def show_lanes(self, lanes: Sequence[LaneLine], opens: Sequence[str]) -> None:
        """Show `lanes`; `opens` says of each when it begins, or is empty. The step with the focus keeps it."""
        focused = next((button.line.step.key for button in self.steps if button.hasFocus()), "")
        empty(self._grid)
        self.steps = []
        self._lanes = [self._lane(lane, when) for lane, when in zip(lanes, opens, strict=True)]
        self._key = sentence(_key(lanes), "muted")
        self._place(self._fitting())
        for button in self.steps:
            if button.line.step.key == focused:
                button.setFocus()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for room for one lane: the others can go below it."""
        return QSize(self._lane_width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put as many lanes side by side as the new width has room for."""
        super().resizeEvent(event)
        if self._lanes and self._fitting() != self._columns:
            self._place(self._fitting())

    def _fitting(self) -> int:
        return max(1, min(self.width() // self._lane_width(), len(self._lanes)))

    def _lane_width(self) -> int:
        return self.fontMetrics().averageCharWidth() * _LEAST_LETTERS

    def _place(self, columns: int) -> None:
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        for number, lane in enumerate(self._lanes):
            self._grid.addWidget(lane, number // columns, number % columns, Qt.AlignmentFlag.AlignTop)
            self._grid.setColumnStretch(number % columns, 1)
        below = (len(self._lanes) - 1) // columns + 1
        self._grid.addWidget(self._key, below, 0, 1, columns)
        self._grid.setRowStretch(below + 1, 1)
        self._columns = columns

    def _lane(self, lane: LaneLine, when: str) -> QFrame:
        frame, column = card()
        frame.setAccessibleName(lane.title)
        column.setSpacing(2)
        column.addWidget(sentence(lane.title, "heading"))
        if when:
            column.addWidget(sentence(when, "muted"))
        column.addSpacing(6)
        for number, line in enumerate(lane.steps):
            if number:
                column.addWidget(_joint("" if lane.parallel else "↓"))
            column.addWidget(self._step(line, frame))
        return frame

    def _step(self, line: StepLine, lane: QFrame) -> StepButton:
        button = StepButton(line, lane)
        button.clicked.connect(lambda: self.step_wanted.emit(line))
        self.steps.append(button)
        return button


def _joint(sign: str) -> QLabel:
    """Return what stands between two steps: an arrow where the second follows the first."""
    joint = sentence(sign, "muted")
    joint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return joint


def _key(lanes: Sequence[LaneLine]) -> str:
    """Return what the borders mean, of the states that occur."""
    there = {line.state for lane in lanes for line in lane.steps}
    return "Borders: " + ", ".join(f"{MEANINGS[state]} – {state.lower()}" for state in StepState if state in there)
