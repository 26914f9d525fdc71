"""A paper is drawn with its pages counted, can be stopped, and leaves whole or not at all."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.domain.problem import Problem
from scr_desktop.services.office import history, office
from scr_desktop.services.office import register as registers
from scr_desktop.services.papers import paper
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.papers import document
from scr_desktop.ui.papers.preview import Preview
from tests.documents.word.reading import words_of
from tests.patience import SECONDS


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    """Give a window for dialogs to stand over."""
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_a_document_is_saved_where_asked(
    demo_office: CaseFile, owner: QWidget, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Save as PDF draws the document and writes it, adding the ending that was not typed."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "pack"), ""))
    case_id = registers.rows(demo_office, registers.Wanted(state="all"))[0].id
    saved = document.save_as_pdf(owner, demo_office, "decision-pack", case_id)
    assert saved == tmp_path / "pack.pdf"
    assert saved.read_bytes().startswith(b"%PDF")


def test_a_document_is_saved_in_word_where_asked(
    demo_office: CaseFile, owner: QWidget, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """With the ending that was not typed; the history says as what it was made, and nothing where nothing was saved."""
    case_id = registers.rows(demo_office, registers.Wanted(state="all"))[0].id
    before = len(history.entries(demo_office, case_id))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    assert document.save_as_word(owner, demo_office, "deadline-sheet", case_id) is None
    assert len(history.entries(demo_office, case_id)) == before
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "sheet"), ""))
    saved = document.save_as_word(owner, demo_office, "deadline-sheet", case_id)
    assert saved == tmp_path / "sheet.docx"
    assert "Deadlines" in words_of(saved.read_bytes())
    assert history.entries(demo_office, case_id)[0].what == "Deadline sheet made as a Word document, draft 1"
    assert document.save_as_word(owner, demo_office, "deadline-sheet", case_id) is not None
    assert history.entries(demo_office, case_id)[0].what == "Deadline sheet made as a Word document, draft 1 again"


def test_a_paper_on_the_screen_is_saved_in_word_too(
    demo_office: CaseFile, owner: QWidget, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Where it is written there: a pack, which binds in files of others, is a PDF alone."""
    case_id = registers.rows(demo_office, registers.Wanted(state="all"))[0].id
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "sheet"), ""))
    offered = list[bool]()

    def look(preview: Preview) -> int:
        preview.show()
        offered.append(preview.ui.save_word.isVisible())
        if offered[-1]:
            preview.ui.save_word.click()
        return preview.result()

    monkeypatch.setattr(Preview, "exec", look)
    assert document.preview(owner, demo_office, "deadline-sheet", case_id)
    assert not document.preview(owner, demo_office, "decision-pack", case_id)
    assert offered == [True, False]
    assert (tmp_path / "sheet.docx").exists()
    assert history.entries(demo_office, case_id)[0].what == "Deadline sheet made as a Word document, draft 1"


def test_a_document_that_cannot_be_written_leaves_what_was_there(
    demo_office: CaseFile, owner: QWidget, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """If the new document cannot be written the earlier file stays whole, and the officer is told."""
    earlier = tmp_path / "register.pdf"
    earlier.write_bytes(b"earlier")
    said: list[str] = []

    def fail(_pdf: bytes, _path: Path) -> None:
        raise Problem("There is not enough space.")

    monkeypatch.setattr(paper, "save", fail)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(earlier), ""))
    monkeypatch.setattr(message, "warn", lambda _parent, sentence, *_: said.append(sentence))
    assert document.save_as_pdf(owner, demo_office, "register") is None
    assert (said, earlier.read_bytes()) == (["There is not enough space."], b"earlier")


@pytest.mark.parametrize("way", [document.save_as_pdf, document.print_document], ids=["save", "print"])
def test_what_cannot_be_printed_is_named_before_it_is_saved_or_printed(
    demo_office: CaseFile, owner: QWidget, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, way: Any
) -> None:
    """The characters that no typeface has are named with their words; not going on leaves nothing, in the history too."""
    office.change(demo_office, {"handling": "Give it back to 王 Li \U0001f600"})
    asked: list[str] = []
    target = tmp_path / "register.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    monkeypatch.setattr(message, "confirm", lambda _parent, question, *_, **__: asked.append(question))
    before = history.entries(demo_office, limit=1)[0]
    assert not way(owner, demo_office, "register")
    assert "王" in asked[0]
    assert "\U0001f600" in asked[0]
    assert not target.exists()
    assert history.entries(demo_office, limit=1)[0].what == before.what


def test_drawing_can_be_stopped(owner: QWidget, qtbot: QtBot) -> None:
    """Stop closes at once; the drawing sees it and ends, and there is no document."""
    seen: list[bool] = []

    def draw(progress: Any, stop: Any) -> bytes:
        progress(1, 50)
        for _ in range(200):
            if stop():
                break
            time.sleep(0.02)
        seen.append(stop())
        return b"%PDF"

    dialog = document.DocumentProgress("Decision pack", draw, owner)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.ui.pages.text() == "Page 1 of 50")
    dialog.ui.stop.click()
    qtbot.waitUntil(lambda: bool(seen))
    assert (seen, dialog.result(), dialog.pdf) == ([True], QDialog.DialogCode.Rejected, b"")


def test_enter_does_not_stop_a_drawing_and_a_stopped_one_is_said(
    owner: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A key that falls on the box while it draws stops nothing; Stop, reached by Tab, does, and nothing was saved."""
    said: list[str] = []
    monkeypatch.setattr(message, "tell", lambda _parent, sentence, *_: said.append(sentence))
    after: list[bool] = []

    def draw(progress: Any, stop: Any) -> bytes:
        until = time.monotonic() + SECONDS
        while not stop() and time.monotonic() < until:
            time.sleep(0.02)
        return b"%PDF"

    def keys() -> None:
        (dialog,) = owner.findChildren(document.DocumentProgress)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            qtbot.keyClick(dialog.focusWidget(), key)
        after.append(dialog.isVisible())
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    QTimer.singleShot(200, keys)
    assert document.DocumentProgress.ask(owner, "Decision pack", draw) is None
    assert after == [True]
    assert said == ["The drawing was stopped. Nothing was saved."]


def test_the_time_left_is_said_once_it_is_known(owner: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """The page count stands there from the first page; the time comes after half a second, at the pace of the pages so far."""
    now = [100.0]
    monkeypatch.setattr(document, "monotonic", lambda: now[-1])
    go_on = threading.Event()

    def draw(progress: Any, stop: Any) -> bytes:
        go_on.wait(SECONDS)
        return b"%PDF"

    dialog = document.DocumentProgress("Decision pack", draw, owner)
    qtbot.addWidget(dialog)
    said = []
    for page, seconds in ((1, 0.0), (2, 0.1), (11, 0.5), (31, 1.5), (50, 2.45), (51, 2.5)):
        now.append(100.0 + seconds)
        dialog._tell(page, 51)
        said.append(dialog.ui.pages.text())
    go_on.set()
    assert said == [
        "Page 1 of 51",
        "Page 2 of 51",
        "Page 11 of 51, about 2 seconds left",
        "Page 31 of 51, about 1 second left",
        "Page 50 of 51, about 1 second left",
        "Page 51 of 51",
    ]


@pytest.mark.parametrize(
    ("seconds", "said"), [(59.2, "about 60 seconds left"), (61, "about 2 minutes left"), (150, "about 3 minutes left")]
)
def test_a_long_time_left_is_said_in_minutes(seconds: float, said: str) -> None:
    """Nobody counts two hundred seconds."""
    assert document.seconds_left(seconds) == said


def test_a_drawing_that_fails_is_said(owner: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    """A problem while drawing is shown by its sentence, and nothing is saved."""
    said: list[str] = []
    monkeypatch.setattr(message, "warn", lambda _parent, sentence, *_: said.append(sentence))

    def draw(**_: Any) -> bytes:
        raise Problem("The case is not there any more.")

    assert document.DocumentProgress.ask(owner, "Decision pack", draw) is None
    assert said == ["The case is not there any more."]
