"""The View menu: light, dark and the size of text, kept for the next day."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from scr_desktop.ui.look import theme
from scr_desktop.ui.look.look_actions import LookActions
from scr_desktop.ui.look.settings import Settings

NAMES = ("like_system", "light", "dark", "larger", "smaller", "normal_size")


@pytest.fixture
def menu(qapp: QApplication) -> Iterator[SimpleNamespace]:
    """Give the entries of the menu, answered; the look is as before afterwards."""
    owner = QObject()
    entries = {name: QAction(name, owner, checkable=name in NAMES[:3]) for name in NAMES}
    made = SimpleNamespace(**entries, answers=LookActions(SimpleNamespace(**entries), Settings(), owner))
    yield made
    qapp.processEvents()
    theme.apply(qapp, "light")
    owner.deleteLater()


def test_the_scheme_is_worn_at_once_and_kept(menu: SimpleNamespace, qapp: QApplication) -> None:
    """One of the three is ticked, as it was left."""
    assert (menu.like_system.isChecked(), menu.dark.isChecked()) == (True, False)
    menu.dark.trigger()
    assert theme.is_dark()
    assert (menu.like_system.isChecked(), menu.dark.isChecked()) == (False, True)
    assert Settings().scheme == "dark"
    menu.light.trigger()
    assert not theme.is_dark()


def test_text_grows_by_steps_up_to_the_largest(menu: SimpleNamespace, qapp: QApplication) -> None:
    """However often the key is pressed; the normal size is one press away, the smallest is the end the other way."""
    menu.light.trigger()
    points = qapp.font().pointSizeF()
    for _ in range(20):
        menu.larger.trigger()
    qapp.processEvents()
    assert Settings().zoom == theme.ZOOMS[-1]
    assert qapp.font().pointSizeF() > points
    menu.normal_size.trigger()
    assert Settings().zoom == 100
    for _ in range(20):
        menu.smaller.trigger()
    assert Settings().zoom == theme.ZOOMS[0]
