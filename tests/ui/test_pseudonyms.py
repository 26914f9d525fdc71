"""The pseudonyms of a case on the screen: the register, the switch of the documents, and a find that is settled."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from scr_desktop.domain.case import Case
from scr_desktop.services import case as cases
from scr_desktop.services import history, paper, pseudonym
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs import document, put_pdf
from scr_desktop.ui.dialogs.give_pseudonym import GivePseudonym
from scr_desktop.ui.dialogs.reason import ReasonDialog
from scr_desktop.ui.dialogs.still_named import StillNamedDialog
from scr_desktop.ui.pages.case import CasePage
from scr_desktop.ui.pages.case_pseudonyms import CasePseudonyms
from tests.documents.reading import ReadBack
from tests.ui.some_cases import open_case


@pytest.fixture
def case_id(case_file: CaseFile) -> str:
    """Open a case about one child."""
    return open_case(case_file).id


@pytest.fixture
def page(case_file: CaseFile, case_id: str, qtbot: QtBot) -> CasePage:
    """Give the page of that case, turned to its pseudonyms."""
    made = CasePage(case_file, case_id)
    qtbot.addWidget(made)
    made.show()
    made._form.sections.setCurrentRow(
        [made._form.sections.item(row).text() for row in range(made._form.sections.count())].index("Pseudonyms")
    )
    return made


def column(page: CasePage, number: int) -> list[str]:
    """Return what stands in a column of the register."""
    model: Any = page.findChild(CasePseudonyms)._form.names.model()
    return [model.index(row, number).data() for row in range(model.rowCount())]


def test_what_is_proposed_is_taken_with_one_button(page: CasePage) -> None:
    """The child is proposed with a letter; taking it makes it given, and there is nothing left to take."""
    assert (column(page, 0), column(page, 2)) == (["Child A"], ["Proposed. Child of the case"])
    button = page.findChild(CasePseudonyms).findChild(QPushButton, "confirm")
    button.click()
    assert column(page, 2) == ["Given"]
    assert not button.isEnabled()


def test_a_pseudonym_is_changed_with_a_reason(page: CasePage, case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """The dialog refuses a change without a reason at its entry; with one the earlier pseudonym stays in the list."""
    page.findChild(CasePseudonyms).findChild(QPushButton, "confirm").click()
    of = pseudonym.register(cases.get(case_file, case_id))[0]
    dialog = GivePseudonym(case_file, case_id, of=of)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog._form.label.set_entry("Sam")
    dialog._form.go_on.click()
    assert "Say why" in dialog._form.fault.text()
    dialog._form.why.set_entry("Chosen by the family.")
    dialog._form.go_on.click()
    page.refresh()
    assert (column(page, 0), column(page, 2)) == (["Sam", "Child A"], ["Given", "Earlier"])


def test_the_switch_stays_as_long_as_the_page_is_open(page: CasePage) -> None:
    """One choice at the head of the documents draws every paper with pseudonyms; the button says so meanwhile."""
    menu: QMenu = page._form.documents.menu()
    assert menu.actions()[0].text() == "Anonymised"
    menu.actions()[0].trigger()
    page.refresh()
    assert page._form.documents.text().endswith("(anonymised)")
    assert page._form.documents.menu().actions()[0].isChecked()


def test_a_find_is_settled_and_the_paper_drawn_again(
    page: CasePage, case_file: CaseFile, case_id: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Saving with the switch on shows each place that names somebody; once settled the PDF is saved without names."""
    target = tmp_path / "pack.pdf"
    shown: list[str] = []

    def settle(_: object, of: CaseFile, problem: paper.StillNamed) -> bool:
        dialog = StillNamedDialog(of, problem)
        shown.append(dialog._form.detail.toPlainText())
        monkeypatch.setattr(GivePseudonym, "exec", lambda self: (self._form.go_on.click(), self.result())[1])
        while dialog._form.give.isEnabled():
            dialog._form.give.click()
        assert dialog._form.title.text() == "Everything is settled"
        return True

    monkeypatch.setattr(StillNamedDialog, "ask", settle)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    monkeypatch.setattr(put_pdf.message, "tell", lambda *_, **__: None)
    page._documents.turn(True)
    page._documents.put("decision-pack", document.save_as_pdf)
    assert shown[0].startswith("Page 1: ")
    assert "Trelawney" not in ReadBack(target.read_bytes()).text
    assert history.entries(case_file, case_id)[0].what == "Decision pack drawn anonymised"


def test_words_are_said_to_be_no_identifier(
    case_file: CaseFile, case_id: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A find that identifies nobody leaves the list with its reason, which is kept."""
    pseudonym.confirm(case_file, case_id, pseudonym.proposals(case_file, case_id))
    with case_file.work("Written", case_id=case_id) as session:
        session.get(Case, case_id).what_happened = "The Rosi Centre"  # type: ignore[union-attr]
    with pytest.raises(paper.StillNamed) as refused:
        paper.draw(case_file, "decision-pack", case_id, anonymised=True)
    dialog = StillNamedDialog(case_file, refused.value)
    qtbot.addWidget(dialog)
    monkeypatch.setattr(ReasonDialog, "ask", lambda *_: "It is the centre’s name.")
    dialog._form.no_identifier.click()
    assert dialog._form.title.text() == "Everything is settled"
    paper.draw(case_file, "decision-pack", case_id, anonymised=True)
