"""Drives real windows with the keyboard, as somebody at the desk would: Wine shows them on an X11 display.

No key is taken to have worked because time went by. Before a key, and after it, the desk waits until the screen no longer
changes and no program behind it has anything left to do; then the screen shows whether the key did something. If it did
nothing it was lost, and only then is it pressed again.
"""

from __future__ import annotations

import io
import os
import re
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageChops

from tests.packaging.windows.computer import until

# A page, a menu or a row that is chosen changes more pixels than this.
MANY = 2000
# A cursor that blinks changes no more than this, and comes and goes within so many seconds.
FEW, BLINK = 40, 1.5
# How often in a row nothing moves and nothing is to be done, until that is believed; and how long that is waited for.
LOOKS, PATIENCE = 6, 300.0
# How often a key may be lost before something else is wrong.
TRIES = 5


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

        until(shown, seconds, title)
        self.rest()
        number, found = until(shown, seconds, title)
        until(lambda: self._has_keyboard(number), seconds, f"the keyboard for {found}")
        self.rest()
        return found

    def _has_keyboard(self, number: str) -> bool:
        """Give the keyboard to a window, and return whether it has it now: one that is not quite there yet refuses it."""
        if self._ask("getwindowfocus", "-f").strip() != number:
            self._ask("windowfocus", number)
        return self._ask("getwindowfocus", "-f").strip() == number

    def only(self, title: str, seconds: float = 60.0) -> str:
        """Wait for a window like that to be the only one; give it the keyboard and return its title."""
        try:
            until(lambda: [bool(re.search(title, one)) for one in self.titles().values()] == [True], seconds, title)
        except AssertionError as missed:
            raise AssertionError(f"{missed} alone; there are {list(self.titles().values())}") from None
        return self.window(title, seconds)

    def press_for(self, key: str, title: str) -> str:
        """Press a key that brings a window like that; give it the keyboard and return its title."""
        self.press(key)
        return self.window(title)

    def turn(self, key: str) -> None:
        """Press a key that brings something else onto the screen, and wait until it is there."""
        before = self.rest()
        self.press(key)
        until(lambda: changed(before[0], self._screen()) >= MANY, wanted=f"a change by {key}")
        self.rest()

    def press(self, *keys: str) -> None:
        """Press keys that each show an effect, one after the other, by X11's names: `alt+a`, `Return`."""
        before = self.rest()
        for key in keys:
            before = self._pressed(key, before)

    def lead(self, key: str) -> None:
        """Press a key that leads somewhere and shows nothing where one is there already: twice, as that does no harm."""
        for _ in range(2):
            self._ask("key", key)
            self.rest()

    def type(self, text: str) -> None:
        """Type a text into an entry, letter by letter: each is seen to arrive."""
        self.press(*(KEYS.get(letter, letter) for letter in text))

    def replace(self, text: str) -> None:
        """Type a text in place of what stands in an entry, whether that is chosen already or not."""
        self.press("period", "Home", "shift+End")
        self.type(text)

    def _pressed(self, key: str, before: list[Image.Image]) -> list[Image.Image]:
        """Press a key until the screen is another than before; return it as it is then."""
        for _ in range(TRIES):
            self._ask("key", key)
            now = self.rest()
            if any(one not in before for one in now):
                return now
        raise AssertionError(f"{key} was pressed in vain; there are {list(self.titles().values())}")

    def picture(self, path: Path) -> None:
        """Keep what the screen shows as a PNG, once it no longer changes."""
        self.rest()[0].save(path)

    def rest(self) -> list[Image.Image]:
        """Return what the screen shows, with and without its cursor, once the programs behind it have done what they had to do.

        A look counts when each of their threads was seen to wait since the look before: one that wakes now and then, and
        is kept from the processor by others, is not taken for one at work.
        """
        end, shown, calm = time.monotonic() + PATIENCE, [self._screen()], 0
        restless, since = self._at_work(), time.monotonic()
        while calm < LOOKS or time.monotonic() < since + BLINK:
            assert time.monotonic() < end, f"the screen never comes to rest; there are {list(self.titles().values())}"
            at_work, now = self._at_work(), self._screen()
            restless &= at_work
            if changed(shown[-1], now) > FEW:
                shown, calm, restless, since = [now], 0, at_work, time.monotonic()
            elif not restless:
                calm, restless = calm + 1, at_work
            if now not in shown:
                shown.append(now)
        return shown

    def seconds_at_work(self) -> float:
        """Return how much of a processor's time the programs on this screen have taken so far."""
        ticks = sum(int(stat[11]) + int(stat[12]) for _, stat in self._threads())
        return ticks / os.sysconf("SC_CLK_TCK")

    def _at_work(self) -> set[str]:
        """Return the numbers of the threads of the programs on this screen that run, or would if they were let."""
        return {number for number, stat in self._threads() if stat[0] in "RD"}

    def _threads(self) -> Iterator[tuple[str, list[str]]]:
        """Give the number of each thread of the programs on this screen and what the system says of it, its state first."""
        for program in Path("/proc").glob("[0-9]*"):
            try:
                if f"DISPLAY={self.display}".encode() not in (program / "environ").read_bytes().split(b"\0"):
                    continue
                for thread in (program / "task").iterdir():
                    yield thread.name, (thread / "stat").read_text(errors="replace").rpartition(")")[2].split()
            except OSError:
                continue  # it has ended meanwhile

    def _screen(self) -> Image.Image:
        command = ["import", "-display", self.display, "-window", "root", "bmp:-"]
        done = subprocess.run(command, capture_output=True, check=True)
        return Image.open(io.BytesIO(done.stdout)).convert("RGB")

    def _ask(self, *words: str) -> str:
        environment = {**os.environ, "DISPLAY": self.display}
        done = subprocess.run(["xdotool", *words], env=environment, capture_output=True, text=True, check=False)
        return done.stdout


# The names of keys that are not the letter itself.
KEYS = {" ": "space", "(": "parenleft", ")": "parenright", "\\": "backslash", ":": "colon", ".": "period"}


def changed(before: Image.Image, now: Image.Image) -> int:
    """Return in how many pixels two pictures of the screen differ."""
    return sum(ImageChops.difference(before, now).convert("L").histogram()[1:])
