"""Builds the running program: look, log, first window, then the office. The only place that puts them together."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QLocale, QObject, QStandardPaths, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from scr_desktop import paths
from scr_desktop.paths import free_place
from scr_desktop.ui import background
from scr_desktop.ui.look import icons, theme
from scr_desktop.ui.look.capture import Capture, of_this_system
from scr_desktop.ui.look.settings import Settings
from scr_desktop.ui.room.room import place_over
from scr_desktop.ui.start import ahead
from scr_desktop.ui.start.at_leisure import AtLeisure
from scr_desktop.ui.start.left_open import LeftOpen
from scr_desktop.ui.start.single_instance import Begun, SingleInstance
from scr_desktop.ui.window.faults import catch_faults, keep_log
from scr_desktop.ui.window.session import Session, actions_of

if TYPE_CHECKING:
    from scr_desktop.ui.window.windows_messages import WindowsMessages

# Imported in a thread of its own as soon as the first window is painted: a second of work that passes while the officer
# types the passphrase. What is left out would be imported in the window's thread, which stands still meanwhile.
_HEAVY = (
    "PySide6.QtSvg",
    "sqlalchemy.dialects.sqlite",
    "scr_desktop.ui.case_file.change_passphrase",
    "scr_desktop.ui.window.capture_choice",
    "scr_desktop.ui.window.first_look",
    "scr_desktop.ui.window.windows_messages",
)


def run(
    case_file_path: Path | None = None, *, ready: Callable[[QWidget], None] | None = None, passphrase: str = ""
) -> int:
    """Show the window until it is closed and return the exit status: 1 if it is open already and does not answer.

    Where it is open already, that window comes forward with `case_file_path` to open, and this start is over.

    `case_file_path` is the case file to unlock (default: the one last open, else the user's own); where there is
    none the first-run window makes one. `ready(window)` is called once the first window is painted.
    `passphrase` unlocks at once, for the demo office whose passphrase is no secret.
    """
    app = QApplication.instance() or QApplication([*sys.argv[:1], *theme.ARGUMENTS])
    assert isinstance(app, QApplication)
    app.setApplicationName(paths.APP_NAME)
    app.setApplicationDisplayName(paths.APP_NAME)
    app.setWindowIcon(icons.program_icon())
    name_for_taskbar()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    settings = Settings()
    theme.apply(app, settings.scheme, settings.zoom)
    catch_faults()
    instance = SingleInstance(paths.data_dir())
    begun = instance.begin(case_file_path)
    if begun is not Begun.FIRST:
        return not_the_first(begun)
    program = Program(app, settings, partial(_painted, app, ready))
    program.begin(case_file_path or remembered(settings), passphrase)
    instance.wanted.connect(program.come_forward)
    instance.listen()
    status = app.exec()
    instance.end()
    return status


def _painted(app: QApplication, ready: Callable[[QWidget], None] | None, window: QWidget) -> None:
    """See to keys and copies from the moment that there is a window to press them in; then `ready` hears of it."""
    from scr_desktop.ui.keys.order import TabAsRead
    from scr_desktop.ui.keys.stay import KeysStay
    from scr_desktop.ui.look.clean_copies import keep_copies_clean

    for see_to in (TabAsRead, KeysStay, keep_copies_clean):
        see_to(app)
    if ready:
        ready(window)


class Program(QObject):
    """Holds the one window that is shown and changes it: first run, unlock, office, and unlock again."""

    def __init__(self, app: QApplication, settings: Settings, ready: Callable[[QWidget], None] | None = None) -> None:
        super().__init__()
        self._app = app
        self._settings = settings
        self._ready = ready
        self._then: Callable[[], None] = lambda: None
        self._no_secret: tuple[Path, str] | None = None
        self._path = Path()
        self.window: QWidget | None = None
        self._left_open = LeftOpen()
        self._capture = Capture(of_this_system(), hidden=settings.hidden_from_capture)
        self._session = Session(app, lambda: self.window, self)
        # The last window closes the program only when the officer closes it, not between two of them.
        app.setQuitOnLastWindowClosed(True)
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    @cached_property
    def messages(self) -> WindowsMessages:
        """What listens to Windows' messages; it must live as long as the program does."""
        from scr_desktop.ui.window import windows_messages as windows

        return windows.WindowsMessages(
            {
                windows.WM_SHOWWINDOW: self._capture.dress,
                windows.WM_ACTIVATE: lambda window, how: self._capture.dress(window, how & 0xFFFF),
                windows.WM_WTSSESSION_CHANGE: self._session.changed,
                windows.WM_POWERBROADCAST: self._session.sleeps,
            }
        )

    def begin(self, path: Path, passphrase: str = "") -> None:
        """Show the first window for the case file at `path`."""
        self._path = path
        if not paths.is_there(path):
            self.show_first_run(path)
            return
        self._no_secret = (path, passphrase) if passphrase else None
        window = self.show_unlock(path)
        if passphrase:
            window.ui.secret.setText(passphrase)
            # Not before what opening needs is on its way.
            self._then = window.unlock

    def come_forward(self, path: Path | None) -> None:
        """Bring the window to the front, because the program was started again, and open the case file at `path`.

        What is open is closed only when the officer says so, and not while a dialog is being filled in.
        """
        assert self.window is not None
        dialog = QApplication.activeModalWidget()
        bring_forward(dialog or self.window)
        if path is None or paths.same_file(path, self._path):
            return
        from scr_desktop.ui.dialogs import message

        window: Any = self.window
        if dialog is not None or getattr(window, "begun", False):
            message.tell(dialog or window, f"Finish what is open here first, then open {path.name} again.")
        elif not hasattr(window, "leave"):
            self.begin(path)
        elif message.confirm(window, f"{self._path.name} is open. Close it, and open {path.name}?", "Close and &open"):
            window.leave(lambda: self.begin(path))

    def show_first_run(self, path: Path) -> None:
        """Show the window that makes a case file at `path`, or opens one elsewhere."""
        from scr_desktop.ui.start.first_run import FirstRunWindow

        window = FirstRunWindow(path, self._settings.office_kind)
        window.help_wanted.connect(self._show_help)
        window.kind_chosen.connect(self._keep_kind)
        window.another_wanted.connect(self.begin)
        window.opened.connect(self.show_office)
        self._show(window, width=820, height=640)

    def _keep_kind(self, kind: str) -> None:
        self._settings.office_kind = kind

    def _show_help(self, kind: str = "") -> None:
        ahead.wait()
        from scr_desktop.ui.help.help import HelpDialog

        assert self.window is not None
        HelpDialog.open_over(self.window, kind or self._settings.office_kind)

    def show_unlock(self, path: Path) -> Any:
        """Show and return the window that unlocks the case file at `path`."""
        from scr_desktop.ui.start.unlock import UnlockWindow

        window = UnlockWindow(path)
        if self._no_secret and paths.same_file(path, self._no_secret[0]):
            window.say_passphrase(self._no_secret[1])
        window.another_wanted.connect(self.begin)
        window.new_wanted.connect(lambda: self.show_first_run(free_place(path)))
        window.help_wanted.connect(self._show_help)
        window.opened.connect(self._opened)
        FirstPaint(window, window.look_at_place)
        self._show(window, width=720, height=560)
        return window

    def _opened(self, case_file: Any, by_recovery_key: bool, first_page: Any = None) -> None:  # noqa: FBT001 - Qt's signal
        if by_recovery_key:
            from scr_desktop.ui.case_file.change_passphrase import ChangePassphraseDialog

            why = "The recovery key opened the case file."
            ChangePassphraseDialog.ask(self.window, case_file, why)
        self.show_office(case_file, first_page)

    def show_office(self, case_file: Any, first_page: Any = None) -> None:
        """Show the main window over an open case file; `first_page` is what it shows first, if that was read already."""
        from scr_desktop.ui.window import capture_choice, windows_messages
        from scr_desktop.ui.window.main_window import MainWindow

        path = self._path = self._settings.case_file = case_file.path
        window = MainWindow(case_file, self._settings, read=first_page)
        window.lock_wanted.connect(lambda: self._left_open.note(window.words))
        window.lock_wanted.connect(lambda: self.show_unlock(window.words.path).say_what_is_held(window.words))
        window.restore_wanted.connect(lambda: self._restore(path))
        actions = actions_of(window)
        actions.open_wanted.connect(self.begin)
        actions.when_rescued = lambda kept: setattr(self._settings, "case_file", kept)
        window.day_began.connect(partial(self._begin_day, window, case_file.told))
        capture_choice.CaptureChoice(window.ui.keep_private, self._capture, self._settings, window)
        self._show(window)
        windows_messages.tell_of_session(int(window.winId()))

    def _begin_day(self, window: Any, told: str) -> None:
        """Say over the first page what there is to be said, one after the other."""
        actions = actions_of(window)
        for say in (
            partial(self._left_open.say, window.words), actions.say_clock, partial(say_what_was_found, window, told),
        ):  # fmt: skip
            QTimer.singleShot(0, window, partial(self._say_over, window, say))

    def _say_over(self, window: QWidget, say: Callable[[], object]) -> None:
        # An office that was locked again before its first page was there says nothing over the prompt.
        if window is self.window:
            say()

    def _restore(self, path: Path) -> None:
        # After the windows have changed: the dialog stands over the new one and stops what called it.
        QTimer.singleShot(0, self.show_unlock(path).ui.restore.click)

    def _show(self, window: QWidget, width: int = 0, height: int = 0) -> None:
        earlier, self.window = self.window, window
        if width:
            window.resize(width, height)
            place_over(window)
        first = earlier is None
        if first:
            FirstPaint(window, self._first_painted)
        window.show()
        self._capture.dress(int(window.winId()))
        if earlier is not None:
            from scr_desktop.ui.window.windows_messages import tell_of_session

            tell_of_session(int(earlier.winId()), tell=False)
            background.give_up(earlier)
            earlier.hide()
            earlier.deleteLater()

    def _first_painted(self) -> None:
        if sys.platform == "win32":
            # Other systems send none of these messages and are spared the listening.
            self._app.installNativeEventFilter(self.messages)
        keep_log()
        if self._ready and self.window:
            self._ready(self.window)
        ahead.begin(import_heavy)
        if self.window:
            AtLeisure(self.window, first_look)
        self._then()

    def _follow_system(self) -> None:
        if self._settings.scheme == "system":
            theme.apply(self._app, "system", self._settings.zoom)


_WHY_NOT = {
    Begun.UNANSWERED: "SCR Desktop is open already but does not answer: wait a moment, then start it again.",
    Begun.UNTOLD: "SCR Desktop seems to be open already, and its window cannot be told to come forward: nothing can be "
    "written on the disk that holds your own settings. Go to that window, or free some space on the disk and start again.",
}


def not_the_first(begun: Begun) -> int:
    """Return the exit status of a start that another was before; say so if that one does not answer or cannot be told."""
    if begun is Begun.HANDED_OVER:
        return 0
    from scr_desktop.ui.dialogs import message

    message.warn(None, _WHY_NOT[begun])
    return 1


def bring_forward(window: QWidget) -> None:
    """Put a window before all others, even if it was minimised."""
    from PySide6.QtCore import Qt

    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def name_for_taskbar() -> None:
    """Have Windows keep our windows together, apart from those of other programs that Python runs.

    An installed program has a name of its own already, which its entry in the start menu shares.
    """
    if sys.platform == "win32" and not getattr(sys, "frozen", False):
        import ctypes

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID("SCRDesktop.SourceTree")


def say_what_was_found(window: QWidget, told: str) -> None:
    """Say over the office what was found and done when its case file was opened, if anything was."""
    if told:
        from scr_desktop.ui.dialogs import message

        message.warn(window, told)


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
    """Import what unlocking and the office will need, clear what a killed program left, and rehearse the day."""
    for name in _HEAVY:
        try:
            importlib.import_module(name)
        except ImportError:
            return
    from sqlalchemy.orm import configure_mappers

    from scr_desktop.documents.making import unfinished
    from scr_desktop.domain.time.working_days import listed_bank_holidays
    from scr_desktop.services.papers.paper import documents
    from scr_desktop.services.regime import as_built
    from scr_desktop.services.upkeep.rehearsal import rehearse

    for made_once in (configure_mappers, as_built, listed_bank_holidays, documents):
        made_once()
    ahead.ready()
    unfinished.clear_all(Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)))
    rehearse()


def first_look() -> Iterator[Callable[[], Any]]:
    """Return what is done at leisure for the first look at the office; nothing where that could not be imported."""
    known = sys.modules.get("scr_desktop.ui.window.first_look")
    return iter(()) if known is None else known.things()


def remembered(settings: Settings) -> Path:
    """Return the case file that was open last if it is still there, else the user's own place for one."""
    last = settings.case_file
    return last if last is not None and paths.is_there(last) else paths.default_case_file()
