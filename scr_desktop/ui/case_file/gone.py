"""Leads the officer to save a copy when the case file that is open is no longer where it was opened."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QWidget

from scr_desktop.domain.problem import CaseFileGone
from scr_desktop.paths import CASE_FILE_SUFFIX
from scr_desktop.services import typed
from scr_desktop.services.upkeep import safety
from scr_desktop.ui import background
from scr_desktop.ui.case_file.opening import CASE_FILES
from scr_desktop.ui.case_file.save_line import SaveLine
from scr_desktop.ui.dialogs import message, waiting
from scr_desktop.ui.keys.hands import when_hands_rest
from scr_desktop.ui.typed.keeper import keeper_of

if TYPE_CHECKING:
    from scr_desktop.store.case_file import CaseFile

_TITLE = "The case file"
_SAVED = (
    "The copy was saved and checked:\n{path}\n\nIt opens with the same passphrase and holds all that was saved before. "
)
_OPEN_IT = "Close what is open here, and go on in the copy?"
_AS_WELL = "It holds what you are entering just now as well, and offers it when it is opened. "


class GoneFile(QObject):
    """Hears of it when `case_file` is gone and offers a copy: at once, in the File menu from then on, and on closing.

    `copied` is the copy that was saved, once there is one. `open_wanted(path)` says that work goes on in it.
    """

    open_wanted = Signal(object)
    _noticed = Signal(object)

    def __init__(self, window: QMainWindow, case_file: CaseFile) -> None:
        super().__init__(window)
        self._window = window
        self._case_file = case_file
        self._said = False
        self.copied: Path | None = None
        self._action = window.ui.save_copy  # type: ignore[attr-defined]
        self._action.triggered.connect(lambda: self.save_copy(window))
        self._keeper = keeper_of(case_file)
        self._keeper.copy_wanted.connect(self.save_copy)
        # It may be noticed in a thread that makes a paper, and in the midst of what asks for the save.
        self._noticed.connect(self._first, Qt.ConnectionType.QueuedConnection)
        case_file.when_gone = self._noticed.emit

    def _first(self, gone: CaseFileGone) -> None:
        self._show()
        when_hands_rest(partial(self._first_at_rest, gone))

    def _first_at_rest(self, gone: CaseFileGone) -> None:
        # It may have been left meanwhile, for the copy or with the session.
        if self._case_file.is_open and not self._said:
            self.offer(QApplication.activeModalWidget() or self._window, gone)

    def _show(self) -> None:
        """Put the copy into the menu, and what is not saved to the foot of the window."""
        self._action.setVisible(True)
        line = self._window.findChild(SaveLine)
        if line is not None:
            line.show_state()

    def offer(self, parent: QWidget | None, gone: CaseFileGone) -> None:
        """Say what happened, and save a copy if the officer wants one now."""
        self._said = True
        self._show()
        if message.confirm(parent, gone.sentence, "&Save a copy…", "&Not now", _TITLE):
            self.save_copy(parent)

    def save_copy(self, parent: QWidget | None) -> None:
        """Ask where the copy goes, save it there off the window's thread, and say where it is."""
        offered = safety.free_copy_name(self._case_file)
        chosen, _ = QFileDialog.getSaveFileName(parent, "Save a copy of what is open", str(offered), CASE_FILES)
        if not chosen:
            return
        path = Path(chosen.removesuffix(CASE_FILE_SUFFIX) + CASE_FILE_SUFFIX)
        words = self._keeper.being_typed()
        progress = waiting.wait(parent or self._window, "Saving a copy and checking it …")

        def done(_: Any) -> None:
            progress.reset()
            self.copied = path
            self._keeper.copied(words)
            self._go_on(path, as_well=bool(words))

        def failed(error: Exception) -> None:
            progress.reset()
            message.show_failure(parent, error, _TITLE)

        background.run(self, lambda: self._case_file.save_copy(path, typed.into_copy(words)), done, failed)

    def _go_on(self, path: Path, *, as_well: bool) -> None:
        """Open the copy if the officer agrees, which holds what is being entered in a dialog too."""
        dialog, saved = QApplication.activeModalWidget() or self._window, _SAVED.format(path=path)
        question = saved + (_AS_WELL if as_well else "") + _OPEN_IT
        if message.confirm(dialog, question, "Close and &open the copy", "&Stay here", _TITLE):
            for spell in self._keeper.spells:
                if self._keeper.is_copied(spell) or not spell.waits:
                    spell.end()
            self.open_wanted.emit(path)


def offered_by(parent: QWidget | None, error: Exception) -> bool:
    """Return whether `error` is of a case file that is gone, and a copy was offered for it over `parent`."""
    if not isinstance(error, CaseFileGone):
        return False
    for window in QApplication.topLevelWidgets():
        found = window.findChild(GoneFile)
        if found is not None:
            found.offer(parent, error)
            return True
    return False


message.OFFERS.append(offered_by)
