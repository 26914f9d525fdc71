"""A case file of a hundred thousand invented cases, filled past the services so that it takes seconds, not hours."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.record import new_id
from scr_desktop.services.regime import regimes
from scr_desktop.store import search
from scr_desktop.store.case_file import CaseFile

CASES = 100_000
_GIVEN = [
    "Amelia",
    "Oliver",
    "Siân",
    "Łukasz",
    "Rosie-Mae",
    "Noah",
    "Isla",
    "Nia",
    "Kai",
    "Oisín",
    "Zofia",
    "Jakub",
    "Ŵyn",
    "Mohammed",
    "Aisha",
    "Thomas",
    "Grace",
    "Harriet",
    "Jayden",
    "Poppy",
    "Ffion",
    "Dylan",
    "Chidi",
    "Anaïs",
    "Tom",
    "Ellie",
    "Reuben",
    "Maya",
    "Idris",
    "Kasia",
]
_FAMILY = [
    "Trelawney",
    "Nowak",
    "Smith",
    "Jones",
    "Harcourt-Davies",
    "Maguire-Khan",
    "Kowalczyk",
    "Rhys",
    "Lindqvist",
    "O'Brien",
    "Patel",
    "Begum",
    "Wójcik",
    "Ashdown",
    "Fitzherbert",
    "Okafor",
    "Evans",
    "Price",
    "Taylor",
    "Brown",
    "Wilson",
    "Singh",
    "Ali",
    "Green",
    "Hughes",
    "Clarke",
    "Wood",
    "Hall",
    "Żak",
    "Young",
]
_PLACES = [
    "Harbour",
    "Mill",
    "Church",
    "Station",
    "Orchard",
    "Bridge",
    "Castle",
    "Meadow",
    "Abbey",
    "Quarry",
    "Spring",
    "Chapel",
    "Manor",
    "Forge",
    "Weir",
]
_WORDS = [
    "found",
    "unwell",
    "at",
    "home",
    "by",
    "a",
    "relative",
    "and",
    "taken",
    "to",
    "hospital",
    "police",
    "attended",
    "the",
    "school",
    "nurse",
    "had",
    "seen",
    "bruises",
    "neighbours",
    "heard",
    "shouting",
    "the",
    "family",
    "moved",
    "twice",
    "no",
    "agency",
    "held",
    "the",
    "whole",
    "picture",
    "injuries",
    "explained",
    "differently",
]
_INDEX = "INSERT INTO case_search (rowid, words, chronology) VALUES (?, ?, '')"


def fill(case_file: CaseFile, count: int = CASES) -> None:
    """Fill an empty case file with `count` cases and their search index; the same cases each time."""
    chance = random.Random(2018)
    names = [column.name for column in Case.__table__.columns]
    insert = f"INSERT INTO cases ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
    connection = case_file._engine.raw_connection()
    cursor = connection.cursor()
    cursor.execute("PRAGMA query_only = OFF")
    cursor.execute("BEGIN IMMEDIATE")
    rows = list(_cases(chance, count))
    cursor.executemany(insert, [[row.get(name, "") for name in names] for row in rows])
    cursor.executemany(
        "INSERT INTO case_search_row (number, case_id) VALUES (?, ?)",
        [(number, row["id"]) for number, row in enumerate(rows, 1)],
    )
    cursor.executemany(_INDEX, [_texts(number, row) for number, row in enumerate(rows, 1)])
    cursor.execute("COMMIT")
    connection.close()


def make(folder: Path, count: int = CASES) -> CaseFile:
    """Return a new, open case file with `count` cases in `folder`."""
    case_file = CaseFile.create(folder / "many.scrcase", "four words on paper", by="Benchmark")
    fill(case_file, count)
    return case_file


def _cases(chance: random.Random, count: int) -> Iterator[dict[str, Any]]:
    """Yield the columns of each case, oldest first; four in five are closed, as in an office of some age."""
    known = regimes()
    first = date(2005, 1, 3)
    for number in range(count):
        regime = known[number * len(known) // count]
        opened = first + timedelta(days=number * 7900 // count)
        is_open = chance.random() < 0.2
        yield {
            "id": new_id(),
            "version": 1,
            "kept": "[]",
            "open_when_closed": "[]",
            "reference": f"{opened.year}-{number:06}",
            "regime": regime.key,
            "opened_on": opened.isoformat(),
            "closed_on": None if is_open else (opened + timedelta(days=200)).isoformat(),
            "next_due_on": (opened + timedelta(days=chance.randrange(5, 200))).isoformat() if is_open else None,
            "next_rule": chance.choice(regime.rules).key if is_open else "",
            "stage": chance.choice(regime.stages).key,
            "title": f"{chance.choice(_GIVEN)} {chance.choice(_FAMILY)}",
            "place": f"{chance.choice(_PLACES)} {chance.choice(('Lane', 'Road', 'Street'))}",
            "what_happened": " ".join(chance.choices(_WORDS, k=40)),
        }


def _texts(number: int, row: dict[str, Any]) -> tuple[Any, ...]:
    return number, search._to_index(" ".join(row[name] for name in ("reference", "title", "place", "what_happened")))
