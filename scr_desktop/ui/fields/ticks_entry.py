"""An entry of several ticks side by side, kept as the words of those that are ticked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from scr_desktop.ui.fields.several_parts import hears_by
from scr_desktop.ui.fields.showing import Showing

_ACROSS = 2


class TicksEntry(Showing, QWidget):
    """Any number of choices, all in sight: what is ticked is kept as its words with spaces between."""

    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[str, QCheckBox] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer choices, once: pairs of the word that is kept and what is shown."""
        for place, (word, shown) in enumerate(choices):
            box = QCheckBox(shown, self)
            box.setObjectName(word)
            box.toggled.connect(self._say_entered)
            self._grid.addWidget(box, place // _ACROSS, place % _ACROSS)
            self.boxes[word] = box
        hears_by(self, next(iter(self.boxes.values())))

    def entry(self) -> str:
        """Return the words that are ticked, in the order of the choices."""
        return " ".join(word for word, box in self.boxes.items() if box.isChecked())

    def set_entry(self, text: str) -> None:
        """Tick the words of `text` and no others; the shown ticks never count as entered."""
        wanted = text.split()
        with self.showing():
            for word, box in self.boxes.items():
                box.setChecked(word in wanted)

    def _say_entered(self, _ticked: bool) -> None:  # noqa: FBT001 - Qt's signal
        if not self.is_showing:
            self.entered.emit(self.entry())
