"""Every window, page, wizard page and dialog of the demonstration office, in large text on a dark small screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui import theme
from tests import screens, screens_review
from tests.ui import screen_faults

SMALL = (1024, 700)  # what a laptop leaves of its screen
LOOKED_FOR = (
    screen_faults.letters_given_twice,
    screen_faults.controls_without_a_name,
    screen_faults.words_hidden_from_a_screen_reader,
    screen_faults.words_cut_off,
    screen_faults.text_that_hardly_stands_out,
)
SCREENS: dict[str, Callable[[CaseFile, QApplication], Iterator[tuple[str, QWidget]]]] = {
    "first windows": lambda case_file, _: screens.first_windows(case_file),
    "main window": screens.main_window,
    "notification": lambda case_file, _: screens.wizard(case_file),
    "rapid review": lambda case_file, _: screens_review.shots(case_file),
    "dialogs": lambda case_file, _: screens.dialogs(case_file),
}


@pytest.fixture
def kept(qapp: QApplication) -> Iterator[list[QWidget]]:
    """Dress the program for somebody who needs large text on a dark screen; keep every window until all were seen."""
    theme.apply(qapp, "dark", 150)
    windows = list[QWidget]()
    yield windows
    for window in windows:
        if shiboken6.isValid(window):
            window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    theme.apply(qapp, "light", 100)


@pytest.mark.parametrize("which", SCREENS)
def test_every_screen_can_be_used_by_everybody(
    which: str, demo_office: CaseFile, qapp: QApplication, kept: list[QWidget], monkeypatch: pytest.MonkeyPatch
) -> None:
    """No letter of Alt stands for two things, each stop of Tab has a name, all words are read, no words are cut, and all stand out."""
    monkeypatch.setattr(screens, "settle", lambda app: [app.processEvents() for _ in range(6)])
    faults = []
    for name, window in SCREENS[which](demo_office, qapp):
        kept.append(window)
        if isinstance(window, QMainWindow):
            window.resize(*SMALL)
        screens.show(window, qapp)
        faults += [f"{name}: {fault}" for look in LOOKED_FOR for fault in look(window)]
    assert not faults, "\n".join(faults)
