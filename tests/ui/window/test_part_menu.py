"""The menu of the parts of a case: each with a key of its own, all of them without effect where no case is open."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from scr_desktop.domain.rules.place import CasePlace
from scr_desktop.ui.window.part_menu import PartMenu


@pytest.fixture
def menu(qtbot: QtBot) -> QMenu:
    """Give a menu that is filled with the parts."""
    made = QMenu()
    qtbot.addWidget(made)
    PartMenu(made)
    return made


def the_parts(menu: QMenu) -> PartMenu:
    """Return what fills the menu."""
    found = menu.findChild(PartMenu)
    assert found is not None
    return found


def test_every_part_and_every_way_has_a_key_of_its_own(menu: QMenu) -> None:
    """The parts in their order, then the four ways between them; no key leads to two, and each says what it does."""
    actions = [one for one in menu.actions() if not one.isSeparator()]
    assert len(actions) == len(CasePlace) + 4
    keys = Counter(one.shortcut().toString() for one in actions)
    assert "" not in keys
    assert set(keys.values()) == {1}
    assert all(one.whatsThis() for one in actions)
    assert actions[0].whatsThis() == "Go to Summary of the case"


def test_without_a_case_no_key_leads_anywhere(menu: QMenu) -> None:
    """At first nothing is offered; with a case open all is, and once it is left nothing again."""
    for there in (False, True, False):
        the_parts(menu).offer(there=there)
        assert menu.isEnabled() is there
        assert {one.isEnabled() for one in menu.actions()} == {there}


def test_each_entry_says_where_it_leads(menu: QMenu) -> None:
    """A part names itself, the next part is one on, the part before one back."""
    parts, told = the_parts(menu), list[object]()
    parts.offer(there=True)
    parts.part_wanted.connect(told.append)
    parts.step_wanted.connect(told.append)
    parts.list_wanted.connect(lambda: told.append("list"))
    parts.next_wanted.connect(lambda: told.append("next"))
    by_words = {one.text().replace("&", ""): one for one in menu.actions()}
    for words in ("Decision", "Next part", "Part before", "What is next", "Back to the list of parts"):
        by_words[words].trigger()
    assert told == [CasePlace.DECISION, 1, -1, "next", "list"]
