"""Where each request to an agency stands on a day: how long it has run, what came back, what the chase ladder says next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from scr_desktop.domain.case import AgencyInvolved, Case
from scr_desktop.domain.deadline import Calculation, DeadlineRule, calculate
from scr_desktop.domain.law.agency_information import LADDER, Rung
from scr_desktop.domain.part_date import written
from scr_desktop.domain.regime import Regime
from scr_desktop.domain.request import BEING_ENTERED, SETTLING, AgencyReturn, Chase, InformationRequest
from scr_desktop.domain.standing import Standing, extension_of, words_for_days_left
from scr_desktop.domain.working_days import WorkingDays

WAITING = ("due", "overdue", "part")


@dataclass(frozen=True, slots=True)
class NextStep:
    """What the chase ladder suggests next for a request, and from which day."""

    rung: Rung
    on: date
    today: date

    @property
    def words(self) -> str:
        """The step in words, with its day where that is still to come: `Send a reminder to …`."""
        said = f"{self.rung.what} ({self.rung.to_whom})"
        return said if self.on <= self.today else f"{written(self.on)}: {said}"


@dataclass(frozen=True, slots=True)
class RequestLine:
    """One request on one day.

    `state` is `prepared`, `due`, `overdue`, `part` (more is to come), `full`, `nil`, `refused` or `withdrawn`.
    `due_on` is the last day, with the time allowed beyond it; `day` and `of` are the working day since it was
    sent and how many there are. `given` is the return that stands, `returns` are all of them, the latest first.
    """

    request: InformationRequest
    state: str
    due_on: date | None
    day: int
    of: int
    given: AgencyReturn | None
    returns: tuple[AgencyReturn, ...]
    chases: tuple[Chase, ...]
    step: NextStep | None
    left: int

    @property
    def late(self) -> bool:
        """Whether what stands came in after its day."""
        return bool(self.given and self.due_on and self.given.returned_on > self.due_on)

    @property
    def words(self) -> str:
        """The state in a few words, for example `Working day 3 of 5: due in 2 working days`."""
        if self.state == "prepared":
            return "Prepared, not sent yet"
        if self.state == "withdrawn" and self.request.withdrawn_on:
            return f"Withdrawn on {written(self.request.withdrawn_on)}"
        if self.given:
            late = ", late" if self.late else ""
            return f"{_CAME_IN[self.given.kind]} on {written(self.given.returned_on)}{late}"
        if self.due_on is None:
            return "Asked, not returned"
        left = words_for_days_left(self.left, self.due_on, overdue=self.state == "overdue")
        if self.state == "overdue":
            return f"Not returned: {left[:1].lower()}{left[1:]}"
        return f"Working day {self.day} of {self.of}: {left[:1].lower()}{left[1:]}"


_CAME_IN = {"full": "Returned", "part": "Part return, more to come,", "nil": "Nil return", "refused": "Refused"}


def return_rule(regime: Regime) -> DeadlineRule:
    """Return the rule by which agencies return what they were asked for."""
    return next(rule for rule in regime.rules if rule.counted_from == "request_sent")


def due_from(regime: Regime, sent_on: date, table: WorkingDays) -> Calculation:
    """Return by when a request sent on a day is to be returned, with its argument."""
    return calculate(return_rule(regime), sent_on, table)


def request_lines(standing: Standing) -> tuple[RequestLine, ...]:
    """Return the requests of a case as they stand, in the order of their numbers."""
    return lines_of(standing.case, standing.regime, standing.working_days, standing.today)


def lines_of(case: Case, regime: Regime, table: WorkingDays, today: date) -> tuple[RequestLine, ...]:
    """Return the requests of `case` as they stand on `today`."""
    extension = extension_of(case, return_rule(regime).key)
    allowed = extension.until_on if extension else None
    return tuple(line_of(one, case.returns, case.chases, allowed, table, today) for one in case.requests)


def line_of(
    request: InformationRequest,
    returns: Sequence[AgencyReturn],
    chases: Sequence[Chase],
    allowed_on: date | None,
    table: WorkingDays,
    today: date,
) -> RequestLine:
    """Return one request as it stands on `today`; `allowed_on` is the day until which more time was allowed."""
    own = sorted(
        (one for one in returns if one.request_id == request.id and one.kind != BEING_ENTERED), key=_latest_first
    )
    given = next((one for one in own if one.current), None)
    chased = tuple(one for one in chases if one.request_id == request.id)
    due = max(filter(None, (request.due_on, allowed_on)), default=None) if request.due_on else None
    state = _state(request, given, due, today)
    asked = request.asked_on
    waiting = state in WAITING and asked is not None and due is not None
    return RequestLine(
        request,
        state,
        due,
        table.count_between(asked, today) if asked else 0,
        table.count_between(asked, due) if asked and due else 0,
        given,
        tuple(own),
        chased,
        next_step(asked, due, chased, table, today) if waiting and asked and due else None,
        table.count_between(today, due) if due else 0,
    )


def next_step(asked: date, due: date, chases: Sequence[Chase], table: WorkingDays, today: date) -> NextStep | None:
    """Return what the ladder suggests next: the highest step whose day has come since the last chase, or the next.

    None when the ladder is at its end.
    """
    last = max((one.chased_on for one in chases), default=None)
    steps = [NextStep(rung, _day_of(rung, asked, due, table), today) for rung in LADDER]
    open_ = sorted((one for one in steps if last is None or one.on > last), key=lambda one: one.on)
    come = [one for one in open_ if one.on <= today]
    return come[-1] if come else next(iter(open_), None)


def not_asked(case: Case) -> list[AgencyInvolved]:
    """Return the agencies named in a case for which no request stands, not even one being prepared."""
    asked = {one.involved_id for one in case.requests if not one.withdrawn_on}
    return [one for one in case.agencies if one.id not in asked]


def not_returned(lines: Sequence[RequestLine]) -> list[RequestLine]:
    """Return the requests that were sent and to which nothing came back."""
    return [line for line in lines if line.state in {"due", "overdue"}]


def all_in_on(case: Case) -> date | None:
    """Return the day on which the last request was settled, or None while one is open or none was sent.

    A request is settled by a full return, a nil return, a refusal, or by being withdrawn.
    """
    days = []
    for request in case.requests:
        given = next((one for one in case.returns if one.request_id == request.id and one.current), None)
        if request.withdrawn_on:
            continue
        if given is None or given.kind not in SETTLING:
            return None
        days.append(given.returned_on)
    withdrawn = [one.withdrawn_on for one in case.requests if one.withdrawn_on and one.asked_on]
    return max([*days, *withdrawn]) if days else None


def _latest_first(one: AgencyReturn) -> tuple[bool, int, str]:
    return bool(one.superseded_at), -one.returned_on.toordinal(), one.id


def _state(request: InformationRequest, given: AgencyReturn | None, due: date | None, today: date) -> str:
    if request.withdrawn_on:
        return "withdrawn"
    if request.asked_on is None:
        return "prepared"
    if given:
        return given.kind
    return "overdue" if due and today > due else "due"


def _day_of(rung: Rung, asked: date, due: date, table: WorkingDays) -> date:
    start = asked if rung.counted_from == "sent" else due
    if rung.days > 0:
        return table.after(start, rung.days)
    return table.before(start, -rung.days) if rung.days else start
