"""What another office confirmed, looked at line by line before it is taken."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.domain.editions.confirmed import Confirmed
from scr_desktop.domain.problem import Problem
from scr_desktop.services.office.editions import edition_file, lines
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.edition.take_file import TakeEdition
from scr_desktop.ui.fields.ticks import ticked
from tests.ui.edition.officer import Officer

Made = Callable[[], TakeEdition]


@pytest.fixture
def made(case_file: CaseFile, case_id: str, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Made:
    """Give the dialog of a file with three lines, of which since one was taken back here and one was changed."""
    officer = Officer(case_file, qtbot, monkeypatch)
    officer.confirm_day()
    officer.change("clock:notify", count="7")
    officer.change("clock:publish", count="9")
    path = tmp_path / "theirs.scr-edition"
    edition_file.export(case_file, "WT2026", path)
    officer.change("clock:notify", count="8")
    officer.take_back()
    officer.page.open_line("WT2026", "clock:publish")
    officer.ui.take_back.click()

    def make() -> TakeEdition:
        dialog = TakeEdition(case_file, path)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


def test_only_what_is_not_confirmed_here_is_ticked(made: Made) -> None:
    """What is the same, and what is confirmed here otherwise, is for the officer to tick."""
    dialog = made()
    assert ticked(dialog.ui.lines) == ["clock:publish"]
    assert dialog.ui.count.text() == "1 of 3 lines are ticked; 1 differ from what is confirmed here."
    said = [dialog.ui.lines.item(row).text() for row in range(3)]
    assert [words.rpartition("; ")[2] for words in said] == [
        "the same here",
        "confirmed here otherwise",
        "not confirmed here",
    ]


def test_a_reason_is_owed(made: Made, case_file: CaseFile) -> None:
    """Without one nothing is taken; with one the ticked lines are."""
    dialog = made()
    dialog.ui.go_on.click()
    assert "Say why the office takes this confirmation" in dialog.ui.fault.text()
    dialog.ui.tick_all.click()
    dialog.ui.why.setPlainText("Compared by our neighbours.")
    dialog.ui.go_on.click()
    found = {row.line.key: row.confirmed for row in lines.page(case_file, "WT2026").rows if row.confirmed}
    assert [found[key].within.count for key in ("clock:notify", "clock:publish")] == [7, 9]  # type: ignore[union-attr]


def test_the_day_says_which_cases_it_concerns(made: Made, case_file: CaseFile) -> None:
    """Also when it is taken from a file: none of them moves by itself."""
    dialog = made()
    assert "stands under another edition" not in dialog.ui.moves_about.text()
    dialog.ui.tick_all.click()
    dialog.look()
    assert "1 open case stands under another edition than would then apply: 2026-001." in dialog.ui.moves_about.text()


def test_a_line_that_cannot_be_taken_says_why(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    """It cannot be ticked, and the reason stands with it."""

    def refuse(*_: object) -> Confirmed:
        raise Problem("It cannot be so.", "words")

    monkeypatch.setattr(edition_file, "as_said", refuse)
    dialog = made()
    dialog.ui.tick_all.click()
    assert ticked(dialog.ui.lines) == []
    assert "cannot be taken: It cannot be so." in dialog.ui.lines.item(0).text()
    assert not dialog.ui.go_on.isEnabled()
