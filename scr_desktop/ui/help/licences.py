"""The licences of the program and of everything it brings, in full."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.services.upkeep import licences
from scr_desktop.ui.help.pages import PagesDialog


class LicencesDialog(PagesDialog):
    """Shows the parts, and the text of the licence of the one chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._parts = licences.parts()
        super().__init__(
            "Licences", "&Parts of the program", "The licence", [part.name for part in self._parts], parent
        )

    def show_page(self, row: int) -> None:
        """Show the licence of a part."""
        one = self._parts[row]
        self.ui.text.setPlainText(f"{one.name}\n{one.licence}\n\n{one.text}".rstrip())
