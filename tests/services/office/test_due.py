"""What Today, the calendar and the register ask of the file: as many questions for many cases as for few, and no table walked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import create_engine, event
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool

from scr_desktop.domain.records.case import Case, Deadline
from scr_desktop.domain.records.record import Base
from scr_desktop.domain.records.timing import Extension
from scr_desktop.domain.rules.event import HANDED_OVER
from scr_desktop.services import clock
from scr_desktop.services.office import diary
from scr_desktop.services.office.register import Wanted, at_hand, completed, found, rows
from scr_desktop.services.regime import as_built, by_key
from scr_desktop.store.case_file import CaseFile
from tests.services.opening import Desk, Opened

MOST = 16
DAY = date(2018, 5, 17)
HOLDING_WHAT_IS_OPEN = ("ix_cases_open", "ix_deadlines_unmet", "ix_children_unborn")
Asked = list[tuple[str, Any]]
SEARCHES = [
    Wanted(words=words, state=state, sort=sort, descending=down)
    for words, state, (sort, down) in product(
        ("", "ros"),
        ("open", "only_open", "closed"),
        (("opened", True), ("opened", False), ("due", False), ("due", True), ("reference", False), ("title", False), ("stage", False)),
    )
]  # fmt: skip
READS: dict[str, Callable[[CaseFile], object]] = {
    "today": lambda case_file: diary.today(case_file, DAY, MOST),
    "more of today": lambda case_file: diary.due(case_file, DAY, 2 * MOST),
    "month": lambda case_file: diary.between(case_file, date(2018, 4, 30), date(2018, 6, 10)),
    "register": lambda case_file: rows(case_file, Wanted(), 0, MOST),
    "keystroke": lambda case_file: at_hand(case_file, Wanted(words="ros"), 0, MOST),
    "count": lambda case_file: found(case_file, Wanted(words="ros")),
}


@contextmanager
def listening(case_file: CaseFile) -> Iterator[Asked]:
    """Give a list of what is asked of a case file meanwhile."""
    asked: Asked = []

    def note(_connection: Any, _cursor: Any, statement: str, given: Any, *_: Any) -> None:
        asked.append((statement, given))

    event.listen(case_file._engine, "before_cursor_execute", note)
    try:
        yield asked
    finally:
        event.remove(case_file._engine, "before_cursor_execute", note)


def plans(case_file: CaseFile, asked: Asked) -> list[str]:
    """Return each step by which the engine answers what was asked."""
    with case_file.read() as session:
        connection = session.connection()
        return [
            step[3]
            for statement, given in asked
            if statement.lstrip().startswith("SELECT")
            for step in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", given)
        ]


@pytest.fixture
def office(case_file: CaseFile, opened: Opened, desk_day: Desk) -> CaseFile:
    """Give an office with a few cases, on 17 May 2018."""
    desk_day("2018-05-17")
    for _ in range(2):
        opened()
    return case_file


@pytest.mark.parametrize("read", READS)
def test_more_cases_are_no_more_questions(office: CaseFile, opened: Opened, read: str) -> None:
    """Asked of two cases and of five, the questions are the same in number."""
    counts = []
    for _ in range(2):
        with listening(office) as asked:
            READS[read](office)
        counts.append(len(asked))
        for _ in range(3):
            opened()
    assert counts[0] == counts[1]


@pytest.mark.parametrize("read", [one for one in READS if one != "register"])
def test_no_page_of_the_day_walks_through_all_cases(office: CaseFile, read: str) -> None:
    """Of cases and deadlines only those that are open are gone through, by an index that holds no others."""
    with listening(office) as asked:
        READS[read](office)
    walked = [step for step in plans(office, asked) if step.startswith("SCAN") and "case_search " not in step]
    tables = {"cases", "deadlines", "children", "case_events", "family_members"}
    assert [
        step for step in walked if step.split()[1] in tables and not any(one in step for one in HOLDING_WHAT_IS_OPEN)
    ] == []


@pytest.mark.parametrize("wanted", SEARCHES, ids=str)
def test_no_search_sorts_all_cases(office: CaseFile, wanted: Wanted) -> None:
    """Where cases are gone through, an index gives their order, so that a page of them is the end of it; from both ends."""
    with listening(office) as asked:
        at_hand(office, wanted, 0, MOST)
        at_hand(office, wanted, 1, MOST, of=2)
    steps = plans(office, asked)
    assert "SCAN cases" not in steps
    assert [step for step in steps if step.startswith("SCAN") and "case_search_row" in step] == []


@pytest.mark.parametrize("wanted", SEARCHES, ids=str)
def test_the_register_read_from_its_end_is_the_same(office: CaseFile, opened: Opened, wanted: Wanted) -> None:
    """Piece by piece, with the length known or not; and what is at hand is completed to the same lines."""
    for _ in range(3):
        opened()
    whole = rows(office, wanted)
    assert len(whole) == sum(found(office, wanted))
    pieces = [row for offset in range(0, 6, 2) for row in rows(office, wanted, offset, 2, of=len(whole))]
    assert pieces == whole
    assert completed(office, at_hand(office, wanted, 0, 10)) == whole


def test_a_keystroke_says_nothing_of_an_open_case_that_it_does_not_know(office: CaseFile) -> None:
    """What is not in the register's own columns is pending until it is read."""
    assert {row.pending for row in at_hand(office, Wanted(), 0, 5)} == {True}
    assert {row.pending for row in rows(office, Wanted())} == {False}


def test_the_first_lines_of_the_day_are_those_of_the_whole(office: CaseFile, opened: Opened) -> None:
    """Whoever asks for a few of each kind has the first of them, worded as they are in the whole."""
    for _ in range(3):
        opened()
    for on in (DAY, date(2018, 8, 1)):
        whole, few = diary.today(office, on), diary.today(office, on, 2)
        assert (few.overdue, few.this_week) == (whole.overdue[:2], whole.this_week[:2])
        waited = [(who, item) for who, items in whole.waiting for item in items]
        assert [(who, item) for who, items in few.waiting for item in items] == waited[:2]


# Of few rules there are many deadlines: with a day or at once, read twice or not, that outlive a hand-over or do not.
RULES = {"notify", "agency_return", "rapid_review", "rapid_review_from_notification", "rapid_review_from_awareness",
         "reconsider", "keep_public"}  # fmt: skip
REGIMES = [by_key(key) for key in ("WT2015", "transition", "WT2023")]


@st.composite
def _cases(draw: st.DrawFn) -> Case:
    """Draw a case with some of the deadlines of its arrangements, of which some were given more time or are met."""
    regime, stage = draw(st.sampled_from(REGIMES)), draw(st.sampled_from(["information", "information", HANDED_OVER]))
    closed = draw(st.sampled_from([None, None, None, DAY]))
    made = Case(
        reference=draw(st.uuids()).hex, regime=regime.key, opened_on=DAY, stage=stage, closed_on=closed, title="Ann"
    )
    more_time = draw(st.sampled_from([False, False, False, True]))
    for rule in regime.rules:
        if rule.key not in RULES or draw(st.booleans()):
            continue
        due = DAY + timedelta(draw(st.integers(-60, 40)))
        counted, met = due - timedelta(draw(st.integers(1, 20))), draw(st.sampled_from([None, None, None, DAY]))
        made.deadlines.append(Deadline(rule=rule.key, counted_from_on=counted, due_on=due, met_on=met))
        if more_time and draw(st.booleans()):
            until = due + timedelta(draw(st.sampled_from([-3, 30])))
            given = Extension(rule=rule.key, until_on=until, allowed_by="DfE", allowed_on=counted, why="The trial.")
            made.extensions.append(given)
    return made


@settings(max_examples=40)
@given(made=st.lists(_cases(), min_size=8, max_size=20))
def test_of_any_deadlines_the_first_lines_are_those_of_the_whole(made: list[Case]) -> None:
    """Met or not, with more time allowed, read twice, owed at once, handed over: what the engine leaves out is not among them."""
    engine = create_engine("sqlite://", poolclass=StaticPool)
    Base.metadata.create_all(engine)
    with pytest.MonkeyPatch.context() as patch, Session(engine) as session:
        patch.setattr(clock, "today", lambda: DAY)
        session.add_all(made)
        session.flush()
        whole = diary._due(session, as_built(), DAY, None)
        waited = [(who, item) for who, items in whole.waiting for item in items]
        for most in (1, 2, 4):
            few = diary._due(session, as_built(), DAY, most)
            assert (few.overdue, few.this_week) == (whole.overdue[:most], whole.this_week[:most])
            assert [(who, item) for who, items in few.waiting for item in items] == waited[:most]
    engine.dispose()


def test_more_time_puts_another_first_than_the_day_of_the_rule() -> None:
    """Of two that were given more time the one whose own day is the earlier counts on the later."""
    (rule,) = [one for one in REGIMES[0].rules if one.key == "agency_return"]
    made = []
    for reference, due, until in (("1", 30, 90), ("2", 31, 61)):
        one = Case(reference=reference, regime=REGIMES[0].key, opened_on=DAY, stage="information", title="Ann")
        counted = DAY + timedelta(due)
        one.deadlines.append(Deadline(rule=rule.key, counted_from_on=DAY, due_on=counted))
        given = Extension(
            rule=rule.key, until_on=DAY + timedelta(until), allowed_by="DfE", allowed_on=DAY, why="The trial."
        )
        one.extensions.append(given)
        made.append(one)
    engine = create_engine("sqlite://", poolclass=StaticPool)
    Base.metadata.create_all(engine)
    on = DAY + timedelta(200)
    with pytest.MonkeyPatch.context() as patch, Session(engine) as session:
        patch.setattr(clock, "today", lambda: on)
        session.add_all(made)
        session.flush()
        (first,) = diary._due(session, as_built(), on, 1).overdue
        assert first.reference == "2"
    engine.dispose()
