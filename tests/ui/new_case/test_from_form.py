"""A filled notification form on the window: read in the background, opened in the wizard, looked at page by page."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.services.case import draft as drafts
from scr_desktop.services.case import filled_notification
from scr_desktop.services.papers import paper
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs import ask_path, message
from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from scr_desktop.ui.new_case import from_form
from scr_desktop.ui.new_case.pages.notification_page import NotificationPage
from scr_desktop.ui.new_case.wizard import NewCaseWizard
from tests.documents import filling
from tests.present import a
from tests.ui.widgets import the


def test_a_filled_form_opens_in_the_wizard(
    case_file: CaseFile, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its answers stand in their entries, and beside them what fits none; closed, it waits to be gone on with."""
    path = tmp_path / "From the hospital.pdf"
    answers = {"children-0-given_names": "Tobias", "awareness-aware_on": "13/9/2018", "form-date": "14 Sept"}
    path.write_bytes(filling.by_pypdf(paper.draw(case_file, "notification-form", item="WT2018"), answers))
    monkeypatch.setattr(ask_path, "to_open", lambda *_: path)
    parent, opened = QWidget(), list[str]()
    qtbot.addWidget(parent)
    from_form.choose(parent, case_file, opened.append)
    qtbot.waitUntil(lambda: bool(opened))
    wizard = NewCaseWizard(case_file, opened[0])
    qtbot.addWidget(wizard)
    wizard.show()
    first = a(NotificationPage, wizard.pages[0])
    told = the(QPlainTextEdit, first, "from_form")
    assert told.isReadOnly()
    assert "Date of this form: 14 Sept" in told.toPlainText()
    assert first.ui.aware_on.entry() == "13/9/2018"
    assert "Understood: Thursday 13 September 2018" in first.ui.aware_on.note.text()
    wizard.reject()
    assert [drafts.label(one) for one in drafts.waiting(case_file)] == ["Tobias"]


def test_a_bad_file_says_one_sentence_and_opens_nothing(
    case_file: CaseFile, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A return form is told where it belongs."""
    path, said = tmp_path / "scan.pdf", list[str]()
    path.write_bytes(filling.flattened(paper.draw(case_file, "notification-form", item="WT2018")))
    monkeypatch.setattr(message, "show_failure", lambda _, error, *__: said.append(error.sentence))
    parent, opened = QWidget(), list[str]()
    qtbot.addWidget(parent)
    from_form.read(parent, case_file, path, opened.append)
    qtbot.waitUntil(lambda: bool(said))
    assert "was printed to a PDF or scanned" in said[0]
    assert not opened


def test_whether_a_child_is_born_is_chosen_by_the_officer(case_file: CaseFile, qtbot: QtBot, tmp_path: Path) -> None:
    """Nothing is chosen where nothing is ticked, the page of what is wrong asks for it, and what is chosen is taken."""
    path = tmp_path / "form.pdf"
    answers = {"children-0-given_names": "Tobias", "awareness-aware_on": "13/9/2018"}
    path.write_bytes(filling.by_pypdf(paper.draw(case_file, "notification-form", item="WT2018"), answers))
    draft = filled_notification.begin(case_file, path)
    wizard = NewCaseWizard(case_file, draft.id)
    qtbot.addWidget(wizard)
    wizard.show()
    wizard.mend("children.0.birth")
    birth = next(one for one in wizard.pages[1].findChildren(ChoiceEntry) if one.objectName() == "birth")
    assert (birth.currentText(), birth.entry()) == ("Choose", "")
    assert "It is not said whether the child is born" in wizard.draft.problem_at("children.0.birth")
    birth.setCurrentIndex(birth.findData("born"))
    wizard.draft.look()
    assert wizard.draft.problem_at("children.0.birth") == ""
    assert wizard.draft.content["children"][0]["birth"] == "born"
    wizard.reject()
