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
from scr_desktop.ui.case.decision.recommend import Recommend
from scr_desktop.ui.case.meetings.part import CaseMeetings
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
from tests.ui.some_cases import open_case
from tests.ui.typist import said, shown
from tests.ui.whole_cases.answering import give_reason

ON = date(2026, 4, 8)
GROUP = "Rapid review sub-group"


@pytest.fixture
def case_id(case_file: CaseFile, monkeypatch: pytest.MonkeyPatch) -> str:
    """Open a case known since 1 April 2026 whose agencies were asked that day; it is Wednesday 8 April 2026."""
    monkeypatch.setattr(clock, "today", lambda: ON)
    opened = open_case(case_file).id
    cases.record_event(case_file, opened, "request_sent", date(2026, 4, 1))
    return opened


def held(case_file: CaseFile, case_id: str) -> str:
    """Give a meeting held today with the case on its agenda; return its id."""
    (made,) = meeting.add(case_file, [ON], GROUP)
    meeting.put_on_agenda(case_file, case_id, made.id, "To recommend")
    return made.id


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


def test_the_section_says_which_meeting_fits(qtbot: QtBot, case_file: CaseFile, case_id: str) -> None:
    """Without a fitting meeting an extraordinary one is advised, with the argument; with one, that one."""
    section = CaseMeetings(case_file, case_id)
    shown(qtbot, section)
    section.fill(cases.status(case_file, case_id))
    assert "No scheduled meeting fits: convene an extraordinary one" in said(section)
    assert "The case is on no agenda yet." in said(section)
    (made,) = meeting.add(case_file, [date(2026, 4, 14)], GROUP)
    section.fill(cases.status(case_file, case_id))
    assert "The meeting of Tuesday 14 April 2026 (Rapid review sub-group) fits the time limit." in said(section)
    assert "agencies’ information is due by 10 April 2026" in said(section)
    assert made.id


def test_a_case_is_put_on_the_agenda_that_fits(qtbot: QtBot, case_file: CaseFile, case_id: str) -> None:
    """The fitting meeting is chosen already; each of the others says why it does not fit."""
    meeting.add(case_file, [date(2026, 4, 9), date(2026, 4, 14), date(2026, 5, 12)], GROUP)
    dialog = PutOnAgenda(case_file, cases.status(case_file, case_id))
    shown(qtbot, dialog)
    form = dialog._form
    words = [form.meeting.itemText(place) for place in range(form.meeting.count())]
    assert form.meeting.currentText().endswith("In time")
    assert "Before the agencies’ information is due" in words[0]
    assert "After the time limit" in words[2]
    assert not form.convening.isVisible()
    form.purpose.set_entry(" ")
    form.go_on.click()
    assert "asked to do" in form.fault.text()
    form.purpose.set_entry("To recommend")
    form.go_on.click()
    assert [one.held_on for one in meeting.of_case(case_file, case_id)] == [date(2026, 4, 14)]


def test_an_extraordinary_meeting_is_convened(qtbot: QtBot, case_file: CaseFile, case_id: str) -> None:
    """With no fitting meeting the latest sensible day is proposed, for the group of the arrangements."""
    dialog = PutOnAgenda(case_file, cases.status(case_file, case_id))
    shown(qtbot, dialog)
    form = dialog._form
    assert form.convening.isVisible()
    assert form.group.entry() == "Rapid review sub-group"
    proposed = form.held_on.entry()
    form.held_on.set_entry("7 April 2026")
    form.go_on.click()
    assert "is past" in form.fault.text()
    form.held_on.set_entry(proposed)
    form.go_on.click()
    (made,) = meeting.of_case(case_file, case_id)
    assert made.extraordinary


def test_a_past_day_leads_to_the_entry_that_takes_it(qtbot: QtBot, case_file: CaseFile, case_id: str) -> None:
    """The sentence names what to choose under Meeting, and goes once it is chosen: the day is no mistake any more."""
    dialog = PutOnAgenda(case_file, cases.status(case_file, case_id))
    typist = shown(qtbot, dialog)
    form = dialog._form
    typist.fill("held_on", "7 April 2026")
    form.go_on.click()
    held = "An extraordinary meeting that was held already"
    assert f"choose under {form.meeting_label.text().replace('&', '')}: {held}." in form.fault.text()
    typist.choose("meeting", f"{held}…")
    assert not form.fault.isVisible()
    assert form.held_on.line.accessibleDescription() == "Understood: Tuesday 7 April 2026"
    form.go_on.click()
    assert [one.held_on for one in meeting.of_case(case_file, case_id)] == [date(2026, 4, 7)]


def test_a_meeting_that_was_held_is_recorded_and_offered(
    qtbot: QtBot, case_file: CaseFile, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Written up long afterwards: the case goes on it, its minutes can be recorded, and the recommendation names it."""
    monkeypatch.setattr(clock, "today", lambda: date(2026, 11, 29))
    dialog = PutOnAgenda(case_file, cases.status(case_file, case_id))
    shown(qtbot, dialog)
    form = dialog._form
    form.meeting.set_entry("held")
    assert "recorded afterwards" in said(dialog)
    assert form.held_on.entry() == ""
    form.held_on.set_entry("16 April 2026")
    form.go_on.click()
    (made,) = meeting.of_case(case_file, case_id)
    assert made.held_on == date(2026, 4, 16)
    section = CaseMeetings(case_file, case_id)
    shown(qtbot, section)
    section.fill(cases.status(case_file, case_id))
    assert "Recorded afterwards, on 29 November 2026." in said(section)
    assert section._form.minutes.isEnabled()
    recommend = Recommend(case_file, cases.status(case_file, case_id))
    shown(qtbot, recommend)
    assert recommend._form.meeting.findText(f"{made.group}, 16 April 2026") >= 0


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


def test_a_meeting_that_does_not_fit_is_said_before_the_case_goes_on(
    qtbot: QtBot, case_file: CaseFile, case_id: str
) -> None:
    """After the time limit, before the returns, a day typed for an extraordinary one: the sentence stands below."""
    meeting.add(case_file, [date(2026, 4, 14), date(2026, 5, 12)], GROUP)
    dialog = PutOnAgenda(case_file, cases.status(case_file, case_id))
    typist = shown(qtbot, dialog)
    form = dialog._form
    assert form.warning.isHidden()
    form.meeting.setCurrentIndex(1)
    assert "That is after the time limit, " in form.warning.text()
    form.meeting.setCurrentIndex(2)
    typist.fill("held_on", "9 April 2026")
    assert "That is before the agencies’ information should be in" in form.warning.text()
    form.meeting.setCurrentIndex(1)
    form.go_on.click()
    section = CaseMeetings(case_file, case_id)
    shown(qtbot, section)
    section.fill(cases.status(case_file, case_id))
    assert "The meeting of Tuesday 14 April 2026" in said(section)


def test_an_extraordinary_meeting_is_called_off_with_its_only_case(
    qtbot: QtBot, case_file: CaseFile, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That is said before the case is taken off."""
    made = meeting.convene(case_file, case_id, date(2026, 4, 15), GROUP, purpose="To recommend")
    section = CaseMeetings(case_file, case_id)
    shown(qtbot, section)
    section.fill(cases.status(case_file, case_id))
    asked = give_reason(monkeypatch, "Slip")
    section._form.take_off.click()
    assert "convened for this case alone: it is called off." in asked[0]
    assert meeting.get(case_file, made.id).called_off_why == "Slip"


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


def test_the_case_is_taken_off_for_a_reason(
    qtbot: QtBot, case_file: CaseFile, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A case on the wrong agenda is taken off with why; one that was discussed stays."""
    made = held(case_file, case_id)
    section = CaseMeetings(case_file, case_id)
    shown(qtbot, section)
    section.fill(cases.status(case_file, case_id))
    give_reason(monkeypatch, "Wrong meeting")
    with qtbot.waitSignal(section.changed):
        section._form.take_off.click()
    assert meeting.of_case(case_file, case_id) == []
    meeting.put_on_agenda(case_file, case_id, made, "To recommend")
    recorded.record_item(case_file, made, meeting.get(case_file, made).items[0].id, "Long talk", "")
    section.fill(cases.status(case_file, case_id))
    assert not section._form.take_off.isEnabled()
    assert "Long talk" in said(section)


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
