"""Says that words which look like an identifier are none, and why."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.services import pseudonym
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.reason import ReasonDialog


def say_no_identifier(parent: QWidget, case_file: CaseFile, case_id: str, words: str) -> bool:
    """Ask why words identify nobody and keep it; return whether it was said."""
    explanation = f"“{words}” stays as it is in the anonymised papers of this case. The reason is kept."
    why = ReasonDialog.ask(parent, "No identifier", explanation, "&It is no identifier")
    if why is None:
        return False
    pseudonym.no_identifier(case_file, case_id, words, why)
    return True
