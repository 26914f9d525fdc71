"""The foot of the window: what is saved, what is typed and not recorded, and the last backup."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from scr_desktop.services import typed
from scr_desktop.services.agencies import directory
from scr_desktop.services.papers import paper
from scr_desktop.services.typed import Place
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case_file.save_line import NO_SHEET, SaveLine, list_words


@pytest.fixture
def line(case_file: CaseFile, qtbot: QtBot) -> Iterator[SaveLine]:
    """Give the line at the foot of a window, over an office in which something was recorded."""
    directory.add(case_file, {"name": "Avonvale Community Health"})
    window = QMainWindow()
    qtbot.addWidget(window)
    made = SaveLine(case_file, window.statusBar())
    window.resize(1400, 100)
    window.show()
    made.refresh()
    yield made
    window.close()


def put_aside(case_file: CaseFile, *keys: str) -> None:
    """Put words aside in these places."""
    for key in keys:
        typed.put_aside(case_file, Place(key, f"Words & {key}"), {"why": "Late."})


def test_everything_recorded_is_said_to_be_saved(line: SaveLine) -> None:
    """With the time of the last."""
    assert line.saved.text().startswith("✓ Everything is saved, last today at ")
    assert not line.waiting.isVisible()


@pytest.mark.parametrize(
    ("keys", "named"),
    [
        (["a"], "Words && a"),
        (["a", "b", "c", "d"], " and 2 more"),
    ],
)
def test_what_is_not_recorded_is_named(line: SaveLine, case_file: CaseFile, keys: list[str], named: str) -> None:
    """Two of them by name, the others by their number; the tip has all, and it is never said that everything is saved."""
    put_aside(case_file, *keys)
    line.refresh()
    assert line.saved.text().startswith("✓ Kept as typed today at ")
    assert "Everything is saved" not in line.saved.text()
    assert line.waiting.text().endswith(named)
    assert all(f"Words &amp; {key}" in line.waiting.toolTip() for key in keys)


def test_a_case_file_that_is_gone_is_said_first(
    line: SaveLine, case_file: CaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And where a copy is saved from."""
    monkeypatch.setattr(case_file, "is_gone", True)
    line.show_state()
    assert line.saved.text().startswith("✗ NOT saved: the case file is no longer where it was opened.")
    assert "File menu" in line.saved.text()


def test_words_put_aside_are_opened_by_their_place(case_file: CaseFile, qtbot: QtBot) -> None:
    """A line each, with the time at which they were typed."""
    menu, wanted = QMenu(), list[str]()
    qtbot.addWidget(menu)
    put_aside(case_file, "here")
    list_words(menu, case_file, wanted.append)
    [action] = menu.actions()
    assert action.text().startswith("Words && here, typed today at ")
    action.trigger()
    assert wanted == ["here"]


def test_a_missing_recovery_key_sheet_is_said_until_it_is_made(line: SaveLine, case_file: CaseFile) -> None:
    """The program may have ended on the page that prints it: without the sheet a forgotten passphrase opens nothing."""
    assert line._backup.text() == NO_SHEET
    assert "No backup yet" in line._backup.toolTip()
    paper.recovery_key_sheet(case_file)
    line.refresh()
    assert line._backup.text() == "No backup yet: one is made on closing"
