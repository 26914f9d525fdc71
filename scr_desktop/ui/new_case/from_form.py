"""Begins a notification with a form that an agency filled in: chosen or dropped, read, and opened in the wizard."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.records.draft import Draft
from scr_desktop.services.case import filled_notification
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui import background
from scr_desktop.ui.dialogs import ask_path, message
from scr_desktop.ui.dialogs.waiting import wait

_TITLE = "A filled notification form"


def choose(parent: QWidget, case_file: CaseFile, open_draft: Callable[[str], None]) -> None:
    """Ask for the file of a filled form, and open the notification that it makes by its id."""
    path = ask_path.to_open(parent, ask_path.RETURNS, _TITLE, "PDF (*.pdf)")
    if path is not None:
        read(parent, case_file, path, open_draft)


def read(parent: QWidget, case_file: CaseFile, path: Path, open_draft: Callable[[str], None]) -> None:
    """Read a form in the background and open its notification; what is wrong with it is said in its own words."""
    waiting = wait(parent, f"Reading {path.name}…")

    def done(draft: Draft) -> None:
        waiting.reset()
        open_draft(draft.id)

    def failed(error: Exception) -> None:
        waiting.reset()
        message.show_failure(parent, error, _TITLE)

    background.run(parent, partial(filled_notification.begin, case_file, path), done, failed)
