"""The pages of the day over many cases: Today and the calendar, at any number of cases, few of them open or a fifth.

What the cases hold besides is put there past the services, as `many_cases.py` puts the cases.
"""

from __future__ import annotations

import os
import random
import tempfile
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any, NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from scr_desktop.domain.records.case import CaseEvent, Child, Deadline
from scr_desktop.domain.records.record import new_id
from scr_desktop.services import clock
from scr_desktop.services.regime import by_key
from scr_desktop.store import search
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.deadline_calendar.page import CalendarPage
from scr_desktop.ui.look import theme
from scr_desktop.ui.today.page import TodayPage
from tests.benchmarks.many_cases import make
from tests.benchmarks.measure import timed, within

SIZES = (1_000, 10_000, 100_000)
FEW, MOMENT = 200, 0.05
# Days after a case was received on which its deadlines are due, and how long it runs at the most.
_DUE_AFTER, _RUNS = (7, 21, 30, 183), 200


class _Kept(NamedTuple):
    """One case as it was put into the file."""

    id: str
    regime: str
    opened_on: date
    open: bool
    title: str


def office(folder: Path, count: int, *, few: bool) -> CaseFile:
    """Return a new, open case file of `count` cases up to the present day with what stands in them; a fifth is open, or `FEW`."""
    case_file = make(folder, count)
    connection = case_file._engine.raw_connection()
    cursor = connection.cursor()
    cursor.execute("PRAGMA query_only = OFF")
    cursor.execute("BEGIN IMMEDIATE")
    # The last was received today, so that the present days are as full as the years before.
    (last,) = cursor.execute("SELECT max(opened_on) FROM cases").fetchone()
    later = f"{(clock.today() - date.fromisoformat(last)).days} days"
    cursor.execute(
        "UPDATE cases SET opened_on = date(opened_on, ?), closed_on = date(closed_on, ?), "
        "next_due_on = date(next_due_on, ?)",
        (later, later, later),
    )
    if few:
        cursor.execute(
            "UPDATE cases SET closed_on = opened_on, next_due_on = NULL, next_rule = '' WHERE closed_on IS NULL AND id "
            "NOT IN (SELECT id FROM cases WHERE closed_on IS NULL ORDER BY opened_on DESC LIMIT ?)",
            (FEW,),
        )
    _index_open(cursor)
    rows = cursor.execute("SELECT id, regime, opened_on, closed_on IS NULL, title FROM cases ORDER BY opened_on")
    cases = [
        _Kept(key, regime, date.fromisoformat(on), bool(is_open), title)
        for key, regime, on, is_open, title in rows.fetchall()
    ]
    chance = random.Random(2018)
    for kind, of in ((Deadline, _deadlines), (CaseEvent, _events), (Child, _children)):
        names = [column.name for column in kind.__table__.columns]
        found = [[row.get(name, "") for name in names] for case in cases for row in of(case, chance)]
        marks = ", ".join("?" * len(names))
        cursor.executemany(f"INSERT INTO {kind.__tablename__} ({', '.join(names)}) VALUES ({marks})", found)
    cursor.execute("COMMIT")
    connection.close()
    return case_file


def _index_open(cursor: Any) -> None:
    """Give the open cases the mark by which the search knows them."""
    query = (
        "SELECT number, reference, title, place, what_happened FROM cases JOIN case_search_row ON case_id = id "
        "WHERE closed_on IS NULL"
    )
    for number, *texts in cursor.execute(query).fetchall():
        row = search._row(number, {"words": " ".join(texts)}, is_open=True)
        cursor.execute("DELETE FROM case_search WHERE rowid = :number", row)
        cursor.execute("INSERT INTO case_search (rowid, words, chronology) VALUES (:number, :words, :chronology)", row)


def _deadlines(case: _Kept, chance: random.Random) -> Iterator[dict[str, Any]]:
    """Yield four deadlines; of an open case half of those of the past are met, and none that is to come."""
    rules = [rule for rule in by_key(case.regime).rules if not rule.lasts and not rule.at_once][: len(_DUE_AFTER)]
    for rule, days in zip(rules, _DUE_AFTER, strict=True):
        due_on = case.opened_on + timedelta(days=days)
        met = not case.open or (due_on < clock.today() and chance.random() < 0.5)
        yield {
            "id": new_id(), "version": 1, "case_id": case.id, "rule": rule.key,
            "counted_from_on": case.opened_on.isoformat(), "due_on": due_on.isoformat(),
            "met_on": due_on.isoformat() if met else None, "holidays_until": None, "kept_instead_of": None,
        }  # fmt: skip


def _events(case: _Kept, _chance: random.Random) -> Iterator[dict[str, Any]]:
    for kind in ("aware", "notification_received"):
        on = case.opened_on.isoformat()
        yield {"id": new_id(), "version": 1, "case_id": case.id, "kind": kind, "happened_on": on}


def _children(case: _Kept, chance: random.Random) -> Iterator[dict[str, Any]]:
    given, _, family = case.title.partition(" ")
    born = case.opened_on - timedelta(days=chance.randrange(6000))
    yield {
        "id": new_id(), "version": 1, "case_id": case.id, "position": 1, "given_names": given, "family_name": family,
        "birth": "born", "born_on": born.isoformat(), "harm": "died", "died_on": case.opened_on.isoformat(),
    }  # fmt: skip


def main() -> None:
    """Print how long each page takes to be read anew and a month to be changed, at each size and share."""
    app = QApplication([])
    theme.apply(app, "light")
    for count in SIZES:
        for few in (True, False):
            with tempfile.TemporaryDirectory() as folder, office(Path(folder), count, few=few) as case_file:
                _rows(case_file, f"{count:,} cases, {FEW if few else count // 5:,} open")


def _rows(case_file: CaseFile, which: str) -> None:
    today, calendar = TodayPage(case_file), CalendarPage(case_file)
    for page in (today, calendar):
        page.resize(1200, 800)
        page.show()
    QApplication.processEvents()

    def painted(page: TodayPage | CalendarPage, work: Any) -> Any:
        def do() -> None:
            work()
            page.repaint()

        return timed(do)

    within(f"Today, {which}", painted(today, today.refresh), MOMENT)
    within(f"calendar, {which}", painted(calendar, calendar.refresh), MOMENT)
    turn = iter([-1, 1] * 100)
    within(f"change of month, {which}", painted(calendar, lambda: calendar._step(next(turn))), MOMENT)
    for page in (today, calendar):
        page.deleteLater()
    QApplication.processEvents()


if __name__ == "__main__":
    main()
