"""The notification wizard follows a change of the look while it is open."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scr_desktop.services.case import draft as drafts
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.look import theme
from scr_desktop.ui.new_case.wizard import NewCaseWizard


def test_the_steps_grow_with_the_text_and_make_room(case_file: CaseFile, qtbot: QtBot, qapp: QApplication) -> None:
    """Larger text widens the steps, or leaves them out where the pages need the width."""
    wizard = NewCaseWizard(case_file, drafts.start(case_file).id)
    qtbot.addWidget(wizard)
    wizard.resize(1120, 780)
    wizard.show()
    assert wizard.steps.isVisible()
    try:
        theme.apply(qapp, "light", 200)
        qtbot.waitUntil(lambda: not wizard.steps.isVisible())
        wide = wizard.steps.maximumWidth()
        theme.apply(qapp, "dark", 100)
        qtbot.waitUntil(wizard.steps.isVisible)
        assert wizard.steps.maximumWidth() < wide
    finally:
        theme.apply(qapp, "light")
