"""What another way of counting moves is told from plain rows as it is from the cases themselves."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from sqlalchemy.orm import Session

from scr_desktop.demo import office as demo
from scr_desktop.domain.progress.reckoning import moves, summarise
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.sources.reading import AMBIGUITIES, ChosenReading
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services import clock, loading
from scr_desktop.services.office.moving import moved as service
from scr_desktop.services.regime import by_key
from scr_desktop.store.case_file import CaseFile


@pytest.fixture(scope="module")
def demo_file(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CaseFile]:
    """Give the demonstration office: cases under every regime, at every stage."""
    with CaseFile.create(tmp_path_factory.mktemp("moved") / "demo.scrcase", demo.PASSPHRASE, by="Zoë Price") as made:
        demo.fill(made, 12)
        yield made


def reckoned_whole(session: Session, table: WorkingDays) -> list[tuple[str, str, date | None, date | None]]:
    """Return the moves as each case gives them, read and reckoned whole."""
    return [
        (case.reference, move.rule.key, move.old_on, move.new_on)
        for case in loading.open_cases(session)
        for move in moves(case, by_key(case.regime), table, today=clock.today(), open_only=True)
    ]


def told(session: Session, table: WorkingDays) -> list[tuple[str, str, date | None, date | None]]:
    """Return the moves as plain rows give them."""
    return [(case.reference, move.rule.key, move.old_on, move.new_on) for case, move in service.moved(session, table)]


def days_due(session: Session) -> list[date]:
    """Return the days about those on which open deadlines fall."""
    due = {deadline.due_on for case in loading.open_cases(session) for deadline in case.deadlines if deadline.current}
    return sorted({day - timedelta(days=back) for day in due for back in (0, 4)})


def test_each_bank_holiday_moves_what_the_cases_say(demo_file: CaseFile) -> None:
    """Whatever day it is: by the working day, by the month, before a meeting, with a plan that came about."""
    with demo_file.read() as session:
        known = loading.working_days(session)
        found = 0
        for day in days_due(session):
            table = WorkingDays({**known.one_off_days, day: "Proclaimed"}, known.readings)
            assert told(session, table) == reckoned_whole(session, table), day
            found += len(told(session, table))
    assert found > 20


@pytest.mark.parametrize("question", AMBIGUITIES)
def test_each_reading_moves_what_the_cases_say(demo_file: CaseFile, question: str) -> None:
    """One that hangs on the time of the day as well."""
    with demo_file.read() as session:
        known = loading.working_days(session)
        for option in AMBIGUITIES[question].options:
            table = WorkingDays(
                known.one_off_days, {**known.readings, question: ChosenReading(option.key, "So agreed.")}
            )
            assert told(session, table) == reckoned_whole(session, table), option.key


def test_no_case_whose_next_deadline_is_another_is_passed_over(demo_file: CaseFile) -> None:
    """Also where no day moves: one that can be read to fall later may then fall later still."""
    with demo_file.read() as session:
        known, cases, days = loading.working_days(session), loading.open_cases(session), days_due(session)[::5]
    for day in days:
        table = WorkingDays({**known.one_off_days, day: "Proclaimed"}, known.readings)
        with demo_file.read() as session:
            found = service.listed_otherwise(session, known, table)
        for case in cases:
            assert next_of(case, table) == next_of(case, known) or case.id in found, (case.reference, day)


def next_of(case: Case, table: WorkingDays) -> tuple[object, ...]:
    """Return what the register would list of a case."""
    summarise(case, by_key(case.regime), table, clock.today())
    return case.stage, case.next_rule, case.next_due_on
