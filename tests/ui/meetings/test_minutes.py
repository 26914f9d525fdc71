"""The minutes of a meeting: who came, what was said of each case, shown again as they were recorded."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from scr_desktop.services.review import meeting
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.meetings.minutes import MinutesDialog, PersonRow
from tests.ui.typist import Typist, said, shown


@pytest.fixture
def meeting_id(case_file: CaseFile, case_id: str) -> str:
    """Return a meeting held on 7 April 2026."""
    return meeting.add(case_file, [date(2026, 4, 7)], "Sub-group")[0].id


def record(typist: Typist) -> None:
    """Press the button that records them."""
    typist.tab_to("go_on")
    typist.press(Qt.Key.Key_Space)


def test_a_person_is_present_until_said_otherwise(qtbot: QtBot) -> None:
    """An empty row is nobody; a name typed is somebody present."""
    row = PersonRow()
    qtbot.addWidget(row)
    assert row.present().name == ""
    row.ui.name.set_entry("Ewa Łukasik")
    assert (row.present().name, row.present().presence) == ("Ewa Łukasik", "present")


def test_who_came_is_recorded_and_shown_again(case_file: CaseFile, meeting_id: str, qtbot: QtBot) -> None:
    """Two people are typed; an empty row between is nobody; opened again both stand there."""
    dialog = MinutesDialog(case_file, meeting_id)
    typist = shown(qtbot, dialog)
    assert "Sub-group, Tuesday 7 April 2026" in said(dialog)
    dialog._form.add_person.click()
    dialog._form.add_person.click()
    assert [row.title() for row in dialog.rows] == ["Person 1", "Person 2", "Person 3"]
    dialog.rows[0].ui.name.set_entry("Ewa Łukasik")
    dialog.rows[2].ui.name.set_entry("Tom Marsh")
    record(typist)
    assert [one.name for one in meeting.get(case_file, meeting_id).attendances] == ["Ewa Łukasik", "Tom Marsh"]
    again = MinutesDialog(case_file, meeting_id)
    shown(qtbot, again)
    assert [row.present().name for row in again.rows] == ["Ewa Łukasik", "Tom Marsh"]
    again.close()


def test_a_row_is_taken_out_and_the_others_are_numbered_anew(
    case_file: CaseFile, meeting_id: str, qtbot: QtBot
) -> None:
    """Without the first, the second is Person 1."""
    dialog = MinutesDialog(case_file, meeting_id)
    shown(qtbot, dialog)
    dialog._form.add_person.click()
    dialog.rows[0].ui.name.set_entry("Ewa Łukasik")
    dialog.rows[1].ui.name.set_entry("Tom Marsh")
    dialog.rows[0].ui.remove.click()
    assert [(row.title(), row.present().name) for row in dialog.rows] == [("Person 1", "Tom Marsh")]
    dialog.reject()


def test_a_refusal_stands_in_the_row_of_the_person(case_file: CaseFile, meeting_id: str, qtbot: QtBot) -> None:
    """An agency without a name is refused, the dialog stays and that row has the keys."""
    dialog = MinutesDialog(case_file, meeting_id)
    typist = shown(qtbot, dialog)
    dialog.rows[0].ui.agency.set_entry("Harbour House")
    record(typist)
    assert dialog.isVisible()
    assert dialog.rows[0].isAncestorOf(typist.focus)
    assert meeting.get(case_file, meeting_id).attendances == []
    dialog.reject()
