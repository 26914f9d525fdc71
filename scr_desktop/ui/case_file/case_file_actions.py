"""What the File menu does with the case file as a whole, and how it is left."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMainWindow

from scr_desktop.domain.problem import CaseFileGone, Problem
from scr_desktop.services import typed
from scr_desktop.services.upkeep import safety
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui import background
from scr_desktop.ui.case_file.change_passphrase import ChangePassphraseDialog
from scr_desktop.ui.case_file.check import CheckDialog
from scr_desktop.ui.case_file.gone import GoneFile
from scr_desktop.ui.case_file.recovery_sheet import RecoverySheetDialog
from scr_desktop.ui.dialogs import ask_path, message, waiting
from scr_desktop.ui.typed.keeper import keeper_of

Words = list[tuple[typed.Place, dict[str, Any]]]
"""What is typed and stands nowhere else, by its places."""
_LOG = logging.getLogger(__name__)
# Nobody who closes waits longer for the backup, and what is made at the start does not hold up what the officer begins with.
LONGEST_WAIT_MS, LOOK_AFTER_MS = 4_500, 60_000


class CaseFileActions(QObject):
    """Answers the File menu of `window`. `left` says that the case file is closed and the window may go.

    `open_wanted(path)` says that it is closed and work goes on in a copy. `when_rescued(path)` is called in the thread of
    the last backup, while the session ends, with a copy that was saved unasked.
    """

    open_wanted = Signal(object)

    def __init__(self, window: QMainWindow, case_file: CaseFile) -> None:
        super().__init__(window)
        self._window = window
        self._case_file = case_file
        self._leaving = False
        self.left = False
        # Why there is no backup of the office that was locked, empty if there is one.
        self.no_backup = ""
        self.when_rescued: Callable[[Path], None] = lambda _path: None
        QTimer.singleShot(LOOK_AFTER_MS, self, self.look_after_backups)
        self.gone = GoneFile(window, case_file)
        self.gone.open_wanted.connect(self._leave_for_copy)
        ui = window.ui  # type: ignore[attr-defined]
        ui.back_up.triggered.connect(lambda _checked: self.back_up())
        ui.copy_backup.triggered.connect(self._copy_backup)
        ui.check.triggered.connect(lambda: CheckDialog(case_file, window).exec())
        ui.recovery_sheet.triggered.connect(lambda: RecoverySheetDialog(case_file, window).exec())
        ui.change_passphrase.triggered.connect(lambda: ChangePassphraseDialog.ask(window, case_file))

    def back_up(self, folder: Path | None = None) -> None:
        """Make a verified backup, with a copy in `folder` if one is given, and say where it is."""
        progress = waiting.wait(self._window, "Making a backup and checking it …")

        def done(made: Path) -> None:
            progress.reset()
            message.tell(self._window, f"The backup was made and checked:\n{made}", "Backup")
            self._window.refresh_frame()  # type: ignore[attr-defined]

        def failed(error: Exception) -> None:
            progress.reset()
            message.show_failure(self._window, error, "Backup")

        background.run(self, lambda: safety.back_up(self._case_file, folder), done, failed)

    def _copy_backup(self) -> None:
        folder = ask_path.for_folder(self._window, ask_path.BACKUPS, "Where the backup is copied to")
        if folder is not None:
            self.back_up(folder)

    def leave_to_restore(self, then: Callable[[], Any]) -> None:
        """Ask whether the office is to be left for restoring a backup, and leave it."""
        question = (
            "To restore a backup the case file is closed first, after a backup of it as it is now. "
            "What was entered since the restored backup will not be in it any more."
        )
        if message.confirm(self._window, question, "Close and &restore…", title="Restore a backup"):
            self.leave(then)

    def leave(self, then: Callable[[], Any]) -> None:
        """Back the case file up if anything changed, close it, then call `then`; if it fails the officer decides."""
        if self._leaving or not (self.end_typing() or self._lose_typed()):
            return
        self._leaving = True
        progress = waiting.wait(self._window, "Making the backup of the day …")
        enough = QTimer(progress, singleShot=True, interval=LONGEST_WAIT_MS)

        def gone() -> None:
            enough.stop()
            progress.reset()
            self._case_file.close()
            self.left = True
            then()

        def failed(error: Exception) -> None:
            enough.stop()
            progress.reset()
            self._leaving = False
            if self._close_after(error):
                gone()

        def go_on() -> None:
            # A backup that is not whole by then is none: the next start makes it.
            job.stop()
            gone()

        back_up = partial(safety.back_up_on_close, self._case_file)
        job = background.run(self, back_up, lambda _: gone(), failed, left_behind=True)
        enough.timeout.connect(go_on)
        enough.start()

    def leave_locked(self, then: Callable[[], Any], stay: Callable[[], Any]) -> None:
        """Back the case file up if anything changed, close it and call `then`, asking nothing: a missing backup is noted.

        Only where it is gone and no copy of it can be saved either it stays open: closed, all that is in it could be lost.
        """
        if self._leaving:
            return
        self._leaving = True

        def gone() -> None:
            self._case_file.close()
            self.left = True
            then()

        def failed(error: Exception) -> None:
            if not isinstance(error, CaseFileGone):
                self.no_backup = without_backup(error)
                gone()
            elif self.gone.copied is None:
                self._leaving = False
                stay()
                self._close_gone(error)
            else:
                gone()

        background.run(self, self._back_up_or_rescue, lambda _: gone(), failed)

    def _back_up_or_rescue(self) -> None:
        try:
            safety.back_up_on_close(self._case_file)
        except CaseFileGone:
            # What is typed is held in memory by now, and goes into the copy when that is unlocked.
            self._rescue([])
            raise

    def keep_typed(self) -> bool:
        """Put on the disk what is typed anywhere; return whether that went well."""
        return keeper_of(self._case_file).keep_all()

    def end_typing(self) -> bool:
        """Put what is typed anywhere where it belongs or aside; return whether that went well."""
        return keeper_of(self._case_file).end_all()

    def _lose_typed(self) -> bool:
        """Ask whether words that cannot be kept may be lost, and name their places."""
        lost = self.unkept_words()
        if self._case_file.is_gone and (not lost or self.gone.copied is None):
            # A copy holds them, or is offered next.
            return True
        return message.confirm(self._window, f"What was typed could not be kept.\n{lost}", "Close and &lose it")

    def unkept_words(self) -> str:
        """Return where words are typed that the disk did not take and no copy holds, a line each with why; empty if none are."""
        keeper = keeper_of(self._case_file)
        lost = [spell for spell in keeper.spells if spell.fault and spell.place and not keeper.is_copied(spell)]
        return "\n".join(f"{one.place.words}: {one.fault}" for one in lost if one.place)

    def back_up_within(self, seconds: float) -> bool:
        """Back the case file up if anything changed, asking nothing; return whether that was over within `seconds`."""
        if self.left or self._leaving:
            return True
        # Read here: no other thread may look into the entries.
        words = keeper_of(self._case_file).being_typed()
        work = threading.Thread(target=self._back_up_in_silence, args=[words], name="last backup", daemon=True)
        work.start()
        work.join(seconds)
        return not work.is_alive()

    def _back_up_in_silence(self, words: Words) -> None:
        try:
            safety.back_up_on_close(self._case_file)
        except CaseFileGone:
            self._rescue(words)
        except Exception as error:  # noqa: BLE001 - the session ends all the same, and the case file itself is whole
            _LOG.warning("No backup at the end of the session: %s", type(error).__name__)

    def _rescue(self, words: Words) -> None:
        """Save a copy of a case file that is gone where it was, with `words` in it, for nobody can be asked any more.

        The next start opens it.
        """
        if self.gone.copied is None:
            try:
                self.gone.copied = safety.rescue(self._case_file, typed.into_copy(words))
                keeper_of(self._case_file).copied(words)
            except Exception as error:  # noqa: BLE001 - there is nobody to tell
                _LOG.warning("No copy at the end of the session: %s", type(error).__name__)
                return
        self.when_rescued(self.gone.copied)

    def _leave_for_copy(self, path: Path) -> None:
        """Close what is open, of which a copy was just saved, and open that."""

        def leave() -> None:
            self.close_at_once()
            self.open_wanted.emit(path)

        if self.end_typing() or self._lose_typed():
            self._window.words.put_away(leave)  # type: ignore[attr-defined]

    def close_at_once(self) -> None:
        """Close the case file as it is, for a window that goes with the session."""
        if not self.left:
            self.end_typing()
            self.left = True
            self._case_file.close()

    def say_clock(self) -> None:
        """Say so if the computer's clock does not fit what the case file holds, while the office is shown."""
        doubts = safety.clock_doubts(self._case_file) if self._window.isVisible() and not self.left else []
        if doubts:
            message.warn(self._window, "\n\n".join(doubts), "The computer's clock")

    def look_after_backups(self) -> None:
        """Make the backup that was not waited for, and look at the newest once a week, while the office is open."""

        def failed(error: Exception) -> None:
            if self._window.isVisible() and not isinstance(error, CaseFileGone):
                message.show_failure(self._window, error, "Backup")

        if not (self.left or self._leaving):
            look = partial(safety.look_after_backups, self._case_file)
            background.run(self, look, lambda _: None, failed, left_behind=True)

    def _close_after(self, error: Exception) -> bool:
        """Return whether to close although no backup could be made."""
        if isinstance(error, CaseFileGone):
            return self.gone.copied is not None or self._close_gone(error)
        return self._close_without(error)

    def _close_gone(self, error: CaseFileGone) -> bool:
        if message.confirm(self._window, error.sentence, "&Save a copy…", "&Other choices", "Close"):
            self.gone.save_copy(self._window)
            return False
        return message.confirm(
            self._window,
            "No copy was saved. If the case file was deleted, all that was entered since the last backup is lost by closing "
            "now.",
            "Close &without a copy",
            "&Stay here",
            "Close",
        )

    def _close_without(self, error: Exception) -> bool:
        return message.confirm(
            self._window,
            without_backup(error),
            "Close &without a backup",
            "&Stay here",
            "Backup",
        )


def without_backup(error: Exception) -> str:
    """Return what is said where no backup could be made."""
    sentence = error.sentence if isinstance(error, Problem) else "The program could not make it."
    return f"No backup was made. {sentence}\n\nWhat was saved stays in the case file itself."
