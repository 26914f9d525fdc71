"""The menu of what is half written names each notification and each dialog's words, as they are when it opens."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from scr_desktop.domain.entries.form import blank
from scr_desktop.services import typed
from scr_desktop.services.case import draft as drafts
from scr_desktop.services.typed import Place
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.window.resume_menu import ResumeMenu


def opened(menu: QMenu) -> list[str]:
    """Open the menu and return its entries, without the marks of their letters."""
    menu.aboutToShow.emit()
    words = [one.text().replace("&&", "\0").replace("&", "").replace("\0", "&") for one in menu.actions()]
    return [one for one in words if one]


def draft_named(case_file: CaseFile, given: str, family: str) -> str:
    """Begin a notification that names one child; return its id."""
    content, started = blank(), drafts.start(case_file)
    content["children"][0] |= {"given_names": given, "family_name": family}
    drafts.save(case_file, started.id, content, "children")
    return started.id


def test_an_empty_menu_says_so(case_file: CaseFile, qtbot: QtBot) -> None:
    """With nothing half written one entry says that, and it cannot be chosen."""
    menu = QMenu()
    qtbot.addWidget(menu)
    ResumeMenu(menu, case_file)
    assert opened(menu) == ["No notification is half written"]
    assert not menu.actions()[0].isEnabled()


def test_a_notification_is_named_by_its_child_and_opened(case_file: CaseFile, qtbot: QtBot) -> None:
    """A notification begun after the menu was made is in it, by the child's name with its “&”; choosing it asks for it."""
    menu, wanted = QMenu(), list[str]()
    qtbot.addWidget(menu)
    made = ResumeMenu(menu, case_file)
    made.draft_wanted.connect(wanted.append)
    draft_id = draft_named(case_file, "Ann & May", "Trelawney")
    [entry] = opened(menu)
    assert "Ann & May Trelawney" in entry
    menu.actions()[0].trigger()
    assert wanted == [draft_id]


def test_words_put_aside_stand_below_and_are_opened(case_file: CaseFile, qtbot: QtBot) -> None:
    """Words typed and not recorded follow under their own heading, and are gone from the menu once recorded."""
    menu, wanted = QMenu(), list[str]()
    qtbot.addWidget(menu)
    ResumeMenu(menu, case_file).words_wanted.connect(wanted.append)
    typed.put_aside(case_file, Place("agency|1", "Agency"), {"notes": "Telephone first"})
    entries = opened(menu)
    assert entries[:2] == ["No notification is half written", "Typed and not recorded"]
    assert entries[2].startswith("Agency, typed ")
    menu.actions()[-1].trigger()
    assert wanted == ["agency|1"]
    typed.recorded(case_file, "agency|1")
    assert opened(menu) == ["No notification is half written"]
