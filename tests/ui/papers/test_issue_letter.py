"""A letter is written from the program's draft; what is typed waits until it is issued or begun again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from scr_desktop.services.papers import issuing
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.papers.issue_letter import IssueLetter
from tests.office_clock import OfficeClock
from tests.services.papers.letters import EACH, KEY, LETTER, offer
from tests.ui.some_cases import open_case
from tests.ui.typist import Typist, said, shown


@pytest.fixture
def case_id(case_file: CaseFile, office_clock: OfficeClock) -> str:
    """Open a case on the day of the office's clock."""
    return open_case(case_file).id


def test_the_text_is_what_the_entries_say(
    case_file: CaseFile, case_id: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The draft stands in the entries line by line; a paragraph typed makes a paragraph of the letter."""
    offer(monkeypatch)
    dialog = IssueLetter(case_file, LETTER, case_id)
    typist = shown(qtbot, dialog)
    assert "Test letter" in said(dialog)
    assert dialog.form.to.entry() == "The Chair\n1 Invented Road\nAvonvale"
    assert dialog.text() == issuing.draft(case_file, KEY, case_id)
    typist.fill("paragraphs", "Dear Chair\n\nThank you.")
    assert dialog.text().paragraphs == ("Dear Chair", "Thank you.")
    assert dialog.text().source == "Working Together 2015, 4:12"
    dialog.form.later.click()


def test_letters_to_two_addressees_are_two(
    case_file: CaseFile, case_id: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is typed to the Panel does not stand in the letter to the police."""
    offer(monkeypatch, EACH)
    first = IssueLetter(case_file, EACH, case_id, "Panel")
    shown(qtbot, first)
    Typist(first).fill("subject", "To the Panel alone")
    first.form.later.click()
    other = IssueLetter(case_file, EACH, case_id, "Police")
    shown(qtbot, other)
    assert other.form.to.entry().startswith("The Police\n")
    assert "Panel" not in other.form.subject.entry()
    other.form.later.click()
    again = IssueLetter(case_file, EACH, case_id, "Panel")
    shown(qtbot, again)
    assert again.form.subject.entry() == "To the Panel alone"
    again.form.later.click()


def test_the_first_letter_is_asked_for_no_reason(
    case_file: CaseFile, case_id: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing went to this addressee before, so nothing needs saying about a second version."""
    offer(monkeypatch)
    dialog = IssueLetter(case_file, LETTER, case_id)
    shown(qtbot, dialog)
    assert not dialog.form.why.isVisible()
    assert dialog.issued is None
    dialog.form.later.click()


def test_an_address_changed_by_hand_is_there_when_the_letter_is_issued_again(
    case_file: CaseFile, case_id: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It stands as it was issued and the draft's is offered; another copy is offered too; begun again, it is the draft."""
    offer(monkeypatch)
    draft = issuing.draft(case_file, KEY, case_id)
    sent = replace(draft, to=("The Chair", "2 Safe House", "Avonvale"), copies=("The Panel",))
    issuing.issue(case_file, issuing.draw(case_file, KEY, case_id, sent))
    dialog = IssueLetter(case_file, LETTER, case_id)
    shown(qtbot, dialog)
    assert dialog.form.to.entry() == "The Chair\n2 Safe House\nAvonvale"
    to, copies = dialog._beside
    assert "The program’s draft says: The Chair\n1 Invented Road" in to.findChildren(QLabel)[0].text()
    assert copies.findChildren(QLabel)[0].text().endswith("it said: The Panel")
    copies.button.click()
    assert dialog.text().copies == ("The Panel",)
    to.button.click()
    assert dialog.text().to == draft.to
    monkeypatch.setattr(message, "confirm", lambda *_, **__: True)
    dialog.form.again.click()
    assert dialog.text() == draft
    assert dialog._beside == []
    dialog.form.later.click()
