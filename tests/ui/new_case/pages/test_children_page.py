"""The page of the children: each on a tab that bears its name, and the day called what it is."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scr_desktop.ui.new_case.pages.children_page import ChildForm, ChildrenPage
from tests.domain.papers import DEATH, child
from tests.present import a
from tests.ui.new_case.in_hand import Hand
from tests.ui.typist import shown


def children(hand: Hand, qtbot: QtBot, *of: dict[str, str]) -> ChildrenPage:
    """Return the page of these children, shown."""
    page = ChildrenPage(hand(children=[child(**DEATH | one) for one in of]))
    shown(qtbot, page)
    page.initializePage()
    return page


def tabs(page: ChildrenPage) -> list[str]:
    """Return what the tabs say."""
    return [page.ui.children.tabText(place) for place in range(page.ui.children.count())]


def test_a_tab_bears_the_name_by_which_a_child_goes(hand: Hand, qtbot: QtBot) -> None:
    """Given names, else the name the child is known by, else its number; a long name is cut, and & is no shortcut."""
    page = children(
        hand, qtbot, {}, {"given_names": "", "known_as": "Bo & Co"}, {"given_names": " ", "known_as": ""},
        {"given_names": "A" * 25},
    )  # fmt: skip
    assert tabs(page) == ["1: Róisín-Mae", "2: Bo && Co", "Child 3", f"4: {'A' * 20}"]


def test_one_child_stands_there_before_anything_is_entered(hand: Hand, qtbot: QtBot) -> None:
    """It cannot be removed; a second can."""
    page = children(hand, qtbot)
    assert tabs(page) == ["Child 1"]
    assert not page.ui.remove_child.isEnabled()
    page.ui.add_child.click()
    assert page.ui.remove_child.isEnabled()


def test_a_child_added_is_turned_to(hand: Hand, qtbot: QtBot) -> None:
    """The cursor stands at its names, and it is in the notification at once."""
    page = children(hand, qtbot, {})
    page.ui.add_child.click()
    assert page.ui.children.currentIndex() == 1
    assert QApplication.focusWidget() is a(ChildForm, page.ui.children.currentWidget()).ui.given_names
    assert len(page.draft.rows("children")) == 2


def test_no_more_than_the_national_form_takes(hand: Hand, qtbot: QtBot) -> None:
    """With four children no fifth can be added in full."""
    assert children(hand, qtbot, {}, {}, {}).ui.add_child.isEnabled()
    assert not children(hand, qtbot, {}, {}, {}, {}).ui.add_child.isEnabled()


def test_a_path_turns_to_its_child(hand: Hand, qtbot: QtBot) -> None:
    """A problem of the second child opens the second tab at its entry."""
    page = children(hand, qtbot, {}, {"given_names": "Bo"})
    assert page.focus_on("children.1.family_name")
    assert page.ui.children.currentIndex() == 1
    assert QApplication.focusWidget() is a(ChildForm, page.ui.children.currentWidget()).ui.family_name


@pytest.mark.parametrize(
    ("birth", "label"),
    [("born", "Date of birth"), ("stillborn", "Day of the stillbirth"), ("unborn", "Expected date of birth")],
)
def test_the_day_is_called_what_it_is(hand: Hand, qtbot: QtBot, birth: str, label: str) -> None:
    """A stillborn child has no birthday, and of an unborn one the day is only expected."""
    page = children(hand, qtbot, {"birth": birth})
    form = a(ChildForm, page.ui.children.widget(0))
    assert form.ui.born_on_label.text().replace("&", "") == label
    assert form.ui.born_on.accessibleName() == label
