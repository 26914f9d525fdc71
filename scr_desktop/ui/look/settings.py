"""What this computer remembers of the window between two days: its look, the last case file, the folders last used."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from scr_desktop import paths
from scr_desktop.ui.look.theme import SCHEMES, ZOOMS

OFFICE_KINDS = ("board", "agency")


class Settings:
    """Reads and keeps the settings in `settings.ini` in the user's own data folder; a fault in it is passed over."""

    def __init__(self) -> None:
        self._kept = QSettings(str(paths.data_dir() / "settings.ini"), QSettings.Format.IniFormat)

    @property
    def scheme(self) -> str:
        """One of `theme.SCHEMES`."""
        return self._text("scheme", SCHEMES, "system")

    @scheme.setter
    def scheme(self, value: str) -> None:
        self._kept.setValue("scheme", value)

    @property
    def zoom(self) -> int:
        """One of `theme.ZOOMS`, in per cent."""
        return int(self._text("zoom", tuple(map(str, ZOOMS)), "100"))

    @zoom.setter
    def zoom(self, value: int) -> None:
        self._kept.setValue("zoom", value)

    @property
    def case_file(self) -> Path | None:
        """The case file that was last open, or None."""
        kept = str(self._kept.value("case_file", ""))
        return Path(kept) if kept else None

    @case_file.setter
    def case_file(self, value: Path) -> None:
        self._kept.setValue("case_file", str(value))

    @property
    def geometry(self) -> QByteArray:
        """Where the main window was and how large."""
        kept = self._kept.value("geometry")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._kept.setValue("geometry", value)

    @property
    def office_kind(self) -> str:
        """One of `OFFICE_KINDS`: whose case files this computer keeps."""
        return self._text("office_kind", OFFICE_KINDS, OFFICE_KINDS[0])

    @office_kind.setter
    def office_kind(self, value: str) -> None:
        self._kept.setValue("office_kind", value)

    @property
    def hidden_from_capture(self) -> bool:
        """Whether the windows are kept out of pictures of the screen, where the system can do that."""
        return self._text("capture", ("hidden", "shown"), "hidden") == "hidden"

    @hidden_from_capture.setter
    def hidden_from_capture(self, value: bool) -> None:
        self._kept.setValue("capture", "hidden" if value else "shown")

    def folder(self, use: str) -> Path | None:
        """Return the folder that was last used for something, or None; it may be gone."""
        kept = str(self._kept.value(f"folders/{use}", ""))
        return Path(kept) if kept else None

    def remember_folder(self, use: str, folder: Path) -> None:
        """Keep the folder that was used for something."""
        self._kept.setValue(f"folders/{use}", str(folder))

    def _text(self, key: str, allowed: tuple[str, ...], default: str) -> str:
        kept = str(self._kept.value(key, default))
        return kept if kept in allowed else default
