"""The invented offices that are measured: sound, whole, and alike in all but their size."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select, text

from scr_desktop.domain.records.case import Case, Deadline
from scr_desktop.domain.time.period import add_months
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import next_deadlines
from scr_desktop.services.office import diary, register
from scr_desktop.store import indexing
from scr_desktop.store.case_file import CaseFile
from tests.benchmarks import many_cases
from tests.benchmarks.frame import the_run
from tests.benchmarks.frame.the_run import OPEN, Size

COUNT = 500


@pytest.fixture(scope="module", params=sorted(the_run.SHARES))
def case_file(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Iterator[CaseFile]:
    """Give a small office of each share of open cases."""
    with many_cases.make(tmp_path_factory.mktemp("many"), COUNT, request.param) as made:
        yield made


def counted(case_file: CaseFile, query: str) -> int:
    """Return what a query counts."""
    with case_file.read() as session:
        return int(session.scalar(text(query)) or 0)


def test_the_file_is_sound_and_its_history_whole(case_file: CaseFile) -> None:
    """Every page, every link of the history and the search index are as in a file that an officer filled."""
    assert case_file.check() == []
    assert case_file.head().number == COUNT


def test_each_case_has_what_an_office_keeps(case_file: CaseFile) -> None:
    """A child, two events, four deadlines and an entry of history a case; opening the file changes nothing."""
    tables = ("children", "case_events", "deadlines", "history")
    assert [counted(case_file, f"SELECT count(*) FROM {name}") // COUNT for name in tables] == [1, 2, 4, 1]
    next_deadlines.bring_in_step(case_file)
    assert case_file.head().number == COUNT


def test_the_last_are_open_with_what_is_due_about_now(case_file: CaseFile) -> None:
    """Today shows what is late and what is near, of 200 cases at least, and the register what is due next in each."""
    found = register.rows(case_file, register.Wanted(), limit=OPEN)
    desk = diary.today(case_file)
    assert len(found) == OPEN
    assert desk.overdue
    assert desk.this_week
    with case_file.read() as session:
        due = select(Deadline).where(Deadline.met_on.is_(None)).order_by(Deadline.due_on.desc(), Deadline.rule.desc())
        first = {one.case_id: (one.due_on, one.rule) for one in session.scalars(due)}
    assert {row.id: (row.next_due_on, row.next_rule) for row in found}.items() <= first.items()


def test_the_busy_months_are_as_full_as_asked(case_file: CaseFile) -> None:
    """Two months in a row have 500 deadlines each."""
    within = [diary.between(case_file, first, add_months(first, 1)) for first in many_cases.BUSY]
    months = [
        [item for item in items if item.last_on and item.last_on.month == first.month]
        for items, first in zip(within, many_cases.BUSY, strict=True)
    ]
    assert [len(items) for items in months] == [500, 500]


def test_a_case_opens_and_is_found_by_its_words(case_file: CaseFile) -> None:
    """The status of a case can be reckoned, and it is found by the words by which it is once the index is made anew."""
    row = register.rows(case_file, register.Wanted(), limit=1)[0]
    assert cases.status(case_file, row.id).case.children[0].name == row.title
    asked = [register.Wanted(words=words, state="all") for words in ("harbour bruises", "obrien", row.reference)]
    before = [register.rows(case_file, one, limit=COUNT) for one in asked]
    with case_file.jot() as connection:
        indexing.index_all(connection)
    assert all(before)
    assert [register.rows(case_file, one, limit=COUNT) for one in asked] == before


def test_only_the_share_of_open_cases_differs(tmp_path: Path) -> None:
    """An office with a fifth open is that with 200 open, and has more open cases besides."""
    found = {}
    for share in the_run.SHARES:
        (tmp_path / share).mkdir()
        with many_cases.make(tmp_path / share, COUNT, share) as made, made.read() as session:
            found[share] = {(one.reference, one.title): one.closed_on for one in session.scalars(select(Case))}
    few, fifth = found["few"], found["fifth"]
    assert few.keys() == fifth.keys()
    assert sum(day is None for day in few.values()) == OPEN
    assert {one for one, day in few.items() if day is None} < {one for one, day in fifth.items() if day is None}


def test_an_office_is_made_once_a_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All benchmarks of a run share the office of a size; one that changes it gets a copy."""
    monkeypatch.setenv(the_run.FOLDER, str(tmp_path))
    the_run.folder.cache_clear()
    many_cases.path_of.cache_clear()
    size = Size(COUNT, "few")
    path = many_cases.path_of(size)
    stamp = path.stat().st_mtime_ns
    many_cases.path_of.cache_clear()
    assert many_cases.path_of(size) == path
    (tmp_path / "mine").mkdir()
    with CaseFile.open(many_cases.copy(size, tmp_path / "mine"), many_cases.PASSPHRASE, by="Benchmark") as copied:
        assert copied.head().number == COUNT
    assert path.stat().st_mtime_ns == stamp
    the_run.folder.cache_clear()
    many_cases.path_of.cache_clear()
