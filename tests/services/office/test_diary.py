"""What is due, when and from whom, over all cases: Today, the calendar, and what a closed or extended deadline does to them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import passing_on, timing
from scr_desktop.services.office import diary, office
from scr_desktop.services.office.due import DueItem
from scr_desktop.store.case_file import CaseFile
from tests.domain.papers import DEATH, child
from tests.services.opening import Desk, Opened

MONDAY = date(2018, 5, 21)


@pytest.fixture
def notified(opened: Opened, desk_day: Desk) -> Callable[..., Case]:
    """Open cases of deaths of Monday 14 May 2018, to be notified by Monday 21 May; it is Thursday 17 May."""
    desk_day("2018-05-17")

    def made(**entries: Any) -> Case:
        died = child(**DEATH | {"died_on": "14.5.18"})
        days = {"aware_on": "14 May 2018", "received_on": "14 May 2018", "incident_on": "14/5/18"}
        return opened(**days | {"children": [died]} | entries)

    return made


def rules(items: list[DueItem], case: Case) -> set[str]:
    """Return the rules of a case among some deadlines."""
    return {one.rule_key for one in items if one.case_id == case.id}


@pytest.mark.parametrize(("on", "overdue", "this_week"), [
    (date(2018, 5, 11), False, False), (date(2018, 5, 14), False, True), (MONDAY, False, True),
    (date(2018, 5, 22), True, False),
])  # fmt: skip
def test_a_deadline_is_seen_a_week_before_and_late_from_the_day_after(
    case_file: CaseFile, notified: Callable[..., Case], on: date, overdue: bool, this_week: bool
) -> None:
    """Five working days before its day it comes into view; on the day itself it is not late."""
    found, made = notified(), diary.today(case_file, on)
    assert ("notify" in rules(made.overdue, found)) is overdue
    assert ("notify" in rules(made.this_week, found)) is this_week


def test_what_is_done_or_closed_is_on_nobodys_desk(
    case_file: CaseFile, notified: Callable[..., Case], desk_day: Desk
) -> None:
    """In the calendar both stay on their day, with how they stand."""
    done, closed, open_ = notified(), notified(), notified()
    desk_day("2018-05-18")
    cases.record_event(case_file, done.id, "notification_sent", date(2018, 5, 18))
    cases.close(case_file, closed.id, date(2018, 5, 18), "Passed on")
    week = diary.today(case_file, MONDAY).this_week
    assert [("notify" in rules(week, one)) for one in (done, closed, open_)] == [False, False, True]
    on_day = {one.case_id: one.state for one in diary.between(case_file, MONDAY, MONDAY) if one.rule_key == "notify"}
    assert on_day == {done.id: "met", closed.id: "not_done", open_.id: "due"}


def test_a_deadline_stands_on_the_day_allowed_and_no_longer_on_its_first(
    case_file: CaseFile, notified: Callable[..., Case]
) -> None:
    """The day after the first it is not late; the day after the later one it is."""
    found = notified()
    until = date(2018, 5, 30)
    timing.extend(case_file, found.id, "notify", until, "the DfE", date(2018, 5, 17), "Strike")
    assert "notify" not in rules(diary.between(case_file, MONDAY, MONDAY), found)
    assert "notify" in rules(diary.between(case_file, until, until), found)
    assert "notify" not in rules(diary.today(case_file, date(2018, 5, 22)).overdue, found)
    assert "notify" in rules(diary.today(case_file, date(2018, 5, 31)).overdue, found)


def test_the_first_and_the_last_day_asked_for_belong_to_the_calendar(
    case_file: CaseFile, notified: Callable[..., Case]
) -> None:
    """By day, and of one day by reference; turned round there is none."""
    one, other = notified(), notified()
    found = [
        item
        for item in diary.between(case_file, MONDAY, date(2018, 6, 5))
        if item.rule_key in {"notify", "scr_decision"}
    ]
    assert [(item.last_on, item.case_id) for item in found] == [
        (MONDAY, one.id), (MONDAY, other.id), (date(2018, 6, 5), one.id), (date(2018, 6, 5), other.id),
    ]  # fmt: skip
    assert diary.between(case_file, date(2018, 6, 5), MONDAY) == []


def test_what_is_open_is_grouped_by_whom_it_falls_on(case_file: CaseFile, notified: Callable[..., Case]) -> None:
    """Everybody once, by name, with nothing that is done."""
    found = notified()
    groups = diary.today(case_file, date(2018, 5, 17)).waiting
    names = [who for who, _ in groups]
    assert names == sorted(set(names))
    (decider,) = [who for who, items in groups if "scr_decision" in rules(items, found)]
    assert "Chair" in decider


def test_what_holds_a_case_up_is_looked_at_again_until_it_ended(
    case_file: CaseFile, notified: Callable[..., Case]
) -> None:
    """Before what has its day later; also a case passed on and not answered."""
    found = notified()
    timing.hold(case_file, found.id, "Trial", "publication", date(2018, 5, 16), date(2018, 6, 20))
    passing_on.pass_on(
        case_file, found.id, "Westmoor", "", date(2018, 5, 17), "E-mail", "It happened there.", date(2018, 5, 24)
    )
    holds = diary.today(case_file).holds
    assert [(one.cause, one.look_again_on) for one in holds] == [
        ("Passed on to Westmoor, which has not answered", date(2018, 5, 24)), ("Trial", date(2018, 6, 20)),
    ]  # fmt: skip
    timing.end_hold(case_file, found.id, holds[1].hold_id, date(2018, 5, 17))
    assert [one.cause for one in diary.today(case_file).holds] == ["Passed on to Westmoor, which has not answered"]


def test_bank_holidays_and_one_off_days_stand_in_the_calendar(case_file: CaseFile, desk_day: Desk) -> None:
    """With their titles, the first and last day asked for among them."""
    desk_day("2018-05-17")
    first, last = date(2018, 5, 7), date(2018, 5, 28)
    assert list(diary.holidays(case_file, first, last)) == [first, last]
    assert diary.holidays(case_file, date(2018, 5, 8), date(2018, 5, 27)) == {}
    office.add_one_off_day(case_file, date(2018, 5, 22), "A proclaimed day", "It was proclaimed")
    assert diary.holidays(case_file, date(2018, 5, 8), date(2018, 5, 27)) == {date(2018, 5, 22): "A proclaimed day"}


def test_an_empty_office_has_nothing_on_its_desk(case_file: CaseFile, desk_day: Desk) -> None:
    """Nothing is late, due or waited for."""
    desk_day("2018-05-17")
    assert diary.today(case_file) == diary.Today([], [], [])
    with pytest.raises(Problem):
        cases.get(case_file, "nobody")
