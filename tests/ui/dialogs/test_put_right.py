"""What was recorded in the wrong place is shown before it is taken back, and needs its reason."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from scr_desktop.services.case import case as cases
from scr_desktop.services.case import timing
from scr_desktop.services.office import history
from scr_desktop.services.putting_right import taking_back
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.dialogs.put_right import PutRight
from tests.present import noted
from tests.ui.typist import said, shown


@pytest.fixture
def holds(case_file: CaseFile, case_id: str) -> list[str]:
    """Record that two things hold the case up; return their ids."""
    for cause in ("A trial", "An inquest"):
        timing.hold(case_file, case_id, cause, "publication", date(2026, 4, 1), date(2026, 5, 7))
    return [one.id for one in cases.get(case_file, case_id).holds]


def causes(case_file: CaseFile, case_id: str) -> list[str]:
    """Return what holds the case up."""
    return [one.cause for one in cases.get(case_file, case_id).holds]


def test_one_thing_is_shown_and_taken_back_for_a_reason(
    case_file: CaseFile, case_id: str, holds: list[str], qtbot: QtBot
) -> None:
    """There is nothing to choose; without a reason it stays; with one it counts no more and the history says why."""
    found = taking_back.about(case_file, case_id, holds[:1])
    dialog = PutRight(case_file, case_id, "A trial", found)
    typist = shown(qtbot, dialog)
    assert not dialog._form.which.isVisible()
    assert not dialog._form.to.isVisible()
    assert "A trial" in dialog._form.detail.toPlainText()
    assert dialog.windowTitle().endswith(": A trial")
    assert "stays readable in the history and counts no more" in said(dialog)
    dialog._form.go_on.click()
    assert dialog.isVisible()
    assert causes(case_file, case_id) == ["A trial", "An inquest"]
    typist.fill("why", "The trial is of another family.")
    dialog._form.go_on.click()
    assert causes(case_file, case_id) == ["An inquest"]
    assert history.entries(case_file, case_id)[0].why == "The trial is of another family."


def test_of_several_the_newest_is_offered_first(
    case_file: CaseFile, case_id: str, holds: list[str], qtbot: QtBot
) -> None:
    """Both can be chosen; what is shown below is what was recorded by the one chosen."""
    dialog = PutRight(case_file, case_id, "Holds", taking_back.about(case_file, case_id, holds))
    typist = shown(qtbot, dialog)
    which = dialog._form.which
    assert which.isVisible()
    assert which.count() == 2
    assert "An inquest" in dialog._form.detail.toPlainText()
    typist.tab_to("which")
    typist.press(Qt.Key.Key_Down)
    assert "A trial" in dialog._form.detail.toPlainText()
    dialog.reject()


def test_where_nothing_was_recorded_it_says_so(
    case_file: CaseFile, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No empty dialog: a sentence, and nothing changes."""
    told: list[str] = []
    monkeypatch.setattr(message, "tell", lambda _parent, words, *_: noted(told, words, None))
    assert not PutRight.ask(None, case_file, case_id, "Nothing", ["no such id"])
    assert told == ["Nothing was recorded here that can be taken back."]
