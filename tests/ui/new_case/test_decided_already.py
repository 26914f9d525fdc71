"""An officer enters an old case that was decided long ago: by the keyboard, on the page that says who told us and when."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.services.office import office
from scr_desktop.store.case_file import CaseFile
from tests.ui.new_case.desk import Desk


@pytest.fixture
def old_case(case_file: CaseFile, qtbot: QtBot) -> Desk:
    """Begin the notification of a case known in March 2019, of a board that ended on 1 April."""
    office.change(case_file, {"arrangements_begin_on": date(2019, 4, 1)})
    desk = Desk(qtbot, case_file)
    desk.fill(aware_on="20 March 2019", received_on="25 March 2019")
    return desk


def test_a_decision_made_already_is_entered_and_the_case_no_longer_passes_on(old_case: Desk) -> None:
    """Undecided is what the page says of it first; a decision of March keeps it, and what is to be recorded is said."""
    desk = old_case
    desk.qtbot.waitUntil(lambda: "passes to the safeguarding partners undecided" in desk.read())
    desk.typist.alt("l")
    desk.choose(decided="Decided to hold a review")
    desk.typist.alt("e")
    desk.typist.type("March 2019")
    desk.qtbot.waitUntil(lambda: "The decision is still to be recorded, with its day" in desk.read())
    assert "passes to the safeguarding partners undecided" not in desk.read()
    assert desk.wizard.draft.get("notification.decided") == "review"


def test_a_decision_that_the_board_could_not_make_is_said_at_its_day(old_case: Desk) -> None:
    """The first day of the partner arrangements is too late, and the entry says so with the paragraph."""
    desk = old_case
    desk.choose(decided="Decided not to hold a review")
    desk.fill(decided_on="1 April 2019")
    desk.qtbot.waitUntil(lambda: "from that day nothing is decided by it" in desk.read())
