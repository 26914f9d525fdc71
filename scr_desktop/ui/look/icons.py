"""Our own icons (resources/icons), drawn in a colour of the theme."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QIcon

from scr_desktop import paths
from scr_desktop.ui.look import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QLabel

_SIZES = (16, 20, 24, 32, 48, 64)
# The ink that our drawings are kept in and that is replaced by the colour asked for.
_INK = "#000000"


def icon(name: str, tone: str = "text") -> QIcon:
    """Return the icon `name` in the colour for `tone` as the screen is now.

    Ask again when the palette changes. A name without a drawing raises `FileNotFoundError`.
    """
    dark = theme.is_dark()
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(_drawn(name, theme.colour(tone, dark=dark).name(), size, 1.0))
        made.addPixmap(_drawn(name, theme.colour("border", dark=dark).name(), size, 1.0), QIcon.Mode.Disabled)
    return made


def pixmap(name: str, tone: str = "text", size: int = 20) -> QPixmap:
    """Return the icon `name` as a picture `size` logical pixels wide, sharp on the main screen."""
    screen = QGuiApplication.primaryScreen()
    return _drawn(name, theme.tone(tone).name(), size, screen.devicePixelRatio() if screen else 1.0)


def show_on(label: QLabel, name: str, tone: str = "text", words: str = "") -> None:
    """Show the icon on `label`, as high as its text would be; `words` are what a screen reader says of it."""
    label.setPixmap(pixmap(name, tone, round(label.fontMetrics().height() * 1.15)))
    label.setAccessibleName(words)


def program_icon() -> QIcon:
    """Return the mark of the program."""
    return QIcon(str(paths.resource("icons", "scr-desktop.svg")))


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    # Imported when the first icon is drawn: none of it is needed to paint a window without any.
    from PySide6.QtCore import QByteArray, QRectF, QSize
    from PySide6.QtGui import QColor, QPainter, QPixmap
    from PySide6.QtSvg import QSvgRenderer

    drawing = _drawing(name).replace(_INK, colour)
    picture = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@cache
def _drawing(name: str) -> str:
    # Read once: an icon is drawn in six sizes and two colours.
    return paths.resource("icons", f"{name}.svg").read_text(encoding="utf-8")
