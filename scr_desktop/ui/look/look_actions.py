"""What the View menu does to the look: light, dark, and the size of text, kept for the next day."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QApplication

from scr_desktop.ui.look import theme
from scr_desktop.ui.look.settings import Settings


class LookActions(QObject):
    """Answers the look's entries of the View menu in the form `ui`."""

    def __init__(self, ui: Any, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        schemes = QActionGroup(self)
        for scheme, action in (("system", ui.like_system), ("light", ui.light), ("dark", ui.dark)):
            schemes.addAction(action)
            action.setChecked(scheme == settings.scheme)
            action.triggered.connect(lambda _=False, scheme=scheme: self._wear(scheme=scheme))
        ui.larger.triggered.connect(lambda: self._zoom(1))
        ui.smaller.triggered.connect(lambda: self._zoom(-1))
        # Keys pressed while the window is still being dressed are one change, not one after the other.
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self._dress)
        ui.normal_size.triggered.connect(lambda: self._wear(zoom=100))

    def _zoom(self, step: int) -> None:
        place = theme.ZOOMS.index(self._settings.zoom) + step
        self._wear(zoom=theme.ZOOMS[max(0, min(place, len(theme.ZOOMS) - 1))])

    def _wear(self, scheme: str = "", zoom: int = 0) -> None:
        self._settings.scheme = scheme or self._settings.scheme
        self._settings.zoom = zoom or self._settings.zoom
        if scheme:
            self._dress()
        else:
            self._rest.start()

    def _dress(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, self._settings.scheme, self._settings.zoom)
