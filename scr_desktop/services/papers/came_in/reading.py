"""The file of an e-mail is read in a process of its own, which may fail or hang, and what is odd about it is said."""

from __future__ import annotations

import hashlib
import json
import logging
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from scr_desktop.documents.making.draw import DrawingStopped
from scr_desktop.documents.paper.foreign_child import limit
from scr_desktop.documents.paper.form.apart import TooSlow, apart, wait
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.rules.deadline_state import is_ahead
from scr_desktop.domain.time.part_date import written
from scr_desktop.exchange.email.found import MOST_ENCLOSED, Found, NoEmail, from_head
from scr_desktop.exchange.email.read import read
from scr_desktop.services import clock

MOST_BYTES = 64 * 1024 * 1024
PATIENCE = 20.0
_LONGEST_NAME = 120
_LARGEST_HEAD = 32 * 1024 * 1024
# Before this nobody asked an agency by e-mail: the clock of a computer was never set.
_EARLIEST = date(2000, 1, 1)
_ADDRESS = re.compile(r"[^\s<>,;\"']+@[^\s<>,;\"']+\.\w+")
_SAVE_IT = "save the e-mail in the mail program as a file that ends in .eml or .msg, and take that"
_FAULTS = {
    "no email": f"is no e-mail: {_SAVE_IT}",
    "broken": f"cannot be read, it may be damaged: {_SAVE_IT}",
    "deep": "holds e-mails within e-mails without end: take the one that matters by itself",
    "many": "consists of thousands of parts, as no e-mail that somebody wrote does: ask for what it says in another way",
    "lines": "consists of millions of lines, as no e-mail that somebody wrote does: ask for what it says in another way",
    "head": "has a head without end, as no mail program writes it: ask for what it says in another way",
    "memory": "needs more memory to be read than it may have: ask for its attachments one by one",
}
_NOTES = {
    "several senders": (
        "It names more than one sender, of whom only the first is shown: nothing is proposed by its address, make sure who it "
        "is from."
    ),
    "odd sender": (
        "Its sender’s address is not written as addresses are: nothing is proposed by it, make sure who it is from."
    ),
    "several dates": "It says twice when it was sent: the first is taken.",
    "zone": "Its time is in a time zone that is not known here, or in none, and is taken as UTC: check the day.",
    "winmail": "Part of it came as winmail.dat, which only Outlook opens: ask the sender to send it as plain text or HTML.",
    "locked": "Its words are encrypted or wrapped in a signature: open it in the mail program and save what it says as a PDF.",
    "rich text": "Its words stand in Outlook’s rich text alone, which is not read here: open it in Outlook.",
    "broken html": "Its HTML is broken: its words are shown as they stand there, compare them with it in the mail program.",
    "html": "Its HTML says more than its plain text: what its HTML says is shown.",
    "both": "Its HTML says something else than its plain text: both are shown, what its HTML says stands below.",
    "hidden": "Its HTML holds words that a mail program does not show: make sure that they are meant.",
    "left out": "Its HTML holds what is not read here, as a script or a drawing: look at it in the mail program.",
    "unreadable addresses": "Whom it is from or goes to cannot be read in full: look at it in the mail program.",
    "long head": "Part of its head is longer than is read here: look at it in the mail program.",
    "cut": "It is longer than is shown here: the rest stands in the e-mail as it is kept.",
    "many files": f"It holds more files than are listed: the first {MOST_ENCLOSED} are. All stay in the e-mail as it is kept.",
}


@dataclass(frozen=True, slots=True)
class CameIn:
    """An e-mail that was read, not kept yet: its file, its bytes, what it says, what is odd about it, a sentence each.

    `id` is the SHA-256 of its bytes. `came_on` is the day on which it came in, else that on which it was sent, where the
    office is; None where neither can be.
    """

    id: str
    file_name: str
    content: bytes
    found: Found
    doubts: tuple[str, ...]
    came_on: date | None


def read_file(path: Path, stop: Callable[[], bool] | None = None) -> CameIn:
    """Return what the e-mail in a file says; nothing is kept.

    It may run in any thread; when `stop()` returns true `DrawingStopped` is raised. Raises `Problem` if the file cannot be
    read, is no e-mail, is too large or takes too long.
    """
    content, name = _bytes_of(path), path.name[-_LONGEST_NAME:]
    return came_in(content, name, found_in(content, name, stop))


def came_in(content: bytes, name: str, found: Found) -> CameIn:
    """Return an e-mail of which it is known what it says, with the day that it counts from and what is odd about it."""
    on = _days(found)
    days = [day for day in (on["received"], on["sent"]) if day and day >= _EARLIEST]
    right = [day for day in days if not is_ahead(day, clock.today())]
    came_on = right[0] if right and right[0] == days[0] else None
    doubts = (*(_NOTES[note] for note in found.notes if note in _NOTES), *_doubts(found, on, came_on))
    return CameIn(hashlib.sha256(content).hexdigest(), name, content, found, doubts, came_on)


def found_in(content: bytes, name: str, stop: Callable[[], bool] | None = None, patience: float = PATIENCE) -> Found:
    """Return what the bytes of an e-mail called `name` say; raises as `read_file` does."""

    def check() -> None:
        if stop is not None and stop():
            raise DrawingStopped

    try:
        with apart(read_apart, content) as receiving:
            wait(receiving, check, patience)
            head = json.loads(receiving.recv_bytes(_LARGEST_HEAD))
            if fault := head.get("fault"):
                raise _problem(name, _FAULTS[fault])
            contents = []
            for _ in head["enclosed"]:
                wait(receiving, check, patience)
                contents.append(receiving.recv_bytes(2 * MOST_BYTES))
            return from_head(head, contents)
    except TooSlow as error:
        raise _problem(name, f"takes too long to read: {_SAVE_IT}") from error
    except (EOFError, OSError, ValueError, KeyError, TypeError) as error:
        raise _problem(name, _FAULTS["broken"]) from error


def read_apart(content: bytes, connection: Connection) -> None:
    """Send what an e-mail says, called in a process of its own: a head in JSON, then the bytes of each file in it.

    Instead of these `{"fault": …}` may come, one of `_FAULTS`.
    """
    limit()
    logging.disable(logging.CRITICAL)
    try:
        _send(connection, *_read_or_fault(content))
    # Whatever escaped would be written out by the process, with letters of the e-mail in it.
    except Exception:  # noqa: BLE001 - nothing may escape
        connection.close()


def _read_or_fault(content: bytes) -> tuple[dict[str, Any], list[bytes]]:
    """Return the head of what an e-mail says, with the bytes of the files in it, or the fault that there is."""
    try:
        found = read(content)
        return found.head(), [one.content for one in found.enclosed]
    except NoEmail as error:
        return {"fault": str(error)}, []
    except MemoryError:
        return {"fault": "memory"}, []


def _send(connection: Connection, head: dict[str, Any], contents: Iterable[bytes]) -> None:
    connection.send_bytes(json.dumps(head).encode())
    for one in contents:
        connection.send_bytes(one)


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise Problem(
            f"{path.name} cannot be read ({error.strerror or error}): check the file and try again."
        ) from error
    if len(content) > MOST_BYTES:
        raise Problem(f"{path.name} is larger than {MOST_BYTES >> 20} MB: ask for its attachments one by one.")
    if not content:
        raise Problem(f"{path.name} is empty: {_SAVE_IT}.")
    return content


def _days(found: Found) -> dict[str, date | None]:
    return {"sent": _day(found.sent_at), "received": _day(found.received_at)}


def _day(at: str) -> date | None:
    try:
        return clock.day_of(at) if at else None
    except (ValueError, OverflowError, OSError):
        return None


def _doubts(found: Found, on: dict[str, date | None], came_on: date | None) -> Iterator[str]:
    """Yield what is odd about the days and the sender of an e-mail, a sentence each."""
    sent, received = on["sent"], on["received"]
    if sent and received and abs(received - sent) > timedelta(days=1):
        yield f"It says that it was sent on {written(sent)}, and came in on {written(received)}: check the day."
    if came_on is None:
        wrong = received or sent
        said = f"Its day, {written(wrong)}, cannot be right" if wrong else "It says no day that can be read"
        yield f"{said}: enter the day on which it came in."
    other = _ADDRESS.search(found.sender.name)
    if other and other.group().lower() != found.sender.address.lower():
        yield (
            f"The sender calls itself {other.group()}, but the address is {found.sender.address or 'not said'}: make sure "
            "who it is from."
        )
    if not found.sender.address:
        yield "It does not say from which address it came: make sure who it is from."


def _problem(name: str, what: str) -> Problem:
    return Problem(f"The file “{name[:80]}” {what}.")
