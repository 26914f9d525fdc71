"""A notification that waits for the day of the partner arrangements: asked for on the check page, stated, and opened."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton

from scr_desktop.domain.entries.form import blank
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import draft as drafts
from scr_desktop.services.office import office
from tests.ui.new_case.desk import Desk
from tests.ui.new_case.test_new_case import at
from tests.ui.widgets import the

ASKED = "The office has not stated on which day its safeguarding partner arrangements began"


@pytest.fixture
def waiting(desk: Desk) -> Desk:
    """Be on the check page of a death known on 1 July 2019, in an office that has not stated its day."""
    content = blank()
    content["awareness"]["aware_on"] = "1 July 2019"
    at(desk, "check", content | {"children": [content["children"][0] | {"given_names": "Kai", "harm": "died"}]})
    return desk


def day_of(desk: Desk) -> QLineEdit:
    """Return the entry of the day on the check page."""
    found = desk.wizard.currentPage().findChild(QLineEdit, "arrangements_begin_on")
    assert isinstance(found, QLineEdit)
    return found


def state(desk: Desk, text: str) -> None:
    """Type the day and press the button beside it."""
    desk.typist.fill("arrangements_begin_on", text)
    the(QPushButton, desk.wizard.currentPage(), "state_arrangements").click()


def test_the_case_is_not_opened_before_the_day_is_stated(waiting: Desk) -> None:
    """The page says what is missing and where it is stated, keeps no reason in its place, and the notification stays."""
    assert ASKED in waiting.read()
    assert "state it first, with the office’s own details" in waiting.read()
    assert "To be stated before the case is opened" in waiting.read()
    assert "Keep it" not in [one.text() for one in waiting.wizard.currentPage().findChildren(QPushButton)]
    waiting.typist.alt("o")
    assert waiting.opened == []
    assert [one.id for one in drafts.waiting(waiting.case_file)] == [waiting.draft_id]


@pytest.mark.parametrize(("day", "regime"), [("29 September 2019", "transition"), ("1.6.2019", "WT2018")])
def test_the_day_is_stated_there_and_the_case_opens_under_its_edition(waiting: Desk, day: str, regime: str) -> None:
    """Stated on the page the day stands with the office, the problem is gone, and the case falls under what it gives."""
    state(waiting, day)
    assert office.get(waiting.case_file).arrangements_begin_on in {date(2019, 9, 29), date(2019, 6, 1)}
    assert ASKED not in waiting.read()
    assert waiting.open_case().regime == regime
    assert not any("open which" in said for said in cases.status(waiting.case_file, waiting.opened[0]).notices)


def test_a_day_that_cannot_be_is_refused_at_its_entry(waiting: Desk) -> None:
    """A day outside the lawful span is said with the span, what was typed stays, and nothing is stated."""
    state(waiting, "1 October 2019")
    assert "must lie between 29 June 2018 and 29 September 2019" in waiting.read()
    assert day_of(waiting).text() == "1 October 2019"
    assert office.get(waiting.case_file).arrangements_begin_on is None
    state(waiting, "")
    assert "Type the day first." in waiting.read()


def test_what_is_typed_of_the_day_is_not_lost(waiting: Desk) -> None:
    """Typed and not stated yet, it is there again when the notification is gone on with."""
    with waiting.qtbot.waitSignal(waiting.wizard.draft.saved, timeout=5000):
        waiting.typist.fill("arrangements_begin_on", "1 June 2019")
    waiting.crash()
    waiting.sit_down()
    assert day_of(waiting).text() == "1 June 2019"
