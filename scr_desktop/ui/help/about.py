"""What the program is, and its version."""

from __future__ import annotations

import platform

from PySide6.QtWidgets import QWidget

import scr_desktop
from scr_desktop.ui.dialogs.in_room import Dialog
from scr_desktop.ui.forms.ui_about import Ui_About
from scr_desktop.ui.look import icons
from scr_desktop.ui.room.room import make_room


class AboutDialog(Dialog):
    """Shows the version."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_About()
        self.ui.setupUi(self)
        self.ui.mark.setPixmap(icons.program_icon().pixmap(48, 48))
        self.ui.version.setText(f"Version {scr_desktop.__version__}, Python {platform.python_version()}")
        self.ui.close_it.setFocus()
        self.adjustSize()
        make_room(self)
