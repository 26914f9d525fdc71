"""What a step still needs, and what it lacks, said in its dialog before it is recorded: the same as it is refused with.

What it lacks stands in nobody's way: the button then records it all the same.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget

from scr_desktop.domain.problem import Problem
from scr_desktop.ui.look.readable import readable
from scr_desktop.ui.room.long_words import few_lines

_ALL_THE_SAME = "Rec&ord it all the same"
_REST_MS = 250


class Lacking:
    """The sentences above the buttons of a dialog: what must still be entered, and what stands with it as missing.

    `needed` finds the first, `missing` the second; both may raise `Problem` for an entry that cannot be read.
    """

    def __init__(
        self,
        dialog: QDialog,
        labels: tuple[QLabel, QLabel],
        go_on: QPushButton,
        needed: Callable[[], list[str]],
        missing: Callable[[], list[str]],
    ) -> None:
        self._needed_words, self._missing_words = [few_lines(label) for label in labels]
        self._go_on, self._needed, self._missing = go_on, needed, missing
        self._usual = go_on.text()
        self._said: list[str] = []
        self._rest = QTimer(dialog, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.look)
        for entry in dialog.findChildren(QWidget):
            entered = getattr(entry, "entered", None)
            if entered is not None:
                entered.connect(lambda *_: self._rest.start())
        # What was typed before and kept is shown with the dialog, and nothing says that it was entered.
        self._rest.start()

    def look(self) -> bool:
        """Say what is needed and missing now; return whether it may be recorded or refused, having been said before."""
        self._rest.stop()
        needed, found = _found(self._needed, said=True), _found(self._missing, said=False)
        known, self._said = found == self._said, found
        head = "This is missing, and stands with it if you record it all the same:"
        # In one flow: most of it goes as soon as the entries are filled, and the entries need the room.
        self._needed_words.show_words(readable(" ".join(["Still to be entered:", *needed]) if needed else ""))
        self._missing_words.show_words(readable("\n".join([f"▲ {head}", *found]) if found else ""))
        self._go_on.setText(_ALL_THE_SAME if found and not needed else self._usual)
        return known or bool(needed)


def _found(find: Callable[[], list[str]], *, said: bool) -> list[str]:
    """Return what is found; an entry that cannot be read is said once, as what it is refused with."""
    try:
        return find()
    except Problem as problem:
        return [problem.sentence] if said else []
