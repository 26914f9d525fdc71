"""The pseudonyms of a case on the screen: the register, the switch of the documents, and a find that is settled."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.pseudonym import Pseudonym
from scr_desktop.domain.rules.place import CasePlace
from scr_desktop.services import loading
from scr_desktop.services.anonymising import pseudonym
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import history
from scr_desktop.services.papers import paper
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.page import CasePage
from scr_desktop.ui.case.papers.part import CasePapers
from scr_desktop.ui.case.pseudonyms.part import CasePseudonyms
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.papers import document
from scr_desktop.ui.papers.anonymised_switch import AnonymisedStrip, switch_of
from scr_desktop.ui.papers.document import DocumentProgress
from scr_desktop.ui.papers.documents_menu import CaseDocuments
from scr_desktop.ui.papers.give_pseudonym import GivePseudonym
from scr_desktop.ui.papers.no_identifier import NoIdentifierDialog
from scr_desktop.ui.papers.still_named import StillNamedDialog
from tests.documents.reading import ReadBack
from tests.present import a
from tests.services.opening import opened
from tests.services.papers import letters
from tests.ui.some_cases import open_case, turn_to
from tests.ui.whole_cases.answering import give_reason
from tests.ui.widgets import the


@pytest.fixture
def case_id(case_file: CaseFile) -> str:
    """Open a case about one child."""
    return open_case(case_file).id


@pytest.fixture
def page(page: CasePage) -> CasePage:
    """Give the page of that case, turned to its pseudonyms."""
    turn_to(page, "Pseudonyms")
    return page


def column(page: CasePage, number: int) -> list[str]:
    """Return what stands in a column of the register."""
    model: Any = the(CasePseudonyms, page)._form.names.model()
    return [model.index(row, number).data() for row in range(model.rowCount())]


def test_what_is_proposed_is_taken_with_one_button(page: CasePage) -> None:
    """The child is proposed with a letter; taking it makes it given, and there is nothing left to take."""
    assert (column(page, 0), column(page, 2)) == (["Child A"], ["Proposed. Child of the case"])
    button = the(QPushButton, the(CasePseudonyms, page), "confirm")
    button.click()
    assert column(page, 2) == ["Given"]
    assert not button.isEnabled()


def test_a_pseudonym_is_changed_with_a_reason(page: CasePage, case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """The dialog refuses a change without a reason at its entry; with one the earlier pseudonym stays in the list."""
    the(QPushButton, the(CasePseudonyms, page), "confirm").click()
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
        assert dialog._form.take.text() == "&Take what is proposed for 1 name"
        dialog._form.take.click()
        assert dialog._form.title.text() == "Everything is settled"
        return True

    monkeypatch.setattr(StillNamedDialog, "ask", settle)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    monkeypatch.setattr(message, "tell", lambda *_, **__: None)
    switch_of(page).turn(on=True)
    page._documents.put("decision-pack", document.save_as_pdf)
    assert shown[0].startswith("Page 1: ")
    assert "Trelawney" not in ReadBack(target.read_bytes()).text
    assert history.entries(case_file, case_id)[0].what == "Decision pack made as a PDF, anonymised"


def test_words_are_said_to_be_no_identifier(
    case_file: CaseFile, case_id: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A find that identifies nobody leaves the list with its reason, which is kept."""
    pseudonym.confirm(case_file, case_id, pseudonym.proposals(case_file, case_id))
    with case_file.work("Written", case_id=case_id) as session:
        session.get_one(Case, case_id).what_happened = "The Rosi Centre"
    with pytest.raises(paper.StillNamed) as refused:
        paper.draw(case_file, "decision-pack", case_id, anonymised=True)
    dialog = StillNamedDialog(case_file, refused.value)
    qtbot.addWidget(dialog)

    def settle(self: NoIdentifierDialog) -> int:
        say(self, "It is the centre’s name.")
        return self.result()

    monkeypatch.setattr(NoIdentifierDialog, "exec", settle)
    dialog._form.no_identifier.click()
    assert dialog._form.title.text() == "Everything is settled"
    paper.draw(case_file, "decision-pack", case_id, anonymised=True)


def say(dialog: NoIdentifierDialog, why: str) -> None:
    """Give the reason and go on."""
    dialog.form.why.set_entry(why)
    dialog.form.go_on.click()


def test_a_name_is_not_let_pass_by_itself(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """The bare name of the child is refused as no identifier; with the words beside it, which the officer adds, it is taken."""
    dialog = NoIdentifierDialog(case_file, case_id, "Trelawney")
    qtbot.addWidget(dialog)
    say(dialog, "A street is called so.")
    assert "enter the words beside it" in dialog.form.fault.text()
    dialog.form.words.set_entry("Trelawney Street")
    say(dialog, "A street is called so.")
    assert dialog.result()
    assert [one.words for one in pseudonym.settled(cases.get(case_file, case_id))] == ["Trelawney Street"]


def test_what_was_said_to_be_no_identifier_is_seen_and_taken_back(
    page: CasePage, case_file: CaseFile, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Words that stay stand in the list with their reason; taken back with a reason they are looked for again."""
    pseudonym.no_identifier(case_file, case_id, "Rosie Centre", "It is the centre’s name.")
    page.refresh()
    assert column(page, 0) == ["Child A", "Stays"]
    register = the(CasePseudonyms, page)
    register._form.names.go_to(1)
    assert "It is the centre’s name." in register._form.detail.toPlainText()
    give_reason(monkeypatch, "It is her own room.")
    register._form.change.click()
    assert column(page, 2)[1] == "Earlier"
    assert pseudonym.settled(cases.get(case_file, case_id)) == []
    assert history.entries(case_file, case_id)[0].why == "It is her own room."


def test_turning_the_switch_on_leads_to_who_has_no_pseudonym(page: CasePage) -> None:
    """A strip says how many names wait and the page turns to them; once they are given it says what holds now."""
    page.show_part(CasePlace.SUMMARY)
    strip = the(AnonymisedStrip, page)
    assert not strip.isVisible()
    switch_of(page).turn(on=True)
    assert strip.isVisible()
    assert strip._form.words.text().startswith("Anonymised, but 1 name has no pseudonym yet: ")
    assert page._form.sections.currentItem().text() == "Pseudonyms"
    the(QPushButton, the(CasePseudonyms, page), "confirm").click()
    assert "drawn with pseudonyms and read back" in strip._form.words.text()
    strip._form.names.click()
    assert not strip.isVisible()
    assert not page._form.documents.text().endswith("(anonymised)")


def test_every_menu_and_button_of_the_case_follows_one_switch(page: CasePage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever part of the case offers papers, each button says which form it draws, and a preview is drawn in it."""
    drawn: list[bool] = []
    monkeypatch.setattr(document, "preview", lambda *_, anonymised, **__: drawn.append(anonymised))
    for part in map(page.view_of, CasePlace):
        part.fill(page._status)
    switch_of(page).turn(on=True)
    menus = [one for one in page.findChildren(CaseDocuments) if one._offered]
    assert len(menus) > 0
    assert all(one._button.text().endswith("(anonymised)") for one in menus)
    the(CasePapers, page)._form.recall.click()
    the(QPushButton, page, "print_pathway").click()
    assert drawn == [True, True]
    assert all(switch_of(part) is switch_of(page) for part in map(page.view_of, CasePlace))


def test_what_is_only_done_with_names_says_so(page: CasePage, monkeypatch: pytest.MonkeyPatch) -> None:
    """While the switch is on no letter is issued, no sheet of pseudonyms drawn, no form made: the menu says why, and hides none."""
    letters.offer(monkeypatch)
    the(QPushButton, the(CasePseudonyms, page), "confirm").click()
    switch_of(page).turn(on=True)
    found = [one for one in every_action(page._form.documents.menu()) if "only with names" in one.text()]
    assert {one.text().split(" (")[0] for one in found} == {
        "Write and issue…",
        "Pseudonym sheet",
        "Text for the national form",
    }
    assert not any(one.isEnabled() for one in found)


def every_action(menu: QMenu) -> Iterator[QAction]:
    """Yield the entries of a menu and of those within it."""
    for one in menu.actions():
        yield one
        if inside := one.menu():
            yield from every_action(a(QMenu, inside))


def test_the_officer_sees_how_far_the_reading_is(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """While a drawn paper is read back the pages are counted anew, in words that say so."""
    said: list[str] = []
    pseudonym.confirm(case_file, case_id, pseudonym.proposals(case_file, case_id))

    def draw(**reporting: Any) -> bytes:
        return paper.draw(case_file, "decision-pack", case_id, anonymised=True, **reporting)

    dialog = DocumentProgress("Decision pack", draw)
    qtbot.addWidget(dialog)
    dialog._told.connect(lambda *_: said.append(dialog.ui.pages.text()))
    qtbot.waitUntil(lambda: bool(dialog.pdf), timeout=20_000)
    assert said[0].startswith("Page 1 of ")
    assert any(one.startswith("Reading it back: page 1 of ") for one in said)


def test_what_could_stand_in_the_place_of_a_find_is_entered_already(
    case_file: CaseFile, case_id: str, qtbot: QtBot
) -> None:
    """A day is given its month by one button; the short name of a school is another name of that school."""
    pseudonym.give(case_file, case_id, "Holy Oak Nursery", "School", whole=True)
    for words, instead in (("Sat 12/5", "May 2018"), ("HON", "School 1")):
        dialog = GivePseudonym(case_file, case_id, words, instead=instead)
        qtbot.addWidget(dialog)
        dialog._form.go_on.click()
        assert dialog.result(), dialog._form.fault.text()
    given = {one.label: (one.name, one.also) for one in pseudonym.register(cases.get(case_file, case_id))}
    assert given == {"May 2018": ("Sat 12/5", ""), "School 1": ("Holy Oak Nursery", "HON")}


def test_a_label_that_contradicts_the_relation_is_asked_about(
    case_file: CaseFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`Mother 2` of the mother's partner stays as given; the row asks whether to change it, and Change proposes better."""
    family = [{"name": "Dean Marsh", "relationship": "Mother's new partner", "born_on": "", "notes": ""}]
    case = opened(case_file, family=family)
    with case_file.work("Given before", case_id=case.id) as session:
        whole = loading.whole_case(session, case.id)
        person = whole.family[0].id
        whole.pseudonyms.append(Pseudonym(person_id=person, name="Dean Marsh", role="Mother", label="Mother 2"))
    part = CasePseudonyms(case_file, case.id)
    qtbot.addWidget(part)
    part.fill(cases.status(case_file, case.id))
    model: Any = part._form.names.model()
    rows = [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]
    given = next(row for row in rows if row[1] == "Dean Marsh")
    assert given[0] == "Mother 2"
    assert given[2].endswith("“Mother's new partner”: change it to Mother's partner?")
    seen: list[str] = []
    monkeypatch.setattr(GivePseudonym, "exec", lambda self: seen.append(self._form.label.entry()))
    part._form.names.go_to(rows.index(given))
    part._form.change.click()
    assert seen == ["Mother's partner"]
