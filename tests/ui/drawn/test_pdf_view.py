"""The pages of a PDF below each other: walked by key, larger and smaller by steps, fitted to the window."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from scr_desktop.documents.making.draw import draw
from scr_desktop.documents.parts.content import Content, Heading, PageBreak
from scr_desktop.documents.parts.imprint import Imprint
from scr_desktop.ui.drawn.pdf_pages import PdfPages
from scr_desktop.ui.drawn.pdf_view import ZOOMS, PdfView

NOW = datetime(2026, 11, 20, 14, 5)  # noqa: DTZ001 - local time


@pytest.fixture(scope="module")
def pages() -> Iterator[PdfPages]:
    """Give three pages."""
    content: list[Content] = [Heading(1, "One"), PageBreak(), Heading(1, "Two"), PageBreak(), Heading(1, "Three")]
    made = PdfPages(draw(content, Imprint("Three pages", as_at=NOW)))
    yield made
    made.close()


@pytest.fixture
def view(pages: PdfPages, qtbot: QtBot) -> PdfView:
    """Give their view, on the screen."""
    made = PdfView()
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    made.show_pages(pages)
    return made


def test_keys_go_from_page_to_page_and_stop_at_the_ends(view: PdfView, qtbot: QtBot) -> None:
    """Each page that comes to the front is told."""
    told: list[int] = []
    view.page_changed.connect(told.append)
    assert view.front == 0
    for key in ("PageUp", "PageDown", "PageDown", "PageDown", "Home", "End"):
        qtbot.keyClick(view, getattr(Qt.Key, f"Key_{key}"))
    assert told == [1, 2, 0, 2]


def test_before_there_is_a_page_none_is_in_front(qtbot: QtBot) -> None:
    """Keys and sizes do nothing then."""
    made = PdfView()
    qtbot.addWidget(made)
    made.zoom_in()
    qtbot.keyClick(made, Qt.Key.Key_PageDown)
    assert made.front == -1


def test_pages_grow_by_steps_up_to_the_largest(view: PdfView) -> None:
    """And shrink to the smallest; the page in front stays in front."""
    told: list[str] = []
    view.zoomed.connect(told.append)
    view.go_to(1)
    for _ in range(len(ZOOMS) + 2):
        view.zoom_in()
    assert told[-1] == "200 %"
    assert view.front == 1
    for _ in range(len(ZOOMS) + 2):
        view.zoom_out()
    assert told[-1] == "50 %"
    assert view.front == 1


def test_fitted_pages_follow_the_window(view: PdfView) -> None:
    """Twice as wide a window shows larger pages; none is cut at the side."""
    told: list[str] = []
    view.zoomed.connect(told.append)
    view.fit_width()
    view.resize(800, 400)
    first, second = (int(one.removesuffix(" %")) for one in (told[0], told[-1]))
    assert second > first
    assert view.horizontalScrollBar().maximum() == 0


def test_a_find_is_brought_into_sight(view: PdfView, pages: PdfPages) -> None:
    """Its page comes to the front."""
    [hit] = pages.find("Three")[:1]
    view.mark([hit], hit)
    assert view.verticalScrollBar().value() > 0
    assert not view.grab().isNull()
