"""Records that further information was sent, picked from what the case has."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock
from scr_desktop.services.case import telling
from scr_desktop.services.review import panel
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.recording import RecordingDialog, show_with, widen
from scr_desktop.ui.fields.whole_day import whole_day
from scr_desktop.ui.forms.ui_send_information import Ui_SendInformation
from scr_desktop.ui.look.readable import heading_of

# The online form is for the notification only.
_MEANS = telling.MEANS[1:]
_WIDTH = 96


class SendInformation(RecordingDialog):
    """Asks what was sent, to whom and how; where the Panel asked for something, which request it answers."""

    def __init__(self, case_file: CaseFile, status: CaseStatus, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file, self._case_id = case_file, status.case.id
        self._form = form = self.use(Ui_SendInformation(), self._record)
        form.title.setText(heading_of(status.case))
        source = status.regime.after_decision.further_information
        form.about.setText(f"What leaves the office is logged here and listed in its letter. {source}.")
        widen(form.about, _WIDTH)
        asked = [
            panel_reply
            for panel_reply in status.case.panel_replies
            if panel_reply.kind == "asks" and panel_reply.settled_on is None
        ]
        answers = [(one.id, f"The Panel’s request of {written(one.received_on)}") for one in asked]
        form.reply.set_choices([*answers, ("", "Not asked for by the Panel")])
        show_with(bool(asked), form.reply, form.reply_label)
        form.who.set_entry(status.regime.panel)
        form.what.show_items(panel.can_be_sent(case_file, self._case_id))
        form.sent_on.set_entry(written(clock.today()))
        form.means.offer(_MEANS)

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, status: CaseStatus) -> bool:
        """Ask and record it; return whether it was recorded."""
        return bool(cls(case_file, status, parent).exec())

    def _record(self) -> None:
        form = self._form
        panel.send_information(
            self._case_file,
            self._case_id,
            [*form.what.ticked(), *form.more.entry().splitlines()],
            whole_day(form.sent_on, "sent_on"),
            form.means.entry(),
            form.who.entry(),
            form.note.entry(),
            form.reply.entry(),
        )
