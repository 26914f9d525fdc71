"""The licences of the program and of everything it brings, in full."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from scr_desktop.services import licences
from scr_desktop.ui.forms.ui_licences import Ui_Licences

_LINE, _LINES, _SPACE = 84, 34, 36


class LicencesDialog(QDialog):
    """Shows the parts, and the text of the licence of the one chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = licences.parts()
        self.ui = Ui_Licences()
        self.ui.setupUi(self)
        self.ui.parts.addItems([one.name for one in self._parts])
        letter = self.fontMetrics()
        widest = 36 * letter.averageCharWidth()
        self.ui.parts.setFixedWidth(min(self.ui.parts.sizeHintForColumn(0) + _SPACE, widest))
        self.ui.parts.currentRowChanged.connect(self._show)
        self.ui.parts.setCurrentRow(0)
        self.resize(self.ui.parts.width() + _LINE * letter.averageCharWidth(), _LINES * letter.lineSpacing())
        self.ui.parts.setFocus()

    def _show(self, row: int) -> None:
        one = self._parts[row]
        self.ui.text.setPlainText(f"{one.name}\n{one.licence}\n\n{one.text}".rstrip())
