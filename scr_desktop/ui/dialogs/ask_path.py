"""Asks for a file or a folder, beginning in the folder that was last used for the same thing on this computer.

The folders are remembered with the settings of the window (`settings.ini`), never in the case file, which other computers
open; one that is gone is passed over.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from scr_desktop.paths import is_there
from scr_desktop.ui.look.settings import Settings

# What a folder is used for: each remembers its own.
PAPERS, RETURNS, CHRONOLOGIES = "papers", "returns", "chronologies"
AGENCIES, LOGO, BACKUPS, CASE_FILES, EDITIONS = "agencies", "logo", "backups", "case_files", "editions"
# Where the recovery key lies is nobody's business who comes by the settings.
NOWHERE = ""


def to_open(parent: QWidget | None, use: str, title: str, kinds: str, begin: Path | None = None) -> Path | None:
    """Ask which file to open; `begin` is where to look if nothing is remembered. Return its path, or None."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(folder_for(use, begin)), kinds)
    return _remembered(use, Path(chosen).parent, Path(chosen)) if chosen else None


def to_save(parent: QWidget | None, use: str, title: str, name: str, kinds: str) -> Path | None:
    """Ask where to save, offering `name`; the system's dialog asks before a file is replaced. Return the path, or None."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(folder_for(use) / name), kinds)
    return _remembered(use, Path(chosen).parent, Path(chosen)) if chosen else None


def for_folder(parent: QWidget | None, use: str, title: str) -> Path | None:
    """Ask for a folder; return it, or None."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(folder_for(use)))
    return _remembered(use, Path(chosen), Path(chosen)) if chosen else None


def folder_for(use: str, begin: Path | None = None) -> Path:
    """Return where to begin: the folder last used and still there, else `begin`, else the officer's documents."""
    kept = Settings().folder(use) if use else None
    return kept if kept is not None and is_there(kept) else begin or documents_folder()


def documents_folder() -> Path:
    """Return the folder in which the officer's documents are."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found else Path.home()


def _remembered(use: str, folder: Path, chosen: Path) -> Path:
    if use:
        Settings().remember_folder(use, folder)
    return chosen
