"""What the parts of a case have in common: what they say, what they refuse, and that the page knows none by name."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.rules.place import CasePlace
from scr_desktop.services.case import case as cases
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui import background
from scr_desktop.ui.case import page as pages
from scr_desktop.ui.case import sections as case_sections
from scr_desktop.ui.case.page import CasePage
from scr_desktop.ui.case.part_view import PartView
from scr_desktop.ui.case.sections import SECTIONS, Section
from scr_desktop.ui.dialogs import message
from tests.patience import until
from tests.present import present
from tests.ui.typist import said


class Noted(PartView):
    """A part that notes what it is filled with."""

    def __init__(self, case_file: CaseFile, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(case_file, case_id, parent)
        self.filled: list[CaseStatus] = []

    def _fill(self, status: CaseStatus) -> None:
        self.filled.append(status)


@pytest.fixture
def part(case_file: CaseFile, case_id: str, qtbot: QtBot) -> Noted:
    """Give such a part of a case."""
    made = Noted(case_file, case_id)
    qtbot.addWidget(made)
    return made


def test_only_what_was_recorded_is_said(part: Noted, qtbot: QtBot) -> None:
    """A dialog that was given up says nothing; one that recorded something says so once."""
    with qtbot.assertNotEmitted(part.changed):
        assert not part._say(recorded=False)
    with qtbot.waitSignal(part.changed):
        assert part._say(recorded=True)


def test_what_is_refused_is_shown_and_not_said(part: Noted, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """A verb that cannot be done is answered in its own words, and the page is not told that anything changed."""
    shown: list[Exception] = []
    monkeypatch.setattr(message, "show_failure", lambda _parent, error, *_: shown.append(error))
    refused = Problem("The case is closed: reopen it first.")

    def refuse() -> None:
        raise refused

    with qtbot.assertNotEmitted(part.changed):
        part._do(refuse)
    assert shown == [refused]
    with qtbot.waitSignal(part.changed):
        part._do(lambda: None)


def test_a_line_in_the_list_is_all_that_a_part_needs(
    case_file: CaseFile, case_id: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A part named in the list is made and filled once it is looked at, filled again after each change, and leads elsewhere."""
    made: list[Noted] = []

    def make(of: CaseFile, which: str, parent: QWidget | None) -> Noted:
        made.append(Noted(of, which, parent))
        return made[-1]

    for module in (pages, case_sections):
        monkeypatch.setattr(module, "SECTIONS", (SECTIONS[0], Section(CasePlace.HISTORY, make=make)))
    page = CasePage(case_file, case_id)
    qtbot.addWidget(page)
    assert made == [], "what nobody looks at waits"
    page.show_part(CasePlace.HISTORY)
    assert [one.case.id for one in made[0].filled] == [case_id]
    with qtbot.waitSignal(page.changed):
        made[0].changed.emit()
    assert len(made[0].filled) == 2
    made[0].part_wanted.emit(SECTIONS[0].part)
    assert page.part is SECTIONS[0].part


def test_every_part_shows_any_case(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """Each part of the list is a part by itself: made alone, without the page, it shows the case."""
    status = cases.status(case_file, case_id)
    for section in SECTIONS:
        made = section.make(case_file, case_id, None)
        qtbot.addWidget(made)
        made.fill(status)


def test_a_closed_case_invites_to_nothing_that_cannot_be_done(
    page: CasePage, case_file: CaseFile, case_id: str
) -> None:
    """Where the buttons are grey no part says to add, to ask or to record: it says what is so, and that of the open case differs."""
    invited = _all_said(page)
    assert "No entry yet: read a file or add one" in invited
    cases.close(case_file, case_id, date(2026, 4, 8), "Moved to another area")
    page.refresh()
    closed = _all_said(page)
    assert [words for words in _INVITES if words in invited] == list(_INVITES)
    assert [words for words in (*_INVITES, "convene an extraordinary") if words in closed] == []
    assert "No entry in the chronology" in closed


_INVITES = (
    "read a file",
    "then put entries into it",
    "Ask agencies names them",
    "on no agenda yet",
    "recorded here yet",
)


def _all_said(page: CasePage) -> str:
    """Return what stands on every part of a case, and on every tab of its chronology."""
    found = []
    for part in CasePlace:
        page.show_part(part)
        shown = present(page._form.parts.currentWidget())
        tabs = shown.findChild(QTabWidget)
        for number in range(tabs.count() if tabs else 1):
            if tabs:
                tabs.setCurrentIndex(number)
            background_done()
            texts = [one.toPlainText() for one in shown.findChildren(QPlainTextEdit) if one.isVisibleTo(shown)]
            found += [said(shown), *texts]
    return "\n".join(found)


def background_done() -> None:
    """Wait until what is looked for in the background is shown."""
    until(lambda: QApplication.processEvents() or not background.under_way(), "what is read in the background")
    QApplication.processEvents()
