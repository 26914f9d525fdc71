"""What the program is, its version, and the licences of what it brings."""

from __future__ import annotations

import platform
from importlib import metadata

from PySide6.QtWidgets import QDialog, QWidget

import scr_desktop
from scr_desktop import paths
from scr_desktop.ui import icons
from scr_desktop.ui.forms.ui_about import Ui_About

# What runs inside the program; the licence is the one its authors give.
_PARTS = {
    "PySide6-Essentials": "GNU Lesser General Public License 3 (Qt for Python)",
    "SQLAlchemy": "MIT",
    "alembic": "MIT",
    "sqlcipher3": "zlib; SQLCipher: BSD",
    "argon2-cffi": "MIT",
    "filelock": "MIT",
    "holidays": "MIT",
    "reportlab": "BSD",
    "pypdfium2": "BSD or Apache 2.0",
    "python-bidi": "GNU Lesser General Public License 3",
    "arabic-reshaper": "MIT",
    "platformdirs": "MIT",
}


class AboutDialog(QDialog):
    """Shows the version and the licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_About()
        self.ui.setupUi(self)
        self.ui.mark.setPixmap(icons.program_icon().pixmap(48, 48))
        self.ui.version.setText(f"Version {scr_desktop.__version__}, Python {platform.python_version()}")
        self.ui.licences.setPlainText(licences())
        self.ui.close_it.setFocus()


def licences() -> str:
    """Return the licences of the program, its parts and its fonts, as far as they are installed."""
    own = "SCR Desktop: MIT licence, © 2026 The SCR Desktop contributors."
    parts = [f"{name} {_version(name)}: {licence}." for name, licence in _PARTS.items()]
    fonts = paths.resource("fonts", "LICENCE.txt")
    text = fonts.read_text(encoding="utf-8") if fonts.exists() else ""
    return "\n".join([own, "", "It uses:", *parts, "", "DejaVu fonts, on paper:", text])


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""
