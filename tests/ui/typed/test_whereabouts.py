"""What a dialog is about: words typed in it are kept under a key that tells it from one about something else."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.domain.records.meeting import Meeting
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.typed.whereabouts import MadeWith, identity, place_of


@dataclass
class Line:
    """A line of a list: what it is about, and words beside it."""

    rule: Any
    words: str = "Due"


@dataclass
class Keyed:
    """Something with a key."""

    key: str


MEETING = Meeting(group="Sub-group", held_on=date(2026, 4, 8))
MEETING.id = "4 June"


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (None, ""),
        ("notify", "notify"),
        (3, "3"),
        (date(2026, 4, 8), "2026-04-08"),
        (Path("folder") / "return.docx", "return.docx"),
        (MEETING, MEETING.id),
        (Keyed("notify"), "notify"),
        (Line(Keyed("notify")), "notify"),
        (["a", None, "b"], "a/b"),
        (partial(print, "meeting 1"), "meeting 1"),
        (print, ""),
    ],
)
def test_a_thing_is_told_from_another_of_its_kind(value: Any, said: str) -> None:
    """By its id or key, or that of what it is about; a path by its name, for the folder may be another computer's."""
    assert identity(value) == said


class Asks(QDialog):
    """A dialog about a case and one thing of it."""

    def __init__(self, case_file: CaseFile, case_id: str, of: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Close the case")
        self.made_with = MadeWith.of(Asks, (case_file, case_id, of), {"parent": parent})


def test_a_dialog_is_about_what_it_is_made_with(case_file: CaseFile, qtbot: QtBot) -> None:
    """Not about what it stands over; what it cannot be made with is left for the dialog to say."""
    made = MadeWith.of(Asks, (case_file, "case 1"), {"of": "letter", "parent": None})
    assert (made.case_file, made.case_id, made.key) == (case_file, "case 1", "case 1|letter")
    assert MadeWith.of(Asks, (), {"unknown": 1}).arguments == {}


def test_words_are_kept_apart_by_case_and_thing(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """Two letters of one case have two places, each named with the reference of the case."""
    dialogs = [Asks(case_file, case_id, of) for of in ("first", "second", "first")]
    for dialog in dialogs:
        qtbot.addWidget(dialog)
    first, second, again = [place_of(dialog, case_file) for dialog in dialogs]
    assert first.key == again.key != second.key
    assert first.case_id == case_id
    assert first.words.startswith("Close the case (")


def test_a_dialog_over_the_page_of_a_case_is_about_that_case(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """Told of none itself, it takes the case from whatever it stands over."""
    page = QWidget()
    qtbot.addWidget(page)
    page.setProperty("case_id", case_id)
    assert place_of(Asks(case_file, "", "note", QWidget(page)), case_file).case_id == case_id


def test_a_key_stays_short(case_file: CaseFile, qtbot: QtBot) -> None:
    """However long what it is about; two that differ only at their end are still told apart."""
    keys = []
    for end in "ab":
        dialog = Asks(case_file, "", "x" * 500 + end)
        qtbot.addWidget(dialog)
        keys.append(place_of(dialog, case_file).key)
    assert keys[0] != keys[1]
    assert max(map(len, keys)) <= 150
