"""The screens on which a benchmark can show a window: none, and one of X that nobody looks at."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def screens() -> Iterator[dict[str, dict[str, str]]]:
    """Give the screens there are, each as what a program's environment says of it: none, and one of X where it is at hand."""
    found = {"offscreen": {"QT_QPA_PLATFORM": "offscreen"}}
    server = shutil.which("Xvfb")
    if server is None:
        yield found
        return
    read, write = os.pipe()
    running = subprocess.Popen(
        [server, "-displayfd", str(write), "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
        pass_fds=[write], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        number = os.read(read, 16).decode().strip()
        yield {**found, "on a display": {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"}}
    finally:
        running.terminate()
        running.wait()
        for end in (read, write):
            os.close(end)
