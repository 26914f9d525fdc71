"""Drives real windows with the keyboard, as somebody at the desk would: Wine shows them on an X11 display."""

from __future__ import annotations

import io
import os
import re
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageChops

from tests.packaging.windows.computer import until

# A blinking cursor changes fewer pixels than the first, a page, a menu or a row that is chosen more than the second.
FEW, MANY = 200, 2000


@dataclass(frozen=True, slots=True)
class Desk:
    """The screen and the keyboard."""

    display: str

    def titles(self) -> dict[str, str]:
        """Return the titles of the windows that are shown, by their numbers."""
        numbers = self._ask("search", "--onlyvisible", "--name", ".").split()
        return {number: title for number in numbers if (title := self._ask("getwindowname", number).strip())}

    def window(self, title: str, seconds: float = 60.0) -> str:
        """Wait for a window whose title has this pattern to be the last one shown, give it the keyboard; return its title.

        Windows come and go one after the other, so an earlier one may be there for a moment still.
        """

        def shown() -> tuple[str, str] | None:
            last = list(self.titles().items())[-1:]
            return next((one for one in last if re.search(title, one[1])), None)

        number, found = until(shown, seconds, title)
        self._still()
        self._ask("windowfocus", "--sync", number)
        time.sleep(0.2)
        return found

    def only(self, title: str, seconds: float = 60.0) -> str:
        """Wait for a window like that to be the only one; give it the keyboard and return its title."""
        try:
            until(lambda: [bool(re.search(title, one)) for one in self.titles().values()] == [True], seconds, title)
        except AssertionError as missed:
            raise AssertionError(f"{missed} alone; there are {list(self.titles().values())}") from None
        return self.window(title, seconds)

    def press_until(self, key: str, title: str) -> str:
        """Press a key, again if need be, until a window like that is shown; give it the keyboard and return its title."""
        for _ in range(20):
            self.press(key)
            try:
                return self.window(title, 3)
            except AssertionError:
                continue
        raise AssertionError(f"{key} was pressed in vain for {title}")

    def turn(self, key: str) -> None:
        """Press a key that brings something else onto the screen, and wait until it is there."""
        before = self._still()
        self.press(key)
        until(lambda: changed(before, self._screen()) >= MANY, wanted=f"a change by {key}")
        self._still()

    def press(self, *keys: str) -> None:
        """Press keys one after the other, by X11's names: `alt+a`, `Return`."""
        for key in keys:
            self._ask("key", key)
            time.sleep(0.2)

    def type(self, text: str) -> None:
        """Type a text."""
        self._ask("type", "--delay", "20", text)
        time.sleep(0.2)

    def picture(self, path: Path) -> None:
        """Keep what the screen shows as a PNG, once it no longer changes."""
        self._still().save(path)

    def _still(self) -> Image.Image:
        """Return what the screen shows as soon as it is the same twice."""
        before = self._screen()
        for _ in range(40):
            time.sleep(0.3)
            now = self._screen()
            if changed(before, now) <= FEW:
                break
            before = now
        return now

    def _screen(self) -> Image.Image:
        command = ["import", "-window", "root", "bmp:-"]
        done = subprocess.run(command, env=self._environment, capture_output=True, check=True)
        return Image.open(io.BytesIO(done.stdout)).convert("RGB")

    @property
    def _environment(self) -> dict[str, str]:
        return {**os.environ, "DISPLAY": self.display}

    def _ask(self, *words: str) -> str:
        done = subprocess.run(["xdotool", *words], env=self._environment, capture_output=True, text=True, check=False)
        return done.stdout


def changed(before: Image.Image, now: Image.Image) -> int:
    """Return in how many pixels two pictures of the screen differ."""
    return sum(ImageChops.difference(before, now).convert("L").histogram()[1:])
