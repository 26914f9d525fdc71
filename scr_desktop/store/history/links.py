"""Looking at every link of the history, and at every value beside it: whole, erased with an entry, altered, or broken."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from scr_desktop.domain.records.history import FIRST_LINK, HistoryEntry, Sealed, Value, erasure
from scr_desktop.store.history import values

_AT_ONCE = 500


class _Last(NamedTuple):
    """The entry before the one that is looked at, and the link that papers from before revision 0012 have of it."""

    number: int = 0
    link: str = FIRST_LINK
    earlier: str = FIRST_LINK


def verify_history(session: Session) -> list[str]:
    """Return a sentence for each place where the history was altered, broken or cut; empty if it is whole.

    What was erased with an entry of its own is no fault (`erased`). Entries cut off the end together with what they
    noted leave no trace in it: compare `head` with what a paper or a backup says, and the records with the history.
    """
    found: list[str] = []
    last, said = _Last(), erased(session)
    for number, entry, rows in _with_values(session):
        if entry is None:
            found.append(f"History entry {number} is missing, and what it noted of records is still there.")
            continue
        found.extend(_breaks(entry, last))
        found.extend(dict.fromkeys(_faults(entry, rows, said)))
        last = _Last(entry.number, entry.link, entry.earlier_link)
    return found


def erased(session: Session) -> dict[str, HistoryEntry]:
    """Return every place of the history that was erased, as `12.why` or `12.3.before`, with the entry that says so."""
    entries = session.scalars(select(HistoryEntry).where(HistoryEntry.erases != "").order_by(HistoryEntry.number))
    return {place: entry for entry in entries for place in erasure(entry).places}


def places(entry: HistoryEntry, rows: Sequence[Value]) -> Iterator[tuple[str, Sealed]]:
    """Yield whatever of an entry can be erased, with the place as an erasure lists it."""
    yield from ((f"{entry.number}.{name}", one) for name, one in entry.words().items())
    for row in rows:
        yield from ((f"{row.entry}.{row.position}.{side}", one) for side, one in row.sides().items())


def fits_earlier(entry: HistoryEntry, rows: Sequence[Value]) -> bool:
    """Return whether an entry from before revision 0012 still says what its link of then says, if that can be told.

    It can as long as nothing of it was erased.
    """
    if not entry.earlier_link or any(one.is_gone for _, one in places(entry, rows)):
        return True
    try:
        return entry.earlier_link == entry.expected_earlier_link(values.text_of(rows))
    except ValueError:
        return False


def _with_values(session: Session) -> Iterator[tuple[int, HistoryEntry | None, list[Value]]]:
    """Yield each entry in order with its values, and values whose entry is missing without one."""
    query = select(*values.COLUMNS).order_by(values.VALUES.c.entry, values.VALUES.c.position)
    rows = (Value(*row) for row in session.execute(query.execution_options(yield_per=_AT_ONCE)))
    noted = groupby(rows, key=lambda one: one.entry)
    number, of_it = next(noted, (None, iter(())))
    entries = session.scalars(select(HistoryEntry).order_by(HistoryEntry.number).execution_options(yield_per=_AT_ONCE))
    for entry in entries:
        while number is not None and number < entry.number:
            yield number, None, list(of_it)
            number, of_it = next(noted, (None, iter(())))
        if number == entry.number:
            yield entry.number, entry, list(of_it)
            number, of_it = next(noted, (None, iter(())))
        else:
            yield entry.number, entry, []
    while number is not None:
        yield number, None, list(of_it)
        number, of_it = next(noted, (None, iter(())))


def _breaks(entry: HistoryEntry, last: _Last) -> Iterator[str]:
    """Yield where an entry does not follow on from the one before."""
    follows = entry.previous == last.link and (not entry.earlier_link or entry.earlier_previous == last.earlier)
    if entry.number == last.number + 2:
        yield f"History entry {entry.number - 1} is missing."
    elif entry.number != last.number + 1:
        yield f"History entries {last.number + 1} to {entry.number - 1} are missing."
    elif not follows:
        yield f"History entry {entry.number} does not follow on from entry {last.number}: one of them was replaced."


def _faults(entry: HistoryEntry, rows: Sequence[Value], said: Mapping[str, HistoryEntry]) -> Iterator[str]:
    """Yield what is wrong with an entry and with what it says."""
    number = entry.number
    own = all(word.fits for word in entry.words().values())
    if entry.link != entry.expected_link(rows) or not own:
        yield f"History entry {number} was altered after it was written."
    elif not all(side.fits for row in rows for side in row.sides().values()):
        yield f"A value that history entry {number} noted was altered after it was written."
    elif not fits_earlier(entry, rows):
        yield f"History entry {number} was altered after it was written."
    for place, one in places(entry, rows):
        by = said.get(place)
        if by is None and one.is_gone:
            yield f"A value of history entry {number} was taken away, and no entry says that it was erased."
        elif by is not None and not one.is_gone:
            yield f"History entry {by.number} says that a value of entry {number} was erased, but it is still there."
    for place in erasure(entry).unsound:
        yield f"History entry {place.partition('.')[0]} had been altered when values of it were erased by entry {number}."
