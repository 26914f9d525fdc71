"""Reads a return form that an agency filled in, and opens the entry of its return with what it says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from scr_desktop.domain.records.papers.attachment import Attachment
from scr_desktop.services.requests import filled_return
from scr_desktop.services.requests.filled_return import FilledReturn
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui import background
from scr_desktop.ui.dialogs import ask_path, message
from scr_desktop.ui.dialogs.waiting import wait

_TITLE = "A filled return form"


def choose(parent: QWidget) -> Path | None:
    """Ask for the file of a filled form; return its path, or None."""
    return ask_path.to_open(parent, ask_path.RETURNS, _TITLE, "PDF (*.pdf)")


def read(
    parent: QWidget, case_file: CaseFile, case_id: str, path: Path, chosen: str, show: Callable[[FilledReturn], None]
) -> None:
    """Read a form in the background and `show` what it says; what is wrong with it is said in its own words.

    `chosen` is the id of the request whose line is chosen, for a form that does not say any more which one it answers.
    """
    waiting = wait(parent, f"Reading {path.name}…")

    def done(found: FilledReturn) -> None:
        waiting.reset()
        show(found)

    def failed(error: Exception) -> None:
        waiting.reset()
        message.show_failure(parent, error, _TITLE)

    background.run(parent, partial(filled_return.read, case_file, case_id, path, chosen), done, failed)


def read_again(
    dialog: QDialog,
    case_file: CaseFile,
    of: tuple[str, str],
    kept: Attachment,
    show: Callable[[FilledReturn], None],
    say: Callable[[str], None],
) -> None:
    """Read the form that is kept with the entries of a `dialog` in the background and `show` what it says.

    `of` are the ids of the case and the request. What is wrong with it `say` is told, in a sentence.
    """

    def failed(error: Exception) -> None:
        say(
            f"{kept.file_name}, from which this was filled in, could not be read again: look at it among the agency’s files."
        )
        message.show_failure(dialog, error, _TITLE)

    job = background.run_reporting(
        dialog, lambda job: filled_return.read_kept(case_file, *of, kept, stop=job.stopped), show, failed
    )
    dialog.finished.connect(job.stop)


def in_words(
    form: FilledReturn, stays: Mapping[str, str], called: Callable[[str], str], differ: int | None = None
) -> str:
    """Return what is to be known before the entries of a form are recorded.

    `stays` is what the form says of entries that stay as they were typed before; `called` gives an entry's words by its key.
    `differ` is in how many entries it says otherwise than the return that stands, None where none stands.
    """
    day = "" if "returned_on" in form.entries else ", and say when the return came in"
    said = [f"Filled in from {form.file_name}. Nothing is recorded yet: look at every entry{day}."]
    said += [_differing(differ)] if differ is not None else []
    said += [f"▲ {doubt}" for doubt in form.doubts]
    said += [
        f"This answer fits no entry and stands only here. {called(one.asked)}: {one.said}" for one in form.unplaced
    ]
    said += [
        f"This entry stays as it was typed before. The form says of {called(key)}: {said_there}"
        for key, said_there in stays.items()
    ]
    return "\n".join([*said, *form.notes])


def _differing(number: int) -> str:
    if not number:
        return "No entry differs from the return that stands."
    return f"{number} entr{'y differs' if number == 1 else 'ies differ'} from the return that stands."
