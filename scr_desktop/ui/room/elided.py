"""Words in one line that end in a mark where there is no room for all of them; `text()` stays whole."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QStyle, QStyleOptionButton, QStylePainter


class ElidedLabel(QLabel):
    """A sentence of one line, never markup; read out whole."""

    _words = ""

    def text(self) -> str:
        """Return the whole sentence."""
        return self._words

    def setText(self, words: str) -> None:  # noqa: N802 - Qt's name
        """Show another sentence, as much of it as there is room for."""
        self._words = words
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleName(words)
        self.updateGeometry()
        self._show()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for room for the whole sentence."""
        hint, advance = super().sizeHint(), self.fontMetrics().horizontalAdvance
        return QSize(hint.width() - advance(super().text()) + advance(self._words) + 1, hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show as much as there is room for now."""
        super().resizeEvent(event)
        self._show()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Show as much as there is room for in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._show()

    def _show(self) -> None:
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, self.contentsRect().width())
        if shown != super().text():
            super().setText(shown)


class ElidedButton(QPushButton):
    """A button with words of any length."""

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the button with the words there is room for."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self.shown()
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def shown(self) -> str:
        """Return the words that there is room for."""
        metrics, mnemonic = self.fontMetrics(), Qt.TextFlag.TextShowMnemonic
        missing = self.sizeHint().width() - self.width()
        room = metrics.size(mnemonic, self.text()).width() - missing
        if missing <= 0:
            return self.text()
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, max(0, room), mnemonic)
