"""What is entered on a page is kept by walking the page, and never what stands in a window over it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs import ask_path
from scr_desktop.ui.edition.page import ConfirmEditionPage
from tests.present import present


def test_a_name_chosen_from_the_list_of_a_file_dialog_is_taken(
    case_file: CaseFile, qtbot: QtBot, tmp_path: Path
) -> None:
    """Qt takes the list away while its button is still heard: a page that looked into it would end the program."""
    page = ConfirmEditionPage(case_file)
    qtbot.addWidget(page)
    page.show()
    wanted = tmp_path / "theirs.scr-edition"
    wanted.write_text("theirs", encoding="utf-8")

    def choose() -> None:
        dialog = present(page.findChild(QFileDialog))
        entry = present(dialog.findChild(QLineEdit))
        QTimer.singleShot(5_000, dialog, dialog.reject)
        entry.setFocus()
        entry.selectAll()
        qtbot.keyClicks(entry, str(wanted)[:-1])
        # The folder is read beside the work.
        qtbot.wait(300)
        qtbot.keyClicks(entry, str(wanted)[-1])
        qtbot.wait(100)
        qtbot.keyClick(QApplication.activePopupWidget() or entry, Qt.Key.Key_Return)
        qtbot.wait(100)
        if dialog.isVisible():
            qtbot.keyClick(entry, Qt.Key.Key_Return)

    QTimer.singleShot(100, page, choose)
    assert ask_path.to_open(page, ask_path.NOWHERE, "Take", "Confirmation (*.scr-edition)") == wanted
