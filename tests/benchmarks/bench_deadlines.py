"""A hundred thousand deadlines beside the bare addition in the index table, and all open deadlines of 10,000 cases."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from itertools import islice, product
from pathlib import Path
from typing import Any
from unittest.mock import patch

from sqlalchemy.orm import Session

from scr_desktop.domain.entries.notification import read
from scr_desktop.domain.progress.reckoning import fix_deadlines
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.rules.deadline import DeadlineRule, calculate
from scr_desktop.domain.sources.reading import AMBIGUITIES, ChosenReading
from scr_desktop.domain.time.period import Unit, Within
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.office import office
from scr_desktop.services.regime import by_key, regimes
from scr_desktop.store.case_file import CaseFile
from tests.benchmarks.frame import the_run
from tests.benchmarks.measure import Row, compare, show, timed, within
from tests.domain.papers import TODAY, child, paper
from tests.services.statements.counted import counted

CALCULATIONS, CASES, FEW = (10_000, 1_000, 100) if the_run.is_short() else (100_000, 10_000, 1_000)
AT_MOST = 20.0
# All open deadlines counted anew, beside reading what that needs and the bare additions.
AT_MOST_OF_ROWS = 1.5
# So long at most one step of a late bank holiday holds the file.
LONGEST_HOLD = 0.1
LATE_DAY = date(2018, 5, 23)  # a Wednesday, as if proclaimed a bank holiday late
_ROWS = (
    "SELECT c.reference, c.regime, d.rule, d.counted_from_on, d.due_on FROM cases c CROSS JOIN deadlines d ON d.case_id = c.id "
    "WHERE c.closed_on IS NULL AND +d.superseded_at = '' AND d.met_on IS NULL"
)
EVERY = tuple(AMBIGUITIES.values())
_AT = "2018-05-17T09:00:00+00:00"


def asked(count: int) -> list[tuple[DeadlineRule, date]]:
    """Return so many rules with starting days: every rule of every regime that counts working days, day after day."""
    rules = [rule for regime in regimes() for rule in regime.rules if rule.within.unit is Unit.WORKING_DAYS]
    days = [date(2012, 1, 1) + timedelta(days=number) for number in range(6000)]
    return [(rule, day) for day, rule in islice(product(days, rules), count)]


def bare_addition(questions: list[tuple[DeadlineRule, date]], table: WorkingDays) -> Callable[[], object]:
    """Return the least that the same days could cost: two look-ups in the index table, without rule or argument."""
    days, up_to, origin = table._days, table._up_to, table._origin
    plain = [(day, -rule.within.count if rule.within.before else rule.within.count - 1) for rule, day in questions]
    shift = [0 if rule.within.before else 1 for rule, _ in questions]

    def add() -> list[date]:
        return [
            days[up_to[day.toordinal() - origin + later] + count]
            for (day, count), later in zip(plain, shift, strict=True)
        ]

    return add


def compare_calculations() -> None:
    """Print the ratio of 100,000 calculations to the bare additions, once both are seen to give the same days."""
    table, questions = WorkingDays(), asked(CALCULATIONS)
    bare = bare_addition(questions, table)

    def ours() -> list[date]:
        return [calculate(rule, day, table).due_on for rule, day in questions]

    if ours() != bare():
        raise RuntimeError("the bare addition measured is not the calculation")
    compare(f"{len(questions):,} deadlines / bare addition", timed(ours), timed(bare), at_most=AT_MOST, repeats=5)
    for place, said in ((0, "as the program does"), (-1, "otherwise")):
        table = WorkingDays(readings={one.key: ChosenReading(one.options[place].key, "So agreed.") for one in EVERY})
        compare(f"the same, every reading chosen {said}", timed(ours), timed(bare), at_most=AT_MOST, repeats=5)


def make(folder: Path, count: int) -> CaseFile:
    """Return a new case file with so many open cases that have running deadlines, put in past the services."""
    case_file = CaseFile.create(folder / "many.scrcase", "four words on paper", by="Benchmark")
    engine = case_file._engine.execution_options(writes=True)
    with Session(engine) as session, session.begin():
        session.add_all(_case(number) for number in range(count))
    return case_file


def _case(number: int) -> Case:
    """Return an open case of May 2018 whose agencies were asked: the notification, returns and decision are due."""
    regime, table = by_key("WT2015"), _TABLE
    harmed = child(given_names=f"Child {number}", family_name="Invented", born_on="2.2.18", harm="seriously_harmed")
    case = read(paper(children=[harmed], sent_on=""), today=TODAY).case
    case.reference, case.regime, case.opened_on = f"2018-{number:06}", regime.key, date(2018, 5, 16)
    fix_deadlines(case, regime, table, at=_AT, why="", today=date(2018, 5, 17))
    return case


_TABLE = WorkingDays()


def recompute(count: int, *, measured: bool) -> float:
    """Print what recomputing every open deadline of `count` cases asks of the database; return statements per case."""
    with tempfile.TemporaryDirectory() as folder, make(Path(folder), count) as case_file:
        with counted(case_file) as asked_of:
            moved = office.touched_by(case_file, LATE_DAY)
        if len(moved) < count:
            raise RuntimeError(f"only {len(moved)} deadlines of {count} cases moved")
        print(f"{count:,} open cases | {len(moved):,} deadlines moved | {len(asked_of)} SQL statements", flush=True)
        if measured:
            ours, limit = timed(lambda: office.touched_by(case_file, LATE_DAY)), timed(bare_rows(case_file))
            name = f"deadlines of {count:,} open cases / rows and bare addition"
            compare(name, ours, limit, at_most=AT_MOST_OF_ROWS, repeats=5)
        else:
            within(
                f"late bank holiday over {count:,} cases holds the file",
                lambda: longest_hold(case_file),
                LONGEST_HOLD,
                repeats=1,
            )
        return len(asked_of) / count


def bare_rows(case_file: CaseFile) -> Callable[[], object]:
    """Return the least that the same could cost: the rows by the driver, and a look into the index table for each."""
    rules = {(regime.key, rule.key): rule.within for regime in regimes() for rule in regime.rules}

    def add() -> list[str]:
        connection = case_file._engine.raw_connection()
        rows = connection.cursor().execute(_ROWS).fetchall()
        connection.close()
        table = WorkingDays({LATE_DAY: "Late"})
        return [one for one, *of, start, due in rows if _due(rules[tuple(of)], start, table) != date.fromisoformat(due)]

    return add


def _due(within: Within, start: str, table: WorkingDays) -> date:
    """Return the day that a period gives, by the index table alone where working days are counted."""
    day = date.fromisoformat(start)
    if within.unit is not Unit.WORKING_DAYS:
        return within.due(day, table)
    count = -within.count if within.before else within.count - 1
    return table._days[table._up_to[day.toordinal() - table._origin + (not within.before)] + count]


def longest_hold(case_file: CaseFile) -> float:
    """Add the day, take it back for the next time, and return the longest that one piece of work held the file."""
    held, work = [0.0], CaseFile.work

    @contextmanager
    def watched(self: CaseFile, what: str, **rest: Any) -> Iterator[Session]:
        began = time.perf_counter()
        with work(self, what, **rest) as session:
            yield session
        held.append(time.perf_counter() - began)

    with patch.object(CaseFile, "work", watched):
        days = [LATE_DAY, LATE_DAY + timedelta(days=1)]
        free = [day for day in days if not office.working_days(case_file).why_not(day)]
        office.add_one_off_day(case_file, free[0], "Late", "Measured")
    return max(held)


def main() -> None:
    """Print the rows: the ratio to bare addition, the statements of one pass, and what it costs a case."""
    compare_calculations()
    few, many = recompute(FEW, measured=False), recompute(CASES, measured=True)
    show(Row("statements that 1,000 open cases ask", max(few, many) * 1_000, 100, 1.0, unit="statements"))


if __name__ == "__main__":
    main()
