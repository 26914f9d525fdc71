"""Whoever saves or opens a file finds the folder that they used for it last."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

import scr_desktop.ui
from scr_desktop.ui.case_file.recovery_sheet import RecoverySheet
from scr_desktop.ui.dialogs import ask_path
from scr_desktop.ui.drawn import printing
from scr_desktop.ui.look.settings import Settings
from scr_desktop.ui.papers import put_pdf

# They offer a place of their own: the new case file's, and the rescued copy's beside the file that is gone.
WITH_A_PLACE = {"ask_path.py", "first_run.py", "gone.py"}


class Chooser:
    """Stands in for the system's dialogs: chooses what it is told, and notes where it began."""

    def __init__(self, desk: pytest.MonkeyPatch) -> None:
        self.chooses, self.began = "", list[str]()
        for name in ("getOpenFileName", "getSaveFileName"):
            desk.setattr(QFileDialog, name, lambda _parent, _title, begin, *_: (self._choose(begin), ""))
        desk.setattr(QFileDialog, "getExistingDirectory", lambda _parent, _title, begin, *_: self._choose(begin))

    def _choose(self, begin: str) -> str:
        self.began.append(begin)
        return self.chooses


@pytest.fixture
def chooser(monkeypatch: pytest.MonkeyPatch) -> Chooser:
    """Give what chooses in the place of the officer."""
    monkeypatch.setattr(printing, "page_count", lambda _pdf: 1)
    return Chooser(monkeypatch)


def save(parent: QWidget, chooser: Chooser, to: Path) -> Path:
    """Save a paper to a path; return the folder in which the dialog began."""
    chooser.chooses = str(to)
    put_pdf.save_pdf(parent, b"%PDF-1.4", "Decision pack", "Decision pack")
    return Path(chooser.began[-1]).parent


def test_saving_begins_where_the_last_paper_went(chooser: Chooser, tmp_path: Path, qtbot: QtBot) -> None:
    """At first it begins in the documents, then in the folder of the paper before, and again there if nothing is chosen."""
    parent, folder = QWidget(), tmp_path / "case papers of Zoë"
    qtbot.addWidget(parent)
    folder.mkdir()
    assert save(parent, chooser, folder / "one.pdf") == ask_path.documents_folder()
    chooser.chooses = ""
    assert ask_path.for_folder(parent, ask_path.PAPERS, "Where the copies are saved") is None
    assert Path(chooser.began[-1]) == folder
    assert save(parent, chooser, folder / "two.pdf") == folder


def test_each_use_has_a_folder_of_its_own(chooser: Chooser, tmp_path: Path) -> None:
    """Where papers go is not where chronologies come from."""
    chooser.chooses = str(tmp_path / "police.csv")
    assert ask_path.to_open(None, ask_path.CHRONOLOGIES, "Read a chronology", "") == tmp_path / "police.csv"
    assert ask_path.folder_for(ask_path.CHRONOLOGIES) == tmp_path
    assert ask_path.folder_for(ask_path.PAPERS) == ask_path.documents_folder()


def test_a_folder_that_is_gone_is_passed_over(chooser: Chooser, tmp_path: Path) -> None:
    """A drive that was pulled out sends nobody into nothing."""
    folder = tmp_path / "stick"
    folder.mkdir()
    chooser.chooses = str(folder)
    ask_path.for_folder(None, ask_path.BACKUPS, "Where the backup is copied to")
    assert ask_path.folder_for(ask_path.BACKUPS) == folder
    folder.rmdir()
    assert ask_path.folder_for(ask_path.BACKUPS) == ask_path.documents_folder()
    assert ask_path.folder_for(ask_path.BACKUPS, tmp_path) == tmp_path


def test_where_the_recovery_key_lies_is_not_remembered(chooser: Chooser, tmp_path: Path, qtbot: QtBot) -> None:
    """Whoever reads the settings does not learn where the sheet was saved."""
    sheet, locked_away = RecoverySheet(), tmp_path / "locked away"
    qtbot.addWidget(sheet)
    locked_away.mkdir()
    chooser.chooses = str(locked_away / "sheet.pdf")
    assert sheet._save(b"%PDF-1.4")
    Settings()._kept.sync()
    kept = tmp_path / "data" / "settings.ini"
    assert "locked away" not in (kept.read_text(encoding="utf-8") if kept.exists() else "")


def test_every_dialog_for_files_remembers() -> None:
    """No window asks for a file by itself: it would begin somewhere else each time."""
    sources = Path(scr_desktop.ui.__path__[0]).rglob("*.py")
    asking = {path.name for path in sources if re.search(r"QFileDialog\.get", path.read_text(encoding="utf-8"))}
    assert asking == WITH_A_PLACE
