"""Records what the Panel replied, and says what must follow from it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock
from scr_desktop.services.review import panel
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.begun import Begun
from scr_desktop.ui.dialogs.recording import RecordingDialog, show_with, widen
from scr_desktop.ui.fields.whole_day import day_if_any, whole_day
from scr_desktop.ui.forms.ui_panel_reply import Ui_PanelReply
from scr_desktop.ui.look.readable import heading_of

_WIDTH = 76


class RecordReply(RecordingDialog):
    """Asks what the Panel replied; it came today unless another day is entered."""

    may_stand = True

    def __init__(self, case_file: CaseFile, status: CaseStatus, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file, self._status, self._case_id = case_file, status, status.case.id
        self._form = form = self.use(Ui_PanelReply(), self._record)
        form.title.setText(heading_of(status.case))
        after = status.regime.after_decision
        form.about.setText(f"{after.reply_expected} Source: {after.reply_source}.")
        widen(form.about, _WIDTH)
        # Nothing is chosen beforehand: what the Panel replied is never what one key happens to record.
        form.kind.set_choices([("", "Choose"), *panel.replies_for(status.regime)])
        form.received_on.set_entry(written(clock.today()))
        form.kind.entered.connect(lambda _: self.look())
        self.look()

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, status: CaseStatus, begun: Begun | None = None) -> bool:
        """Ask and record it, beginning with what led to it; return whether it was recorded."""
        dialog = cls(case_file, status, parent)
        dialog.begin(begun)
        return bool(dialog.exec())

    def look(self) -> None:
        """Say what must follow from this kind of reply."""
        form, kind = self._form, self._form.kind.entry()
        form.follows.setText(panel.what_follows(kind, self._status))
        show_with(kind == "asks", form.wanted_by_on, form.wanted_by_on_label)

    def _record(self) -> None:
        form = self._form
        asks = form.kind.entry() == "asks"
        panel.record_reply(
            self._case_file,
            self._case_id,
            whole_day(form.received_on, "received_on"),
            form.kind.entry(),
            form.words.entry(),
            form.reference.entry(),
            day_if_any(form.wanted_by_on, "wanted_by_on") if asks else None,
            self.stands_why,
        )
