"""Something being written: kept as it is typed, and saved when the keys rest."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from scr_desktop.domain.problem import Problem

SAVE_AFTER_MS = 1000


class Autosave(QObject):
    """What is open in a wizard; `page` is the one shown, kept so that it is resumed there.

    `saved` carries a sentence for the officer each time it was saved, `failed` one when it could not be.
    """

    saved = Signal(str)
    failed = Signal(str)

    def __init__(self, page: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.page = page
        self._unsaved = False
        self._save_timer = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._save_timer.timeout.connect(self.save)

    def touch(self) -> None:
        """Note that something was entered."""
        self._unsaved = True
        self._save_timer.start()

    def move_to(self, page: str) -> None:
        """Note the page now shown, and save."""
        self._unsaved = self._unsaved or page != self.page
        self.page = page
        self.save()

    def save(self) -> bool:
        """Save what is not saved yet; return whether all is safe, and say so either way."""
        self._save_timer.stop()
        if not self._unsaved:
            return True
        try:
            self.write()
        except Problem as problem:
            self.failed.emit(f"Not saved: {problem.sentence}")
            return False
        self._unsaved = False
        self.saved.emit(f"Saved at {datetime.now():%H:%M}")
        return True

    def write(self) -> None:
        """Put what was typed into the case file; raises `Problem` if it cannot be saved."""
        raise NotImplementedError
