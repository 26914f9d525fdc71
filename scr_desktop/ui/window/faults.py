"""Faults of the program: noted in a log, and shown instead of ending or going on in silence."""

from __future__ import annotations

import logging
import sys
import threading
from types import TracebackType

from PySide6.QtWidgets import QApplication

from scr_desktop import paths

_LOG_SIZE, _LOGS_KEPT = 500_000, 3


def keep_log() -> None:
    """Note faults of the program in a file that never grows large; without a place for it, go on without."""
    # Loads the socket library, and so waits until the first window is painted.
    from logging.handlers import RotatingFileHandler

    place = paths.log_file()
    try:
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = RotatingFileHandler(place, maxBytes=_LOG_SIZE, backupCount=_LOGS_KEPT, encoding="utf-8", delay=True)
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log = logging.getLogger("scr_desktop")
    log.addHandler(handler)
    log.propagate = False


def catch_faults() -> None:
    """Show every error that nothing else caught, instead of ending or going on in silence."""
    showing = threading.Lock()

    def show(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not isinstance(error, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        from scr_desktop.ui.dialogs import message

        # One fault may follow from another: one dialog at a time, and the log has the rest.
        if showing.acquire(blocking=False):
            try:
                message.show_failure(QApplication.activeWindow(), error)
            finally:
                showing.release()

    sys.excepthook = show
