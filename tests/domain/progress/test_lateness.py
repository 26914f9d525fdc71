"""What is recorded as done after its day: which time limits it came after, and the reason on record."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scr_desktop.domain.problem import CameLate, Doubt, Problem
from scr_desktop.domain.progress.case_status import CaseStatus, status
from scr_desktop.domain.progress.lateness import (
    came_late,
    late_by_one,
    late_event,
    late_telling,
    reason_given,
    reason_given_for,
    sent_late,
    with_why_late,
)
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.telling import Telling
from scr_desktop.domain.rules.deadline import DeadlineRule, Later
from scr_desktop.domain.sources.source import Force, Source
from scr_desktop.domain.time.period import working_days
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.regime import by_key
from tests.domain.papers import DEATH, case, child

RULE = DeadlineRule(
    "notify", "The authority notifies", "aware", working_days(5), Source("Procedure 2B", Force.LOCAL), "Authority"
)
DUE = date(2018, 5, 21)


def notified(events: dict[str, str] | None = None, **entries: Any) -> Case:
    """Return the case of a death of Monday 14 May 2018: it is to be notified by Monday 21 May."""
    died = child(**DEATH | {"died_on": "14.5.18"})
    days: dict[str, Any] = {"aware_on": "14 May 2018", "received_on": "14 May 2018", "incident_on": "14/5/18"}
    return case("WT2015", events, **days | {"children": [died]} | entries)


def stands(found: Case) -> CaseStatus:
    """Return where the case stands on 31 May 2018."""
    return status(found, by_key("WT2015"), WorkingDays(), date(2018, 5, 31), ["Avonvale Council"])


@pytest.mark.parametrize(("on", "late"), [
    (date(2018, 5, 18), False), (DUE, False), (date(2018, 5, 22), True), (None, False),
])  # fmt: skip
def test_the_day_after_the_last_is_late(on: date | None, late: bool) -> None:
    """With the day by which it was due and the paragraph; of no day nothing is said."""
    found = late_event(stands(notified()), "notification_sent", on)
    assert bool(found) is late
    assert all("it was due on 21 May 2018 (" in one for one in found)
    assert late_event(stands(notified()), "panel_replied", on) == ()


def test_between_two_readings_it_is_late_by_none_that_the_office_must_follow() -> None:
    """Only after the later one; both days are named then, and a line of its own is not named twice."""
    later = Later(date(2018, 5, 23), "as begun after office hours")
    assert came_late(RULE, DUE, date(2018, 5, 23), later) == ()
    said = "The authority notifies: it was due on 21 May 2018 or 23 May 2018 (Procedure 2B)."
    assert came_late(RULE, DUE, date(2018, 5, 24), later) == (said,)
    assert came_late(RULE, DUE, date(2018, 5, 24), later._replace(own_line=True)) == (
        said.replace(" or 23 May 2018", ""),
    )
    assert came_late(RULE, None, date(2018, 5, 24)) == ()


@pytest.mark.parametrize(("on", "by_one"), [
    (date(2018, 5, 18), 0), (date(2018, 5, 19), 1), (date(2018, 5, 21), 1), (date(2018, 5, 22), 0),
])  # fmt: skip
def test_late_by_one_reading_is_said_apart(on: date, by_one: int) -> None:
    """Aware on Saturday 12 May: by 18 May, or by 21 May as begun on the Monday; after both it is simply late."""
    limits = [one for one in stands(case()).deadlines if one.rule.key == "notify"]
    found = late_by_one(limits, on)
    assert len(found) == by_one
    assert all("late by one reading (18 May 2018), in time by the other (21 May 2018)" in one for one in found)


@pytest.mark.parametrize(("sent", "late"), [("2018-05-21", False), ("2018-05-22", True)])
def test_a_notification_sent_late_needs_its_reason(sent: str, late: bool) -> None:
    """Until one is on record; without a sending there is nothing to explain."""
    found = notified({"notification_sent": sent})
    problems = sent_late(stands(found))
    assert [type(one) for one in problems] == ([CameLate] if late else [])
    assert all(one.sentence.startswith("The notification was sent on 22 May 2018, late. ") for one in problems)
    found.events[-1].late_why = "Computers down"
    assert sent_late(stands(found)) == []
    assert sent_late(stands(notified())) == []


def test_the_reason_goes_with_the_sending_and_is_not_kept_twice() -> None:
    """What else was kept stays."""
    found, doubt = notified({"notification_sent": "2018-05-22"}), Doubt("Odd.")
    kept: list[tuple[Problem, str]] = [(CameLate("Late."), "Computers down"), (doubt, "So it is")]
    assert with_why_late(found, kept) == [(doubt, "So it is")]
    assert [one.late_why for one in found.events if one.kind == "notification_sent"] == ["Computers down"]
    assert all(not one.late_why for one in found.events if one.kind != "notification_sent")


def test_somebody_told_already_is_not_told_late_again() -> None:
    """The board is told by 21 May; once that is recorded a second telling is no lateness."""
    found = notified()
    assert late_telling(stands(found), "board", DUE) == ()
    assert len(late_telling(stands(found), "board", date(2018, 5, 22))) == 1
    assert late_telling(stands(found), "nobody", date(2018, 5, 22)) == ()
    found.tellings.append(Telling(duty="board", told_on=date(2018, 5, 17)))
    assert late_telling(stands(found), "board", date(2018, 5, 22)) == ()


def test_one_lateness_need_not_be_explained_for_each() -> None:
    """The reason on record with one addressee is offered for the others of the same time limit, and for no other."""
    found = notified()
    assert reason_given(stands(found), "ofsted") == ""
    found.tellings.append(Telling(duty="ofsted", told_on=date(2018, 5, 22), late_why="Computers down"))
    duties = {one.duty.key: one.duty.rule for one in stands(found).duties}
    for key, rule in duties.items():
        assert reason_given(stands(found), key) == ("Computers down" if rule == duties["ofsted"] else ""), key
    assert reason_given_for(stands(found), "notification_sent") == "Computers down"
    assert reason_given_for(stands(found), "") == ""
