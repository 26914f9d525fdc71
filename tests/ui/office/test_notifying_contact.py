"""Who notifies for a local authority is entered with their telephone; which authority, only where there is a choice."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from scr_desktop.services.office import notifying, office
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.office.notifying_contact import NotifyingContactEntry
from tests.ui.typist import said, shown


def test_somebody_is_added_by_keyboard(case_file: CaseFile, qtbot: QtBot) -> None:
    """Name and telephone typed, Enter records them; the authority is not asked where there is only one."""
    dialog = NotifyingContactEntry(case_file)
    typist = shown(qtbot, dialog)
    assert "Any of ours" not in said(dialog)
    typist.fill("name", "Ewa Łukasik")
    typist.fill("telephone", "01632 960077")
    typist.tab_to("go_on")
    typist.press(Qt.Key.Key_Space)
    [one] = notifying.contacts(case_file)
    assert (one.name, one.telephone, one.authority) == ("Ewa Łukasik", "01632 960077", "")


def test_without_a_name_it_is_said_and_nothing_recorded(case_file: CaseFile, qtbot: QtBot) -> None:
    """The sentence stands in the dialog, which stays, and nobody is added."""
    dialog = NotifyingContactEntry(case_file)
    typist = shown(qtbot, dialog)
    typist.fill("telephone", "01632 960077")
    typist.tab_to("go_on")
    typist.press(Qt.Key.Key_Space)
    assert "Give the name of the person who notifies for the local authority." in said(dialog)
    assert dialog.isVisible()
    assert notifying.contacts(case_file) == []


@pytest.mark.parametrize(("authorities", "asked"), [("Harbourshire", False), ("Harbourshire\nMoorland", True)])
def test_the_authority_is_asked_only_of_several(
    authorities: str, asked: bool, case_file: CaseFile, qtbot: QtBot
) -> None:
    """An office of one authority has nothing to choose."""
    office.change(case_file, {"local_authority": authorities})
    dialog = NotifyingContactEntry(case_file)
    shown(qtbot, dialog)
    assert dialog._form.authority.isVisible() is asked


def test_a_change_begins_with_what_stands(case_file: CaseFile, qtbot: QtBot) -> None:
    """The entries show the person, and what is typed over them takes their place."""
    notifying.put(case_file, {"name": "Ewa Łukasik", "telephone": "01632 960077"})
    [before] = notifying.contacts(case_file)
    dialog = NotifyingContactEntry(case_file, before)
    typist = shown(qtbot, dialog)
    assert "Ewa Łukasik" in said(dialog)
    typist.fill("telephone", "01632 960088")
    typist.tab_to("go_on")
    typist.press(Qt.Key.Key_Space)
    [after] = notifying.contacts(case_file)
    assert (after.id, after.name, after.telephone) == (before.id, "Ewa Łukasik", "01632 960088")
