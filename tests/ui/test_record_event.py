"""Recording a date: what it moves is shown before, and a change of a date that stands asks why."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from scr_desktop.domain.event import EVENTS
from scr_desktop.services import case as cases
from scr_desktop.services import clock
from scr_desktop.services.regime import regimes
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.record_event import RecordEvent, kinds_for
from tests.ui.some_cases import open_case


@pytest.fixture
def case_id(case_file: CaseFile, monkeypatch: pytest.MonkeyPatch) -> str:
    """Open a case known since 1 April 2026; it is 8 April 2026."""
    monkeypatch.setattr(clock, "today", lambda: date(2026, 4, 8))
    return open_case(case_file).id


@pytest.fixture
def dialog(case_file: CaseFile, case_id: str, qtbot: QtBot) -> RecordEvent:
    """Give the dialog over that case."""
    made = RecordEvent(case_file, case_id)
    qtbot.addWidget(made)
    made.show()
    return made


def _enter(dialog: RecordEvent, kind: str, day: str) -> None:
    dialog._form.kind.set_entry(kind)
    dialog._form.happened_on.set_entry(day)
    dialog.preview()


def _moves(dialog: RecordEvent) -> list[tuple[str, str]]:
    model = dialog._form.moves.model()
    return [(model.index(row, 1).data(), model.index(row, 2).data()) for row in range(model.rowCount())]


def test_a_new_date_shows_what_it_begins(dialog: RecordEvent) -> None:
    """Asking the agencies begins their five working days, and no reason is asked for."""
    _enter(dialog, "request_sent", "7 April 2026")
    assert ("Not counted yet", "14 April 2026") in _moves(dialog)
    assert not dialog._form.why.isVisible()


def test_a_changed_date_shows_old_beside_new_and_asks_why(
    dialog: RecordEvent, case_file: CaseFile, case_id: str
) -> None:
    """Correcting the day of awareness moves deadlines: both days are seen, and nothing is kept without a reason."""
    _enter(dialog, "aware", "31 March 2026")
    assert ("10 April 2026", "9 April 2026") in _moves(dialog)
    assert dialog._form.why.isVisible()
    dialog._form.go_on.click()
    assert "say why" in dialog._form.fault.text()
    assert cases.get(case_file, case_id).day_of("aware") == date(2026, 4, 1)
    dialog._form.why.set_entry("The log says the day before.")
    dialog._form.go_on.click()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert cases.get(case_file, case_id).day_of("aware") == date(2026, 3, 31)


def test_a_day_known_in_part_cannot_start_a_clock(dialog: RecordEvent, case_file: CaseFile, case_id: str) -> None:
    """April 2026 is no day: the sentence says what to enter, and nothing is recorded."""
    _enter(dialog, "request_sent", "April 2026")
    assert _moves(dialog) == []
    dialog._form.go_on.click()
    assert "in full" in dialog._form.fault.text()
    assert cases.get(case_file, case_id).day_of("request_sent") is None


def test_a_day_in_the_future_is_refused_in_a_sentence(dialog: RecordEvent) -> None:
    """What has not happened yet cannot be recorded."""
    _enter(dialog, "request_sent", "7 May 2026")
    assert "future" in dialog._form.fault.text()


def test_time_and_note_are_kept(dialog: RecordEvent, case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """The time and the note stand with the event; Enter in a line records the date."""
    _enter(dialog, "request_sent", "7 April 2026")
    dialog._form.at_time.set_entry("09:15")
    dialog._form.note.set_entry("By secure e-mail.")
    qtbot.keyClick(dialog._form.at_time, Qt.Key.Key_Return)
    kept = next(one for one in cases.get(case_file, case_id).events if one.kind == "request_sent")
    assert (kept.at_time, kept.note) == ("09:15", "By secure e-mail.")


def test_a_date_that_stands_is_named_in_the_choice(dialog: RecordEvent) -> None:
    """An event that has its date says so, so that it is not recorded twice by mistake."""
    choices = [dialog._form.kind.itemText(number) for number in range(dialog._form.kind.count())]
    assert "Authority became aware (now 1 April 2026)" in choices


def test_every_regime_offers_the_events_it_needs() -> None:
    """Whatever starts or stops a clock in a regime can be recorded under it."""
    for regime in regimes():
        kinds = kinds_for(regime)
        needed = {rule.counted_from for rule in regime.rules} | {rule.done_by for rule in regime.rules if rule.done_by}
        assert needed <= set(kinds)
        assert set(kinds) <= set(EVENTS)
