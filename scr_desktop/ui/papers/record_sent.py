"""Records that an issued letter was sent: when, by what means, under what reference."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.records.papers.issued import IssuedPaper
from scr_desktop.domain.time.part_date import written
from scr_desktop.services.papers import sending
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.recording import RecordingDialog, name_window, owe, widen
from scr_desktop.ui.fields.whole_day import day_in, whole_day
from scr_desktop.ui.forms.ui_record_telling import Ui_RecordTelling
from scr_desktop.ui.look.readable import readable
from scr_desktop.ui.papers.record_telling import WIDTH


class RecordSent(RecordingDialog):
    """Asks for what a telling asks for, filled with what is likely; nothing is recorded unless the officer says so."""

    may_stand = True

    def __init__(self, case_file: CaseFile, made: IssuedPaper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file, self._made = case_file, made
        self._form = form = self.use(Ui_RecordTelling(), self._record)
        likely = sending.proposed(case_file, made)
        self.setWindowTitle("Was the letter sent")
        name_window(self, f"{made.title}, to {made.addressee}?")
        form.title.setText(readable(f"{made.title}, to {made.addressee}"))
        stands = (
            sending.replaced_words(case_file, made) or "The letter is issued and kept, but not yet recorded as sent."
        )
        form.duty.setText(f"{stands} {sending.meaning(case_file, made)}")
        widen(form.duty, WIDTH)
        form.told_on_label.setText("Sent &on")
        form.means.offer(one for one in dict.fromkeys((*sending.MEANS, likely.means)) if one)
        form.told_on.ask_in_full()
        form.told_on.set_entry(written(likely.on))
        form.means.set_entry(likely.means)
        form.reference.set_entry(likely.reference)
        form.late_why.set_entry(sending.reason_if_late(case_file, made))
        form.told_on.entered.connect(lambda _: self._ask_why_late())
        self._ask_why_late()
        form.go_on.setText("&It was sent")
        form.cancel.setText("Not sent &yet")

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, made: IssuedPaper) -> bool:
        """Ask and record it; return whether it was recorded."""
        return bool(cls(case_file, made, parent).exec())

    def _ask_why_late(self) -> None:
        """Ask why it came late, where the day entered now is after the time limit of the telling that it is."""
        form = self._form
        late = sending.late(self._case_file, self._made, day_in(form.told_on.entry()))
        owe(late, form.late, form.late_why_label, form.late_why)

    def _record(self) -> None:
        form = self._form
        on, means = whole_day(form.told_on, "told_on"), form.means.entry()
        note, late_why = form.note.entry().strip(), form.late_why.entry()
        sent = sending.Sent(on, means, form.reference.entry().strip(), note, late_why, self.stands_why)
        sending.record(self._case_file, self._made, sent)
