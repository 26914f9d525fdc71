"""The merged chronology of a case: its rows in windows, filtered; gaps, likenesses, files, episodes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from sqlalchemy import ColumnElement, Select, func, not_, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from scr_desktop.domain.chronology.chronology import Chronology, ChronologyImport, ChronologyRow, Episode, when_words
from scr_desktop.domain.chronology.gap import ContactGap, gaps
from scr_desktop.domain.chronology.likeness import Likeness, likenesses
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.store.case_file import CaseFile

WINDOW = 200
_R = ChronologyRow
_SEARCHED: tuple[InstrumentedAttribute[str], ...] = (
    _R.event,
    _R.people,
    _R.action,
    _R.comment,
    _R.source,
    _R.as_written,
)
_NAMED: tuple[InstrumentedAttribute[str], ...] = (_R.people, _R.event, _R.action, _R.comment)
ORDER = (_R.sorts_on, _R.order, _R.at_time, _R.agency, _R.line, _R.id)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which rows are wanted: words that must all occur, one agency, one person (a name of `people`).

    `taken_out` asks for the rows that were removed or whose file was withdrawn, in place of those that stand.
    """

    words: str = ""
    agency: str = ""
    person: tuple[str, ...] = ()
    taken_out: bool = False


class Listed(NamedTuple):
    """A row as a table lists it; `state` is `doubted` if its date or its reading is, `no` if it was taken out.

    Plain texts: ten thousand whole records would be walked through each time that memory is tidied.
    """

    id: str
    when: str
    agency: str
    event: str
    source: str
    state: Literal["", "doubted", "no"]


def listed(case_file: CaseFile, case_id: str, wanted: Wanted, offset: int = 0, limit: int = WINDOW) -> list[Listed]:
    """Return a window of the rows wanted as a table lists them, in the order of the chronology."""
    query = _query(case_id, wanted).with_only_columns(
        _R.id, _R.happened_on, _R.at_time, _R.agency, _R.event, _R.source, _R.doubts, _R.removed_at
    )
    with case_file.read() as session:
        found = session.execute(query.order_by(*ORDER).offset(offset).limit(limit)).all()
    return [
        Listed(
            one.id,
            when_words(one.happened_on, one.at_time),
            one.agency,
            one.event,
            one.source,
            "no" if one.removed_at else "doubted" if one.doubts or one.happened_on.doubtful else "",
        )
        for one in found
    ]


def count(case_file: CaseFile, case_id: str, wanted: Wanted | None = None) -> int:
    """Return how many rows are wanted."""
    with case_file.read() as session:
        query = _query(case_id, wanted or Wanted()).with_only_columns(func.count())
        return session.scalar(query) or 0


def place(case_file: CaseFile, case_id: str, row_id: str, wanted: Wanted | None = None) -> int:
    """Return at which place, from 0, a row stands among the rows wanted, or -1 if it is not among them."""
    query = _query(case_id, wanted or Wanted())
    numbered = query.with_only_columns(_R.id, func.row_number().over(order_by=ORDER).label("number")).subquery()
    with case_file.read() as session:
        return (session.scalar(select(numbered.c.number).where(numbered.c.id == row_id)) or 0) - 1


def whole(case_file: CaseFile, case_id: str) -> Chronology:
    """Return the whole chronology as it stands, for papers and the timeline; it may be long, so not in the window."""
    with case_file.read() as session:
        found = session.scalars(_query(case_id, Wanted()).order_by(*ORDER))
        return Chronology(tuple(found), tuple(_episodes(session, case_id)), tuple(_imports(session, case_id)))


def row(case_file: CaseFile, row_id: str) -> ChronologyRow:
    """Return one row; raises `Problem` if it is not in this case file."""
    with case_file.read() as session:
        return one_row(session, row_id)


def one_row(session: Session, row_id: str) -> ChronologyRow:
    """Return one row inside a session; raises `Problem` if it is not there."""
    found = session.get(ChronologyRow, row_id)
    if found is None:
        raise Problem("That entry is not in this chronology: look for it again.")
    return found


def agencies(case_file: CaseFile, case_id: str) -> list[str]:
    """Return the agencies that have an entry in the chronology, by name."""
    query = _query(case_id, Wanted()).with_only_columns(_R.agency).distinct().order_by(_R.agency)
    with case_file.read() as session:
        return list(session.scalars(query))


def people(case: Case) -> dict[str, tuple[str, ...]]:
    """Return the people of a case by name, each with the words by which entries may name them.

    These are the given name, or its first part, and of a grown-up the family name if nobody else of the case bears
    it: “PROSSER removed”. A child's family name is mostly that of others too.
    """
    grown_up = [member.name for member in case.family if member.name.strip()]
    everybody = [child.name for child in case.children if child.name.strip()] + grown_up
    last = [name.split()[-1].lower() for name in everybody]
    found: dict[str, tuple[str, ...]] = {}
    for name, family in zip(everybody, last, strict=True):
        words = [name.split()[0].partition("-")[0]]
        if name in grown_up and last.count(family) == 1:
            words.append(name.split()[-1])
        found[name] = tuple(words)
    return found


def imports(case_file: CaseFile, case_id: str) -> list[ChronologyImport]:
    """Return the files that were read, the latest first, withdrawn ones among them."""
    with case_file.read() as session:
        return _imports(session, case_id)


def episodes(case_file: CaseFile, case_id: str) -> list[Episode]:
    """Return the key practice episodes in their order."""
    with case_file.read() as session:
        return _episodes(session, case_id)


def rows_of_episode(case_file: CaseFile, case_id: str, episode_id: str) -> list[ChronologyRow]:
    """Return the rows of an episode in their order."""
    with case_file.read() as session:
        return in_episode(session, case_id, episode_id)


def in_episode(session: Session, case_id: str, episode_id: str) -> list[ChronologyRow]:
    """Return the rows of an episode in their order, inside a session."""
    query = _query(case_id, Wanted()).where(_R.episode_id == episode_id).order_by(*ORDER)
    return list(session.scalars(query))


def gaps_of(case_file: CaseFile, case_id: str, weeks: int, wanted: Wanted | None = None) -> list[ContactGap]:
    """Return the gaps of at least so many weeks between the rows wanted; raises `Problem` for no number of weeks."""
    if weeks < 1:
        raise Problem("Choose at least one week.", "weeks")
    with case_file.read() as session:
        query = _query(case_id, replace(wanted or Wanted(), taken_out=False)).with_only_columns(_R.happened_on)
        return gaps(session.scalars(query), weeks)


def likenesses_of(case_file: CaseFile, case_id: str) -> list[Likeness]:
    """Return the pairs of rows that may tell of the same event, the earliest first: suggestions only."""
    with case_file.read() as session:
        found: Sequence[ChronologyRow] = list(session.scalars(_query(case_id, Wanted()).order_by(*ORDER)))
    return likenesses(found)


def _query(case_id: str, wanted: Wanted) -> Select[ChronologyRow]:
    withdrawn = select(ChronologyImport.id).where(
        ChronologyImport.case_id == case_id, ChronologyImport.withdrawn_at != ""
    )
    out = or_(_R.removed_at != "", _R.import_id.in_(withdrawn))
    query = select(_R).where(_R.case_id == case_id, out if wanted.taken_out else not_(out))
    if wanted.agency:
        query = query.where(_R.agency == wanted.agency)
    for word in wanted.words.split():
        query = query.where(_has(word, (*_SEARCHED, _R.agency)))
    return query.where(or_(*(_has(name, _NAMED) for name in wanted.person))) if wanted.person else query


def _has(word: str, columns: Sequence[InstrumentedAttribute[str]]) -> ColumnElement[bool]:
    # SQLite folds the case of plain letters only: “Łukasz” is looked for in each of its shapes.
    shapes = {word} if re.fullmatch(r"[\x00-\x7f]*", word) else {word, word.lower(), word.capitalize(), word.upper()}
    return or_(*(column.icontains(shape, autoescape=True) for column in columns for shape in shapes))


def _imports(session: Session, case_id: str) -> list[ChronologyImport]:
    query = select(ChronologyImport).where(ChronologyImport.case_id == case_id)
    return list(session.scalars(query.order_by(ChronologyImport.imported_at.desc())))


def _episodes(session: Session, case_id: str) -> list[Episode]:
    return list(session.scalars(select(Episode).where(Episode.case_id == case_id).order_by(Episode.position)))
