"""The days that follow from what was sent, returned and told: brought into step when something of it is taken back."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from scr_desktop.domain.progress.reckoning import fix_deadlines
from scr_desktop.domain.progress.request_status import all_in_on
from scr_desktop.domain.records.case import Case, CaseEvent
from scr_desktop.domain.records.history import HistoryEntry
from scr_desktop.services import clock, loading
from scr_desktop.services.case import telling
from scr_desktop.services.case.case import let_change_pass
from scr_desktop.store.history.values import changes_of, touching

# An event that was put together with one of these followed from it; another the officer entered.
_LEADS_TO_EVENTS = {"Telling", "AgencyReturn", "InformationRequest"}


def settle(session: Session, case: Case, why: str) -> None:
    """Set aside, move or put the days that follow from what stands in a case now, and fix its deadlines."""
    put_days(session, case, why)
    regime, table = loading.law(session).of(case), loading.working_days(session)
    let_change_pass(session, case, regime)
    fix_deadlines(case, regime, table, at=clock.now(), why=why, today=clock.today())


def put_days(session: Session, case: Case, why: str, only: str = "") -> None:
    """Set aside, move or put the days that follow from what was sent, returned and told; with `only` that kind alone."""
    for kind, on in _expected(session, case).items():
        if kind == (only or kind):
            _put_day(session, case, kind, on, why)


def _put_day(session: Session, case: Case, kind: str, on: date | None, why: str) -> None:
    """Set aside, move or put the one day of its kind; a day that the officer entered stays."""
    event = next((one for one in case.events if one.kind == kind and not one.superseded_at), None)
    if event and (event.happened_on == on or not _followed(session, event)):
        return
    if event:
        event.superseded_at, event.superseded_why = clock.now(), why
    if on:
        case.events.append(CaseEvent(kind=kind, happened_on=on))


def _expected(session: Session, case: Case) -> dict[str, date | None]:
    asked = [request.asked_on for request in case.requests if request.asked_on]
    return {
        "request_sent": min(asked, default=None),
        "returns_in": all_in_on(case),
        **telling.days_all_told(session, case),
    }


def _followed(session: Session, event: CaseEvent) -> bool:
    """Return whether an event was put by the program because of something else that was recorded."""
    wanted = select(HistoryEntry).where(HistoryEntry.case_id == event.case_id, touching([event.id]))
    first = session.scalar(wanted.order_by(HistoryEntry.number).limit(1))
    return first is not None and any(one["record"] in _LEADS_TO_EVENTS for one in changes_of(session, first))
