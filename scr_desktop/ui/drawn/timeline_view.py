"""The timeline on the screen: the very shapes that are drawn on paper, in the colours of the theme."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from scr_desktop.documents.parts.content import Box, Drawing, Label, Stroke
from scr_desktop.ui.look import theme

_LEAST_WIDTH = 540.0
_PAPER_SIZE = 8.0


class TimelineView(QWidget):
    """Shows a `Drawing`, as wide as there is room; its words are told to a screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing: Drawing | None = None
        self._nothing = "No entry has a date yet."
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_drawing(self, drawing: Drawing | None) -> None:
        """Show a picture, or that there is none."""
        self._drawing = drawing
        words = drawing.alt if drawing else self._nothing
        self.setAccessibleName("Timeline")
        self.setAccessibleDescription(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size at which the text of the picture is as large as that of the window."""
        if self._drawing is None:
            return QSize(int(_LEAST_WIDTH), 80)
        return QSize(round(self._drawing.width * self._least_scale()), round(self._drawing.height * self._scale()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for the size at which the text can be read: what does not fit is scrolled."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the shapes in the theme's colours."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.tone("card"))
        if self._drawing is None:
            painter.setPen(theme.tone("muted"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._nothing)
        else:
            scale = self._scale()
            for shape in self._drawing.shapes:
                _draw(painter, shape, scale, self.font())
        if self.hasFocus():
            painter.setPen(QPen(theme.tone("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _least_scale(self) -> float:
        return QFontMetricsF(self.font()).height() / (_PAPER_SIZE * 1.5)

    def _scale(self) -> float:
        if self._drawing is None:
            return 1.0
        return max(self.width() / self._drawing.width, self._least_scale())


def _draw(painter: QPainter, shape: Stroke | Box | Label, scale: float, font: QFont) -> None:
    if isinstance(shape, Stroke):
        painter.setPen(_pen("border" if shape.weight < 0.5 else "text", shape.weight * scale, broken=shape.dashed))
        painter.drawLine(*(round(value * scale) for value in (shape.x1, shape.y1, shape.x2, shape.y2)))
    elif isinstance(shape, Box):
        painter.setPen(_pen("accent", max(shape.weight * scale, 1), broken=shape.dashed))
        painter.setBrush(theme.tone("selection") if shape.shade else Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(shape.x * scale, shape.y * scale, shape.width * scale, shape.height * scale))
    else:
        _write(painter, shape, scale, font)


def _write(painter: QPainter, label: Label, scale: float, font: QFont) -> None:
    used = QFont(font)
    used.setPixelSize(max(round(label.size * scale), 1))
    used.setBold(label.bold)
    painter.setFont(used)
    painter.setPen(theme.tone("text"))
    metrics = QFontMetricsF(used)
    text = metrics.elidedText(label.text, Qt.TextElideMode.ElideRight, label.room * scale) if label.room else label.text
    shift = {"left": 0.0, "centre": 0.5, "right": 1.0}[label.align] * metrics.horizontalAdvance(text)
    painter.drawText(round(label.x * scale - shift), round(label.y * scale), text)


def _pen(tone: str, weight: float, *, broken: bool = False) -> QPen:
    return QPen(theme.tone(tone), max(weight, 1), Qt.PenStyle.DashLine if broken else Qt.PenStyle.SolidLine)
