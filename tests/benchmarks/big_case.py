"""A big case: two thousand rows in its chronology, sixty deadlines of which most were superseded. Everything is invented."""

from __future__ import annotations

import random
from datetime import date, timedelta
from pathlib import Path
from typing import Any, cast

from sqlalchemy import Table, insert

from scr_desktop.domain.chronology.chronology import ChronologyImport, ChronologyRow, place_of
from scr_desktop.domain.records.case import Case, Deadline
from scr_desktop.domain.records.record import new_id
from scr_desktop.domain.time.part_date import PartDate
from scr_desktop.services import clock
from scr_desktop.store.case_file import CaseFile
from tests.benchmarks.many_cases import _WORDS
from tests.services.opening import opened

ROWS, DEADLINES = 2_000, 60
_ROW = cast("Table", ChronologyRow.__table__)
_EMPTY = {"version": 1, "episode_id": "", "duplicate_of": "", "differs_from": [], "removed_at": "", "removed_why": ""}


def make(folder: Path) -> tuple[CaseFile, str]:
    """Return a new, open case file with a big case, and its id."""
    case_file = CaseFile.create(folder / "big.scrcase", "four words on paper", by="Benchmark")
    case = opened(case_file)
    with case_file.work("Chronology brought in", case_id=case.id) as session:
        record = ChronologyImport(
            case_id=case.id,
            agency="Health visiting",
            file_name="all.csv",
            sha256="0" * 64,
            imported_at=clock.now(),
            rows_read=ROWS,
        )
        session.add(record)
        session.flush()
        session.execute(insert(_ROW), _rows(case, record))
    with case_file.work("Deadlines", case_id=case.id) as session:
        there = session.get(Case, case.id)
        assert there is not None
        session.add_all(_superseded(case))
    return case_file, case.id


def _rows(case: Case, record: ChronologyImport) -> list[dict[str, Any]]:
    chance = random.Random(2018)
    found = []
    for line in range(1, ROWS + 1):
        day = date(2015, 5, 1) + timedelta(days=chance.randrange(1100))
        when = PartDate.from_canonical(day.isoformat())
        sorts_on, order = place_of(when)
        event = " ".join(chance.choices(_WORDS, k=12))
        found.append(
            {
                **_EMPTY,
                "id": new_id(),
                "case_id": case.id,
                "import_id": record.id,
                "line": line,
                "happened_on": when,
                "as_written": f"{day:%d/%m/%Y}",
                "doubts": "",
                "sorts_on": sorts_on,
                "at_time": f"{chance.randrange(24):02}:{chance.randrange(60):02}",
                "order": order,
                "agency": record.agency,
                "source": "Agency record",
                "event": event,
                "people": "",
                "action": chance.choice(_WORDS),
                "comment": "",
                "raw": event,
            }
        )
    return found


def _superseded(case: Case) -> list[Deadline]:
    """Return deadlines that were fixed earlier and superseded, as many as are wanting."""
    kept = case.deadlines
    found = []
    for number in range(DEADLINES - len(kept)):
        of = kept[number % len(kept)]
        one = Deadline(
            rule=of.rule,
            counted_from_on=of.counted_from_on - timedelta(days=1 + number),
            due_on=of.due_on - timedelta(days=1 + number),
            reckoned_at=clock.now(),
            holidays_until=of.holidays_until,
            superseded_at=clock.now(),
            superseded_why="The day was put right",
        )
        one.case_id = case.id
        found.append(one)
    return found
