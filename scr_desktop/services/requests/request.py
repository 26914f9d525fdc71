"""Asking agencies for information: preparing requests, sending them, chasing, and withdrawing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy.orm import Session

from scr_desktop.domain.naming.with_post import with_post
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.request_status import all_in_on, due_from
from scr_desktop.domain.records.agency import Agency
from scr_desktop.domain.records.case import AgencyInvolved, Case, CaseEvent
from scr_desktop.domain.records.request import Chase, InformationRequest
from scr_desktop.domain.time.part_date import PartDate, written
from scr_desktop.services import clock, loading
from scr_desktop.services.case.case import put_event
from scr_desktop.services.case.event_check import check_known
from scr_desktop.services.check import need, not_ahead
from scr_desktop.store.case_file import CaseFile

MEANS = ("Secure e-mail", "Telephone", "Letter", "In person")


@dataclass(frozen=True, slots=True)
class AgencyToAsk:
    """An agency to be asked: as it is named in the case (`involved_id`), in the directory (`agency_id`), or both."""

    name: str
    involved_id: str = ""
    agency_id: str = ""
    addressed_to: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Scope:
    """What is asked: the period, the questions in their order, and why it is proportionate."""

    period_from: PartDate = field(default_factory=PartDate)
    period_to: PartDate = field(default_factory=PartDate)
    questions: tuple[str, ...] = ()
    proportionate: str = ""


def asked_of(named: AgencyInvolved | None, agency: Agency | None, on: date) -> AgencyToAsk:
    """Return how an agency is asked: to its lead on a day and the lead's secure address, as the directory has them.

    One of the two may be missing: an agency not named in the case yet, or one that the directory does not have.
    """
    lead = next(iter(agency.leads_of(on)), None) if agency else None
    person = with_post(lead.name, lead.post) if lead else (named.contact if named else "")
    ways = (lead.secure_email if lead else "", agency.secure_email if agency else "", agency.address if agency else "")
    return AgencyToAsk(
        name=named.name if named else (agency.name if agency else ""),
        involved_id=named.id if named else "",
        agency_id=agency.id if agency else "",
        addressed_to=person,
        address=next(filter(None, ways), ""),
    )


def prepare(
    case_file: CaseFile, case_id: str, asked: Iterable[AgencyToAsk], scope: Scope
) -> tuple[Case, list[InformationRequest]]:
    """Prepare a request to each agency in `asked`; return the case and the requests made.

    An agency that the case does not name yet is named in it. Raises `Problem` where nobody is chosen, nothing is
    asked, the period runs backwards, the reason is missing, or a request to the agency stands already.
    """
    wanted = list(asked)
    _check(scope)
    if not wanted:
        raise Problem("Choose at least one agency to ask.", "agencies")
    with case_file.work("Requests to agencies prepared", case_id=case_id) as session:
        case = loading.open_case(session, case_id)
        made = [_prepared(case, one, scope) for one in wanted]
    return case, made


def change(case_file: CaseFile, case_id: str, request_id: str, to: AgencyToAsk, scope: Scope) -> Case:
    """Change a request that was not sent yet: to whom it goes and what it asks; raises as `prepare` does."""
    _check(scope)
    with case_file.work(named(case_file, request_id, "Request changed:"), case_id=case_id) as session:
        case = loading.open_case(session, case_id)
        request = request_of(case, request_id)
        if request.asked_on or request.withdrawn_on:
            raise Problem("This request has left the office: withdraw it and ask again.", "agencies")
        request.addressed_to, request.address = to.addressed_to.strip(), to.address.strip()
        _put_scope(request, scope)
    return case


def send(case_file: CaseFile, case_id: str, request_ids: Sequence[str], on: date) -> Case:
    """Record that requests were sent on a day; each is then due by the regime's rule, with the first a clock begins.

    Raises `Problem` for a day in the future, one before the case, or one before the agencies were first asked.
    """
    if not request_ids:
        raise Problem("Choose at least one request.", "requests")
    with case_file.work("Agencies asked for information", case_id=case_id) as session:
        case = loading.open_case(session, case_id)
        put_sent(session, case, request_ids, on)
    return case


def put_sent(session: Session, case: Case, request_ids: Sequence[str], on: date) -> None:
    """Put into `case` inside a piece of work that requests were sent on a day; raises as `send` does."""
    not_ahead(on, "on", "record it on the day the requests are sent")
    _check_sent_on(case, on)
    due = due_from(loading.law(session).of(case), on, loading.working_days(session)).due_on
    for request_id in request_ids:
        request = request_of(case, request_id)
        if request.asked_on or request.withdrawn_on:
            raise Problem(f"The request to {request.agency} has been sent or withdrawn already.", "requests")
        request.asked_on, request.due_on = on, due
    if case.day_of("request_sent") is None:
        put_event(session, case, CaseEvent(kind="request_sent", happened_on=on), "")


def chase(
    case_file: CaseFile, case_id: str, request_id: str, on: date, means: str, to_whom: str = "", note: str = ""
) -> Case:
    """Record a reminder of a request: when, by what means, to whom, and what was said.

    Raises `Problem` for missing means, a day in the future or before the request, or a request that waits for nothing.
    """
    with case_file.work(named(case_file, request_id, "Reminder to"), case_id=case_id) as session:
        case = loading.open_case(session, case_id)
        put_chase(case, request_id, on, means, to_whom, note)
    return case


def put_chase(case: Case, request_id: str, on: date, means: str, to_whom: str = "", note: str = "") -> None:
    """Put a reminder into `case` inside a piece of work; raises as `chase` does."""
    need(means, "Say by what means: secure e-mail, telephone, a letter.", "means")
    not_ahead(on, "on", "record the reminder when it is given")
    request = request_of(case, request_id)
    if request.asked_on is None or request.withdrawn_on:
        raise Problem(f"{request.agency} is not being waited for: there is nothing to remind of.", "on")
    if on < request.asked_on:
        raise Problem(f"{request.agency} was asked on {written(request.asked_on)}: a reminder comes later.", "on")
    case.chases.append(
        Chase(request_id=request.id, chased_on=on, means=means.strip(), to_whom=to_whom.strip(), note=note.strip())
    )


def withdraw(case_file: CaseFile, case_id: str, request_id: str, why: str) -> Case:
    """Withdraw a request, sent or not, for a reason; it stays readable, and the others may now all be in."""
    need(why, "Say why the request is withdrawn: the reason stays with it.")
    with case_file.work(named(case_file, request_id, "Request withdrawn:"), case_id=case_id, why=why) as session:
        case = loading.open_case(session, case_id)
        request = request_of(case, request_id)
        if request.withdrawn_on:
            raise Problem("This request has been withdrawn already.", "why")
        request.withdrawn_on, request.withdrawn_why = clock.today(), why.strip()
        note_all_in(session, case, why)
    return case


def request_of(case: Case, request_id: str) -> InformationRequest:
    """Return a request of a case; raises `Problem` if it is not one of this case."""
    for request in case.requests:
        if request.id == request_id:
            return request
    raise Problem("That request is not in this case: choose one from the list.", "request")


def named(case_file: CaseFile, request_id: str, what: str) -> str:
    """Return what was done with the agency of the request after it, short enough for a line of the history."""
    with case_file.read() as session:
        request = session.get(InformationRequest, request_id)
    return f"{what} {request.agency[:100]}" if request else what


def note_all_in(session: Session, case: Case, why: str) -> None:
    """Record inside a piece of work that all information is in, once every request of `case` is settled.

    `why` is the reason where a day recorded before changes by it.
    """
    session.flush()
    on, known = all_in_on(case), case.day_of("returns_in")
    if on is None or on == known:
        return
    reason = why.strip() or "Something came back after all had been in"
    put_event(session, case, CaseEvent(kind="returns_in", happened_on=on), reason if known else "")


def _prepared(case: Case, one: AgencyToAsk, scope: Scope) -> InformationRequest:
    involved = _named_in(case, one)
    if any(request.involved_id == involved.id and not request.withdrawn_on for request in case.requests):
        raise Problem(f"A request to {involved.name} stands already: change or withdraw that one.", "agencies")
    number = max((request.number for request in case.requests), default=0) + 1
    request = InformationRequest(
        number=number,
        involved_id=involved.id,
        agency_id=one.agency_id or involved.agency_id,
        agency=involved.name,
        addressed_to=one.addressed_to.strip(),
        address=one.address.strip(),
    )
    _put_scope(request, scope)
    case.requests.append(request)
    return request


def _named_in(case: Case, one: AgencyToAsk) -> AgencyInvolved:
    """Return the agency as it is named in the case, naming it there if it is not yet."""
    for agency in case.agencies:
        if agency.id == one.involved_id or (one.agency_id and agency.agency_id == one.agency_id):
            agency.agency_id = one.agency_id or agency.agency_id
            return agency
    named = AgencyInvolved(position=len(case.agencies) + 1, name=one.name.strip(), agency_id=one.agency_id)
    case.agencies.append(named)
    return named


def _put_scope(request: InformationRequest, scope: Scope) -> None:
    request.period_from, request.period_to = scope.period_from, scope.period_to
    request.questions = [question.strip() for question in scope.questions if question.strip()]
    request.proportionate = scope.proportionate.strip()


def _check(scope: Scope) -> None:
    if not any(question.strip() for question in scope.questions):
        raise Problem("Leave at least one question, or write one of your own.", "questions")
    first, last = scope.period_from.earliest, scope.period_to.latest
    if first and last and last < first:
        raise Problem(
            f"The period ends ({scope.period_to}) before it begins ({scope.period_from}): correct one.", "period_to"
        )
    need(
        scope.proportionate,
        "Say why this much is asked and no more: procedure 4.3 asks for proportionate requests.",
        "proportionate",
    )


def _check_sent_on(case: Case, on: date) -> None:
    if not case.open:
        raise Problem(loading.CLOSED, "on")
    check_known(case, on, "on")
    first = case.day_of("request_sent")
    if first and on < first:
        raise Problem(
            f"The case says that agencies were first asked on {written(first)}: correct that date first, it began a "
            "clock.",
            "on",
        )
