"""What ties the entries of a form to the notification: they show it, write to it, and say what is wrong beside themselves."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.domain.entries.form import FAMILY_MEMBER
from scr_desktop.ui.forms.ui_new_case_relative import Ui_NewCaseRelative
from scr_desktop.ui.new_case.open_draft import OpenDraft
from scr_desktop.ui.new_case.pages.entries import Entries
from tests.ui.new_case.in_hand import Hand

FAMILY = [
    {"name": "Kay Trelawney", "relationship": "mother", "born_on": "31 June 1990"},
    {"name": "Dean Prosser", "relationship": "father"},
]


class Relative(QWidget):
    """The form of a relative, with its entries shown."""

    def __init__(self, draft: OpenDraft, place: int = 0) -> None:
        super().__init__()
        self.form = Ui_NewCaseRelative()
        self.form.setupUi(self)
        self.entries = Entries(draft, self.form, f"family.{place}", FAMILY_MEMBER)
        self.entries.show()


def relative(qtbot: QtBot, draft: OpenDraft, place: int = 0) -> Relative:
    """Return the form of a relative."""
    made = Relative(draft, place)
    qtbot.addWidget(made)
    return made


def test_an_entry_shows_and_keeps_what_stands_at_its_path(hand: Hand, qtbot: QtBot) -> None:
    """What is typed goes to the same row, and to no other."""
    draft = hand(family=[dict(one) for one in FAMILY])
    shown = relative(qtbot, draft, 1)
    assert shown.form.name.entry() == "Dean Prosser"
    shown.form.name.end(False)
    qtbot.keyClicks(shown.form.name, " jun")
    assert draft.get("family.1.name") == "Dean Prosser jun"
    assert draft.get("family.0.name") == "Kay Trelawney"


def test_after_a_row_moves_up_it_is_written_to_its_new_place(hand: Hand, qtbot: QtBot) -> None:
    """The section can change under a form that stays."""
    draft = hand(family=[dict(one) for one in FAMILY])
    shown = relative(qtbot, draft, 1)
    draft.remove_row("family", 0)
    shown.entries.section = "family.0"
    shown.form.name.end(False)
    qtbot.keyClicks(shown.form.name, "!")
    assert [row["name"] for row in draft.rows("family")] == ["Dean Prosser!"]


def test_a_wrong_day_is_said_within_its_entry(hand: Hand, qtbot: QtBot) -> None:
    """The thirty-first of June is no day: that stands at the day, and goes once it is right."""
    draft = hand(family=[dict(one) for one in FAMILY])
    shown = relative(qtbot, draft)
    assert "There is no such day as “31 June 1990”" in shown.form.born_on.note.text()
    draft.put("family.0.born_on", "30 June 1990")
    shown.entries.show()
    assert "31 June" not in shown.form.born_on.note.text()
    assert draft.problem_at("family.0.born_on") == ""


def test_only_its_own_entries_are_found(hand: Hand, qtbot: QtBot) -> None:
    """They stand in their order, and a name that is none of them finds nothing."""
    shown = relative(qtbot, hand(family=[dict(one) for one in FAMILY]))
    entries = shown.entries
    assert entries.widget("name") is shown.form.name
    assert entries.widget("remove") is None
    assert [one.objectName() for one in entries.widgets] == list(FAMILY_MEMBER)
