"""A confirmation written to a file of the officer's choice, and one taken from a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.problem import Problem
from scr_desktop.services.office.editions import edition_file
from scr_desktop.services.office.editions.lines import EditionPage
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs import ask_path, message
from scr_desktop.ui.edition.line_words import progress_words
from scr_desktop.ui.edition.take_file import TakeEdition

_KINDS = f"Confirmation of an edition (*{edition_file.SUFFIX})"


def export(parent: QWidget, case_file: CaseFile, edition: EditionPage) -> str:
    """Ask where to write what is confirmed of a text and write it; return what is said of that, empty if it was not written."""
    name = f"{edition.text.name}{edition_file.SUFFIX}"
    path = ask_path.to_save(parent, ask_path.EDITIONS, "Write what is confirmed to a file", name, _KINDS)
    path = _with_ending(parent, path) if path else None
    if path is None:
        return ""
    try:
        code = edition_file.export(case_file, edition.text.key, path)
    except Problem as problem:
        message.warn(parent, problem.sentence)
        return ""
    return f"{progress_words(edition)}. Written with the code {code}: {path}"


def _with_ending(parent: QWidget, path: Path) -> Path | None:
    """Return a path with the ending by which such a file is found again; None where a file that is there is to stay."""
    if path.name.casefold().endswith(edition_file.SUFFIX):
        return path
    whole = path.with_name(path.name + edition_file.SUFFIX)
    # The system's dialog asked of the name without its ending.
    if whole.exists() and not message.confirm(parent, f"{whole.name} is there already. Replace it?", "&Replace it"):
        return None
    return whole


def take(parent: QWidget, case_file: CaseFile) -> str:
    """Ask which file to take and show it line by line; return what is said of what was taken, empty if nothing was."""
    path = ask_path.to_open(parent, ask_path.EDITIONS, "Take a confirmation from a file", _KINDS)
    if path is None:
        return ""
    try:
        taken = TakeEdition.ask(parent, case_file, path)
    except Problem as problem:
        message.warn(parent, problem.sentence)
        return ""
    return f"{taken} line{'' if taken == 1 else 's'} taken from {path.name}." if taken else ""
