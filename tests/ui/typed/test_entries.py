"""The entries of a dialog are found by walking it: what stands in each is read, put back and heard."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QRadioButton,
    QSpinBox,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from scr_desktop.ui.fields.ticks import add_tick
from scr_desktop.ui.typed import entries


@pytest.fixture
def root(qtbot: QtBot) -> QWidget:
    """Give an empty window."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


def named(entry: QWidget, name: str) -> QWidget:
    """Give an entry its name and return it."""
    entry.setObjectName(name)
    return entry


def box_of(root: QWidget, *choices: tuple[str, str], name: str = "stage") -> QComboBox:
    """Return a box on `root` that offers choices, each a value and its words."""
    box = QComboBox(root)
    box.setObjectName(name)
    for value, words in choices:
        box.addItem(words, value)
    return box


def list_of(root: QWidget, *lines: tuple[str, str, bool], grows: bool = False) -> QListWidget:
    """Return a list on `root` of lines to tick: value, words, whether it is ticked."""
    box = QListWidget(root)
    box.setObjectName("people")
    box.setProperty(entries.GROWS, grows)
    for key, words, ticked in lines:
        add_tick(box, key, words, ticked=ticked)
    return box


def test_what_tells_nothing_is_no_entry(root: QWidget) -> None:
    """Passphrases are never kept; what cannot be changed and what only looks for something is no entry either."""
    secret, fixed = QLineEdit(root), QLineEdit("2026-001", root)
    secret.setEchoMode(QLineEdit.EchoMode.Password)
    fixed.setReadOnly(True)
    named(QLineEdit(root), entries.LOOKS_FOR)
    named(QLineEdit(root), "only_lists")
    why = named(QLineEdit(root), "why")
    assert entries.entries_in(root, leave_out=["only_lists"]) == {"why": why}


def test_entries_of_one_name_are_told_apart(root: QWidget) -> None:
    """The second is numbered, an answer goes by its question, and the line within a box or a number is none of its own."""
    first, second = named(QLineEdit(root), "why"), named(QLineEdit(root), "why")
    question = QWidget(root)
    question.setObjectName("resident")
    yes = named(QRadioButton("Yes", question), "yes")
    number, box = named(QSpinBox(root), "copies"), box_of(root, ("a", "A"))
    box.setEditable(True)
    assert entries.entries_in(root) == {
        "why": first, "why 2": second, "resident/yes": yes, "copies": number, "stage": box,
    }  # fmt: skip


MADE: list[tuple[Callable[[QWidget], QWidget], Any, Any]] = [
    (QLineEdit, "", "Zoë"),
    (QPlainTextEdit, "", "Two\nlines"),
    (QTextEdit, "", "Two\nlines"),
    (QCheckBox, False, True),
    (QRadioButton, False, True),
    (lambda root: box_of(root, ("", "Choose"), ("yes", "It was")), "", "yes"),
]


@pytest.mark.parametrize(("make", "begins", "value"), MADE)
def test_what_is_put_in_an_entry_stands_in_it_and_is_heard_once(
    root: QWidget, make: Callable[[QWidget], QWidget], begins: Any, value: Any
) -> None:
    """Of every kind; put once more, nothing was entered."""
    entry, heard = make(root), list[int]()
    entries.listen(entry, lambda: heard.append(1))
    assert entries.value_of(entry) == begins
    entries.put(entry, value)
    assert entries.value_of(entry) == value
    times = len(heard)
    entries.put(entry, value)
    assert (times > 0, len(heard)) == (True, times)


def test_ticks_come_back_in_their_order(root: QWidget) -> None:
    """A line that is offered no more stays away; one that has come since keeps its own tick."""
    people = list_of(root, ("a", "Aoife", False), ("b", "Ben", False), ("c", "Cara", True))
    entries.put(people, [["b", "Ben", True], ["gone", "Gita", True], ["a", "Aoife", False]])
    assert entries.value_of(people) == [["b", "Ben", True], ["a", "Aoife", False], ["c", "Cara", True]]


def test_a_line_that_was_added_comes_back_where_lines_grow(root: QWidget) -> None:
    """Whoever added a name finds it again."""
    people = list_of(root, ("a", "Aoife", False), grows=True)
    entries.put(people, [["a", "Aoife", True], ["Gita", "Gita", True]])
    assert entries.value_of(people) == [["a", "Aoife", True], ["Gita", "Gita", True]]


def test_an_empty_list_that_grows_is_an_entry(root: QWidget) -> None:
    """One to read only is none: its lines have no box to tick."""
    reading = QListWidget(root)
    reading.addItem("To read")
    assert not entries.is_entry(reading)
    assert entries.is_entry(list_of(root, grows=True))


def test_a_choice_that_is_offered_no_more_is_found(root: QWidget) -> None:
    """Of a box by its value or its words; a box that is not filled yet may still offer it."""
    there, empty = box_of(root, ("yes", "Yes"), ("no", "No")), box_of(root, name="later")
    found = {"stage": there, "later": empty}
    assert entries.not_offered({"stage": "yes", "later": "x"}, found) == {}
    assert entries.not_offered({"stage": "Yes"}, found) == {}
    assert entries.not_offered({"stage": "perhaps", "later": "x"}, found) == {"stage": there}


def test_an_answer_that_is_offered_no_more_is_found_beside_the_others(root: QWidget) -> None:
    """It is said at the answers to the same question; one that was not chosen is missed by nobody."""
    yes = QRadioButton("Yes", root)
    assert entries.not_offered({"q/perhaps": True, "q/yes": False}, {"q/yes": yes}) == {"q/perhaps": yes}
    assert entries.not_offered({"q/perhaps": False}, {"q/yes": yes}) == {}


def test_a_tick_that_is_offered_no_more_is_named(root: QWidget) -> None:
    """In a sentence with the words of the line and of its list; an unticked one is not missed."""
    people = list_of(root, ("a", "Aoife", False))
    label = QLabel("&Who came", root)
    label.setBuddy(people)
    kept = {"people": [["a", "Aoife", True], ["g", "Gita", True], ["h", "Huw", False]]}
    assert entries.ticks_gone(kept, {"people": people}) == [
        "“Gita” was ticked at “Who came” and is not there any more."
    ]


def test_no_answer_is_chosen_once_it_is_taken_back(root: QWidget) -> None:
    """Neither in a box nor among answers side by side, which can be chosen again afterwards."""
    box = box_of(root, ("yes", "Yes"))
    question = QWidget(root)
    yes, no = QRadioButton("Yes", question), QRadioButton("No", question)
    yes.setChecked(True)
    for choice in (box, yes):
        assert entries.is_choice(choice)
        assert entries.is_chosen(choice)
        entries.choose_none(choice)
        assert not entries.is_chosen(choice)
    no.setChecked(True)
    yes.setChecked(True)
    assert (yes.isChecked(), no.isChecked()) == (True, False)


def test_what_was_typed_is_read_after_the_names_of_its_entries(root: QWidget) -> None:
    """Empty texts, ticks and choices are left out; words whose entry is gone have the name it had."""
    why = QPlainTextEdit(root)
    label = QLabel("&Why", root)
    label.setBuddy(why)
    values = {"why": " Late. ", "note": "  ", "stage": "yes", "tick": True, "old": "Kept"}
    found = {"why": why, "stage": box_of(root, ("yes", "Yes"))}
    assert entries.in_words(values, found) == "Why: Late.\nold: Kept"


def test_a_tick_by_the_officer_is_heard(root: QWidget) -> None:
    """A line ticked, added or taken away is something entered."""
    people, heard = list_of(root, ("a", "Aoife", False)), list[int]()
    entries.listen(people, lambda: heard.append(1))
    people.item(0).setCheckState(Qt.CheckState.Checked)
    assert heard
    heard.clear()
    people.takeItem(0)
    assert heard
