"""Records that the rapid review went to the Panel, with what the check still finds in sight."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.progress.lateness import late_event
from scr_desktop.domain.review.review_need import SENT
from scr_desktop.domain.review.sending_words import sending_words
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.case.telling import MEANS
from scr_desktop.services.review import rapid_review
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.message import confirm
from scr_desktop.ui.dialogs.recording import RecordingDialog, owe
from scr_desktop.ui.fields.whole_day import day_in, whole_day
from scr_desktop.ui.fields.with_sign import column_of, sentence, with_sign
from scr_desktop.ui.forms.ui_send_review import Ui_SendReview


class SendReview(RecordingDialog):
    """Asks when and by what means; if anything is open it asks once more whether it was sent so."""

    may_stand = True

    def __init__(self, case_file: CaseFile, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._of = (case_file, case_id)
        self._open = rapid_review.gaps(case_file, case_id)
        self._form = form = self.use(Ui_SendReview(), self._record)
        form.title.setText("The rapid review went to the Panel")
        self._status = cases.status(case_file, case_id)
        form.sent_on.ask_in_full()
        form.sent_on.set_entry(written(clock.today()))
        form.sent_on.entered.connect(lambda _: self._say_in_time())
        self._say_in_time()
        form.means.offer(MEANS[1:])
        form.scroll.read_by_keyboard()
        self._show_open()
        self.resize(620, 560 if self._open else 320)

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, case_id: str) -> bool:
        """Ask and record it; return whether it was recorded."""
        return bool(cls(case_file, case_id, parent).exec())

    def _show_open(self) -> None:
        column = column_of(self._form.gaps)
        if not self._open:
            column.addWidget(with_sign("The check finds nothing open of what the Panel will look for.", "met"))
            return
        column.addWidget(sentence("The check still finds", "strong"))
        for gap in self._open:
            column.addWidget(with_sign(gap.sentence, "doubted"))

    def _say_in_time(self) -> None:
        """Say of the day entered now whether it meets the time limit, or how it stands to it, and ask why if it is late."""
        form, on = self._form, day_in(self._form.sent_on.entry())
        said = sending_words(self._status, on)
        first = self._status.case.day_of(SENT) is None
        owe(late_event(self._status, SENT, on) if first else (), form.late, form.late_why_label, form.late_why)
        form.about.setText(f"{said} What the check still finds is kept with it and in the history.")

    def go_on(self) -> None:
        """Say first what the entries lack, then ask once more if anything is open, and record that it was sent."""
        if self.accepts(self._check) and self._sent_all_the_same():
            super().go_on()

    def _sent_all_the_same(self) -> bool:
        number = len(self._open)
        question = f"{number} thing{'' if number == 1 else 's'} that the Panel will look for {'is' if number == 1 else 'are'} still open. Was it sent all the same?"
        return not self._open or confirm(self, question, "&Yes, record it")

    def _check(self) -> None:
        form = self._form
        sent_on, why = whole_day(form.sent_on, "sent_on"), (form.late_why.entry(), self.stands_why)
        rapid_review.check_sending(*self._of, sent_on, form.means.entry(), *why)

    def _record(self) -> None:
        form = self._form
        sent_on, why = whole_day(form.sent_on, "sent_on"), (form.late_why.entry(), self.stands_why)
        rapid_review.send(*self._of, sent_on, form.means.entry(), form.note.entry(), *why)
