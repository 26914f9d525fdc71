"""What the wizard's pages have in common: they show what is in hand, lead to an entry, and tell when they became complete."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scr_desktop.ui.new_case.open_draft import OpenDraft
from scr_desktop.ui.new_case.pages.incident_page import IncidentPage
from scr_desktop.ui.new_case.pages.page import DraftPage
from tests.present import a
from tests.ui.new_case.in_hand import Hand
from tests.ui.typist import said, shown


class Counting(DraftPage):
    """A page that is complete once a place is entered, and counts how often it was shown anew."""

    def __init__(self, draft: OpenDraft) -> None:
        super().__init__(draft)
        self.looks = 0

    def isComplete(self) -> bool:  # noqa: N802 - Qt's name
        """Return whether a place is entered."""
        return bool(self.draft.get("incident.place"))

    def show_standing(self) -> None:
        """Count."""
        self.looks += 1


def incident(hand: Hand, qtbot: QtBot, **entries: object) -> IncidentPage:
    """Return the page of the incident, shown."""
    page = IncidentPage(hand(**entries))
    shown(qtbot, page)
    page.initializePage()
    return page


def test_it_leads_to_an_entry_of_its_own_and_to_no_other(hand: Hand, qtbot: QtBot) -> None:
    """The cursor goes to the entry at the path; a path of another page is refused."""
    page = incident(hand, qtbot)
    assert page.focus_on("incident.place")
    assert QApplication.focusWidget() is page.ui.place
    assert not page.focus_on("awareness.aware_on")
    assert not page.focus_on("incident.nothing_of_the_kind")


def test_it_begins_with_its_first_entry(hand: Hand, qtbot: QtBot) -> None:
    """Whoever comes to it types there at once."""
    page = incident(hand, qtbot)
    page.ui.place.setFocus()
    page.focus_first()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert page.entries[0].widgets[0] in {focus, focus.parentWidget()}


def test_what_became_wrong_is_said_while_it_is_shown(hand: Hand, qtbot: QtBot) -> None:
    """A day to come is named at its entry once the keys rest."""
    page = incident(hand, qtbot)
    draft = a(OpenDraft, page.draft)
    draft.put("incident.incident_on", "1 January 2090")
    draft.look()
    assert draft.problem_at("incident.incident_on") in said(page)
    assert draft.problem_at("incident.incident_on")


def test_completeness_is_told_only_when_it_changes(hand: Hand, qtbot: QtBot) -> None:
    """The wizard lays its buttons out again each time that it is told: an entry more does not tell it."""
    page = Counting(hand())
    shown(qtbot, page)
    page.initializePage()
    draft = page.draft
    with qtbot.assertNotEmitted(page.completeChanged):
        draft.put("incident.place", "Bath")
        draft.look()
    with qtbot.waitSignal(page.completeChanged):
        draft.put("incident.place", "")
        draft.look()


def test_a_page_that_is_not_shown_does_nothing(hand: Hand, qtbot: QtBot) -> None:
    """What follows is worked out where it is read."""
    page = Counting(hand())
    qtbot.addWidget(page)
    page.draft.look()
    assert page.looks == 0
