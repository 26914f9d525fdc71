"""A filled return form on the window: chosen or dropped, shown in its entries before it is recorded, recorded as if typed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.request import AgencyReturn
from scr_desktop.services.case import case as cases
from scr_desktop.services.papers import paper
from scr_desktop.services.requests import filled_return, returns
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.agencies.agency_return_entry import AgencyReturnEntry
from scr_desktop.ui.case.agencies.part import CaseAgencies
from scr_desktop.ui.dialogs import ask_path, message
from tests.documents import filling
from tests.ui.case.agencies.asking import TURN, ask_both, line

ANSWERS = {
    "kind": "part",
    "author": "Zoë Price",
    "summary": "Seen twice.\nThen once more.",
    "records_secured": "yes",
    "records_secured_on": "7/4/26",
    "signed_off_on": "8 April 2026",
}


def said(given: AgencyReturn) -> dict[str, object]:
    """Return everything that a return says, without what tells it from another."""
    return {key: getattr(given, key) for key in returns.ENTRIES}


@pytest.fixture
def form(case_file: CaseFile, case: Case, turn: TURN, tmp_path: Path) -> Callable[..., Path]:
    """Ask two agencies, and give a function that fills in the form of one in a way of others."""
    ids = ask_both(case_file, case)
    blank = paper.draw(case_file, "return-form", case.id, item=ids[0])

    def filled(way: str = "pypdf", answers: dict[str, str] | None = None) -> Path:
        path = tmp_path / "Return of the agency.pdf"
        path.write_bytes(filling.WAYS[way](blank, ANSWERS if answers is None else answers))
        return path

    return filled


def shown_part(case_file: CaseFile, case: Case, qtbot: QtBot) -> CaseAgencies:
    """Return the agencies of the case as they are shown."""
    part = CaseAgencies(case_file, case.id)
    qtbot.addWidget(part)
    part.fill(cases.status(case_file, case.id))
    part.show()
    return part


def answering(monkeypatch: pytest.MonkeyPatch, do: Callable[[AgencyReturnEntry], object]) -> list[AgencyReturnEntry]:
    """Have the officer do something with the dialog that opens; return the dialogs that did."""
    seen: list[AgencyReturnEntry] = []

    def run(dialog: AgencyReturnEntry) -> int:
        dialog.show()
        seen.append(dialog)
        do(dialog)
        return dialog.result()

    monkeypatch.setattr(AgencyReturnEntry, "exec", run)
    return seen


@pytest.mark.parametrize("way", ["pypdf", "old viewer"])
def test_the_same_record_comes_of_typing_and_of_a_form(
    case_file: CaseFile, case: Case, form: Callable[..., Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    """Chosen at the button, shown in every entry, not recorded before the officer does so."""
    path = form(way)
    monkeypatch.setattr(ask_path, "to_open", lambda *_: path)

    def look_and_record(dialog: AgencyReturnEntry) -> None:
        assert line(case_file, case).given is None
        assert "Nothing is recorded yet: look at every entry" in dialog._form.from_form.toPlainText()
        assert dialog.entries["summary"].entry() == ANSWERS["summary"]
        assert "Understood: Tuesday 7 April 2026" in dialog.entries["records_secured_on"].note.text()
        dialog._form.go_on.click()

    seen = answering(monkeypatch, look_and_record)
    part = shown_part(case_file, case, qtbot)
    part._form.read_form.click()
    qtbot.waitUntil(lambda: bool(seen))
    by_form = line(case_file, case).given
    typed = AgencyReturnEntry(case_file, case.id, line(case_file, case, 2))
    qtbot.addWidget(typed)
    typed.show()
    for key, text in ANSWERS.items():
        typed.entries[key].set_entry(text)
    typed._form.go_on.click()
    by_hand = line(case_file, case, 2).given
    assert by_form
    assert by_hand
    assert said(by_form) == said(by_hand)
    assert by_form.records_secured_on == date(2026, 4, 7)


def test_a_form_dropped_on_the_part_is_read(
    case_file: CaseFile, case: Case, form: Callable[..., Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One PDF, and nothing else."""
    seen = answering(monkeypatch, lambda _: None)
    part = shown_part(case_file, case, qtbot)
    for path, taken in ((form(), True), (Path("notes.txt"), False)):
        dragged = QMimeData()
        dragged.setUrls([QUrl.fromLocalFile(str(path))])
        one = (Qt.DropAction.CopyAction, dragged, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        enter = QDragEnterEvent(QPoint(5, 5), *one)
        enter.ignore()
        QApplication.sendEvent(part, enter)
        assert enter.isAccepted() is taken
        QApplication.sendEvent(part, QDropEvent(QPointF(5, 5), *one))
    qtbot.waitUntil(lambda: bool(seen))
    assert len(seen) == 1


def test_what_was_typed_before_stays_and_both_are_said(
    case_file: CaseFile, case: Case, form: Callable[..., Path], qtbot: QtBot
) -> None:
    """An answer that fits no entry stands there as it was written, and a day that cannot be read stays as text."""
    of = (case_file, case.id, line(case_file, case).request.id)
    returns.keep(*of, {"summary": "Told on the telephone."})
    answers = {"kind": "3", "summary": "Seen twice.", "signed_off_on": "soonish", "late_why": "Leave"}
    filled = filled_return.read(case_file, case.id, form("old viewer", answers))
    dialog = AgencyReturnEntry(case_file, case.id, line(case_file, case))
    qtbot.addWidget(dialog)
    dialog.take_form(filled)
    dialog.show()
    told = dialog._form.from_form.toPlainText()
    assert dialog.entries["summary"].entry() == "Told on the telephone."
    assert "The form says of Summary of involvement: Seen twice." in told
    assert "fits no entry and stands only here. What kind of return it is: 3" in told
    assert "▲ It is not ticked what kind of return it is: choose that yourself." in told
    assert dialog.entries["late_why"].isVisible()
    dialog._form.go_on.click()
    assert line(case_file, case).given is None
    assert "soonish" in dialog._form.fault.text()


def test_a_bad_file_says_one_sentence(
    case_file: CaseFile, case: Case, form: Callable[..., Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing opens."""
    path, said_so = form(), list[str]()
    path.write_bytes(filling.flattened(path.read_bytes()))
    monkeypatch.setattr(message, "show_failure", lambda _, error, *__: said_so.append(error.sentence))
    part = shown_part(case_file, case, qtbot)
    part._read_form(path)
    qtbot.waitUntil(lambda: bool(said_so))
    assert "it was printed to a PDF or scanned" in said_so[0]


def test_nobody_asked_has_no_form_to_read(case_file: CaseFile, case: Case, qtbot: QtBot) -> None:
    """The button waits until a request was sent."""
    part = shown_part(case_file, case, qtbot)
    assert not part._form.read_form.isEnabled()
    assert not part._forms.wanted
