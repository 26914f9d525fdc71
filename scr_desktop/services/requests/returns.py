"""What agencies return: entered, kept while it is being entered, and superseded by what comes later."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from scr_desktop.domain.problem import Doubt, Problem
from scr_desktop.domain.progress.request_status import RequestState, lines_of
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.history import HistoryEntry, HistoryValue
from scr_desktop.domain.records.request import BEING_ENTERED, KINDS_OF_RETURN, AgencyReturn, InformationRequest
from scr_desktop.domain.rules.deadline_state import is_past
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock, loading
from scr_desktop.services.case import form_file
from scr_desktop.services.case.event_check import let_stand
from scr_desktop.services.case.form_file import FormFile
from scr_desktop.services.check import not_ahead
from scr_desktop.services.requests.request import named, note_all_in, request_of
from scr_desktop.store.case_file import CaseFile

_ADDED = {"id", "version", "case_id", "request_id", "superseded_at", "superseded_why"}
ENTRIES = tuple(column.key for column in AgencyReturn.__table__.columns if column.key not in _ADDED)
"""What the officer enters of a return, by the name of the record's entry."""
_THROWN_AWAY = "Thrown away before it was recorded"


def receive(
    case_file: CaseFile,
    case_id: str,
    request_id: str,
    values: Mapping[str, Any],
    why: str = "",
    stands_why: str = "",
    form: FormFile | None = None,
) -> AgencyReturn:
    """Record what an agency returned to a request, and return it.

    `values` holds what `ENTRIES` names. What was returned before is superseded, with `why`, and stays readable;
    after a part return no reason is owed. The `form` that it was read from is kept with it. When every request of the case is settled, the day of the last is
    recorded as the day the information was in. Raises `Problem` for a day that cannot be, a refusal or a late
    return without a reason, or one that says nothing although it is no nil return; `Doubt` for one that came before it was
    asked for unless `stands_why` says how it can stand.
    """
    with case_file.work(named(case_file, request_id, "Return of"), case_id=case_id, why=why) as session:
        case = loading.open_case(session, case_id)
        given = _entered(case, request_id)
        put_return(session, case, given, values, why, stands_why)
        _keep_form(case, given, form)
    return given


def put_return(
    session: Session, case: Case, given: AgencyReturn, values: Mapping[str, Any], why: str, stands_why: str = ""
) -> None:
    """Put what an agency returned into the record `given` of a case inside a piece of work; raises as `receive` does."""
    request, table = request_of(case, given.request_id), loading.working_days(session)
    lines = lines_of(case, loading.law(session).of(case), table, clock.today())
    line = next(one for one in lines if one.request is request)
    _check(request, values, line.due_on)
    if request.asked_on and is_past(values["returned_on"], request.asked_on):
        asked = f"{request.agency} was asked on {written(request.asked_on)}: its return came earlier than that."
        let_stand(case, Doubt(f"{asked} Check the day, or say why it stands.", "returned_on"), stands_why)
    reason = why.strip() or ("More came in after a part return" if line.state is RequestState.PART else "")
    if line.given and not reason:
        raise Problem("A return stands already: say why another takes its place.", "why")
    if line.given:
        line.given.superseded_at, line.given.superseded_why = clock.now(), reason
    _put(given, values)
    note_all_in(session, case, reason)


def keep(
    case_file: CaseFile, case_id: str, request_id: str, values: Mapping[str, Any], form: FormFile | None = None
) -> None:
    """Keep what was typed so far of a return that is not finished, and the `form` it is read from; it counts as nothing yet."""
    with case_file.work(named(case_file, request_id, "Being entered: return of"), case_id=case_id) as session:
        case = loading.open_case(session, case_id)
        request_of(case, request_id)
        given = _entered(case, request_id)
        _put(given, {**values, "kind": BEING_ENTERED})
        _keep_form(case, given, form)


def begin_afresh(
    case_file: CaseFile,
    case_id: str,
    request_id: str,
    typed: Mapping[str, Any],
    values: Mapping[str, Any],
    form: FormFile | None = None,
) -> None:
    """Begin a return that is being entered afresh with `values`, read from another `form`; the one before is out of use.

    What was `typed` and gives way is kept first, so that the history has it.
    """
    keep(case_file, case_id, request_id, typed)
    with case_file.work(
        named(case_file, request_id, "Begun afresh from a form: return of"), case_id=case_id
    ) as session:
        case = loading.open_case(session, case_id)
        given = _entered(case, request_id)
        _put(given, {**values, "kind": BEING_ENTERED})
        form_file.put_away(case, given.id, "Another form was read in its place", but=form)
        _keep_form(case, given, form)


def throw_away(case_file: CaseFile, case_id: str, request_id: str, typed: Mapping[str, Any]) -> None:
    """Throw away a return that is being entered, as it is `typed`, with its form: it stays in the history and counts as nothing.

    Raises `Problem` if none is being entered.
    """
    what = named(case_file, request_id, "Thrown away half entered: return of")
    with case_file.work(what, case_id=case_id) as session:
        case = loading.open_case(session, case_id)
        given = _unfinished(case, request_id)
        if given is None:
            raise Problem("No return is being entered for this request any more: it was recorded, or thrown away.")
        _put(given, {**typed, "kind": BEING_ENTERED})
        given.superseded_at, given.superseded_why = clock.now(), _THROWN_AWAY
        form_file.put_away(case, given.id, _THROWN_AWAY)


def being_entered(case_file: CaseFile, case_id: str, request_id: str) -> AgencyReturn | None:
    """Return what was kept of a return that is not finished, or None."""
    with case_file.read() as session:
        return _unfinished(loading.a_case(session, case_id), request_id)


def entered_since(session: Session, return_id: str) -> date | None:
    """Return the day on which a return began to be entered, as the history has it; None where that was erased."""
    wanted = select(HistoryEntry.at).join(HistoryValue, HistoryValue.entry == HistoryEntry.number)
    at = session.scalar(wanted.where(HistoryValue.record_id == return_id).order_by(HistoryEntry.number).limit(1))
    return clock.day_of(at) if at else None


def since(case_file: CaseFile, return_id: str) -> date | None:
    """Return what `entered_since` does, for whoever has no session."""
    with case_file.read() as session:
        return entered_since(session, return_id)


def _keep_form(case: Case, given: AgencyReturn, form: FormFile | None) -> None:
    if form is not None:
        form_file.keep_with_return(case, given.id, request_of(case, given.request_id).agency, form)


def _unfinished(case: Case, request_id: str) -> AgencyReturn | None:
    entered = (one for one in case.returns if one.request_id == request_id and one.being_entered)
    return next(entered, None)


def _entered(case: Case, request_id: str) -> AgencyReturn:
    """Return the record to write into: the one being entered, or a new one."""
    found = _unfinished(case, request_id)
    if found is None:
        found = AgencyReturn(request_id=request_id, returned_on=clock.today(), kind=BEING_ENTERED)
        case.returns.append(found)
    return found


def _put(given: AgencyReturn, values: Mapping[str, Any]) -> None:
    for key, value in values.items():
        if key not in ENTRIES:
            raise ValueError(f"a return has no {key} to enter")
        setattr(given, key, value.strip() if isinstance(value, str) else value)


def _check(request: InformationRequest, values: Mapping[str, Any], due_on: date | None) -> None:
    on, kind = values["returned_on"], values["kind"]
    if not kind:
        raise Problem("Choose what kind of return it is.", "kind")
    if kind not in dict(KINDS_OF_RETURN):
        raise ValueError(f"there is no return of kind {kind}")
    if request.asked_on is None or request.withdrawn_on:
        raise Problem(f"{request.agency} is not being waited for: a return needs a request that was sent.", "kind")
    not_ahead(on, "returned_on", "enter the day the return came in")
    if kind == "refused" and not _text(values, "refused_why"):
        raise Problem("Say why the agency refused, in its own words.", "refused_why")
    if kind in {"full", "part"} and not any(_text(values, key) for key in ("summary", "involvement", "key_events")):
        raise Problem(
            "Enter at least the involvement, the summary or the key events, or choose a nil return.", "summary"
        )
    if due_on and is_past(due_on, on) and not _text(values, "late_why"):
        raise Problem(f"The return was due on {written(due_on)}: say why it came later.", "late_why")


def _text(values: Mapping[str, Any], key: str) -> str:
    return str(values.get(key) or "").strip()
