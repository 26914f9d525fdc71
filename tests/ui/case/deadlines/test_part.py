"""The deadlines of a case, in their part: each with how its day was reckoned, and more time where that can be."""

from __future__ import annotations

from datetime import date

from pytestqt.qtbot import QtBot

from scr_desktop.services.case import case as cases
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.deadlines.part import CaseDeadlines
from tests.ui.typist import column, shown


def deadlines(case_file: CaseFile, case_id: str, qtbot: QtBot) -> CaseDeadlines:
    """Return the part, shown; it is 8 April 2026, and the case is known since 1 April."""
    part = CaseDeadlines(case_file, case_id)
    shown(qtbot, part)
    part.fill(cases.status(case_file, case_id))
    return part


def test_the_argument_of_the_line_chosen_is_read(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """Good Friday 3 and Easter Monday 6 April 2026 are no working days: five from 1 April end on 10 April."""
    part = deadlines(case_file, case_id, qtbot)
    part.stand_on("notify")
    argument = part._form.argument.toPlainText()
    assert "day 5 is 10 April 2026" in argument
    assert "Fri 3 Apr 2026 (Good Friday)" in argument
    assert "Mon 6 Apr 2026 (Easter Monday)" in argument


def test_another_line_has_another_argument(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """The rapid review is counted from the notification, which is not sent yet: no day is made up for it."""
    part = deadlines(case_file, case_id, qtbot)
    part.stand_on("rapid_review")
    assert "the national notification was sent" in part._form.argument.toPlainText()
    assert "April 2026" not in part._form.argument.toPlainText()


def test_more_time_is_offered_for_what_is_open(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """Not once it is done."""
    part = deadlines(case_file, case_id, qtbot)
    part.stand_on("notify")
    assert part._form.more_time.isEnabled()
    cases.record_event(case_file, case_id, "notification_sent", date(2026, 4, 8))
    part.fill(cases.status(case_file, case_id))
    part.stand_on("notify")
    assert not part._form.more_time.isEnabled()


def test_a_line_stays_chosen_when_something_changes(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """The table does not jump to its head under the hand."""
    part = deadlines(case_file, case_id, qtbot)
    part.stand_on("publish")
    before = column(part._form.deadlines, 0)[part._form.deadlines.currentIndex().row()]
    cases.record_event(case_file, case_id, "notification_sent", date(2026, 4, 8))
    part.fill(cases.status(case_file, case_id))
    assert column(part._form.deadlines, 0)[part._form.deadlines.currentIndex().row()] == before == "Publish the report"
