"""Something being written over several pages: kept as it is typed, and resumed at the page it was left on."""

from __future__ import annotations

from PySide6.QtCore import QObject

from scr_desktop.ui.typed.spell import Spell


class Autosave(Spell):
    """What is open in a wizard; `page` is the one shown, kept so that it is resumed there."""

    def __init__(self, page: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.page = page

    def move_to(self, page: str) -> None:
        """Note the page now shown, and save: a page turned ends a spell of typing."""
        if page != self.page:
            self._begun = True
        self.page = page
        self.save()

    @property
    def has_words(self) -> bool:
        """Whether anything stands in it that somebody wrote."""
        raise NotImplementedError
