"""A finished PDF is put where the officer says, whole or not at all, and that it was is said until it is read."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.documents.making.draw import draw
from scr_desktop.documents.parts.content import Para
from scr_desktop.documents.parts.imprint import Imprint
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.fields.said_line import SaidLine
from scr_desktop.ui.papers.put_pdf import save_pdf


class Window(QWidget):
    """A window with a line that says what was done."""

    def __init__(self) -> None:
        super().__init__()
        self.said_line = SaidLine(self, QVBoxLayout(self))


@pytest.fixture(scope="module")
def pdf() -> bytes:
    """Return a paper of one page."""
    return draw([Para("Seen.")], Imprint("Note"))


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    """Give a window on the screen."""
    made = Window()
    qtbot.addWidget(made)
    made.show()
    return made


def chosen(monkeypatch: pytest.MonkeyPatch, path: str) -> list[str]:
    """Let the officer choose a path; return the names that were offered."""
    offered: list[str] = []

    def choose(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        offered.append(Path(name).name)
        return path, ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    return offered


@pytest.mark.parametrize(("of", "named"), [("2026-001", "Deadline sheet of 2026-001"), ("", "Deadline sheet")])
def test_a_saved_paper_is_said_with_its_case_and_place(
    window: Window, pdf: bytes, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, of: str, named: str
) -> None:
    """It has the ending of a PDF, and its name was offered."""
    offered = chosen(monkeypatch, str(tmp_path / "sheet"))
    path = save_pdf(window, pdf, "deadline-sheet", "Deadline sheet", of=of)
    assert path == tmp_path / "sheet.pdf"
    assert path.read_bytes() == pdf
    assert offered == ["deadline-sheet.pdf"]
    said = window.said_line.words.text().replace("\u200b", "")
    assert said == f"✓ {named} was saved, 1 page: {path}"


def test_nothing_is_saved_where_nothing_is_chosen(window: Window, pdf: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    """And nothing is said of it."""
    chosen(monkeypatch, "")
    assert save_pdf(window, pdf, "sheet", "Deadline sheet") is None
    assert not window.said_line.isVisible()


def test_what_cannot_be_written_is_said_and_not_called_saved(
    window: Window, pdf: bytes, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A folder that is gone, for example."""
    failed: list[str] = []
    monkeypatch.setattr(message, "show_failure", lambda _parent, _error, name: failed.append(name))
    chosen(monkeypatch, str(tmp_path / "gone" / "sheet.pdf"))
    assert save_pdf(window, pdf, "sheet", "Deadline sheet") is None
    assert failed == ["Deadline sheet"]
    assert not window.said_line.isVisible()
