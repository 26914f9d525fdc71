"""Meetings on the screen: planned in a row, fitted to a case, moved and called off, with attendance and minutes."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.documents.parts.content import Facts
from scr_desktop.documents.sections.meeting import head
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock, typed
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import office
from scr_desktop.services.review import meeting
from scr_desktop.services.review import minutes as recorded
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.meetings.put_on_agenda import PutOnAgenda
from scr_desktop.ui.deadline_calendar.page import CalendarPage, lines_of
from scr_desktop.ui.look.settings import Settings
from scr_desktop.ui.meetings import meeting_words
from scr_desktop.ui.meetings.minutes import MinutesDialog
from scr_desktop.ui.meetings.move_meeting import MoveMeeting
from scr_desktop.ui.meetings.page import MeetingsPage
from scr_desktop.ui.meetings.plan_meetings import PlanMeetings
from scr_desktop.ui.papers import document
from scr_desktop.ui.window.main_window import CALENDAR, MEETINGS, MainWindow
from tests.present import a, noted
from tests.ui.case.meetings.on_agenda import GROUP, ON, held
from tests.ui.some_cases import open_case
from tests.ui.typist import said, shown
from tests.ui.whole_cases.answering import give_reason


@pytest.fixture
def case_id(case_file: CaseFile, monkeypatch: pytest.MonkeyPatch) -> str:
    """Open a case known since 1 April 2026 whose agencies were asked that day; it is Wednesday 8 April 2026."""
    monkeypatch.setattr(clock, "today", lambda: ON)
    opened = open_case(case_file).id
    cases.record_event(case_file, opened, "request_sent", date(2026, 4, 1))
    return opened


def test_a_row_is_planned_with_its_days_in_sight(qtbot: QtBot, case_file: CaseFile, case_id: str) -> None:
    """The days are shown before they are planned, a bank holiday with the day it went to."""
    dialog = PlanMeetings(case_file, GROUP)
    shown(qtbot, dialog)
    form = dialog._form
    form.how.set_entry("monthly")
    form.which.set_entry("5")
    form.weekday.set_entry("0")
    dialog.look()
    assert "Enter the day in full" in said(dialog)
    form.until.set_entry("30 June 2026")
    dialog.look()
    text = said(dialog)
    assert "3 meetings" in text
    assert "Tuesday 26 May 2026" in text
    assert "In place of Monday 25 May 2026" in text
    form.go_on.click()
    assert [one.held_on for one in meeting.planned(case_file)] == [
        date(2026, 4, 27), date(2026, 5, 26), date(2026, 6, 29),
    ]  # fmt: skip


def test_a_mistake_in_a_row_is_said_where_it_is(qtbot: QtBot, case_file: CaseFile, case_id: str) -> None:
    """Without a group nothing is planned, and the dialog stays."""
    dialog = PlanMeetings(case_file)
    shown(qtbot, dialog)
    dialog._form.go_on.click()
    assert "which group" in dialog._form.fault.text()
    assert dialog.isVisible()
    assert meeting.planned(case_file) == []


@pytest.mark.parametrize(
    ("chosen", "kind"),
    [
        ("A scheduled meeting that was held already…", "Scheduled meeting"),
        ("An extraordinary meeting that was held already…", "Extraordinary meeting"),
    ],
)
def test_the_papers_name_the_kind_of_meeting_that_was_chosen(
    qtbot: QtBot, case_file: CaseFile, case_id: str, chosen: str, kind: str
) -> None:
    """Whoever records a meeting afterwards says which kind it was, and its minutes say no other."""
    dialog = PutOnAgenda(case_file, cases.status(case_file, case_id))
    typist = shown(qtbot, dialog)
    typist.choose("meeting", chosen)
    dialog._form.held_on.set_entry(written(clock.today()))
    dialog._form.go_on.click()
    (made,) = meeting.of_case(case_file, case_id)
    (facts,) = [one for one in head("Minutes", made, office.get(case_file)) if isinstance(one, Facts)]
    assert dict(facts.rows)["Kind"] == kind


def test_a_meeting_held_today_stands_with_the_past_ones(qtbot: QtBot, case_file: CaseFile, case_id: str) -> None:
    """Once it is recorded who came, it is no longer among those to come, and the page finds it where it stands."""
    made = held(case_file, case_id)
    page = MeetingsPage(case_file)
    shown(qtbot, page)
    assert page._rows.rowCount() == 1
    recorded.record_attendance(case_file, made, [recorded.Present("Ines Okoro", "Council")], "Ms Chair", "")
    page.refresh()
    assert page._rows.rowCount() == 0
    page.show_meeting(made)
    assert page._form.shown.entry() == "past"
    assert page._rows.rowCount() == 1


def test_attendance_and_minutes_are_kept(qtbot: QtBot, case_file: CaseFile, case_id: str) -> None:
    """People, conflicts with what was done, discussion and decision of each case are recorded together."""
    made = held(case_file, case_id)
    dialog = MinutesDialog(case_file, made)
    typist = shown(qtbot, dialog)
    typist.fill("chaired_by", "Ms Independent")
    typist.fill("name", "Ewa Łukasik <b>")
    typist.fill("conflict", "Led the case")
    dialog._form.go_on.click()
    assert "what was done about the conflict of interest of Ewa Łukasik <b>" in dialog._form.fault.text()
    assert typist.focus.objectName() == "conflict_handled"
    typist.type("Left the room")
    dialog._form.add_person.click()
    typist.type("Siân Ŵyn")
    dialog.rows[1].ui.presence.set_entry("apologies")
    dialog.discussed[0].discussion.set_entry("Long talk")
    dialog.discussed[0].decided.set_entry("A review is recommended")
    dialog._form.go_on.click()
    kept = meeting.get(case_file, made)
    assert [(one.name, one.presence) for one in kept.attendances] == [
        ("Ewa Łukasik <b>", "present"), ("Siân Ŵyn", "apologies"),
    ]  # fmt: skip
    assert (kept.items[0].discussion, kept.items[0].decided) == ("Long talk", "A review is recommended")
    again = MinutesDialog(case_file, made)
    qtbot.addWidget(again)
    assert again.rows[0].ui.conflict_handled.entry() == "Left the room"


def test_minutes_from_this_page_reach_no_closed_case(qtbot: QtBot, case_file: CaseFile, case_id: str) -> None:
    """A closed case on the agenda is read and not written, and the rest of the minutes is recorded all the same."""
    made = held(case_file, case_id)
    cases.close(case_file, case_id, ON, "Finished")
    dialog = MinutesDialog(case_file, made)
    typist = shown(qtbot, dialog)
    (discussed,) = dialog.discussed
    assert discussed.discussion.isReadOnly()
    assert discussed.decided.isReadOnly()
    assert "This case is closed" in said(dialog)
    typist.fill("name", "Ewa Łukasik")
    discussed.discussion.set_entry("Typed before it was closed")
    dialog._form.go_on.click()
    assert "This case is closed: open it again" in dialog._form.fault.text()
    assert meeting.get(case_file, made).items[0].discussion == ""
    discussed.discussion.set_entry("")
    dialog._form.go_on.click()
    assert [one.name for one in meeting.get(case_file, made).attendances] == ["Ewa Łukasik"]


def test_closing_the_minutes_loses_nothing(qtbot: QtBot, case_file: CaseFile, case_id: str) -> None:
    """Closed half way, the minutes are kept with every person added, and record nothing yet; recorded, none is kept."""
    meeting_id = held(case_file, case_id)
    dialog = MinutesDialog(case_file, meeting_id)
    shown(qtbot, dialog)
    dialog._form.notes.setPlainText("Late start")
    dialog._form.add_person.click()
    dialog.rows[1].ui.name.setText("PC Sam Achebe")
    dialog.reject()
    assert not dialog.isVisible()
    assert meeting.get(case_file, meeting_id).notes == ""
    again = MinutesDialog(case_file, meeting_id)
    shown(qtbot, again)
    assert [row.present().name for row in again.rows] == ["", "PC Sam Achebe"]
    again._form.go_on.click()
    assert meeting.get(case_file, meeting_id).notes == "Late start"
    assert typed.waiting(case_file) == []


def test_the_page_lists_moves_and_calls_off(
    qtbot: QtBot, case_file: CaseFile, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A meeting moved or called off stays listed with its reason; calling off says how many cases wait then."""
    page = MeetingsPage(case_file)
    shown(qtbot, page)
    assert "plan the dates of the year" in said(page)
    made = held(case_file, case_id)
    page.refresh()
    assert "On the agenda: 2026-001" in said(page)
    dialog = MoveMeeting(case_file, meeting.get(case_file, made))
    qtbot.addWidget(dialog)
    dialog._form.held_on.set_entry("10 April 2026")
    dialog._form.go_on.click()
    assert "Say why" in dialog._form.fault.text()
    dialog._form.why.set_entry("No room")
    dialog._form.go_on.click()
    page.refresh()
    assert "Moved from 8 April 2026 to 10 April 2026: No room" in said(page)
    asked = give_reason(monkeypatch, "Snow")
    page._form.call_off.click()
    assert "1 case on its agenda will need another meeting" in asked[0]
    assert "Called off: Snow" in said(page)
    assert not page._form.move.isEnabled()


def test_past_meetings_are_shown_on_demand(qtbot: QtBot, case_file: CaseFile, case_id: str) -> None:
    """Past meetings have a list of their own, in which one without minutes is pointed out."""
    (made,) = meeting.add(case_file, [date(2026, 3, 10)], GROUP)
    page = MeetingsPage(case_file)
    shown(qtbot, page)
    assert page._rows.rowCount() == 0
    assert "1 meeting in the past has nothing recorded: choose “Past meetings”" in said(page)
    page.show_meeting(made.id)
    assert page._rows.row(0).id == made.id
    assert meeting_words.state_words(page._rows.row(0)) == "Past, nothing recorded"
    assert page._form.minutes.isEnabled()
    assert page._form.call_off.isEnabled(), "one that did not take place is called off"


def test_agenda_and_minutes_are_read_for_the_meeting_chosen(
    qtbot: QtBot, case_file: CaseFile, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The agenda is offered for each meeting, the minutes once attendance is recorded; one switch anonymises both."""
    made = held(case_file, case_id)
    drawn: list[tuple[str, str, bool]] = []
    monkeypatch.setattr(document, "preview", lambda _parent, _file, key, **of: noted(drawn, (key, *of.values()), False))
    page = MeetingsPage(case_file)
    shown(qtbot, page)
    page._form.read_agenda.click()
    page._form.anonymised.click()
    page._form.read_agenda.click()
    assert drawn == [("agenda", made, False), ("agenda", made, True)]
    assert not page._form.read_minutes.isEnabled()


def test_the_calendar_shows_meetings_and_leads_to_them(qtbot: QtBot, case_file: CaseFile, case_id: str) -> None:
    """A meeting stands in its day, in the month and in the list; one called off does not."""
    made = held(case_file, case_id)
    (off,) = meeting.add(case_file, [date(2026, 4, 9)], GROUP)
    meeting.call_off(case_file, off.id, "Snow")
    page = CalendarPage(case_file)
    page.resize(1100, 800)
    shown(qtbot, page)
    cell = page._form.month.cell(ON)
    assert [button.accessibleName() for button in cell.buttons] == ["Meeting Rapid review sub-group"]
    assert [line.what for line in lines_of(page._month) if line.meeting] == ["Meeting Rapid review sub-group"]
    with qtbot.waitSignal(page.meeting_wanted) as wanted:
        cell.buttons[0].click()
    assert wanted.args == [made]


def test_the_window_goes_from_the_calendar_to_the_meeting(qtbot: QtBot, case_file: CaseFile, case_id: str) -> None:
    """A meeting pressed in the calendar is shown among the meetings."""
    made = held(case_file, case_id)
    window = MainWindow(case_file, Settings())
    qtbot.addWidget(window)
    window.show_page(CALENDAR)
    a(CalendarPage, window.ui.pages.currentWidget()).meeting_wanted.emit(made)
    assert window.ui.navigation.currentRow() == MEETINGS
    assert a(MeetingsPage, window.ui.pages.currentWidget())._current().id == made
    window._file.left = True
