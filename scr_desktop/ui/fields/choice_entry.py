"""An entry that takes one of a few answers."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHelpEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QToolTip, QWidget

from scr_desktop.ui.fields.showing import Showing
from scr_desktop.ui.room.room import screen_size
from scr_desktop.ui.tables.plain_tip import plain_tip


class ChoiceEntry(Showing, QComboBox):
    """One of several answers; scrolling over it in a form never changes it."""

    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.currentIndexChanged.connect(self._say_entered)

    def set_choices(self, choices: Iterable[tuple[str, str]]) -> None:
        """Offer `choices`, each the value that is kept and the words that are shown."""
        with self.showing():
            self.clear()
            for value, words in choices:
                self.addItem(words, value)

    def offer(self, words: Iterable[str]) -> None:
        """Offer answers that are kept as they read, none of them chosen until the officer does: what is not said is not recorded."""
        self.set_choices([("", "Choose"), *((word, word) for word in words)])

    def entry(self) -> str:
        """Return the value chosen."""
        return str(self.currentData() or "")

    def set_entry(self, text: str) -> None:
        """Show the choice whose value is `text`; an unknown value shows the last, which says it is not known."""
        found = self.findData(text)
        with self.showing():
            self.setCurrentIndex(found if found >= 0 else self.count() - 1)

    def _say_entered(self, _index: int) -> None:
        if not self.is_showing:
            self.entered.emit(self.entry())

    @property
    def shortened(self) -> bool:
        """Whether there is no room for all the words of what is chosen."""
        return self._room() < self.fontMetrics().horizontalAdvance(self.currentText())

    def _room(self) -> int:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        kinds = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        return self.style().subControlRect(kinds[0], option, kinds[1], self).width() - 2

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the box, words for which it has no room with a mark at their end: Qt cuts them off."""
        option, painter = QStyleOptionComboBox(), QStylePainter(self)
        self.initStyleOption(option)
        option.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, self._room()
        )
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Say all the words under the pointer where not all are to be seen."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self.shortened:
            QToolTip.showText(event.globalPos(), plain_tip(self.currentText()), self)
            return True
        return super().event(event)

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        """Open the list as wide as its words, as far as the screen is."""
        view = self.view()
        wide = view.sizeHintForColumn(0) + view.verticalScrollBar().sizeHint().width() + 2 * view.frameWidth()
        view.setMinimumWidth(min(wide, screen_size(self).width()))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the wheel to the page."""
        event.ignore()
