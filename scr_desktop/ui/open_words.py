"""Opens again what was typed and not recorded: the wizard at its page, the page, or the dialog with its words in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.typed import BeingTyped, KeptWords
from scr_desktop.services import typed, unfinished
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.pages.case_rapid_review import CaseRapidReview
from scr_desktop.ui.pages.case_sections import RAPID_REVIEW
from scr_desktop.ui.put_away import PutAway
from scr_desktop.ui.typed import thaw
from scr_desktop.ui.typed.keeper import show_in_window


class Words(QObject):
    """Answers for the words in the main window: says what a crash left, opens what waits, and puts all away for a lock."""

    def __init__(self, window: Any, case_file: CaseFile) -> None:
        super().__init__(window)
        self._window, self._case_file = window, case_file
        show_in_window(case_file)

    def open(self, place: str) -> None:
        """Open the dialog or page in which words were typed that are not recorded."""
        if (one := typed.kept(self._case_file, place)) is not None:
            open_again(self._window, self._case_file, one)

    def say_what_was_found(self) -> None:
        """Say what was being typed when the program ended without being closed, and open it."""
        found = unfinished.put_in_order(self._case_file)
        if not found:
            return
        self._window.refresh()
        question = unfinished.sentence(found)
        if message.confirm(self._window, question, "&Open it", "&Not now", "Typed and kept", harmless=True):
            open_again(self._window, self._case_file, found[0])

    def lock(self) -> None:
        """Put away what is open, keeping what is typed in it, and lock the office."""
        window = self._window
        PutAway(window, lambda: window.leave(window.lock_wanted.emit)).go_on()


def open_again(window: Any, case_file: CaseFile, one: KeptWords | BeingTyped) -> None:
    """Open in the main window the place of what was typed there."""
    opens = one.opens
    if "draft" in opens:
        window.open_draft(opens["draft"])
    elif "review" in opens:
        window.open_case(one.case_id, RAPID_REVIEW)
        window.ui.pages.currentWidget().findChild(CaseRapidReview).write()
    elif "page" in opens:
        window.ui.show_office.trigger()
    else:
        _open_dialog(window, case_file, one)


def _open_dialog(window: Any, case_file: CaseFile, one: KeptWords | BeingTyped) -> None:
    if one.case_id:
        window.open_case(one.case_id, one.opens.get("part", ""))
    try:
        dialog = thaw.made_again(case_file, one.opens, one.case_id, window.ui.pages.currentWidget())
    except Problem:
        dialog = None
    if dialog is None:
        _show_words(window, case_file, one)
        return
    dialog.exec()
    dialog.deleteLater()
    window.refresh()


def _show_words(window: Any, case_file: CaseFile, one: KeptWords | BeingTyped) -> None:
    """Show words whose dialog is opened from where it was: there they are in it again, and here they can be read."""
    where = f"Open “{one.words}” where you opened it before: what you typed is in it again."
    question = f"{where}\n\n{readable(one.content)}".strip()
    if message.confirm(window, question, "&Forget these words", "&Keep them", title=one.words):
        typed.discard(case_file, one.place)
        window.refresh()


def readable(content: Mapping[str, Any]) -> str:
    """Return the texts among what was typed, one a line."""
    return "\n".join(value.strip() for value in content.values() if isinstance(value, str) and value.strip())
