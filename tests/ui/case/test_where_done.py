"""Where what is next in a case is done: on which part of its page, and at which line."""

from __future__ import annotations

from datetime import date

from scr_desktop.domain.progress.case_status import status
from scr_desktop.domain.rules.place import CasePlace
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.regime import by_key
from scr_desktop.ui.case.where_done import next_place
from tests.domain.papers import case, of_2022

ON = date(2022, 6, 8)


def place_of(events: dict[str, str], on: date = ON) -> tuple[CasePlace, str] | None:
    """Return where the next step of a case of 2022 with those events is done."""
    return next_place(status(case("WT2018", events, **of_2022()), by_key("wt2018"), WorkingDays(), on, []))


def test_the_notification_is_made_where_it_stands_who_must_be_told() -> None:
    """It is the first thing due, and done among those to be told."""
    assert place_of({}) == (CasePlace.TOLD, "notify")


def test_the_rapid_review_is_written_in_its_own_part() -> None:
    """Once the incident is notified and reported, the next is the rapid review."""
    found = place_of({"notification_sent": "2022-06-08", "partners_told": "2022-06-08"})
    assert found == (CasePlace.RAPID_REVIEW, "rapid_review")


def test_where_nothing_is_due_nothing_is_pointed_at() -> None:
    """A closed case leads nowhere."""
    of = case("WT2018", **of_2022())
    of.closed_on = ON
    assert next_place(status(of, by_key("wt2018"), WorkingDays(), ON, [])) is None
