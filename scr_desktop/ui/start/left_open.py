"""What was half written when the office was locked, remembered until it is unlocked again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any


class LeftOpen:
    """Remembers over the lock what was half written; the words themselves are in the case file, here is only where."""

    def __init__(self) -> None:
        self._path = Path()
        self._places: Sequence[Any] = ()

    def note(self, words: Any) -> None:
        """Note what was put away for the lock by `words` (`ui/window/open_words.py`)."""
        self._path, self._places = words.path, words.left_open

    def say(self, words: Any) -> None:
        """Say in the office that was opened what a crash left there, and then what was half written when it was locked."""
        path, places = self._path, self._places
        self._path, self._places = Path(), ()
        words.say_what_was_found()
        if path == words.path:
            words.say_what_was_left_open(places)
