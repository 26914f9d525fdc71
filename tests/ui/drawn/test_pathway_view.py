"""The lanes of a pathway: side by side where there is room, below each other where there is none."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QFrame
from pytestqt.qtbot import QtBot

from scr_desktop.domain.stages.pathway import LaneLine, StepLine, StepState
from scr_desktop.services.regime import by_key
from scr_desktop.ui.drawn.pathway_view import PathwayView
from tests.ui.typist import said, shown

STEPS = by_key("WT2023").pathway[0].steps[:2]
LANES = [
    LaneLine("Decision", tuple(StepLine(step, StepState.DONE, "") for step in STEPS)),
    LaneLine("Review", (StepLine(STEPS[0], StepState.TO_COME, ""),)),
]


@pytest.fixture
def view(qtbot: QtBot) -> PathwayView:
    """Give a pathway of two lanes, of which the second has not begun."""
    made = PathwayView()
    made.show_lanes(LANES, ["", "Begins with the decision"])
    made.resize(1200, 700)
    shown(qtbot, made)
    return made


def places(view: PathwayView) -> list[tuple[int, int]]:
    """Return where each lane stands."""
    QApplication.processEvents()
    lanes = [one for one in view.findChildren(QFrame) if one.accessibleName() in ("Decision", "Review")]
    return [(one.x(), one.y()) for one in lanes]


def test_lanes_stand_side_by_side_where_there_is_room(view: PathwayView) -> None:
    """In a narrow window the second goes below the first, and comes back beside it."""
    for width, beside in ((1200, True), (view.minimumSizeHint().width() + 30, False), (1200, True)):
        view.resize(width, 900)
        (first_x, first_y), (second_x, second_y) = places(view)
        assert (second_x > first_x, second_y > first_y) == (beside, not beside)


def test_it_says_when_a_lane_begins_and_what_the_borders_mean(view: PathwayView) -> None:
    """Of the states that occur and no others."""
    words = said(view)
    assert "Begins with the decision" in words
    assert "Borders: thin line – done, thin broken line – to come" in words


def test_a_step_that_is_pressed_is_asked_for(view: PathwayView) -> None:
    """The step itself, wherever it stands."""
    asked: list[StepLine] = []
    view.step_wanted.connect(asked.append)
    view.steps[2].click()
    assert asked == [LANES[1].steps[0]]


def test_the_keyboard_stays_on_its_step_when_the_pathway_is_shown_anew(view: PathwayView) -> None:
    """What was just recorded of a step leaves the officer where they were."""
    view.steps[1].setFocus()
    view.show_lanes(LANES, ["", ""])
    assert view.steps[1].hasFocus()
    assert view.steps[1].line.step.key == STEPS[1].key
