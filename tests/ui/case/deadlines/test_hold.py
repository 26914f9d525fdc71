"""Holds: what holds a case up is recorded, looked at again and ended; no clock pauses."""

from __future__ import annotations

from datetime import date

from pytestqt.qtbot import QtBot

from scr_desktop.domain.records.timing import Hold
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import timing
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.deadlines.hold import RecordHold
from scr_desktop.ui.case.deadlines.hold_day import HoldDay
from scr_desktop.ui.case.deadlines.holds import details


def _hold(case_file: CaseFile, case_id: str) -> Hold:
    return cases.get(case_file, case_id).holds[0]


def test_a_hold_pauses_no_clock(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """What holds the case up stands in it, its deadlines stay, and the reasons for the delay fall due."""
    before = {one.rule: one.due_on for one in cases.get(case_file, case_id).deadlines}
    dialog = RecordHold(case_file, case_id, "2026-001")
    qtbot.addWidget(dialog)
    form = dialog._form
    form.go_on.click()
    assert "in full" in form.fault.text()
    form.look_again_on.set_entry("6 May 2026")
    form.go_on.click()
    assert "Say what holds the case up" in form.fault.text()
    form.cause.set_entry("The trial at Truro Crown Court")
    form.began_on.set_entry("9 April 2026")
    form.go_on.click()
    assert "future" in form.fault.text()
    form.began_on.set_entry("8 April 2026")
    form.go_on.click()
    kept = _hold(case_file, case_id)
    assert (kept.cause, kept.effect, kept.look_again_on) == (
        "The trial at Truro Crown Court", "publication", date(2026, 5, 6),
    )  # fmt: skip
    case = cases.get(case_file, case_id)
    after = {one.rule: one.due_on for one in case.deadlines}
    assert before.items() <= after.items()
    assert after["delay_reasons"] == date(2026, 4, 8)


def test_it_is_looked_at_again(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """A later day to look again and what was found replace the earlier ones."""
    timing.hold(case_file, case_id, "An inquest", "disclosure", date(2026, 4, 1), date(2026, 4, 8), "Opened.")
    dialog = HoldDay.looked_again(case_file, case_id, _hold(case_file, case_id))
    qtbot.addWidget(dialog)
    form = dialog._form
    assert form.note.entry() == "Opened."
    form.day.set_entry("8 April 2026")
    form.go_on.click()
    assert "after 8 April 2026" in form.fault.text()
    form.day.set_entry("6 May 2026")
    form.note.set_entry("Adjourned to May.")
    form.go_on.click()
    kept = _hold(case_file, case_id)
    assert (kept.look_again_on, kept.note) == (date(2026, 5, 6), "Adjourned to May.")


def test_it_ends_on_a_day_that_can_be(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """A hold ends neither before it began nor in the future; ended, it stays in the record."""
    timing.hold(case_file, case_id, "An inquest", "disclosure", date(2026, 4, 1), date(2026, 5, 8))
    dialog = HoldDay.ended(case_file, case_id, _hold(case_file, case_id))
    qtbot.addWidget(dialog)
    form = dialog._form
    for day, said in (("31 March 2026", "cannot have ended before"), ("9 April 2026", "future")):
        form.day.set_entry(day)
        form.go_on.click()
        assert said in form.fault.text()
    form.day.set_entry("7 April 2026")
    form.go_on.click()
    assert _hold(case_file, case_id).ended_on == date(2026, 4, 7)


def test_how_a_hold_ended_is_read_with_it(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """The note of its end stands with the hold, beside what was found before, and not only in the history."""
    timing.hold(case_file, case_id, "A trial", "publication", date(2026, 4, 1), date(2026, 5, 8))
    dialog = HoldDay.ended(case_file, case_id, _hold(case_file, case_id))
    qtbot.addWidget(dialog)
    dialog._form.day.set_entry("7 April 2026")
    dialog._form.note.set_entry("The jury has given its verdict.")
    dialog._form.go_on.click()
    assert "Ended on 7 April 2026: The jury has given its verdict." in details(_hold(case_file, case_id))
