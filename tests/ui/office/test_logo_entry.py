"""The logo is shown as it will be printed until it is saved, and can be taken off."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.ui.office.logo_entry import LogoEntry


def picture(width: int, height: int) -> bytes:
    """Return a picture of that size."""
    into = BytesIO()
    Image.new("RGB", (width, height), "navy").save(into, "PNG")
    return into.getvalue()


class Page(QWidget):
    """A page with the picture, a button that chooses one and a button that takes it off."""

    def __init__(self) -> None:
        super().__init__()
        self.shown, self.choose, self.remove = QLabel(self), QPushButton(self), QPushButton(self)
        self.logo = LogoEntry(self.shown, self.choose, self.remove)


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    """Give the page, shown."""
    made = Page()
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_large_logo_is_made_smaller_and_a_small_one_is_not(page: Page) -> None:
    """Within 240 by 80 a picture keeps its size; a larger one its shape."""
    logo, shown = page.logo, page.shown
    logo.show_logo(picture(100, 50))
    assert (shown.pixmap().width(), shown.pixmap().height()) == (100, 50)
    logo.show_logo(picture(480, 80))
    assert (shown.pixmap().width(), shown.pixmap().height()) == (240, 40)
    logo.show_logo(picture(100, 800))
    assert (shown.pixmap().width(), shown.pixmap().height()) == (10, 80)


def test_without_a_logo_nothing_is_shown_and_nothing_can_be_taken_off(page: Page) -> None:
    """Neither an empty frame nor a button that does nothing."""
    logo, shown, remove = page.logo, page.shown, page.remove
    logo.show_logo(b"")
    assert shown.isHidden()
    assert remove.isHidden()


def test_taken_off_it_is_another_logo_to_be_saved(page: Page, qtbot: QtBot) -> None:
    """The page hears that the logo changed, and holds none."""
    logo, shown, remove = page.logo, page.shown, page.remove
    logo.show_logo(picture(100, 50))
    with qtbot.waitSignal(logo.changed):
        remove.click()
    assert logo.logo == b""
    assert shown.isHidden()


def test_what_is_only_shown_was_not_changed(page: Page, qtbot: QtBot) -> None:
    """Showing what is on record leaves nothing to be saved."""
    logo = page.logo
    with qtbot.assertNotEmitted(logo.changed):
        logo.show_logo(picture(100, 50))
    assert logo.logo == picture(100, 50)
