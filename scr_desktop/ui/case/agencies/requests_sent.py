"""Records that prepared requests have left the office, and shows by when their returns are due."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.request_status import RequestState, due_from, request_lines
from scr_desktop.domain.rules.deadline import Calculation
from scr_desktop.domain.time.part_date import written, written_with_weekday
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.requests import request
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.recording import RecordingDialog
from scr_desktop.ui.fields.ticks import show_ticks, ticked
from scr_desktop.ui.fields.whole_day import whole_day
from scr_desktop.ui.forms.ui_requests_sent import Ui_RequestsSent


class RequestsSent(RecordingDialog):
    """Offers the requests that are prepared, all ticked, and today as the day."""

    def __init__(self, case_file: CaseFile, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file = case_file
        self._case_id = case_id
        self._status = cases.status(case_file, case_id)
        self._form = form = self.use(Ui_RequestsSent(), self._record)
        ready = [
            request_line.request
            for request_line in request_lines(self._status)
            if request_line.state is RequestState.PREPARED
        ]
        show_ticks(form.requests, [(one.id, f"{one.number}: {one.agency}") for one in ready], [one.id for one in ready])
        form.on.set_entry(written(clock.today()))
        form.on.entered.connect(lambda _: self._say_due())
        self._say_due()

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, case_id: str) -> bool:
        """Ask and record it; return whether it was recorded."""
        return bool(cls(case_file, case_id, parent).exec())

    def _say_due(self) -> None:
        try:
            on = whole_day(self._form.on, "on")
            found = due_from(self._status.regime, on, self._status.working_days)
        except Problem:
            self._form.due.clear()
            return
        self._form.due.setText(_due_words(found))

    def _record(self) -> None:
        chosen, on = ticked(self._form.requests), whole_day(self._form.on, "on")
        request.send(self._case_file, self._case_id, chosen, on)


def _due_words(found: Calculation) -> str:
    skipped = [f"{written(one.day)} ({one.why})" for one in found.skipped if one.day.weekday() < 5]
    without = f", without {' and '.join(skipped)}" if skipped else ""
    return f"Due by the end of {written_with_weekday(found.due_on)}: {found.within} after it{without}. {found.rule.source}."
