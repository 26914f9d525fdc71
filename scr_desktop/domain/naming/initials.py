"""A person's initials, as they stand in the subject of a letter: enough to know whom it is about, and no name."""

from __future__ import annotations

import re

# Two letters or more: one alone says nothing, and stands for too many words.
_LEAST = 2


def initials(name: str) -> str:
    """Return the first letter of each part of a name with a full stop, `A.H.D.`; empty for a name of one part only."""
    parts = re.findall(r"[^\W\d_][^\s-]*", name)
    return "".join(f"{part[0].upper()}." for part in parts) if len(parts) >= _LEAST else ""
