"""What is due, when and from whom, over all cases."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from typing import NamedTuple, TypeVar

from sqlalchemy import and_, exists, or_, select
from sqlalchemy.orm import Session

from scr_desktop.domain.progress.change_of_arrangements import DECIDED
from scr_desktop.domain.progress.open_day import CAUSE, TO_DO
from scr_desktop.domain.progress.request_status import RequestLine, line_of, return_rule
from scr_desktop.domain.records.case import Case, CaseEvent, Deadline
from scr_desktop.domain.records.request import SETTLING, AgencyReturn, Chase, InformationRequest
from scr_desktop.domain.records.review.correspondence import PassedOn
from scr_desktop.domain.records.timing import Extension, Hold
from scr_desktop.domain.review.decision_owed import OWED, OWED_WORDS, owed_standing
from scr_desktop.domain.rules.arrangements import TRANSITION_ENDED
from scr_desktop.domain.rules.deadline_state import OPEN, DeadlineState, column_within, is_ahead, lies_within
from scr_desktop.domain.rules.event import DECIDED_ALREADY, ENDINGS, FELL_AWAY, HANDED_OVER, PASSES_ON
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services import clock, loading
from scr_desktop.services.office.decisions_owed import decisions_owed
from scr_desktop.services.office.due import DueItem, Line, Rows, allowed_of, deadlines, first_of, items, lines, states
from scr_desktop.services.office.to_see_to import StepItem, not_said, steps_on
from scr_desktop.services.regime import Law
from scr_desktop.store.case_file import CaseFile
from scr_desktop.store.sessions import leaving_out_taken_back

_Kept = TypeVar("_Kept", AgencyReturn, Chase)
# Closed, or its notification fell away: nothing is waited for in the case.
_WAITS = and_(Case.closed_on.is_(None), Case.stage.not_in(ENDINGS))


_HOLDS = leaving_out_taken_back(
    select(Hold, Case.reference, Case.title)
    .join(Case, Case.id == Hold.case_id)
    .where(Hold.ended_on.is_(None), _WAITS)
    .order_by(Hold.look_again_on)
)
_PASSED_ON = leaving_out_taken_back(
    select(PassedOn, Case.reference, Case.title)
    .join(Case, Case.id == PassedOn.case_id)
    .where(PassedOn.answered_on.is_(None), PassedOn.look_again_on.is_not(None))
)
_SETTLED = exists().where(
    AgencyReturn.request_id == InformationRequest.id,
    AgencyReturn.superseded_at == "",
    AgencyReturn.kind.in_(SETTLING),
)
_ASKED = leaving_out_taken_back(
    select(InformationRequest, Case.reference, Case.title, Case.regime)
    .join(Case, Case.id == InformationRequest.case_id)
    .where(InformationRequest.asked_on.is_not(None), InformationRequest.withdrawn_on.is_(None))
    .where(_WAITS, ~_SETTLED)
    .order_by(InformationRequest.due_on, Case.reference, InformationRequest.number)
)


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
    """

    overdue: list[DueItem]
    this_week: list[DueItem]
    waiting: list[tuple[str, list[DueItem]]]
    holds: list[HoldItem] = field(default_factory=list)
    agencies: list[AgencyItem] = field(default_factory=list)
    steps: list[StepItem] = field(default_factory=list)


class Due(NamedTuple):
    """The deadlines on the desk on one day, as in `Today`."""

    overdue: list[DueItem]
    this_week: list[DueItem]
    waiting: list[tuple[str, list[DueItem]]]


def today(case_file: CaseFile, on: date | None = None, most: int | None = None) -> Today:
    """Return what the officer must see on the day `on` (default: the present day), `most` lines of each kind if it is given."""
    on = on or clock.today()
    with case_file.read() as session:
        law = loading.law(session)
        return Today(
            *_due(session, law, on, most),
            holds=_holds(session, law, on, most),
            agencies=_agencies_waited_for(session, law, on),
            steps=steps_on(session, on, most),
        )


def due(case_file: CaseFile, on: date, most: int) -> Due:
    """Return the deadlines alone, `most` of each kind."""
    with case_file.read() as session:
        return _due(session, loading.law(session), on, most)


def steps(case_file: CaseFile, on: date, most: int) -> list[StepItem]:
    """Return the next steps alone, `most` of them."""
    with case_file.read() as session:
        return steps_on(session, on, most)


def holds(case_file: CaseFile, on: date) -> list[HoldItem]:
    """Return what holds cases up, and the cases passed on and not answered, by the day on which to look again."""
    with case_file.read() as session:
        return _holds(session, loading.law(session), on, None)


def nothing_said(case_file: CaseFile) -> int:
    """Return of how many open cases nobody has said yet whether there are other children."""
    with case_file.read() as session:
        return not_said(session)


def between(case_file: CaseFile, first: date, last: date) -> list[DueItem]:
    """Return the deadlines that count on the days from `first` to `last`, those already met among them, by day.

    One for which more time was allowed stands on the day allowed, and no longer on its first.
    """
    with case_file.read() as session:
        table, law = loading.working_days(session), loading.law(session)
        extended = select(Extension.case_id).where(column_within(Extension.until_on, first, last))
        within = column_within(Deadline.due_on, first, last)
        found = lines(session, law, deadlines().where(within), table)
        found += lines(session, law, deadlines().where(Deadline.case_id.in_(extended), ~within), table)
        there = [line for line in found if lies_within(line.last_on, first, last)]
        return _in_order(items(session, law, there, clock.today(), table))


def holidays(case_file: CaseFile, first: date, last: date) -> dict[date, str]:
    """Return the bank holidays and one-off days from `first` to `last` with their titles."""
    with case_file.read() as session:
        return dict(loading.working_days(session).bank_holidays(first, last))


def _open_deadlines(law: Law) -> Rows:
    """Return what is due in the cases that wait, and what a hand-over of the review does not end."""
    outlives = {rule.key for regime in law.regimes for rule in regime.rules if rule.outlives_hand_over}
    stays = and_(Case.closed_on.is_(None), Case.stage == HANDED_OVER, Deadline.rule.in_(outlives))
    return deadlines().where(Deadline.met_on.is_(None), or_(_WAITS, stays))


def _due(session: Session, law: Law, on: date, most: int | None) -> Due:
    """Return what is to be done on a day; only the lines that are wanted are worded."""
    table = loading.working_days(session)
    there = _open_deadlines(law) if most is None else first_of(law, _open_deadlines(law), on, table, most)
    found = states(session, law, lines(session, law, there, table), on, table)
    open_: list[Line | DueItem] = [line for line in found if line.state in OPEN]
    open_ = sorted([*open_, *_decisions(session, law, on)], key=lambda one: (one.last_on or date.max, one.reference))
    late = [one for one in open_ if one.state is DeadlineState.OVERDUE]
    near = [one for one in open_ if one.state is DeadlineState.DUE and _near(one, on, table)]
    by_whom = sorted(open_, key=lambda one: one.falls_on)
    overdue, this_week, waiting = _said(session, law, (late[:most], near[:most], by_whom[:most]), on, table)
    return Due(overdue, this_week, [(who, list(of)) for who, of in groupby(waiting, key=lambda item: item.falls_on)])


def _near(one: Line | DueItem, on: date, table: WorkingDays) -> bool:
    return one.near(on, table) if isinstance(one, Line) else one.stands.near


def _said(
    session: Session, law: Law, wanted: Iterable[Sequence[Line | DueItem]], on: date, table: WorkingDays
) -> list[list[DueItem]]:
    """Return lists of deadlines with all there is to say of them, each reckoned once."""
    lists = list(wanted)
    picked = {one.key: one for some in lists for one in some if isinstance(one, Line)}
    said = dict(zip(picked, items(session, law, list(picked.values()), on, table), strict=True))
    return [[said[one.key] if isinstance(one, Line) else one for one in some] for some in lists]


def _in_order(items: Iterable[DueItem]) -> list[DueItem]:
    return sorted(items, key=lambda item: (item.last_on or date.max, not item.stands.open, item.reference))


def _decisions(session: Session, law: Law, on: date) -> list[DueItem]:
    """Return the decisions that are owed though no deadline runs on, each by the day by which it was to be made."""
    owed = decisions_owed(session, on)
    if not owed:
        return []
    table = loading.working_days(session)
    cases = session.execute(select(Case.id, Case.reference, Case.title, Case.regime).where(Case.id.in_(owed)))
    return [
        DueItem(
            case_id, reference, title, OWED, OWED_WORDS, law.by_key(regime).decider,
            owed_standing(owed[case_id], on, table),
        )
        for case_id, reference, title, regime in cases
    ]  # fmt: skip


def _holds(session: Session, law: Law, on: date, most: int | None) -> list[HoldItem]:
    found = [
        HoldItem(one.case_id, reference, title, one.id, one.cause, one.effect, one.look_again_on)
        for one, reference, title in session.execute(_HOLDS)
    ]
    found += [*_passed_on(session), *_on_open_day(session, law, on, most)]
    return sorted(found, key=lambda item: item.look_again_on)[:most]


def _on_open_day(session: Session, law: Law, on: date, most: int | None) -> list[HoldItem]:
    """Return the cases that passed to the partners undecided on a day that the office has not stated: look at once."""
    if loading.office(session).arrangements_begin_on is not None or is_ahead(TRANSITION_ENDED, on):
        return []
    settled = exists().where(
        CaseEvent.case_id == Case.id,
        CaseEvent.superseded_at == "",
        CaseEvent.kind.in_((*DECIDED, *FELL_AWAY, PASSES_ON)),
    )
    query = select(Case.id, Case.reference, Case.title).where(
        Case.closed_on.is_(None),
        Case.regime.in_([regime.key for regime in law.regimes if regime.of_board]),
        Case.decided.not_in(list(DECIDED_ALREADY)),
        ~settled,
    )
    return [
        HoldItem(case_id, reference, title, f"{case_id} open day", CAUSE, TO_DO, on)
        for case_id, reference, title in session.execute(query.order_by(Case.reference).limit(most))
    ]


def _passed_on(session: Session) -> list[HoldItem]:
    """Return the cases passed on to areas that have not answered, closed here or not, each on its day to look again."""
    return [
        HoldItem(one.case_id, reference, title, one.id, f"Passed on to {one.area}, which has not answered",
                 "Ask that area again", one.look_again_on)
        for one, reference, title in session.execute(_PASSED_ON)
        if one.look_again_on
    ]  # fmt: skip


def _agencies_waited_for(session: Session, law: Law, on: date) -> list[AgencyItem]:
    """Return the requests of open cases that are not settled, each with where it stands on a day."""
    found = session.execute(_ASKED).all()
    if not found:
        return []
    wanted = _ASKED.with_only_columns(InformationRequest.id).order_by(None)
    returns = _by_request(session.scalars(select(AgencyReturn).where(AgencyReturn.request_id.in_(wanted))))
    chases = _by_request(session.scalars(select(Chase).where(Chase.request_id.in_(wanted))))
    table, allowed, agencies = (
        loading.working_days(session),
        allowed_of(session, {one.case_id for one, *_ in found}),
        [],
    )
    for request, reference, title, key in found:
        regime = law.by_key(key)
        given, ladder = allowed.get((request.case_id, return_rule(regime).key), ()), regime.information.ladder
        line = line_of(request, returns.get(request.id, ()), chases.get(request.id, ()), given, ladder, table, on)
        agencies.append(AgencyItem(request.case_id, reference, title, line))
    return agencies


def _by_request(found: Iterable[_Kept]) -> dict[str, list[_Kept]]:
    groups: dict[str, list[_Kept]] = {}
    for one in found:
        groups.setdefault(one.request_id, []).append(one)
    return groups
