"""The officer's choice whether the windows are kept out of pictures of the screen."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from scr_desktop.ui.dialogs import message
from scr_desktop.ui.look.capture import Capture
from scr_desktop.ui.look.settings import Settings

_QUESTION = (
    "Windows keeps the windows of this program out of screen sharing, remote support, recordings and pictures of the "
    "screen, because they show the names of children.\n\nShow them there? You need this only while somebody helps you "
    "from another computer. It stays so until you turn it back in the View menu."
)


class CaptureChoice(QObject):
    """Answers the View menu's entry `action` over `window`; the choice is kept in `settings`."""

    def __init__(self, action: QAction, capture: Capture, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._action, self._capture, self._settings, self._window = action, capture, settings, window
        action.setVisible(capture.offered)
        action.setChecked(settings.hidden_from_capture)
        action.triggered.connect(self._choose)

    def _choose(self, hidden: bool) -> None:  # noqa: FBT001 - Qt's signal
        if not hidden and not message.confirm(self._window, _QUESTION, "&Show them", title="Screen sharing"):
            self._action.setChecked(True)
            return
        self._settings.hidden_from_capture = hidden
        self._capture.choose(
            hidden=hidden, windows=[int(topLevelWindow.winId()) for topLevelWindow in QGuiApplication.topLevelWindows()]
        )
