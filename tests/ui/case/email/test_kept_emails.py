"""The e-mails kept with a case, among its papers: listed, read as plain text, saved as copies, taken out of use."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.papers.kept_email import RETURN, KeptEmail
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import history
from scr_desktop.services.papers.came_in import keeping, reading
from scr_desktop.services.papers.came_in.keeping import Taken
from scr_desktop.services.putting_right import taking_back
from scr_desktop.services.requests import returns
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.email.email_text import EmailText
from scr_desktop.ui.case.email.email_words import taken_words
from scr_desktop.ui.case.page import CasePage
from scr_desktop.ui.dialogs import ask_path
from scr_desktop.ui.dialogs.reason import ReasonDialog
from tests.ui.every_screen import screen_faults
from tests.ui.some_cases import turn_to
from tests.ui.typist import said, settled, table_rows

ON = date(2026, 4, 8)


@pytest.fixture
def kept(case_file: CaseFile, case: Case, email: Callable[..., Path]) -> KeptEmail:
    """Keep an e-mail with a file in it."""
    return keeping.keep(case_file, case.id, reading.read_file(email(files={"plan.docx": b"PK plan"})), ON)


@pytest.fixture
def part(case_file: CaseFile, case: Case, kept: KeptEmail, qtbot: QtBot) -> Any:
    """Give the papers of the case, shown."""
    page = CasePage(case_file, case.id)
    qtbot.addWidget(page)
    page.resize(1_200, 900)
    page.show()
    return turn_to(page, "Papers issued")


def test_it_is_listed_with_what_it_was_taken_as(part: Any) -> None:
    """With its day, its sender, its subject, and its fingerprint below; every control has a name and a letter of its own."""
    (row,) = table_rows(part._form.emails)
    assert row == ["8 April 2026", "Ewa Lukasik <ewa@police.example>", "Return", "Kept with the case"]
    assert "Fingerprint (SHA-256)" in said(part)
    faults = [
        fault
        for look in (
            screen_faults.letters_given_twice,
            screen_faults.controls_without_a_name,
            screen_faults.words_cut_off,
        )
        for fault in look(part.window())
    ]
    assert not faults


def test_it_opens_as_plain_text_and_is_saved_as_it_is(
    case_file: CaseFile, part: Any, kept: KeptEmail, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """The e-mail byte for byte, and each file in it."""
    seen: list[EmailText] = []

    def look(dialog: EmailText) -> int:
        dialog.show()
        seen.append(dialog)
        assert dialog.form.words.toPlainText() == "Seen twice."
        assert dialog.form.words.isReadOnly()
        for button, name in ((dialog.form.save, "copy.eml"), (dialog.form.save_file, "plan.docx")):
            monkeypatch.setattr(ask_path, "to_save", lambda *_, name=name: tmp_path / "out" / name)
            button.click()
        return 0

    (tmp_path / "out").mkdir()
    monkeypatch.setattr(EmailText, "exec", look)
    part._form.open_email.click()
    qtbot.waitUntil(lambda: bool(seen), timeout=20_000)
    settled(qtbot)
    assert (tmp_path / "out" / "copy.eml").read_bytes() == keeping.content_of(case_file, kept.id)
    assert (tmp_path / "out" / "plan.docx").read_bytes() == b"PK plan"
    monkeypatch.setattr(ask_path, "to_save", lambda *_: tmp_path / "out" / "again.eml")
    part._form.save_email.click()
    assert (tmp_path / "out" / "again.eml").read_bytes() == keeping.content_of(case_file, kept.id)


def test_it_is_taken_out_of_use_with_a_reason(
    case_file: CaseFile, case: Case, part: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It stays in the list and can still be read."""

    def give(dialog: ReasonDialog) -> int:
        dialog.show()
        dialog.ui.reason.setPlainText("Of another child")
        dialog.ui.go_on.click()
        return int(dialog.result())

    monkeypatch.setattr(ReasonDialog, "exec", give)
    part._form.remove_email.click()
    QApplication.processEvents()
    assert table_rows(part._form.emails)[0][3] == "Out of use"
    assert "Of another child" in said(part)
    assert (part._form.remove_email.isEnabled(), part._form.open_email.isEnabled()) == (False, True)
    assert cases.get(case_file, case.id).kept_emails[0].removed_why == "Of another child"


def test_what_became_of_what_it_led_to_is_said(case_file: CaseFile, case: Case, email: Callable[..., Path]) -> None:
    """Also when that was taken back."""
    request_id = case.requests[0].id
    taken = Taken(RETURN, ON, request_id)
    with keeping.recorded_with(case_file, case.id, reading.read_file(email()), taken):
        returns.receive(case_file, case.id, request_id, {"kind": "nil", "returned_on": ON})
    found = cases.get(case_file, case.id)
    assert taken_words(found.kept_emails[0], found) == "Return of Police"
    taking_back.take_back(case_file, case.id, history.entries(case_file, case.id)[0].number, "Of another child")
    found = cases.get(case_file, case.id)
    assert taken_words(found.kept_emails[0], found) == "Return of Police, taken back since"
