"""An e-mail that is chosen or dropped is read in the background, and shown for the case over which that was done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.exchange.email.read import ENDINGS
from scr_desktop.services.papers.came_in import proposing, reading
from scr_desktop.services.papers.came_in.proposing import Proposed
from scr_desktop.services.papers.came_in.reading import CameIn
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui import background
from scr_desktop.ui.case.email.email_in import EmailIn
from scr_desktop.ui.dialogs import ask_path, message
from scr_desktop.ui.dialogs.waiting import wait

_TITLE = "An e-mail that came in"
NO_FILE = (
    "The mail program handed this e-mail over without a file. Drag it into a folder first, or save it there with “Save As”, "
    "and drop that file here."
)


def choose(parent: QWidget) -> Path | None:
    """Ask for the file of an e-mail; return its path, or None."""
    return ask_path.to_open(parent, ask_path.RETURNS, _TITLE, f"E-mail ({' '.join(f'*{one}' for one in ENDINGS)})")


def take_in(
    parent: QWidget, case_file: CaseFile, status: CaseStatus, path: Path, recorded: Callable[[bool], object]
) -> None:
    """Read an e-mail and show it for a case; `recorded` is told whether anything came of it. What is wrong with it is said."""
    waiting = wait(parent, f"Reading {path.name}…")

    def work() -> tuple[CameIn, Proposed]:
        email = reading.read_file(path)
        return email, proposing.propose(case_file, status, email)

    def done(found: tuple[CameIn, Proposed]) -> None:
        waiting.reset()
        recorded(EmailIn.ask(parent, case_file, status, *found))

    def failed(error: Exception) -> None:
        waiting.reset()
        message.show_failure(parent, error, _TITLE)

    background.run(parent, work, done, failed)
