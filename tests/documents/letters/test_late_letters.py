"""A letter of an old case that is printed long after: it says what is so on that day, and nobody signs who is no more."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.documents.letters import acknowledgement_letter
from scr_desktop.documents.sections.about_decision import signs_letter
from scr_desktop.domain.progress.case_status import CaseStatus, status
from scr_desktop.domain.records.case import CaseEvent
from scr_desktop.domain.records.notifier import Notifier
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.regime import by_key
from tests.domain.papers import case

OFFICE = Office(name="Avonvale Partnership", chair="Ada Quill", arrangements_begin_on=date(2019, 9, 1))
OF_2019 = {"aware_on": "5 August 2019", "received_on": "5 August 2019", "incident_on": "4 August 2019"}


def stood(today: date, **events: str) -> CaseStatus:
    """Return where a case of August 2019 stands on a day, with events of its own."""
    found = case("transition", events, **OF_2019)
    return status(found, by_key("transition"), WorkingDays(), today)


@pytest.mark.parametrize(("today", "begun", "board"), [
    (date(2019, 8, 31), False, True), (date(2019, 9, 1), False, False), (date(2019, 9, 1), True, True),
    (date(2020, 9, 1), True, True), (date(2020, 9, 2), True, False), (date(2026, 11, 22), True, False),
])  # fmt: skip
def test_the_chair_signs_only_as_long_as_the_board_acts(today: date, begun: bool, board: bool) -> None:
    """Until the arrangements begin, and twelve months more for a review begun; after that the office signs."""
    events = {"review_begun": "2019-08-20", "decision": "2019-08-20"} if begun else {}
    found = stood(today, **events)
    wanted = "LSCB Chair: Ada Quill" if board else "For Avonvale Partnership"
    assert signs_letter(found, OFFICE) == (wanted,)


def test_an_acknowledgement_says_where_the_notification_is_by_now() -> None:
    """Still looked at, decided, passed on or withdrawn: each in its own words, and no outcome is told in it."""

    def words(found: CaseStatus) -> str:
        found.case.notifiers.append(Notifier(agency="Avonvale Council", position=1))
        return " ".join(acknowledgement_letter.text(found, OFFICE, found.case.notifiers[0].id).paragraphs)

    assert "We are looking at it against the criteria" in words(stood(date(2019, 8, 7)))
    decided = stood(date(2026, 11, 22))
    decided.case.decided, decided.case.decided_on = "no_review", decided.case.incident_on
    said = words(decided)
    assert "a decision has been made on it" in said
    assert "We are looking" not in said
    assert "not to hold" not in said
    passed = stood(date(2019, 9, 2))
    passed.case.events.append(CaseEvent(kind="passes_on", happened_on=date(2019, 9, 1)))
    assert "It passes to the safeguarding partners" in words(passed)
    withdrawn = stood(date(2019, 9, 2), withdrawn="2019-08-09")
    assert "the notification was withdrawn" in words(withdrawn)
