"""What a document says of itself on every page, and among the properties of its file."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from scr_desktop.documents.parts.dates import written_time

DEFAULT_MARKING = "OFFICIAL-SENSITIVE"


class Imprint(NamedTuple):
    """What a document says of itself; each but its title may be empty.

    `marking` stands at the head of every page ("" for none, as on a publication), with the words on how to handle it
    beside it; `reference` and `as_at` (local time, to the minute) stand at the foot; `copy` names the numbered
    copy ("Copy 3 of 8: Police"). What is too long is whole on the first page only. All of these are among the file's properties too. `history_head` is what a `Manifest`
    says of the history.
    """

    title: str
    marking: str = DEFAULT_MARKING
    handling: str = ""
    reference: str = ""
    as_at: datetime | None = None
    copy: str = ""
    history_head: str = ""

    @property
    def time(self) -> str:
        """The time in words, empty if there is none."""
        return f"As at {written_time(self.as_at)}" if self.as_at else ""
