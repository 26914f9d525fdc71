"""What is said of a line that was carried over from the edition before, until the office confirms it."""

from __future__ import annotations

CARRIED = "carried over from 2023, not yet confirmed"
_MARK = f" – {CARRIED}"


def marked(paragraph: str) -> str:
    """Return the paragraph of a line of a checklist with its mark."""
    return f"{paragraph}{_MARK}"


def unmarked(paragraph: str) -> tuple[str, bool]:
    """Return the paragraph of a line of a checklist without its mark, and whether it had none."""
    return paragraph.removesuffix(_MARK), not paragraph.endswith(_MARK)
