"""Draws scr_desktop.ico and finish.bmp from the program's icon: `python packaging/icon.py`, after that has changed."""

from __future__ import annotations

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
DRAWING = ROOT / "resources" / "icons" / "scr-desktop.svg"
ICON = ROOT / "packaging" / "scr_desktop.ico"
SIDE = ROOT / "packaging" / "finish.bmp"  # the left side of the installer's last page
WIDTH, HEIGHT, GROUND = 164, 314, "#1b5a94"
SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)


def drawn(size: int) -> QImage:
    """Return the drawing at `size` pixels square."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    return image


def png(image: QImage) -> bytes:
    """Return an image as PNG."""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub asks for bytes, the function for text
    return bytes(kept.data())


def ico(pictures: list[bytes]) -> bytes:
    """Return an .ico file of PNG pictures, one for each of `SIZES` (Windows reads PNG in icons since Vista)."""
    offset = 6 + 16 * len(pictures)
    head, entries = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for size, picture in zip(SIZES, pictures, strict=True):
        side = size % 256  # 0 stands for 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return head + entries + b"".join(pictures)


def side() -> QImage:
    """Return the picture for the installer's last page: the icon on its own colour."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor(GROUND))
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter, QRectF(34, 60, 96, 96))
    painter.end()
    return image.convertToFormat(QImage.Format.Format_Indexed8)


def main() -> int:
    """Write both."""
    QGuiApplication(["icon", "-platform", "offscreen"])
    ICON.write_bytes(ico([png(drawn(size)) for size in SIZES]))
    side().save(str(SIDE))
    return 0


if __name__ == "__main__":
    sys.exit(main())
