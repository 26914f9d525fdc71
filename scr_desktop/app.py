"""Builds the running program: look, log, first window, then the office. The only place that puts them together."""

from __future__ import annotations

import importlib
import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QEvent, QLocale, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from scr_desktop import paths
from scr_desktop.ui import theme
from scr_desktop.ui.settings import Settings

# Imported in a thread of its own as soon as the first window is painted: half a second of work
# that passes while the officer types the passphrase.
_HEAVY = (
    "scr_desktop.store.case_file",
    "scr_desktop.services.office",
    "scr_desktop.services.case",
    "scr_desktop.services.diary",
    "scr_desktop.services.draft",
    "holidays",
)
_LOG_SIZE, _LOGS_KEPT = 500_000, 3


def run(
    case_file_path: Path | None = None, *, ready: Callable[[QWidget], None] | None = None, passphrase: str = ""
) -> int:
    """Show the window until it is closed and return the exit status.

    `case_file_path` is the case file to unlock (default: the one last open, else the user's own); where there is
    none the first-run window makes one. `ready(window)` is called once the first window is painted.
    `passphrase` unlocks at once, for the demo office whose passphrase is no secret.
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName(paths.APP_NAME)
    app.setApplicationDisplayName(paths.APP_NAME)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    settings = Settings()
    theme.apply(app, settings.scheme, settings.zoom)
    catch_faults()
    program = Program(app, settings, ready)
    program.begin(case_file_path or remembered(settings), passphrase)
    return app.exec()


class Program(QObject):
    """Holds the one window that is shown and changes it: first run, unlock, office, and unlock again."""

    def __init__(self, app: QApplication, settings: Settings, ready: Callable[[QWidget], None] | None = None) -> None:
        super().__init__()
        self._app = app
        self._settings = settings
        self._ready = ready
        self.window: QWidget | None = None
        # The last window closes the program only when the officer closes it, not between two of them.
        app.setQuitOnLastWindowClosed(True)
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    def begin(self, path: Path, passphrase: str = "") -> None:
        """Show the first window for the case file at `path`."""
        if not path.exists():
            self.show_first_run(path)
            return
        window = self.show_unlock(path)
        if passphrase:
            window.ui.secret.setText(passphrase)
            QTimer.singleShot(0, window.unlock)

    def show_first_run(self, path: Path) -> None:
        """Show the window that makes a case file at `path`, or opens one elsewhere."""
        from scr_desktop.ui.first_run import FirstRunWindow

        window = FirstRunWindow(path)
        window.another_wanted.connect(self.begin)
        window.opened.connect(self.show_office)
        self._show(window, width=820, height=640)

    def show_unlock(self, path: Path) -> Any:
        """Show and return the window that unlocks the case file at `path`."""
        from scr_desktop.ui.unlock import UnlockWindow

        window = UnlockWindow(path)
        window.another_wanted.connect(self.begin)
        window.new_wanted.connect(lambda: self.show_first_run(free_place(path)))
        window.opened.connect(self._opened)
        FirstPaint(window, window.look_at_place)
        self._show(window, width=720, height=560)
        return window

    def _opened(self, case_file: Any, by_recovery_key: bool) -> None:  # noqa: FBT001 - Qt's signal
        if by_recovery_key:
            from scr_desktop.ui.dialogs.change_passphrase import ChangePassphraseDialog

            why = "The recovery key opened the case file."
            ChangePassphraseDialog.ask(self.window, case_file, why)
        self.show_office(case_file)

    def show_office(self, case_file: Any) -> None:
        """Show the main window over an open case file."""
        from scr_desktop.ui import background
        from scr_desktop.ui.main_window import MainWindow

        path = case_file.path
        self._settings.case_file = path
        window = MainWindow(case_file, self._settings)
        window.lock_wanted.connect(lambda: self.show_unlock(path))
        window.restore_wanted.connect(lambda: self._restore(path))
        self._show(window)
        background.spare_what_stays()

    def _restore(self, path: Path) -> None:
        # After the windows have changed: the dialog stands over the new one and stops what called it.
        QTimer.singleShot(0, self.show_unlock(path).ui.restore.click)

    def _show(self, window: QWidget, width: int = 0, height: int = 0) -> None:
        earlier, self.window = self.window, window
        if width:
            window.resize(width, height)
        first = earlier is None
        if first:
            FirstPaint(window, self._first_painted)
        window.show()
        if earlier is not None:
            earlier.hide()
            earlier.deleteLater()

    def _first_painted(self) -> None:
        keep_log()
        if self._ready and self.window:
            self._ready(self.window)
        threading.Thread(target=import_heavy, name="import", daemon=True).start()

    def _follow_system(self) -> None:
        if self._settings.scheme == "system":
            theme.apply(self._app, "system", self._settings.zoom)


class FirstPaint(QObject):
    """Calls `then` once, after `widget` has been painted for the first time."""

    def __init__(self, widget: QWidget, then: Callable[[], None]) -> None:
        super().__init__(widget)
        self._then = then
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Wait for the paint event; nothing is held back."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._then)
        return False


def import_heavy() -> None:
    """Import what unlocking and the office will need; a fault shows when it is needed."""
    for name in _HEAVY:
        try:
            importlib.import_module(name)
        except ImportError:
            return


def remembered(settings: Settings) -> Path:
    """Return the case file that was open last if it is still there, else the user's own place for one."""
    last = settings.case_file
    return last if last is not None and last.exists() else paths.default_case_file()


def free_place(path: Path) -> Path:
    """Return `path` or, if something is there, the first numbered name beside it that is free."""
    number, free = 2, path
    while free.exists():
        free = path.with_name(f"{path.stem} {number}{path.suffix}")
        number += 1
    return free


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
