"""Wherever words can be entered they are kept: a walk of every dialog and page finds the entries by itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStatusBar, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.domain.rules.place import CasePlace
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui import background
from scr_desktop.ui.case.page import CasePage
from scr_desktop.ui.case_file.save_line import SaveLine
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.dialogs.kept_dialog import KeptDialog
from scr_desktop.ui.look.settings import Settings
from scr_desktop.ui.typed import entries as walk
from scr_desktop.ui.typed.keeper import show_in_window
from scr_desktop.ui.window.main_window import PAGES, MainWindow
from tests import screens
from tests.present import present
from tests.ui.typed.entries import LOOKING, NOT_KEPT, dialog_classes, dialogs, enter

EVERYTHING = "Everything is saved"
_LOOKS, _LOOK_MS = 100, 20


@pytest.fixture
def line(demo_office: CaseFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[SaveLine]:
    """Give the save line over the demo office; a question that nobody could answer fails the test."""
    monkeypatch.setattr(message, "confirm", lambda _parent, asked, *_a, **_k: pytest.fail(f"asked: {asked}"))
    show_in_window(demo_office)
    bar = QStatusBar()
    qtbot.addWidget(bar)
    made = SaveLine(demo_office, bar)
    made.refresh()
    yield made
    bar.hide()


def shown(qtbot: QtBot, widget: QWidget) -> QWidget:
    """Show a widget and let it finish what it does in the background."""
    widget.show()
    qtbot.waitUntil(lambda: not background.under_way(), timeout=20_000)
    for _ in range(3):
        QApplication.processEvents()
    return widget


def entries_of(dialog: QWidget) -> dict[str, Any]:
    """Return what stands in each entry that a dialog keeps."""
    assert isinstance(dialog, KeptDialog)
    return {name: walk.value_of(entry) for name, entry in walk.entries_in(dialog, dialog.leave_out).items()}


def give_time_for(dialog: QWidget, entered: dict[str, Any]) -> None:
    """Wait a while until each entry is there again with what stood in it: on a busy computer that is not at once."""
    for _ in range(_LOOKS):
        if entered.items() <= entries_of(dialog).items():
            return
        QTest.qWait(_LOOK_MS)


def test_every_dialog_with_entries_keeps_them(demo_office: CaseFile, qtbot: QtBot) -> None:
    """A dialog that is not kept has no entry or is named with the reason; every class of a kept dialog is walked below."""
    show_in_window(demo_office)
    seen: set[type] = set()
    loose = []
    for name, make in dialogs(demo_office):
        dialog = shown(qtbot, make())
        seen.add(type(dialog))
        if walk.entries_in(dialog) and not isinstance(dialog, KeptDialog) and type(dialog).__name__ not in NOT_KEPT:
            loose.append(f"{name}: {', '.join(walk.entries_in(dialog))}")
        dialog.deleteLater()
    assert not loose
    unseen = {one.__name__ for one in dialog_classes() if issubclass(one, KeptDialog)} - {one.__name__ for one in seen}
    assert not unseen, "add these to tests/screens.py or tests/screens_review.py, so that the walk finds their entries"


def entered_everywhere(dialog: KeptDialog) -> Iterator[tuple[str, bool]]:
    """Enter something in each entry that is still there when its turn comes; yield its name, and whether it changed."""
    for key in list(walk.entries_in(dialog, dialog.leave_out)):
        entry = walk.entries_in(dialog, dialog.leave_out).get(key)
        if entry is not None and (was := walk.value_of(entry)) is not None:
            enter(entry)
            QApplication.processEvents()
            yield key, walk.value_of(entry) != was


def test_what_is_entered_in_any_dialog_is_there_again(
    line: SaveLine, demo_office: CaseFile, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    """Something in each entry: the save line says that it is not recorded, Escape keeps it, and opened again it is there."""
    count, wrong = 0, []
    for name, make in dialogs(demo_office):
        dialog = make()
        if not isinstance(dialog, KeptDialog):
            dialog.deleteLater()
            continue
        shown(qtbot, dialog)
        for key, changed in entered_everywhere(dialog):
            count += 1
            if changed and EVERYTHING in line.saved.text():
                wrong.append(f"{name}, {key}: the line says {line.saved.text()}")
        QApplication.processEvents()
        entered = entries_of(dialog)
        dialog.reject()
        assert not dialog.isVisible(), name
        again = shown(qtbot, make())
        # Entries that come with what is reckoned, as the days that a date moves do, are not there at once.
        give_time_for(again, entered)
        there = entries_of(again)
        wrong += [
            f"{name}, {key}: {there.get(key)!r}, not {value!r}"
            for key, value in entered.items()
            if there.get(key) != value
        ]
        for one in (dialog, again):
            one.hide()
            one.deleteLater()
    with capsys.disabled():
        print(f"\n{count} entries of dialogs", end="")
    assert not wrong, "\n".join(wrong)
    assert count > 150


def test_a_page_with_entries_keeps_them_or_only_looks(demo_office: CaseFile, qtbot: QtBot) -> None:
    """Of the pages and the parts of a case, those with entries keep them or are named as only looking for something."""
    window = MainWindow(demo_office, Settings())
    qtbot.addWidget(window)
    for number in range(len(PAGES)):
        window.show_page(number)
    window.open_case(screens.with_chronology(demo_office))
    case = window.ui.pages.currentWidget()
    assert isinstance(case, CasePage)
    pages = [present(window.ui.pages.widget(number)) for number in range(len(PAGES))]
    found = {type(page).__name__: list(walk.entries_in(page)) for page in (*pages, *map(case.view_of, CasePlace))}
    loose = {name: there for name, there in found.items() if there and name not in LOOKING}
    assert list(loose) == ["OfficePage", "ConfirmEditionPage"]
    own = walk.entries_in(case).keys() - {name for there in found.values() for name in there}
    assert not own, "an entry of the case's own page is kept by nobody"
    window._file.left = True
