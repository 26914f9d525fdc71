"""The timeline on the screen: as wide as there is room, never too small to be read, told to a screen reader."""

from __future__ import annotations

from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from scr_desktop.documents.parts.content import Box, Drawing, Label, Stroke
from scr_desktop.ui.drawn.timeline_view import TimelineView
from scr_desktop.ui.look import theme

DRAWING = Drawing("Two entries: birth, and school.", 400, 100, (
    Box(0, 0, 100, 100, shade=0.2, weight=0), Stroke(0, 50, 400, 50), Label(200, 20, "Birth", align="centre"),
))  # fmt: skip


def view(qtbot: QtBot, drawing: Drawing | None) -> TimelineView:
    """Return the timeline with a drawing, on the screen."""
    made = TimelineView()
    qtbot.addWidget(made)
    made.show_drawing(drawing)
    made.resize(800, 400)
    made.show()
    return made


def test_a_screen_reader_is_told_what_it_shows(qtbot: QtBot) -> None:
    """In the words of the printed picture, or that there is nothing to show."""
    made = view(qtbot, DRAWING)
    assert (made.accessibleName(), made.accessibleDescription()) == ("Timeline", DRAWING.alt)
    made.show_drawing(None)
    assert made.accessibleDescription() == "No entry has a date yet."


def test_it_is_as_large_as_its_words_need(qtbot: QtBot) -> None:
    """A wider drawing asks for more, so that it scrolls and its text stays as large as the window's."""
    made = view(qtbot, DRAWING)
    narrow = made.minimumSizeHint().width()
    made.show_drawing(Drawing(DRAWING.alt, 800, 100, DRAWING.shapes))
    assert abs(made.minimumSizeHint().width() - 2 * narrow) <= 1
    made.show_drawing(None)
    assert made.minimumSizeHint().height() < 100


def test_shapes_stand_where_the_paper_has_them(qtbot: QtBot) -> None:
    """A shaded box on the left quarter of the drawing is on the left quarter of the screen, and nowhere else."""
    picture = view(qtbot, DRAWING).grab().toImage()
    assert picture.pixelColor(100, 30) == QColor(theme.tone("selection"))
    assert picture.pixelColor(700, 30) == QColor(theme.tone("card"))
