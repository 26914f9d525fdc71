"""The first window: unlocks the case file. Nothing heavy is imported until it is painted and used."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from scr_desktop.domain.papers.recovery_words import BY_RECOVERY_KEY
from scr_desktop.domain.problem import Problem
from scr_desktop.ui import background
from scr_desktop.ui.case_file.opening import CASE_FILES, Opened, open_to_work
from scr_desktop.ui.fields import entry_fault
from scr_desktop.ui.forms.ui_unlock import Ui_Unlock
from scr_desktop.ui.keys.on_enter import on_enter
from scr_desktop.ui.look import icons
from scr_desktop.ui.room.room import make_room
from scr_desktop.ui.start import ahead

_BY_KEY = BY_RECOVERY_KEY.replace("recovery", "&recovery")


class UnlockWindow(QWidget):
    """Asks for the passphrase, or the recovery key, of the case file at `path`.

    `opened(case_file, by_recovery_key, first_page)` when it is open and its first page is read, `another_wanted(path)` and `new_wanted()` when another
    is to be opened or made, `help_wanted()` by F1. If another window takes its place while a case file is being
    unlocked, that case file is closed again.
    """

    opened = Signal(object, bool, object)
    another_wanted = Signal(object)
    new_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self._by_key = False
        # What is said as long as nothing else is; and whether words are held that end with the program.
        self._stands = ""
        self.begun = False
        self.ui = Ui_Unlock()
        self.ui.setupUi(self)
        self.setWindowIcon(icons.program_icon())
        self.ui.mark.setPixmap(icons.program_icon().pixmap(40, 40))
        # By their names: Qt's enums are all made together in Python, which takes longer than the rest of the window.
        for shown in (self.ui.place, self.ui.place_warning_text, self.ui.fault):
            shown.setProperty("textFormat", "PlainText")
        self.ui.help.setProperty("shortcut", "F1")
        self.ui.place.setText(f"{path.name} in {path.parent}")
        self.ui.other_way.setText(_BY_KEY)
        self.ui.place_warning.hide()
        entry_fault.clear(self.ui.fault)
        entry_fault.connect_show(self.ui.show_secret, self.ui.secret)
        self._connect()
        self.ui.secret.setFocus()

    def keyPressEvent(self, event: Any) -> None:  # noqa: N802 - Qt's name
        """Let Enter press the button that has the keyboard."""
        # Here, as it names keys: see above on Qt's enums.
        from scr_desktop.ui.keys.enter_key import press_button

        if not press_button(self, event):
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.ui.unlock.clicked.connect(self.unlock)
        on_enter(self.ui.secret, self.unlock)
        self.ui.secret.textEdited.connect(lambda: entry_fault.clear(self.ui.fault, self.ui.secret))
        self.ui.other_way.clicked.connect(self._change_way)
        self.ui.restore.clicked.connect(self._restore)
        self.ui.open_other.clicked.connect(self._open_other)
        self.ui.make_new.clicked.connect(self.new_wanted)
        self.ui.help.clicked.connect(self.help_wanted)

    def look_at_place(self) -> None:
        """Warn of a case file on the network or in a synchronised folder."""
        from scr_desktop.store.disk.place import warning_for

        sentence = warning_for(self.path)
        self.ui.place_warning_text.setText(sentence)
        self.ui.place_warning.setVisible(bool(sentence))
        make_room(self)

    def say_passphrase(self, passphrase: str) -> None:
        """Say the passphrase of an invented office, which is no secret: whoever locks it must be able to come back."""
        self.ui.place.setText(f"{self.ui.place.text()}\nThis office is invented. Its passphrase is: {passphrase}")

    def say_what_is_held(self, words: Any) -> None:
        """Say which of the `words` (`ui/window/open_words.py`) the disk did not take before the lock, and if no backup was made."""
        from scr_desktop.ui.typed.held import sentence

        said = sentence(words.held)
        self.begun = bool(said)
        self._stands = "\n".join(filter(None, (said and f"{said} It is saved once this is unlocked.", words.no_backup)))
        self.ui.progress.setProperty("textFormat", "PlainText")
        self.ui.progress.setWordWrap(bool(self._stands))
        for away in (self.ui.open_other, self.ui.make_new, self.ui.restore):
            away.setEnabled(not self.begun)
        self._wait("")
        make_room(self)

    @property
    def said_of_held(self) -> str:
        """What is said of words that end with the program, and of a backup that was not made; empty where neither is so."""
        return self._stands

    def say_held_up(self, said: str) -> None:
        """Say above what is held that the end of the session was called off for it, and come before all other windows."""
        if said not in self._stands:
            self._stands = f"{said}\n{self._stands}"
        self._wait("")
        make_room(self)
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: Any) -> None:  # noqa: N802 - Qt's name
        """Ask before words are lost that are held in memory alone."""
        if self.begun:
            from scr_desktop.ui.dialogs.message import confirm

            if not confirm(self, f"{self._stands}\n\nClose all the same?", "Close and &lose it", "&Stay here"):
                event.ignore()
                return
        super().closeEvent(event)

    def unlock(self) -> None:
        """Open the case file off the window's thread; what is wrong is said at the field."""
        secret = self.ui.secret.text()
        if not secret.strip():
            kind = "recovery key from the sheet" if self._by_key else "passphrase of the case file"
            entry_fault.show(self.ui.fault, f"Type the {kind}.", self.ui.secret)
            return
        self._wait("Unlocking …")
        path, by_key = self.path, self._by_key

        def open_() -> Opened:
            ahead.wait()
            return open_to_work(path, secret, by_key=by_key)

        background.run(
            self,
            open_,
            self._opened,
            self._failed,
            unwanted=lambda opened: opened.case_file.close(),
        )

    def _wait(self, words: str) -> None:
        self.ui.progress.setText(words or self._stands)
        for widget in (self.ui.unlock, self.ui.secret, self.ui.other_way):
            widget.setEnabled(not words)
        self.ui.restore.setEnabled(not words and not self.begun)

    def _opened(self, opened: Opened) -> None:
        self._wait("")
        self.begun = False
        self.ui.secret.clear()
        self.opened.emit(opened.case_file, self._by_key, opened.first_page)

    def _failed(self, error: Exception) -> None:
        from scr_desktop.ui.dialogs import message

        self._wait("")
        if isinstance(error, Problem):
            entry_fault.show(self.ui.fault, error.sentence, self.ui.secret)
            make_room(self)
        else:
            message.show_failure(self, error)

    def _change_way(self) -> None:
        self._by_key = not self._by_key
        self.ui.secret_label.setText("Recovery &key from the sheet" if self._by_key else "&Passphrase")
        self.ui.other_way.setText("Use the &passphrase instead" if self._by_key else _BY_KEY)
        entry_fault.clear(self.ui.fault, self.ui.secret)
        self.ui.secret.clear()
        self.ui.show_secret.setChecked(self._by_key)
        self.ui.secret.setEchoMode(QLineEdit.EchoMode.Normal if self._by_key else QLineEdit.EchoMode.Password)
        self.ui.secret.setFocus()

    def _restore(self) -> None:
        ahead.wait()
        from scr_desktop.ui.case_file.restore import RestoreDialog

        if RestoreDialog.ask(self, self.path):
            entry_fault.clear(self.ui.fault, self.ui.secret)
            self.ui.progress.setText("The backup is in place. Unlock it now.")
            self.ui.secret.setFocus()

    def _open_other(self) -> None:
        from scr_desktop.ui.dialogs import ask_path

        chosen = ask_path.to_open(self, ask_path.CASE_FILES, "Open a case file", CASE_FILES, self.path.parent)
        if chosen is not None:
            self.another_wanted.emit(chosen)
