"""What the pages of the main window share: each is read anew by itself, and leads to cases and to other pages."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from scr_desktop.services.typed import Place
from scr_desktop.ui.dialogs import message


class Page(QWidget):
    """One page of the main window.

    `case_wanted(case id)` opens a case, `part_wanted(case id, part)` one where something is done in it,
    `draft_wanted(draft id)` a notification, `meeting_wanted(meeting id)` a meeting, `edition_wanted()` the page on which the
    edition is confirmed; `changed()` says that something was recorded. A page that looks for something names its `search_box`.
    """

    case_wanted = Signal(str)
    part_wanted = Signal(str, object)
    draft_wanted = Signal(str)
    meeting_wanted = Signal(str)
    edition_wanted = Signal()
    changed = Signal()

    search_box: QLineEdit | None = None
    # The page of the help that is about it; without one the help begins with the first.
    help_page = ""
    # Whether it has a first action of its own, also while the part that has it is not made yet.
    acts_itself = False

    @property
    def half_written(self) -> Place | None:
        """Where something is typed on the page that is not recorded, or None: most pages have no entries of their own."""
        return None

    def refresh(self) -> None:
        """Read what is shown anew, for the present day; what was chosen stays."""
        raise NotImplementedError

    def print_page(self) -> None:
        """Show the page as it is printed; one that is not printed says so."""
        message.tell(
            self.window(),
            "This page is not printed. Open Today, the register, the calendar, the meetings, the procedure or a case "
            "to print it.",
        )

    def search(self) -> bool:
        """Put the cursor into the search box, ready to type over what stands there; return whether there is one."""
        if self.search_box is None:
            return False
        self.search_box.setFocus()
        self.search_box.selectAll()
        return True

    def _say(self, recorded: object) -> None:
        """Show what was recorded and say so, if anything was, as a dialog answers."""
        if recorded:
            self.refresh()
            self.changed.emit()
