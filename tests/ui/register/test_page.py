"""The register: finds as the officer types, says states in words, opens by keyboard."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from scr_desktop.domain.rules.deadline import rule_by_key
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import register as registers
from scr_desktop.services.office.register import RegisterRow, Wanted
from scr_desktop.services.regime import by_key, regimes
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.register import page as register
from scr_desktop.ui.register.columns import DaysLeft, columns
from scr_desktop.ui.register.page import RegisterPage
from scr_desktop.ui.tables.short_duty import short_duty
from scr_desktop.ui.tables.table_model import TableModel
from tests.present import a, noted
from tests.ui.some_cases import open_case
from tests.ui.typist import column


@pytest.fixture
def page(case_file: CaseFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> RegisterPage:
    """Give the register of an office with three cases, on 8 April 2026."""
    monkeypatch.setattr(clock, "today", lambda: date(2026, 4, 8))
    open_case(case_file, "Rosie-Mae Trelawney", aware_on=date(2026, 4, 1))
    open_case(case_file, "Łukasz Nowak", aware_on=date(2022, 5, 31), harm="seriously_harmed")
    closed = open_case(case_file, "Siân Ŵyn", aware_on=date(2018, 5, 12))
    cases.close(case_file, closed.id, date(2026, 4, 8), "Nothing left to do")
    made = RegisterPage(case_file)
    qtbot.addWidget(made)
    made.show()
    return made


def _choose(page: RegisterPage, name: str, key: str) -> None:
    choice = getattr(page._form, name)
    choice.setCurrentIndex(choice.findData(key))


def _column(page: RegisterPage, title: str) -> list[str]:
    titles = [one.title for one in a(TableModel, page._form.cases.model()).columns]
    return column(page._form.cases, titles.index(title))


def test_it_lists_the_open_cases(page: RegisterPage) -> None:
    """The open cases stand first; a closed one is not among them until it is asked for."""
    assert len(_column(page, "Case")) == 2
    _choose(page, "state", "all")
    assert len(_column(page, "Case")) == 3
    assert "Closed on 8 April 2026" in _column(page, "Time left")


def test_it_finds_as_the_officer_types(page: RegisterPage, qtbot: QtBot) -> None:
    """Each letter narrows the list; the letter Ł is found by typing l."""
    qtbot.keyClicks(page._form.search, "luka")
    assert _column(page, "Case") == ["Łukasz Nowak"]


def test_it_says_what_is_due_in_words_and_by_a_sign(page: RegisterPage, qtbot: QtBot) -> None:
    """Two working days before 10 April 2026 the notification is due in two working days, with a sign beside it."""
    qtbot.keyClicks(page._form.search, "rosie")
    assert _column(page, "Time left") == ["Due in 2 working days"]
    model = page._form.cases.model()
    assert not model.index(0, 4).data(Qt.ItemDataRole.DecorationRole).isNull()


def test_it_counts_in_a_second_step(page: RegisterPage, qtbot: QtBot) -> None:
    """The number of cases found follows the list."""
    qtbot.waitUntil(lambda: page._form.count.text() == "2 open cases", timeout=5000)
    qtbot.keyClicks(page._form.search, "rosie")
    qtbot.waitUntil(lambda: page._form.count.text() == "1 open case", timeout=5000)


def test_an_empty_list_says_why(page: RegisterPage, qtbot: QtBot) -> None:
    """A search without a result says so, quotes what was typed as it is, and says what to do."""
    qtbot.keyClicks(page._form.search, "<b>zzz")
    assert "<b>zzz" in page._form.empty.text()
    assert page._form.empty.textFormat() == Qt.TextFormat.PlainText
    assert page._form.shown.currentIndex() == 1


def test_a_closed_case_is_found_and_marked(page: RegisterPage, qtbot: QtBot) -> None:
    """What the register shows without a search stays open cases; a name that only a closed case has is found."""
    qtbot.keyClicks(page._form.search, "sian")
    assert _column(page, "Case") == ["Siân Ŵyn"]
    assert _column(page, "Stage") == ["Closed"]
    assert _column(page, "Time left") == ["Closed on 8 April 2026"]
    qtbot.waitUntil(lambda: page._form.count.text() == "1 closed case", timeout=5000)
    page._form.search.clear()
    assert "Siân Ŵyn" not in _column(page, "Case")


def test_no_case_means_none_in_the_whole_office(page: RegisterPage, qtbot: QtBot) -> None:
    """Where a filter leaves out what has the words, the empty list says that the office has it, and where."""
    qtbot.keyClicks(page._form.search, "sian")
    _choose(page, "state", "only_open")
    assert page._form.shown.currentIndex() == 1
    assert "No case of the office" not in page._form.empty.text()
    assert "the office has: 1 closed case" in page._form.empty.text()
    page._form.search.setText("zzz")
    assert "No case of the office, open or closed" in page._form.empty.text()


def test_enter_in_the_search_box_leads_into_the_list_and_enter_there_opens(page: RegisterPage, qtbot: QtBot) -> None:
    """A case is found and opened without touching the mouse."""
    qtbot.keyClicks(page._form.search, "rosie")
    qtbot.keyClick(page._form.search, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.case_wanted) as wanted:
        qtbot.keyClick(page._form.cases, Qt.Key.Key_Return)
    assert wanted.args == [page._form.cases.current_row().id]


def test_a_head_clicked_twice_turns_the_order_round(page: RegisterPage) -> None:
    """Clicking a head orders by it, clicking again turns it round; the choice above says the same."""
    header = page._form.cases.horizontalHeader()
    header.sectionClicked.emit(1)
    assert _column(page, "Case") == sorted(_column(page, "Case"))
    assert page._form.order.currentText() == "Case, A to Z"
    header.sectionClicked.emit(1)
    assert page._form.order.currentText() == "Case, Z to A"
    assert _column(page, "Case") == sorted(_column(page, "Case"), reverse=True)


def test_more_rows_come_when_scrolled_to(
    page: RegisterPage, case_file: CaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two hundred rows are read at first and the rest as they are reached; none is missed or doubled."""
    monkeypatch.setattr(register, "ROWS_AT_ONCE", 1)
    _choose(page, "state", "all")
    model = page._form.cases.model()
    assert model.rowCount() == 1
    while model.canFetchMore(model.index(-1, -1)):
        model.fetchMore(model.index(-1, -1))
    assert sorted(_column(page, "Case")) == sorted({"Rosie-Mae Trelawney", "Łukasz Nowak", "Siân Ŵyn"})


def test_reading_anew_keeps_the_place(page: RegisterPage, case_file: CaseFile) -> None:
    """A new case appears on refresh; search, filters and the current case stay as they were."""
    page._form.cases.go_to(1)
    current = page._form.cases.current_row()
    open_case(case_file, "Tom Third", aware_on=date(2026, 4, 7))
    page.refresh()
    assert "Tom Third" in _column(page, "Case")
    assert page._form.cases.current_row().id == current.id


def test_a_search_never_asks_for_the_count_at_once(page: RegisterPage, monkeypatch: pytest.MonkeyPatch) -> None:
    """A keystroke reads one list and nothing else."""
    asked: list[object] = []
    monkeypatch.setattr(registers, "count", lambda *of: noted(asked, of, 0))
    page._form.search.setText("r")
    page._form.search.setText("ro")
    assert asked == []


def test_every_deadline_rule_has_a_short_name() -> None:
    """No duty is shown by its whole sentence in a narrow column, in any regime."""
    rules = {rule.key: rule.duty for regime in regimes() for rule in regime.rules}
    assert [key for key, duty in rules.items() if short_duty(key, duty) == duty] == []


def test_the_tip_says_a_duty_of_two_editions_in_the_words_for_its_case() -> None:
    """A clause that cannot apply to the day of a case is left out, as on the page of the case."""
    known, day = {one.key: one for one in regimes()}, date(2019, 3, 1)
    (regime,) = [one for one in known.values() if any(rule.worded for rule in one.rules)]
    row = RegisterRow("1", "2019-001", "Nowak", regime.key, "", day, None, day, "notify", from_on=day)
    tip = next(one for one in columns(DaysLeft(WorkingDays(), day)) if one.title == "Next deadline").tooltip
    assert tip is not None
    assert tip(row) == rule_by_key(regime.rules, "notify").worded_for(day).duty
    assert "29 June 2018" not in tip(row)


def test_the_register_knows_from_which_day_such_a_duty_is_counted(
    case_file: CaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is read with the rows, for the words hang on it."""
    monkeypatch.setattr(clock, "today", lambda: date(2026, 4, 8))
    opened = open_case(case_file, aware_on=date(2026, 4, 7))
    rules = by_key(opened.regime).rules
    twofold = {(opened.regime, one.key): replace(one, worded=(date(2026, 1, 1), "Before", "Since")) for one in rules}
    monkeypatch.setattr(registers, "_rules", lambda: twofold)
    (row,) = registers.rows(case_file, Wanted())
    assert (row.from_on, row.duty) == (date(2026, 4, 7), "Since")


def test_what_takes_long_is_done_beside_the_window(
    page: RegisterPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A keystroke reads the register's own columns; what more there is of an open case, and the count, come from elsewhere."""
    threads: list[tuple[str, threading.Thread]] = []
    for name in ("completed", "found"):
        does = getattr(registers, name)
        monkeypatch.setattr(
            registers,
            name,
            lambda *of, name=name, does=does: noted(threads, (name, threading.current_thread()), does(*of)),
        )
    page._known.clear()
    page._form.search.setText("rosie")
    assert threads == []
    assert _column(page, "Case") == ["Rosie-Mae Trelawney"]
    assert _column(page, "Time left") == [""]
    qtbot.waitUntil(lambda: _column(page, "Time left") == ["Due in 2 working days"])
    qtbot.waitUntil(lambda: page._form.count.text() == "1 open case")
    assert {name for name, _ in threads} == {"completed", "found"}
    assert threading.main_thread() not in {thread for _, thread in threads}
