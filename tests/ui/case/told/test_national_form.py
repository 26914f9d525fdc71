"""The text for the national form: the version of the day, every part to be copied, nothing recorded."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from scr_desktop.domain.records.case import Case
from scr_desktop.domain.rules.place import CasePlace
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import history
from scr_desktop.services.papers import national_form
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.page import CasePage
from scr_desktop.ui.case.told.national_form import NationalFormDialog
from tests.ui.some_cases import open_case
from tests.ui.widgets import the


@pytest.fixture
def case(case_file: CaseFile, monkeypatch: pytest.MonkeyPatch) -> Case:
    """Open a case known since 1 April 2026; it is 8 April 2026."""
    monkeypatch.setattr(clock, "today", lambda: date(2026, 4, 8))
    return open_case(case_file)


def _dialog(case_file: CaseFile, case: Case, qtbot: QtBot) -> NationalFormDialog:
    dialog = NationalFormDialog(case_file, case.id)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def _button(dialog: NationalFormDialog, name: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.accessibleName().startswith(name))


def test_the_version_of_the_day_is_named(case_file: CaseFile, case: Case, qtbot: QtBot) -> None:
    """Today's version is named before the notification is sent, with the note that the questions are to be checked."""
    dialog = _dialog(case_file, case, qtbot)
    assert dialog._form.version.text() == "National form, one for each incident"
    assert dialog._form.about.text().startswith("For a notification on 8 April 2026.")
    assert "Check each against the form" in dialog._form.check.text()


def test_a_notification_that_was_sent_keeps_its_version(case_file: CaseFile, case: Case, qtbot: QtBot) -> None:
    """Once sent, the text is that of the day it was sent."""
    cases.record_event(case_file, case.id, "notification_sent", date(2026, 4, 7))
    assert _dialog(case_file, case, qtbot)._form.about.text().startswith("It was sent on 7 April 2026.")


def test_each_part_can_be_copied(case_file: CaseFile, case: Case, qtbot: QtBot) -> None:
    """Copy puts a part on the clipboard as it stands and says so; nothing is recorded by it."""
    before = len(history.entries(case_file))
    dialog = _dialog(case_file, case, qtbot)
    _button(dialog, "Copy: Child 1").click()
    assert "Name: Rosie-Mae Trelawney" in QGuiApplication.clipboard().text()
    assert dialog._form.copied.text() == "✓ Copied: Child 1, Notification"
    _button(dialog, "Copy the whole form").click()
    assert QGuiApplication.clipboard().text() == national_form.text_for(case_file, case.id).forms[0].text
    assert len(history.entries(case_file)) == before


def test_every_part_stands_in_its_order(case_file: CaseFile, case: Case, qtbot: QtBot) -> None:
    """The parts follow what the form's guidance says to have ready."""
    dialog = _dialog(case_file, case, qtbot)
    titles = [part.title for part in national_form.text_for(case_file, case.id).forms[0].parts]
    shown = [label.text() for label in dialog.findChildren(QLabel)]
    assert [text for text in shown if text in titles] == titles


def test_children_who_died_had_forms_of_their_own_in_2018(
    case_file: CaseFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The form of 2018 was filled separately for each child who died."""
    monkeypatch.setattr(clock, "today", lambda: date(2019, 12, 10))
    dialog = _dialog(case_file, open_case(case_file, aware_on=date(2019, 12, 9)), qtbot)
    assert dialog._form.version.text() == "National form of 2018"
    assert "Notification of the death of Rosie-Mae Trelawney" in [one.text() for one in dialog.findChildren(QLabel)]


def test_it_opens_from_who_must_be_told(
    case_file: CaseFile, case: Case, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The button beside those who must be told shows it."""
    asked = []
    monkeypatch.setattr(NationalFormDialog, "show_for", lambda *given: asked.append(given[-1]))
    page = CasePage(case_file, case.id)
    qtbot.addWidget(page)
    page.show_part(CasePlace.TOLD)
    the(QPushButton, page, "national_form").click()
    assert asked == [case.id]
