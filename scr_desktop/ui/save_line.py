"""The line at the foot of the window: when was last saved, and the last backup."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QLabel, QStatusBar

from scr_desktop.domain.part_date import written
from scr_desktop.services import history, safety
from scr_desktop.store.case_file import CaseFile


class SaveLine:
    """Keeps two labels in `bar` up to date."""

    def __init__(self, case_file: CaseFile, bar: QStatusBar) -> None:
        self._case_file = case_file
        self._saved, self._backup = QLabel(), QLabel()
        for label in (self._saved, self._backup):
            label.setContentsMargins(10, 2, 10, 2)
        bar.addWidget(self._saved)
        bar.addPermanentWidget(self._backup)

    def refresh(self) -> None:
        """Read both anew."""
        last = history.entries(self._case_file, limit=1)
        self._saved.setText(f"✓ Everything is saved, last {moment(last[0].at.astimezone())}" if last else "")
        backups = safety.backups(self._case_file)
        made = f"Last backup {moment(backups[0].made_at)}" if backups else "No backup yet: one is made on closing"
        self._backup.setText(made)


def moment(at: datetime) -> str:
    """Return a local time as `today at 10:42` or `on 12 May 2018 at 10:42`."""
    day = "today" if at.date() == datetime.now().date() else f"on {written(at.date())}"
    return f"{day} at {at:%H:%M}"
