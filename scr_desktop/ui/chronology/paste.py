"""Takes a chronology that was copied from a document or a spreadsheet."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.exchange.table import Table
from scr_desktop.services import chronology_import as bringing
from scr_desktop.ui.dialogs.recording import RecordingDialog
from scr_desktop.ui.forms.ui_chronology_paste import Ui_ChronologyPaste


class PasteDialog(RecordingDialog):
    """Asks for the text; `table` is what it holds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table: Table | None = None
        self.form = self.use(Ui_ChronologyPaste(), self._read)

    @classmethod
    def ask(cls, parent: QWidget | None) -> Table | None:
        """Return what was pasted as a table, or None if nothing was."""
        dialog = cls(parent)
        return dialog.table if dialog.exec() else None

    def _read(self) -> None:
        self.table = bringing.open_text(self.form.text.toPlainText())
