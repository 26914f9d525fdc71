"""What holds a case up, in its part: listed, looked at again, ended, and only read once the case is closed."""

from __future__ import annotations

from datetime import date

from pytestqt.qtbot import QtBot

from scr_desktop.services.case import case as cases
from scr_desktop.services.case import timing
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.deadlines.holds_part import CaseHolds
from tests.ui.typist import said, shown, table_rows


def holds(case_file: CaseFile, case_id: str, qtbot: QtBot) -> CaseHolds:
    """Return the part, shown; it is 8 April 2026."""
    part = CaseHolds(case_file, case_id)
    shown(qtbot, part)
    part.fill(cases.status(case_file, case_id))
    return part


def test_where_nothing_holds_it_up_that_is_said(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """No empty table is shown, and only recording one is offered."""
    part = holds(case_file, case_id, qtbot)
    form = part._form
    assert not form.holds.isVisible()
    assert form.no_holds.text() in said(part)
    assert form.record_hold.isEnabled()
    assert not form.end_hold.isEnabled()


def test_a_hold_is_listed_and_read_below(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """Its day to look again is today; it can be looked at again, ended and put right."""
    timing.hold(case_file, case_id, "An inquest", "disclosure", date(2026, 4, 1), date(2026, 4, 8), "Opened.")
    form = (part := holds(case_file, case_id, qtbot))._form
    assert table_rows(form.holds) == [["An inquest", "Material cannot be shared yet", "Look again today"]]
    assert "An inquest, since 1 April 2026. Material cannot be shared yet." in said(part)
    assert "Opened." in said(part)
    assert [one.isEnabled() for one in (form.look_again, form.end_hold, form.put_hold_right)] == [True, True, True]


def test_one_that_has_ended_is_not_ended_again(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """It stays in the list with its day, and can still be put right."""
    timing.hold(case_file, case_id, "An inquest", "disclosure", date(2026, 4, 1), date(2026, 4, 8))
    (kept,) = cases.get(case_file, case_id).holds
    timing.end_hold(case_file, case_id, kept.id, date(2026, 4, 7), "Concluded.")
    form = (part := holds(case_file, case_id, qtbot))._form
    assert table_rows(form.holds)[0][2] == "Ended on 7 April 2026"
    assert "Ended on 7 April 2026: Concluded." in said(part)
    assert [one.isEnabled() for one in (form.look_again, form.end_hold, form.put_hold_right)] == [False, False, True]


def test_in_a_closed_case_a_hold_is_only_read(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """Nothing is recorded, ended or put right there."""
    timing.hold(case_file, case_id, "An inquest", "disclosure", date(2026, 4, 1), date(2026, 4, 8))
    cases.close(case_file, case_id, date(2026, 4, 8), "Over")
    form = (part := holds(case_file, case_id, qtbot))._form
    assert "An inquest" in said(part)
    buttons = (form.record_hold, form.look_again, form.end_hold, form.put_hold_right)
    assert [one.isEnabled() for one in buttons] == [False] * 4
