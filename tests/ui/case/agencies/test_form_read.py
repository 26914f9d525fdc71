"""A filled return form on the window: chosen or dropped, shown in its entries before it is recorded, recorded as if typed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from scr_desktop.domain.problem import CaseFileProblem
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.request import AgencyReturn
from scr_desktop.services import typed
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import diary, history
from scr_desktop.services.papers import paper
from scr_desktop.services.requests import attachment, filled_return, returns
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.agencies import agency_return_entry
from scr_desktop.ui.case.agencies.agency_files import AgencyFiles
from scr_desktop.ui.case.agencies.agency_return_entry import AgencyReturnEntry
from scr_desktop.ui.case.agencies.part import CaseAgencies
from scr_desktop.ui.dialogs import ask_path, message
from tests.documents import filling
from tests.ui.case.agencies.asking import TURN, ask_both, line, shown
from tests.ui.typist import table_rows

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


def opened_with(
    case_file: CaseFile, case: Case, qtbot: QtBot, path: Path | None = None, number: int = 1
) -> AgencyReturnEntry:
    """Return the entry of a return, shown, with a form read into it if one is given."""
    dialog = AgencyReturnEntry(case_file, case.id, line(case_file, case, number))
    qtbot.addWidget(dialog)
    if path:
        dialog.take_form(filled_return.read(case_file, case.id, path))
    dialog.show()
    qtbot.waitUntil(dialog._form.go_on.isEnabled, timeout=20_000)
    return dialog


def beside(dialog: AgencyReturnEntry) -> dict[str, str]:
    """Return what is said below the entries, by their keys."""
    return {key: one.findChildren(QLabel)[0].text() for key, one in dialog._beside.shown.items()}


def test_a_form_left_half_way_is_seen_and_kept_with_its_file(
    case_file: CaseFile, case: Case, form: Callable[..., Path], qtbot: QtBot
) -> None:
    """With its agency, on the desk, in the foot’s list of what is not recorded, and among the files of the agency."""
    path = form()
    opened_with(case_file, case, qtbot, path).reject()
    part = shown_part(case_file, case, qtbot)
    states = shown(part, 1)
    assert [one.startswith("A return is being entered. ") for one in states] == [True, False]
    part._form.lines.go_to(0)
    assert "A return is being entered since " in part._form.detail.toPlainText()
    assert part._form.files.isEnabled()
    (step,) = [one for one in diary.today(case_file).steps if one.entering]
    assert step.what.startswith(f"Return of {line(case_file, case).request.agency}: it is being entered since ")
    assert [one.case_id for one in typed.waiting(case_file)] == [case.id]
    files = AgencyFiles(case_file, case.id, line(case_file, case), is_open=True)
    qtbot.addWidget(files)
    (kept,) = cases.get(case_file, case.id).attachments
    assert [row[0] for row in table_rows(files.form.files)] == [path.name]
    assert attachment.pdf_of(case_file, kept.id) == path.read_bytes()
    again = opened_with(case_file, case, qtbot)
    again._form.go_on.click()
    assert line(case_file, case).given
    assert [one.entering for one in diary.today(case_file).steps if one.entering] == []
    assert typed.waiting(case_file) == []


def test_a_corrected_form_stands_beside_what_is_being_entered_and_can_begin_it_afresh(
    case_file: CaseFile, case: Case, form: Callable[..., Path], qtbot: QtBot
) -> None:
    """Entry by entry either is taken, or all of the form at once; what says the same is no difference, however it is written."""
    opened_with(case_file, case, qtbot, form(answers=ANSWERS | {"strengths": "Good notes."})).reject()
    corrected = {**ANSWERS, "summary": "Seen three times.", "signed_off_on": "8/4/26", "author": " Zoë  Price "}
    dialog = opened_with(case_file, case, qtbot, form(answers=corrected))
    assert dialog._form.afresh.text().replace("&", "") == "Take all from this form"
    assert beside(dialog) == {"summary": "The form says: Seen three times.", "strengths": "The form says: nothing"}
    dialog._beside.shown["summary"].button.click()
    assert dialog.entries["summary"].entry() == "Seen three times."
    assert beside(dialog)["summary"] == f"Before it said: {ANSWERS['summary']}"
    dialog._beside.shown["summary"].button.click()
    dialog._form.afresh.click()
    assert (dialog.entries["summary"].entry(), dialog.entries["strengths"].entry()) == ("Seen three times.", "")
    assert beside(dialog)["strengths"] == "Before it said: Good notes."
    half = returns.being_entered(case_file, case.id, line(case_file, case).request.id)
    assert half
    assert (half.summary, half.strengths) == ("Seen three times.", "")
    dialog._form.go_on.click()
    given = line(case_file, case).given
    assert given
    assert given.summary == "Seen three times."
    assert [bool(one.removed_at) for one in cases.get(case_file, case.id).attachments] == [True, False]


def test_what_is_half_entered_can_be_thrown_away(
    case_file: CaseFile, case: Case, form: Callable[..., Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a question; then the next return begins empty."""
    first = opened_with(case_file, case, qtbot)
    assert not first._form.throw_away.isVisible()
    first.reject()
    opened_with(case_file, case, qtbot, form()).reject()
    dialog = opened_with(case_file, case, qtbot)
    monkeypatch.setattr(agency_return_entry, "confirm", lambda *_, **__: True)
    dialog._form.throw_away.click()
    assert dialog.result() == 1
    assert returns.being_entered(case_file, case.id, line(case_file, case).request.id) is None
    assert typed.waiting(case_file) == []
    assert opened_with(case_file, case, qtbot).entries["summary"].entry() == ""


def test_a_second_return_shows_what_differs_from_the_one_that_stands(
    case_file: CaseFile, case: Case, form: Callable[..., Path], qtbot: QtBot
) -> None:
    """Before it is recorded below each entry, and afterwards with the returns; what the form leaves empty is shown too."""
    opened_with(case_file, case, qtbot, form(answers=ANSWERS | {"strengths": "Good notes."}))._form.go_on.click()
    second = {**ANSWERS, "kind": "full", "summary": "Seen three times.", "records_secured_on": "7 April 2026"}
    dialog = opened_with(case_file, case, qtbot, form(answers=second))
    assert beside(dialog) == {
        "kind": "The return that stands says: Part return, more to come",
        "summary": f"The return that stands says: {ANSWERS['summary']}",
        "strengths": "The form says: nothing",
    }
    assert not dialog._form.afresh.isVisible()
    dialog._beside.shown["strengths"].button.click()
    dialog._form.go_on.click()
    part = shown_part(case_file, case, qtbot)
    part._form.lines.go_to(part._model.number_of(lambda one: one.line is not None and one.line.request.number == 1))
    told = part._form.detail.toPlainText()
    (differs,) = [one for one in told.splitlines() if one.startswith("Says otherwise than the return before it in: ")]
    assert "Summary of involvement" in differs
    assert "what kind of return it is" in differs
    assert "Secured on" not in differs
    assert "Signed off by: not recorded, on 8 April 2026" in told
    assert "Marking: OFFICIAL-SENSITIVE" in told


def test_one_bad_day_has_one_counsel(case_file: CaseFile, case: Case, turn: TURN, qtbot: QtBot) -> None:
    """A day that is needed in full is never asked for in part beside its entry."""
    ask_both(case_file, case)
    dialog = opened_with(case_file, case, qtbot)
    dialog.entries["signed_off_on"].set_entry("soonish")
    dialog._form.go_on.click()
    beside_it = dialog.entries["signed_off_on"].note.text()
    assert "enter the day in full, for example 12 May 2018" in beside_it
    assert "May 2018 or 2018" not in beside_it + dialog._form.fault.text()


def test_what_cannot_be_kept_is_said_and_the_entries_stay(
    case_file: CaseFile, case: Case, form: Callable[..., Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a full disk nothing of the form is half kept; with room it is recorded with its file."""

    def full(*_: object, **__: object) -> None:
        raise CaseFileProblem("The disk is full and nothing was saved.")

    path = form()
    with monkeypatch.context() as patch:
        patch.setattr(returns, "keep", full)
        dialog = opened_with(case_file, case, qtbot, path)
        assert "The disk is full" in dialog._form.fault.text()
    assert dialog.entries["summary"].entry() == ANSWERS["summary"]
    assert cases.get(case_file, case.id).attachments == []
    dialog._form.go_on.click()
    assert [one.file_name for one in cases.get(case_file, case.id).attachments] == [path.name]


def test_what_a_corrected_form_says_is_there_again_when_its_entry_is_opened_again(
    case_file: CaseFile, case: Case, form: Callable[..., Path], qtbot: QtBot
) -> None:
    """Words that it withdrew, its warnings and what fits no entry: nothing of it is recorded unseen, and reading changes nothing."""
    opened_with(case_file, case, qtbot, form(answers=ANSWERS | {"strengths": "Good notes."}))._form.go_on.click()
    corrected = {**ANSWERS, "summary": "Seen three times.", "key_events": "A fall."}
    corrected.pop("kind")
    first = opened_with(case_file, case, qtbot, form(answers=corrected))
    told, hints = first._form.from_form.toPlainText(), beside(first)
    assert "3 entries differ from the return that stands." in told.splitlines()[1]
    assert hints["strengths"] == "The form says: nothing"
    assert hints["kind"] == "The return that stands says: Part return, more to come"
    first.entries["key_events"].set_entry("")
    first.reject()
    kept = len(history.entries(case_file, case.id))
    again = AgencyReturnEntry(case_file, case.id, line(case_file, case))
    qtbot.addWidget(again)
    again.show()
    assert not again._form.go_on.isEnabled()
    qtbot.waitUntil(again._form.go_on.isEnabled, timeout=20_000)
    # What was emptied on purpose stays empty, and is said.
    assert again.entries["key_events"].entry() == ""
    assert again._form.from_form.toPlainText().startswith(told)
    assert "The form says of Key events: A fall." in again._form.from_form.toPlainText()
    assert beside(again) == hints | {"key_events": "The form says: A fall."}
    again.reject()
    assert len(history.entries(case_file, case.id)) == kept


def test_a_kept_form_that_cannot_be_read_again_is_said(
    case_file: CaseFile, case: Case, form: Callable[..., Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The entries stay, and can be recorded."""
    path = form()
    opened_with(case_file, case, qtbot, path).reject()

    def damaged(*_: object) -> bytes:
        raise CaseFileProblem("It is not what was received any more.")

    said_so: list[str] = []
    monkeypatch.setattr(attachment, "pdf_of", damaged)
    monkeypatch.setattr(message, "show_failure", lambda _, error, *__: said_so.append(error.sentence))
    again = opened_with(case_file, case, qtbot)
    assert said_so == ["It is not what was received any more."]
    assert (
        f"▲ {path.name}, from which this was filled in, could not be read again" in again._form.from_form.toPlainText()
    )
    again._form.go_on.click()
    assert line(case_file, case).given


@pytest.mark.parametrize("stands", [False, True], ids=["first", "second"])
def test_what_kind_it_is_is_asked_where_the_form_does_not_say(
    case_file: CaseFile, case: Case, form: Callable[..., Path], qtbot: QtBot, stands: bool
) -> None:
    """None is chosen beforehand, nor is that of the return before, and without one nothing is recorded."""
    if stands:
        opened_with(case_file, case, qtbot, form(answers=ANSWERS | {"kind": "full"}))._form.go_on.click()
    dialog = opened_with(case_file, case, qtbot, form(answers={"summary": "Seen once."}))
    assert dialog.entries["kind"].currentText() == "Choose"
    if stands:
        dialog.entries["why"].set_entry("They looked again")
    dialog._form.go_on.click()
    assert "Choose what kind of return it is." in dialog._form.fault.text()
    dialog.entries["kind"].set_entry("nil")
    dialog._form.go_on.click()
    assert [one.kind for one in line(case_file, case).returns] == ["nil", *(["full"] if stands else [])]
