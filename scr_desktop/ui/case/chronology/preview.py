"""Shows what was understood of an agency's chronology, line by line, before any of it is brought in."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.chronology.chronology import ChronologyImport
from scr_desktop.domain.problem import Problem
from scr_desktop.exchange.chronology import ReadChronology
from scr_desktop.exchange.entry import Entry
from scr_desktop.exchange.table import Table
from scr_desktop.services import typed
from scr_desktop.services.chronology import chronology_import as bringing
from scr_desktop.services.chronology import chronology_told
from scr_desktop.services.typed import Place
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui import background
from scr_desktop.ui.case.chronology.by_hand import ByHand
from scr_desktop.ui.case.chronology.columns import LINES
from scr_desktop.ui.case.chronology.columns_dialog import ColumnsDialog
from scr_desktop.ui.case.chronology.entry_dialog import EntryDialog
from scr_desktop.ui.case.chronology.lines import SHOWN, Lines, Shown
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.dialogs.kept_dialog import KeptDialog
from scr_desktop.ui.dialogs.reason import ReasonDialog
from scr_desktop.ui.dialogs.waiting import rest_on
from scr_desktop.ui.fields import entry_fault
from scr_desktop.ui.forms.ui_chronology_preview import Ui_ChronologyPreview
from scr_desktop.ui.tables.table_model import TableModel


class PreviewDialog(KeptDialog):
    """Reads a file or a pasted table in the background; `record` is what was brought in.

    Nothing touches the case until the officer brings it in; then all comes in or nothing. What is corrected by hand
    before that is kept as what is typed is, and made again when the same file is looked at again.
    """

    leave_out = ("shown",)

    def __init__(self, case_file: CaseFile, case_id: str, of: Path | Table, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file, self._case_id, self._of = case_file, case_id, of
        self._lines: Lines | None = None
        self._job: background.Job | None = None
        self._stop = threading.Event()
        self._working = False
        self._mapping: dict[str, str] = {}
        self._by_hand = ByHand()
        self._taking = False
        self.record: ChronologyImport | None = None
        self.pasted: Place | None = None
        self.form = form = Ui_ChronologyPreview()
        form.setupUi(self)
        form.lines.use(TableModel(LINES, self))
        form.shown.set_choices((key, words) for key, (words, _) in SHOWN.items())
        for part in (form.notes, form.fault):
            part.hide()
        form.entries.setRowVisible(form.sheet, False)  # noqa: FBT003 - Qt takes it so
        self._connect()
        self.keeping.told = lambda: {"columns": self._mapping, "lines": self._by_hand.lines}
        self.keeping.take = self._take
        self._read()

    @classmethod
    def ask(
        cls, parent: QWidget | None, case_file: CaseFile, case_id: str, of: Path | Table, pasted: Place | None = None
    ) -> bool:
        """Show it; return whether anything was brought in, which forgets what was kept where it was `pasted`."""
        dialog = cls(case_file, case_id, of, parent)
        dialog.pasted = pasted
        dialog.exec()
        # Its lines may be ten thousand; as a child of the page it would keep them as long as the page stands.
        dialog.deleteLater()
        return dialog.record is not None

    def reject(self) -> None:
        """Close, as the window's cross does too, or stop the work if it is under way: its outcome is then waited for."""
        if self._working:
            self._stop.set()
        if self._lines is None and self._job:
            # A file that is still being opened is left to itself: nothing of it is kept.
            self._job.stop()
            self._working = False
        if not self._working:
            super().reject()

    def _connect(self) -> None:
        form = self.form
        form.shown.entered.connect(lambda _: self._show_lines())
        form.source.editingFinished.connect(self._apply_source)
        # Enter after the source shows what became of the lines; it must not bring them in unseen.
        form.source.taken.connect(form.lines.setFocus)
        form.sheet.entered.connect(lambda sheet: self._read(sheet=sheet))
        form.columns.clicked.connect(self._choose_columns)
        form.lines.chosen.connect(self._show_details)
        form.lines.opened.connect(lambda _: self._correct())
        form.correct.clicked.connect(self._correct)
        form.leave_out.clicked.connect(self._leave_out)
        form.take_back.clicked.connect(lambda: self._replace(chronology_told.taken_back))
        form.cancel.clicked.connect(self.reject)
        form.go_on.clicked.connect(self._go_on)

    def _read(self, mapping: Mapping[int, str] | None = None, sheet: str = "") -> None:
        """Read the file, or read it anew in another way; what was corrected by hand is then asked for again."""

        def work(job: background.Job) -> ReadChronology:
            def tell(done: int, of: int) -> None:
                if self._stop.is_set():
                    raise bringing.ImportStopped
                job.tell(done, of)

            table = self._lines.found.table if self._lines and not sheet else _table(self._of, sheet)
            return bringing.understand(table, mapping, tell)

        self._mapping = {str(column): meaning for column, meaning in (mapping or {}).items()}
        self._by_hand = ByHand()
        self._work(under_way=True)
        self._job = background.run_reporting(self, work, self._was_read, self._failed, self._progressed)

    def _was_read(self, found: ReadChronology) -> None:
        self._work(under_way=False)
        first = self._lines is None
        form = self.form
        self._lines = Lines(found, form.source.entry())
        form.title.setText(f"{found.table.file_name}: what was understood")
        form.notes.setText(" ".join(found.notes))
        form.notes.setVisible(bool(found.notes))
        form.columns.setVisible(found.table.separated)
        if first:
            form.agency.set_entry(found.agency)
            form.sheet.set_choices((sheet, sheet) for sheet in found.table.sheets)
            form.entries.setRowVisible(form.sheet, len(found.table.sheets) > 1)
        form.sheet.set_entry(found.table.sheet)
        self._show_lines()
        self._show_kept(first=first)
        (form.source if any(not entry.source for entry in self._lines.entries) else form.lines).setFocus()

    def _failed(self, error: Exception) -> None:
        self._work(under_way=False)
        self._stop.clear()
        if isinstance(error, bringing.ImportStopped):
            entry_fault.show(self.form.fault, "Stopped: nothing was brought in.")
        elif isinstance(error, Problem) and self._lines is not None:
            fields = {"agency": self.form.agency, "source": self.form.source}
            entry_fault.show(self.form.fault, error.sentence, fields.get(error.field, self.form.lines))
        else:
            message.show_failure(self, error)
            super().reject()

    def _work(self, *, under_way: bool) -> None:
        """Show that work goes on, with Cancel to stop it, or that it has ended."""
        form = self.form
        self._working = under_way
        rested = self.focusWidget() is form.progress
        form.progress.setRange(0, 0)
        form.progress.setVisible(under_way)
        if under_way:
            entry_fault.clear(form.fault, form.agency, form.source)
        for part in (form.agency, form.source, form.sheet, form.columns, form.lines, form.go_on):
            part.setEnabled(not under_way)
        if under_way:
            rest_on(form.progress)
        elif rested:
            form.go_on.setFocus()
        form.cancel.setText("&Stop" if under_way else "&Cancel")
        self._offer()

    def _progressed(self, done: int, of: int) -> None:
        self.form.progress.setRange(0, of)
        self.form.progress.setValue(done)

    def _apply_source(self) -> None:
        if self._lines and self._lines.use_source(self.form.source.entry()):
            self._show_lines()

    def _show_lines(self) -> None:
        """Show the lines wanted; the line that was current stays so."""
        form, model = self.form, self.form.lines.model()
        if self._lines is None:
            return
        assert isinstance(model, TableModel)
        current = form.lines.current_row()
        lines = self._lines.shown(form.shown.entry())
        model.show_rows(lines)
        at = model.number_of(lambda one: current is not None and one.place >= current.place)
        form.lines.go_to(max(at, 0))
        if not lines:
            form.details.clear()
        good, words = self._lines.count()
        form.summary.setText(words)
        form.go_on.setText(f"&Bring in {good} {'entry' if good == 1 else 'entries'}")
        self._offer()

    def _show_details(self, shown: Shown) -> None:
        if self._lines:
            self.form.details.setPlainText(self._lines.details(shown))
        self._offer()

    def _offer(self) -> None:
        current = None if self._working else self.form.lines.current_row()
        out = bool(current and current.entry.left_out)
        self.form.correct.setEnabled(current is not None)
        self.form.leave_out.setEnabled(current is not None and not out)
        self.form.take_back.setEnabled(out)

    def _correct(self) -> None:
        current = self.form.lines.current_row()
        made = EntryDialog.correct_line(self, current.entry, self.form.agency.entry()) if current else None
        if made is not None:
            self._replace(lambda _: made)

    def _leave_out(self) -> None:
        explanation = "The line is not brought in. It stays listed with the file, with your reason."
        ReasonDialog.ask(self, "Leave the line out", explanation, self._left_out, "&Leave it out")

    def _left_out(self, why: str) -> None:
        self._replace(lambda entry: chronology_told.left_out(entry, why))

    def _replace(self, change: Callable[[Entry], Entry]) -> None:
        current = self.form.lines.current_row()
        if current is not None and self._lines:
            self._lines.replace(current, change)
            self._by_hand.note(current.place, self._lines.entries[current.place])
            self.keeping.touched()
            self._show_lines()

    def _show_kept(self, *, first: bool) -> None:
        """Once the file is read, enter again what was put aside; read anew in another way, that is something entered."""
        if first:
            self.keeping.renew()
        elif self._taking:
            self._taking = False
            self.keeping.show_kept()
        else:
            self.keeping.touched()

    def _take(self, kept: dict[str, Any]) -> None:
        """Make again by hand what was made before: how the columns are read, or else lines corrected and left out."""
        columns = kept.get("columns", {})
        if columns and columns != self._mapping:
            self._taking = True
            self._read({int(column): meaning for column, meaning in columns.items()})
        elif self._lines:
            self._by_hand = ByHand(kept.get("lines", {}))
            self._by_hand.make_again(self._lines)
            self._show_lines()

    def _choose_columns(self) -> None:
        mapping = ColumnsDialog.ask(self, self._lines.found) if self._lines else None
        if mapping is not None:
            self._read(mapping)

    def _go_on(self) -> None:
        if self._lines is None or self._working:
            return
        self._apply_source()
        found, entries, agency = self._lines.found, list(self._lines.entries), self.form.agency.entry()

        kept = [one.key for one in (self.keeping.place, self.pasted) if one]

        def work(job: background.Job) -> ChronologyImport:
            with typed.recording(self._case_file, *kept):
                return bringing.bring_in(
                    self._case_file, self._case_id, found, entries, agency, progress=job.tell, stop=self._stop.is_set
                )

        def done(record: ChronologyImport) -> None:
            self._working = False
            self.record = record
            self.accept()

        self._work(under_way=True)
        background.run_reporting(self, work, done, self._failed, self._progressed)


def _table(of: Path | Table, sheet: str) -> Table:
    return bringing.open_file(of, sheet) if isinstance(of, Path) else of
