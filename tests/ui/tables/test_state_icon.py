"""The sign beside a state in words: a shape of its own for each, and the near before the late."""

from __future__ import annotations

from datetime import date
from typing import get_args

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop import paths
from scr_desktop.domain.rules.deadline_state import DeadlineStanding, DeadlineState
from scr_desktop.ui.look.theme import TONES
from scr_desktop.ui.tables import state_icon
from scr_desktop.ui.tables.state_icon import Sign, drawing_of, sign_of, tone_of

NAMED = [one for one in get_args(state_icon._Named) if one]
DAY = date(2026, 4, 10)


@pytest.mark.parametrize("state", NAMED)
def test_every_state_has_a_drawing_and_a_colour_that_there_are(state: Sign, qtbot: QtBot) -> None:
    """A state without a sign would be told by its words alone, one without a colour would end the program."""
    assert tone_of(state) in TONES
    assert paths.resource("icons", f"{drawing_of(state)}.svg").is_file()
    icon = state_icon.state_icon(state)
    assert icon is not None
    assert not icon.isNull()


def test_no_state_has_no_sign(qtbot: QtBot) -> None:
    """Where there is no state nothing stands beside the words."""
    assert state_icon.state_icon("") is None


def test_what_is_done_late_and_not_done_differ_in_shape() -> None:
    """Colour alone never says it: on a grey print they are still told apart."""
    shapes = [drawing_of(state) for state in ("met", "met_late", "overdue", "due", "not_done", "waiting")]
    assert len(set(shapes)) == len(shapes)


@pytest.mark.parametrize(
    ("days_left", "sign"),
    [(0, "soon"), (5, "soon"), (6, "due")],
)
def test_what_is_due_within_a_week_is_marked(days_left: int, sign: str) -> None:
    """Five working days, the day itself too; a sixth is not near yet."""
    assert sign_of(DeadlineStanding(DeadlineState.DUE, DAY, DAY, working_days_left=days_left)) == sign


@pytest.mark.parametrize("state", [DeadlineState.OVERDUE, DeadlineState.MET, DeadlineState.NOT_DONE])
def test_all_else_has_the_sign_of_its_state(state: DeadlineState) -> None:
    """What is late is late, however near it was."""
    assert sign_of(DeadlineStanding(state, DAY, DAY, working_days_left=-1)) == state.value


def test_what_is_not_settled_has_a_question_mark_also_when_it_is_late() -> None:
    """Nobody is told that they are late with what they may not owe."""
    for state in (DeadlineState.DUE, DeadlineState.OVERDUE):
        stands = DeadlineStanding(state, DAY, DAY, working_days_left=-2, proves="notifiable")
        assert drawing_of(sign_of(stands)) == "unknown"
