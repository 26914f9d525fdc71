"""Runs slow work off the window's thread and brings its outcome back to the window."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

_COUNT_LOCK = threading.Lock()
_AT_WORK: list[float] = []
_SHORT_TURN = 0.0002


class Job(QObject):
    """One piece of work in a thread of its own. `progressed(done, of)` is emitted in the window's thread."""

    progressed = Signal(int, int)
    ended = Signal()
    _returned = Signal(object, object)

    def __init__(
        self,
        for_whom: QObject,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        unwanted: Callable[[Any], None] | None = None,
    ) -> None:
        from PySide6.QtCore import Qt

        super().__init__(QCoreApplication.instance())
        self._for_whom = for_whom
        self._done = done
        self._failed = failed
        self._unwanted = unwanted
        self._stop = threading.Event()
        self._returned.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(self, function: Callable[[], Any], *, left_behind: bool = False) -> None:
        """Call `function` in a new thread, which the end of the program waits for unless it may be `left_behind`."""
        threading.Thread(target=self._work, args=(function,), name="background work", daemon=left_behind).start()

    def stop(self) -> None:
        """Ask the work to stop; it is then neither done nor failed, and nothing is called any more."""
        self._stop.set()

    def is_for(self, somebody: QObject) -> bool:
        """Return whether the outcome goes to `somebody`."""
        return self._for_whom is somebody

    def stopped(self) -> bool:
        """Return whether the work was asked to stop; may be called from any thread."""
        return self._stop.is_set()

    def tell(self, done: int, of: int) -> None:
        """Report progress from within the work."""
        if shiboken6.isValid(self):
            self.progressed.emit(done, of)

    def _work(self, function: Callable[[], Any]) -> None:
        value, error = None, None
        with giving_way():
            try:
                value = function()
            except Exception as caught:  # noqa: BLE001 - the window decides what each failure means
                error = caught
        # The program may have ended meanwhile, and its objects with it.
        if shiboken6.isValid(self):
            self._returned.emit(value, error)

    @Slot(object, object)
    def _deliver(self, value: object, error: Exception | None) -> None:
        self.ended.emit()
        if shiboken6.isValid(self._for_whom) and not self.stopped():
            if error is None:
                self._done(value)
            else:
                self._failed(error)
        elif error is None and self._unwanted is not None:
            self._unwanted(value)
        self.deleteLater()


def run(
    parent: QObject,
    function: Callable[[], Any],
    done: Callable[[Any], None],
    failed: Callable[[Exception], None],
    unwanted: Callable[[Any], None] | None = None,
    *,
    left_behind: bool = False,
) -> Job:
    """Call `function` in another thread, then `done(value)` or `failed(error)` in the window's thread.

    Neither is called once `parent` is gone or the job was stopped; a value that must not be left lying, such as an open
    file, is then given to `unwanted`. Work that may be `left_behind` does not keep the program from ending.
    """
    job = Job(parent, done, failed, unwanted)
    job.start(function, left_behind=left_behind)
    return job


def run_reporting(
    parent: QObject,
    function: Callable[[Job], Any],
    done: Callable[[Any], None],
    failed: Callable[[Exception], None],
    progressed: Callable[[int, int], None] | None = None,
) -> Job:
    """Do as `run` does with work that takes its job, to `tell` its progress and to look whether it is `stopped`.

    `progressed(done, of)` is called in the window's thread for each step told.
    """
    job = Job(parent, done, failed)
    if progressed is not None:
        # Before it starts, for quick work tells its first step at once.
        job.progressed.connect(progressed)
    job.start(lambda: function(job))
    return job


def give_up(parent: QObject) -> None:
    """Stop the work for `parent`, whose place something else has taken, even if its outcome is on its way already."""
    for job in under_way():
        if job.is_for(parent):
            job.stop()


def spare_what_stays() -> None:
    """Let the collector of unused objects pass over all that has been loaded; call it once all of it is.

    All threads wait while it walks: through every module loaded it takes a fifth of a second, and the window would
    stand still for that long. What is loaded stays until the program ends in any case.
    """
    if not gc.get_freeze_count():
        gc.freeze()


@contextmanager
def giving_way() -> Iterator[None]:
    """Let the window have its turn often while work goes on, and keep the collector of unused objects from walking.

    A table asks for hundreds of values to paint itself, and for each the window may wait a whole turn of the work. The
    thousands of objects that work makes go again when it ends.
    """
    with _COUNT_LOCK:
        _AT_WORK.append(sys.getswitchinterval())
        sys.setswitchinterval(_SHORT_TURN)
        gc.disable()
    try:
        yield
    finally:
        with _COUNT_LOCK:
            usual = _AT_WORK[0]
            _AT_WORK.pop()
            if not _AT_WORK:
                sys.setswitchinterval(usual)
                gc.enable()


def under_way() -> list[Job]:
    """Return the work that has not come back yet."""
    app = QCoreApplication.instance()
    return app.findChildren(Job) if app else []
