"""The meetings of the sub-group: planned, moved, called off, with their agendas and minutes."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.records.meeting import Meeting, recorded_as_held
from scr_desktop.domain.rules.deadline_state import is_ahead, is_past
from scr_desktop.domain.time.part_date import written_with_weekday
from scr_desktop.services import clock
from scr_desktop.services.review import meeting as meetings
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.dialogs.reason import ReasonDialog
from scr_desktop.ui.forms.ui_meetings import Ui_MeetingsPage
from scr_desktop.ui.look.readable import readable
from scr_desktop.ui.meetings import meeting_words
from scr_desktop.ui.meetings.minutes import MinutesDialog
from scr_desktop.ui.meetings.move_meeting import MoveMeeting
from scr_desktop.ui.meetings.plan_meetings import PlanMeetings
from scr_desktop.ui.page import Page
from scr_desktop.ui.papers import document
from scr_desktop.ui.tables.table_model import TableModel

_PLANNED, _PAST = "planned", "past"
_SHOWN = ((_PLANNED, "Meetings to come"), (_PAST, "Past meetings"))
_NONE = {_PLANNED: "No meeting is planned: plan the dates of the year together.", _PAST: "No meeting lies in the past."}


class MeetingsPage(Page):
    """The meetings of the office, those to come or the past ones."""

    def __init__(self, case_file: CaseFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file = case_file
        self._form = form = Ui_MeetingsPage()
        form.setupUi(self)
        self._rows = TableModel(meeting_words.COLUMNS, self)
        form.meetings.use(self._rows)
        form.shown.set_choices(_SHOWN)
        form.shown.entered.connect(lambda _: self.refresh())
        form.meetings.chosen.connect(self._show)
        form.meetings.opened.connect(lambda _: self._record())
        form.plan.clicked.connect(self._plan)
        form.move.clicked.connect(lambda: self._say(MoveMeeting.ask(self, case_file, self._current())))
        form.call_off.clicked.connect(self._call_off)
        form.minutes.clicked.connect(self._record)
        for button, key in ((form.read_agenda, "agenda"), (form.read_minutes, "minutes")):
            button.clicked.connect(lambda _=False, key=key: self._read(key))
        self.setFocusProxy(form.meetings)
        self.refresh()

    def refresh(self) -> None:
        """Read the meetings anew; the one chosen stays chosen."""
        form, shown = self._form, self._form.shown.entry()
        found = meetings.planned(self._case_file) if shown == _PLANNED else meetings.past(self._case_file)
        self._titles = meetings.titles(self._case_file, found)
        for button in (form.move, form.call_off, form.minutes, form.read_agenda, form.read_minutes):
            button.setEnabled(False)
        form.detail.say("")
        self._rows.show_rows(found)
        form.empty.say(_empty_words(shown, found, meetings.past(self._case_file)), "muted")
        form.meetings.stay(0)

    def show_meeting(self, meeting_id: str) -> None:
        """Show the list that holds a meeting, with that meeting chosen."""
        ahead = any(one.id == meeting_id for one in meetings.planned(self._case_file))
        self._form.shown.set_entry(_PLANNED if ahead else _PAST)
        self.refresh()
        self._form.meetings.go_to(self._rows.number_of(lambda one: one.id == meeting_id))

    def print_page(self) -> None:
        """Show the agenda of the meeting chosen as it is printed."""
        if self._current() is None:
            message.tell(self, "Choose a meeting first: its agenda is printed.")
        else:
            self._read("agenda")

    def _current(self) -> Meeting:
        meeting: Meeting = self._form.meetings.current_row()
        return meeting

    def _show(self, meeting: Meeting) -> None:
        form, ahead = self._form, not is_past(meeting.held_on, clock.today())
        stands = not meeting.called_off_at
        form.detail.say(readable(meeting_words.details(meeting, self._titles)))
        form.move.setEnabled(stands and ahead and not recorded_as_held(meeting))
        # One that did not take place is called off afterwards too: nothing else would ever be recorded of it.
        form.call_off.setEnabled(stands and not recorded_as_held(meeting))
        form.minutes.setEnabled(stands and not is_ahead(meeting.held_on, clock.today()))
        form.read_agenda.setEnabled(True)
        form.read_minutes.setEnabled(bool(meeting.attendances))

    def _plan(self) -> None:
        last = self._rows.row(0).group if self._rows.rowCount() else ""
        self._say(PlanMeetings.ask(self, self._case_file, last))

    def _record(self) -> None:
        if self._form.minutes.isEnabled():
            self._say(MinutesDialog.ask(self, self._case_file, self._current().id))

    def _call_off(self) -> None:
        meeting = self._current()
        waiting = len(meeting.items)
        explanation = f"The meeting of {written_with_weekday(meeting.held_on)} stays in the list as called off."
        if waiting:
            explanation += f" {waiting} case{'' if waiting == 1 else 's'} on its agenda will need another meeting."
        call_off = partial(meetings.call_off, self._case_file, meeting.id)
        self._say(ReasonDialog.ask(self, "Call the meeting off", explanation, call_off, "&Call it off"))

    def _read(self, key: str) -> None:
        item, anonymised = self._current().id, self._form.anonymised.isChecked()
        self._say(document.preview(self, self._case_file, key, item=item, anonymised=anonymised))


def _empty_words(shown: str, found: list[Meeting], past: list[Meeting]) -> str:
    """Return what an empty list says, and on that of those to come how many past ones have nothing recorded."""
    waiting = len([one for one in past if not (one.called_off_at or recorded_as_held(one))])
    said = [] if found else [_NONE[shown]]
    if waiting and shown == _PLANNED:
        one = waiting == 1
        said.append(
            f"{waiting} meeting{'' if one else 's'} in the past {'has' if one else 'have'} nothing recorded: "
            f"choose “{dict(_SHOWN)[_PAST]}” to record {'it' if one else 'them'}, or call {'it' if one else 'them'} off."
        )
    return " ".join(said)
