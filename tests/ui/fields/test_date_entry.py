"""A date as it is typed: what is understood of it, and what is wrong with it, stands beside it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.ui.fields.date_entry import DateEntry, reading
from tests.ui.typist import Typist, said, shown

IN_FULL = "Enter the day in full, for example 12 May 2018."


@pytest.fixture
def typist(qtbot: QtBot) -> Typist:
    """Sit before a window with one date, named by its label."""
    window, entry, label = QWidget(), DateEntry(), QLabel("&Born on")
    label.setBuddy(entry)
    column = QVBoxLayout(window)
    column.addWidget(label)
    column.addWidget(entry)
    window.resize(700, 120)
    typist = shown(qtbot, window)
    entry.setFocus()
    return typist


def entry_of(typist: Typist) -> DateEntry:
    """Return the date of the window."""
    [entry] = typist.window.findChildren(DateEntry)
    return entry


@pytest.mark.parametrize(
    ("text", "understood"),
    [
        ("", ""),
        ("   ", ""),
        ("unknown", "Understood: not known"),
        ("12/5/18", "Understood: Saturday 12 May 2018"),
        ("29 Feb 2024", "Understood: Thursday 29 February 2024"),
        ("May 2018", "Understood: May 2018"),
        ("?12 May 2018", "Understood: 12 May 2018 (uncertain)"),
        ("end of April 2018", "Understood: end of April 2018"),
        ("2018", "Understood: 2018"),
    ],
)
def test_what_papers_write_is_understood(text: str, understood: str) -> None:
    """A day in full has its weekday, which shows a slip; a doubt and a part are said; nothing typed says nothing."""
    assert reading(text) == (understood, "")


@pytest.mark.parametrize("text", ["29 Feb 2023", "31/9/2026", "12 May", "soon"])
def test_what_cannot_be_read_is_said(text: str) -> None:
    """A day that never was, one without a year and words: each is quoted, and nothing is understood."""
    understood, problem = reading(text)
    assert understood == ""
    assert f"“{text}”" in problem


@pytest.mark.parametrize("text", ["May 2018", "2018", "?12 May 2018", "unknown"])
def test_where_the_whole_day_is_needed_a_part_will_not_do(text: str) -> None:
    """A clock starts on one day: a month, a doubt and a word for not known are refused alike."""
    assert reading(text, in_full=True) == ("", IN_FULL)


def test_a_whole_day_that_cannot_be_read_is_not_offered_in_part() -> None:
    """What is offered would be refused once it was followed; an empty line is nobody's mistake yet."""
    _, problem = reading("soon", in_full=True)
    assert problem.endswith("enter the day in full, for example 12 May 2018.")
    assert reading("", in_full=True) == ("", "")
    assert reading("12 May 2018", in_full=True) == ("Understood: Saturday 12 May 2018", "")


def test_a_date_half_typed_is_no_mistake_until_the_line_is_left(typist: Typist) -> None:
    """While keys go on nothing is wrong; once Tab leaves it the mistake is said, and to a screen reader too."""
    typist.type("31 Sept 2026")
    assert "▲" not in said(typist.window)
    entry_of(typist).line.editingFinished.emit()
    assert "▲ There is no such day as “31 Sept 2026”" in said(typist.window)
    assert "no such day" in entry_of(typist).line.accessibleDescription()


def test_what_is_typed_is_heard_and_what_is_shown_is_not(typist: Typist, qtbot: QtBot) -> None:
    """A date put there by the program counts as nobody's."""
    entry = entry_of(typist)
    with qtbot.assertNotEmitted(entry.entered):
        entry.set_entry("12 May 2018")
    assert "Understood: Saturday 12 May 2018" in said(typist.window)
    typist.press(Qt.Key.Key_End)
    with qtbot.waitSignal(entry.entered):
        typist.press(Qt.Key.Key_Backspace)
    assert entry.entry() == "12 May 201"


def test_its_label_names_the_line(typist: Typist) -> None:
    """A screen reader comes to the line, which has no label of its own."""
    assert entry_of(typist).line.accessibleName() == "Born on"


def test_a_warning_stands_until_the_date_is_another(typist: Typist) -> None:
    """What the page knows to be wrong is said beside a date that can be read; with the next key it is gone."""
    entry = entry_of(typist)
    entry.set_entry("12 May 2018")
    entry.warn("This is after the day of the incident.")
    assert "▲ This is after the day of the incident." in said(typist.window)
    typist.press(Qt.Key.Key_End)
    typist.press(Qt.Key.Key_Backspace)
    assert "after the day" not in said(typist.window)
