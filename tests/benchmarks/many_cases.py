"""Case files of thousands of invented cases, filled past the services so that it takes seconds, not hours.

Each case has a child, two events, four deadlines and an entry of the history, whose chain is whole. The last 200 are open,
with what falls due around the present day; with a `fifth` open so is every fifth of the others, forgotten with what was
due long ago. What else Today and the calendar show is the same at every size, so that only what grows may take longer.
"""

from __future__ import annotations

import random
import shutil
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import JSON

from scr_desktop.domain.records.case import Case, CaseEvent, Child, Deadline
from scr_desktop.domain.records.history import FIRST_LINK, HistoryEntry, HistoryValue, Value
from scr_desktop.domain.records.record import Base
from scr_desktop.services import clock
from scr_desktop.store import search
from scr_desktop.store.case_file import CaseFile
from scr_desktop.store.connection import connect
from scr_desktop.store.history import values
from tests.benchmarks.frame import the_run
from tests.benchmarks.frame.the_run import OPEN, Size

CASES = 100_000
PASSPHRASE = "four words on paper"
# The office's first winter: two months of 500 deadlines each, at every size.
BUSY = (date(2005, 2, 1), date(2005, 3, 1))
IN_BUSY = 250
_WORKS = date(2005, 4, 11)
_KNOWN_UNTIL, _NINE = "2028-12-26", "T09:00:00+00:00"
# From which day on a case falls under which arrangements, and which of its deadlines are counted.
_ARRANGEMENTS = (
    (date.min, "WT2015", ("notify", "report_locally", "agency_return", "scr_decision")),
    (date(2018, 6, 29), "transition", ("notify", "report_locally", "agency_return", "rapid_review")),
    (date(2019, 9, 30), "WT2018", ("notify", "report_locally", "agency_return", "rapid_review")),
    (date(2023, 12, 15), "WT2023", ("notify", "report_locally", "agency_return", "rapid_review")),
)
_GIVEN = [
    "Amelia", "Oliver", "Siân", "Łukasz", "Rosie-Mae", "Noah", "Isla", "Nia", "Kai", "Oisín", "Zofia", "Jakub", "Ŵyn",
    "Mohammed", "Aisha", "Thomas", "Grace", "Harriet", "Jayden", "Poppy", "Ffion", "Dylan", "Chidi", "Anaïs", "Tom",
    "Ellie", "Reuben", "Maya", "Idris", "Kasia",
]  # fmt: skip
_FAMILY = [
    "Trelawney", "Nowak", "Smith", "Jones", "Harcourt-Davies", "Maguire-Khan", "Kowalczyk", "Rhys", "Lindqvist",
    "O'Brien", "Patel", "Begum", "Wójcik", "Ashdown", "Fitzherbert", "Okafor", "Evans", "Price", "Taylor", "Brown",
    "Wilson", "Singh", "Ali", "Green", "Hughes", "Clarke", "Wood", "Hall", "Żak", "Young",
]  # fmt: skip
_PLACES = [
    "Harbour", "Mill", "Church", "Station", "Orchard", "Bridge", "Castle", "Meadow", "Abbey", "Quarry", "Spring",
    "Chapel", "Manor", "Forge", "Weir",
]  # fmt: skip
_WORDS = [
    "found", "unwell", "at", "home", "by", "a", "relative", "and", "taken", "to", "hospital", "police", "attended",
    "the", "school", "nurse", "had", "seen", "bruises", "neighbours", "heard", "shouting", "the", "family", "moved",
    "twice", "no", "agency", "held", "the", "whole", "picture", "injuries", "explained", "differently",
]  # fmt: skip
_AT_ONCE = 2_000
_TEXTS = 500

# What is written of each record; whatever else its table has stands there as it does in a new record.
_GIVEN_OF: dict[type[Base], tuple[str, ...]] = {
    Case: (
        "id", "reference", "regime", "opened_on", "closed_on", "next_due_on", "next_rule", "stage", "title", "incident_on",
        "place", "what_happened",
    ),
    Child: (
        "id", "case_id", "given_names", "family_name", "born_on", "harm", "birth", "looked_after", "normally_resident",
        "position",
    ),
    CaseEvent: ("id", "case_id", "kind", "happened_on"),
    Deadline: ("id", "case_id", "rule", "counted_from_on", "due_on", "met_on", "reckoned_at", "holidays_until"),
    HistoryValue: Value._fields,
    HistoryEntry: (
        "number", "at", "by", "what", "what_salt", "what_hash", "case_id", "why", "why_salt", "why_hash", "previous", "link",
    ),
}  # fmt: skip
_ROW = "INSERT INTO case_search_row (number, case_id) VALUES (?, ?)"
_INDEX = "INSERT INTO case_search (rowid, words, chronology) VALUES (?, ?, '')"


class _Drawn(NamedTuple):
    """What chance drew of a case: its days, and whether it is open, and is one of those of the present day."""

    number: int
    opened: date
    due: tuple[date, ...]
    is_open: bool
    is_live: bool

    @property
    def met(self) -> list[date | None]:
        """The days on which its deadlines were met; of an open one the last two are still to be done."""
        return [None if self.is_open and place > 1 else due - timedelta(days=1) for place, due in enumerate(self.due)]

    def next_of(self, counted: tuple[str, ...]) -> tuple[str | None, str]:
        """Return the day and the rule of what is due next, as the register lists it."""
        due = min(zip(self.due[2:], counted[2:], strict=True))
        return (due[0].isoformat(), due[1]) if self.is_open else (None, "")


@contextmanager
def opened(size: Size) -> Iterator[CaseFile]:
    """Give an open office of this size; it is made once a run and shared, so whoever changes it asks for a `copy`."""
    with CaseFile.open(path_of(size), PASSPHRASE, by="Benchmark") as case_file:
        yield case_file


@cache
def path_of(size: Size) -> Path:
    """Return the case file of an office of this size, which all benchmarks of the run share; nobody has it open yet."""
    folder = the_run.folder() / f"{size.cases}-{size.share}"
    path = folder / "many.scrcase"
    if not path.exists():
        shutil.rmtree(folder, ignore_errors=True)
        making = folder.with_suffix(".making")
        making.mkdir(parents=True, exist_ok=True)
        make(making, size.cases, size.share).close()
        making.rename(folder)
    return path


def copy(size: Size, folder: Path) -> Path:
    """Return a copy of an office of this size in `folder`, to be changed."""
    return Path(shutil.copy(path_of(size), folder / "many.scrcase"))


def make(folder: Path, count: int = CASES, share: str = "fifth") -> CaseFile:
    """Return a new, open case file with `count` cases in `folder`, of which that `share` is open."""
    case_file = CaseFile.create(folder / "many.scrcase", PASSPHRASE, by="Benchmark")
    fill(case_file, count, share)
    return case_file


def fill(case_file: CaseFile, count: int = CASES, share: str = "fifth") -> None:
    """Fill an empty case file with `count` cases and their search index; the same cases each time, for a present day."""
    chance = random.Random(2018)
    texts = [" ".join(chance.choices(_WORDS, k=40)) for _ in range(_TEXTS)]
    with closing(connect(case_file.path, case_file._key, case_file._header)) as connection:
        for pragma in ("query_only = OFF", "synchronous = OFF", "cache_size = -500000"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("BEGIN IMMEDIATE")
        last, written = FIRST_LINK, _Written()
        for drawn in _drawn(chance, count, share):
            last = written.put(chance, drawn, chance.choice(texts), last)
            if drawn.number % _AT_ONCE == 0 or drawn.number == count:
                written.to(connection)
        connection.execute("COMMIT")


def _drawn(chance: random.Random, count: int, share: str) -> Iterator[_Drawn]:
    """Yield the days of each case, the oldest first."""
    today, live = clock.today(), count - OPEN
    span = today - timedelta(days=400) - _WORKS
    for number in range(1, count + 1):
        is_live, forgotten = number > live, chance.random() < 0.2
        if number <= IN_BUSY:
            opened = date(2005, 1, 3) + timedelta(days=number // 10)
            due = tuple(first + timedelta(days=chance.randrange(28)) for first in (*BUSY, *BUSY))
        elif is_live:
            opened = today - timedelta(days=90 - (number - live) * 85 // OPEN)
            due = tuple(opened + timedelta(days=days) for days in (2, 4, *sorted(chance.sample(range(10, 130), 2))))
        else:
            opened = _WORKS + span * number // count
            due = tuple(opened + timedelta(days=days) for days in (7, 7, *sorted(chance.sample(range(8, 60), 2))))
        yield _Drawn(number, opened, due, is_live or (forgotten and share == "fifth"), is_live)


class _Written:
    """The rows of some cases, until they are written together: one by one takes ten times as long."""

    def __init__(self) -> None:
        self._rows: dict[str, list[tuple[Any, ...]]] = defaultdict(list)

    def to(self, connection: Any) -> None:
        """Write the rows, and begin anew."""
        for statement, rows in self._rows.items():
            connection.executemany(statement, rows)
        self._rows.clear()

    def put(self, chance: random.Random, drawn: _Drawn, text: str, last: str) -> str:
        """Add a case with its parts, and the entry of history by which it was opened; return the link of that."""
        regime, counted = next((key, rules) for first, key, rules in reversed(_ARRANGEMENTS) if drawn.opened >= first)
        opened, case_id = drawn.opened.isoformat(), _id(chance)
        given, family, place = chance.choice(_GIVEN), chance.choice(_FAMILY), f"{chance.choice(_PLACES)} Lane"
        reference, title = f"{drawn.opened.year}-{drawn.number:06}", f"{given} {family}"
        closed = None if drawn.is_open else (drawn.opened + timedelta(days=200)).isoformat()
        stage = "information" if drawn.is_live else "review" if drawn.is_open else "published"
        self._add(
            Case, case_id, reference, regime, opened, closed, *drawn.next_of(counted), stage, title, opened, place, text
        )
        self._put_parts(chance, drawn, case_id, counted)
        born = (drawn.opened - timedelta(days=chance.randrange(30, 6000))).isoformat()
        harm = "died" if chance.random() < 0.5 else "seriously_harmed"
        self._add(Child, _id(chance), case_id, given, family, born, harm, "born", "unknown", "yes", 1)
        number = drawn.opened.toordinal() * search._OF_A_DAY + drawn.number
        mark = search._OPEN if drawn.is_open else ""
        self._rows[_ROW].append((number, case_id))
        self._rows[_INDEX].append((number, f"{search._to_index(f'{reference} {title} {place}')} {text} {mark}"))
        return self._put_history(drawn, case_id, {"reference": reference, "title": title, "opened_on": opened}, last)

    def _put_parts(self, chance: random.Random, drawn: _Drawn, case_id: str, counted: tuple[str, ...]) -> None:
        opened = drawn.opened.isoformat()
        # Of one that is old it is decided what becomes of it, so that no change of the arrangements waits for it.
        then = ("request_sent", opened) if drawn.is_live else ("review_begun", drawn.due[-1].isoformat())
        for kind, on in (("aware", opened), then):
            self._add(CaseEvent, _id(chance), case_id, kind, on)
        for rule, due, met in zip(counted, drawn.due, drawn.met, strict=True):
            met_on = met and met.isoformat()
            self._add(
                Deadline, _id(chance), case_id, rule, opened, due.isoformat(), met_on, f"{opened}{_NINE}", _KNOWN_UNTIL
            )

    def _put_history(self, drawn: _Drawn, case_id: str, said: dict[str, str], last: str) -> str:
        at = f"{drawn.opened}T09:00:00.{drawn.number:06}+00:00"
        entry = HistoryEntry(
            number=drawn.number, at=at, by="Benchmark", what="Case opened", case_id=case_id, previous=last
        )
        entry.seal()
        fields = {name: (None, after) for name, after in said.items()}
        rows = values.rows_of(entry.number, [{"record": "Case", "id": case_id, "did": "added", "fields": fields}])
        entry.link = entry.expected_link(rows)
        # The file takes no value for an entry that stands already.
        for row in rows:
            self._add(HistoryValue, *row)
        self._add(HistoryEntry, *(getattr(entry, name) for name in _GIVEN_OF[HistoryEntry]))
        return entry.link

    def _add(self, kind: type[Base], *row: Any) -> None:
        self._rows[_insert(kind)].append(row)


def _id(chance: random.Random) -> str:
    return f"{chance.getrandbits(128):032x}"


@cache
def _insert(kind: type[Base]) -> str:
    """Return the statement that writes a record of which only some columns are given."""
    given = _GIVEN_OF[kind]
    usual = {column.name: _usual(column) for column in kind.__table__.columns if column.name not in given}
    names = ", ".join(f'"{name}"' for name in (*given, *usual))
    return f"INSERT INTO {kind.__tablename__} ({names}) VALUES ({', '.join([*'?' * len(given), *usual.values()])})"


def _usual(column: Any) -> str:
    """Return what stands in a column of a new record, as SQL."""
    if column.name == "version":
        return "1"
    return "NULL" if column.nullable else "'[]'" if isinstance(column.type, JSON) else "''"
