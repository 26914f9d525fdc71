"""Every dialog and page in which something can be entered, and something to enter in each of their entries."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

import scr_desktop.ui
from scr_desktop.store.case_file import CaseFile
from tests import screens, screens_review

# Why what is entered there is not kept: nothing of it is words about a case or the office.
NOT_KEPT = {
    "ChangePassphraseDialog": "a passphrase is never kept",
    "RestoreDialog": "a passphrase is never kept, and the case file is closed",
    "UnlockWindow": "a passphrase is never kept, and the case file is closed",
    "RecoverySheetDialog": "a tick that the sheet is safe is given once and goes with the sheet",
    "FirstRunWindow": "there is no case file yet; the window asks before it is closed with words in it",
    "Preview": "it looks for words in a paper",
    "WhatIf": "it tries a date and records nothing; going on takes the date along",
    "PickAgency": "it looks for an agency",
    "EmailText": "it chooses which file of an e-mail is saved",
    "DocumentProgress": "it only shows how far the drawing is",
}
# Entries on pages of the window that only look for something, or choose what is listed.
LOOKING = {
    "RegisterPage": "search and choices of what is listed",
    "DirectoryPage": "search and choices of what is listed",
    "CalendarPage": "month or list",
    "MeetingsPage": "choices of what is listed",
    "ProcedurePage": "search and choices of what is listed",
    "CaseChronology": "search and choices of what is listed",
}
Made = tuple[str, Callable[[], QWidget]]


def dialogs(case_file: CaseFile) -> Iterator[Made]:
    """Yield every dialog of the pictures with its name, as a function that makes it."""
    yield from screens.file_dialogs(case_file)
    yield from screens.time_dialogs(case_file)
    yield from screens.agency_dialogs(case_file)
    yield from screens.decision_dialogs(case_file)
    yield from screens.chronology_dialogs(case_file)
    yield from screens.paper_dialogs(case_file)
    yield from screens.email_dialogs(case_file)
    yield from screens.edition_dialogs(case_file)
    yield from screens.other_dialogs(case_file)
    yield from screens_review.dialogs(case_file)
    yield from screens.amend_dialogs(case_file)


def dialog_classes() -> set[type[QDialog]]:
    """Return every class of a dialog of the window, but for those that only others derive from."""
    for info in pkgutil.walk_packages(scr_desktop.ui.__path__, "scr_desktop.ui."):
        importlib.import_module(info.name)
    found, look_at = set[type[QDialog]](), [QDialog]
    while look_at:
        below = look_at.pop().__subclasses__()
        look_at += below
        found |= {one for one in below if one.__module__.startswith("scr_desktop.ui.") and not one.__subclasses__()}
    return found


def enter(entry: QWidget, text: str = "Zoë said so") -> None:
    """Enter something else than what stands in an entry, as assistive software does: without a key."""
    if isinstance(entry, QListWidget):
        _tick(entry)
    elif isinstance(entry, QComboBox):
        entry.setCurrentIndex((entry.currentIndex() + 1) % max(entry.count(), 1))
    elif isinstance(entry, QCheckBox):
        entry.setChecked(not entry.isChecked())
    elif isinstance(entry, QRadioButton):
        entry.setChecked(True)
    elif isinstance(entry, QPlainTextEdit):
        entry.setPlainText(text)
    elif isinstance(entry, QLineEdit):
        entry.setText(text[: entry.maxLength()])
    else:
        raise NotImplementedError(f"nobody says how to enter something in {entry}")


def _tick(box: QListWidget) -> None:
    item = box.item(0)
    if item is not None:
        ticked = item.checkState() == Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)
