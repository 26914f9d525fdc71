"""A source that can be read in two ways: both are offered with their source, and the office's choice needs its reason."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from scr_desktop.domain.sources.reading import AMBIGUITIES, Ambiguity
from scr_desktop.services.office import office
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.office.reading import ReadingDialog
from tests.ui.typist import said, shown


def options(dialog: ReadingDialog) -> list[QRadioButton]:
    """Return the readings offered, in their order."""
    return dialog.ui.choices.findChildren(QRadioButton)


@pytest.mark.parametrize("question", AMBIGUITIES.values(), ids=AMBIGUITIES.keys())
def test_every_reading_is_offered_with_its_source(question: Ambiguity, case_file: CaseFile, qtbot: QtBot) -> None:
    """Each reading has its paragraph below it and for a screen reader; the first counts until the office chooses."""
    dialog = ReadingDialog(case_file, question)
    shown(qtbot, dialog)
    buttons = options(dialog)
    assert len(buttons) == len(question.options)
    for button, option in zip(buttons, question.options, strict=True):
        assert option.source.paragraph in button.accessibleDescription()
        assert ("not confirmed" in button.accessibleDescription()) is not option.source.sure
    assert dialog.chosen() == question.options[0].key
    assert question.question in said(dialog)


def test_a_choice_needs_its_reason_and_is_kept(case_file: CaseFile, qtbot: QtBot) -> None:
    """Without a reason the dialog stays; with one the other reading counts, and is marked the next time."""
    question = next(iter(AMBIGUITIES.values()))
    dialog = ReadingDialog(case_file, question)
    typist = shown(qtbot, dialog)
    options(dialog)[1].click()
    typist.tab_to("go_on")
    typist.press(Qt.Key.Key_Space)
    assert dialog.isVisible()
    assert office.readings(case_file) == {}
    typist.fill("why", "Agreed by the partners")
    typist.tab_to("go_on")
    typist.press(Qt.Key.Key_Space)
    kept = office.readings(case_file)[question.key]
    assert (kept.option, kept.why) == (question.options[1].key, "Agreed by the partners")
    again = ReadingDialog(case_file, question)
    shown(qtbot, again)
    assert again.chosen() == question.options[1].key
    assert again.ui.why.toPlainText() == "Agreed by the partners"
    again.close()


def test_what_the_other_reading_counts_is_said_to_be_listed_no_more(demo_office: CaseFile, qtbot: QtBot) -> None:
    """No day moves, and yet a deadline leaves every list: that is said before it is chosen."""
    question = AMBIGUITIES["rapid_review_start"]
    before = office.left_out_by_reading(demo_office, question.key, "notification")
    assert before > 0
    dialog = ReadingDialog(demo_office, question)
    shown(qtbot, dialog)
    next(one for number, one in enumerate(options(dialog)) if question.options[number].key == "notification").click()
    assert "by another reading, and will be listed no more." in dialog.ui.moves_about.text()
    office.choose_reading(demo_office, question.key, "notification", "Agreed")
    assert office.left_out_by_reading(demo_office, question.key, "notification") == 0
    dialog.close()
