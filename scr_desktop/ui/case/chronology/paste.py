"""Takes a chronology that was copied from a document or a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from scr_desktop.exchange.table import Table
from scr_desktop.services.chronology import chronology_import as bringing
from scr_desktop.services.typed import Place
from scr_desktop.ui.dialogs.recording import RecordingDialog
from scr_desktop.ui.forms.ui_chronology_paste import Ui_ChronologyPaste


class PasteDialog(RecordingDialog):
    """Asks for the text; `table` is what it holds. The text is kept until what it holds was brought in."""

    asks_only = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table: Table | None = None
        self.form = self.use(Ui_ChronologyPaste(), self._read)

    @classmethod
    def ask(cls, parent: QWidget | None, bring_in: Callable[[Table, Place | None], bool]) -> bool:
        """Ask for the text and have `bring_in` take what it holds; return whether that was brought in.

        It is told where the text is kept too, which bringing it in forgets.
        """
        dialog = cls(parent)
        brought = bool(dialog.exec()) and dialog.table is not None and bring_in(dialog.table, dialog.keeping.place)
        if brought:
            dialog.is_recorded()
        return brought

    def _read(self) -> None:
        self.table = bringing.open_text(self.form.text.toPlainText())
