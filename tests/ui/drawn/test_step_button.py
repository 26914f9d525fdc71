"""A step of the pathway: what is done, its paragraph, and where it stands in words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from scr_desktop.domain.stages.pathway import StepLine, StepState
from scr_desktop.services.regime import by_key
from scr_desktop.ui.drawn.step_button import MEANINGS, StepButton, state_words
from tests.ui.typist import said

STEP = by_key("WT2023").pathway[0].steps[0]


@pytest.mark.parametrize(("words", "expected"), [("2 working days late", "Late: 2 working days late"), ("", "Late")])
def test_where_it_stands_is_said_with_its_day(words: str, expected: str) -> None:
    """Without more to say there is no colon."""
    assert state_words(StepLine(STEP, StepState.LATE, words)) == expected


def test_every_state_has_a_border_of_its_own_in_words() -> None:
    """The key of the pathway tells each from the others without colour."""
    assert set(MEANINGS) == set(StepState)
    assert len(set(MEANINGS.values())) == len(StepState)


@pytest.mark.parametrize("state", list(StepState))
def test_a_step_says_what_it_is_and_is_drawn(qtbot: QtBot, state: StepState) -> None:
    """On the screen and to a screen reader, in every state."""
    button = StepButton(StepLine(STEP, state, ""))
    qtbot.addWidget(button)
    button.show()
    assert said(button).split("\n") == [STEP.text, state.value, STEP.paragraph]
    assert button.accessibleName() == f"{state.value}: {STEP.text}. {STEP.paragraph}"
    assert not button.grab().isNull()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_it_is_pressed_by_the_keyboard(qtbot: QtBot, key: Qt.Key) -> None:
    """Enter does what the space bar does, once."""
    button, pressed = StepButton(StepLine(STEP, StepState.NOW, "")), list[int]()
    qtbot.addWidget(button)
    button.clicked.connect(lambda: pressed.append(1))
    qtbot.keyClick(button, key)
    assert pressed == [1]
