"""An entry that takes one of a few answers, all of them in sight."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from scr_desktop.ui.fields.several_parts import hears_by
from scr_desktop.ui.fields.showing import Showing
from scr_desktop.ui.keys.stay import is_command
from scr_desktop.ui.room.button_row import ButtonRow


class RadioEntry(Showing, ButtonRow):
    """Answers side by side, on the next line where there is no room, one of them chosen: by the mouse, the arrow keys or its first letter.

    `choices` are pairs of the value that is kept and the words that are shown; `question` is what a
    screen reader says with each of them.
    """

    entered = Signal(str)
    gap = 18

    def __init__(self, choices: Sequence[tuple[str, str]], question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QRadioButton] = {}
        for value, words in choices:
            self._add(value, words, question)

    def _add(self, value: str, words: str, question: str) -> None:
        button = QRadioButton(words, self)
        button.setObjectName(value)
        button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        button.setAccessibleName(f"{words}: {question}")
        button.toggled.connect(partial(self._toggled, value))
        self._group.addButton(button)
        self.buttons[value] = button

    def entry(self) -> str:
        """Return the value chosen, empty if none is."""
        return next((value for value, button in self.buttons.items() if button.isChecked()), "")

    def set_entry(self, text: str) -> None:
        """Show the choice whose value is `text`; an unknown value shows the last, which says it is not known."""
        with self.showing():
            self.buttons.get(text, list(self.buttons.values())[-1]).setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the answer above or below, or the first that begins with the letter typed; a command chooses none."""
        wanted = (
            None if is_command(event) else self._beside(event.key()) or self._beginning_with(event.text().casefold())
        )
        if wanted is None:
            super().keyPressEvent(event)
            return
        wanted.setChecked(True)
        wanted.setFocus()

    def _beside(self, key: int) -> QRadioButton | None:
        """Return the answer to which Up or Down leads: side by side, Qt finds none above another."""
        step = {Qt.Key.Key_Up.value: -1, Qt.Key.Key_Down.value: 1}.get(key)
        buttons = list(self.buttons.values())
        at = next((number for number, one in enumerate(buttons) if one.isChecked()), None)
        if step is None or at is None:
            return None
        return buttons[min(max(0, at + step), len(buttons) - 1)]

    def _beginning_with(self, typed: str) -> QRadioButton | None:
        return next(
            (button for button in self.buttons.values() if typed and button.text().casefold().startswith(typed)), None
        )

    def _toggled(self, value: str, chosen: bool) -> None:  # noqa: FBT001 - Qt's signal
        # Tab comes to the answer that is chosen, the arrows go on from there.
        if chosen:
            hears_by(self, self.buttons[value])
        else:
            self.buttons[value].setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        if chosen and not self.is_showing:
            self.entered.emit(value)
