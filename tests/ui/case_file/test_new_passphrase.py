"""A new passphrase: typed twice, long enough, and no easier to guess than it looks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from scr_desktop.ui.case_file.new_passphrase import NewPassphrase, fault_of, strength

TWELVE = "otter bridge"


@pytest.mark.parametrize(
    ("typed", "said", "role"),
    [
        ("", "At least 12 characters, for example four words.", "muted"),
        ("a", "Too short: 11 more characters at least.", "warning"),
        ("otter bridg", "Too short: 1 more character at least.", "warning"),
        ("  otter   ", "Too short: 7 more characters at least.", "warning"),
        ("abababababab", "Long enough, but it repeats few characters and is easy to guess.", "warning"),
        (TWELVE, "✓ Long enough. Longer is safer.", "good"),
        ("otter bridge violi", "✓ Long enough. Longer is safer.", "good"),
        ("otter bridge violins", "✓ Long, and so hard to guess.", "good"),
        ("otter bridge        ", "✓ Long enough. Longer is safer.", "good"),
    ],
)
def test_it_says_how_good_a_passphrase_is(typed: str, said: str, role: str) -> None:
    """What is missing is counted without the spaces around it; twelve will do, twenty are hard to guess."""
    assert strength(typed) == (said, role)


@pytest.mark.parametrize(
    ("typed", "good"), [("", False), ("otter bridg", False), (" otter bridg ", False), (TWELVE, True)]
)
def test_twelve_characters_are_the_least(typed: str, good: bool) -> None:
    """A space at the end is no twelfth."""
    assert (fault_of(typed) == "") is good


@pytest.fixture
def fields(qtbot: QtBot) -> NewPassphrase:
    """Give the two entries, on the screen."""
    made = NewPassphrase()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("first", "second", "taken", "fault"),
    [
        (TWELVE, TWELVE, TWELVE, ""),
        (TWELVE, "Otter bridge", None, "The two differ: type the same passphrase in both fields."),
        ("short", "short", None, "too short"),
    ],
)
def test_it_is_taken_only_if_both_are_the_same(
    fields: NewPassphrase, first: str, second: str, taken: str | None, fault: str
) -> None:
    """To the letter; what is wrong is said, and taken back with the next letter."""
    fields.ui.passphrase.setText(first)
    fields.ui.again.setText(second)
    assert fields.passphrase() == taken
    assert fault in fields.ui.fault.text()
    fields.ui.again.setText("x")
    assert not fields.ui.fault.isVisible()


def test_enter_goes_to_the_second_and_then_on(fields: NewPassphrase, qtbot: QtBot) -> None:
    """Nothing is on the screen once it is forgotten."""
    done: list[int] = []
    fields.finished.connect(lambda: done.append(1))
    fields.ui.passphrase.setText(TWELVE)
    qtbot.keyClick(fields.ui.passphrase, Qt.Key.Key_Return)
    assert done == []
    qtbot.keyClick(fields.ui.again, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: done == [1])
    fields.forget()
    assert fields.ui.passphrase.text() + fields.ui.again.text() == ""
