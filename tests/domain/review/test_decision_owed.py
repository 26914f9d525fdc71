"""A decision that is still owed after the rapid review was sent without it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scr_desktop.domain.progress.case_status import CaseStatus, status
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.review.decision import Decision
from scr_desktop.domain.review.decision_owed import owed_by, owed_standing, owed_words
from scr_desktop.domain.rules.deadline_state import DeadlineState
from scr_desktop.domain.sources.reading import RAPID_REVIEW, ChosenReading
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.regime import by_key
from tests.domain.papers import DEATH, case, child

# Aware on Friday 27 May 2022: the fifteen working days of the rapid review end on Tuesday 21 June.
DUE = date(2022, 6, 21)
TABLE = WorkingDays(readings={RAPID_REVIEW: ChosenReading("awareness", "")})
SENT = {"rapid_review_sent": "2022-06-17"}


def notified(events: dict[str, str] | None = None) -> Case:
    """Return the case of a death of May 2022."""
    died = child(**DEATH | {"born_on": "2.2.22", "died_on": "27.5.22"})
    days: dict[str, Any] = {"aware_on": "27 May 2022", "received_on": "27 May 2022", "incident_on": "27/5/22"}
    return case("WT2018", events, children=[died], **days)


def stands(found: Case) -> CaseStatus:
    """Return where the case stands on 20 June 2022."""
    return status(found, by_key("WT2018"), TABLE, date(2022, 6, 20), ["Avonvale Council"])


def test_it_is_owed_by_the_day_of_the_rapid_review_that_went_without_it() -> None:
    """The Panel is told of it with the rapid review, so that its day was the same."""
    found = stands(notified(SENT))
    assert owed_by(found) == DUE
    assert owed_words(found) == "No decision is on record: it was to be made by 21 June 2022"


def test_while_its_own_limit_runs_that_deadline_says_it() -> None:
    """The rapid review is not sent: nothing is said beside it."""
    assert (owed_by(stands(notified())), owed_words(stands(notified()))) == (None, "")


@pytest.mark.parametrize("kind", ["decision", "no_review", "review_begun", "withdrawn", "criteria_not_met"])
def test_once_it_is_made_or_the_notification_fell_away_it_is_not_owed(kind: str) -> None:
    """Whatever shows that there is nothing more to decide."""
    assert owed_by(stands(notified(SENT | {kind: "2022-06-17"}))) is None


def test_a_decision_on_record_or_in_the_notification_is_made_and_a_closed_case_owes_none() -> None:
    """Also where its day is known only in part, so that it has no event."""
    recorded, told, closed = notified(SENT), notified(SENT), notified(SENT)
    recorded.decisions.append(Decision(decided_on=date(2022, 6, 1), outcome="review"))
    told.decided = "review"
    closed.closed_on = date(2022, 6, 18)
    assert [owed_by(stands(one)) for one in (recorded, told, closed)] == [None, None, None]


@pytest.mark.parametrize(("today", "state"), [
    (date(2022, 6, 20), DeadlineState.DUE), (DUE, DeadlineState.DUE), (date(2022, 6, 22), DeadlineState.OVERDUE),
])  # fmt: skip
def test_it_is_late_from_the_day_after(today: date, state: DeadlineState) -> None:
    """As any other deadline."""
    assert owed_standing(DUE, today, TABLE).state is state
