"""A case for another area: passed on, looked at again, and followed until that area has answered (procedure 4.1)."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date

from sqlalchemy.orm import Session

from scr_desktop.domain.problem import Doubt, Problem
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.lateness import late_event, late_telling
from scr_desktop.domain.records.case import Case, CaseEvent
from scr_desktop.domain.records.review.correspondence import PassedOn
from scr_desktop.domain.rules.deadline_state import is_ahead
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import loading
from scr_desktop.services.agencies.directory import plain
from scr_desktop.services.case import telling
from scr_desktop.services.case.case import put_event
from scr_desktop.services.case.event_check import let_stand
from scr_desktop.services.check import need, need_late_why, not_ahead
from scr_desktop.store.case_file import CaseFile


def pass_on(
    case_file: CaseFile,
    case_id: str,
    area: str,
    to_whom: str,
    passed_on: date,
    means: str,
    why: str,
    look_again_on: date,
    late_why: str = "",
    stands_why: str = "",
) -> Case:
    """Record that a case was passed on to the area that must decide it, and return the case.

    It is looked at again on `look_again_on` until that area has answered. That the other area was told is recorded
    with it. Raises `Problem` where something is missing, a day cannot be, or it came after the day by which the area had
    to be told without the reason in `late_why`; `Doubt` for our own area, or a day before the incident or before the
    authority became aware, unless `stands_why` says how it can stand.
    """
    need(area, "Say which area the case is passed on to.", "area")
    need(means, "Say by what means it was passed on.", "means")
    need(why, "Say why that area must decide, for example that the child normally lives there.")
    not_ahead(passed_on, "passed_on")
    if not is_ahead(look_again_on, passed_on):
        raise Problem("The day to look again must come after the day it was passed on.", "look_again_on")
    with case_file.work("Passed on to another area", case_id=case_id, why=why.strip()) as session:
        case = loading.open_case(session, case_id)
        for doubt in _doubts(case, area, passed_on, loading.authorities(session)):
            let_stand(case, doubt, stands_why)
        case.passed_on.append(_record(area, to_whom, means, why, days=(passed_on, look_again_on)))
        _note_told(session, case, area, passed_on, means, why=(why.strip(), late_why, stands_why))
    return case


def _record(area: str, to_whom: str, means: str, why: str, *, days: tuple[date, date]) -> PassedOn:
    """Return the record of a case passed on, with the day and the one on which it is looked at again."""
    passed_on, look_again_on = days
    return PassedOn(
        area=area.strip(),
        to_whom=to_whom.strip(),
        passed_on=passed_on,
        means=means.strip(),
        why=why.strip(),
        look_again_on=look_again_on,
    )


def _doubts(case: Case, area: str, on: date, ours: Collection[str]) -> Iterator[Doubt]:
    """Yield what cannot well be: that a case goes to the office's own area, or went before anybody knew of it."""
    if plain(area) in {plain(one) for one in (*ours, case.local_authority) if one.strip()}:
        yield Doubt(f"{area.strip()} is our own area: enter the other one, or say why it stands.", "area")
    days = (("it happened", case.incident_on.earliest), ("the authority became aware", case.day_of("aware")))
    said = [f"before {words} on {written(day)}" for words, day in days if day and on < day]
    if said:
        sentence = f"The day of passing it on, {written(on)}, comes {' and '.join(said)}: check the days, or say why it stands."
        yield Doubt(sentence, "passed_on")


def late(status: CaseStatus, area: str, on: date | None) -> tuple[str, ...]:
    """Return a sentence for each time limit after which `area` would be told by passing the case on to it on that day."""
    if any(line.duty.in_area and line.duty.area_id for line in status.duties):
        keys = [key for key in _duties_of(status, area) if not _told(status.case, key)]
        return tuple(dict.fromkeys(said for key in keys for said in late_telling(status, key, on)))
    if status.case.day_of("other_area_told") is not None:
        return ()
    told = (said for line in status.duties if line.duty.in_area for said in late_telling(status, line.duty.key, on))
    return tuple(dict.fromkeys((*late_event(status, "other_area_told", on), *told)))


def _duties_of(status: CaseStatus, area: str) -> list[str]:
    """Return the duties of telling an area that is entered by name."""
    ids = {other_area.id for other_area in status.case.other_areas if plain(other_area.name) == plain(area)}
    return [line.duty.key for line in status.duties if line.duty.in_area and line.duty.area_id in ids]


def _told(case: Case, duty: str) -> bool:
    return any(one.duty == duty for one in case.tellings)


def _note_told(session: Session, case: Case, area: str, on: date, means: str, *, why: tuple[str, str, str]) -> None:
    """Note with a case passed on that the area was told: its own telling where it is entered by name, else the day.

    `why` are the note with it, why it came late, and why a doubted day stands.
    Where other areas are named and this is none of them, nothing is said of them.
    """
    status = loading.status(session, case)
    for key in _duties_of(status, area):
        if not _told(case, key):
            telling.put_telling(session, case, key, on, means, "", *why)
    others = [line.duty for line in status.duties if line.duty.in_area]
    if not any(one.area_id for one in others) and case.day_of("other_area_told") is None:
        because = need_late_why(late(status, area, on), why[1])
        put_event(session, case, CaseEvent(kind="other_area_told", happened_on=on, late_why=because), why[0])


def look_again(case_file: CaseFile, case_id: str, passed_id: str, look_again_on: date, note: str) -> Case:
    """Record that an area has not answered yet, what was done about it, and when to look again."""
    need(note, "Say what was found or done.", "note")
    with case_file.work("Other area asked again", case_id=case_id, why=note.strip()) as session:
        case = loading.a_case(session, case_id)
        one = _waiting(case, passed_id)
        if one.look_again_on and not is_ahead(look_again_on, one.look_again_on):
            raise Problem(f"Choose a day after {written(one.look_again_on)}.", "on")
        one.look_again_on, one.outcome = look_again_on, note.strip()
    return case


def answered(case_file: CaseFile, case_id: str, passed_id: str, on: date, outcome: str) -> Case:
    """Record that the other area answered on a day, and what: it took the case, or will not."""
    not_ahead(on, "on")
    need(outcome, "Say what the area answered: that it takes the case, or why not.", "note")
    with case_file.work("Other area answered", case_id=case_id, why=outcome.strip()) as session:
        case = loading.a_case(session, case_id)
        one = _waiting(case, passed_id)
        if on < one.passed_on:
            raise Problem(f"The answer cannot have come before the case was passed on, {written(one.passed_on)}.", "on")
        one.answered_on, one.outcome = on, outcome.strip()
    return case


def _waiting(case: Case, passed_id: str) -> PassedOn:
    for one in case.passed_on:
        if one.id == passed_id and one.answered_on is None:
            return one
    raise Problem("That area has answered already.", "passed_on")
