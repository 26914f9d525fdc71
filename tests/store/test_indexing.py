"""The search finds a case by every text of its record, whoever recorded it and wherever it stands."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import JSON, Boolean, Date, Integer, LargeBinary, inspect, text

from scr_desktop.domain.chronology.chronology import ChronologyRow
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.draft import Draft
from scr_desktop.domain.records.history import HistoryEntry
from scr_desktop.domain.records.meeting import Meeting, MeetingItem
from scr_desktop.domain.records.record import Base, PartDateText
from scr_desktop.domain.records.telling import Telling
from scr_desktop.domain.time.part_date import PartDate
from scr_desktop.services.case import draft
from scr_desktop.services.office import register
from scr_desktop.store import indexing, migrate
from scr_desktop.store.case_file import CaseFile
from tests.services.opening import opened
from tests.store.history import before_0012

# As the program makes them: without the classes of the tests of the store, whose tables no case file has.
_OURS = [one.class_ for one in Base.registry.mappers if one.class_.__module__.startswith("scr_desktop.")]
KINDS = sorted((kind for kind in _OURS if indexing.searched(kind)), key=lambda kind: kind.__name__)
DAY = date(2018, 5, 1)


def found(case_file: CaseFile, words: str) -> list[str]:
    """Return the ids of the cases that the register finds with these words."""
    return [row.id for row in register.rows(case_file, register.Wanted(words=words))]


def word_of(kind: type[Any], field: str) -> str:
    """Return the word that stands in one column of one class, and nowhere else."""
    return f"z{kind.__name__}z{field}z".lower().replace("_", "")


def put(record: Any, field: str, column: Any, searched: bool) -> None:
    """Put into a record what it must have, and a word of its own into a text that is searched."""
    word = word_of(type(record), field) if searched else ""
    kinds: list[tuple[type[Any], Any]] = [
        (PartDateText, PartDate()), (JSON, {"of": [word]}), (Date, DAY), (Boolean, False), (Integer, 1),
        (LargeBinary, b""),
    ]  # fmt: skip
    setattr(record, field, next((value for kind, value in kinds if isinstance(column.type, kind)), word))


def filled(kind: type[Any], record: Any, **own: Any) -> Any:
    """Return a record with a word in each of its texts that are searched, and `own` values."""
    columns = indexing.searched(kind)
    for one in inspect(kind).column_attrs:
        column = one.columns[0]
        if one.key not in {"id", "version", *own} and (column in columns or kind is not Case):
            put(record, one.key, column, column in columns)
    for name, value in own.items():
        setattr(record, name, value)
    return record


@pytest.fixture
def case_id(case_file: CaseFile) -> str:
    """Give the case that is looked for; there is another one."""
    opened(case_file)
    return opened(case_file).id


@pytest.fixture
def meeting_id(case_file: CaseFile, case_id: str) -> str:
    """Give a meeting that has the case on its agenda."""
    meeting = Meeting(group="Sub-group", held_on=DAY, items=[MeetingItem(case_id=case_id)])
    with case_file.work("Meeting put") as session:
        session.add(meeting)
    return meeting.id


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind is not HistoryEntry], ids=lambda kind: kind.__name__)
def test_a_case_is_found_by_every_text_of_its_record(
    case_file: CaseFile, case_id: str, meeting_id: str, kind: type[Any]
) -> None:
    """Of each kind of record, in each column that can hold words."""
    with case_file.work("Put") as session:
        if kind in (Case, Meeting):
            filled(kind, session.get(kind, case_id if kind is Case else meeting_id))
        else:
            keys = {"case_id": case_id, "meeting_id": meeting_id}
            own = {name: value for name, value in keys.items() if name in inspect(kind).columns}
            session.add(filled(kind, inspect(kind).class_manager.new_instance(), id="9" * 32, **own))
    missed = [
        one.key
        for one in inspect(kind).column_attrs
        if one.columns[0] in indexing.searched(kind) and found(case_file, word_of(kind, one.key)) != [case_id]
    ]
    assert missed == []


def test_every_text_is_searched_or_there_is_a_reason() -> None:
    """A class that belongs to no case is named with why; a text that is not searched is a key, or named with why."""
    unnamed = [kind.__name__ for kind in _OURS if kind not in KINDS and kind.__name__ not in indexing.NOTHING_OF]
    assert unnamed == []
    named = {f"{kind.__name__}.{one.key}" for kind in KINDS for one in inspect(kind).column_attrs}
    assert set(indexing.NOT_SEARCHED) <= named
    assert set(indexing.NOTHING_OF) <= {kind.__name__ for kind in _OURS}
    assert all([*indexing.NOT_SEARCHED.values(), *indexing.NOTHING_OF.values()])


def test_what_is_not_searched_holds_no_words_of_the_officer() -> None:
    """The texts that are passed over without being named are ids, times, hashes, and keys that the history puts into words."""
    passed = {
        one.key
        for kind in KINDS
        for one in inspect(kind).column_attrs
        if indexing.holds_text(one.columns[0])
        and one.columns[0] not in indexing.searched(kind)
        and f"{kind.__name__}.{one.key}" not in indexing.NOT_SEARCHED
    }
    ids = {name for name in passed if name == "id" or name.endswith("_id")}
    times = {name for name in passed if name.endswith("_at")}
    assert times <= {
        "at", "superseded_at", "taken_back_at", "reckoned_at", "kept_at", "removed_at", "issued_at", "made_at", "saved_at",
        "started_at", "imported_at", "withdrawn_at", "called_off_at", "said_at",
        "settled_at",
    }  # fmt: skip
    assert passed - ids - times == {
        "sha256", "taken_back_why", "kind", "birth", "harm", "looked_after", "normally_resident", "means", "outcome",
        "effect", "view", "national_view", "changed_after", "criteria_met", "records_secured", "presence", "state",
        "taken_as",
    }  # fmt: skip


def test_a_case_is_found_by_why_it_was_corrected(case_file: CaseFile, case_id: str) -> None:
    """The reason stands in the history alone, also of work that changes nothing else."""
    with case_file.work("Looked at", case_id=case_id, why="Zebra crossing misheard", note=True):
        pass
    assert found(case_file, "zebra") == [case_id]


def test_the_search_follows_what_is_changed_removed_and_taken_back(case_file: CaseFile, case_id: str) -> None:
    """A case is found by what stands, in the same piece of work, and no more by what does not."""
    with case_file.work("Told", case_id=case_id) as session:
        case = session.get(Case, case_id)
        assert case is not None
        session.add(told := Telling(duty="panel", told_on=DAY, note="Giraffe"))
        told.case_id = case_id
    assert found(case_file, "giraffe") == [case_id]
    with case_file.work("Told", case_id=case_id) as session:
        session.get_one(Telling, told.id).note = "Elephant"
    assert (found(case_file, "giraffe"), found(case_file, "elephant")) == ([], [case_id])
    with case_file.work("Told", case_id=case_id) as session:
        session.get_one(Telling, told.id).taken_back_at = "2018-05-17T09:00"
    assert found(case_file, "elephant") == []


def test_a_meeting_is_found_by_the_cases_on_its_agenda(case_file: CaseFile, case_id: str, meeting_id: str) -> None:
    """Who chaired it is found though only the meeting changed; a case taken off the agenda is not found by it."""
    with case_file.work("Chaired") as session:
        session.get_one(Meeting, meeting_id).chaired_by = "Zofia Lindqvist"
    assert found(case_file, "lindqvist") == [case_id]
    with case_file.work("Taken off") as session:
        (item,) = session.query(MeetingItem).all()
        session.delete(item)
    assert found(case_file, "lindqvist") == []


def test_a_name_in_the_chronology_is_found_however_it_is_written(case_file: CaseFile, case_id: str) -> None:
    """A double name written apart or together, and a number of the NHS with its blanks."""
    events = ("Seen with Rosie Harcourt Davies at home.", "Mr O’Brien rang,", "NHS (943 476 5919), twice")
    with case_file.work("Chronology") as session:
        session.add_all(ChronologyRow(case_id=case_id, event=event) for event in events)
    for words in ("harcourt-davies", "Harcourt-Dav", "O'Brien", "obrien", "943 476 5919", "9434765919", "rosie twice"):
        assert found(case_file, words) == [case_id], words
    assert found(case_file, "harcourt-lindqvist") == []


def test_a_notification_being_written_is_no_case(case_file: CaseFile) -> None:
    """Work on a draft leaves the index sound."""
    started = draft.start(case_file)
    with case_file.work("Looked at", case_id=started.id, why="Why", note=True) as session:
        assert session.get(Draft, started.id) is not None
    assert case_file.check() == []


def test_an_older_case_file_is_searched_whole_once_it_is_opened(tmp_path: Path) -> None:
    """Bringing it up to date indexes each of its cases anew, each in the place of its day."""
    with before_0012.made(tmp_path).open() as case_file:
        assert migrate.HEAD >= "0013"
        with case_file.read() as session:
            case_id = session.execute(text("SELECT id FROM cases")).scalar_one()
            place = session.execute(text("SELECT number FROM case_search_row")).scalars().all()
            opened = date.fromisoformat(session.execute(text("SELECT opened_on FROM cases")).scalar_one())
        for word in ("roisin-mae", "twerton", "westmoor", "avonvale"):
            assert found(case_file, word) == [case_id], word
        assert [number >> 20 for number in place] == [opened.toordinal()]
        assert case_file.check() == []
