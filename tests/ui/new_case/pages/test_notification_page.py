"""Several notifiers in the wizard and on the case page: added, asked about, offered from the directory, amended."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from scr_desktop.services.agencies import directory
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import draft as drafts
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.page import CasePage
from scr_desktop.ui.new_case.in_hand import LOOK_AFTER_MS
from scr_desktop.ui.new_case.pages import rows
from scr_desktop.ui.new_case.pages.notification_page import NotificationPage
from tests.domain.papers import paper
from tests.present import a, noted, present
from tests.ui.new_case.desk import Desk

HOSPITAL = {"agency": "Westmoor Hospitals", "person": "Dr Sefa Farouk", "told_on": "28 Nov 2025", "means": "telephone"}
POLICE = {"agency": "Westmoor Police", "person": "DI Joan Boyle", "told_on": "1 Dec 2025", "means": "secure_email"}


def test_another_notifier_is_added_by_the_keyboard(desk: Desk) -> None:
    """Alt+F makes room for one more and goes there; what is entered of each is kept apart, in its order."""
    desk.fill(aware_on="27 November 2025", agency="Westmoor Hospitals", told_on="28 Nov 2025")
    desk.choose(means="By telephone")
    desk.typist.alt("f")
    desk.typist.type("Westmoor Police")
    assert desk.wizard.draft.save()
    first, second = drafts.get(desk.case_file, desk.draft_id).content["notifiers"]
    assert (first["agency"], first["told_on"], first["means"]) == ("Westmoor Hospitals", "28 Nov 2025", "telephone")
    assert (second["agency"], second["told_on"]) == ("Westmoor Police", "")


def test_the_day_of_receipt_is_said_and_asked(desk: Desk) -> None:
    """Left empty it follows from the first who told; where somebody may have told before, it is asked for, there."""
    desk.fill(aware_on="27 November 2025", agency="Westmoor Hospitals", told_on="28 Nov 2025")
    desk.qtbot.waitUntil(lambda: "Friday 28 November 2025, by Westmoor Hospitals" in desk.read())
    desk.typist.alt("f")
    desk.typist.type("Westmoor Police")
    row = a(NotificationPage, desk.wizard.pages[0]).notifiers.rows[1]
    row.ui.told_on.line.setText("?Nov 2025")
    desk.qtbot.waitUntil(lambda: "perhaps before Westmoor Hospitals (28 November 2025)" in desk.read())
    desk.fill(received_on="26 November 2025")
    desk.qtbot.waitUntil(lambda: "perhaps before" not in desk.read())


def test_a_notifier_removed_takes_its_own_entries_alone(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """The question names the agency; the other stays whole."""
    asked: list[str] = []
    monkeypatch.setattr(rows, "confirm", lambda _parent, question, _yes: noted(asked, question, True))
    page = a(NotificationPage, desk.wizard.pages[0])
    desk.fill(agency="Westmoor Hospitals")
    desk.typist.alt("f")
    desk.typist.type("Westmoor Police")
    page.notifiers.rows[0].ui.remove.click()
    assert asked == ["Remove Westmoor Hospitals?"]
    assert [row["agency"] for row in desk.wizard.draft.rows("notifiers")] == ["Westmoor Police"]
    assert page.notifiers.rows[0].ui.agency.text() == "Westmoor Police"


def test_the_directory_is_offered_while_a_name_is_typed(case_file: CaseFile, qtbot: QtBot) -> None:
    """Any part of a name finds it; the list stays open while the rest is looked at, and the name chosen is kept."""
    directory.add(case_file, {"name": "Westmoor Hospitals NHS Trust"})
    desk = Desk(qtbot, case_file)
    desk.fill(aware_on="27 November 2025")
    entry = a(QLineEdit, desk.typist.tab_to("agency"))
    desk.typist.type("hosp")
    qtbot.wait(LOOK_AFTER_MS * 3)
    popup = present(entry.completer().popup())
    assert popup.isVisible()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert desk.wizard.draft.get("notifiers.0.agency") == "Westmoor Hospitals NHS Trust"


def test_an_agency_of_the_directory_brings_whom_to_ask_and_is_joined(case_file: CaseFile, qtbot: QtBot) -> None:
    """Its lead stands at once where the officer would type a name, and the opened case knows which agency it is."""
    police = directory.add(case_file, {"name": "Westmoor Police", "also_called": "Police"})
    directory.new_lead(case_file, police.id, {"name": "DI Joan Boyle", "post": "Public protection"}, None)
    desk = Desk(qtbot, case_file)
    drafts.save(case_file, desk.draft_id, paper(), "agencies")
    desk.crash()
    desk.sit_down()
    desk.add_agencies("police", "Housing")
    named = desk.wizard.draft.rows("agencies")
    assert [one["contact"] for one in named] == ["DI Joan Boyle, Public protection", ""]
    desk.wizard.draft.save()
    made = drafts.open_case(case_file, desk.draft_id)
    joined = {one.name: one.agency_id for one in cases.get(case_file, made.id).agencies}
    assert joined == {"police": police.id, "Housing": ""}


def test_a_draft_of_an_earlier_release_shows_its_notifier(case_file: CaseFile, qtbot: QtBot) -> None:
    """What stood among the notification's own entries is in the first row."""
    desk = Desk(qtbot, case_file)
    content = paper()
    del content["notifiers"]
    content["notification"] |= {"from_agency": "Police", "from_person": "DI Łukasik"}
    drafts.save(case_file, desk.draft_id, content)
    desk.crash()
    desk.sit_down()
    assert a(QLineEdit, desk.typist.tab_to("agency")).text() == "Police"
    assert a(QLineEdit, desk.typist.tab_to("person")).text() == "DI Łukasik"


def test_the_case_page_names_each(case_file: CaseFile, qtbot: QtBot) -> None:
    """Who, when and by what means, each on its own."""
    started = drafts.start(case_file)
    drafts.save(case_file, started.id, paper(notifiers=[HOSPITAL, POLICE], received_on="", aware_on="27 Nov 2025"))
    made = drafts.open_case(case_file, started.id)
    assert made.day_of("notification_received") == date(2025, 11, 28)
    page = CasePage(case_file, made.id)
    qtbot.addWidget(page)
    shown = [label.text() for label in page.findChildren(QLabel)]
    assert "Westmoor Hospitals, Dr Sefa Farouk\n28 November 2025, by telephone" in shown
    assert "Westmoor Police, DI Joan Boyle\n1 December 2025, by secure e-mail" in shown
