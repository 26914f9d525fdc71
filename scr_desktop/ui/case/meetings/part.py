"""The meetings of a case: which one fits its time limit, and those it is or was discussed at."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.meeting import Meeting
from scr_desktop.domain.review.meeting_days import Fit
from scr_desktop.domain.rules.deadline_state import is_ahead
from scr_desktop.domain.time.part_date import written_with_weekday
from scr_desktop.services import clock
from scr_desktop.services.review import meeting as meetings
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.meetings.put_on_agenda import PutOnAgenda
from scr_desktop.ui.case.part_view import PartView
from scr_desktop.ui.dialogs.reason import ReasonDialog
from scr_desktop.ui.fields.with_sign import column_of, sentence, with_sign
from scr_desktop.ui.forms.ui_case_meetings import Ui_CaseMeetings
from scr_desktop.ui.look.readable import readable
from scr_desktop.ui.meetings import meeting_words
from scr_desktop.ui.meetings.minutes import MinutesDialog
from scr_desktop.ui.tables.table_model import TableModel

_MOST_ROWS = 8


class CaseMeetings(PartView):
    """The meetings of one case."""

    def __init__(self, case_file: CaseFile, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(case_file, case_id, parent)
        self._form = form = Ui_CaseMeetings()
        form.setupUi(self)
        form.scroll.read_by_keyboard()
        self._rows = TableModel(meeting_words.COLUMNS, self)
        form.meetings.use(self._rows)
        form.meetings.chosen.connect(self._show)
        form.meetings.opened.connect(lambda _: self._record())
        form.put.clicked.connect(self._put)
        form.minutes.clicked.connect(self._record)
        form.take_off.clicked.connect(self._take_off)

    def _fill(self, status: CaseStatus) -> None:
        """Show the meetings of a case as it stands."""
        form = self._form
        self._show_fit(meetings.fit_for(self._case_file, self._case_id))
        found = meetings.of_case(self._case_file, self._case_id)
        self._titles = meetings.titles(self._case_file, found)
        form.put.setEnabled(status.case.open)
        for button in (form.minutes, form.take_off):
            button.setEnabled(False)
            button.setVisible(bool(found))
        form.detail.say("")
        self._rows.show_rows(found, in_place=True)
        form.meetings.fit_to_rows(_MOST_ROWS)
        form.meetings.setVisible(bool(found))
        form.nowhere.say("" if found else f"The case is on no agenda{' yet' if self._open else ''}.", "muted")
        form.meetings.stay(len(found) - 1)

    def _show_fit(self, fit: Fit | None) -> None:
        column = column_of(self._form.fitting)
        if fit is None:
            column.addWidget(sentence("No time limit waits for a meeting in this case.", "strong"))
            return
        for line in fit.advice:
            column.addWidget(with_sign(line, "met" if fit.settled else "doubted", "strong"))
        for line in fit.argument:
            column.addWidget(sentence(line, "muted"))

    def _show(self, meeting: Meeting) -> None:
        form, is_open = self._form, self._status.case.open
        form.detail.say(readable(self._detail(meeting)))
        form.minutes.setEnabled(is_open and not meeting.called_off_at and not is_ahead(meeting.held_on, clock.today()))
        item = next(one for one in meeting.items if one.case_id == self._case_id)
        form.take_off.setEnabled(is_open and not (item.discussion or item.decided))

    def _detail(self, meeting: Meeting) -> str:
        item = next(one for one in meeting.items if one.case_id == self._case_id)
        said = (("Discussion", item.discussion), ("Decided at the table", item.decided))
        return "\n".join(
            [meeting_words.details(meeting, self._titles), *(f"{head}: {text}" for head, text in said if text)]
        )

    def _put(self) -> None:
        self._say(PutOnAgenda.ask(self, self._case_file, self._status))

    def _record(self) -> None:
        if self._form.minutes.isEnabled():
            self._say(MinutesDialog.ask(self, self._case_file, self._form.meetings.current_row().id))

    def _take_off(self) -> None:
        meeting: Meeting = self._form.meetings.current_row()
        explanation = f"The case is taken off the agenda of {written_with_weekday(meeting.held_on)}."
        if meetings.convened_for_alone(meeting, self._case_id):
            explanation += " The meeting was convened for this case alone: it is called off."
        take_off = partial(meetings.take_off_agenda, self._case_file, self._case_id, meeting.id)
        self._say(ReasonDialog.ask(self, "Take it off the agenda", explanation, take_off, "&Take it off"))
