"""Text that somebody else wrote, made so that it can be laid out."""

from __future__ import annotations

import re

from scr_desktop.domain.case import Case

_MOST = 20_000
# A word longer than this gets places where a line may end, or it would push the page wide.
_LONGEST_WORD = 40
_BREAK = "\u200b"


def readable(text: str) -> str:
    """Return a text as it can be laid out: endless words can be broken, an endless text ends with a word on where the rest is."""
    shown = text if len(text) <= _MOST else f"{text[:_MOST]}… (the rest stands in the decision pack)"
    return re.sub(rf"\S{{{_LONGEST_WORD}}}(?=\S)", lambda found: found.group() + _BREAK, shown)


def heading_of(case: Case) -> str:
    """Return the reference and the title of a case, as they stand at the head of a page or a dialog."""
    return readable(f"{case.reference}  {case.title}")
