"""The notification wizard follows a change of the look while it is open."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLabel
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


def test_a_sentence_at_the_foot_that_is_cut_ends_in_a_mark(case_file: CaseFile, qtbot: QtBot) -> None:
    """“Not saved” with its reason is longer than the foot of the wizard: the rest is marked, and read under the pointer."""
    wizard = NewCaseWizard(case_file, drafts.start(case_file).id)
    qtbot.addWidget(wizard)
    wizard.resize(900, 600)
    wizard.show()
    long = f"Not saved: The disk is full and nothing was saved: make room on the drive that holds {'x' * 200}, then try again."
    wizard.draft.failed.emit(long)
    assert wizard.saved_label.text() == long
    assert QLabel.text(wizard.saved_label).endswith("…")
    assert "then try again" in wizard.saved_label.toolTip()
