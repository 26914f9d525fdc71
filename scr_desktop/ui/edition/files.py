"""A confirmation written to a file of the officer's choice, and one taken from a file."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.problem import Problem
from scr_desktop.services.office.editions import edition_file
from scr_desktop.services.office.editions.lines import EditionPage
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs import ask_path, message
from scr_desktop.ui.edition.line_words import progress_words
from scr_desktop.ui.edition.take_file import TakeEdition
from scr_desktop.ui.fields.said_line import say_over

_KINDS = f"Confirmation of an edition (*{edition_file.SUFFIX})"


def export(parent: QWidget, case_file: CaseFile, edition: EditionPage) -> None:
    """Ask where to write what is confirmed of a text, write it, and say its code."""
    name = f"{edition.text.name}{edition_file.SUFFIX}"
    path = ask_path.to_save(parent, ask_path.EDITIONS, "Write what is confirmed to a file", name, _KINDS)
    if path is None:
        return
    try:
        code = edition_file.export(case_file, edition.text.key, path)
    except Problem as problem:
        message.warn(parent, problem.sentence)
        return
    say_over(parent, f"{progress_words(edition)}. Written with the code {code}: {path}")


def take(parent: QWidget, case_file: CaseFile) -> bool:
    """Ask which file to take, and show it line by line; return whether lines were taken."""
    path = ask_path.to_open(parent, ask_path.EDITIONS, "Take a confirmation from a file", _KINDS)
    if path is None:
        return False
    try:
        return TakeEdition.ask(parent, case_file, path)
    except Problem as problem:
        message.warn(parent, problem.sentence)
        return False
