"""The page on which an edition is confirmed: how far it is, what is asked of which line, and what is kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scr_desktop.domain.editions.confirmed import Answer
from scr_desktop.services import typed
from scr_desktop.services.office.editions import lines
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.edition.page import ConfirmEditionPage
from tests.ui.edition.officer import Officer
from tests.ui.typist import sit_before


def test_enter_in_the_paragraph_records_and_goes_on(officer: Officer, qtbot: QtBot) -> None:
    """The next line that is not confirmed is shown with the cursor in its paragraph; how much is left is said."""
    officer.confirm_day()
    typist = sit_before(qtbot, officer.page)
    first = officer.line.key
    officer.ui.paragraph.setFocus()
    typist.type("5.12")
    typist.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: officer.line.key != first)
    assert QApplication.focusWidget() is officer.ui.paragraph
    assert officer.ui.paragraph.text() == ""
    assert (
        officer.ui.progress.text()
        == f"2 of {officer.page.edition.of} lines confirmed, {officer.page.edition.left} left"
    )
    found = next(row for row in officer.page.edition.rows if row.line.key == first)
    assert found.confirmed is not None
    assert (found.confirmed.answer, found.confirmed.paragraph) == (Answer.STANDS, "5.12")


@pytest.mark.parametrize(
    ("entry", "text", "said"),
    [
        ("by", "", "Say who compared the line."),
        ("against", "", "Say which copy it was compared with"),
        ("on", "April 2026", "Type the whole day"),
        ("on", "9 April 2026", "9 April 2026"),
        ("paragraph", "", "Enter the paragraph of Working Together 2026"),
    ],
)
def test_what_is_missing_is_said_at_its_entry(officer: Officer, entry: str, text: str, said: str) -> None:
    """Nothing is recorded, and the line stays."""
    officer.page.open_line("WT2026", "clock:notify")
    officer.fill(paragraph="5.1")
    officer.fill(**{entry: text})
    officer.ui.record.click()
    assert said in officer.ui.fault.text()
    assert said in getattr(officer.ui, entry).accessibleDescription()
    assert officer.page.edition.done == 0


def test_only_what_a_line_has_can_be_changed(officer: Officer) -> None:
    """A time limit has all of it, a line of the checklist its words; as it stands it asks for no reason."""
    ui = officer.ui
    entries = (ui.words, ui.period, ui.counted_from, ui.addressee, ui.force, ui.why)
    officer.page.open_line("WT2026", "clock:notify")
    assert not any(entry.isVisible() for entry in entries)
    officer.page.form.answer.buttons["changed"].click()
    assert all(entry.isVisible() for entry in entries)
    assert (ui.count.text(), ui.unit.currentText(), ui.addressee.text()) == (
        "5",
        "working days after",
        "Local authority",
    )
    step = next(row.line.key for row in officer.page.edition.rows if row.line.key.startswith("step:"))
    officer.page.open_line("WT2026", step)
    officer.page.form.answer.buttons["changed"].click()
    assert [entry.isVisible() for entry in entries] == [True, False, False, False, False, True]


def test_what_is_typed_of_a_line_waits_for_it(officer: Officer, case_file: CaseFile, qtbot: QtBot) -> None:
    """Left for another line, it is there again; also on a page that is made anew, which begins with who and which copy."""
    officer.confirm_day()
    officer.page.open_line("WT2026", "clock:notify")
    officer.ui.paragraph.setText("5.30, half read")
    officer.page.open_line("WT2026", "clock:publish")
    assert officer.ui.paragraph.text() == ""
    officer.page.open_line("WT2026", "clock:notify")
    assert officer.ui.paragraph.text() == "5.30, half read"
    officer.page.hide()
    assert [one.opens["line"] for one in typed.waiting(case_file)] == ["clock:notify"]
    again = ConfirmEditionPage(case_file)
    qtbot.addWidget(again)
    again.show()
    again.open_line("WT2026", "clock:notify")
    assert again.ui.paragraph.text() == "5.30, half read"
    assert (again.ui.by.text(), again.ui.against.text(), again.ui.on.text()) == (
        "Zoë Price", "printed copy, March 2026", "8 April 2026",
    )  # fmt: skip


def test_what_is_confirmed_can_be_changed_and_taken_back(officer: Officer, case_file: CaseFile) -> None:
    """The line shows what is confirmed; taken back, with a reason, it stands as the program holds it."""
    officer.confirm_day()
    officer.change("clock:notify", count="7")
    officer.page.open_line("WT2026", "clock:notify")
    assert officer.ui.count.text() == "7"
    officer.change("clock:notify", count="8")
    assert [
        row.confirmed.within.count for row in officer.page.edition.rows if row.confirmed and row.confirmed.within
    ] == [8]
    officer.take_back()
    officer.page.open_line("WT2026", "clock:notify")
    officer.ui.take_back.click()
    assert officer.ui.count.text() == "5"
    assert lines.page(case_file, "WT2026").done == 1


def test_the_three_texts_are_gone_through_alike(officer: Officer, case_file: CaseFile) -> None:
    """The office's own standards need no paragraph; a step of chasing is counted in working days."""
    officer.choose_text("local")
    officer.fill(against="our standards, 2026")
    assert officer.ui.progress.text() == "0 of 12 lines confirmed, 12 left"
    officer.stands("")
    officer.change("rung:third_day", count="2", unit="working_days")
    assert officer.ui.fault.text() == ""
    found = lines.page(case_file, "local")
    assert found.done == 2
    assert officer.ui.export_it.isEnabled()


def test_after_a_new_line_the_page_stays_where_the_officer_was(officer: Officer) -> None:
    """A new line is met on the way: the line that was shown before is shown again."""
    officer.confirm_day()
    officer.page.open_line("WT2026", "clock:publish")
    officer.add_checklist_line("The record says who was asked")
    assert officer.ui.fault.text() == ""
    assert officer.line.key == officer.ui.lines.current_row().line.key == "clock:publish"
