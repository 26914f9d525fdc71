"""A name gets a pseudonym: somebody proposed, another name of somebody known, or somebody new in a role."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from scr_desktop.services.anonymising import pseudonym
from scr_desktop.services.case import case as cases
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.papers.give_pseudonym import GivePseudonym
from tests.ui.typist import shown

CHILD = "Rosie-Mae Trelawney"


def register(case_file: CaseFile, case_id: str) -> list[tuple[str, str, str]]:
    """Return who has which pseudonym, and how they are called too."""
    return [(one.name, one.label, one.also) for one in pseudonym.register(cases.get(case_file, case_id))]


def test_who_is_proposed_can_be_meant_by_a_nickname(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """Words that mean the child are put down as another name of the child, whose pseudonym is the one proposed."""
    dialog = GivePseudonym(case_file, case_id, "Roo", person=CHILD)
    shown(qtbot, dialog)
    assert dialog._form.who.currentText() == f"{CHILD}, proposed as Child A"
    assert not dialog._form.label.isVisible()
    dialog._form.go_on.click()
    assert register(case_file, case_id) == [(CHILD, "Child A", "Roo")]


def test_another_name_of_somebody_in_the_register(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """Somebody who has a pseudonym keeps it, and the other name gives way to it too."""
    pseudonym.confirm(case_file, case_id, pseudonym.proposals(case_file, case_id))
    dialog = GivePseudonym(case_file, case_id, "Roo", person=CHILD)
    shown(qtbot, dialog)
    assert dialog._form.who.currentText() == f"Another name of Child A ({CHILD})"
    dialog._form.go_on.click()
    assert register(case_file, case_id) == [(CHILD, "Child A", "Roo")]


def test_somebody_new_is_numbered_by_the_role(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """A role typed proposes its next pseudonym, which is given where no other is typed."""
    dialog = GivePseudonym(case_file, case_id, "Dean Marsh")
    shown(qtbot, dialog)
    assert dialog._form.who.currentText() == "Somebody or something else"
    assert not dialog._form.why.isVisible()
    dialog._form.role.set_entry("Social worker")
    dialog._form.role.entered.emit("Social worker")
    assert dialog._form.label.placeholderText() == "Social worker 1"
    dialog._form.go_on.click()
    assert register(case_file, case_id) == [("Dean Marsh", "Social worker 1", "")]


def test_a_change_keeps_the_name_and_asks_why(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """The name cannot be typed over, nobody else can be meant, and the same pseudonym is no change."""
    pseudonym.confirm(case_file, case_id, pseudonym.proposals(case_file, case_id))
    [of] = pseudonym.register(cases.get(case_file, case_id))
    dialog = GivePseudonym(case_file, case_id, of=of)
    shown(qtbot, dialog)
    assert dialog._form.name.isReadOnly()
    assert dialog._form.why.isVisible()
    assert not dialog._form.who.isVisible()
    dialog._form.why.set_entry("Asked for by the family.")
    dialog._form.go_on.click()
    assert dialog.isVisible()
    assert register(case_file, case_id) == [(CHILD, "Child A", "")]
    dialog._form.label.set_entry("Sam")
    dialog._form.go_on.click()
    assert register(case_file, case_id) == [(CHILD, "Sam", "")]
