"""What a step needs and lacks is said before it is recorded; what it lacks stands in nobody's way."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from scr_desktop.domain.problem import Problem
from scr_desktop.ui.dialogs.lacking import Lacking
from tests.ui.typist import said


class Step(QDialog):
    """A dialog that records a step: what it needs and what is missing is set by the test."""

    def __init__(self) -> None:
        super().__init__()
        self.needed: list[str] = []
        self.missing: list[str] = []
        self.unreadable = ""
        column = QVBoxLayout(self)
        labels, self.go_on = (QLabel(), QLabel()), QPushButton("&Record it")
        for part in (*labels, self.go_on):
            column.addWidget(part)
        self.lacking = Lacking(self, labels, self.go_on, self._needs, self._misses)

    def _needs(self) -> list[str]:
        if self.unreadable:
            raise Problem(self.unreadable)
        return self.needed

    def _misses(self) -> list[str]:
        if self.unreadable:
            raise Problem(self.unreadable)
        return self.missing


@pytest.fixture
def step(qtbot: QtBot) -> Iterator[Step]:
    """Give the dialog, on the screen, with nothing lacking."""
    made = Step()
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def test_with_nothing_lacking_nothing_is_said(step: Step) -> None:
    """And the step may be recorded."""
    assert step.lacking.look()
    assert (said(step), step.go_on.text()) == ("", "&Record it")


def test_what_is_needed_is_said_and_the_button_stays(step: Step) -> None:
    """Pressing it then is refused by the service, in the same words."""
    step.needed, step.missing = ["Who decided.", "When."], ["The reasons."]
    assert step.lacking.look()
    assert "Still to be entered: Who decided. When." in said(step)
    assert "▲ This is missing" in said(step)
    assert step.go_on.text() == "&Record it"


def test_what_is_missing_is_said_once_before_it_is_recorded_all_the_same(step: Step) -> None:
    """The first press says it, the second records; a new gap is said before it is passed over too."""
    step.missing = ["The reasons."]
    assert not step.lacking.look()
    assert "The reasons." in said(step)
    assert step.go_on.text().replace("&", "") == "Record it all the same"
    assert step.lacking.look()
    step.missing = ["The reasons.", "The date."]
    assert not step.lacking.look()


def test_an_entry_that_cannot_be_read_is_said_once(step: Step) -> None:
    """As what the step is refused with, not as a gap in it."""
    step.unreadable = "“soon” is not a date."
    assert step.lacking.look()
    assert said(step).count("“soon” is not a date.") == 1
    assert step.go_on.text() == "&Record it"
