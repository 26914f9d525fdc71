"""Who notifies for a local authority of the office: added, changed, and the authority asked only where there are several."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.services.office import notifying
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.office.notifying_contact import NotifyingContactEntry


def entry(case_file: CaseFile, qtbot: QtBot, *, change: bool = False) -> NotifyingContactEntry:
    """Return the dialog on the screen, for somebody new or the one there is."""
    made = NotifyingContactEntry(case_file, notifying.contacts(case_file)[0] if change else None)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("name", ["", "   "])
def test_a_name_is_needed(case_file: CaseFile, qtbot: QtBot, name: str) -> None:
    """The dialog stays, with the rest of what was typed."""
    dialog = entry(case_file, qtbot)
    dialog._form.telephone.set_entry("01225 1")
    dialog._form.name.set_entry(name)
    dialog._form.go_on.click()
    assert "Give the name of the person" in dialog._form.fault.text()
    assert dialog._form.telephone.entry() == "01225 1"
    assert notifying.contacts(case_file) == []


def test_somebody_is_added_and_changed(case_file: CaseFile, qtbot: QtBot) -> None:
    """One person stays one; what was not touched stays as it was."""
    dialog = entry(case_file, qtbot)
    dialog._form.name.set_entry(" Siân Ŵyn ")
    dialog._form.telephone.set_entry("01225 1")
    dialog._form.go_on.click()
    changed = entry(case_file, qtbot, change=True)
    assert changed._form.title.text() == "Siân Ŵyn"
    changed._form.telephone.set_entry("01225 2")
    changed._form.go_on.click()
    assert [(one.name, one.telephone) for one in notifying.contacts(case_file)] == [("Siân Ŵyn", "01225 2")]


def test_an_office_of_one_authority_is_not_asked_which(case_file: CaseFile, qtbot: QtBot) -> None:
    """There is nothing to choose."""
    assert not entry(case_file, qtbot)._form.authority.isVisible()
