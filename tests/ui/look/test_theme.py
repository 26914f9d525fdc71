"""The look: readable in light and dark, larger on demand, never by colour alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from scr_desktop import paths
from scr_desktop.ui.look import icons, theme

TEXT_ON_GROUND = [
    *[(text, ground) for text in ("text", "muted", "accent", "good", "warning", "danger") for ground in ("page", "card")],
    ("text", "field"), ("muted", "field"), ("text", "stripe"), ("text", "button"), ("text", "selection"),
    ("text", "weekend"), ("text", "bank_holiday"), ("text", "notice_ground"), ("text", "warning_ground"),
    ("text", "danger_ground"), ("text", "good_ground"), ("on_accent", "accent"), ("on_accent", "accent_strong"),
    ("danger", "danger_ground"), ("warning", "warning_ground"),
]  # fmt: skip


def luminance(colour: QColor) -> float:
    """Return the relative luminance of WCAG 2.2."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of WCAG 2.2."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
def test_text_stands_out_from_its_ground(text: str, ground: str, dark: bool) -> None:
    """Every text keeps a contrast of 4.5 to 1 with the ground it may stand on (WCAG 2.2, 1.4.3)."""
    assert contrast(theme.colour(text, dark=dark), theme.colour(ground, dark=dark)) >= 4.5


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["page", "card", "field"])
def test_the_edge_of_a_field_can_be_seen(ground: str, dark: bool) -> None:
    """The border of an entry keeps 3 to 1 with what surrounds it (WCAG 2.2, 1.4.11), less a hair for anti-aliasing."""
    assert contrast(theme.colour("border", dark=dark), theme.colour(ground, dark=dark)) >= 2.7


def test_dark_and_light_change_the_palette(qapp: QApplication) -> None:
    """Choosing dark turns the ground dark, choosing light turns it back."""
    theme.apply(qapp, "dark")
    assert theme.is_dark()
    assert qapp.palette().color(QPalette.ColorRole.Window) == theme.tone("page")
    theme.apply(qapp, "light")
    assert not theme.is_dark()


def test_zoom_makes_text_larger(qapp: QApplication) -> None:
    """At 150 per cent the text is half as large again, the headings too."""
    theme.apply(qapp, "light", 100)
    plain, sheet = qapp.font().pointSizeF(), qapp.styleSheet()
    theme.apply(qapp, "light", 150)
    assert qapp.font().pointSizeF() == pytest.approx(plain * 1.5)
    assert qapp.styleSheet() != sheet
    theme.apply(qapp, "light", 100)


def test_a_role_given_later_shows_at_once(qtbot: QtBot) -> None:
    """A label that becomes an error turns to the colour of errors without being shown anew."""
    label = QLabel("Type your name.")
    qtbot.addWidget(label)
    label.show()
    theme.give_role(label, "error")
    assert label.palette().color(QPalette.ColorRole.WindowText) == theme.tone("danger")


@pytest.mark.parametrize("path", sorted(paths.resource("icons").glob("*.svg")), ids=lambda path: path.stem)
def test_every_icon_draws_something(path: Path, qapp: QApplication) -> None:
    """Each drawing is valid and leaves ink in the colour asked for."""
    name = path.stem
    drawn = icons.pixmap(name, "danger", 24).toImage()
    inked = [drawn.pixelColor(x, y) for x in range(24) for y in range(24) if drawn.pixelColor(x, y).alpha() > 200]
    assert inked
    if name != "scr-desktop":
        assert all(abs(one.red() - theme.tone("danger").red()) < 12 for one in inked)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_unticked_box_of_a_menu_can_be_seen(scheme: str, qapp: QApplication, qtbot: QtBot) -> None:
    """What can be ticked in a menu shows an empty box whose edge stands out, on a dark ground as on a light one."""
    theme.apply(qapp, scheme)
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.addAction("Anonymised").setCheckable(True)
    menu.resize(menu.sizeHint())
    image = menu.grab().toImage()
    ratio, line = image.devicePixelRatio(), image.height() // 2
    found = [image.pixelColor(x, line) for x in range(round(5 * ratio), round(24 * ratio))]
    theme.apply(qapp, "light")
    assert max(contrast(one, found[0]) for one in found) >= 2.7
