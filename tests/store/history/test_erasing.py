"""Taking values out of the history: they go with their salt, the chain still fits, and what was altered stays in sight."""

from __future__ import annotations

from collections.abc import Collection

import pytest
from sqlalchemy import select

from scr_desktop.domain.records.history import Erasure, HistoryEntry, Value, erasure
from scr_desktop.store.case_file import CaseFile
from scr_desktop.store.history import erasing, values
from scr_desktop.store.history.links import erased, verify_history
from tests.store.records import Paper
from tests.store.test_chain import tamper


@pytest.fixture
def written(papers: CaseFile) -> CaseFile:
    """Give an office in which a paper was filed and then corrected, each with its reason."""
    made = Paper(text="Isla")
    with papers.work("Filed", why="From Isla's aunt") as session:
        session.add(made)
    with papers.work("Corrected", why="Misspelt") as session:
        session.get_one(Paper, made.id).text = "Ilsa"
    return papers


def place(case_file: CaseFile, entry: int, side: str) -> str:
    """Return the place of the paper's text in an entry, as an erasure names it."""
    with case_file.read() as session:
        query = select(values.VALUES.c.position).where(values.VALUES.c.entry == entry, values.VALUES.c.field == "text")
        return f"{entry}.{session.scalar(query)}.{side}"


def take(case_file: CaseFile, places: Collection[str]) -> Erasure:
    """Erase what stands at places, as a piece of work with its own entry."""
    with case_file.work("Erased", note=True) as session:
        return erasing.take(session, places)


def value(case_file: CaseFile, at: str) -> Value:
    """Return the value of which a place names one side."""
    entry, position, _ = at.split(".")
    with case_file.read() as session:
        columns = values.VALUES.c
        query = select(*values.COLUMNS).where(columns.entry == int(entry), columns.position == int(position))
        return Value(*session.execute(query).one())


def faults(case_file: CaseFile) -> list[str]:
    """Return what is wrong with the history."""
    with case_file.read() as session:
        return verify_history(session)


def test_one_side_of_a_value_goes_and_the_other_stays(written: CaseFile) -> None:
    """Text and salt are gone and the hash is left, so that the history still verifies."""
    before = place(written, 2, "before")
    hash_ = value(written, before).before_hash
    assert take(written, [before]) == Erasure((before,))
    found = value(written, before)
    assert (found.before, found.before_salt, found.before_hash) == (None, None, hash_)
    assert found.after == '"Ilsa"'
    assert faults(written) == []


def test_what_was_done_and_why_can_be_erased_too(written: CaseFile) -> None:
    """Of the entry that is named alone."""
    assert take(written, ["1.why"]) == Erasure(("1.why",))
    with written.read() as session:
        first, second, _ = session.scalars(select(HistoryEntry).order_by(HistoryEntry.number))
    assert (first.why, first.why_salt, first.what) == ("", None, "Filed")
    assert second.why == "Misspelt"
    assert faults(written) == []


def test_the_entry_of_the_work_lists_what_it_erased(written: CaseFile) -> None:
    """In the order of the history, whatever order it was asked in."""
    first, second = place(written, 1, "after"), place(written, 2, "before")
    take(written, [second, "2.why", first])
    with written.read() as session:
        entry = session.get_one(HistoryEntry, 3)
        assert sorted(erasure(entry).places) == sorted([first, second, "2.why"])
        assert {at: by.number for at, by in erased(session).items()} == {first: 3, second: 3, "2.why": 3}


def test_what_is_not_there_is_passed_over(written: CaseFile) -> None:
    """No such entry, no such value, a side on which nothing stood, and what is erased already."""
    nothing = place(written, 1, "before")
    assert take(written, ["99.why", "1.99.after", nothing, "1.who"]) == Erasure()
    take(written, ["1.why"])
    assert take(written, ["1.why"]) == Erasure()
    assert faults(written) == []


def test_erasing_puts_no_alteration_out_of_sight(written: CaseFile) -> None:
    """What had been altered when it was erased is listed as such, and the history says so ever after."""
    at = place(written, 2, "before")
    position = at.split(".")[1]
    tamper(written, f"UPDATE history_values SET before = '\"Isolde\"' WHERE entry = 2 AND position = {position}")
    assert take(written, [at]) == Erasure((at,), (at,))
    assert faults(written) == ["History entry 2 had been altered when values of it were erased by entry 3."]
