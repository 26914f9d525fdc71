"""The main window as what it is made of sees it: the page that is shown, cases and notifications opened, the way out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow

from scr_desktop.domain.rules.place import CasePlace
from scr_desktop.ui.forms.ui_main_window import Ui_MainWindow
from scr_desktop.ui.page import Page


class OfficeWindow(QMainWindow):
    """A window over an open case file, which it closes when it is left.

    `lock_wanted()` and `restore_wanted()` are emitted once the case file is closed and the officer is to
    unlock it again, or to restore a backup; `day_began()` once a page is there, and something may be said over it.
    """

    day_began = Signal()
    lock_wanted = Signal()
    restore_wanted = Signal()

    ui: Ui_MainWindow

    @property
    def page(self) -> Page:
        """The page that is shown."""
        shown = self.ui.pages.currentWidget()
        assert isinstance(shown, Page)
        return shown

    def refresh(self) -> None:
        """Read the page that is shown anew, and what stands around it."""
        raise NotImplementedError

    def open_case(self, case_id: str, part: CasePlace | None = None) -> None:
        """Show the page of a case, at one of its parts if it is named."""
        raise NotImplementedError

    def open_draft(self, draft_id: str) -> None:
        """Open the notification wizard."""
        raise NotImplementedError

    def leave(
        self, then: Callable[[], object], *, to_restore: bool = False, stay: Callable[[], object] | None = None
    ) -> None:
        """Close the case file and call `then`, or `stay` if it cannot be left."""
        raise NotImplementedError
