"""A confirmation written to a file and taken from one."""

from __future__ import annotations

from pathlib import Path

import pytest

from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs import ask_path, message
from scr_desktop.ui.edition import files
from scr_desktop.ui.edition.take_file import TakeEdition
from tests.ui.edition.officer import Officer


def test_a_file_has_the_ending_by_which_it_is_found_again(
    officer: Officer, case_file: CaseFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name without it gets it; a file of that name is replaced only when the officer says so."""
    officer.confirm_day()
    monkeypatch.setattr(ask_path, "to_save", lambda *_: tmp_path / "ours.v2")
    said = files.export(officer.page, case_file, officer.page.edition)
    assert said.endswith("ours.v2.scr-edition")
    assert [one.name for one in tmp_path.glob("ours*")] == ["ours.v2.scr-edition"]
    monkeypatch.setattr(message, "confirm", lambda *_: False)
    assert files.export(officer.page, case_file, officer.page.edition) == ""


def test_what_was_taken_is_said(
    officer: Officer, case_file: CaseFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """How many lines, and from which file."""
    monkeypatch.setattr(ask_path, "to_open", lambda *_: tmp_path / "theirs.scr-edition")
    monkeypatch.setattr(TakeEdition, "ask", lambda *_: 3)
    assert files.take(officer.page, case_file) == "3 lines taken from theirs.scr-edition."
    monkeypatch.setattr(TakeEdition, "ask", lambda *_: 0)
    assert files.take(officer.page, case_file) == ""
