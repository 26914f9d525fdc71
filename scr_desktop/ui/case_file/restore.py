"""Puts a backup in the place of the case file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidgetItem, QWidget

from scr_desktop.domain.papers.recovery_words import BY_RECOVERY_KEY
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.time.part_date import written
from scr_desktop.ui import background
from scr_desktop.ui.case_file.opening import CASE_FILES, user_name
from scr_desktop.ui.dialogs import ask_path, message
from scr_desktop.ui.dialogs.in_room import Dialog
from scr_desktop.ui.fields import entry_fault
from scr_desktop.ui.forms.ui_restore import Ui_Restore

_PATH = Qt.ItemDataRole.UserRole
_LABEL = "&Passphrase of the day the backup was made"
_BY_KEY = BY_RECOVERY_KEY.replace("key", "&key")
_KEY_LABEL = "Recovery &key from the sheet of that day"
_REASONS = {
    "on-close": "made on closing",
    "at-start": "made after the start",
    "by-hand": "made by hand",
    "before-migration": "made before the file was brought up to date",
    "before-restore": "what a restored backup replaced",
    "before-new-passphrase": "made before the passphrase changed",
}


class RestoreDialog(Dialog):
    """Lists the backups of the case file at `path`, which must not be open, and restores the one chosen."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._by_key = False
        self.ui = Ui_Restore()
        self.ui.setupUi(self)
        entry_fault.clear(self.ui.fault)
        self.ui.other_way.setText(_BY_KEY)
        entry_fault.connect_show(self.ui.show_secret, self.ui.secret)
        self.ui.choose_other.clicked.connect(self._choose_other)
        self.ui.go_on.clicked.connect(self.restore)
        self.ui.other_way.clicked.connect(self._change_way)
        self.ui.secret.textEdited.connect(lambda: entry_fault.clear(self.ui.fault, self.ui.secret))
        self._list()

    @classmethod
    def ask(cls, parent: QWidget | None, path: Path) -> bool:
        """Return whether a backup was restored."""
        return bool(cls(path, parent).exec())

    def _list(self) -> None:
        from scr_desktop.services.upkeep import safety

        for backup in safety.backups(self._path):
            self._add(in_words(backup), backup.path)
        if not self.ui.backups.count():
            none = QListWidgetItem("There is no backup beside this case file.")
            none.setFlags(Qt.ItemFlag.NoItemFlags)
            self.ui.backups.addItem(none)
        self.ui.backups.setCurrentRow(0)

    def _add(self, words: str, path: Path) -> QListWidgetItem:
        item = QListWidgetItem(words)
        item.setData(_PATH, str(path))
        self.ui.backups.addItem(item)
        return item

    def _choose_other(self) -> None:
        chosen = ask_path.to_open(self, ask_path.BACKUPS, "Choose a backup", CASE_FILES, self._path.parent)
        if chosen is not None:
            self.ui.backups.setCurrentItem(self._add(str(chosen), chosen))

    def chosen(self) -> Path | None:
        """Return the backup chosen."""
        item = self.ui.backups.currentItem()
        kept = item.data(_PATH) if item else None
        return Path(kept) if kept else None

    def _change_way(self) -> None:
        """Ask for the recovery key in place of the passphrase, or the other way round."""
        self._by_key = not self._by_key
        self.ui.secret_label.setText(_KEY_LABEL if self._by_key else _LABEL)
        self.ui.other_way.setText("Use the &passphrase instead" if self._by_key else _BY_KEY)
        entry_fault.clear(self.ui.fault, self.ui.secret)
        self.ui.secret.clear()
        self.ui.show_secret.setChecked(self._by_key)
        self.ui.secret.setEchoMode(QLineEdit.EchoMode.Normal if self._by_key else QLineEdit.EchoMode.Password)
        self.ui.secret.setFocus()

    def restore(self) -> None:
        """Restore the backup chosen, off the window's thread."""
        from scr_desktop.services.upkeep import safety

        chosen, secret, path = self.chosen(), self.ui.secret.text(), self._path
        if chosen is None:
            entry_fault.show(self.ui.fault, "Choose a backup.", self.ui.backups)
        elif not secret.strip():
            kind = "recovery key" if self._by_key else "passphrase"
            entry_fault.show(self.ui.fault, f"Type the {kind} of the backup.", self.ui.secret)
        else:
            self._wait("Checking the backup and putting it in place …")
            by = user_name()
            put_back = safety.restore_with_recovery_key if self._by_key else safety.restore
            background.run(self, lambda: put_back(chosen, path, secret, by=by), lambda _: self.accept(), self._failed)

    def _wait(self, words: str) -> None:
        self.ui.progress.setText(words)
        self.ui.go_on.setEnabled(not words)
        self.ui.cancel.setEnabled(not words)
        self.ui.other_way.setEnabled(not words)

    def _failed(self, error: Exception) -> None:
        self._wait("")
        if isinstance(error, Problem):
            entry_fault.show(self.ui.fault, error.sentence, self.ui.secret)
        else:
            message.show_failure(self, error)


def in_words(backup: Any) -> str:
    """Return when a backup was made, how large it is, and why it was made."""
    made_at = backup.made_at
    why = _REASONS.get(backup.reason, backup.reason.replace("-", " "))
    return f"{written(made_at.date())} at {made_at:%H:%M}, {size_in_words(backup.size)}, {why}"


def size_in_words(size: int) -> str:
    """Return a number of bytes as kB or MB."""
    return f"{size / 1_000_000:.1f} MB" if size >= 1_000_000 else f"{max(1, round(size / 1000))} kB"
