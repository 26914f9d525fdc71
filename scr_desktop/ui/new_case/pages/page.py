"""What the wizard's pages have in common: they load from the notification in hand and write to it as typed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget, QWizardPage

from scr_desktop.ui.keys.letters import give_page_letters
from scr_desktop.ui.new_case.in_hand import InHand
from scr_desktop.ui.new_case.pages.entries import Entries


class DraftPage(QWizardPage):
    """One page; `key` is kept with the draft so that it can be resumed there, `step` stands in the list of steps."""

    key = ""
    step = ""

    def __init__(self, draft: InHand, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draft = draft
        self.entries: list[Entries] = []
        self._was_complete: bool | None = None
        draft.looked.connect(self._looked)

    def initializePage(self) -> None:  # noqa: N802 - Qt's name
        """Show what the notification holds."""
        for entries in self.entries:
            entries.show()
        self.show_standing()
        self._was_complete = self.isComplete()

    def validatePage(self) -> bool:  # noqa: N802 - Qt's name
        """Save before the page is left; nothing that can be mended later keeps the officer here."""
        return self.draft.save()

    def show_standing(self) -> None:
        """Show what follows from the entries so far; pages that show nothing of it leave this out."""

    def focus_first(self) -> None:
        """Put the cursor on the first entry."""
        if self.entries:
            self.entries[0].widgets[0].setFocus()

    def focus_on(self, field: str) -> bool:
        """Put the cursor on the entry at a path, if it is on this page."""
        for entries in self.entries:
            section, _, name = field.rpartition(".")
            widget = entries.widget(name) if section == entries.section else None
            if widget is not None:
                widget.setFocus()
                return True
        return False

    def _looked(self) -> None:
        if self.isVisible():
            for entries in self.entries:
                entries.show_problems()
            self.show_standing()
            # What it shows may be asked for the first time.
            give_page_letters(self)
            self._say_complete()

    def _say_complete(self) -> None:
        """Tell the wizard when the page has become complete or is so no longer.

        It lays its buttons out again each time that it is told, which closes a list of names that is being offered.
        """
        complete = self.isComplete()
        if complete != self._was_complete:
            self._was_complete = complete
            self.completeChanged.emit()
