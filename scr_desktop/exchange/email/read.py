"""An e-mail in the bytes of a file, whichever program saved it."""

from __future__ import annotations

from scr_desktop.exchange.email.eml import read_eml
from scr_desktop.exchange.email.found import Found
from scr_desktop.exchange.email.msg import MAGIC, read_msg

ENDINGS = (".eml", ".msg")


def read(content: bytes) -> Found:
    """Return what an e-mail says, told by its first bytes and not by its name; raises `NoEmail` where it is none.

    What others wrote may take without end: it is called in a process of its own (`services/papers/came_in/reading.py`).
    """
    return read_msg(content) if content.startswith(MAGIC) else read_eml(content)
