"""What a form says of itself when it comes back: which form, which version, what it answers, which entries it has.

It stands in a field of the form that no reader sees. No name of a person is in it: what it answers is an id.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from typing import NamedTuple

RETURN, NOTIFICATION = "agency-return", "notification"
VERSION = 1
"""Of every form; it goes up when an answer under the same key comes to mean something else."""
_BEGINS = "scr-desktop"
_SHORT = 12
_MARK = re.compile(
    r"scr-desktop/([a-z-]{1,30})/(\d{1,4})/([A-Za-z0-9-]{1,64})/([0-9a-f]{12})/([0-9a-f]{12})/([0-9a-f]{12})"
)


class Mark(NamedTuple):
    """The mark of a form: its kind, its version, the id of what it answers, whose office gave it out, its entries.

    `office` and `entries` are fingerprints, see `short`.
    """

    form: str
    version: int
    of: str
    office: str
    entries: str

    @property
    def written(self) -> str:
        """The mark as it stands in the form, with a fingerprint of itself at its end."""
        told = f"{_BEGINS}/{self.form}/{self.version}/{self.of}/{self.office}/{self.entries}"
        return f"{told}/{short([told])}"


def mark_of(form: str, of: str, office: str, keys: Iterable[str]) -> Mark:
    """Return the mark of a form that the office of this name gives out; `keys` are the names of its fields."""
    return Mark(form, VERSION, of, short([" ".join(office.split())]), short(sorted(keys)))


def read_mark(text: str) -> Mark | None:
    """Return the mark that was written so, or None if it is none or was changed."""
    found = _MARK.fullmatch(text.strip())
    if found is None:
        return None
    mark = Mark(found[1], int(found[2]), found[3], found[4], found[5])
    return mark if mark.written == found[0] else None


def short(texts: Iterable[str]) -> str:
    """Return a short fingerprint of these texts in their order: the first letters of their SHA-256."""
    return hashlib.sha256("\n".join(texts).encode()).hexdigest()[:_SHORT]
