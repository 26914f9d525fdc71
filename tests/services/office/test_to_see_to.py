"""What is to be seen to in all cases beside their deadlines, on the day on which it is seen."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import create_engine, select
from sqlalchemy.orm import Session, selectinload
from sqlalchemy.pool import StaticPool

from scr_desktop.demo import office as demo
from scr_desktop.domain.facts import birthday
from scr_desktop.domain.facts.day_facts import day_facts_of
from scr_desktop.domain.progress.case_status import DutyLine
from scr_desktop.domain.progress.other_children import unseen
from scr_desktop.domain.progress.unsettled import proves
from scr_desktop.domain.records.birth import BIRTH
from scr_desktop.domain.records.case import HARM, Answer, Case, CaseEvent, Child, FamilyMember
from scr_desktop.domain.records.record import Base
from scr_desktop.domain.records.safety_item import SafetyItem
from scr_desktop.domain.records.sensitive_day import SensitiveDay, is_near
from scr_desktop.domain.rules.deadline_state import DeadlineState
from scr_desktop.domain.rules.event import HANDED_OVER
from scr_desktop.domain.time.part_date import PartDate
from scr_desktop.services import clock, loading
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import child_safety, telling
from scr_desktop.services.office.to_see_to import StepItem, not_said, steps_on
from scr_desktop.services.office.unsettled import proving
from scr_desktop.services.regime import as_built, by_key, regimes
from scr_desktop.services.review import meeting, minutes
from scr_desktop.services.review.minutes import Present
from scr_desktop.store.case_file import CaseFile
from tests.domain.papers import DEATH, child
from tests.office_clock import OfficeClock
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


@pytest.mark.parametrize("called", ["Half-Sister", "TWIN", "ſister", "foster child"])
def test_a_child_of_the_family_is_found_however_it_is_called(
    case_file: CaseFile, notified: Callable[..., Case], called: str
) -> None:
    """The engine leaves out only who is no child by any word; it does not know every letter's capital."""
    notified(family=[{"name": "Ann", "relationship": called}])
    assert [one.what for one in steps(case_file)] == ["Ann, safety: enter who sees to it, and by when"]


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


# What is seen to by each case alone, found by the domain over the whole of it: the measure of what is read more quickly.
OF_CHILDREN = "{}, safety: enter who sees to it, and by when"
ENTERED, OFFERED = (
    "Sensitive day: look at it before anybody is written to",
    "Sensitive day offered, not entered: look at it",
)


def by_whole_cases(session: Session, on: date) -> list[tuple[str, str]]:
    """Return by reference what the domain finds in the open cases, each read with all its parts."""
    found = []
    for one in loading.open_cases(session, whole=True):
        said = [OF_CHILDREN.format(name) for name in unseen(one)]
        said += [ENTERED for day in one.sensitive_days if is_near(day, on)] + [OFFERED for _ in birthday.near(one, on)]
        found += [(one.reference, what) for what in (*said, *told(one, loading.status(session, one).duties))]
    return sorted(found)


def told(one: Case, lines: Iterable[DutyLine]) -> list[str]:
    """Return the tellings of a case that are to be recorded, or to be done."""
    if one.stage == HANDED_OVER:
        return [f"Record that it was told: {line.duty.who}, of {line.duty.of}" for line in lines if recorded(line)]
    return [f"Tell of {line.duty.of}: {line.duty.who}" for line in lines if in_care(one) and owed(line)]


def in_care(one: Case) -> bool:
    """Return whether somebody who died is a looked after child, as entered or answered."""
    answered = any(answer.fact in {"looked_after", "on_remand"} and answer.value == "yes" for answer in one.answers)
    return answered or any(child.looked_after == "yes" and child.harm == "died" for child in one.children)


def recorded(line: DutyLine) -> bool:
    """Return whether a telling is to be recorded once the review was handed over."""
    return line.unrecorded or (line.done_on is None and not (line.duty.rule or line.possible))


def owed(line: DutyLine) -> bool:
    """Return whether a telling without a day is still to be done."""
    return line.state is DeadlineState.DUE and not (line.duty.rule or line.possible or line.unrecorded)


def check_against_whole_cases(session: Session, on: date) -> None:
    """Check what is to be seen to, and what deadlines hang on, against whole cases; the first few are the first of all."""
    found = steps_on(session, on)
    own = (OF_CHILDREN.partition(",")[2], ENTERED, OFFERED, "Record that it was told", "Tell of ")
    mine = [(step.reference, step.what) for step in found if any(words in step.what for words in own)]
    assert sorted(mine) == by_whole_cases(session, on)
    for most in (1, 2, 5):
        session.expunge_all()
        assert steps_on(session, on, most) == found[:most]
    session.expunge_all()
    known = proving(
        session, as_built(), [(one.id, rule.key) for one in every(session) for rule in by_key(one.regime).rules]
    )
    session.expunge_all()
    facts = {one.id: (one, day_facts_of(one, by_key(one.regime), on)) for one in every(session)}
    assert known == {
        (one.id, rule.key): words
        for one, then in facts.values()
        for rule in by_key(one.regime).rules
        if (words := proves(rule, then))
    }


def every(session: Session) -> list[Case]:
    """Return every case with all its parts."""
    return list(session.scalars(select(Case).options(selectinload("*"))))


def test_in_the_demonstration_it_is_what_the_whole_cases_say(case_file: CaseFile, office_clock: OfficeClock) -> None:
    """On the day on which it is made, and on later days."""
    demo.fill(case_file, 12)
    for later in (0, 3, 400):
        office_clock.turn_to(clock.today() + timedelta(days=later))
        with case_file.read() as session:
            check_against_whole_cases(session, clock.today())


_DAYS = st.sampled_from(
    ["", "2018-05-17", "2018-05-20", "?2018-05-20", "2018-05", "W2018-05-21", "2018", "2018-05-23/2018-05-30",
     "2014-05-19", "?2014-05-19", "2016-02-29", "1999-05-24", "2014", "2018-06-02", "2018-04-30", "1999-12"]
).map(PartDate.from_canonical)  # fmt: skip
_NAMES = st.sampled_from(["", "Ann", "Ann Lee", "Bo", "Zoë Lee"])
_YES_NO = st.sampled_from(["yes", "no", "unknown"])
_CHILDREN = st.builds(
    Child, given_names=_NAMES, born_on=_DAYS, died_on=_DAYS, looked_after=_YES_NO,
    birth=st.sampled_from([key for key, _ in BIRTH]), harm=st.sampled_from([key for key, _ in HARM]),
)  # fmt: skip
_FAMILY = st.builds(
    FamilyMember, name=_NAMES, born_on=_DAYS,
    relationship=st.sampled_from(
        ["mother", "Half-Sister", "ſister", "brother of the father", "  TWIN", "father", "cousins", "", "grandchild"]
    ),
)  # fmt: skip
_SAFETY = st.builds(
    SafetyItem, child=st.sampled_from(["Ann", "Lee", "Other children"]), what=st.sampled_from(["Visit", "There are none"]),
    owner=st.just("Health"), due_on=st.just(date(2018, 6, 1)), done_on=st.sampled_from([None, date(2018, 5, 16)]),
)  # fmt: skip
_SENSITIVE = st.builds(
    SensitiveDay, kind=st.sampled_from(["birthday", "funeral"]), on=_DAYS, outcome=st.sampled_from(["entered", "set_aside"])
)  # fmt: skip
_ANSWERS = st.builds(
    Answer, fact=st.sampled_from(["looked_after", "on_remand", "abuse_or_neglect"]), value=_YES_NO, evidence=st.just("So it is"),
)  # fmt: skip
_EVENTS = st.builds(
    CaseEvent, kind=st.sampled_from(["aware", "review_begun", HANDED_OVER]), happened_on=st.just(date(2018, 5, 14)),
    superseded_at=st.sampled_from(["", "2018-05-16T09:00:00+00:00"]),
)  # fmt: skip
_CASES = st.builds(
    Case, reference=st.uuids().map(str), opened_on=st.just(date(2018, 5, 14)), title=_NAMES, incident_on=_DAYS,
    closed_on=st.sampled_from([None, None, None, date(2018, 5, 16)]), stage=st.sampled_from(["information", HANDED_OVER]),
    regime=st.sampled_from([regime.key for regime in regimes()]), children=st.lists(_CHILDREN, max_size=3),
    family=st.lists(_FAMILY, max_size=2), safety_items=st.lists(_SAFETY, max_size=2), events=st.lists(_EVENTS, max_size=2),
    sensitive_days=st.lists(_SENSITIVE, max_size=2), answers=st.lists(_ANSWERS, max_size=2, unique_by=lambda one: one.fact),
)  # fmt: skip


@settings(max_examples=30)
@given(made=st.lists(_CASES, min_size=1, max_size=4))
def test_of_any_cases_it_is_what_the_whole_cases_say(made: list[Case]) -> None:
    """Whatever is entered of children, families, their safety and their days, and whether they are open."""
    engine = create_engine("sqlite://", poolclass=StaticPool)
    Base.metadata.create_all(engine)
    with pytest.MonkeyPatch.context() as patch, Session(engine) as session:
        patch.setattr(clock, "today", lambda: TODAY)
        session.add_all(made)
        session.flush()
        session.expunge_all()
        check_against_whole_cases(session, TODAY)
    engine.dispose()
