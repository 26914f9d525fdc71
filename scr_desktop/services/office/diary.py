"""What is due, when and from whom, over all cases."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from sqlalchemy import Select, and_, exists, func, or_, select
from sqlalchemy.orm import Session, selectinload

from scr_desktop.domain.facts.birthday import near
from scr_desktop.domain.facts.childhood import birth_overdue
from scr_desktop.domain.progress.asked import RequestLine, line_of, return_rule
from scr_desktop.domain.progress.change_of_arrangements import passed_on_open_day
from scr_desktop.domain.progress.deadline_met import last_allowed
from scr_desktop.domain.progress.open_day import CAUSE, TO_DO
from scr_desktop.domain.progress.other_children import unseen
from scr_desktop.domain.progress.owed import follows_choice
from scr_desktop.domain.records.birth import UNBORN
from scr_desktop.domain.records.case import Case, Child, Deadline, Extension, Hold
from scr_desktop.domain.records.request import SETTLING, AgencyReturn, Chase, InformationRequest
from scr_desktop.domain.records.review.correspondence import PassedOn
from scr_desktop.domain.records.review.rapid_review import NextStep, RapidReview
from scr_desktop.domain.records.safety_item import SafetyItem
from scr_desktop.domain.records.sensitive_day import is_near
from scr_desktop.domain.rules.arrangements import TRANSITION_ENDED
from scr_desktop.domain.rules.deadline import rule_by_key
from scr_desktop.domain.rules.deadline_state import (
    Dated,
    DeadlineStanding,
    DeadlineState,
    column_within,
    is_ahead,
    lies_within,
    stand,
)
from scr_desktop.domain.rules.event import ENDINGS, HANDED_OVER
from scr_desktop.domain.time.part_date import PartDate, written_with_weekday
from scr_desktop.services import clock, loading
from scr_desktop.services.regime import by_key, regimes
from scr_desktop.store.case_file import CaseFile

_Found = Select[Deadline, str, str, str, date | None]
_Kept = TypeVar("_Kept", AgencyReturn, Chase)
# Closed, or its notification fell away: nothing is waited for in the case.
_WAITS = and_(Case.closed_on.is_(None), Case.stage.not_in(ENDINGS))


@dataclass(frozen=True, slots=True)
class DueItem(Dated):
    """One deadline of one case; where it stands on the day asked about is said by `stands`."""

    case_id: str
    reference: str
    title: str
    rule_key: str
    duty: str
    falls_on: str
    stands: DeadlineStanding


@dataclass(frozen=True, slots=True)
class HoldItem:
    """Something that holds a case up, or a case passed on and not answered, and the day on which to look at it again.

    `effect` is the key of the effect of a hold, or else what to do, in words.
    """

    case_id: str
    reference: str
    title: str
    hold_id: str
    cause: str
    effect: str
    look_again_on: date


@dataclass(frozen=True, slots=True)
class AgencyItem:
    """An agency that was asked in a case and has not returned everything; `line` says where its request stands."""

    case_id: str
    reference: str
    title: str
    line: RequestLine


@dataclass(frozen=True, slots=True)
class StepItem:
    """A next step that a rapid review decided, or what makes another child safe (`safety`), that nobody has done yet.

    With `sensitive` it is a day to be thought of, `on` which it is: the list says no more of it, the case does.
    With `birth` it is the question whether a child has been born whose expected day is past.

    It says what, whose, and where it stands if a day was given.

    `words` say so, or what was written of it besides, for example a day in words that is none of the calendar.
    """

    case_id: str
    reference: str
    title: str
    what: str
    owner: str
    stands: DeadlineStanding | None
    words: str
    safety: bool = False
    birth: bool = False
    sensitive: bool = False
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Today:
    """The desk on one day: what is late, what is due within five working days, who is waited for, what holds cases up.

    `agencies` are those asked that have not returned everything, the one due first before the others; `steps` the next
    steps that are late, due within five working days or, after those, without a day; each child's safety until it is done.
    """

    overdue: list[DueItem]
    this_week: list[DueItem]
    waiting: list[tuple[str, list[DueItem]]]
    holds: list[HoldItem] = field(default_factory=list)
    agencies: list[AgencyItem] = field(default_factory=list)
    steps: list[StepItem] = field(default_factory=list)


def today(case_file: CaseFile, on: date | None = None) -> Today:
    """Return what the officer must see on the day `on` (default: the present day)."""
    on = on or clock.today()
    with case_file.read() as session:
        items = _items(session, _open_deadlines(), on)
        agencies = _agencies_waited_for(session, on)
        holds = _holds(session, on)
        days = _sensitive_days(session, on)
        births = _births_to_ask_about(session, on)
        steps = [
            *days,
            *births,
            *_children_of_nobody(session),
            *_children_to_see_to(session, on),
            *_next_steps(session, on),
        ]
    items = [item for item in items if item.stands.open]
    return Today(
        overdue=[item for item in items if item.state is DeadlineState.OVERDUE],
        this_week=[item for item in items if item.stands.near],
        waiting=_grouped(items),
        holds=holds,
        agencies=agencies,
        steps=[one for one in sorted(steps, key=_first_due) if _soon(one)],
    )


def between(case_file: CaseFile, first: date, last: date) -> list[DueItem]:
    """Return the deadlines that count on the days from `first` to `last`, those already met among them, by day.

    One for which more time was allowed stands on the day allowed, and no longer on its first.
    """
    with case_file.read() as session:
        extended = select(Extension.case_id).where(column_within(Extension.until_on, first, last))
        due = or_(column_within(Deadline.due_on, first, last), Deadline.case_id.in_(extended))
        items = _items(session, _deadlines().where(due), clock.today())
    return [item for item in items if item.last_on and lies_within(item.last_on, first, last)]


def holidays(case_file: CaseFile, first: date, last: date) -> dict[date, str]:
    """Return the bank holidays and one-off days from `first` to `last` with their titles."""
    with case_file.read() as session:
        return dict(loading.working_days(session).bank_holidays(first, last))


def _deadlines() -> _Found:
    return (
        select(Deadline, Case.reference, Case.title, Case.regime, Case.closed_on)
        .join(Case, Case.id == Deadline.case_id)
        .where(Deadline.superseded_at == "")
        .order_by(Deadline.due_on, Case.reference)
    )


def _open_deadlines() -> _Found:
    """Return what is due in the cases that wait, and what a hand-over of the review does not end."""
    outlives = {rule.key for regime in regimes() for rule in regime.rules if rule.outlives_hand_over}
    stays = and_(Case.closed_on.is_(None), Case.stage == HANDED_OVER, Deadline.rule.in_(outlives))
    return _deadlines().where(Deadline.met_on.is_(None), or_(_WAITS, stays))


def _items(session: Session, query: _Found, on: date) -> list[DueItem]:
    """Return the deadlines found, in the order of the days on which they count; of one day those still to be done first."""
    table, allowed = loading.working_days(session), _allowed(session)
    found = []
    for deadline, reference, title, regime, closed_on in session.execute(query):
        rule = rule_by_key(by_key(regime).rules, deadline.rule)
        if not follows_choice(rule, table.readings):
            continue
        allowed_on = allowed.get((deadline.case_id, deadline.rule))
        stands = stand(
            deadline.due_on, on, table,
            allowed_on=allowed_on, met_on=deadline.met_on, rule=rule, closed=closed_on is not None,
        )  # fmt: skip
        found.append(DueItem(deadline.case_id, reference, title, rule.key, rule.duty, rule.falls_on, stands))
    return sorted(found, key=lambda item: (item.last_on or date.max, not item.stands.open, item.reference))


def _holds(session: Session, on: date) -> list[HoldItem]:
    query = (
        select(Hold, Case.reference, Case.title)
        .join(Case, Case.id == Hold.case_id)
        .where(Hold.ended_on.is_(None), _WAITS)
        .order_by(Hold.look_again_on)
    )
    found = [
        HoldItem(one.case_id, reference, title, one.id, one.cause, one.effect, one.look_again_on)
        for one, reference, title in session.execute(query)
    ]
    return sorted([*found, *_passed_on(session), *_on_open_day(session, on)], key=lambda item: item.look_again_on)


def _on_open_day(session: Session, on: date) -> list[HoldItem]:
    """Return the cases that passed to the partners undecided on a day that the office has not stated: look at once."""
    begin = loading.office(session).arrangements_begin_on
    if begin is not None or is_ahead(TRANSITION_ENDED, on):
        return []
    return [
        HoldItem(one.id, one.reference, one.title, f"{one.id} open day", CAUSE, TO_DO, on)
        for one in loading.not_passed_on(session)
        if passed_on_open_day(one, by_key(one.regime), begin, on)
    ]


def _passed_on(session: Session) -> list[HoldItem]:
    """Return the cases passed on to areas that have not answered, closed here or not, each on its day to look again."""
    query = (
        select(PassedOn, Case.reference, Case.title)
        .join(Case, Case.id == PassedOn.case_id)
        .where(PassedOn.answered_on.is_(None), PassedOn.look_again_on.is_not(None))
    )
    return [
        HoldItem(one.case_id, reference, title, one.id, f"Passed on to {one.area}, which has not answered",
                 "Ask that area again", one.look_again_on)
        for one, reference, title in session.execute(query)
        if one.look_again_on
    ]  # fmt: skip


def _next_steps(session: Session, on: date) -> list[StepItem]:
    """Return what is not done of the rapid reviews last completed, also while a correction of one is being written."""
    last_completed = (
        select(func.max(RapidReview.number))
        .where(RapidReview.case_id == Case.id, RapidReview.completed_on.is_not(None))
        .correlate(Case)
        .scalar_subquery()
    )
    query = (
        select(NextStep, Case.reference, Case.title)
        .join(Case, Case.id == NextStep.case_id)
        .join(RapidReview, RapidReview.id == NextStep.rapid_review_id)
        .where(NextStep.done_on.is_(None), RapidReview.number == last_completed, Case.closed_on.is_(None))
        .order_by(NextStep.due_on.is_(None), NextStep.due_on, Case.reference, NextStep.position)
    )
    table = loading.working_days(session)
    found = []
    for one, reference, title in session.execute(query):
        stands = one.standing(on, table)
        found.append(StepItem(one.case_id, reference, title, one.what, one.owner, stands, one.words(stands)))
    return found


def _children_to_see_to(session: Session, on: date) -> list[StepItem]:
    """Return what makes another child safe and is not recorded as seen to, in every open case: also where it fell away."""
    query = (
        select(SafetyItem, Case.reference, Case.title)
        .join(Case, Case.id == SafetyItem.case_id)
        .where(SafetyItem.done_on.is_(None), Case.closed_on.is_(None))
        .order_by(SafetyItem.due_on, Case.reference)
    )
    table = loading.working_days(session)
    found = []
    for one, reference, title in session.execute(query):
        stands, what = one.standing(on, table), f"{one.child}, safety: {one.what}"
        found.append(StepItem(one.case_id, reference, title, what, one.owner, stands, stands.words, safety=True))
    return found


def _children_of_nobody(session: Session) -> list[StepItem]:
    """Return the children of open cases for whose safety nobody is entered."""
    parts = (Case.children, Case.family, Case.safety_items, Case.events)
    query = select(Case).where(Case.closed_on.is_(None)).order_by(Case.reference)
    found = session.scalars(query.options(*(selectinload(part) for part in parts)))
    return [
        StepItem(
            case.id, case.reference, case.title, f"{name}, safety: enter who sees to it, and by when", "", None,
            "No day entered", safety=True,
        )
        for case in found
        for name in unseen(case)
    ]  # fmt: skip


def _births_to_ask_about(session: Session, on: date) -> list[StepItem]:
    """Return the children of open cases who were expected before and of whom no birth is recorded: nothing is guessed."""
    query = (
        select(Child, Case.reference, Case.title)
        .join(Case, Case.id == Child.case_id)
        .where(Child.birth == UNBORN, Case.closed_on.is_(None))
        .order_by(Case.reference, Child.position)
    )
    return [
        StepItem(
            child.case_id, reference, title,
            f"{child.name}: expected {child.born_on}, and no birth is recorded. Ask, and enter what is known", "", None,
            "Expected day is past", birth=True,
        )
        for child, reference, title in session.execute(query)
        if birth_overdue(child, on)
    ]  # fmt: skip


def _sensitive_days(session: Session, on: date) -> list[StepItem]:
    """Return the sensitive days of open cases in the next seven days: those entered, and birthdays that are offered."""
    parts = (Case.children, Case.sensitive_days)
    query = select(Case).where(Case.closed_on.is_(None)).order_by(Case.reference)
    found = []
    for case in session.scalars(query.options(*(selectinload(part) for part in parts))):
        entered = [one.on for one in case.sensitive_days if is_near(one, on)]
        found += [_sensitive(case, day, "Sensitive day: look at it before anybody is written to") for day in entered]
        offers = [PartDate.on(day) for _, day in near(case, on)]
        found += [_sensitive(case, day, "Sensitive day offered, not entered: look at it") for day in offers]
    return found


def _sensitive(case: Case, day: PartDate, what: str) -> StepItem:
    # Whose day it is, and which, stands in the case: this list is read over shoulders.
    words = written_with_weekday(day.day) if day.day else str(day)
    return StepItem(
        case.id, case.reference, case.title, what, "This office", None, words, sensitive=True, on=day.earliest
    )


def _first_due(item: StepItem) -> tuple[bool, date, str]:
    """Order steps by their day, those without one last; a child for whom nobody sees to anything stands before all."""
    day = item.stands.last_on if item.stands else item.on
    return day is None and not item.safety, day or (date.min if item.safety else date.max), item.reference


def _soon(step: StepItem) -> bool:
    """Return whether a next step is late, due within the week, or without a day; a child's safety is seen until it is done."""
    return step.safety or step.stands is None or step.stands.near or step.stands.state is DeadlineState.OVERDUE


def _grouped(items: list[DueItem]) -> list[tuple[str, list[DueItem]]]:
    """Return open deadlines by whom they fall on."""
    groups: dict[str, list[DueItem]] = {}
    for item in items:
        groups.setdefault(item.falls_on, []).append(item)
    return sorted(groups.items())


def _agencies_waited_for(session: Session, on: date) -> list[AgencyItem]:
    """Return the requests of open cases that are not settled, each with where it stands on a day."""
    settled = exists().where(
        AgencyReturn.request_id == InformationRequest.id,
        AgencyReturn.superseded_at == "",
        AgencyReturn.kind.in_(SETTLING),
    )
    query = (
        select(InformationRequest, Case.reference, Case.title, Case.regime)
        .join(Case, Case.id == InformationRequest.case_id)
        .where(InformationRequest.asked_on.is_not(None), InformationRequest.withdrawn_on.is_(None))
        .where(_WAITS, ~settled)
        .order_by(InformationRequest.due_on, Case.reference, InformationRequest.number)
    )
    found = session.execute(query).all()
    wanted = query.with_only_columns(InformationRequest.id).order_by(None)
    returns = _by_request(session.scalars(select(AgencyReturn).where(AgencyReturn.request_id.in_(wanted))))
    chases = _by_request(session.scalars(select(Chase).where(Chase.request_id.in_(wanted))))
    table, allowed = loading.working_days(session), _allowed(session)
    items = []
    for request, reference, title, regime in found:
        until = allowed.get((request.case_id, return_rule(by_key(regime)).key))
        line = line_of(request, returns.get(request.id, ()), chases.get(request.id, ()), until, table, on)
        items.append(AgencyItem(request.case_id, reference, title, line))
    return items


def _by_request(found: Iterable[_Kept]) -> dict[str, list[_Kept]]:
    groups: dict[str, list[_Kept]] = {}
    for one in found:
        groups.setdefault(one.request_id, []).append(one)
    return groups


def _allowed(session: Session) -> dict[tuple[str, str], date]:
    """Return the day until which more time was last allowed, by case and rule."""
    given: dict[tuple[str, str], list[Extension]] = {}
    for one in session.scalars(select(Extension).order_by(Extension.allowed_on)):
        given.setdefault((one.case_id, one.rule), []).append(one)
    return {key: last.until_on for key, found in given.items() if (last := last_allowed(found))}
