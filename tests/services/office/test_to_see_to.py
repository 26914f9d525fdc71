"""What is to be seen to in all cases beside their deadlines, on the day on which it is seen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from scr_desktop.domain.records.case import Case
from scr_desktop.domain.time.part_date import PartDate
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import child_safety, telling
from scr_desktop.services.office.to_see_to import StepItem, not_said, steps_on
from scr_desktop.services.review import meeting, minutes
from scr_desktop.services.review.minutes import Present
from scr_desktop.store.case_file import CaseFile
from tests.domain.papers import DEATH, child
from tests.services.opening import Desk, Opened

TODAY = date(2018, 5, 17)
SISTER = [{"name": "Ann", "relationship": "sister"}]


@pytest.fixture
def notified(opened: Opened, desk_day: Desk) -> Callable[..., Case]:
    """Open cases of a death of May 2018; it is Thursday 17 May."""
    desk_day("2018-05-17")
    return opened


def steps(case_file: CaseFile, on: date = TODAY) -> list[StepItem]:
    """Return what is to be seen to on a day."""
    with case_file.read() as session:
        return steps_on(session, on)


def unsaid(case_file: CaseFile) -> int:
    """Return of how many cases nobody has said whether there are other children."""
    with case_file.read() as session:
        return not_said(session)


def test_a_child_of_whom_nothing_is_entered_stands_before_all(
    case_file: CaseFile, notified: Callable[..., Case]
) -> None:
    """Then what has a day, the earliest first; without a child or a day there is nothing."""
    found = notified(family=SISTER)
    assert [(one.what, one.safety, one.words) for one in steps(case_file)] == [
        ("Ann, safety: enter who sees to it, and by when", True, "No day entered")
    ]
    child_safety.enter(case_file, found.id, "Bo", "Visit", "Health Visiting", date(2018, 7, 2))
    assert [one.what for one in steps(case_file)] == [
        "Ann, safety: enter who sees to it, and by when",
        "Bo, safety: Visit",
    ]


@pytest.mark.parametrize("on", [TODAY, date(2018, 7, 2), date(2018, 7, 3)])
def test_a_childs_safety_is_seen_until_it_is_done(
    case_file: CaseFile, notified: Callable[..., Case], desk_day: Desk, on: date
) -> None:
    """However far its day is; once recorded, or with the case closed, no more."""
    found = notified()
    child_safety.enter(case_file, found.id, "Ann", "Visit", "Health Visiting", date(2018, 7, 2))
    (item,) = steps(case_file, on)
    assert (item.what, item.owner, item.safety) == ("Ann, safety: Visit", "Health Visiting", True)
    made = cases.get(case_file, found.id).safety_items[0]
    child_safety.done(case_file, found.id, made.id, TODAY, "Sue Bright")
    assert steps(case_file, on) == []


def test_a_closed_case_is_nobodys_to_see_to(case_file: CaseFile, notified: Callable[..., Case]) -> None:
    """Neither its children nor its days, nor whether somebody said that there are others."""
    found = notified()
    assert unsaid(case_file) == 1
    child_safety.enter_day(case_file, found.id, "funeral", PartDate.on(date(2018, 5, 20)), "")
    cases.close(case_file, found.id, TODAY, "Passed on")
    assert (steps(case_file), unsaid(case_file)) == ([], 0)


@pytest.mark.parametrize(("on", "seen"), [
    (date(2018, 5, 12), False), (date(2018, 5, 13), True), (date(2018, 5, 20), True), (date(2018, 5, 21), False),
])  # fmt: skip
def test_a_sensitive_day_is_seen_in_the_week_before_it_and_named_only_in_the_case(
    case_file: CaseFile, notified: Callable[..., Case], on: date, seen: bool
) -> None:
    """The list is read over shoulders: it says the day, and not whose it is or which."""
    found = notified()
    child_safety.enter_day(case_file, found.id, "funeral", PartDate.on(date(2018, 5, 20)), "At St Mark's")
    items = [one for one in steps(case_file, on) if one.sensitive]
    assert bool(items) is seen
    for one in items:
        assert (one.what, one.words) == ("Sensitive day: look at it before anybody is written to", "Sunday 20 May 2018")


def test_a_birthday_is_offered_and_said_to_be_so(case_file: CaseFile, notified: Callable[..., Case]) -> None:
    """Of a child born on 20 May 2015; nothing was entered."""
    notified(children=[child(**DEATH | {"born_on": "20 May 2015"})])
    (item,) = [one for one in steps(case_file) if one.sensitive]
    assert (item.what, item.on) == ("Sensitive day offered, not entered: look at it", date(2018, 5, 20))


@pytest.mark.parametrize(("on", "asked"), [(TODAY, False), (date(2018, 6, 1), False), (date(2018, 6, 2), True)])
def test_a_birth_is_asked_about_once_its_day_is_past(
    case_file: CaseFile, notified: Callable[..., Case], on: date, asked: bool
) -> None:
    """Expected on 1 June: on that day it may still come."""
    unborn = child(given_names="Baby", birth="unborn", harm="not_harmed", born_on="1 June 2018")
    notified(children=[child(**DEATH), unborn])
    items = [one for one in steps(case_file, on) if one.birth]
    assert bool(items) is asked
    assert all(one.what.startswith("Baby: expected 1 June 2018, and no birth is recorded.") for one in items)


def test_a_meeting_of_which_nothing_is_recorded_is_seen_from_the_day_after(
    case_file: CaseFile, notified: Callable[..., Case], desk_day: Desk
) -> None:
    """It is recorded or called off; one that was, or is still to come, is not seen."""
    found = notified()
    (held,) = meeting.add(case_file, [date(2018, 5, 24)], "SCR Sub Group")
    meeting.put_on_agenda(case_file, found.id, held.id, "To recommend")

    def seen(on: date) -> list[Any]:
        return [one.meeting for one in steps(case_file, on) if one.meeting]

    assert (seen(date(2018, 5, 24)), seen(date(2018, 5, 25))) == ([], [held.id])
    desk_day("2018-05-25")
    minutes.record_attendance(case_file, held.id, [Present("Sam Pell")], "", "")
    assert seen(date(2018, 5, 25)) == []


def test_that_nobody_has_said_of_others_is_counted_by_case(case_file: CaseFile, notified: Callable[..., Case]) -> None:
    """A sibling by name, or that there are none, says it."""
    first = notified()
    notified(family=SISTER)
    assert unsaid(case_file) == 1
    child_safety.say_none(case_file, first.id, TODAY, "The health visitor")
    assert unsaid(case_file) == 0


def test_the_parents_of_a_looked_after_child_stand_there_until_they_are_told(
    case_file: CaseFile, opened: Opened, desk_day: Desk
) -> None:
    """The source gives that telling no day, so that no deadline says it; answers that make a child looked after count too."""
    desk_day("2018-05-17")
    died = child(**DEATH | {"looked_after": "yes"})
    found = opened(children=[died], answers={"looked_after_by": "ours"})
    listed = [one for one in steps(case_file) if one.telling]
    assert {(one.words, one.case_id) for one in listed} == {("No day stated", found.id)}
    assert [one.what.partition(":")[2][:25] for one in listed] == [
        " Secretary of State (Depa",
        " The parents, and everyon",
    ]
    duties = [line.duty.key for line in cases.status(case_file, found.id).duties if not line.duty.rule]
    for duty in duties:
        telling.record(case_file, found.id, duty, TODAY, "Letter")
    assert not [one for one in steps(case_file) if one.telling]
