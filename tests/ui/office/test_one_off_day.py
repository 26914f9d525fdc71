"""A bank holiday proclaimed late: what it moves is seen before it is added."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import date
from types import SimpleNamespace

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.domain.problem import CaseFileProblem
from scr_desktop.services.office import office
from scr_desktop.services.office.moving import one_off_day
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.office.one_off_day import OneOffDayDialog, move_rest, moves_in_words
from tests.ui.typist import table_rows

FIRST, SECOND = SimpleNamespace(id="1"), SimpleNamespace(id="2")


@pytest.mark.parametrize(
    ("cases", "said"),
    [
        ([], "No open deadline moves."),
        ([FIRST], "One date of 1 case moves. Dates already met stay as they are."),
        ([FIRST, FIRST], "2 dates of 1 case move. Dates already met stay as they are."),
        ([FIRST, SECOND, FIRST], "3 dates of 2 cases move. Dates already met stay as they are."),
    ],
)
def test_what_moves_is_counted(cases: list[object], said: str) -> None:
    """Dates and cases, each in its number."""
    assert moves_in_words([(case, None) for case in cases]) == said


@pytest.fixture
def dialog(case_file: CaseFile, case_id: str, qtbot: QtBot) -> OneOffDayDialog:
    """Give the dialog of an office with one case, known since 1 April 2026, on the 8th."""
    made = OneOffDayDialog(case_file)
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_the_day_would_move_is_shown(dialog: OneOffDayDialog, case_file: CaseFile) -> None:
    """Thursday 9 April lies before the notification is due on the 10th: with it off, that is due on Monday the 13th."""
    dialog.ui.day.setText("9 April 2026")
    dialog.look()
    assert dialog.ui.understood.text() == "Understood: Thursday 9 April 2026."
    days = {(row[1], *row[2:]) for row in table_rows(dialog.ui.moves)}
    assert ("10 April 2026", "13 April 2026") in {(now, then) for _, now, then in days}
    assert office.one_off_days(case_file) == []


@pytest.mark.parametrize(
    ("day", "name", "why", "said"),
    [
        ("April 2026", "Mourning", "The Gazette", "Type the whole day"),
        ("11 April 2026", "Mourning", "The Gazette", "not a working day already (Saturday)"),
        ("6 April 2026", "Mourning", "The Gazette", "not a working day already (Easter Monday)"),
        ("9 April 2026", " ", "The Gazette", "needs its title"),
        ("9 April 2026", "Mourning", "", "where the day was announced"),
    ],
)
def test_what_cannot_be_added_is_said(dialog: OneOffDayDialog, day: str, name: str, why: str, said: str) -> None:
    """The dialog stays, with what was typed in it."""
    for entry, text in ((dialog.ui.day, day), (dialog.ui.name, name), (dialog.ui.why, why)):
        entry.setText(text)
    dialog.ui.go_on.click()
    assert said in dialog.ui.fault.text()
    assert dialog.isVisible()
    assert dialog.added is None


def test_the_day_is_added(dialog: OneOffDayDialog, case_file: CaseFile) -> None:
    """With its title; whoever asked learns which one it was."""
    for entry, text in ((dialog.ui.day, "9/4/26"), (dialog.ui.name, "Mourning"), (dialog.ui.why, "The Gazette")):
        entry.setText(text)
    dialog.ui.go_on.click()
    assert dialog.added == date(2026, 4, 9)
    assert [(one.day, one.title) for one in office.one_off_days(case_file)] == [(date(2026, 4, 9), "Mourning")]


def test_the_dates_of_many_cases_move_off_the_windows_thread(
    dialog: OneOffDayDialog, case_file: CaseFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only then is it said that the day counts; where nothing is left it is said at once."""
    said: list[str] = []
    move_rest(dialog, case_file, lambda: said.append("at once"))
    assert said == ["at once"]

    def finish(_: CaseFile, tell: Callable[[int, int], None]) -> None:
        tell(3, 5)
        said.append(threading.current_thread().name)

    monkeypatch.setattr(one_off_day, "is_left", lambda _: True)
    monkeypatch.setattr(one_off_day, "finish", finish)
    move_rest(dialog, case_file, lambda: said.append("done"))
    qtbot.waitUntil(lambda: said[-1] == "done")
    assert said == ["at once", "background work", "done"]


def test_how_far_it_came_is_said_where_the_disk_fails(
    dialog: OneOffDayDialog, case_file: CaseFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the service's own sentence; nobody is told that the day counts."""
    said: list[str] = []

    def fail(*_: object) -> None:
        raise CaseFileProblem("3 of 5 are done.")

    monkeypatch.setattr(one_off_day, "is_left", lambda _: True)
    monkeypatch.setattr(one_off_day, "finish", fail)
    monkeypatch.setattr(message, "show_failure", lambda _parent, error: said.append(str(error)))
    move_rest(dialog, case_file, lambda: said.append("done"))
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["3 of 5 are done."]
