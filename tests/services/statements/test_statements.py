"""Opening a case, saving one change and saving a draft ask for what they touch, however many cases there are."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import count
from typing import Any

import pytest
from sqlalchemy import JSON, Boolean, Column, Date, Integer, LargeBinary, inspect

from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.record import PartDateText
from scr_desktop.domain.time.part_date import PartDate
from scr_desktop.services import loading, typed
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import draft
from scr_desktop.services.typed import Place
from scr_desktop.store.case_file import CaseFile
from tests.domain.papers import paper
from tests.services.opening import Desk, Opened
from tests.services.statements.counted import PARTS, asked_by, counted, parts_read

TODAY = date(2018, 5, 17)
_numbers = count()


@pytest.fixture
def full(case_file: CaseFile, opened: Opened, desk_day: Desk) -> str:
    """Give a case with something in each of its parts; it is Thursday 17 May 2018."""
    desk_day(TODAY.isoformat())
    case_id = opened().id
    with case_file.work("Filled") as session:
        for part in inspect(Case).relationships:
            session.add(bare(part.mapper.class_, case_id))
    return case_id


def bare(kind: type[Any], case_id: str) -> Any:
    """Return a record of a case with nothing in it."""
    record = inspect(kind).class_manager.new_instance()
    for one in inspect(kind).column_attrs:
        setattr(record, one.key, nothing(one.columns[0]))
    record.id, record.case_id = f"{next(_numbers):032x}", case_id
    return record


def nothing(column: Column[Any]) -> Any:
    """Return what a column holds that holds nothing."""
    kinds: list[tuple[type[Any], Any]] = [
        (PartDateText, PartDate()), (JSON, {}), (Date, TODAY), (Boolean, False), (Integer, 0), (LargeBinary, b""),
    ]  # fmt: skip
    return None if column.nullable else next((value for kind, value in kinds if isinstance(column.type, kind)), "")


def opens(case_file: CaseFile, case_id: str) -> Callable[[], object]:
    """Return what opens a case."""
    return lambda: cases.status(case_file, case_id)


def considers(case_file: CaseFile, case_id: str) -> Callable[[], object]:
    """Return what saves one change that touches one part."""
    process = cases.status(case_file, case_id).regime.processes[0].key
    return lambda: cases.consider(case_file, case_id, process, "taken_up", f"Note {next(_numbers)}")


def answers(case_file: CaseFile, case_id: str) -> Callable[[], object]:
    """Return what saves one change with which the deadlines are fixed anew."""
    return lambda: cases.answer(case_file, case_id, "abuse_or_neglect", "yes", f"Seen {next(_numbers)} times", "Asked")


def records_an_event(case_file: CaseFile, case_id: str) -> Callable[[], object]:
    """Return what saves a day."""
    return lambda: cases.record_event(
        case_file, case_id, "partners_told", TODAY, why=f"Put right {next(_numbers)} times"
    )


def drafts(case_file: CaseFile, _case_id: str) -> Callable[[], object]:
    """Return what saves a draft."""
    started, content = draft.start(case_file), paper()

    def save() -> None:
        incident = {**content["incident"], "place": f"Mill Lane {next(_numbers)}"}
        draft.save(case_file, started.id, {**content, "incident": incident})

    return save


def jots(case_file: CaseFile, _case_id: str) -> Callable[[], object]:
    """Return what keeps what is being typed."""
    return lambda: typed.jot(case_file, Place("here", "Here"), {"words": str(next(_numbers))})


VERBS = [opens, considers, answers, records_an_event, drafts, jots]


@pytest.mark.parametrize("verb", VERBS)
def test_what_is_asked_does_not_grow_with_the_cases(
    case_file: CaseFile, full: str, opened: Opened, verb: Callable[[CaseFile, str], Callable[[], object]]
) -> None:
    """Beside eight other cases the same is asked as beside none."""
    alone = asked_by(case_file, verb(case_file, full))
    for _ in range(8):
        opened()
    assert asked_by(case_file, verb(case_file, full)) == alone


def test_a_case_for_a_page_is_read_whole(case_file: CaseFile, full: str) -> None:
    """Each of its parts once, and none of them where it is empty."""
    asked = asked_by(case_file, opens(case_file, full))
    assert parts_read(asked) == set(PARTS.values())
    assert len(asked) <= len(PARTS) + 9
    with case_file.work("Emptied") as session:
        case = session.get(Case, full)
        assert case is not None
        for part in inspect(Case).relationships:
            for one in session.query(part.mapper.class_):
                session.delete(one)
    assert parts_read(asked_by(case_file, opens(case_file, full))) == set()


def test_a_change_reads_the_part_that_it_touches(case_file: CaseFile, full: str) -> None:
    """What was done with a process: of thirty-four parts one."""
    asked = asked_by(case_file, considers(case_file, full))
    assert parts_read(asked) == {"considerations"}
    assert len(asked) <= 14


@pytest.mark.parametrize("verb", [answers, records_an_event])
def test_a_change_of_dates_leaves_alone_what_bears_on_none(
    case_file: CaseFile, full: str, verb: Callable[[CaseFile, str], Callable[[], object]]
) -> None:
    """The deadlines are fixed anew without the papers, the pseudonyms, the correspondence."""
    asked = asked_by(case_file, verb(case_file, full))
    read = parts_read(asked)
    assert len(asked) <= 30
    assert {"deadlines", "events"} <= read
    assert not read & {"copies", "attachments", "pack_choices", "pseudonyms", "no_identifiers", "information_sent"}


def test_a_draft_is_saved_with_seven_statements(case_file: CaseFile, full: str) -> None:
    """None of them asks for a case, or for the search index: a draft is none yet."""
    asked = asked_by(case_file, drafts(case_file, full))
    assert len(asked) == 7, "the transaction begins with one"
    assert not [one for one in asked if "cases" in one or "case_search" in one]


def test_what_is_being_typed_is_one_statement(case_file: CaseFile, full: str) -> None:
    """Beside those with which every transaction begins."""
    begun = ["BEGIN IMMEDIATE"]
    assert [one for one in asked_by(case_file, jots(case_file, full)) if one not in begun] == [typed._JOT]


def test_the_history_is_read_once_for_all_events(case_file: CaseFile, full: str) -> None:
    """However many events a status asks about how the case stood then; its entries and its values, and before the first nothing."""
    with case_file.read() as session:
        case = loading.whole_case(session, full)
        with counted(case_file) as asked:
            then = loading.as_it_stood(session, case)
            assert not asked
            for kind in ("aware", "notification_received", "aware", "incident"):
                then(kind)
    assert [one for one in asked if "FROM history" in one] == asked
    assert len(asked) == 2


def test_only_words_are_indexed(case_file: CaseFile, full: str) -> None:
    """A change without words and without a reason leaves the search index alone; one with words asks for all in one."""
    process = cases.status(case_file, full).regime.processes[0].key
    cases.consider(case_file, full, process, "taken_up")

    def turned(outcome: str) -> Callable[[], object]:
        return lambda: cases.consider(case_file, full, process, outcome)

    without = asked_by(case_file, turned("to_do"))
    cases.consider(case_file, full, process, "taken_up")
    assert not [one for one in without if "case_search" in one]
    with_words = asked_by(case_file, considers(case_file, full))
    assert len([one for one in with_words if "UNION ALL" in one]) == 1
