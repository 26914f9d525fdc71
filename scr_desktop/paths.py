"""Where data, backups, logs and resources live, on an installed computer and in the source tree."""

from __future__ import annotations

import sys
from pathlib import Path

import platformdirs

APP_NAME = "SCR Desktop"
CASE_FILE_SUFFIX = ".scrcase"


def data_dir() -> Path:
    """Return the folder for this user's data on this computer (never a roaming profile)."""
    return Path(platformdirs.user_data_dir(APP_NAME, appauthor=False))


def default_case_file() -> Path:
    """Return where the user's own case file is unless told otherwise."""
    return data_dir() / f"office{CASE_FILE_SUFFIX}"


def log_file() -> Path:
    """Return where faults of the program are noted; it never holds personal data."""
    return Path(platformdirs.user_log_dir(APP_NAME, appauthor=False)) / "scr-desktop.log"


def source_root() -> Path:
    """Return the folder of the source tree, where the program is not installed."""
    return Path(__file__).resolve().parent.parent


def licences_folder() -> Path | None:
    """Return the folder of licences that the installer brings, or None in the source tree."""
    collected = getattr(sys, "_MEIPASS", None)
    return Path(collected).parent / "licences" if collected else None


def resource(*parts: str) -> Path:
    """Return the path of a file that ships with the program, for example `resource("fonts", "x.ttf")`."""
    root = Path(getattr(sys, "_MEIPASS", source_root()))
    return root.joinpath("resources", *parts)


def is_there(path: Path) -> bool:
    """Return whether something stands at `path`; a path that no drive can answer for leads to nothing."""
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def same_file(path: Path, other: Path) -> bool:
    """Return whether two paths lead to one file."""
    try:
        return path == other or path.samefile(other)
    except (OSError, ValueError):
        return False


def free_place(path: Path) -> Path:
    """Return `path` or, if something is there, the first numbered name beside it that is free."""
    number, free = 2, path
    while is_there(free):
        free = path.with_name(f"{path.stem} {number}{path.suffix}")
        number += 1
    return free
