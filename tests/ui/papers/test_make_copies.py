"""Numbered copies: made for those named, given out, come back, and the ledger that says where each is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.domain.problem import Problem
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.papers import copies, paper
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.close_case import CloseCase
from scr_desktop.ui.case.page import CasePage
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.dialogs.day_and_note import DayAndNote, Wanted
from scr_desktop.ui.drawn import printing
from scr_desktop.ui.papers.make_copies import MakeCopies
from tests.present import noted
from tests.ui.some_cases import open_case, turn_to
from tests.ui.typist import Typist, said, shown, table_rows


@pytest.fixture
def case_id(case_file: CaseFile) -> str:
    """Open a case; it is today."""
    return open_case(case_file).id


def section(page: CasePage) -> Any:
    """Turn to the papers issued and return that part."""
    return turn_to(page, "Papers issued")


@pytest.fixture
def copying(case_file: CaseFile, case_id: str, qtbot: QtBot) -> MakeCopies:
    """Give the dialog that makes copies of the deadline sheet."""
    sheet = paper.document_by_key("deadline-sheet")
    dialog = MakeCopies(case_file, sheet, case_id)
    shown(qtbot, dialog)
    return dialog


def name_them(dialog: MakeCopies, *names: str) -> None:
    """Type names, each ended by Enter."""
    typist = Typist(dialog)
    typist.tab_to("name")
    for name in names:
        typist.type(f"{name}\n")


def test_copies_are_made_for_those_named(
    copying: MakeCopies, case_file: CaseFile, case_id: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Names are typed, copies are saved to a folder, and the ledger has them, given out on the day entered."""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    monkeypatch.setattr(message, "tell", lambda *_: None)
    name_them(copying, "Police", "Dr Łukasik")
    assert copying.form.count.text() == "2 copies"
    copying.form.given_on.set_entry(clock.today().isoformat())
    copying.form.save.click()
    assert sorted(path.name for path in tmp_path.glob("*.pdf")) == [
        "deadline-sheet-2026-001-copy-1-of-2.pdf",
        "deadline-sheet-2026-001-copy-2-of-2.pdf",
    ]
    assert [one.label for one in copies.out(cases.get(case_file, case_id))] == ["1 of 2: Police", "2 of 2: Dr Łukasik"]


def test_a_recipient_who_cannot_be_printed_is_named_before_copies_are_saved(
    copying: MakeCopies, case_file: CaseFile, case_id: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name stands on every page of its copy: one that no typeface has is named, and nothing is made unless it may be."""
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    monkeypatch.setattr(message, "confirm", lambda _parent, question, *_, **__: asked.append(question))
    name_them(copying, "王 Li")
    copying.form.save.click()
    assert "王 (in “王 Li”)" in asked[0]
    assert list(tmp_path.glob("*.pdf")) == []
    assert cases.get(case_file, case_id).copies == []


def test_no_folder_chosen_makes_no_copies(
    copying: MakeCopies, case_file: CaseFile, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Thinking better of it leaves the ledger as it was, and the names in the dialog."""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    name_them(copying, "Police")
    copying.form.save.click()
    assert copying.isVisible()
    assert cases.get(case_file, case_id).copies == []


@pytest.mark.parametrize(("names", "on", "says"), [
    ((), "", "at least one recipient"), (("A", "A"), "", "twice"), (("A",), "1 Jan 2030", "in the future"),
])  # fmt: skip
def test_copies_that_cannot_be_are_refused_in_words(
    copying: MakeCopies, names: tuple[str, ...], on: str, says: str
) -> None:
    """Nobody ticked, one named twice, a day to come: nothing is drawn."""
    name_them(copying, *names)
    copying.form.given_on.set_entry(on)
    copying.form.save.click()
    assert says in copying.form.fault.text()


def test_only_what_was_printed_stands_in_the_ledger(
    copying: MakeCopies, case_file: CaseFile, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A printer that stops after the first copy: one in the ledger, and a sentence that says so."""
    told: list[str] = []
    monkeypatch.setattr(printing, "print_each", lambda *_: 1)
    monkeypatch.setattr(message, "warn", lambda _parent, sentence, *_: told.append(sentence))
    name_them(copying, "Police", "Health")
    copying.form.print_them.click()
    assert told == ["The printer stopped: 1 of 2 copies were printed."]
    assert [one.label for one in cases.get(case_file, case_id).copies] == ["1 of 2: Police"]


def test_each_copy_is_a_job_of_its_own(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """The printer is asked for once; a failure before the first copy is a problem, a later one is counted."""
    owner = QWidget()
    qtbot.addWidget(owner)
    asked: list[object] = []
    printed: list[bytes] = []

    def paint(pdf: bytes, _printer: object) -> None:
        if pdf == b"jam":
            raise Problem("The printer stopped.")
        printed.append(pdf)

    monkeypatch.setattr(printing, "_chosen", lambda *given: noted(asked, given, object()))
    monkeypatch.setattr(printing, "paint", paint)
    assert printing.print_each(owner, [b"1", b"2"], "Pack") == 2
    assert printing.print_each(owner, [b"3", b"jam", b"4"], "Pack") == 1
    assert printed == [b"1", b"2", b"3"]
    assert len(asked) == 2
    with pytest.raises(Problem):
        printing.print_each(owner, [b"jam"], "Pack")


def test_copies_are_given_out_and_come_back_in_the_case(
    page: CasePage, case_file: CaseFile, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Several are chosen at once; only what can be done with all of them is offered."""
    drawn = copies.draw(case_file, "deadline-sheet", case_id, ["Police", "Health", "School"])
    copies.record(case_file, case_id, drawn)
    page.refresh()
    form = section(page)._form
    assert [row[0] for row in table_rows(form.copies)] == ["3 of 3", "2 of 3", "1 of 3"]
    assert form.give.isEnabled()
    assert not form.returned.isEnabled()

    def answer(_parent: object, wanted: Wanted) -> bool:
        wanted.verb(clock.today(), "Noted")
        return True

    monkeypatch.setattr(DayAndNote, "ask", answer)
    form.copies.selectAll()
    form.give.click()
    assert len(copies.out(cases.get(case_file, case_id))) == 3
    assert form.copies_out.text() == "3 of 3 given out and not accounted for."
    form.copies.setCurrentIndex(form.copies.model().index(0, 0))
    form.returned.click()
    flags = QItemSelectionModel.SelectionFlag
    chosen = flags.ClearAndSelect | flags.Rows
    form.copies.selectionModel().select(form.copies.model().index(1, 0), chosen)
    form.destroyed.click()
    where = [row[3].partition(" on ")[0] for row in table_rows(form.copies)]
    assert where == ["Returned", "Destroyed", "Given"]
    assert not form.give.isEnabled()


def test_closing_a_case_says_which_copies_are_out(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """Before a case leaves the desk the officer is told that papers of it have not come back."""
    before = CloseCase(case_file, case_id)
    qtbot.addWidget(before)
    assert "numbered" not in said(before)
    drawn = copies.draw(case_file, "deadline-sheet", case_id, ["Police", "Health"])
    copies.record(case_file, case_id, drawn, clock.today())
    dialog = CloseCase(case_file, case_id)
    qtbot.addWidget(dialog)
    assert "2 numbered copies are out and not accounted for" in said(dialog)
