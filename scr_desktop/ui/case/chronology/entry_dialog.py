"""Asks what an entry of the chronology says: a new one, a correction, or a line of a file before it is brought in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.chronology.chronology import ChronologyRow
from scr_desktop.exchange.entry import Entry
from scr_desktop.services.chronology import chronology_change as change
from scr_desktop.services.chronology import chronology_told
from scr_desktop.services.chronology.chronology_told import TypedEntry
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.recording import RecordingDialog
from scr_desktop.ui.forms.ui_chronology_entry import Ui_ChronologyEntry
from scr_desktop.ui.look.readable import readable

Keep = Callable[[TypedEntry, str], object]
"""Does what the dialog is for with what was typed and the reason; raises `Problem` with the field to mend."""

_FIELDS = ("on", "at_time", "agency", "source", "event", "people", "action", "comment")


class EntryDialog(RecordingDialog):
    """Shows `told` to be changed and hands it to `keep`; `kept` is what that returned."""

    def __init__(self, title: str, told: TypedEntry, keep: Keep, raw: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keep = keep
        self.kept: object = None
        self.form = form = self.use(Ui_ChronologyEntry(), self._do)
        form.title.setText(title)
        form.raw.setText(f"As it stood: {readable(raw)}")
        form.raw.setVisible(bool(raw))
        for field in _FIELDS:
            getattr(form, field).set_entry(getattr(told, field))

    @classmethod
    def add(cls, parent: QWidget | None, case_file: CaseFile, case_id: str) -> ChronologyRow | None:
        """Ask for a new entry and add it; return it, or None if the officer thought better of it."""
        dialog = cls(
            "Add an entry",
            TypedEntry("", "", "", "", ""),
            lambda told, why: change.add(case_file, case_id, told, why),
            parent=parent,
        )
        dialog.form.why_label.setText("W&hy it is added")
        return _row(dialog.kept) if dialog.exec() else None

    @classmethod
    def correct(cls, parent: QWidget | None, case_file: CaseFile, row: ChronologyRow) -> ChronologyRow | None:
        """Ask for a correction and make it; return the entry, or None if the officer thought better of it."""
        told = TypedEntry(
            row.happened_on.typed or "unknown", row.at_time, row.agency, row.source, row.event, row.people, row.action,
            row.comment,
        )  # fmt: skip
        dialog = cls(
            "Correct an entry", told, lambda new, why: change.correct(case_file, row.id, new, why), row.raw, parent
        )
        dialog.form.why_label.setText("W&hy it is corrected")
        return _row(dialog.kept) if dialog.exec() else None

    @classmethod
    def correct_line(cls, parent: QWidget | None, entry: Entry, agency: str) -> Entry | None:
        """Ask what a line of a file means; return the line as corrected, or None if nothing was changed."""
        dialog = cls.for_line(parent, entry, agency)
        return dialog.kept if dialog.exec() and isinstance(dialog.kept, Entry) else None

    @classmethod
    def for_line(cls, parent: QWidget | None, entry: Entry, agency: str) -> EntryDialog:
        """Return the dialog for a line of a file: its agency is that of the file, and no reason is asked for."""
        on = entry.when.on.typed or entry.when.no_year or entry.as_written
        told = TypedEntry(
            on, entry.when.at_time, agency or "–", entry.source, entry.event, entry.people, entry.action, entry.comment
        )
        dialog = cls(
            f"Line {entry.line}", told, lambda new, _: chronology_told.corrected(entry, new), entry.raw, parent
        )
        dialog.form.entries.setRowVisible(dialog.form.agency, False)  # noqa: FBT003 - Qt takes it so
        dialog.form.entries.setRowVisible(dialog.form.why, False)  # noqa: FBT003 - Qt takes it so
        return dialog

    def _do(self) -> None:
        told = TypedEntry(*(getattr(self.form, field).entry() for field in _FIELDS))
        self.kept = self._keep(told, self.form.why.entry())


def _row(kept: object) -> ChronologyRow | None:
    return kept if isinstance(kept, ChronologyRow) else None
