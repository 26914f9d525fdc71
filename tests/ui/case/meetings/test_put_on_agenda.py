"""Putting a case on an agenda: the meeting that fits, an extraordinary one, or one that was held already."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.review import meeting
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.decision.recommend import Recommend
from scr_desktop.ui.case.meetings.part import CaseMeetings
from scr_desktop.ui.case.meetings.put_on_agenda import PutOnAgenda
from tests.ui.case.meetings.on_agenda import GROUP
from tests.ui.typist import said, shown


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
