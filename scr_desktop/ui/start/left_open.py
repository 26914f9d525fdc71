"""What was half written when the office was locked, remembered until it is unlocked again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any


class LeftOpen:
    """Remembers over the lock what was half written; the words themselves are in the case file, here is only where.

    Words that the disk did not take are here themselves, until their case file is unlocked.
    """

    def __init__(self) -> None:
        self._path = Path()
        self._places: Sequence[Any] = ()
        self._held: Sequence[Any] = ()

    def note(self, words: Any) -> None:
        """Note what was put away for the lock by `words` (`ui/window/open_words.py`), and the words that the disk did not take."""
        self._path, self._places, self._held = words.path, words.left_open, words.held

    def say(self, words: Any) -> None:
        """Say in the office that was opened what a crash left there, and then what was half written when it was locked."""
        if self._path != words.path:
            words.say_what_was_found()
            return
        places, held = self._places, self._held
        self._path, self._places, self._held = Path(), (), ()
        # While the disk takes nothing, what an earlier spell left cannot be put in order either.
        if words.take_held(held):
            words.say_what_was_found()
        words.say_what_was_left_open(places)
