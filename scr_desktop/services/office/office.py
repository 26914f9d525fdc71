"""The office: its names and arrangements, and the one-off bank holidays it has added."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.change_of_arrangements import move_grace
from scr_desktop.domain.progress.owed import follows_choice
from scr_desktop.domain.progress.reckoning import fix_deadlines, summarise
from scr_desktop.domain.records.case import Case, Deadline
from scr_desktop.domain.records.office import Office, OfficeReading, OneOffDay
from scr_desktop.domain.rules.arrangements import CaseDates
from scr_desktop.domain.rules.deadline import rule_by_key
from scr_desktop.domain.sources.reading import AMBIGUITIES, ChosenReading
from scr_desktop.domain.time.part_date import written
from scr_desktop.domain.time.working_days import FIRST_YEAR, LAST_YEAR, WorkingDays
from scr_desktop.exchange.logo import read_logo
from scr_desktop.services import clock, loading
from scr_desktop.services.case.case import let_change_pass, let_grace_run
from scr_desktop.services.check import need
from scr_desktop.services.office.moving import one_off_day
from scr_desktop.services.office.moving.moved import Moved, moved
from scr_desktop.services.regime import Law
from scr_desktop.store.case_file import CaseFile

CHANGEABLE = (
    "name", "local_authority", "areas", "arrangements_begin_on", "officer", "chair", "marking", "handling", "letter_handling", "invented",
    "address", "telephone", "secure_address", "logo",
)  # fmt: skip


def get(case_file: CaseFile) -> Office:
    """Return the office; a new case file has one without names."""
    with case_file.read() as session:
        return session.scalar(select(Office)) or Office()


def change(case_file: CaseFile, values: dict[str, Any], why: str = "") -> Office:
    """Change what `values` names (see `CHANGEABLE`) and return the office.

    Raises `Problem` for a day of arrangements outside the lawful span. Cases keep the regime under
    which they were opened.
    """
    CaseDates(date.max.replace(year=2030), values.get("arrangements_begin_on"))
    with case_file.work("Office details changed", why=why) as session:
        office = session.scalar(select(Office))
        if office is None:
            office = Office()
            session.add(office)
        before = office.arrangements_begin_on
        for key, value in values.items():
            if key not in CHANGEABLE:
                raise ValueError(f"the office has no {key} to change")
            setattr(office, key, value)
        session.flush()
        if "arrangements_begin_on" in values:
            _follow_arrangements(session, before, why)
    return office


def logo_from(path: Path) -> bytes:
    """Return the picture in a file as the office keeps its logo; raises `Problem` if it is none that can be used."""
    return read_logo(path)


def _follow_arrangements(session: Session, before: date | None, why: str) -> None:
    """Let the grace period of reviews already begun run from the day now stated, and what is undecided pass to the partners."""
    table, begin = loading.working_days(session), loading.office(session).arrangements_begin_on
    here = loading.law(session)
    for case in loading.open_cases(session):
        move_grace(case, before, begin, at=clock.now(), why=why or "The day the arrangements began")
        regime = here.of(case)
        begun, passes = let_grace_run(session, case, regime), let_change_pass(session, case, regime)
        if begun or passes:
            reason = passes or why or "The day the arrangements began"
            fix_deadlines(case, regime, table, at=clock.now(), why=reason, today=clock.today())


def one_off_days(case_file: CaseFile) -> list[OneOffDay]:
    """Return the days the office has added to the list of bank holidays, in order."""
    with case_file.read() as session:
        return list(session.scalars(select(OneOffDay).order_by(OneOffDay.day)))


def working_days(case_file: CaseFile) -> WorkingDays:
    """Return the office's working days: GOV.UK's list and its own one-off days."""
    with case_file.read() as session:
        return loading.working_days(session)


def law(case_file: CaseFile) -> Law:
    """Return the arrangements as the office has them."""
    with case_file.read() as session:
        return loading.law(session)


def touched_by(case_file: CaseFile, day: date) -> list[Moved]:
    """Return the open deadlines that would move if `day` were a bank holiday, without changing anything."""
    with case_file.read() as session:
        known = loading.working_days(session)
        return moved(session, WorkingDays({**known.one_off_days, day: "One-off day"}, known.readings))


def add_one_off_day(case_file: CaseFile, day: date, title: str, why: str) -> list[Moved]:
    """Add a bank holiday proclaimed late, fix the open deadlines it moves, and return those moves.

    Raises `Problem` as `begin_one_off_day`, `CaseFileProblem` as `one_off_day.finish`.
    """
    found = begin_one_off_day(case_file, day, title, why)
    one_off_day.finish(case_file)
    return found


def begin_one_off_day(case_file: CaseFile, day: date, title: str, why: str) -> list[Moved]:
    """Do as `add_one_off_day`, but where it moves the deadlines of many cases leave the rest to `one_off_day.finish`.

    Raises `Problem` if the day is a weekend, already listed, without a title, or outside the table.
    """
    table = working_days(case_file)
    need(title, "The day needs its title, for example “Bank holiday for the coronation”.", "title")
    need(why, "Say where the day was announced: it stands as the reason beside every date it moves.")
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise Problem(f"The table runs from {FIRST_YEAR} to {LAST_YEAR}: check the year.", "day")
    if reason := table.why_not(day):
        raise Problem(f"{written(day)} is not a working day already ({reason}).", "day")
    return one_off_day.begin(case_file, day, title.strip(), why)


def readings(case_file: CaseFile) -> dict[str, ChosenReading]:
    """Return what the office has chosen where the sources can be read in several ways, by question."""
    with case_file.read() as session:
        return loading.readings(session)


def moved_by_reading(case_file: CaseFile, ambiguity: str, option: str) -> list[Moved]:
    """Return the open deadlines that would move if the office read `ambiguity` as `option`, changing nothing."""
    AMBIGUITIES[ambiguity].option(option)
    with case_file.read() as session:
        known = loading.working_days(session)
        chosen = {**known.readings, ambiguity: ChosenReading(option, "proposed")}
        return moved(session, WorkingDays(known.one_off_days, chosen))


def left_out_by_reading(case_file: CaseFile, ambiguity: str, option: str) -> int:
    """Return how many open deadlines that are listed now count by another reading, and would be listed no more."""
    with case_file.read() as session:
        now, here = loading.working_days(session).readings, loading.law(session)
        query = select(Case.regime, Deadline.rule).join(Case, Case.id == Deadline.case_id)
        unmet = query.where(Case.closed_on.is_(None), Deadline.met_on.is_(None), Deadline.superseded_at == "")
        rules = [rule_by_key(here.by_key(regime).rules, key) for regime, key in session.execute(unmet)]
    then = {**now, ambiguity: ChosenReading(option, "proposed")}
    return sum(follows_choice(rule, now) and not follows_choice(rule, then) for rule in rules)


def choose_reading(case_file: CaseFile, ambiguity: str, option: str, why: str) -> list[Moved]:
    """Choose how the office reads a question, for a reason, fix the open deadlines it moves, and return those moves."""
    text = AMBIGUITIES[ambiguity].option(option).text
    need(why, "Say why the office reads it so: the reason is printed wherever it decides a date.")
    one_off_day.finish(case_file)
    with case_file.work("Reading of the sources chosen", why=why) as session:
        known = session.scalar(select(OfficeReading).where(OfficeReading.ambiguity == ambiguity))
        if known is None:
            today = clock.today()
            session.add(OfficeReading(ambiguity=ambiguity, option=option, why=why.strip(), chosen_on=today))
        else:
            known.option, known.why, known.chosen_on = option, why.strip(), clock.today()
        session.flush()
        return _fix_touched(session, f"The office now reads it so: {text}. {why}")


def _fix_touched(session: Session, why: str) -> list[Moved]:
    """Fix every open deadline that the office's present way of counting moves, with the reason."""
    table, here = loading.working_days(session), loading.law(session)
    found = moved(session, table, here)
    moving = {case.id for case, _ in found}
    for case in loading.open_cases(session):
        regime = here.of(case)
        if case.id in moving:
            fix_deadlines(case, regime, table, at=clock.now(), why=why, today=clock.today(), open_only=True)
        else:
            summarise(case, regime, table, clock.today())
    return found
