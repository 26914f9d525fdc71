"""Whether a place is safe for a case file: a disk of this computer is, a shared or synchronised folder is not."""

from __future__ import annotations

import sys
from pathlib import Path, PureWindowsPath

_SYNCHRONISED = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "mobile documents": "iCloud",
    "nextcloud": "Nextcloud",
    "box": "Box",
    "box sync": "Box",
}
_REMOTE_DRIVE = 4  # DRIVE_REMOTE of GetDriveTypeW


def warning_for(path: Path | str) -> str:
    """Return a sentence of warning about keeping a case file at `path`, or the empty text if it is safe.

    The write-ahead log needs memory that two computers cannot share, and a synchronising program
    copies the file and its log at different moments; either can lose or damage cases.
    """
    text = str(path)
    service = _synchronised_by(text)
    if service:
        return (
            f"This folder is synchronised by {service}, which can damage a case file while it is open: "
            "keep the case file on this computer's own disk, and let the backups be copied instead."
        )
    if text.startswith(("\\\\", "//")) or _is_remote_drive(text):
        return (
            "This folder is on the network, where a case file can be damaged if the connection fails: "
            "keep the case file on this computer's own disk, and let the backups be copied instead."
        )
    return ""


def _synchronised_by(text: str) -> str:
    """Return the name of the service whose folder the path goes through; the last part is the file."""
    for part in PureWindowsPath(text).parts[:-1]:
        # Windows names a work account's folder "OneDrive - Borough Council".
        name = part.lower().split(" - ")[0].strip()
        if name in _SYNCHRONISED:
            return _SYNCHRONISED[name]
    return ""


def _is_remote_drive(text: str) -> bool:
    if sys.platform != "win32":
        return False
    import ctypes

    return bool(ctypes.windll.kernel32.GetDriveTypeW(PureWindowsPath(text).anchor) == _REMOTE_DRIVE)
