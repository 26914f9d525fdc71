"""Where a return, a reminder or a telling that was recorded in the wrong place could stand instead, and putting it there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.history import HistoryEntry
from scr_desktop.domain.records.request import BEING_ENTERED, AgencyReturn, Chase, InformationRequest
from scr_desktop.domain.records.telling import Telling
from scr_desktop.services import loading
from scr_desktop.services.case import telling
from scr_desktop.services.putting_right import undone
from scr_desktop.services.requests import request, returns
from scr_desktop.store.history.values import changes_of


class Place(NamedTuple):
    """A place to which something could be moved: the id of a request or the key of a duty, and its name in a list.

    `what` is what the history says of the move, `record` what is moved.
    """

    key: str
    words: str
    what: str
    record: Any


def places(case: Case, session: Session, entry: HistoryEntry) -> Iterator[Place]:
    """Yield the places where what an entry recorded could stand instead; none where it is nothing that can be moved."""
    wrong = _moved(case, session, entry)
    if isinstance(wrong, AgencyReturn | Chase):
        yield from _requests(case, wrong)
    elif isinstance(wrong, Telling):
        yield from _duties(session, case, wrong)


def place(case: Case, session: Session, entry: HistoryEntry, to: str) -> Place:
    """Return the place with the key `to`; raises `Problem` if it is none for what the entry recorded."""
    found = next((place for place in places(case, session, entry) if place.key == to), None)
    if found is None:
        raise Problem("It cannot be moved there: choose a place from the list, or take it back.", "to")
    return found


def put(session: Session, case: Case, to: Place, why: str, late_why: str) -> None:
    """Put what was moved into its new place, inside a piece of work; raises as recording it there does."""
    wrong = to.record
    if isinstance(wrong, Telling):
        late = late_why.strip() or wrong.late_why
        telling.put_telling(session, case, to.key, wrong.told_on, wrong.means, wrong.reference, wrong.note, late, why)
        _lead(case, wrong.id, case.tellings[-1].id)
    elif isinstance(wrong, Chase):
        request.put_chase(case, to.key, wrong.chased_on, wrong.means, wrong.to_whom, wrong.note)
    else:
        _put_return(session, case, to, why, late_why)


def _put_return(session: Session, case: Case, to: Place, why: str, late_why: str) -> None:
    """Put a return to the request of the right agency, with the files that came with it."""
    wrong: AgencyReturn = to.record
    values = {name: getattr(wrong, name) for name in returns.ENTRIES}
    values["late_why"] = late_why.strip() or wrong.late_why
    given = AgencyReturn(request_id=to.key, returned_on=wrong.returned_on, kind=BEING_ENTERED)
    case.returns.append(given)
    returns.put_return(session, case, given, values, why)
    right = request.request_of(case, to.key)
    for file in case.attachments:
        if file.return_id == wrong.id:
            file.return_id, file.agency = given.id, right.agency
    _lead(case, wrong.id, given.id)


def _lead(case: Case, wrong_id: str, right_id: str) -> None:
    """Have the e-mail that led to a record lead to the one in its place."""
    for email in case.kept_emails:
        if email.led_to_id == wrong_id:
            email.led_to_id = right_id


def _moved(case: Case, session: Session, entry: HistoryEntry) -> AgencyReturn | Chase | Telling | None:
    """Return the one thing that an entry recorded and that can be moved, or None."""
    ids = undone.recorded(session, entry, "AgencyReturn", "Chase", "Telling")
    known: list[AgencyReturn | Chase | Telling] = [*case.returns, *case.chases, *case.tellings]
    found = [one for one in known if one.id in ids]
    # A letter that went out is no slip of the hand: it went to whom it names.
    sent = any(one["record"] == "IssuedPaper" for one in changes_of(session, entry))
    return found[0] if len(found) == 1 and not sent else None


def _requests(case: Case, wrong: AgencyReturn | Chase) -> Iterator[Place]:
    at = request.request_of(case, wrong.request_id)
    what = "Return" if isinstance(wrong, AgencyReturn) else "Reminder"
    for one in case.requests:
        if one.asked_on and not one.withdrawn_on and one.id != at.id:
            yield Place(one.id, _named(one), f"{what} moved from {at.agency[:60]} to {one.agency[:60]}", wrong)


def _named(one: InformationRequest) -> str:
    return f"{one.agency}, request {one.number}"


def _duties(session: Session, case: Case, wrong: Telling) -> Iterator[Place]:
    lines = loading.status(session, case).duties
    at = next((f"{one.duty.who}" for one in lines if one.duty.key == wrong.duty), wrong.who)
    for one in (line.duty for line in lines):
        if one.key != wrong.duty:
            yield Place(one.key, f"{one.who}, of {one.of}", f"Telling moved from {at[:60]} to {one.who[:60]}", wrong)
