"""What this computer remembers: what was chosen is there the next day, and a fault in the file is passed over."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings

from scr_desktop import paths
from scr_desktop.ui.look.settings import Settings


def broken(key: str, value: str) -> Settings:
    """Return the settings after somebody has written something else into their file."""
    kept = QSettings(str(paths.data_dir() / "settings.ini"), QSettings.Format.IniFormat)
    kept.setValue(key, value)
    kept.sync()
    return Settings()


def test_a_new_computer_hides_the_windows_and_looks_like_its_system() -> None:
    """Nothing is remembered yet; what could show a child's name is off."""
    new = Settings()
    assert (new.scheme, new.zoom, new.office_kind) == ("system", 100, "board")
    assert (new.case_file, new.folder("papers"), new.geometry) == (None, None, QByteArray())
    assert new.hidden_from_capture


def test_what_is_chosen_is_there_the_next_day() -> None:
    """In the types in which it was given."""
    today = Settings()
    today.scheme, today.zoom, today.office_kind = "dark", 150, "agency"
    today.hidden_from_capture = False
    today.case_file, today.geometry = Path("office.scrcase"), QByteArray(b"here")
    today.remember_folder("papers", Path("letters"))
    tomorrow = Settings()
    assert (tomorrow.scheme, tomorrow.zoom, tomorrow.office_kind) == ("dark", 150, "agency")
    assert not tomorrow.hidden_from_capture
    assert (tomorrow.case_file, tomorrow.geometry) == (Path("office.scrcase"), QByteArray(b"here"))


def test_each_use_has_a_folder_of_its_own() -> None:
    """Papers do not open where backups lie."""
    settings = Settings()
    settings.remember_folder("papers", Path("letters"))
    assert (settings.folder("papers"), settings.folder("backups")) == (Path("letters"), None)


@pytest.mark.parametrize(
    ("key", "value", "name", "expected"),
    [
        ("scheme", "purple", "scheme", "system"),
        ("zoom", "7", "zoom", 100),
        ("zoom", "large", "zoom", 100),
        ("office_kind", "school", "office_kind", "board"),
        ("capture", "perhaps", "hidden_from_capture", True),
        ("geometry", "here", "geometry", QByteArray()),
    ],
)
def test_a_fault_in_the_file_is_passed_over(key: str, value: str, name: str, expected: object) -> None:
    """The program starts as on a new computer, and the windows stay hidden."""
    assert getattr(broken(key, value), name) == expected
