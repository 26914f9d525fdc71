"""What was confirmed taken back, one line or all of a text, and what is said of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.editions.confirmed import Answer
from scr_desktop.services.office.editions.lines import EditionPage, LineRow
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.edition.line_words import counted_words
from scr_desktop.ui.edition.moves_shown import TakeBack


def line(parent: QWidget, case_file: CaseFile, edition: EditionPage, row: LineRow) -> str:
    """Ask why a line is taken back and do it; return what is said of that, empty if it was given up."""
    own = row.confirmed is not None and row.confirmed.answer is Answer.NEW
    then = "is a line of your own and goes." if own else "stands again as the program holds it."
    return _ask(parent, case_file, edition, [row.line.key], f"“{row.line.words}” {then}")


def every_line(parent: QWidget, case_file: CaseFile, edition: EditionPage) -> str:
    """Ask why all that is confirmed of a text is taken back and do it; return as for one line."""
    keys = [row.line.key for row in edition.rows if row.confirmed]
    own = len(edition.rows) > edition.of
    then = "Every line stands again as the program holds it" + (", and those of your own go." if own else ".")
    return _ask(parent, case_file, edition, keys, f"{edition.text.name}, {counted_words(edition)}. {then}")


def _ask(parent: QWidget, case_file: CaseFile, edition: EditionPage, keys: Sequence[str], what: str) -> str:
    taken = TakeBack(case_file, edition.text.key, list(keys), what, parent).exec()
    return f"Taken back. {what}" if taken else ""
