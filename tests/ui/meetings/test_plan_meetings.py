"""Meetings are planned with their days in sight; a mistake is said before any is planned."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.services.review import meeting
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.meetings.plan_meetings import PlanMeetings
from tests.ui.typist import said


@pytest.fixture
def dialog(case_file: CaseFile, case_id: str, qtbot: QtBot) -> PlanMeetings:
    """Give the dialog on Wednesday 8 April 2026."""
    made = PlanMeetings(case_file, "Sub-group")
    qtbot.addWidget(made)
    made.show()
    return made


def put(dialog: PlanMeetings, **entries: str) -> None:
    """Enter these and look at the days."""
    for name, text in entries.items():
        getattr(dialog._form, name).set_entry(text)
    dialog.look()


def test_one_meeting_is_on_the_day_entered(dialog: PlanMeetings) -> None:
    """It begins with today; what makes a row is not asked."""
    assert "1 meeting\nWednesday 8 April 2026" in said(dialog)
    assert not dialog._form.until.isEnabled()


def test_a_row_shows_each_of_its_days(dialog: PlanMeetings) -> None:
    """Every second Tuesday of the month, from April to June 2026: the 14th, the 12th and the 9th."""
    put(dialog, how="monthly", which="2", weekday="1", first="1 April 2026", until="30 June 2026")
    words = said(dialog)
    assert "3 meetings" in words
    for day in ("Tuesday 14 April 2026", "Tuesday 12 May 2026", "Tuesday 9 June 2026"):
        assert day in words


def test_a_day_that_is_not_whole_is_said_and_plans_nothing(dialog: PlanMeetings, case_file: CaseFile) -> None:
    """At its entry, and the dialog stays."""
    put(dialog, first="April 2026")
    assert "meeting\n" not in said(dialog)
    dialog._form.go_on.click()
    assert dialog._form.fault.isVisible()
    assert meeting.planned(case_file) == []


def test_what_is_planned_stands_with_time_and_place(dialog: PlanMeetings, case_file: CaseFile) -> None:
    """As it was entered."""
    put(dialog, first="21 April 2026", at_time="10:00", place="Civic Centre")
    dialog._form.go_on.click()
    [made] = meeting.planned(case_file)
    assert (made.group, made.at_time, made.place) == ("Sub-group", "10:00", "Civic Centre")
