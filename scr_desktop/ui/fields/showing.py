"""What an entry shows by itself is told apart from what somebody enters, by whatever means it is entered."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager


class Showing:
    """A mixin for entries: all that changes an entry counts as entered, but for what changes it inside `showing()`.

    So keys, paste, undo, dictation, input methods and assistive software are all heard alike.
    """

    _being_shown = 0

    @contextmanager
    def showing(self) -> Iterator[None]:
        """Change the entry without that counting as entered."""
        self._being_shown += 1
        try:
            yield
        finally:
            self._being_shown -= 1

    @property
    def is_showing(self) -> bool:
        """Whether the entry is being changed by the program."""
        return self._being_shown > 0
