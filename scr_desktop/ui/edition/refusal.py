"""A refusal at the entry that it is about; it goes as soon as that entry is changed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QLabel, QWidget

from scr_desktop.domain.problem import Problem
from scr_desktop.ui.fields import entry_fault
from scr_desktop.ui.typed import entries as walk


class Refusal:
    """What was refused, said on a label. `entries` are those of the fields, `beside` what is part of one of them too."""

    def __init__(self, label: QLabel, entries: Mapping[str, QWidget], beside: Mapping[QWidget, QWidget]) -> None:
        self._label, self._entries = label, dict(entries)
        self._about: QWidget | None = None
        for part, entry in (*((one, one) for one in set(self._entries.values())), *beside.items()):
            walk.listen(part, partial(self._changed, entry))
        self.clear()

    def show(self, problem: Problem) -> None:
        """Say what is refused, and put the cursor into the entry."""
        self._about = self._entries.get(problem.field)
        entry_fault.show(self._label, problem.sentence, self._about)

    def clear(self) -> None:
        """Take the sentence away, and the mark of the entry."""
        self._about = None
        entry_fault.clear(self._label, *self._entries.values())

    def _changed(self, entry: QWidget) -> None:
        # What is about no entry may be mended at any.
        if not self._label.isHidden() and self._about in (None, entry):
            self.clear()
