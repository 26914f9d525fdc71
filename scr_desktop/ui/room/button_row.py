"""Buttons side by side, on to the next line where a narrow window or large text leaves no room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

_GAP = 8


class ButtonRow(QWidget):
    """The buttons in it, in the order in which they were made, `gap` pixels apart; none is ever cut."""

    gap = _GAP
    kind: type[QWidget] = QAbstractButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return how high the lines are that the buttons need at this width."""
        return max((place.bottom() + 1 for _, place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for one line."""
        hints = [one.sizeHint() for one in self._shown()]
        width = sum(hint.width() + self.gap for hint in hints) - self.gap
        return QSize(max(0, width), max((hint.height() for hint in hints), default=0))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Need the width of the widest button, and the height at the width there is."""
        widest = max((one.sizeHint().width() for one in self._shown()), default=0)
        return QSize(widest, self.heightForWidth(max(self.width(), widest)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the buttons where they now have room."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Arrange the buttons anew when one comes, goes or changes its words."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        for button, place in self._places(self.width()):
            button.setGeometry(place)
        self.updateGeometry()

    def _shown(self) -> list[QWidget]:
        return [child for child in self.children() if isinstance(child, self.kind) and not child.isHidden()]

    def _places(self, width: int) -> list[tuple[QWidget, QRect]]:
        places, corner = list[tuple[QWidget, QRect]](), QPoint(0, 0)
        for button in self._shown():
            size = button.sizeHint()
            if corner.x() and corner.x() + size.width() > width:
                corner = QPoint(0, corner.y() + size.height() + _GAP)
            places.append((button, QRect(corner, size)))
            corner = QPoint(corner.x() + size.width() + self.gap, corner.y())
        return places


class FilterRow(ButtonRow):
    """The same for entries by which a list is narrowed, each with its label in a widget of its own."""

    kind = QWidget
