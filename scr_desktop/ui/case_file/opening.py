"""Opens a case file, for the windows that ask for its key; the database is imported when it is asked for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from scr_desktop import paths

if TYPE_CHECKING:
    from scr_desktop.services.office.first_page import FirstPage

CASE_FILES = f"Case files (*{paths.CASE_FILE_SUFFIX})"


def open_case_file(path: Path, secret: str, *, by_key: bool) -> Any:
    """Return the open case file, in the name of the officer whom its office names; raises as `CaseFile.open` does."""
    from scr_desktop.services.case import next_deadlines
    from scr_desktop.services.office import office
    from scr_desktop.services.office.moving import one_off_day
    from scr_desktop.store.case_file import CaseFile

    if by_key:
        case_file = CaseFile.open_with_recovery_key(path, secret, by=user_name())
    else:
        case_file = CaseFile.open(path, secret, by=user_name())
    try:
        case_file.by = office.get(case_file).officer or case_file.by
        next_deadlines.bring_in_step(case_file)
        case_file.told = " ".join(filter(None, (case_file.told, one_off_day.resume(case_file))))
    except BaseException:
        case_file.close()
        raise
    return case_file


class Opened(NamedTuple):
    """A case file that was opened, and what its first page shows: read beside the window, which goes on meanwhile."""

    case_file: Any
    first_page: FirstPage


def open_to_work(path: Path, secret: str, *, by_key: bool) -> Opened:
    """Return the open case file with its first page; raises as `open_case_file` does."""
    from scr_desktop.services.office import first_page

    case_file = open_case_file(path, secret, by_key=by_key)
    try:
        return Opened(case_file, first_page.read(case_file))
    except BaseException:
        case_file.close()
        raise


def user_name() -> str:
    """Return the name this computer has for its user, for a case file whose office names nobody."""
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "Officer"
