"""Takes agencies over from a spreadsheet: what each row would do is seen first, and each can be left out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from scr_desktop.services.agencies import directory_import
from scr_desktop.services.agencies.directory_import import Planned
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.recording import RecordingDialog
from scr_desktop.ui.fields.ticks import show_ticks, ticked
from scr_desktop.ui.forms.ui_import_agencies import Ui_ImportAgencies

_WHAT = {"new": "New", "changed": "Changed", "same": "The same", "not_understood": "Not understood"}


class ImportAgencies(RecordingDialog):
    """Shows the rows of a list; the ticked ones are taken over."""

    def __init__(
        self, case_file: CaseFile, name: str, planned: Sequence[Planned], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._case_file = case_file
        self._name = name
        self._planned = {str(one.read.line): one for one in planned}
        self._form = form = self.use(Ui_ImportAgencies(), self._take)
        form.title.setText(name)
        takeable = [key for key, one in self._planned.items() if one.can_be_taken]
        show_ticks(form.rows, [(key, _line(one)) for key, one in self._planned.items()], takeable)
        form.rows.currentRowChanged.connect(self._show)
        form.rows.itemChanged.connect(lambda _: self._count())
        self._show(0)
        self._count()

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, name: str, planned: Sequence[Planned]) -> bool:
        """Show the rows read from the file `name`; return whether any were taken over."""
        return bool(cls(case_file, name, planned, parent).exec())

    def _show(self, row: int) -> None:
        planned = list(self._planned.values())
        if 0 <= row < len(planned):
            said = planned[row].said or ("Nothing: the directory says the same already.",)
            self._form.detail.setPlainText("\n".join(said))

    def _chosen(self) -> list[Planned]:
        return [self._planned[key] for key in ticked(self._form.rows) if self._planned[key].can_be_taken]

    def _count(self) -> None:
        of = {what: sum(1 for one in self._planned.values() if one.what == what) for what in _WHAT}
        said = ", ".join(f"{count} {_WHAT[what].lower()}" for what, count in of.items() if count)
        chosen = self._chosen()
        unknown = sum(one.kind_unknown for one in chosen)
        kept = f" Of {unknown} the kind was not understood: kept as “Other”, without a role." if unknown else ""
        self._form.count.setText(f"{said or 'No rows'}. To be taken over: {len(chosen)}.{kept}")
        self._form.go_on.setEnabled(bool(chosen))

    def _take(self) -> None:
        directory_import.take(self._case_file, self._chosen(), self._name)


def _line(one: Planned) -> str:
    kind = f", kind “{one.read.kind_unknown[:40]}” not understood" if one.kind_unknown else ""
    return f"Line {one.read.line}: {one.name or '(no name)'} – {_WHAT[one.what].lower()}{kind}"
