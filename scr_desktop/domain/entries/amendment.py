"""Amending the entries of a case: they are written down again as a notification, and what differs is carried over."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from scr_desktop.domain.entries.first_told import first_told
from scr_desktop.domain.entries.form import (
    AGENCY,
    AWARENESS,
    CHILD,
    FAMILY_MEMBER,
    INCIDENT,
    NOTIFICATION,
    OTHER_AREA,
    Content,
)
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case, CaseEvent
from scr_desktop.domain.records.notifier import NOTIFIER
from scr_desktop.domain.review.decided_already import FIELD as DECIDED_ON
from scr_desktop.domain.review.decided_already import events_of
from scr_desktop.domain.review.weighing import decision_of
from scr_desktop.domain.rules.event import DECIDED_ALREADY
from scr_desktop.domain.time.part_date import PartDate, written

# Where the notification keeps the day, and where the time, of each event that it states.
EVENTS_STATED = {
    "notification_received": ("notification", "received_on", ""),
    "aware": ("awareness", "aware_on", "aware_time"),
    "notification_sent": ("awareness", "notification_sent_on", ""),
}
# A decision made already and its day go together: `_carry_decided`.
_OF_EVENTS = {key for _, *keys in EVENTS_STATED.values() for key in keys} | {"decided", "decided_on"}
_ENTRIES = tuple(
    key for key in (*NOTIFICATION, *AWARENESS, *INCIDENT, "more_children", "local_authority") if key not in _OF_EVENTS
)
_EMPTY = ("", "unknown", PartDate())


def content_of(case: Case) -> Content:
    """Return the notification that would make `case` as it stands: what `notification.read` reads, the other way round.

    The entries of children, relatives and agencies carry the `id` of their record besides, so that each is
    found again when it is amended.
    """
    content: Content = {
        "notification": _written(case, NOTIFICATION),
        "notifiers": [_row(notifier, NOTIFIER) for notifier in case.notifiers],
        "awareness": _written(case, AWARENESS),
        "children": [_row(child, CHILD) for child in case.children],
        "more_children": case.more_children,
        "family": [_row(member, FAMILY_MEMBER) for member in case.family],
        "incident": _written(case, INCIDENT),
        "local_authority": case.local_authority,
        "other_areas": [_row(other_area, OTHER_AREA) for other_area in case.other_areas],
        "answers": {answer.fact: {"value": answer.value, "evidence": answer.evidence} for answer in case.answers},
        "agencies": [_row(agency, AGENCY) for agency in case.agencies],
        "considerations": {
            consideration.process: {"outcome": consideration.outcome, "note": consideration.note}
            for consideration in case.considerations
        },
        "kept": {},
    }
    _write_days(content, case)
    content["notification"] |= {"decided": case.decided, "decided_on": case.decided_on.typed}
    return content


def _write_days(content: Content, case: Case) -> None:
    """Write the day, and where it has one the time, of each event that a notification states."""
    for kind, (section, day, time) in EVENTS_STATED.items():
        event = _current(case, kind)
        content[section][day] = written(event.happened_on) if event else ""
        if time:
            content[section][time] = event.at_time if event else ""
    first = first_told(case.notifiers)
    if first and not first.perhaps and first.day == case.day_of("notification_received"):
        # It follows from the notifiers' own days, and moves with them.
        content["notification"]["received_on"] = ""


def carry(case: Case, said: Case, *, at: str, why: str) -> bool:
    """Carry what differs from the notification that was read as `said` into `case`; its records stay themselves.

    Returns whether anything that was entered before was changed or removed, for which a reason is owed. A day
    that changes is superseded at the time `at` (UTC, ISO 8601) with the reason `why`. Answers and other
    processes are not touched. Raises `Problem` where an agency that was asked already would be removed.
    """
    overwritten = _put(case, said, _ENTRIES)
    overwritten |= _carry_rows(case.notifiers, said.notifiers, NOTIFIER)
    overwritten |= _carry_rows(case.children, said.children, CHILD)
    overwritten |= _carry_rows(case.family, said.family, FAMILY_MEMBER)
    _check_agencies(case, said)
    overwritten |= _carry_rows(case.agencies, said.agencies, AGENCY)
    overwritten |= _carry_rows(case.other_areas, said.other_areas, OTHER_AREA)
    overwritten |= _carry_decided(case, said, at, why)
    for kind in EVENTS_STATED:
        overwritten |= _carry_event(case, said, kind, at, why)
    return overwritten


def _written(record: object, keys: Iterable[str]) -> dict[str, str]:
    return {key: _typed(getattr(record, key)) for key in keys if key not in _OF_EVENTS}


def _row(record: Any, keys: Iterable[str]) -> dict[str, str]:
    return {**_written(record, keys), "id": record.id}


def _typed(value: object) -> str:
    return value.typed if isinstance(value, PartDate) else str(value)


def _current(case: Case, kind: str) -> CaseEvent | None:
    return next((event for event in case.events if event.kind == kind and not event.superseded_at), None)


def _put(record: object, said: object, keys: Iterable[str]) -> bool:
    overwritten = False
    for key in keys:
        old, new = getattr(record, key), getattr(said, key)
        if old != new:
            overwritten |= old not in _EMPTY
            setattr(record, key, new)
    return overwritten


def _carry_rows(rows: list[Any], said: list[Any], keys: tuple[str, ...]) -> bool:
    left, overwritten = {row.id: row for row in rows}, False
    for new in said:
        old = left.pop(new.id, None)
        if old is None:
            rows.append(new)
        else:
            overwritten |= _put(old, new, keys)
            old.position = new.position
    for gone in left.values():
        rows.remove(gone)
    rows.sort(key=lambda row: row.position)
    return overwritten or bool(left)


def _check_agencies(case: Case, said: Case) -> None:
    named, asked = {agency.id for agency in said.agencies}, {request.involved_id for request in case.requests}
    for agency in case.agencies:
        if agency.id not in named and agency.id in asked:
            raise Problem(
                f"{agency.name} was asked for information, so it stays with the case: correct its entries instead of "
                "removing it.",
                "agencies",
            )


def _carry_event(case: Case, said: Case, kind: str, at: str, why: str) -> bool:
    old, new = _current(case, kind), _current(said, kind)
    timed = bool(EVENTS_STATED[kind][2])
    if _moment(old, timed=timed) == _moment(new, timed=timed):
        return False
    if old and new and old.happened_on == new.happened_on and not old.at_time:
        # What was empty is filled in: nothing that was entered changes.
        old.at_time = new.at_time
        return False
    if new:
        time = new.at_time if timed or not old else old.at_time
        case.events.append(
            CaseEvent(kind=kind, happened_on=new.happened_on, at_time=time, note=old.note if old else "")
        )
    if old:
        old.superseded_at, old.superseded_why = at, why
    return old is not None


def _carry_decided(case: Case, said: Case, at: str, why: str) -> bool:
    """Carry over what is said of a decision made already, with its events; one that is recorded is not changed here."""
    before, on = case.decided, case.decided_on
    if (before, on) == (said.decided, said.decided_on):
        return False
    if decision_of(case):
        raise Problem(
            "The decision is on record: change what is recorded of it, where the earlier one stays.", DECIDED_ON
        )
    for event in case.events:
        if event.kind in DECIDED_ALREADY.get(before, ()) and not event.superseded_at:
            event.superseded_at, event.superseded_why = at, why
    case.decided, case.decided_on = said.decided, said.decided_on
    case.events += events_of(said.decided, said.decided_on)
    grace = _current(case, "arrangements_begun")
    if grace and not case.day_of("review_begun"):
        grace.superseded_at, grace.superseded_why = at, why
    return before not in _EMPTY


def _moment(event: CaseEvent | None, *, timed: bool) -> object:
    return event and (event.happened_on, event.at_time if timed else "")
