"""The meetings of a case: which one fits its time limit, and those at which it is or was discussed."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.services.case import case as cases
from scr_desktop.services.review import meeting
from scr_desktop.services.review import minutes as recorded
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.meetings.part import CaseMeetings
from tests.ui.case.meetings.on_agenda import GROUP, held
from tests.ui.typist import said, shown
from tests.ui.whole_cases.answering import give_reason


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
