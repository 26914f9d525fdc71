"""A line for each agency or partner: what it says, for what reason, and who spoke for it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from scr_desktop.ui.fields.line_entry import LineEntry
from scr_desktop.ui.fields.said_rows import Said, SaidRows
from tests.ui.widgets import the

CHOICES = (("", "Choose"), ("agrees", "Agrees"), ("differs", "Differs"))


def test_each_name_has_a_line_of_its_own(qtbot: QtBot) -> None:
    """Named twice it has one; what was entered comes back by name, trimmed, and nothing stands for what nobody said."""
    rows = SaidRows()
    qtbot.addWidget(rows)
    rows.show_names(["Police", "Health", "Police"], CHOICES)
    the(ChoiceEntry, rows, "What it says: Health").set_entry("differs")
    the(LineEntry, rows, "Reason: Health").set_entry(" The injuries are not explained. ")
    assert rows.said() == [
        Said("Police", "", "", ""),
        Said("Health", "", "differs", "The injuries are not explained."),
    ]
    assert [one.text() for one in rows.findChildren(QLabel)][:3] == ["Who", "Says", "Reason"]


def test_a_person_is_asked_for_where_that_is_wanted(qtbot: QtBot) -> None:
    """Under the head given; names shown anew take the place of those before, with nothing left in them."""
    rows = SaidRows()
    qtbot.addWidget(rows)
    rows.show_names(["Police"], CHOICES, who="Spoke for it")
    the(LineEntry, rows, "Spoke for it: Police").set_entry("Huw Lloyd")
    assert rows.said() == [Said("Police", "Huw Lloyd", "", "")]
    rows.show_names(["Police", "Health"], CHOICES, who="Spoke for it")
    assert rows.said() == [Said("Police", "", "", ""), Said("Health", "", "", "")]
