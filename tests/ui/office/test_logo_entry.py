"""The logo of the office: shown as it is kept, chosen from a file, taken off."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.ui.dialogs import message
from scr_desktop.ui.office.logo_entry import LogoEntry


class Parts(NamedTuple):
    """The entry with what it stands on, and how often it changed."""

    entry: LogoEntry
    shown: QLabel
    choose: QPushButton
    remove: QPushButton
    changes: list[int]


def picture(width: int, height: int) -> bytes:
    """Return a red picture of a size."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0xFFAA0000)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


@pytest.fixture
def parts(qtbot: QtBot) -> Iterator[Parts]:
    """Give the entry on a page, without a logo."""
    page, made = QWidget(), (QLabel(), QPushButton("Choose…"), QPushButton("Remove"))
    column, changes = QVBoxLayout(page), list[int]()
    for part in made:
        column.addWidget(part)
    entry = LogoEntry(*made)
    entry.changed.connect(lambda: changes.append(1))
    qtbot.addWidget(page)
    page.show()
    entry.show_logo(b"")
    yield Parts(entry, *made, changes)
    page.close()


@pytest.mark.parametrize(
    ("size", "shown"), [((100, 40), (100, 40)), ((240, 80), (240, 80)), ((480, 80), (240, 40)), ((100, 160), (50, 80))]
)
def test_a_logo_is_shown_within_its_room(parts: Parts, size: tuple[int, int], shown: tuple[int, int]) -> None:
    """A larger one smaller as a whole, a small one as it is; showing it changes nothing."""
    parts.entry.show_logo(picture(*size))
    pixmap = parts.shown.pixmap()
    assert (pixmap.width(), pixmap.height()) == shown
    assert parts.remove.isVisible()
    assert parts.changes == []


def test_it_is_taken_off(parts: Parts) -> None:
    """Then there is nothing to take off any more."""
    parts.entry.show_logo(picture(100, 40))
    parts.remove.click()
    assert (parts.entry.logo, parts.changes) == (b"", [1])
    assert not parts.remove.isVisible()
    assert not parts.shown.isVisible()


@pytest.mark.parametrize("good", [True, False])
def test_a_file_is_chosen(parts: Parts, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, good: bool) -> None:
    """One that is no picture is said, and the logo stays as it was."""
    failed: list[str] = []
    monkeypatch.setattr(message, "show_failure", lambda _parent, _error, name: failed.append(name))
    path = tmp_path / "logo.png"
    path.write_bytes(picture(100, 40) if good else b"no picture")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    parts.choose.click()
    assert bool(parts.entry.logo) is good
    assert (parts.changes, failed) == (([1], []) if good else ([], ["Logo"]))


def test_nothing_chosen_changes_nothing(parts: Parts, monkeypatch: pytest.MonkeyPatch) -> None:
    """The logo stays."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    parts.choose.click()
    assert parts.changes == []
