"""A window over another that is never larger than the screen, whatever words it shows, and opens within it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from scr_desktop.ui.keys.enter_key import press_button
from scr_desktop.ui.keys.letters import give_letters, part_letters
from scr_desktop.ui.room import long_words
from scr_desktop.ui.room.room import keep_title_in_sight, largest, make_room, place_over, stay_within


class InRoom:
    """A mixin for dialogs, before Qt's own class: long words in it scroll, and it stands in the middle of its window.

    One that `makes_room` opens high enough for every line of its sentences. One that `finishes_first` is at something that
    must be finished before it goes, such as a new recovery key: it is not put away for a lock.
    """

    makes_room = False
    finishes_first = False
    _ready_to_type = False

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Open no larger than the screen, in the middle of the window that it stands over."""
        super().showEvent(event)  # type: ignore[misc]
        window: QWidget = self  # type: ignore[assignment]
        if not event.spontaneous():
            part_letters(window)
            self.keep_in_room()
            if self.makes_room:
                make_room(window)
            place_over(window)
            keep_title_in_sight(window)
            # Some sentences take their height only once they are shown.
            QTimer.singleShot(0, window, partial(_place_if_grown, window, window.size()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Stay within the screen when words come in that make it larger, or would make it larger than that."""
        super().resizeEvent(event)  # type: ignore[misc]
        window: QWidget = self  # type: ignore[assignment]
        size, of_itself = event.size(), not event.spontaneous()
        if not of_itself or not window.isVisible():
            return
        if size.boundedTo(largest(window)) != size:
            QTimer.singleShot(0, window, self.keep_in_room)
        elif size.height() > event.oldSize().height():
            QTimer.singleShot(0, window, partial(stay_within, window))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Once it has the keyboard for the first time, be ready for typing: only then it has an entry with the focus."""
        super().changeEvent(event)  # type: ignore[misc]
        window: QWidget = self  # type: ignore[assignment]
        if event.type() == QEvent.Type.ActivationChange and window.isActiveWindow() and not self._ready_to_type:
            self._ready_to_type = True
            QTimer.singleShot(0, window, self._begin_typing)

    def typed_before(self, _line: QLineEdit) -> bool:
        """Return whether what stands in a line was typed by the officer, and not put there by the program."""
        return False

    def _begin_typing(self) -> None:
        """Select what the program put in the line that has the focus: typing takes its place, as Tab would have it."""
        window: QWidget = self  # type: ignore[assignment]
        line = window.focusWidget()
        if not isinstance(line, QLineEdit) or line.isReadOnly():
            return
        if self.typed_before(line):
            line.end(False)  # noqa: FBT003 - Qt takes it so: nothing is selected on the way
        else:
            line.selectAll()

    def keep_in_room(self) -> None:
        """Let what is too long for the screen scroll, and come back into it."""
        window: QWidget = self  # type: ignore[assignment]
        if not window.isMaximized():
            long_words.keep_in_room(window)
            stay_within(window)


def _place_if_grown(window: QWidget, opened: QSize) -> None:
    if window.size() != opened:
        place_over(window)


class Dialog(InRoom, QDialog):
    """The dialog from which every dialog derives. It grows with what is typed in it, and scrolls where it cannot."""

    _making_room = False

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Open with a letter for every entry, also for those that were made for this very case."""
        give_letters(self)
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let Enter press the button that has the keyboard, before Qt lets it press the one that is proposed."""
        if not press_button(self, event):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Give way when an entry or a sentence has grown: Qt would lay it over what stands below."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible() and not self._making_room:
            self._making_room = True
            if long_words.is_cramped(self):
                self.keep_in_room()
            self._making_room = False
        return done
