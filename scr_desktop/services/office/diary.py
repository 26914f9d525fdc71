"""What is due, when and from whom, over all cases."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from sqlalchemy import Select, and_, exists, or_, select
from sqlalchemy.orm import Session

from scr_desktop.domain.progress.change_of_arrangements import passed_on_open_day
from scr_desktop.domain.progress.deadline_met import allowed_until, in_order
from scr_desktop.domain.progress.open_day import CAUSE, TO_DO
from scr_desktop.domain.progress.owed import follows_choice, worded
from scr_desktop.domain.progress.request_status import RequestLine, line_of, return_rule
from scr_desktop.domain.records.case import Case, Deadline
from scr_desktop.domain.records.request import SETTLING, AgencyReturn, Chase, InformationRequest
from scr_desktop.domain.records.review.correspondence import PassedOn
from scr_desktop.domain.records.timing import Extension, Hold
from scr_desktop.domain.review.decision_owed import OWED, OWED_WORDS, owed_standing
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
from scr_desktop.services import clock, loading
from scr_desktop.services.office.after_hours import later_days
from scr_desktop.services.office.decisions_owed import decisions_owed
from scr_desktop.services.office.to_see_to import StepItem, not_said, steps_on
from scr_desktop.services.office.unsettled import proving
from scr_desktop.services.regime import by_key, regimes
from scr_desktop.store.case_file import CaseFile

_Found = Select[Deadline, str, str, str, date | None, str]
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
class Today:
    """The desk on one day: what is late, what is due within five working days, who is waited for, what holds cases up.

    `agencies` are those asked that have not returned everything, the one due first before the others; `steps` the next
    steps that are late, due within five working days or, after those, without a day; each child's safety until it is done.
    `not_said` are the open cases of which nobody has said yet whether there are other children.
    """

    overdue: list[DueItem]
    this_week: list[DueItem]
    waiting: list[tuple[str, list[DueItem]]]
    holds: list[HoldItem] = field(default_factory=list)
    agencies: list[AgencyItem] = field(default_factory=list)
    steps: list[StepItem] = field(default_factory=list)
    not_said: int = 0


def today(case_file: CaseFile, on: date | None = None) -> Today:
    """Return what the officer must see on the day `on` (default: the present day)."""
    on = on or clock.today()
    with case_file.read() as session:
        items = _in_order([*_items(session, _open_deadlines(), on), *_decisions(session, on)])
        agencies = _agencies_waited_for(session, on)
        holds = _holds(session, on)
        steps, unsaid = steps_on(session, on), not_said(session)
    items = [item for item in items if item.stands.open]
    return Today(
        overdue=[item for item in items if item.state is DeadlineState.OVERDUE],
        this_week=[item for item in items if item.stands.near],
        waiting=_grouped(items),
        holds=holds,
        agencies=agencies,
        steps=steps,
        not_said=unsaid,
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
        select(Deadline, Case.reference, Case.title, Case.regime, Case.closed_on, Case.stage)
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
    rows, found = session.execute(query).all(), []
    undone = [one for one, *_, closed_on, _ in rows if one.met_on is None and closed_on is None]
    asked = {(one.case_id, one.rule) for one in undone}
    proves, either = proving(session, asked), later_days(session, asked, table)
    for deadline, reference, title, regime, closed_on, stage in rows:
        arrangements = by_key(regime)
        rule = worded(rule_by_key(arrangements.rules, deadline.rule), arrangements, deadline.counted_from_on, stage)
        if not follows_choice(rule, table.readings):
            continue
        given = allowed.get((deadline.case_id, deadline.rule), ())
        until = allowed_until(given, deadline.due_on, at_once=rule.at_once)
        stands = stand(
            deadline.due_on, on, table,
            allowed_on=until, met_on=deadline.met_on, rule=rule, closed=closed_on is not None,
            proves=proves.get((deadline.case_id, deadline.rule), ""),
            or_on=either.get((deadline.case_id, deadline.rule)),
        )  # fmt: skip
        found.append(DueItem(deadline.case_id, reference, title, rule.key, rule.duty, rule.falls_on, stands))
    return _in_order(found)


def _in_order(items: Iterable[DueItem]) -> list[DueItem]:
    return sorted(items, key=lambda item: (item.last_on or date.max, not item.stands.open, item.reference))


def _decisions(session: Session, on: date) -> list[DueItem]:
    """Return the decisions that are owed though no deadline runs on, each by the day by which it was to be made."""
    owed, table = decisions_owed(session, on), loading.working_days(session)
    cases = session.execute(select(Case.id, Case.reference, Case.title, Case.regime).where(Case.id.in_(owed)))
    return [
        DueItem(
            case_id, reference, title, OWED, OWED_WORDS, by_key(regime).decider,
            owed_standing(owed[case_id], on, table),
        )
        for case_id, reference, title, regime in cases
    ]  # fmt: skip


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
    for request, reference, title, key in found:
        regime = by_key(key)
        given, ladder = allowed.get((request.case_id, return_rule(regime).key), ()), regime.information.ladder
        line = line_of(request, returns.get(request.id, ()), chases.get(request.id, ()), given, ladder, table, on)
        items.append(AgencyItem(request.case_id, reference, title, line))
    return items


def _by_request(found: Iterable[_Kept]) -> dict[str, list[_Kept]]:
    groups: dict[str, list[_Kept]] = {}
    for one in found:
        groups.setdefault(one.request_id, []).append(one)
    return groups


def _allowed(session: Session) -> dict[tuple[str, str], list[Extension]]:
    """Return what more time was allowed, in order, by case and rule."""
    given: dict[tuple[str, str], list[Extension]] = {}
    for one in in_order(session.scalars(select(Extension))):
        given.setdefault((one.case_id, one.rule), []).append(one)
    return given
