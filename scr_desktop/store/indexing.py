"""What of a case can be found by searching: every text of every record that belongs to it, but for what is named here.

A new record or column is searched of itself; whatever brings a case file up to date indexes all its cases anew.
"""

# Statements are put together from the names of mapped tables and columns alone.
# ruff: noqa: S608

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import JSON, Column, Connection, String, event, inspect
from sqlalchemy.orm import Session

from scr_desktop.domain.chronology.chronology import ChronologyImport, ChronologyRow
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.draft import Draft
from scr_desktop.domain.records.history import HistoryEntry, HistoryValue
from scr_desktop.domain.records.meeting import Attendance, Meeting, MeetingItem
from scr_desktop.domain.records.office import EditionLine
from scr_desktop.domain.records.papers.attachment import DraftForm
from scr_desktop.domain.records.papers.issued import IssuedPaper
from scr_desktop.domain.records.papers.word_draft import DraftDifference
from scr_desktop.domain.records.record import Base
from scr_desktop.domain.records.taken_back import TakenBack
from scr_desktop.domain.records.typed import BeingTyped, KeptWords
from scr_desktop.store import search
from scr_desktop.store.history.values import at_once

NOTHING_OF = {
    "Agency": "of the directory of the office",
    "AgencyLead": "of the directory of the office",
    Draft.__name__: "no case yet",
    DraftForm.__name__: "no case yet",
    HistoryValue.__name__: "what stands is found in its record; what was corrected is found as it is right",
    EditionLine.__name__: "of the office",
    "NotifyingContact": "of the office",
    "Office": "of the office",
    "OfficeReading": "of the office",
    "OneOffDay": "of the office",
    "PackChoice": "keys of parts alone",
    BeingTyped.__name__: "typed, not recorded",
    KeptWords.__name__: "typed, not recorded",
}
"""The records of which nothing is searched, each with the reason."""

_KEY = "a key by which the program knows something"
_OURS = "a sentence of the program, the same in many cases"
_PROOF = "proves the history"
_WAY = "by which the program finds its way"
NOT_SEARCHED = {
    name: reason
    for reason, names in {
        _KEY: "Answer.fact Answer.value Case.regime Case.stage Case.next_rule Case.decided Case.where_it_happened "
        "Consideration.process Copy.document Copy.item Deadline.rule Decision.other_review DraftDifference.place Extension.rule "
        "IssuedPaper.document IssuedPaper.item LetterDraft.document LetterDraft.item OtherArea.parts OtherReview.answers "
        "OtherReview.suggested OtherReview.chosen OtherReview.approved RapidReview.page Recommendation.outcome "
        "Recommendation.other_review Recommendation.national_view Telling.duty WordDraft.document WordDraft.item "
        "WordDraft.places",
        _OURS: "Case.regime_why Case.open_when_closed ChronologyRow.doubts Decision.contrary_to Decision.missing_then "
        "HistoryEntry.what RapidReview.open_when_completed RapidReview.open_when_sent Recommendation.missing_then",
        _PROOF: "Copy.history_head HistoryEntry.erases HistoryEntry.previous HistoryEntry.link "
        "HistoryEntry.earlier_previous HistoryEntry.earlier_link WordDraft.words_sha256",
        _WAY: "ChronologyRow.sorts_on ChronologyRow.differs_from",
        "the time of an entry": "HistoryEntry.at",
        "whoever keeps the case file, in every case": "HistoryEntry.by",
    }.items()
    for name in names.split()
}
"""The columns with a text of a case that are not searched, each with the reason; those that `_machine` knows apart."""

# Ten thousand rows are no rarity in a chronology: each of its words is indexed once.
_CHRONOLOGY = {ChronologyRow, ChronologyImport}


class _Source(NamedTuple):
    """Where texts of cases stand: the query for those of some cases, how many columns hold JSON, where they are indexed.

    The query gives the plain texts of a row as one, and after it each column with JSON.
    """

    query: str
    json: int
    into: str


def searched(kind: type[Any]) -> tuple[Column[Any], ...]:
    """Return the columns of a mapped class that are searched, none of a class that belongs to no case."""
    if kind.__name__ in NOTHING_OF or _owner(kind) is None:
        return ()
    attributes = inspect(kind).column_attrs
    return tuple(
        attribute.columns[0]
        for attribute in attributes
        if holds_text(attribute.columns[0])
        and f"{kind.__name__}.{attribute.key}" not in NOT_SEARCHED
        and not _machine(kind, attribute.key)
    )


def holds_text(column: Column[Any]) -> bool:
    """Return whether a column can hold a text: one of its own, or some in a list or a mapping."""
    return isinstance(column.type, String | JSON)


def _machine(kind: type[Any], field: str) -> bool:
    """Return whether a column is told by its name or its words to hold an id, a time, a hash or the key of a choice."""
    words = kind.WORDS
    keyed = {*words.keys, *words.anywhere} if words else ()
    # What was taken back counts for nothing; why it was is in the history.
    return field in {"id", "sha256", "taken_back_why", *keyed} or field.endswith(("_id", "_at"))


class Touched:
    """Gathers the cases of which a session changes a text that is searched, so that they are indexed in the same work."""

    def __init__(self, session: Session) -> None:
        self._cases: set[str] = set()
        self._meetings: set[str] = set()
        event.listen(session, "after_flush", self._gather)
        event.listen(session, "persistent_to_deleted", lambda _, record: self._note(record))

    def index(self, session: Session, also: str = "") -> None:
        """Bring the search index up to date with them, and with the case `also`."""
        connection = session.connection()
        index(connection, {*self._cases, *_on_agenda(connection, self._meetings), *filter(None, [also])})

    def _gather(self, session: Session, *_: object) -> None:
        for record in session.new:
            if _brings_words(record):
                self._note(record)
        for record in session.dirty:
            if _changes_words(record):
                self._note(record)

    def _note(self, record: Any) -> None:
        if type(record) in _kinds():
            held = inspect(record).dict
            if isinstance(record, Meeting | Attendance):
                self._meetings.add(held.get("meeting_id") or held["id"])
            else:
                self._cases.add(held["id"] if isinstance(record, Case) else held["case_id"])


def _brings_words(record: Any) -> bool:
    """Return whether a new record has words to be found: its own, or those of the meeting on whose agenda a case is put."""
    held = inspect(record).dict
    return isinstance(record, Case | MeetingItem) or any(
        held.get(column.name) for column in _kinds().get(type(record), ())
    )


def _changes_words(record: Any) -> bool:
    """Return whether what is found of a changed record is another: its words, that it stands at all, or that a case is open."""
    attributes = inspect(record).attrs
    names = (column.name for column in _kinds().get(type(record), ()))
    return any(
        attributes[name].history.has_changes() for name in ("taken_back_at", "closed_on", *names) if name in attributes
    )


def index_all(connection: Connection) -> None:
    """Make the search index anew: every case keeps its place in it."""
    connection.exec_driver_sql("INSERT INTO case_search (case_search) VALUES ('delete-all')")
    order = (
        "SELECT c.id FROM cases c LEFT JOIN case_search_row r ON r.case_id = c.id "
        "ORDER BY r.number IS NULL, r.number, c.opened_on, c.reference"
    )
    index(connection, [row[0] for row in connection.exec_driver_sql(order)])


def index(connection: Connection, case_ids: Collection[str]) -> None:
    """Bring the search index up to date with these cases; an id that is no case's, such as a draft's, is passed over."""
    for some in at_once(case_ids):
        there = texts(connection, some)
        if there:
            search.index_cases(connection, {case_id: there[case_id] for case_id in some if case_id in there})


def texts(connection: Connection, case_ids: Sequence[str]) -> Mapping[str, Mapping[str, str]]:
    """Return the words of each of these cases that there is, by the columns of the search index."""
    found: dict[str, dict[str, list[str]]] = {}
    asked = tuple(case_ids)
    for row in connection.exec_driver_sql(f"SELECT id FROM cases WHERE id IN ({_marks(asked)})", asked):
        found[row[0]] = defaultdict(list)
    rows = connection.exec_driver_sql(_every_text(len(asked)), asked)
    for number, case_id, plain, *json_texts in rows.cursor.fetchall() if rows.cursor else ():
        if case_id in found:
            found[case_id][_sources()[number].into] += [plain or "", *_words(json_texts)]
    return {
        case_id: {"words": "\n".join(by["words"]), "chronology": search.each_once("\n".join(by["chronology"]))}
        for case_id, by in found.items()
    }


def _words(json_texts: Iterable[str | None]) -> Iterator[str]:
    for json_text in json_texts:
        if json_text:
            yield from _inside(json.loads(json_text))


def _inside(value: Any) -> Iterator[str]:
    """Yield the texts inside a list or a mapping; the keys of a mapping are the program's."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _inside(one)


@lru_cache(maxsize=1)
def _kinds() -> dict[type[Any], tuple[Column[Any], ...]]:
    """Return the mapped classes of which something is searched, with those columns."""
    return {mapper.class_: of for mapper in Base.registry.mappers if (of := searched(mapper.class_))}


@lru_cache(maxsize=1)
def _sources() -> tuple[_Source, ...]:
    return tuple(_source(kind, columns) for kind, columns in _kinds().items())


@lru_cache(maxsize=4)
def _every_text(count: int) -> str:
    """Return one question for all texts of so many cases, each with the number of its source: forty take longer."""
    marks = ", ".join(f"?{number}" for number in range(1, count + 1))
    width = max(source.json for source in _sources())
    return " UNION ALL ".join(
        source.query.format(number=number, rest=", NULL" * (width - source.json), marks=marks)
        for number, source in enumerate(_sources())
    )


def _source(kind: type[Any], columns: Sequence[Column[Any]]) -> _Source:
    table, owner = kind.__tablename__, _owner(kind)
    joined = ""
    if kind in (Meeting, Attendance):
        joined = f' JOIN meeting_items ON meeting_items.meeting_id = "{table}"."{owner}"'
        owned = "meeting_items.case_id"
    else:
        owned = f'"{table}"."{owner}"'
    stands = f" AND \"{table}\".taken_back_at = ''" if issubclass(kind, TakenBack) else ""
    names = {column: f'"{table}"."{column.name}"' for column in columns}
    json_columns = [name for column, name in names.items() if isinstance(column.type, JSON)]
    plain = f"concat_ws(char(10), {', '.join(name for name in names.values() if name not in json_columns) or 'NULL'})"
    # Thousands of rows of a chronology come as one text.
    of, by = f"{owned} IN ({{marks}}){stands}", ""
    if not json_columns:
        plain, by = f"group_concat({plain}, char(10))", f" GROUP BY {owned}"
    query = (
        f'SELECT {{number}}, {owned}, {", ".join((plain, *json_columns))}{{rest}} FROM "{table}"{joined} WHERE {of}{by}'
    )
    return _Source(query, len(json_columns), "chronology" if kind in _CHRONOLOGY else "words")


def _owner(kind: type[Any]) -> str | None:
    """Return the column that says to which case a record belongs, of a meeting and who came to it to which meeting."""
    if kind in (Case, Meeting):
        return "id"
    names = inspect(kind).columns.keys()
    return next((name for name in ("case_id", "meeting_id") if name in names), None)


def _on_agenda(connection: Connection, meetings: Collection[str]) -> list[str]:
    """Return the cases on the agenda of these meetings."""
    query = f"SELECT DISTINCT case_id FROM meeting_items WHERE meeting_id IN ({_marks(meetings)})"
    return [row[0] for row in connection.exec_driver_sql(query, tuple(meetings))] if meetings else []


def _marks(of: Collection[object]) -> str:
    return ", ".join("?" * len(of))


# Named so that they are mapped when the classes are gone through.
_MAPPED_HERE = (HistoryEntry, IssuedPaper, DraftDifference)
