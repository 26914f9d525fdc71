"""The logo of the office on its page: shown as it will be printed, chosen from a file, taken off."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QSize, QStandardPaths, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QPushButton

from scr_desktop.services.office import office
from scr_desktop.ui.dialogs import ask_path, message

_ROOM = QSize(240, 80)


class LogoEntry(QObject):
    """Holds a logo until it is saved. `logo` is the picture as it is kept (empty: none); `changed()` when it is another."""

    changed = Signal()

    def __init__(self, shown: QLabel, choose: QPushButton, remove: QPushButton) -> None:
        super().__init__(shown)
        self._shown, self._choose, self._remove = shown, choose, remove
        self.logo = b""
        choose.clicked.connect(self._ask)
        remove.clicked.connect(lambda: self._take(b""))

    def show_logo(self, logo: bytes) -> None:
        """Show the logo that is kept."""
        self.logo = logo
        picture = QPixmap()
        if logo and picture.loadFromData(logo):
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            fits = picture.width() <= _ROOM.width() and picture.height() <= _ROOM.height()
            self._shown.setPixmap(picture if fits else picture.scaled(_ROOM, keep, smooth))
        else:
            self._shown.clear()
        self._shown.setVisible(bool(logo))
        self._remove.setVisible(bool(logo))

    def _ask(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        kinds = "Pictures (*.png *.jpg *.jpeg)"
        chosen = ask_path.to_open(self._shown, ask_path.LOGO, "The logo of the office", kinds, Path(folder))
        if chosen is None:
            return
        try:
            self._take(office.logo_from(chosen))
        except Exception as error:  # noqa: BLE001 - shown, whatever it is
            message.show_failure(self._shown.window(), error, "Logo")

    def _take(self, logo: bytes) -> None:
        self.show_logo(logo)
        self._choose.setFocus()
        self.changed.emit()
