"""A case for another area: passed on, looked at again, and followed until that area has answered (procedure 4.1)."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from scr_desktop.domain.case import Case, CaseEvent
from scr_desktop.domain.correspondence import PassedOn
from scr_desktop.domain.deadline_state import is_ahead
from scr_desktop.domain.part_date import written
from scr_desktop.domain.problem import Problem
from scr_desktop.services import loading, telling
from scr_desktop.services.case import put_event
from scr_desktop.services.check import need, not_ahead
from scr_desktop.services.directory import plain
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
) -> Case:
    """Record that a case was passed on to the area that must decide it, and return the case.

    It is looked at again on `look_again_on` until that area has answered. That the other area was told is recorded
    with it. Raises `Problem` where something is missing or a day cannot be.
    """
    need(area, "Say which area the case is passed on to.", "area")
    need(means, "Say by what means it was passed on.", "means")
    need(why, "Say why that area must decide, for example that the child normally lives there.")
    not_ahead(passed_on, "passed_on")
    if not is_ahead(look_again_on, passed_on):
        raise Problem("The day to look again must come after the day it was passed on.", "look_again_on")
    with case_file.work("Passed on to another area", case_id=case_id, why=why.strip()) as session:
        case = loading.whole_case(session, case_id)
        case.passed_on.append(
            PassedOn(
                area=area.strip(),
                to_whom=to_whom.strip(),
                passed_on=passed_on,
                means=means.strip(),
                why=why.strip(),
                look_again_on=look_again_on,
            )
        )
        _note_told(session, case, area, passed_on, means, why.strip())
    return case


def _note_told(session: Session, case: Case, area: str, on: date, means: str, why: str) -> None:
    """Note with a case passed on that the area was told: its own telling where it is entered by name, else the day.

    Where other areas are named and this is none of them, nothing is said of them.
    """
    others = [one.duty for one in loading.standing(session, case).duties if one.duty.in_area]
    ids = {one.id for one in case.other_areas if plain(one.name) == plain(area)}
    for one in others:
        if one.area_id in ids and not any(told.duty == one.key for told in case.tellings):
            telling.put_telling(session, case, one.key, on, means, note=why)
    if not any(one.area_id for one in others) and case.day_of("other_area_told") is None:
        put_event(session, case, CaseEvent(kind="other_area_told", happened_on=on), why)


def look_again(case_file: CaseFile, case_id: str, passed_id: str, look_again_on: date, note: str) -> Case:
    """Record that an area has not answered yet, what was done about it, and when to look again."""
    need(note, "Say what was found or done.", "note")
    with case_file.work("Other area asked again", case_id=case_id, why=note.strip()) as session:
        case = loading.whole_case(session, case_id)
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
        case = loading.whole_case(session, case_id)
        one = _waiting(case, passed_id)
        if on < one.passed_on:
            raise Problem(f"It was passed on on {written(one.passed_on)}: the answer came later.", "on")
        one.answered_on, one.outcome = on, outcome.strip()
    return case


def _waiting(case: Case, passed_id: str) -> PassedOn:
    for one in case.passed_on:
        if one.id == passed_id and one.answered_on is None:
            return one
    raise Problem("That area has answered already.", "passed_on")
