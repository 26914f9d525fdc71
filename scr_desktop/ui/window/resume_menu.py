"""The menu of what is half written: notifications, and words typed and not recorded; listed anew whenever it opens."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from scr_desktop.services import typed
from scr_desktop.services.case import draft as drafts
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case_file.save_line import list_words
from scr_desktop.ui.keys.letters import give_when_opened


class ResumeMenu(QObject):
    """Fills `menu`. `draft_wanted(draft id)` says which notification is to be gone on with, `words_wanted(place)` which words."""

    draft_wanted = Signal(str)
    words_wanted = Signal(str)

    def __init__(self, menu: QMenu, case_file: CaseFile) -> None:
        super().__init__(menu)
        self._menu = menu
        self._case_file = case_file
        menu.aboutToShow.connect(self._list)
        give_when_opened(menu)

    def _list(self) -> None:
        self._menu.clear()
        waiting = drafts.waiting(self._case_file)
        for one in waiting:
            action = self._menu.addAction(drafts.label(one).replace("&", "&&"))
            action.triggered.connect(lambda _=False, draft_id=one.id: self.draft_wanted.emit(draft_id))
        if not waiting:
            self._menu.addAction("No notification is half written").setEnabled(False)
        if typed.waiting(self._case_file):
            self._menu.addSeparator()
            self._menu.addAction("Typed and not recorded").setEnabled(False)
            list_words(self._menu, self._case_file, self.words_wanted.emit)
