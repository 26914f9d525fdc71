"""Puts a finished paper where the officer says: into a file or onto a printer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from scr_desktop.paths import is_there
from scr_desktop.services.papers import email_draft, paper
from scr_desktop.services.papers.word import ENDING
from scr_desktop.ui.dialogs import ask_path, message
from scr_desktop.ui.drawn import printing
from scr_desktop.ui.fields.said_line import saved_words, say_over

_PDF = ".pdf"


def save_pdf(
    parent: QWidget, pdf: bytes, stem: str, name: str, use: str = ask_path.PAPERS, *, of: str = ""
) -> Path | None:
    """Save a PDF where the officer says, who is offered `stem` as its file name; return the path, None if it was not saved.

    It begins in the folder last used for the same `use`, one of those of `ask_path`.

    What stood at the path before stays as it was unless the new file is whole. That it was saved stays in sight until it is
    read, also over another case: so a paper is said to be `of` its own.
    """
    chosen = _saved(parent, pdf, name, ask_path.to_save(parent, use, f"Save: {name}", stem + _PDF, f"PDF (*{_PDF})"))
    if chosen is not None:
        say_over(parent, saved_words(f"{name} of {of}" if of else name, chosen, printing.page_count(pdf)))
    return chosen


def save_word(parent: QWidget, word: bytes, stem: str, name: str, *, of: str = "") -> Path | None:
    """Save a Word document where the officer says, as `save_pdf` does a PDF."""
    kinds = f"Word (*{ENDING})"
    chosen = _saved(
        parent, word, name, ask_path.to_save(parent, ask_path.PAPERS, f"Save: {name}", stem + ENDING, kinds), ENDING
    )
    if chosen is not None:
        say_over(parent, saved_words(f"{name} of {of}" if of else name, chosen))
    return chosen


def save_email(parent: QWidget, draft: bytes, stem: str, name: str) -> Path | None:
    """Save the draft of an e-mail where the officer says, as `save_pdf` does a PDF; that nothing is sent by that is said."""
    ending = email_draft.ENDING
    kinds = f"E-mail (*{ending})"
    chosen = _saved(
        parent, draft, name, ask_path.to_save(parent, ask_path.PAPERS, f"Save: {name}", stem + ending, kinds), ending
    )
    if chosen is not None:
        say_over(parent, f"Saved, not sent: open it in Outlook, check it, send it, then record it as sent. {chosen}")
    return chosen


def save_copy(parent: QWidget, content: bytes, file_name: str, name: str) -> Path | None:
    """Save what came in under its own name where the officer says, as `save_pdf` does a PDF; it is not opened."""
    ending = Path(file_name).suffix
    kinds = f"{name} (*{ending})" if ending else "All files (*)"
    chosen = ask_path.to_save(parent, ask_path.PAPERS, f"Save: {name}", file_name, kinds)
    chosen = _saved(parent, content, name, chosen, ending.lower())
    if chosen is not None:
        say_over(parent, saved_words(name, chosen))
    return chosen


def _saved(parent: QWidget, made: bytes, name: str, chosen: Path | None, ending: str = _PDF) -> Path | None:
    """Write a paper to the path that was chosen; return where it stands, None if it does not. What went wrong is shown."""
    if chosen is None:
        return None
    chosen = with_ending(chosen, ending)
    try:
        paper.save(made, chosen)
    except Exception as error:  # noqa: BLE001 - shown, whatever it is
        message.show_failure(parent, error, name)
        return None
    return chosen


def print_pdf(parent: QWidget, pdf: bytes, name: str) -> bool:
    """Print a PDF; return whether it went to a printer. What went wrong is shown."""
    try:
        return printing.print_pdf(parent, pdf, name)
    except Exception as error:  # noqa: BLE001 - shown, whatever it is
        message.show_failure(parent, error, name)
        return False


def with_ending(path: Path, ending: str = _PDF) -> Path:
    """Return `path` with its ending if it has none of its own that says so; never one that would replace a file unasked."""
    if path.suffix.lower() == ending:
        return path
    ended = path.with_name(path.name + ending)
    return path if is_there(ended) else ended
