"""The line near a dialog's buttons that says what becomes of what is typed in it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from scr_desktop.ui.dialogs.message import confirm
from scr_desktop.ui.fields.note import SentenceLabel
from scr_desktop.ui.typed.kept_entries import KeptEntries
from scr_desktop.ui.typed.save_words import NOT_YET, moment

_BEFORE = "What you type here is kept as you type it, also if you close this; it counts once it is recorded."


class KeptStrip(QWidget):
    """Says that words are kept and since when, and offers to begin afresh, which first shows the words that go."""

    def __init__(self, kept: KeptEntries, parent: QWidget, before: str = _BEFORE) -> None:
        super().__init__(parent)
        self._kept, self._before = kept, before
        self.said = SentenceLabel(self)
        self.said.setObjectName("kept")
        self.afresh = QPushButton("Begin afresh…", self)
        self.afresh.setObjectName("begin_afresh")
        self.afresh.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.said, 1)
        row.addWidget(self.afresh)
        self.afresh.clicked.connect(self._begin_afresh)
        for told in (kept.saved, kept.failed):
            told.connect(lambda _: self.show_state())
        kept.unsaved.connect(lambda _: self._begin_again())
        self.show_state()

    def show_state(self) -> None:
        """Say how it stands with what is typed here."""
        kept = self._kept
        self.afresh.setVisible(kept.waits)
        if kept.fault:
            self.said.say(f"▲ NOT saved: {kept.fault}", "error")
        elif kept.unkept and kept.kept_at:
            self.said.say(f"✎ {NOT_YET}. {kept.gone()}".strip(), "muted")
        elif not kept.waits:
            self.said.say(self._before, "muted")
        elif kept.shows_what_was_kept:
            typed_at = moment(datetime.fromisoformat(kept.since).astimezone())
            said = f"What you typed here {typed_at} is shown again. It is not recorded yet. {kept.gone()}"
            self.said.say(said.strip(), "warning")
        else:
            at = f" at {kept.kept_at:%H:%M}" if kept.kept_at else ""
            gone = kept.gone()
            said = f"Kept as typed{at}. It is not recorded yet. {gone}"
            self.said.say(said.strip(), "warning" if gone else "muted")

    def _begin_again(self) -> None:
        """Say no longer that it is kept, once it was; before that nothing says so, and nothing moves under the first key."""
        if self._kept.kept_at:
            self.show_state()

    def _begin_afresh(self) -> None:
        words = self._kept.in_words()
        question = "What you typed here is deleted, and what is on record is shown instead."
        if confirm(self, f"{question}\n\n{words}".strip(), "&Begin afresh", "&Keep it"):
            self._kept.take_back()
            self.show_state()
