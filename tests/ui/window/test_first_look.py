"""What the first look at the office needs is drawn before."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from scr_desktop.services.office import first_page
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.look import icons
from scr_desktop.ui.look.settings import Settings
from scr_desktop.ui.tables import state_icon
from scr_desktop.ui.window import first_look
from scr_desktop.ui.window.main_window import MainWindow


def test_the_frame_finds_its_icons_drawn(demo_office: CaseFile, qtbot: QtBot) -> None:
    """The window with its first page draws but what stands in the size of its own font."""
    for drawn in (icons._drawn, state_icon._drawn):
        drawn.cache_clear()
    for thing in first_look.things():
        thing()
    signs, pictures = state_icon._drawn.cache_info().misses, icons._drawn.cache_info().misses
    window = MainWindow(demo_office, Settings(), read=first_page.read(demo_office))
    qtbot.addWidget(window, before_close_func=lambda one: setattr(one._file, "left", True))
    window.show()
    with qtbot.waitSignal(window.day_began):
        pass
    window.repaint()
    assert state_icon._drawn.cache_info().misses == signs
    assert icons._drawn.cache_info().misses - pictures <= 1
