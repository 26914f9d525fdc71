"""Recording a date: what it moves is shown before, and a change of a date that stands asks why."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QGridLayout
from pytestqt.qtbot import QtBot

from scr_desktop.domain.progress.reckoning import Move
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.review.reviewer import COMMISSIONED
from scr_desktop.domain.rules.event import EVENTS, PASSES_ON
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import timing
from scr_desktop.services.regime import by_key, regimes
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.deadlines.record_event import RecordEvent
from scr_desktop.ui.case.deadlines.record_event_kinds import ELSEWHERE, kinds_for
from tests.present import a, present


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
    if not dialog._form.moves.isVisible():
        return []
    grid = a(QGridLayout, present(dialog._form.moves.widget()).layout())
    return [(_text(grid, row, 1), _text(grid, row, 2)) for row in range(1, grid.rowCount())]


def _text(grid: Any, row: int, column: int) -> str:
    return str(grid.itemAtPosition(row, column).widget().text())


def _box(dialog: RecordEvent, words: str) -> QCheckBox:
    return next(one for one in dialog.findChildren(QCheckBox) if words in one.accessibleName())


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


def test_the_old_date_can_be_kept_line_by_line(dialog: RecordEvent, case_file: CaseFile, case_id: str) -> None:
    """A deadline whose old day is kept stays where it was; the others move; the line says what will stand."""
    _enter(dialog, "aware", "31 March 2026")
    _box(dialog, "Notify the incident").click()
    assert ("10 April 2026", "Stays 10 April 2026") in _moves(dialog)
    dialog._form.why.set_entry("The log says the day before; the Panel agreed to the tenth.")
    dialog._form.go_on.click()
    fixed = {one.rule: one for one in cases.get(case_file, case_id).deadlines if one.current}
    assert fixed.pop("notify").due_on == date(2026, 4, 10)
    assert {one.counted_from_on for one in fixed.values()} == {date(2026, 3, 31)}


def test_tab_goes_from_the_note_to_what_can_be_kept_and_on(dialog: RecordEvent, qtbot: QtBot) -> None:
    """The boxes stand in the order of the page, between the note and the reason."""
    _enter(dialog, "aware", "31 March 2026")
    dialog.activateWindow()
    dialog._form.note.setFocus()
    boxes = dialog._form.moves.findChildren(QCheckBox)
    for expected in (dialog._form.moves, *boxes, dialog._form.why):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        assert dialog.focusWidget() is expected


def test_a_date_that_begins_a_clock_has_nothing_to_keep(dialog: RecordEvent) -> None:
    """A deadline that has no day yet offers none to keep."""
    _enter(dialog, "request_sent", "7 April 2026")
    assert not dialog._form.moves.findChildren(QCheckBox)


def test_a_withdrawn_notification_asks_for_its_reason_once(
    dialog: RecordEvent, case_file: CaseFile, case_id: str
) -> None:
    """Withdrawing ends clocks: the reason is asked for in the note and stands for what falls away too."""
    _enter(dialog, "withdrawn", "8 April 2026")
    assert "Falls away" in [new for _, new in _moves(dialog)]
    assert dialog._form.note_label.text() == "The reaso&n"
    assert not dialog._form.why.isVisible()
    dialog._form.go_on.click()
    assert "reason" in dialog._form.fault.text()
    assert cases.get(case_file, case_id).day_of("withdrawn") is None
    dialog._form.note.set_entry("Sent twice by mistake.")
    dialog._form.go_on.click()
    case = cases.get(case_file, case_id)
    assert [one.note for one in case.events if one.kind == "withdrawn"] == ["Sent twice by mistake."]
    assert "Sent twice by mistake." in {one.superseded_why for one in case.deadlines}


def test_it_can_begin_with_an_event_and_a_day(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """What was tried before is filled in, and what it moves is shown at once."""
    made = RecordEvent(case_file, case_id, None, "request_sent", date(2026, 4, 7))
    qtbot.addWidget(made)
    made.show()
    assert (made._form.kind.entry(), made.happened_on) == ("request_sent", date(2026, 4, 7))
    assert ("Not counted yet", "14 April 2026") in _moves(made)


@pytest.mark.parametrize("regime", regimes(), ids=lambda regime: regime.key)
def test_every_regime_offers_the_events_it_needs(regime: Regime) -> None:
    """Whatever starts, stops or ends a clock in a regime can be recorded under it, once it can have happened."""
    case = Case(reference="1", title="", regime=regime.key, opened_on=date(2026, 4, 1))
    kinds = set(kinds_for(case, regime))
    needed = {rule.counted_from for rule in regime.rules}
    needed |= {rule.done_by for rule in regime.rules if rule.done_by and not rule.only_once_begun}
    needed |= {kind for rule in regime.rules for kind in rule.ended_by}
    assert needed - ELSEWHERE - {COMMISSIONED, PASSES_ON} <= kinds <= set(EVENTS)
    assert not kinds & {"held_up", "arrangements_begun", "delay_told", COMMISSIONED, PASSES_ON}


def test_a_reviewer_is_recorded_by_name_once_a_review_has_begun(
    qtbot: QtBot, case_file: CaseFile, case_id: str
) -> None:
    """The commissioning needs the name, and begins the duty to tell it to those who were told of the review."""
    cases.record_event(case_file, case_id, "decision", date(2026, 4, 7))
    cases.record_event(case_file, case_id, "review_begun", date(2026, 4, 7))
    dialog = RecordEvent(case_file, case_id, None, COMMISSIONED, date(2026, 4, 8))
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog._form.note_label.text() == "&Name of the reviewer"
    dialog._form.go_on.click()
    assert "Give the name of the reviewer" in dialog._form.fault.text()
    dialog._form.note.set_entry("Dr Ada Quill")
    dialog._form.go_on.click()
    assert dialog.result() == 1
    owed = [one for one in cases.status(case_file, case_id).duties if one.duty.rule == "name_reviewer"]
    assert [(one.duty.who, one.done_on) for one in owed] == [
        ("Child Safeguarding Practice Review Panel", None), ("Ofsted", None), ("Department for Education", None)
    ]  # fmt: skip


def test_reasons_for_a_delay_are_offered_once_there_is_one(case_file: CaseFile, case_id: str) -> None:
    """That the reasons were sent makes sense only after publication was held up."""
    timing.hold(case_file, case_id, "A trial", "publication", date(2026, 4, 7), date(2026, 5, 7))
    case = cases.get(case_file, case_id)
    assert {"held_up", "delay_told"} <= set(kinds_for(case, by_key(case.regime)))


def test_a_day_out_of_order_asks_why_and_then_stands(qtbot: QtBot, case_file: CaseFile, case_id: str) -> None:
    """The sentence stands at the day, the reason is asked, and with it the day is recorded."""
    dialog = RecordEvent(case_file, case_id)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog._form.kind.set_entry("request_sent")
    dialog._form.happened_on.set_entry("1 January 2018")
    dialog.preview()
    assert "say why it stands" in dialog._form.fault.text()
    assert dialog._form.why.isVisible()
    assert dialog._form.why_label.text() == "&Why it stands all the same", "no date changes"
    dialog._form.go_on.click()
    assert dialog.result() == 0
    dialog._form.why.set_entry("The agencies were warned by telephone.")
    dialog._form.go_on.click()
    assert dialog.result() == 1
    assert any("warned by telephone" in sentence for sentence in cases.get(case_file, case_id).kept)


def test_a_time_that_no_clock_shows_is_doubted_where_it_is_typed(dialog: RecordEvent) -> None:
    """25:00 tells nothing of office hours: the dialog says so before anything is recorded."""
    dialog._form.at_time.set_entry("25:00")
    _enter(dialog, "request_sent", "7 April 2026")
    assert "no such time as 25:00" in dialog._form.fault.text()
    dialog._form.at_time.set_entry("24:00")
    dialog.preview()
    assert not dialog._form.fault.text()


def test_a_doubted_day_is_asked_for_in_the_words_of_the_doubt(
    dialog: RecordEvent, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where a deadline would move with it: the field and the sentence above it ask for the same thing."""
    monkeypatch.setattr(Move, "changes", True)
    _enter(dialog, "request_sent", "1 January 2018")
    assert "say why it stands" in dialog._form.fault.text()
    assert dialog._form.why.isVisible()
    assert dialog._form.why_label.text() == "&Why it stands all the same"
    _enter(dialog, "request_sent", "7 April 2026")
    assert dialog._form.why_label.text() == "&Why does the date change?"
