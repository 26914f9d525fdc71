"""Where each request to an agency stands on a day: how long it has run, what came back, what the chase ladder says next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.deadline_met import allowed_until, extensions_of
from scr_desktop.domain.records.case import AgencyInvolved, Case
from scr_desktop.domain.records.request import BEING_ENTERED, SETTLING, AgencyReturn, Chase, InformationRequest
from scr_desktop.domain.records.timing import Extension
from scr_desktop.domain.rules.chase_ladder import Rung
from scr_desktop.domain.rules.deadline import Calculation, DeadlineRule, calculate
from scr_desktop.domain.rules.deadline_state import DeadlineStanding, DeadlineState, is_ahead, is_past, stand
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.time.part_date import written
from scr_desktop.domain.time.working_days import WorkingDays


class RequestState(StrEnum):
    """How a request stands: not sent yet, waited for, or how it ended; `PART` means that more is to come.

    `NOT_RETURNED`: the case was closed without all of it, and nobody is waited for any more.
    """

    PREPARED = "prepared"
    DUE = "due"
    OVERDUE = "overdue"
    PART = "part"
    FULL = "full"
    NIL = "nil"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    NOT_RETURNED = "not_returned"


WAITING = frozenset({RequestState.DUE, RequestState.OVERDUE, RequestState.PART})
"""The states in which an agency is waited for."""


@dataclass(frozen=True, slots=True)
class NextStep:
    """What the chase ladder suggests next for a request, and from which day."""

    rung: Rung
    on: date
    today: date

    @property
    def words(self) -> str:
        """The step in words, with its day where that is still to come: `Send a reminder to …`."""
        said = self.rung.words
        return f"{written(self.on)}: {said}" if is_ahead(self.on, self.today) else said


@dataclass(frozen=True, slots=True)
class RequestLine:
    """One request on one day.

    `stands` says where its day stands, None before it was sent; `day` and `of` are the working day since it was
    sent and how many there are. `given` is the return that stands, `returns` are all of them, the latest first;
    `entering` is one that is still being entered, which counts as nothing yet.
    """

    request: InformationRequest
    state: RequestState
    stands: DeadlineStanding | None
    day: int
    of: int
    given: AgencyReturn | None
    returns: tuple[AgencyReturn, ...]
    chases: tuple[Chase, ...]
    step: NextStep | None
    entering: AgencyReturn | None = None

    @property
    def due_on(self) -> date | None:
        """The last day for the return, with the time allowed beyond it."""
        return self.stands.last_on if self.stands else None

    @property
    def late(self) -> bool:
        """Whether what stands came in after its day."""
        return bool(self.given and self.due_on and is_past(self.due_on, self.given.returned_on))

    @property
    def words(self) -> str:
        """The state in a few words, for example `Working day 3 of 5: due in 2 working days`."""
        if self.state is RequestState.PREPARED:
            return "Prepared, not sent yet"
        if self.state is RequestState.WITHDRAWN and self.request.withdrawn_on:
            return f"Withdrawn on {written(self.request.withdrawn_on)}"
        if self.given:
            late = ", late" if self.late else ""
            return f"{_CAME_IN[self.given.kind]} on {written(self.given.returned_on)}{late}"
        if self.state is RequestState.NOT_RETURNED:
            return "Not returned when the case was closed"
        if self.stands is None:
            return "Asked, not returned"
        left = f"{self.stands.words[:1].lower()}{self.stands.words[1:]}"
        overdue = self.state is RequestState.OVERDUE
        return f"Not returned: {left}" if overdue else f"Working day {self.day} of {self.of}: {left}"


_BEGUN = 300  # letters
_CAME_IN = {"full": "Returned", "part": "Part return, more to come,", "nil": "Nil return", "refused": "Refused"}


def return_rule(regime: Regime) -> DeadlineRule:
    """Return the rule by which agencies return what they were asked for."""
    return next(rule for rule in regime.rules if rule.counted_from == "request_sent")


def due_from(regime: Regime, sent_on: date, table: WorkingDays) -> Calculation:
    """Return by when a request sent on a day is to be returned, with its argument."""
    return calculate(return_rule(regime), sent_on, table)


def request_lines(status: CaseStatus) -> tuple[RequestLine, ...]:
    """Return the requests of a case as they stand, in the order of their numbers."""
    return lines_of(status.case, status.regime, status.working_days, status.today)


def lines_of(case: Case, regime: Regime, table: WorkingDays, today: date) -> tuple[RequestLine, ...]:
    """Return the requests of `case` as they stand on `today`."""
    allowed = extensions_of(case, return_rule(regime).key)
    ladder = regime.information.ladder
    return tuple(
        line_of(request, case.returns, case.chases, allowed, ladder, table, today, closed=not case.waits)
        for request in case.requests
    )


def _stands(
    due_on: date | None, allowed: Sequence[Extension], table: WorkingDays, today: date, *, closed: bool
) -> DeadlineStanding | None:
    """Return where the day of a request stands, None before it was sent."""
    if due_on is None:
        return None
    return stand(due_on, today, table, allowed_on=allowed_until(allowed, due_on), closed=closed)


def line_of(
    request: InformationRequest,
    returns: Sequence[AgencyReturn],
    chases: Sequence[Chase],
    allowed: Sequence[Extension],
    ladder: Sequence[Rung],
    table: WorkingDays,
    today: date,
    *,
    closed: bool = False,
) -> RequestLine:
    """Return one request as it stands on `today`; `allowed` is what more time was allowed, in order.

    `ladder` is how it is chased; `closed` says whether its case has been closed.
    """
    own = sorted(
        (
            agency_return
            for agency_return in returns
            if agency_return.request_id == request.id and agency_return.kind != BEING_ENTERED
        ),
        key=_latest_first,
    )
    given = next((one for one in own if one.current), None)
    chased = tuple(chase for chase in chases if chase.request_id == request.id)
    stands = _stands(request.due_on, allowed, table, today, closed=closed)
    state = _state(request, given, stands, closed=closed)
    asked, due = request.asked_on, stands.last_on if stands else None
    return RequestLine(
        request,
        state,
        stands,
        table.count_between(asked, today) if asked else 0,
        table.count_between(asked, due) if asked and due else 0,
        given,
        tuple(own),
        chased,
        next_step(ladder, asked, due, chased, table, today) if state in WAITING and asked and due else None,
        _entering(request, returns),
    )


def _entering(request: InformationRequest, returns: Sequence[AgencyReturn]) -> AgencyReturn | None:
    mine = (one for one in returns if one.request_id == request.id)
    return next((one for one in mine if one.being_entered), None)


def next_step(
    ladder: Sequence[Rung], asked: date, due: date, chases: Sequence[Chase], table: WorkingDays, today: date
) -> NextStep | None:
    """Return what the ladder suggests next: the highest step whose day has come since the last chase, or the next.

    None when the ladder is at its end.
    """
    last = max((chase.chased_on for chase in chases), default=None)
    steps = [NextStep(rung, _day_of(rung, asked, due, table), today) for rung in ladder]
    open_ = sorted((step for step in steps if last is None or step.on > last), key=lambda one: one.on)
    come = [one for one in open_ if not is_ahead(one.on, today)]
    return come[-1] if come else next(iter(open_), None)


def not_asked(case: Case) -> list[AgencyInvolved]:
    """Return the agencies named in a case for which no request stands, not even one being prepared."""
    asked = {request.involved_id for request in case.requests if not request.withdrawn_on}
    return [agency for agency in case.agencies if agency.id not in asked]


def part_known(named: AgencyInvolved, given: AgencyReturn | None) -> str:
    """Return what is known of an agency's part, from the notification and from its return that stands; or nothing.

    A long return is begun: it stands in full with the returns.
    """
    return "\n".join(filter(None, (named.involvement.strip(), _said_in(given) if given else "")))


def _said_in(given: AgencyReturn) -> str:
    if given.kind == "nil":
        return "Nil return: it had no involvement."
    if given.kind == "refused":
        return "It refused its information."
    texts = (given.summary, given.involvement, given.key_events)
    said = next((" ".join(one.split()) for one in texts if one.strip()), "")
    head = "Its return so far" if given.kind == "part" else "Its return"
    more = " … (in full in its return)" if len(said) > _BEGUN else ""
    return f"{head}: {said[:_BEGUN].rstrip()}{more}" if said else ""


def not_returned(lines: Sequence[RequestLine]) -> list[RequestLine]:
    """Return the requests that were sent and to which nothing came back."""
    sent = {RequestState.DUE, RequestState.OVERDUE, RequestState.NOT_RETURNED}
    return [line for line in lines if line.state in sent and line.given is None]


def all_in_on(case: Case) -> date | None:
    """Return the day on which the last request was settled, or None while one is open or none was sent.

    A request is settled by a full return, a nil return, a refusal, or by being withdrawn.
    """
    days = []
    for request in case.requests:
        given = next(
            (
                agency_return
                for agency_return in case.returns
                if agency_return.request_id == request.id and agency_return.current
            ),
            None,
        )
        if request.withdrawn_on:
            continue
        if given is None or given.kind not in SETTLING:
            return None
        days.append(given.returned_on)
    withdrawn = [one.withdrawn_on for one in case.requests if one.withdrawn_on and one.asked_on]
    return max([*days, *withdrawn]) if days else None


def _latest_first(one: AgencyReturn) -> tuple[bool, int, str]:
    return bool(one.superseded_at), -one.returned_on.toordinal(), one.id


def _state(
    request: InformationRequest, given: AgencyReturn | None, stands: DeadlineStanding | None, *, closed: bool
) -> RequestState:
    if request.withdrawn_on:
        return RequestState.WITHDRAWN
    if request.asked_on is None:
        return RequestState.PREPARED
    if closed and (given is None or given.kind not in SETTLING):
        return RequestState.NOT_RETURNED
    if given:
        return RequestState(given.kind)
    late = stands is not None and stands.state is DeadlineState.OVERDUE
    return RequestState.OVERDUE if late else RequestState.DUE


def _day_of(rung: Rung, asked: date, due: date, table: WorkingDays) -> date:
    start = asked if rung.counted_from == "sent" else due
    if rung.days > 0:
        return table.after(start, rung.days)
    return table.before(start, -rung.days) if rung.days else start
