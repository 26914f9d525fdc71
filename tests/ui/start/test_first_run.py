"""The first day: a case file is made, its office named, its passphrase chosen, its recovery key kept."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from scr_desktop.app import Program
from scr_desktop.services.office import office
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case_file.new_passphrase import NewPassphrase
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.keys.order import stops
from scr_desktop.ui.look.settings import Settings
from scr_desktop.ui.office.arrangements_entry import begins_in_words
from scr_desktop.ui.start.first_run import OFFICE, PASSPHRASE, SHEET, FirstRunWindow

WORDS = "river lamp seven otters"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[FirstRunWindow]:
    """Give the window of an empty computer."""
    made = FirstRunWindow(tmp_path / "office.scrcase")
    qtbot.addWidget(made)
    made.show()
    yield made
    if made._case_file is not None:
        made._case_file.close()


def fill_office(window: FirstRunWindow) -> None:
    """Go to the office's step and fill it in."""
    window.ui.make_file.click()
    window.ui.officer.setText("Zoë Price")
    window.ui.office_name.setText("Northshire <b>Safeguarding</b> Partnership")
    window.ui.local_authority.setFocus()
    QTest.keyClicks(window.ui.local_authority, "Northshire\rAvonvale")
    window.ui.areas.setPlainText("Northshire\nAvonvale")
    window.ui.begins.setText("1/9/2019")
    window.ui.go_on.click()


def make(window: FirstRunWindow, qtbot: QtBot) -> None:
    """Go as far as the recovery key sheet."""
    fill_office(window)
    window._fields.ui.passphrase.setText(WORDS)
    window._fields.ui.again.setText(WORDS)
    window.ui.go_on.click()
    qtbot.waitUntil(lambda: window.ui.steps.currentIndex() == SHEET, timeout=15_000)


def test_the_office_stands_in_the_new_case_file(window: FirstRunWindow, qtbot: QtBot) -> None:
    """What was entered is kept in the new file, as it was typed."""
    make(window, qtbot)
    ours = office.get(window._case_file)
    assert ours.name == "Northshire <b>Safeguarding</b> Partnership"
    assert (ours.officer, ours.areas, ours.arrangements_begin_on) == (
        "Zoë Price", "Northshire\nAvonvale", date(2019, 9, 1),
    )  # fmt: skip


def test_an_office_of_several_authorities_names_each(window: FirstRunWindow, qtbot: QtBot) -> None:
    """A partnership of two councils is entered on the first day, as it is on the page of the office."""
    make(window, qtbot)
    assert office.get(window._case_file).authorities == ("Northshire", "Avonvale")


def test_a_key_leaves_the_keyboard_where_it_is(window: FirstRunWindow, qtbot: QtBot) -> None:
    """Enter begins, and what no entry takes moves nothing: whoever types goes on typing where they are."""
    assert window.focusWidget() is window.ui.make_file
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert window.ui.steps.currentIndex() == OFFICE
    window.ui.officer.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert window.focusWidget() is window.ui.officer


def test_work_starts_only_when_the_sheet_is_kept(
    window: FirstRunWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The officer confirms that the sheet is kept, which they can do once it was printed or saved."""
    make(window, qtbot)
    sheet = tmp_path / "sheet.pdf"
    assert not window.ui.go_on.isEnabled()
    assert not window._sheet.ui.kept.isEnabled()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(sheet), ""))
    window._sheet.ui.save_sheet.click()
    qtbot.waitUntil(window._sheet.ui.kept.isEnabled, timeout=15_000)
    assert sheet.read_bytes().startswith(b"%PDF")
    window._sheet.ui.kept.click()
    with qtbot.waitSignal(window.opened):
        window.ui.go_on.click()


def test_the_new_file_opens_with_its_passphrase(window: FirstRunWindow, qtbot: QtBot) -> None:
    """The passphrase typed is the one that opens the file."""
    make(window, qtbot)
    path = window._case_file.path
    window._case_file.close()
    CaseFile.open(path, WORDS, by="Zoë Price").close()


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("officer", "", "your name"),
        ("office_name", " ", "name of the office"),
        ("place", "", "folder"),
        ("begins", "spring 2019", "not a date"),
        ("begins", "May 2019", "whole day"),
        ("begins", "1 May 2031", "cannot have begun"),
    ],
)
def test_what_is_wrong_with_the_office_is_said_at_its_entry(
    window: FirstRunWindow, name: str, text: str, expected: str
) -> None:
    """Each fault keeps the officer on the step, says one sentence, and puts the cursor there."""
    fill_office(window)
    window.show_step(OFFICE)
    entry = getattr(window.ui, name)
    entry.setText(text)
    window.ui.go_on.click()
    assert window.ui.steps.currentIndex() == OFFICE
    assert expected in window.ui.fault.text()
    assert entry.property("role") == "wrong"


@pytest.mark.parametrize(("first", "second", "expected"), [("short", "short", "too short"), (WORDS, "other", "differ")])
def test_a_poor_passphrase_is_refused(window: FirstRunWindow, first: str, second: str, expected: str) -> None:
    """A short passphrase, or two that differ, make no case file."""
    fill_office(window)
    assert window.ui.steps.currentIndex() == PASSPHRASE
    window._fields.ui.passphrase.setText(first)
    window._fields.ui.again.setText(second)
    window.ui.go_on.click()
    assert expected in window._fields.ui.fault.text()
    assert window._case_file is None


def test_the_strength_is_said_while_typing(window: FirstRunWindow) -> None:
    """The sentence below the passphrase counts what is missing and says when it is long enough."""
    fill_office(window)
    fields = window._fields.ui
    fields.passphrase.setText("seven")
    assert "7 more characters" in fields.strength.text()
    fields.passphrase.setText("aaaaaaaaaaaaaaa")
    assert "easy to guess" in fields.strength.text()
    fields.passphrase.setText(WORDS)
    assert fields.strength.text().startswith("✓")


def test_an_empty_day_says_what_stays_open() -> None:
    """Without the day on which the arrangements began any lawful one may be meant, and what that leaves open is said."""
    assert "any day from 29 June 2018 to 29 September 2019 may be meant" in begins_in_words("")
    assert begins_in_words("1/9/19") == "Understood: 1 September 2019."


def test_a_file_that_is_there_is_not_replaced(window: FirstRunWindow, tmp_path: Path) -> None:
    """A name that is taken is refused before anything is written."""
    (tmp_path / "office.scrcase").write_bytes(b"kept")
    fill_office(window)
    assert "there already" in window.ui.fault.text()
    assert (tmp_path / "office.scrcase").read_bytes() == b"kept"


def test_an_existing_file_is_opened_instead(
    window: FirstRunWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Open a case file hands over the file chosen."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "old.scrcase"), ""))
    with qtbot.waitSignal(window.another_wanted) as caught:
        window.ui.open_file.click()
    assert caught.args == [tmp_path / "old.scrcase"]


def test_an_agency_is_told_what_is_done_for_it(window: FirstRunWindow, qtbot: QtBot) -> None:
    """Chosen as a partner agency, the officer reads what this version does for it and what not, and is asked in its words."""
    assert "leads the officer through the procedure" in window.ui.kind_about.text()
    window.ui.agency.click()
    assert "return is due" in window.ui.kind_about.text()
    assert "does not read the board's request" in window.ui.kind_about.text()
    with qtbot.waitSignal(window.kind_chosen) as caught:
        window.ui.make_file.click()
    assert caught.args == ["agency"]
    assert "agency" in window.ui.title.text()
    assert window.ui.office_name_label.text() == "&Name of the agency"
    window.ui.officer.setText("Zoë Price")
    window.ui.go_on.click()
    assert "name of the agency" in window.ui.fault.text()


def test_who_works_here_is_kept(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    """The choice is kept on this computer and stands when a case file is made or opened another time."""
    program = Program(qapp, Settings())
    program.show_first_run(tmp_path / "office.scrcase")
    shown = program.window
    assert isinstance(shown, FirstRunWindow)
    qtbot.addWidget(shown)
    shown.ui.agency.click()
    shown.ui.make_file.click()
    assert Settings().office_kind == "agency"
    again = FirstRunWindow(tmp_path / "office.scrcase", Settings().office_kind)
    qtbot.addWidget(again)
    assert again.ui.agency.isChecked()


def test_a_case_file_being_made_is_not_pushed_aside(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """While a new case file is being made, another that is to be opened waits, and that is said."""
    said: list[str] = []
    monkeypatch.setattr(message, "tell", lambda _parent, sentence: said.append(sentence))
    program = Program(qapp, Settings())
    program.show_first_run(tmp_path / "office.scrcase")
    shown = program.window
    assert isinstance(shown, FirstRunWindow)
    qtbot.addWidget(shown)
    shown.ui.make_file.click()
    program.come_forward(tmp_path / "other.scrcase")
    assert "Finish what is open here first" in said[0]
    assert program.window is shown


def test_tab_goes_from_the_passphrase_to_its_second_entry(qtbot: QtBot) -> None:
    """Whoever types it twice with Tab between does not press “Show” with a space: that button comes after both."""
    fields = NewPassphrase()
    qtbot.addWidget(fields)
    fields.show()
    names = [one.objectName() for one in stops(fields)]
    assert names == ["passphrase", "again", "show_it"]
