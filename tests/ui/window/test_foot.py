"""The line at the foot has one line: what does not fit ends in a mark, and is whole in its tip and for a screen reader."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QStatusBar
from pytestqt.qtbot import QtBot

from scr_desktop.services import typed
from scr_desktop.services.typed import Place
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case_file.save_line import SaveLine

NAMES = ("Put right the history of 2026-001", "Record another date in the case 2026-001")


def test_two_things_that_are_kept_are_shortened_and_whole_in_the_tip(case_file: CaseFile, qtbot: QtBot) -> None:
    """In a narrow window nothing is cut without a mark; in a wide one everything is there."""
    for number, name in enumerate(NAMES):
        typed.put_aside(case_file, Place(f"place {number}", name, opens={"dialog": "elsewhere:Nothing"}), {"note": "x"})
    bar = QStatusBar()
    qtbot.addWidget(bar)
    line = SaveLine(case_file, bar)
    line.refresh()
    bar.show()
    bar.resize(2400, 40)
    qtbot.waitUntil(lambda: sorted(line.waiting.shown().split(", ")) == sorted(NAMES))
    assert QLabel.text(line.saved) == line.saved.text()
    # In a window of usual width the names give way first: what is saved and the last backup are said whole.
    bar.resize(line.saved.sizeHint().width() + line._backup.sizeHint().width() + 200, 40)
    qtbot.waitUntil(lambda: line.waiting.shown().endswith("…"))
    assert QLabel.text(line.saved) == line.saved.text()
    assert QLabel.text(line._backup) == line._backup.text() != ""
    bar.resize(500, 40)
    qtbot.waitUntil(lambda: line.waiting.shown().endswith("…"))
    assert QLabel.text(line.saved).endswith("…")
    assert line.saved.text().endswith("not recorded yet:")
    assert line.saved.accessibleName() == line.saved.text()
    assert all(name in line.waiting.toolTip() for name in NAMES)
