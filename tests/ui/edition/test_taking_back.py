"""What was confirmed taken back: what is said of it, and how many lines that are."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout

from scr_desktop.ui.edition.moves_shown import TakeBack
from scr_desktop.ui.fields.said_line import SaidLine
from tests.ui.edition.officer import Officer


@pytest.fixture
def said(officer: Officer) -> SaidLine:
    """Give the line at the foot, of an officer who has confirmed a line and added one."""
    officer.confirm_day()
    officer.add_checklist_line("The record says who was asked")
    officer.page.said_line = SaidLine(officer.page, QVBoxLayout())  # type: ignore[attr-defined]
    return officer.page.said_line  # type: ignore[attr-defined, no-any-return]


def test_a_line_taken_back_is_said(officer: Officer, said: SaidLine) -> None:
    """A line of the program stands again; one of the office's own goes."""
    officer.take_back()
    officer.page.open_line("WT2026", "day:applies")
    officer.ui.take_back.click()
    assert "The day from which this edition applies" in said.sentence
    assert said.sentence.endswith("stands again as the program holds it.")
    officer.page.open_line("WT2026", officer.page.edition.rows[-1].line.key)
    officer.ui.take_back.click()
    assert said.sentence == "Taken back. “The record says who was asked” is a line of your own and goes."


def test_all_that_is_taken_back_is_counted_as_it_was(
    officer: Officer, said: SaidLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The dialog and what is said then have the numbers that the page had."""
    of, asked = officer.page.edition.of, list[str]()
    counted = f"1 of {of} lines confirmed, and 1 of your own"
    assert officer.ui.progress.text() == f"{counted}; {of - 1} left"
    officer.take_back()
    answered = TakeBack.exec

    def looked(dialog: TakeBack) -> int:
        asked.append(dialog.ui.explanation.text())
        return answered(dialog)

    monkeypatch.setattr(TakeBack, "exec", looked)
    officer.ui.take_all_back.click()
    assert counted in asked[0]
    assert counted in said.sentence
