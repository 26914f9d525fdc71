"""Meetings are planned one by one or every month, and the days are shown before they are recorded."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from scr_desktop.services import clock
from scr_desktop.services.review import meeting
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.meetings.plan_meetings import PlanMeetings
from tests.ui.typist import Typist, said, shown


@pytest.fixture
def dialog(case_file: CaseFile, monkeypatch: pytest.MonkeyPatch) -> PlanMeetings:
    """Return the dialog for the sub-group; it is Wednesday 8 April 2026."""
    monkeypatch.setattr(clock, "today", lambda: date(2026, 4, 8))
    return PlanMeetings(case_file, "Sub-group")


def plan(typist: Typist) -> None:
    """Press the button that plans them."""
    typist.tab_to("go_on")
    typist.press(Qt.Key.Key_Space)


def test_one_meeting_is_planned_on_its_day(dialog: PlanMeetings, case_file: CaseFile, qtbot: QtBot) -> None:
    """The day typed is said back with its weekday and recorded with group and time."""
    typist = shown(qtbot, dialog)
    typist.fill("first", "21 April 2026")
    typist.fill("at_time", "10:00")
    dialog.look()
    assert "1 meeting\nTuesday 21 April 2026" in said(dialog)
    plan(typist)
    assert [(one.group, one.held_on, one.at_time) for one in meeting.between(case_file, date.min, date.max)] == [
        ("Sub-group", date(2026, 4, 21), "10:00")
    ]


def test_every_second_tuesday_is_listed_until_the_last_day(dialog: PlanMeetings, qtbot: QtBot) -> None:
    """From 8 April to 9 June 2026 the second Tuesdays are 14 April, 12 May and, the last day itself, 9 June."""
    typist = shown(qtbot, dialog)
    typist.choose("how", "Every month")
    dialog.look()
    typist.fill("until", "9 June 2026")
    dialog.look()
    assert "3 meetings\nTuesday 14 April 2026\nTuesday 12 May 2026\nTuesday 9 June 2026" in said(dialog)
    typist.fill("until", "8 June 2026")
    dialog.look()
    assert "2 meetings" in said(dialog)


def test_a_day_off_says_where_the_meeting_went(dialog: PlanMeetings, qtbot: QtBot) -> None:
    """The first Monday of May 2026 is a bank holiday: the meeting says in place of which day it is, and why."""
    typist = shown(qtbot, dialog)
    typist.choose("how", "Every month")
    dialog.look()
    typist.choose("which", "First")
    typist.choose("weekday", "Monday")
    typist.fill("first", "1 May 2026")
    typist.fill("until", "31 May 2026")
    dialog.look()
    assert "In place of Monday 4 May 2026: Early May bank holiday" in said(dialog)


def test_a_part_of_a_day_plans_nothing(dialog: PlanMeetings, case_file: CaseFile, qtbot: QtBot) -> None:
    """A month alone is said to be no day, and the dialog stays."""
    typist = shown(qtbot, dialog)
    typist.fill("first", "April 2026")
    dialog.look()
    assert "Enter the day in full, for example 12 May 2018." in said(dialog)
    plan(typist)
    assert dialog.isVisible()
    assert meeting.between(case_file, date.min, date.max) == []
    dialog.close()
