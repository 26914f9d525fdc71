"""A bank holiday proclaimed late: the day is added, and the open deadlines that it moves are fixed, some cases at a time.

Each step is saved by itself, so that nobody waits for the file. The day for which steps are left is noted in the file, in
the transaction of each step: after a crash the rest is done when the file is opened again.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from scr_desktop.domain.problem import CaseFileGone, CaseFileProblem
from scr_desktop.domain.progress.reckoning import fix_deadlines
from scr_desktop.domain.records.case import Deadline
from scr_desktop.domain.records.history import HistoryEntry, HistoryValue
from scr_desktop.domain.records.office import OneOffDay
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services import clock, loading
from scr_desktop.services.office.moving.moved import Moved, listed_otherwise, moved
from scr_desktop.store.case_file import CaseFile

ADDED = "One-off bank holiday added"
# So many cases are fixed in one step, which takes well under a tenth of a second.
AT_ONCE = 8
Progress = Callable[[int, int], None]


class _Left(NamedTuple):
    """What is left to do for a bank holiday: the day and its title, why it was added, and the cases to be looked at."""

    day: date
    title: str
    why: str
    ids: list[str]

    @property
    def reason(self) -> str:
        """The reason that stands beside every day it moves."""
        return f"{self.title}: {self.why}"


def nothing(_done: int, _of: int) -> None:
    """Tell nobody how far the work is."""


def begin(case_file: CaseFile, day: date, title: str, why: str) -> list[Moved]:
    """Add the day, fix the deadlines of the first cases that it moves, and return all moves; `finish` fixes the rest."""
    finish(case_file)
    with case_file.read() as session:
        known = loading.working_days(session)
        table = WorkingDays({**known.one_off_days, day: title}, known.readings)
        found = moved(session, table)
        left = _Left(day, title, why, _to_look_at(session, known, table, found))
    with case_file.work(ADDED, why=why) as session:
        session.add(OneOffDay(day=day, title=title))
        session.flush()
        _step(session, left, 0)
    return found


def finish(case_file: CaseFile, progress: Progress = nothing) -> int:
    """Fix what is left of the bank holiday added last; return in how many cases it was to be looked for, 0 if none is left.

    `progress(done, of)` is told. Raises `CaseFileProblem` if the disk or the file fails, which says how far it came.
    """
    left = _left(case_file)
    if left is None:
        return 0
    done, of = 0, len(left.ids)
    try:
        while True:
            with case_file.work(ADDED, why=left.why) as session:
                is_last = _step(session, left, done)
            done = min(done + AT_ONCE, of)
            progress(done, of)
            if is_last:
                return of
    except CaseFileGone:
        raise
    except CaseFileProblem as problem:
        raise CaseFileProblem(
            f"{problem.sentence} {left.title} is recorded, and of the {of} cases whose dates were to be looked at {done} are "
            "done; the rest is done when the case file is opened again."
        ) from problem


def resume(case_file: CaseFile) -> str:
    """Fix what the program left when it ended in the middle; return what the officer is told of it, empty if nothing was left.

    In a file that cannot be written to it is done when it is opened again.
    """
    if not is_left(case_file):
        return ""
    left = _left(case_file)
    assert left is not None
    before = _done(case_file, left)
    try:
        finish(case_file)
    except CaseFileProblem as problem:
        return problem.sentence
    now = _done(case_file, left) - before
    return (
        f"The program ended while the dates of open cases were moved, for {left.title}: that had been done in {before} "
        f"{'case' if before == 1 else 'cases'}, and was done in {now} more now."
    )


def is_left(case_file: CaseFile) -> bool:
    """Return whether the dates of some cases wait to be moved by a bank holiday that was added."""
    with case_file.read() as session:
        return _noted(session) is not None


def _done(case_file: CaseFile, left: _Left) -> int:
    """Return in how many cases a bank holiday has moved dates."""
    with case_file.read() as session:
        cases = select(func.count(Deadline.case_id.distinct())).where(Deadline.superseded_why == left.reason)
        return session.scalar(cases) or 0


def _left(case_file: CaseFile) -> _Left | None:
    with case_file.read() as session:
        noted = _noted(session)
        if noted is None:
            return None
        added = session.scalars(select(OneOffDay).where(OneOffDay.day == noted)).one()
        table = loading.working_days(session)
        others = {day: title for day, title in table.one_off_days.items() if day != added.day}
        entry = select(HistoryEntry.why).join(HistoryValue, HistoryValue.entry == HistoryEntry.number)
        why = session.scalar(entry.where(HistoryValue.record_id == added.id).order_by(HistoryEntry.number).limit(1))
        left = _Left(added.day, added.title, why or "", [])
        done = set(session.scalars(select(Deadline.case_id).where(Deadline.superseded_why == left.reason)))
        ids = _to_look_at(session, WorkingDays(others, table.readings), table, moved(session, table), done)
        return left._replace(ids=ids)


def _to_look_at(
    session: Session, before: WorkingDays, after: WorkingDays, found: Collection[Moved], done: Collection[str] = ()
) -> list[str]:
    """Return the cases that another way of counting touches and that are not `done`, those whose deadlines move first."""
    moving = dict.fromkeys(case.id for case, _ in found)
    return [*moving, *sorted(listed_otherwise(session, before, after).difference(moving, done))]


def _step(session: Session, left: _Left, done: int) -> bool:
    """Fix the next cases, note whether any are left, and return whether these were the last."""
    table, law, today = loading.working_days(session), loading.law(session), clock.today()
    for case in loading.reckoned(session, left.ids[done : done + AT_ONCE]):
        if case.open:
            regime = law.of(case)
            fix_deadlines(case, regime, table, at=clock.now(), why=left.reason, today=today, open_only=True)
    is_last = done + AT_ONCE >= len(left.ids)
    _note(session, None if is_last else left.day)
    return is_last


def _noted(session: Session) -> date | None:
    """Return the day for which steps are left, as the file's own number holds it, which nothing else uses."""
    number = session.connection().exec_driver_sql("PRAGMA user_version").scalar()
    return date.fromordinal(number) if number else None


def _note(session: Session, day: date | None) -> None:
    """Note in the transaction of a step for which day others are left."""
    session.connection().exec_driver_sql(f"PRAGMA user_version = {day.toordinal() if day else 0}")
