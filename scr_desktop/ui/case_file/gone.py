"""Leads the officer to save a copy when the case file that is open is no longer where it was opened."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QWidget

from scr_desktop.domain.problem import CaseFileGone
from scr_desktop.paths import CASE_FILE_SUFFIX
from scr_desktop.services.upkeep import safety
from scr_desktop.ui import background
from scr_desktop.ui.case_file.opening import CASE_FILES
from scr_desktop.ui.case_file.save_line import SaveLine
from scr_desktop.ui.dialogs import message, waiting

if TYPE_CHECKING:
    from scr_desktop.store.case_file import CaseFile

_TITLE = "The case file"
_SAVED = (
    "The copy was saved and checked:\n{path}\n\nIt opens with the same passphrase and holds all that was saved before. "
)
_OPEN_IT = "Close what is open here, and go on in the copy?"
_FINISH_FIRST = (
    "What you are entering just now is not in it. Keep its words, for example by copying them, close this dialog, then "
    "choose File, Close, and open the copy."
)


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
        # It may be noticed in a thread that makes a paper, and in the midst of what asks for the save.
        self._noticed.connect(self._first, Qt.ConnectionType.QueuedConnection)
        case_file.when_gone = self._noticed.emit

    def _first(self, gone: CaseFileGone) -> None:
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
        progress = waiting.wait(parent or self._window, "Saving a copy and checking it …")

        def done(_: Any) -> None:
            progress.reset()
            self.copied = path
            self._go_on(path)

        def failed(error: Exception) -> None:
            progress.reset()
            message.show_failure(parent, error, _TITLE)

        background.run(self, lambda: self._case_file.save_copy(path), done, failed)

    def _go_on(self, path: Path) -> None:
        """Open the copy if the officer agrees; what is being entered in a dialog would be lost by that, and is not."""
        dialog, saved = QApplication.activeModalWidget(), _SAVED.format(path=path)
        if dialog is not None:
            message.tell(dialog, saved + _FINISH_FIRST, _TITLE)
        elif message.confirm(self._window, saved + _OPEN_IT, "Close and &open the copy", "&Stay here", _TITLE):
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
