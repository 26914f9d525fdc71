"""Our own icons: drawn in the colour that is asked for, sharp at their size, and named for a screen reader."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from scr_desktop.ui.look import icons, theme


def inks(picture: QImage) -> set[str]:
    """Return the colours in a picture that are drawn in full."""
    found = (picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height()))
    return {one.name() for one in found if one.alpha() == 255}


@pytest.mark.parametrize("tone", ["danger", "good", "accent"])
def test_an_icon_has_the_colour_asked_for(tone: str, qapp: QApplication) -> None:
    """Where the drawing is full it is in that colour and not in the black in which it is kept."""
    drawn = inks(icons.pixmap("overdue", tone, 64).toImage())
    assert theme.tone(tone).name() in drawn
    assert QColor("black").name() not in drawn


def test_an_icon_is_as_large_as_asked(qapp: QApplication) -> None:
    """In logical pixels, whatever the screen's scale."""
    picture = icons.pixmap("met", size=24)
    assert (picture.width() / picture.devicePixelRatio(), picture.height() / picture.devicePixelRatio()) == (24, 24)


def test_what_cannot_be_pressed_looks_so(qapp: QApplication) -> None:
    """A button without effect bears its icon in another colour."""
    made = icons.icon("met", "good")
    usual, off = (made.pixmap(24, 24, mode).toImage() for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled))
    assert usual != off


def test_a_name_without_a_drawing_is_a_fault(qapp: QApplication) -> None:
    """An icon that is not there is not left out in silence."""
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-icon")


def test_a_sign_says_what_it_means(qtbot: QtBot) -> None:
    """On a label a screen reader hears the words given, nothing where others say it already."""
    label = QLabel()
    qtbot.addWidget(label)
    icons.show_on(label, "overdue", "danger", "Overdue")
    assert label.accessibleName() == "Overdue"
    assert not label.pixmap().isNull()
    icons.show_on(label, "overdue", "danger")
    assert label.accessibleName() == ""


def test_the_program_has_a_mark(qapp: QApplication) -> None:
    """It is found where it is installed."""
    assert not icons.program_icon().pixmap(32, 32).isNull()
