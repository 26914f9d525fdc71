"""The calendar: days walked by keyboard, days off shaded and named, a deadline opens its case."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolTip
from pytestqt.qtbot import QtBot

from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import diary
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.deadline_calendar.page import CalendarPage, Line
from scr_desktop.ui.month.deadline_button import DeadlineButton
from scr_desktop.ui.month.month_grid import ColumnHead
from scr_desktop.ui.tables.state_icon import state_icon
from tests.present import a, present
from tests.ui.some_cases import open_case

NOTIFY_BY = date(2026, 4, 10)


@pytest.fixture
def page(case_file: CaseFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> CalendarPage:
    """Give the calendar of an office with one case, on 8 April 2026."""
    monkeypatch.setattr(clock, "today", lambda: date(2026, 4, 8))
    open_case(case_file)
    return _page(case_file, qtbot)


def _page(case_file: CaseFile, qtbot: QtBot) -> CalendarPage:
    made = CalendarPage(case_file)
    qtbot.addWidget(made)
    made.resize(1100, 760)
    made.show()
    made._form.month.setFocus()
    return made


def _press(page: CalendarPage, qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(page.focusWidget(), key)


def test_it_opens_on_the_present_month(page: CalendarPage) -> None:
    """The present month is shown, and today says that it is today."""
    assert page._form.title.text() == "April 2026"
    assert "Today" in page._form.month.cell(date(2026, 4, 8))._head.text()


def test_what_is_not_settled_bears_the_same_sign_as_on_today(page: CalendarPage, qtbot: QtBot) -> None:
    """A day that counts only if the case proves notifiable has the question mark in month and list, and says so."""
    (item, *_) = page._month.day(NOTIFY_BY).items
    unsure = replace(item, stands=replace(item.stands, proves="notifiable"))
    button = DeadlineButton(unsure)
    qtbot.addWidget(button)
    sign = state_icon("unknown")
    assert sign is not None
    assert button.icon().cacheKey() == sign.cacheKey()
    assert "If it proves notifiable: due in 2 working days" in button.accessibleName()
    shown = Line(NOTIFY_BY, "", unsure)
    assert (shown.state, shown.words) == ("unknown", "If it proves notifiable: due in 2 working days")


def test_what_is_still_to_be_done_stands_before_what_is_done(
    case_file: CaseFile, qtbot: QtBot, page: CalendarPage
) -> None:
    """Two cases have the same day: the one notified already comes after the one that is not, whatever its number."""
    second = open_case(case_file)
    first = next(item for item in page._month.day(NOTIFY_BY).items)
    cases.record_event(case_file, first.case_id, "notification_sent", date(2026, 4, 8))
    items = _page(case_file, qtbot)._month.day(NOTIFY_BY).items
    assert [item.stands.open for item in items] == sorted((item.stands.open for item in items), reverse=True)
    assert items[0].case_id == second.id or items[0].stands.open
    assert not items[-1].stands.open


def test_a_bank_holiday_and_a_weekend_are_named(page: CalendarPage) -> None:
    """Easter Monday stands with its title, for the eye and for a screen reader; weekends are headed so."""
    cell = page._form.month.cell(date(2026, 4, 6))
    assert "Easter Monday" in cell._head.text()
    assert "Easter Monday" in cell.accessibleName()
    heads = [
        a(QLabel, present(page._form.month._grid.itemAtPosition(0, column)).widget()).text() for column in (4, 5, 6)
    ]
    assert heads == ["Friday", "Saturday (weekend)", "Sunday (weekend)"]


def test_what_a_day_shortens_is_read_in_its_tip(page: CalendarPage) -> None:
    """Whatever the room in its place, and whatever it leaves to `more`: the tip on the day has all of it."""
    assert "2026-001 Notify the incident" in page._form.month.cell(NOTIFY_BY).toolTip()
    assert "Easter Monday" in page._form.month.cell(date(2026, 4, 6)).toolTip()


def test_days_off_have_grounds_of_their_own(page: CalendarPage) -> None:
    """A weekend, a bank holiday and a working day differ on the screen."""
    days = (date(2026, 4, 11), date(2026, 4, 6), date(2026, 4, 9))
    assert len({page._form.month.cell(day)._ground() for day in days}) == 3


def test_arrows_and_enter_open_a_case(page: CalendarPage, qtbot: QtBot) -> None:
    """Two days to the right of today the notification is due; on a day with one thing due Enter opens its case."""
    _press(page, qtbot, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert page._form.month.current == NOTIFY_BY
    button = page._form.month.cell(NOTIFY_BY).buttons[0]
    days = (NOTIFY_BY + timedelta(days=more) for more in range(1, 20))
    alone = next(day for day in days if len(page._form.month.cell(day).day.items) == 1)
    _press(page, qtbot, *[Qt.Key.Key_Right] * (alone - NOTIFY_BY).days)
    with qtbot.waitSignal(page.case_wanted) as wanted:
        _press(page, qtbot, Qt.Key.Key_Return)
    assert wanted.args == [page._form.month.cell(alone).day.items[0].case_id]
    assert button.accessibleName().startswith("2026-001 Rosie-Mae Trelawney, The local authority notifies the incident")


def test_tab_reaches_the_lines_of_the_current_day_only(page: CalendarPage, qtbot: QtBot) -> None:
    """Tab goes from the current day to its deadlines; lines of other days are no stops on the way."""
    button = page._form.month.cell(NOTIFY_BY).buttons[0]
    assert not button.focusPolicy() & Qt.FocusPolicy.TabFocus
    page._form.month.go_to(NOTIFY_BY)
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_arrows_walk_into_the_next_month_and_page_keys_turn_months(page: CalendarPage, qtbot: QtBot) -> None:
    """Walking past the end turns the leaf; Page Up and Page Down keep the day of the month."""
    page.show_day(date(2026, 4, 30))
    page._form.month.setFocus()
    _press(page, qtbot, Qt.Key.Key_Right)
    assert (page._form.title.text(), page._form.month.current) == ("May 2026", date(2026, 5, 1))
    _press(page, qtbot, Qt.Key.Key_PageDown)
    assert page._form.month.current == date(2026, 6, 1)
    _press(page, qtbot, Qt.Key.Key_PageUp, Qt.Key.Key_PageUp)
    assert page._form.month.current == date(2026, 4, 1)
    page._form.this_month.click()
    assert page._form.month.current == date(2026, 4, 8)


def test_what_does_not_fit_is_one_press_away(
    case_file: CaseFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full day says how many more there are, and its list has them all."""
    monkeypatch.setattr(clock, "today", lambda: date(2026, 4, 8))
    for number in range(9):
        open_case(case_file, f"Child Number{number}")
    page = _page(case_file, qtbot)
    cell = page._form.month.cell(NOTIFY_BY)
    more = cell.buttons[-1]
    # Each is notified, and reported to the partners, by the same day.
    assert more.text() == f"+{2 * 9 - len(cell.buttons) + 1} more"
    menu = page._form.month.list_of(cell.day)
    assert len(menu.actions()) == 2 * 9
    assert menu.actions()[0].text() == "2026-001 Notify the incident – Due in 2 working days"
    with qtbot.waitSignal(page.case_wanted) as wanted:
        menu.actions()[3].trigger()
    assert wanted.args == [cell.day.items[3].case_id]


def test_the_list_has_deadlines_and_bank_holidays_in_order(page: CalendarPage, qtbot: QtBot) -> None:
    """The list says the same as the grid, in words, and Enter opens from it."""
    page._form.as_list.click()
    assert page._form.shown.currentIndex() == 1
    model = page._form.days.model()
    rows = [(model.index(row, 0).data(), model.index(row, 3).data()) for row in range(model.rowCount())]
    assert rows[:3] == [
        ("Friday 3 April 2026", "Good Friday"),
        ("Monday 6 April 2026", "Easter Monday"),
        ("Friday 10 April 2026", "Notify the incident"),
    ]
    page._form.days.go_to(2)
    with qtbot.waitSignal(page.case_wanted):
        qtbot.keyClick(page._form.days, Qt.Key.Key_Return)


def test_an_empty_month_says_so(page: CalendarPage) -> None:
    """A month without deadlines and bank holidays says so in the list."""
    page.show_day(date(2027, 7, 1))
    assert page._form.empty.text() == "Nothing is due in July 2027, and it has no meeting and no bank holiday."


def test_a_day_with_room_says_what_is_due_under_its_case(page: CalendarPage, qtbot: QtBot) -> None:
    """A deadline takes as many lines as its words need and the day has; in a low window it keeps to one."""
    page.resize(1100, 1100)
    qtbot.waitUntil(lambda: "\n" in page._form.month.cell(NOTIFY_BY).buttons[0].text())
    button = page._form.month.cell(NOTIFY_BY).buttons[0]
    assert button.text().replace("\n", " ") == "2026-001 Notify the incident"
    assert button.text().startswith("2026-001\n")
    page.resize(1100, 420)
    qtbot.waitUntil(lambda: "\n" not in page._form.month.cell(NOTIFY_BY).buttons[0].text())


def test_two_deadlines_of_a_case_on_one_day_are_told_apart(page: CalendarPage, qtbot: QtBot) -> None:
    """On one line each begins with what is due, and with the case again where only one is due in it."""
    month = page._form.month
    page.resize(1100, 420)
    shared = next(
        cell for cell in month._cells.values() if len({one.case_id for one in cell.day.items}) < len(cell.day.items)
    )
    alone = next(cell for cell in month._cells.values() if len(cell.day.items) == 1)
    first, second = [DeadlineButton(one, month, more=True) for one in shared.day.items[:2]]
    assert present(first._text) != present(second._text)
    for button in (first, second):
        button.resize(90, button.height())
        assert not button._text.startswith("2026-001")
        assert button._text.endswith(", 2026-001")
        assert "2026-001" in button.accessibleName()
        assert button.toolTip()
    page.resize(1100, 1400)
    qtbot.waitUntil(lambda: len(shared.buttons) == len(shared.day.items))
    assert all(one._text.endswith(", 2026-001") for one in shared.buttons)
    assert alone.buttons[0]._text.startswith("2026-001 ")


def test_what_a_narrow_day_has_no_room_for_is_said_when_the_keys_come_to_it(
    case_file: CaseFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its line is cut short where the month is narrow: all of it stands beside the day, without a pointer."""
    monkeypatch.setattr(clock, "today", lambda: date(2026, 4, 8))
    open_case(case_file, aware_on=date(2026, 4, 1))
    page = CalendarPage(case_file)
    qtbot.addWidget(page)
    page.resize(560, 600)
    page.show()
    said: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, words, *_: said.append(words))
    due = next(item.last_on for item in diary.between(case_file, date(2026, 4, 1), date(2026, 4, 30)))
    cell = page._form.month.cell(present(due))
    assert cell.shortened
    page.activateWindow()
    cell.setFocus()
    qtbot.waitUntil(lambda: bool(said))
    assert "Notify the incident" in said[0]


def test_the_days_of_the_week_share_the_width(case_file: CaseFile, qtbot: QtBot) -> None:
    """A weekend is no wider than another day: its head says less where there is less room, and all of it to a screen reader."""
    page = CalendarPage(case_file)
    qtbot.addWidget(page)
    page.resize(620, 600)
    page.show()
    heads = page._form.month.findChildren(ColumnHead)
    assert len({head.width() for head in heads}) <= 2
    assert heads[5].text() != "Saturday (weekend)"
    assert heads[5].accessibleName() == "Saturday (weekend)"
