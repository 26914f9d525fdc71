"""Texts to read, chosen from a list beside them: what the dialogs of help and of licences have in common."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from scr_desktop.ui.dialogs.in_room import Dialog
from scr_desktop.ui.forms.ui_pages import Ui_Pages

_SPACE = 36
# In letters: as wide as a name needs at most, and as a line is easy to read.
_WIDEST, _LINE, _LINES = 36, 100, 40


class PagesDialog(Dialog):
    """Shows `names` under `label`, and what `show_page` puts beside them, which is read out as `read_as`."""

    def __init__(self, title: str, label: str, read_as: str, names: Sequence[str], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.ui = ui = Ui_Pages()
        ui.setupUi(self)
        self.setWindowTitle(title)
        ui.pages_label.setText(label)
        ui.text.setAccessibleName(read_as)
        ui.pages.addItems(list(names))
        letter = self.fontMetrics()
        widest = _WIDEST * letter.averageCharWidth()
        ui.pages.setFixedWidth(min(ui.pages.sizeHintForColumn(0) + _SPACE, widest))
        ui.pages.currentRowChanged.connect(self.show_page)
        ui.pages.setCurrentRow(0)
        self.resize(ui.pages.width() + _LINE * letter.averageCharWidth(), _LINES * letter.lineSpacing())
        ui.pages.setFocus()

    def show_page(self, row: int) -> None:
        """Show the text of the name in this row."""
        raise NotImplementedError
