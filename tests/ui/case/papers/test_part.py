"""Letters written, issued and recorded as sent, and the part of the case that keeps them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from scr_desktop.domain.records.papers.issued import IssuedPaper
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock
from scr_desktop.services.office import history
from scr_desktop.services.papers import issuing
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.close_case import CloseCase
from scr_desktop.ui.case.page import CasePage
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.papers.issue_letter import IssueLetter
from scr_desktop.ui.papers.preview import Preview
from scr_desktop.ui.papers.record_sent import RecordSent
from tests.documents.reading import ReadBack, bare
from tests.office_clock import OfficeClock
from tests.present import a, noted
from tests.services.papers.letters import KEY, LETTER, offer
from tests.ui.some_cases import open_case, turn_to
from tests.ui.typist import Typist, said, shown, table_rows


@pytest.fixture
def case_id(case_file: CaseFile, office_clock: OfficeClock, monkeypatch: pytest.MonkeyPatch) -> str:
    """Open a case to which the letter of the tests is offered."""
    offer(monkeypatch)
    return open_case(case_file).id


@pytest.fixture(autouse=True)
def asked(monkeypatch: pytest.MonkeyPatch) -> list[IssuedPaper]:
    """Answer the question whether a letter was sent with “not yet”, and give the letters that it was asked of."""
    letters: list[IssuedPaper] = []
    monkeypatch.setattr(RecordSent, "ask", lambda _parent, _case_file, made: noted(letters, made, False))
    return letters


@pytest.fixture
def write(case_file: CaseFile, case_id: str, qtbot: QtBot) -> Callable[[], IssueLetter]:
    """Give a function that opens the dialog in which the letter is written."""

    def opened() -> IssueLetter:
        dialog = IssueLetter(case_file, LETTER, case_id)
        shown(qtbot, dialog)
        return dialog

    return opened


def agree(monkeypatch: pytest.MonkeyPatch, answer: bool = True) -> list[bytes]:
    """Answer every preview, and return what was seen in them."""
    seen: list[bytes] = []

    def look(_parent: object, pdf: bytes, *_: object) -> bool:
        seen.append(pdf)
        return answer

    monkeypatch.setattr(Preview, "ask", look)
    return seen


def section(page: CasePage) -> Any:
    """Turn to the papers issued and return that part."""
    return turn_to(page, "Papers issued")


def test_the_draft_is_changed_seen_and_issued(
    write: Callable[[], IssueLetter],
    case_file: CaseFile,
    case_id: str,
    monkeypatch: pytest.MonkeyPatch,
    asked: list[IssuedPaper],
) -> None:
    """By keyboard: what is typed stands on the pages that are shown, those are kept, and then it is asked if it was sent."""
    seen = agree(monkeypatch)
    dialog = write()
    assert dialog.form.to.entry().startswith("The Chair\n1 Invented Road")
    typist = Typist(dialog)
    typist.fill("subject", "Łukasz’s case")
    typist.fill("paragraphs", "Dear Chair\n\n- one\n- two")
    dialog.form.go_on.click()
    (kept,) = issuing.issued(case_file, case_id)
    assert issuing.pdf_of(case_file, kept.id) == seen[0]
    assert "Łukasz’s case" in ReadBack(seen[0]).text
    assert dialog.issued is not None
    assert [one.id for one in asked] == [kept.id]
    assert issuing.begin(case_file, KEY, case_id) == issuing.draft(case_file, KEY, case_id), "nothing waits any more"


def test_going_back_from_the_preview_issues_nothing(
    write: Callable[[], IssueLetter], case_file: CaseFile, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Back leads to the words, which are as they were typed."""
    agree(monkeypatch, answer=False)
    dialog = write()
    dialog.form.subject.set_entry("Changed")
    dialog.form.go_on.click()
    assert dialog.isVisible()
    assert dialog.form.subject.entry() == "Changed"
    assert issuing.issued(case_file, case_id) == []


def test_what_was_typed_is_there_again(
    write: Callable[[], IssueLetter], case_file: CaseFile, case_id: str, qtbot: QtBot
) -> None:
    """Closing loses nothing; looking without typing keeps nothing."""
    entries = len(history.entries(case_file))
    dialog = write()
    dialog.form.later.click()
    assert len(history.entries(case_file)) == entries
    dialog = write()
    Typist(dialog).fill("subject", "Half a")
    qtbot.waitUntil(lambda: dialog.form.saved.text().startswith("Kept at"), timeout=5000)
    dialog.form.subject.set_entry("Half a letter")
    dialog.form.later.click()
    assert write().form.subject.entry() == "Half a letter"


def test_the_letter_can_be_begun_again(write: Callable[[], IssueLetter], monkeypatch: pytest.MonkeyPatch) -> None:
    """After a question the program's own words stand there again."""
    dialog = write()
    drafted = dialog.form.subject.entry()
    dialog.form.subject.set_entry("Spoilt")
    monkeypatch.setattr(message, "confirm", lambda *_, **__: True)
    dialog.form.again.click()
    assert dialog.form.subject.entry() == drafted


@pytest.mark.parametrize(("name", "says"), [("to", "who the letter goes to"), ("paragraphs", "no words yet")])
def test_what_is_missing_is_said_at_its_entry(write: Callable[[], IssueLetter], name: str, says: str) -> None:
    """Nothing is drawn, one sentence says what to do, and the cursor is there."""
    dialog = write()
    getattr(dialog.form, name).set_entry("")
    dialog.form.go_on.click()
    assert says in dialog.form.fault.text()
    assert getattr(dialog.form, name).hasFocus()
    assert dialog.isVisible()


def test_a_second_version_asks_why(
    write: Callable[[], IssueLetter], case_file: CaseFile, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The entry appears only where the letter went to the same addressee before, and may not stay empty."""
    agree(monkeypatch)
    first = write()
    assert not first.form.why.isVisible()
    first.form.go_on.click()
    second = write()
    assert second.form.why.isVisible()
    second.form.to.set_entry("Somebody else")
    assert not second.form.why.isVisible()
    second.form.to.set_entry("The Chair")
    second.form.go_on.click()
    assert "say why it is issued again" in second.form.fault.text()
    second.form.why.set_entry("The date was wrong")
    second.form.go_on.click()
    assert [one.number for one in issuing.issued(case_file, case_id)] == [2, 1]


def test_the_case_shows_what_was_issued(
    page: CasePage, case_file: CaseFile, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From the menu to the list: when, to whom, which version, its fingerprint; opening shows the kept bytes."""
    agree(monkeypatch)
    monkeypatch.setattr(IssueLetter, "exec", lambda self: self.form.go_on.click())
    menu = next(one.menu() for one in page._form.documents.menu().actions() if one.text() == "Test letter")
    acts = {action.text(): action for action in a(QMenu, menu).actions()}
    assert list(acts) == ["Preview…", "Write and issue…", "Save as PDF…", "Save as Word…", "Print…"]
    acts["Write and issue…"].trigger()
    assert page._form.sections.currentItem().text() == "Papers issued"
    part = section(page)
    (kept,) = issuing.issued(case_file, case_id)
    (row,) = table_rows(part._form.issued)
    assert row[1:] == ["The Chair", "About case 2026-001", "Not recorded as sent"]
    assert kept.sha256 in bare(part._form.issued_detail.text())
    shown: list[bytes] = []
    monkeypatch.setattr(Preview, "show_pdf", lambda _parent, pdf, *_: shown.append(pdf))
    part._form.open.click()
    assert shown == [issuing.pdf_of(case_file, kept.id)]


def test_a_letter_is_saved_as_a_draft_of_an_email(
    page: CasePage,
    write: Callable[[], IssueLetter],
    case_file: CaseFile,
    case_id: str,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    """It is said that nothing was sent by that, and it is not recorded as sent; not choosing a place leaves nothing."""
    agree(monkeypatch)
    write().form.go_on.click()
    page.refresh()
    form = section(page)._form
    before = len(history.entries(case_file, case_id))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    form.email.click()
    assert len(history.entries(case_file, case_id)) == before
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "letter"), ""))
    form.email.click()
    assert b"X-Unsent: 1" in (tmp_path / "letter.eml").read_bytes()
    assert history.entries(case_file, case_id)[0].what.endswith("saved as an e-mail draft")
    assert issuing.issued(case_file, case_id)[0].sent_on is None


def test_a_paper_that_was_altered_is_not_shown(
    page: CasePage, case_file: CaseFile, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is said in a sentence instead."""
    kept = issuing.issue(case_file, issuing.draw(case_file, KEY, case_id, issuing.draft(case_file, KEY, case_id)))
    with case_file.work("Tampered") as session:
        session.get_one(type(kept), kept.id).pdf = b"another"
    told: list[str] = []
    monkeypatch.setattr(message, "warn", lambda _parent, sentence, *_: told.append(sentence))
    page.refresh()
    section(page)._form.open.click()
    assert "not what was issued any more" in told[0]


def test_a_case_without_papers_says_so(page: CasePage) -> None:
    """Both halves say in words that there is nothing yet, and offer nothing that leads nowhere."""
    part = section(page)
    words = said(part)
    assert "No letter has been issued in this case yet." in words
    assert "No numbered copies have been made in this case yet." in words
    assert not part._form.open.isVisible()
    assert not part._form.recall.isVisible()


def test_a_letter_is_recorded_as_sent_only_when_the_officer_says_so(
    page: CasePage, case_file: CaseFile, case_id: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Asked right after issuing or later from the list: a day is offered, no means, giving up records nothing."""
    issuing.issue(case_file, issuing.draw(case_file, KEY, case_id, issuing.draft(case_file, KEY, case_id)))
    page.refresh()
    form = section(page)._form
    made = form.issued.current_row()
    dialog = RecordSent(case_file, made)
    qtbot.addWidget(dialog)
    dialog.show()
    assert (dialog._form.told_on.entry(), dialog._form.means.entry()) == (written(clock.today()), "")
    dialog._form.cancel.click()
    page.refresh()
    assert table_rows(form.issued)[0][3] == "Not recorded as sent"
    assert form.sent.isEnabled()

    def answered(_parent: object, of: CaseFile, one: IssuedPaper) -> bool:
        asked = RecordSent(of, one)
        qtbot.addWidget(asked)
        asked._form.told_on.set_entry("1 May 2099")
        asked._form.means.set_entry("Post")
        asked._form.go_on.click()
        assert "in the future" in asked._form.fault.text()
        asked._form.told_on.set_entry(written(clock.today()))
        asked._form.reference.set_entry("OUT/7")
        asked._form.go_on.click()
        return bool(asked.result())

    monkeypatch.setattr(RecordSent, "ask", answered)
    form.sent.click()
    assert table_rows(form.issued)[0][3] == f"{written(clock.today())}, post"
    assert "reference OUT/7" in form.issued_detail.text()
    assert not form.sent.isEnabled()


def test_of_a_letter_issued_again_the_first_waits_for_nothing(
    page: CasePage, case_file: CaseFile, case_id: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It says which version took its place, also before it is recorded as sent or drafted as an e-mail."""
    words = issuing.draft(case_file, KEY, case_id)
    first = issuing.issue(case_file, issuing.draw(case_file, KEY, case_id, words))
    issuing.issue(case_file, issuing.draw(case_file, KEY, case_id, words, why="A date was wrong"))
    page.refresh()
    form, today = section(page)._form, written(clock.today())
    assert [row[3] for row in table_rows(form.issued)] == ["Not recorded as sent", "Version 2 took its place"]
    form.issued.go_to(1)
    assert f"Version 2 took its place on {today}" in form.issued_detail.text()
    dialog = RecordSent(case_file, first)
    qtbot.addWidget(dialog)
    assert dialog._form.duty.text().startswith(f"Version 2 took its place on {today}: ")
    asked = list[str]()
    monkeypatch.setattr(message, "confirm", lambda _parent, question, *_, **__: asked.append(question))
    form.email.click()
    assert asked == [f"Version 2 took its place on {today}. Draft an e-mail of version 1 all the same?"]


def test_closing_a_case_says_which_letters_were_not_sent(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """A letter that was issued and never recorded as sent is named before the case leaves the desk."""
    issuing.issue(case_file, issuing.draw(case_file, KEY, case_id, issuing.draft(case_file, KEY, case_id)))
    dialog = CloseCase(case_file, case_id)
    qtbot.addWidget(dialog)
    assert "1 letter was issued and not recorded as sent" in said(dialog)
