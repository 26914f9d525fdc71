"""While somebody types, nothing moves under their hand because a sentence comes or goes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui import background
from scr_desktop.ui.fields.date_entry import DateEntry
from scr_desktop.ui.new_case.wizard import NewCaseWizard
from scr_desktop.ui.room import room
from tests import screens
from tests.ui.typed.entries import dialogs
from tests.ui.widgets import the

TYPED = ("3 May 2026", "about May 2018", "Wednesday 30 September 2026", "31 November 2026", "3 May 2026")
# What is asked follows from the day there: why a return is late, what the request says, what contradicts another day.
ASKS_MORE = {
    ("return of an agency", "returned_on"),
    ("record a telling", "told_on"),
    ("requests sent", "on"),
    ("amended, notification", "aware_on"),
}
SLACK = 2
HELD = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractButton)


@pytest.fixture(autouse=True)
def screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give a screen of 1366 by 768 without Windows' bar: Qt's own imaginary one is narrower than any office's."""
    monkeypatch.setattr(room, "screen_room", lambda _window: QRect(0, 0, 1366, 720))


def places(window: QWidget) -> dict[int, int]:
    """Return how far down each entry and button of a window stands."""
    held = [one for kind in HELD for one in window.findChildren(kind) if one.isVisibleTo(window)]
    # What is begun is offered to be begun afresh only once it is.
    return {id(one): one.mapTo(window, QPoint(0, 0)).y() for one in held if one.objectName() != "begin_afresh"}


def settled(qtbot: QtBot) -> None:
    """Let a window finish what it does."""
    qtbot.waitUntil(lambda: not background.under_way(), timeout=20_000)
    for _ in range(4):
        QApplication.processEvents()


def jumps(window: QWidget, entry: DateEntry, qtbot: QtBot) -> list[str]:
    """Type days into an entry; return what moved at each."""
    found = []
    for text in TYPED:
        before = places(window)
        entry.line.setText(text)
        settled(qtbot)
        entry._rested()
        settled(qtbot)
        moved = [now - before[key] for key, now in places(window).items() if abs(now - before.get(key, now)) > SLACK]
        found += [f"{entry.objectName()}: {text!r} moves {len(moved)} things by {moved[0]}"] if moved else []
    return found


def test_no_day_that_is_typed_moves_anything(demo_office: CaseFile, qtbot: QtBot) -> None:
    """In every dialog what was understood of a day appears in room that was kept for it."""
    wrong = []
    for name, make in dialogs(demo_office):
        dialog = make()
        dialog.show()
        settled(qtbot)
        for entry in dialog.findChildren(DateEntry):
            if entry.isVisibleTo(dialog) and (name, entry.objectName()) not in ASKS_MORE:
                wrong += [f"{name}, {jump}" for jump in jumps(dialog, entry, qtbot)]
        dialog.hide()
        dialog.deleteLater()
        QApplication.processEvents()
    assert not wrong, "\n".join(wrong)


def test_the_first_page_of_a_notification_stays_where_it_is(case_file: CaseFile, qtbot: QtBot) -> None:
    """Neither the sentence on the law nor a day that cannot be one moves the entries of the first page."""
    wizard = NewCaseWizard(case_file, screens.told_draft(case_file))
    qtbot.addWidget(wizard)
    wizard.go_to(0)
    wizard.show()
    settled(qtbot)
    page = wizard.currentPage()
    entry = the(DateEntry, page, "aware_on")
    before = places(wizard)
    for text in ("", "31 November 2026", "1 January 2031", "11 Feb 2019", "3 May 2018"):
        entry.line.setText(text)
        settled(qtbot)
        entry._rested()
        settled(qtbot)
        moved = {key: now for key, now in places(wizard).items() if abs(now - before.get(key, now)) > SLACK}
        assert not moved, text
    wizard.close()


@pytest.mark.parametrize("width", range(200, 701, 50))
def test_the_room_for_a_day_that_cannot_be_is_kept(width: int, qtbot: QtBot) -> None:
    """However narrow an entry is, nothing below it moves when a day is typed that no month has."""
    entry = DateEntry()
    qtbot.addWidget(entry)
    entry.resize(width, 40)
    entry.show()
    high = entry.minimumHeight()
    for text in ("31 November 2026", "30 February 2026", "Wednesday 31 September 2026"):
        entry.line.setText(text)
        entry._rested()
        assert entry.minimumHeight() == high, text


def test_what_moved_once_does_not_move_back(qtbot: QtBot) -> None:
    """The longest sentence takes what room it needs; mended, the entries stay where they are."""
    entry = DateEntry()
    qtbot.addWidget(entry)
    entry.resize(500, 40)
    entry.show()
    entry.line.setText("the week before the week of Easter")
    entry._rested()
    high = entry.minimumHeight()
    entry.line.setText("3 May 2026")
    entry._rested()
    assert entry.minimumHeight() == high


def test_a_click_elsewhere_moves_nothing_under_the_mouse(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Left by pressing a button of the mouse, an entry says what is wrong only after it is let go of."""
    entry = DateEntry()
    qtbot.addWidget(entry)
    entry.show()
    entry.line.setText("31 November 2026")
    monkeypatch.setattr(QApplication, "mouseButtons", lambda: Qt.MouseButton.LeftButton)
    entry.line.editingFinished.emit()
    assert "no such day" not in entry.note.text()
    monkeypatch.undo()
    qtbot.waitUntil(lambda: "no such day" in entry.note.text())
