"""Erasing words from the history: a name that may not be kept goes from every entry, and the history says that it went."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import Any, NamedTuple

from sqlalchemy import func, or_, select, true
from sqlalchemy.orm import Session

from scr_desktop.documents.parts.words import counted
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.history import HistoryEntry, Value
from scr_desktop.domain.records.papers.attachment import Attachment
from scr_desktop.domain.records.papers.issued import IssuedPaper
from scr_desktop.domain.records.papers.kept_email import KeptEmail
from scr_desktop.domain.records.papers.word_draft import WordDraft
from scr_desktop.domain.records.typed import BeingTyped
from scr_desktop.services.check import need
from scr_desktop.services.office.history_words import field_words, record_words
from scr_desktop.services.upkeep import safety
from scr_desktop.store import indexing, search
from scr_desktop.store.case_file import CaseFile
from scr_desktop.store.history import erasing, replay, values
from scr_desktop.store.history.values import VALUES

WHAT = "Erased from the history"
_FILES: dict[Any, tuple[str, str]] = {
    Attachment: ("file", "files"),
    KeptEmail: ("e-mail", "e-mails"),
    WordDraft: ("Word draft", "Word drafts"),
    IssuedPaper: ("letter as issued", "letters as issued"),
}


class Found(NamedTuple):
    """Where words stand in the history: the place as an erasure lists it, and what it is, for the officer.

    What `stands` is what a record holds to this day.
    """

    place: str
    words: str
    stands: bool = False


class Erased(NamedTuple):
    """What was erased: from how many places of the history, by which entry, and where the words stand still.

    `still` are records that hold them and words not recorded yet, `backups` how many were made before.
    """

    places: int
    entry: int
    still: tuple[str, ...]
    backups: int


def find(case_file: CaseFile, words: str, case_id: str = "") -> list[Found]:
    """Return where the history of a case, or of the whole office, holds these words, as whole words in any letters."""
    with case_file.read() as session:
        return list(_find(session, words, case_id))


def erase(case_file: CaseFile, words: str, why: str, case_id: str = "") -> Erased:
    """Erase these words from the history of a case, or of the whole office, for a reason, with one entry that says so.

    A value goes whole, whatever else stands in it, with what was done and why where the words stand in those. What a
    record still holds stays until it is changed there. Raises `Problem` where the history does not hold them, or the
    reason does.
    """
    need(why, "Say why it is erased: the reason stays in the place of what is erased.", "why")
    if _speaks_of(words)(why):
        raise Problem("The reason holds the words that are to be erased: say it without them.", "why")
    with case_file.work(WHAT, case_id=case_id, why=why.strip()) as session:
        found = list(_find(session, words, case_id))
        gone = [one.place for one in found if not one.stands]
        if not gone:
            raise Problem(
                "The history holds these words nowhere but in what records hold still: change them there first."
            )
        erasing.take(session, gone)
        # Why something was done is searched: the cases are indexed without it before the index is written anew.
        indexing.index(session.connection(), _cases_of(session, gone))
        search.forget(session)
        stands = (one.words for one in found if one.stands)
        still = dict.fromkeys([*stands, *_typed(session, words, case_id), *_not_looked_into(session, case_id)])
    case_file.clear_log()
    return Erased(len(gone), case_file.head().number, tuple(still), len(safety.backups(case_file)))


def _cases_of(session: Session, places: Sequence[str]) -> list[str]:
    """Return the cases to which entries belong from which the reason is erased."""
    numbers = {int(number) for number, _, what in (place.partition(".") for place in places) if what == "why"}
    return list(session.scalars(select(HistoryEntry.case_id).where(HistoryEntry.number.in_(numbers)).distinct()))


def _find(session: Session, words: str, case_id: str) -> Iterator[Found]:
    speaks = _speaks_of(words)
    query = select(*values.COLUMNS).order_by(VALUES.c.record_id, VALUES.c.entry, VALUES.c.position)
    if case_id:
        query = query.where(VALUES.c.record_id.in_(_records(case_id)))
    rows = (Value(*row) for row in session.execute(query))
    for _, group in groupby(rows, key=lambda one: (one.record, one.record_id)):
        yield from _in_values(session, list(group), speaks)
    for entry in session.scalars(_entries(case_id)):
        told = {"what": "what was done", "why": "why"}
        said = (name for name, one in entry.words().items() if speaks(one.text))
        yield from (Found(f"{entry.number}.{name}", f"Entry {entry.number}, {told[name]}") for name in said)


def _in_values(session: Session, rows: Sequence[Value], speaks: Callable[[Any], bool]) -> Iterator[Found]:
    """Yield where the words stand in what the history says of one record."""
    hits = [(row, side) for row in rows for side, one in row.sides().items() if speaks(values.read(one))]
    holds = replay.held(session, rows[0].record, rows[0].record_id) if hits else None
    last = {row.field: row for row in rows}
    for row, side in hits:
        stands = side == "after" and last[row.field] is row and replay.is_held(row, holds)
        yield Found(
            f"{row.entry}.{row.position}.{side}", f"{record_words(row.record)}, {field_words(row.field)}", stands
        )


def _records(case_id: str) -> Any:
    """Return a query for the ids of all that entries of a case are about: its notification too, which came before it."""
    of_case = select(HistoryEntry.number).where(HistoryEntry.case_id == case_id)
    return select(VALUES.c.record_id).where(or_(VALUES.c.entry.in_(of_case), VALUES.c.record_id == case_id))


def _entries(case_id: str) -> Any:
    """Return a query for the entries of a case, and those about something of it; of the whole office without one."""
    query = select(HistoryEntry).order_by(HistoryEntry.number)
    if not case_id:
        return query
    about = select(VALUES.c.entry).where(VALUES.c.record_id.in_(_records(case_id)))
    return query.where(or_(HistoryEntry.case_id == case_id, HistoryEntry.number.in_(about)))


def _typed(session: Session, words: str, case_id: str) -> Iterator[str]:
    """Yield where the words are being typed at this moment, or were when the program ended."""
    speaks = _speaks_of(words)
    for one in session.scalars(select(BeingTyped)):
        if case_id in ("", one.case_id) and speaks(one.content):
            yield f"Typed, not recorded yet: {one.words}"


def _not_looked_into(session: Session, case_id: str) -> Iterator[str]:
    """Yield the kinds of files that are kept as they came, with how many there are: what they hold is not looked into."""
    for kind, called in _FILES.items():
        of_case = kind.case_id == case_id if case_id else true()
        count = session.scalar(select(func.count()).select_from(kind).where(of_case)) or 0
        if count:
            yield f"Not looked into, for they are kept as they came: {counted(count, *called)}"


def _speaks_of(words: str) -> Callable[[Any], bool]:
    """Return what tells whether a value holds the words."""
    need(words, "Say which words are to be erased.", "words")
    spaced = r"\s+".join(re.escape(word) for word in words.split())
    form = re.compile(rf"(?<!\w){spaced}(?!\w)", re.IGNORECASE)

    def speaks(value: Any) -> bool:
        if isinstance(value, dict):
            return any(speaks(one) for one in value.values())
        if isinstance(value, list):
            return any(speaks(one) for one in value)
        return isinstance(value, str) and bool(form.search(value))

    return speaks
