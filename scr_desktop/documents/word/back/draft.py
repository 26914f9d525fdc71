"""The text of a Word document that came back: read by another process, which may fail or hang."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from scr_desktop.documents.paper.form.apart import TooSlow, apart, wait
from scr_desktop.documents.word.back.draft_child import read_draft, told
from scr_desktop.domain.papers.draft_text import Comment, DraftParagraph, DraftText
from scr_desktop.domain.problem import Problem

PATIENCE = 30.0
_LARGEST = 64 * 1024 * 1024
_ASK = "ask for it as a Word document (.docx)"
_FAULTS = {
    "locked": ("is locked with a password", "ask for one that opens without"),
    "old": ("is a document of the old kind (.doc or .rtf)", "open it in Word, save it as .docx, and read that"),
    "not_word": ("is no Word document", _ASK),
    "broken": ("cannot be read", f"it may be damaged or half copied: {_ASK} again"),
    "swollen": ("would unpack to far more than it seems and was not opened", "ask the sender to save it anew"),
    "harm": ("holds XML that is made to do harm and was not opened", "ask the sender where it comes from"),
    "macros": ("holds macros and was not opened", "ask for it without them, saved as .docx"),
    "long": ("is longer than any paper of this program", "ask for the part that was commented on"),
}


def text_of(docx: bytes, name: str, check: Callable[[], None], patience: float = PATIENCE) -> DraftText:
    """Return the text of a Word document called `name`; `check` is called all the while and may raise.

    Raises `Problem` if it is locked, damaged, no Word document (.docx), made to do harm, or takes too long.
    """
    try:
        with apart(read_draft, docx) as receiving:
            wait(receiving, check, patience)
            found = json.loads(receiving.recv_bytes(_LARGEST))
    except TooSlow as error:
        raise _problem(name, "takes too long to read", "ask for it again, saved anew in Word") from error
    except (EOFError, OSError, ValueError) as error:
        raise _problem(name, *_FAULTS["broken"]) from error
    if fault := found.get("fault"):
        raise _problem(name, *_FAULTS[fault])
    return _text(found)


def own_text(docx: bytes) -> DraftText:
    """Return the text of a Word document that this program wrote itself, read on the spot, however long it is."""
    found = told(docx, ours=True)
    if "fault" in found:
        raise RuntimeError(f"a Word document of our own cannot be read: {found['fault']}")
    return _text(found)


def _text(found: dict[str, Any]) -> DraftText:
    paragraphs = [
        DraftParagraph(str(text), int(level), str(row), [str(one) for one in by if one], _comments(comments))
        for text, level, row, by, comments in found["paragraphs"]
    ]
    return DraftText(paragraphs, [str(one) for one in found["outside"]], str(found["mark"]), str(found["author"]))


def _comments(found: list[list[str]]) -> list[Comment]:
    return [Comment(*(str(part) for part in one)) for one in found]


def _problem(name: str, what: str, do: str) -> Problem:
    return Problem(f"The file “{name[:80]}” {what}: {do}.")
