"""A line of a day: whole for whoever listens, cut where there is no room, pressed by Enter, deaf to the arrows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.domain.records.meeting import Meeting
from scr_desktop.ui.month.deadline_button import DeadlineButton, LineButton, MeetingButton, height_of
from tests.ui.month.test_day_words import DUE, GOOD_FRIDAY


def wide(qtbot: QtBot, button: LineButton, width: int) -> LineButton:
    """Return a button shown at a width."""
    qtbot.addWidget(button)
    button.show()
    button.resize(width, button.height())
    return button


def test_one_line_names_the_case_and_what_is_due(qtbot: QtBot) -> None:
    """A screen reader has all of it: case, duty, who must act and how it stands."""
    button = wide(qtbot, DeadlineButton(DUE), 600)
    assert (button.text(), button.shortened) == ("2026-001 Notify the incident", False)
    assert button.accessibleName().startswith("2026-001 Trelawney, ")
    assert "Local authority" in button.accessibleName()


def test_where_a_case_has_more_on_the_day_what_is_due_comes_first(qtbot: QtBot) -> None:
    """Its end may have no room, and the lines would read alike."""
    assert wide(qtbot, DeadlineButton(DUE, more=True), 600).text() == "Notify the incident, 2026-001"


def test_on_two_lines_the_duty_stands_under_its_case(qtbot: QtBot) -> None:
    """The button is as high as both."""
    button = wide(qtbot, DeadlineButton(DUE, lines=2), 600)
    assert button.text() == "2026-001\nNotify the incident"
    assert button.height() == height_of(button, 2)


def test_what_has_no_room_ends_in_a_mark(qtbot: QtBot) -> None:
    """And the button knows that it does."""
    button = wide(qtbot, DeadlineButton(DUE), 90)
    assert button.text().endswith("…")
    assert button.shortened


@pytest.mark.parametrize(
    ("lines", "words"), [(1, "Meeting 10:00 Health && care"), (2, "Meeting 10:00\nHealth && care")]
)
def test_a_meeting_is_named_by_time_and_group(qtbot: QtBot, lines: int, words: str) -> None:
    """An ampersand in the name of a group is shown, and underlines no letter."""
    meeting = Meeting(group="Health & care", held_on=GOOD_FRIDAY, at_time="10:00")
    assert wide(qtbot, MeetingButton(meeting, lines=lines), 600).text() == words


def test_enter_presses_it_and_an_arrow_goes_on_to_the_calendar(qtbot: QtBot) -> None:
    """The arrows walk from day to day, not from line to line."""
    heard: list[str] = []

    class Day(QWidget):
        def keyPressEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
            heard.append("day")

    day = Day()
    button = LineButton("Line", day)
    qtbot.addWidget(day)
    button.clicked.connect(lambda: heard.append("pressed"))
    day.show()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    qtbot.keyClick(button, Qt.Key.Key_Down)
    assert heard == ["pressed", "day"]
