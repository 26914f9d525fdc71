"""Shows the pages of a PDF below each other, drawn as they come into sight, with words that were found marked."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from scr_desktop.ui.drawn.pdf_pages import Hit, PdfPages
from scr_desktop.ui.look import theme

ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0)
_PIXELS_PER_POINT = 96 / 72
_GAP = 14


class PdfView(QAbstractScrollArea):
    """The pages of a PDF. `front` is the number of the one in front, from 0, and -1 before there is any.

    `page_changed(number)` says that another one is, `zoomed(text)` how large they are shown. A page is drawn when it is first seen, and a few are kept.
    """

    page_changed = Signal(int)
    zoomed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: PdfPages | None = None
        self._zoom, self._fits = 1.0, True
        self._tops: list[float] = []
        self._hits: list[Hit] = []
        self._hit: Hit | None = None
        self.front = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._scrolled())
        self.horizontalScrollBar().valueChanged.connect(lambda _: self.viewport().update())

    def show_pages(self, pages: PdfPages) -> None:
        """Show the pages of a document from the first one on."""
        self._pages = pages
        self._lay_out()
        self._scrolled()

    def zoom_in(self) -> None:
        """Show the pages larger."""
        self._set_zoom(next((one for one in ZOOMS if one > self._zoom * 1.01), ZOOMS[-1]))

    def zoom_out(self) -> None:
        """Show the pages smaller."""
        self._set_zoom(next((one for one in reversed(ZOOMS) if one < self._zoom * 0.99), ZOOMS[0]))

    def fit_width(self) -> None:
        """Show the pages as wide as there is room, now and when the window changes."""
        self._fits = True
        self._lay_out()

    def go_to(self, number: int) -> None:
        """Bring a page, from 0, to the top."""
        if 0 <= number < len(self._tops):
            self.verticalScrollBar().setValue(round(self._tops[number] - _GAP / 2))

    def mark(self, hits: list[Hit], current: Hit | None) -> None:
        """Mark places where words were found, and bring the one that is current into sight."""
        self._hits, self._hit = hits, current
        if current is not None and self._pages is not None and (places := self._pages.places(current)):
            scale, place = self._scale(), places[0]
            middle = self._tops[current.page] + place.center().y() * scale
            self.verticalScrollBar().setValue(round(middle - self.viewport().height() / 2))
            right = place.right() * scale + self._left(current.page)
            if right > self.viewport().width():
                self.horizontalScrollBar().setValue(round(right - self.viewport().width() / 2))
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the pages in sight and the marks on them."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.tone("stripe"))
        for number in self._in_sight():
            self._paint_page(painter, number)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the pages into the new room if they are to fit."""
        super().resizeEvent(event)
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Page by page with Page Up and Page Down, first and last with Home and End; the arrows scroll."""
        last = len(self._tops) - 1
        wanted = {
            Qt.Key.Key_PageDown: self.front + 1,
            Qt.Key.Key_PageUp: self.front - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        if wanted is None:
            super().keyPressEvent(event)
        else:
            self.go_to(min(max(wanted, 0), last))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Zoom with Ctrl held, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out)()
            event.accept()
        else:
            super().wheelEvent(event)

    def _set_zoom(self, zoom: float) -> None:
        self._zoom, self._fits = zoom, False
        self._lay_out()

    def _scale(self) -> float:
        """Return how many logical pixels a point has."""
        return self._zoom * _PIXELS_PER_POINT

    def _lay_out(self) -> None:
        """Place the pages below each other; the page in front stays in front."""
        if self._pages is None:
            return
        sizes, front = self._pages.sizes, max(self.front, 0)
        widest = max((size.width() for size in sizes), default=1)
        if self._fits:
            room = max(self.viewport().width() - 2 * _GAP, 60)
            self._zoom = min(room / (widest * _PIXELS_PER_POINT), ZOOMS[-1])
        self._tops, top = [], float(_GAP)
        for size in sizes:
            self._tops.append(top)
            top += size.height() * self._scale() + _GAP
        view, up, across = self.viewport(), self.verticalScrollBar(), self.horizontalScrollBar()
        up.setRange(0, max(0, round(top) - view.height()))
        up.setPageStep(view.height())
        up.setSingleStep(40)
        across.setRange(0, max(0, round(widest * self._scale() + 2 * _GAP) - view.width()))
        across.setPageStep(view.width())
        self.go_to(front)
        self.zoomed.emit(f"{round(self._zoom * 100)} %")
        view.update()

    def _scrolled(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() / 3
        front = max((number for number, top in enumerate(self._tops) if top <= middle), default=0)
        if front != self.front:
            self.front = front
            self.page_changed.emit(front)
        self.viewport().update()

    def _in_sight(self) -> list[int]:
        if self._pages is None:
            return []
        first, height = self.verticalScrollBar().value(), self.viewport().height()
        return [
            number
            for number, top in enumerate(self._tops)
            if top < first + height and top + self._pages.sizes[number].height() * self._scale() > first
        ]

    def _left(self, number: int) -> float:
        assert self._pages is not None
        width = self._pages.sizes[number].width() * self._scale()
        return max((self.viewport().width() - width) / 2, _GAP) - self.horizontalScrollBar().value()

    def _paint_page(self, painter: QPainter, number: int) -> None:
        assert self._pages is not None
        size, scale = self._pages.sizes[number], self._scale()
        sheet = QRectF(
            self._left(number),
            self._tops[number] - self.verticalScrollBar().value(),
            size.width() * scale,
            size.height() * scale,
        )
        painter.drawImage(sheet, self._pages.image(number, scale * self.devicePixelRatioF()))
        painter.setPen(QPen(theme.tone("border"), 1))
        painter.drawRect(sheet)
        for hit in self._hits:
            if hit.page == number:
                self._paint_hit(painter, sheet, hit)

    def _paint_hit(self, painter: QPainter, sheet: QRectF, hit: Hit) -> None:
        # Paper is white on every screen, so the marks have the colours of the light one.
        scale, edge = self._scale(), theme.colour("accent" if hit is self._hit else "warning", dark=False)
        ground = theme.colour("accent" if hit is self._hit else "warning", dark=False)
        ground.setAlpha(70 if hit is self._hit else 40)
        painter.setPen(QPen(edge, 2.5 if hit is self._hit else 1))
        assert self._pages is not None
        for place in self._pages.places(hit):
            shown = QRectF(place.topLeft() * scale, place.size() * scale).translated(sheet.topLeft())
            painter.fillRect(shown, ground)
            painter.drawRect(shown.adjusted(-1.5, -1.5, 1.5, 1.5))
