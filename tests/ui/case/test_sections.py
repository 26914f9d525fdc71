"""The list of the parts of a case: each once, with its letter, joined with what is shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from scr_desktop.domain.rules.place import CasePlace
from scr_desktop.ui.case.page import CasePage
from scr_desktop.ui.case.sections import SECTIONS, go_on, go_to_part, shown_part, turn_to
from scr_desktop.ui.keys.part_names import letter_of, name_of
from tests.present import present


def names(page: CasePage) -> QListWidget:
    """Return the list of the parts."""
    return page._form.sections


def test_every_part_of_a_case_is_listed_once() -> None:
    """None is left out, none stands twice, and no two share a letter."""
    parts = [section.part for section in SECTIONS]
    assert sorted(parts, key=lambda part: part.value) == sorted(CasePlace, key=lambda part: part.value)
    assert len({letter_of(part) for part in parts}) == len(parts)


def test_a_name_says_its_keys(page: CasePage) -> None:
    """The letter is read in the tip and by a screen reader."""
    item = names(page).item([section.part for section in SECTIONS].index(CasePlace.SAFETY))
    assert item.text() == "Children's safety"
    assert item.toolTip() == "Ctrl+Shift+F anywhere in the case; in this list F alone"
    assert item.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Ctrl+Shift+F"


def test_what_is_chosen_in_the_list_is_what_is_shown(page: CasePage) -> None:
    """Turning to a part moves the list, and choosing in the list turns to the part."""
    turn_to(page._form, CasePlace.TOLD)
    assert names(page).currentItem().text() == "Who must be told"
    names(page).setCurrentItem(names(page).findItems("Held up", Qt.MatchFlag.MatchExactly)[0])
    assert shown_part(page._form) is CasePlace.HELD_UP


def test_a_letter_in_the_list_goes_to_its_part(page: CasePage, qtbot: QtBot) -> None:
    """With Alt or Ctrl it is another command and goes nowhere; a letter of no part neither."""
    names(page).setFocus()
    qtbot.keyClick(names(page), Qt.Key.Key_R)
    assert shown_part(page._form) is CasePlace.RAPID_REVIEW
    qtbot.keyClick(names(page), Qt.Key.Key_Z)
    assert shown_part(page._form) is CasePlace.RAPID_REVIEW


@pytest.mark.parametrize(("at", "step", "then"), [
    (CasePlace.SUMMARY, 1, CasePlace.PATHWAY), (CasePlace.PATHWAY, -1, CasePlace.SUMMARY),
    (CasePlace.SUMMARY, -1, CasePlace.SUMMARY), (CasePlace.HISTORY, 1, CasePlace.HISTORY),
])  # fmt: skip
def test_before_the_first_and_after_the_last_there_is_nothing(
    page: CasePage, at: CasePlace, step: int, then: CasePlace
) -> None:
    """Going on stops at either end instead of coming round."""
    turn_to(page._form, at)
    go_on(page._form, step)
    assert shown_part(page._form) is then


def test_whoever_goes_to_a_part_can_read_there_at_once(page: CasePage, qtbot: QtBot) -> None:
    """The keyboard leaves the list for the part; by going on within the list it stays there."""
    page.activateWindow()
    names(page).setFocus()
    go_on(page._form, 1)
    assert names(page).hasFocus()
    go_to_part(page._form, CasePlace.DEADLINES)
    qtbot.waitUntil(lambda: not names(page).hasFocus())
    assert present(page._form.parts.currentWidget()).isAncestorOf(present(page.focusWidget()))
    assert name_of(shown_part(page._form)) == "Deadlines"
