"""What the history says that a record holds, and every way in which a record can differ from it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scr_desktop.domain.records.history import Value
from scr_desktop.domain.time.part_date import PartDate
from scr_desktop.store.case_file import CaseFile
from scr_desktop.store.chain import Change
from scr_desktop.store.history import erasing, replay, values
from scr_desktop.store.history.replay import NOT_KNOWN, THERE, Difference
from scr_desktop.store.history.values import ERASED
from tests.store.records import Paper, Scrap


@pytest.fixture
def paper(papers: CaseFile) -> Paper:
    """File a paper in entry 1, and correct it in entry 2."""
    made = Paper(text="one", facts={"died": True, "where": {"place": "Bath"}})
    with papers.work("Filed") as session:
        session.add(made)
    with papers.work("Corrected") as session:
        found = session.get_one(Paper, made.id)
        found.text, found.seen_on = "two", PartDate.parse("12 May 2018")
        found.facts = {"died": True, "where": {"place": "Bristol"}}
    return made


def told(case_file: CaseFile, record_id: str) -> replay.ToldRecord:
    """Return what the history tells of a record."""
    with case_file.read() as session:
        return replay.replayed(session, record_id)


def differences(case_file: CaseFile) -> list[Difference]:
    """Return every difference between the records and the history."""
    with case_file.read() as session:
        return list(replay.compare(session).differences)


def past(case_file: CaseFile, statement: str) -> None:
    """Change a record past the history, as somebody with the key and another program could."""
    with case_file._engine.execution_options(writes=True).begin() as connection:
        for one in statement.split("; "):
            connection.exec_driver_sql(one)


def test_the_history_says_what_a_record_holds(papers: CaseFile, paper: Paper) -> None:
    """The last word on each field, with what was changed inside one, and nothing where nothing was ever put."""
    of = told(papers, paper.id)
    assert of.stands
    assert of.says("text") == "two"
    assert of.says("seen_on") == "2018-05-12"
    assert of.says("facts") == {"died": True, "where": {"place": "Bristol"}}
    assert of.says("folder_id") is None
    assert differences(papers) == []


@pytest.mark.parametrize(
    ("statement", "field", "said", "holds"),
    [
        ("UPDATE test_paper SET text = 'three'", "text", "two", "three"),
        ("UPDATE test_paper SET seen_on = ''", "seen_on", "2018-05-12", ""),
        ("INSERT INTO test_folder VALUES ('A', 'x', 1); UPDATE test_paper SET folder_id = 'x'", "folder_id", None, "x"),
        (
            'UPDATE test_paper SET facts = \'{"died": true, "where": {"place": "Bath"}}\'',
            "facts",
            {"died": True, "where": {"place": "Bristol"}},
            {"died": True, "where": {"place": "Bath"}},
        ),
        ("DELETE FROM test_paper", THERE, True, False),
    ],
)
def test_a_record_changed_past_the_history_shows(
    papers: CaseFile, paper: Paper, statement: str, field: str, said: object, holds: object
) -> None:
    """What the history says stands beside what the record holds, with the entry that spoke of it last."""
    past(papers, statement)
    entry = 1 if field == "folder_id" else 2
    if field in {"folder_id", THERE, "facts"}:
        entry = differences(papers)[0].entry
    assert differences(papers) == [Difference("Paper", paper.id, "", field, said, holds, entry)]


def test_a_removed_record_that_came_back_shows(papers: CaseFile, paper: Paper) -> None:
    """What was removed with an entry and stands there again was put past the history."""
    with papers.work("Removed") as session:
        session.delete(session.get_one(Paper, paper.id))
    assert not told(papers, paper.id).stands
    assert differences(papers) == []
    past(
        papers,
        f"INSERT INTO test_paper (id, version, text, seen_on, facts) VALUES ('{paper.id}', 1, 'two', '', '{{}}')",
    )
    assert [(one.field, one.said, one.holds, one.entry) for one in differences(papers)] == [(THERE, False, True, 3)]


def test_a_history_cut_at_its_end_shows_against_the_records(papers: CaseFile, paper: Paper) -> None:
    """The last entry taken away with all it noted leaves the chain whole; the record then holds what nobody put."""
    from tests.store.test_chain import faults, tamper

    tamper(papers, "DELETE FROM history WHERE number = 2", "DELETE FROM history_values WHERE entry = 2")
    assert faults(papers) == []
    assert [(one.field, one.said, one.holds) for one in differences(papers)] == [
        ("text", "one", "two"),
        ("facts", {"died": True, "where": {"place": "Bath"}}, {"died": True, "where": {"place": "Bristol"}}),
        ("seen_on", None, "2018-05-12"),
    ]


def test_what_the_history_does_not_hold_is_not_known(papers: CaseFile) -> None:
    """Of a record that came in past it nothing is said to be the same; of one changed since, only that is compared."""
    past(
        papers,
        "INSERT INTO test_paper (id, version, text, seen_on, facts) VALUES ('p', 1, 'a', '', '{\"b\": {\"c\": 1}}')",
    )
    past(papers, "INSERT INTO test_paper (id, version, text, seen_on, facts) VALUES ('q', 1, 'a', '', '{}')")
    with papers.work("Corrected") as session:
        session.get_one(Paper, "p").facts = {"b": {"c": 2}}
    of = told(papers, "p")
    assert of.says("text") is NOT_KNOWN
    assert of.says("facts") is NOT_KNOWN
    assert of.fields == {"facts.b.c": 2}
    with papers.read() as session:
        assert replay.compare(session) == replay.Compared((), 2)
    past(papers, "UPDATE test_paper SET facts = '{\"b\": {\"c\": 3}}' WHERE id = 'p'")
    assert [(one.field, one.said, one.holds) for one in differences(papers)] == [("facts.b.c", 2, 3)]


def test_what_was_erased_is_not_known(papers: CaseFile, paper: Paper) -> None:
    """A record is never said to be what an erased value was; what came after it is compared as before."""
    with papers.read() as session:
        rows = session.connection().exec_driver_sql(
            "SELECT entry, position FROM history_values WHERE field IN ('text', 'facts')"
        )
        places = [f"{entry}.{position}.after" for entry, position in rows]
    with papers.work("Erased", why="No reason to keep it") as session:
        erasing.take(session, places)
    of = told(papers, paper.id)
    assert of.says("text") is ERASED
    assert of.says("facts") is ERASED
    past(papers, "UPDATE test_paper SET text = 'three'")
    assert differences(papers) == []
    past(papers, 'UPDATE test_paper SET facts = \'{"where": {"place": "Bath"}}\'')
    assert [(one.field, one.said, one.holds) for one in differences(papers)] == [
        ("facts.where.place", "Bristol", "Bath")
    ]


def test_records_without_history_are_left_alone(papers: CaseFile) -> None:
    """What is kept without a trace is neither compared nor missed."""
    with papers.work("Draft saved") as session:
        session.add(Scrap(text="half"))
    with papers.read() as session:
        assert replay.compare(session) == replay.Compared((), 0)


_LEAF = st.none() | st.booleans() | st.integers(0, 3) | st.text("ab. ", max_size=3)
_TREE = st.recursive(
    _LEAF,
    lambda inside: (
        st.lists(inside, max_size=3) | st.dictionaries(st.text("ab.1", min_size=1, max_size=3), inside, max_size=3)
    ),
    max_leaves=12,
)


@given(st.lists(st.lists(_TREE, min_size=1, max_size=3), min_size=1, max_size=5))
def test_any_way_of_changing_a_value_is_replayed(works: list[list[Any]]) -> None:
    """Whatever lists and entries a field held, flushed once or more in a piece of work, the last is what is told."""
    rows: list[Value] = []
    before: Any = None
    for number, flushed in enumerate(works, 1):
        change = Change("Paper", "p", "added" if number == 1 else "changed")
        change.note("id", None, "p") if number == 1 else None
        for value in flushed:
            change.note("facts", before, value)
            before = value
        rows += values.rows_of(number, [change.as_json()])
    of = replay.told(rows)
    assert list(replay.differing(of, {"id": "p", "facts": json.loads(json.dumps(before))})) == []
