"""Who must be told of a case, in its part: recorded there, put right there, and only read once it is closed."""

from __future__ import annotations

from datetime import date

from pytestqt.qtbot import QtBot

from scr_desktop.services.case import case as cases
from scr_desktop.services.case import telling
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.told.part import CaseTold
from tests.ui.some_cases import open_case
from tests.ui.typist import said, shown, table_rows


def told(case_file: CaseFile, case_id: str, qtbot: QtBot) -> CaseTold:
    """Return the part, shown; it is 8 April 2026, and the case is known since 1 April."""
    part = CaseTold(case_file, case_id)
    shown(qtbot, part)
    part.fill(cases.status(case_file, case_id))
    return part


def test_whoever_must_be_told_can_be_recorded_and_not_yet_put_right(
    case_file: CaseFile, case_id: str, qtbot: QtBot
) -> None:
    """The first line is chosen and read in a sentence; there is nothing to put right before something was recorded."""
    part = told(case_file, case_id, qtbot)
    first = cases.status(case_file, case_id).duties[0].duty
    assert f"{first.who} must be told of {first.of}." in said(part)
    assert (part._form.record_telling.isEnabled(), part._form.put_telling_right.isEnabled()) == (True, False)


def test_what_was_told_is_seen_and_can_be_put_right(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """Its state says the day, its line how; the line stays the one chosen."""
    part = told(case_file, case_id, qtbot)
    duty = cases.status(case_file, case_id).duties[0].duty
    telling.record(case_file, case_id, duty.key, date(2026, 4, 8), "Letter")
    part.fill(cases.status(case_file, case_id))
    row = table_rows(part._form.told)[part._form.told.currentIndex().row()]
    assert (row[0], row[3], row[4]) == (duty.who, "Done on 8 April 2026", "Letter")
    assert part._form.put_telling_right.isEnabled()


def test_it_stands_on_the_rule_that_is_wanted(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """Coming from a deadline, the addressee of that deadline is the line chosen."""
    part = told(case_file, case_id, qtbot)
    wanted = cases.status(case_file, case_id).duties[-1].duty
    part.stand_on(wanted.rule)
    chosen = part._form.told.current_row()
    assert chosen.line.duty.rule == wanted.rule


def test_of_nobody_no_empty_table_is_shown(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """A child that came to no serious harm calls for no telling: a sentence says so, as far as it is answered."""
    part = told(case_file, open_case(case_file, "Bo Pell", harm="none").id, qtbot)
    assert not part._form.told.isVisible()
    assert "obody must be told." in said(part)


def test_in_a_closed_case_nobody_is_recorded_as_told(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """The lines are read; neither button can be pressed."""
    cases.close(case_file, case_id, date(2026, 4, 8), "Over")
    part = told(case_file, case_id, qtbot)
    assert table_rows(part._form.told)
    assert (part._form.record_telling.isEnabled(), part._form.put_telling_right.isEnabled()) == (False, False)
