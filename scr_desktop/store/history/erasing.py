"""Taking values out of the history: the value and its salt go, the hash stays, and the entry of the work lists them all."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from scr_desktop.domain.records.history import Erasure, HistoryEntry, Value
from scr_desktop.store.history import links, values

# Where a session holds what its work takes out, until its entry lists it (`store/chain.py:add_entry`).
TAKEN = "taken_out_of_the_history"


def take(session: Session, places: Collection[str]) -> Erasure:
    """Take what stands at these places, such as `12.why` and `12.3.before`, and return what the entry will say of it.

    A place that is not there, or is erased already, is passed over. What was altered before is listed as such: erasing
    must not put it out of sight.
    """
    taken: list[str] = []
    unsound: list[str] = []
    for entry, rows in _entries(session, {int(place.partition(".")[0]) for place in places}):
        there = {place: one for place, one in links.places(entry, rows) if place in places and one.text is not None}
        if there and not links.fits_earlier(entry, rows):
            unsound.append(str(entry.number))
        unsound.extend(place for place, one in there.items() if not one.fits)
        taken.extend(there)
    for place in taken:
        _take(session, place)
    # What the session read before must not be taken for what stands now.
    session.expire_all()
    made = Erasure(tuple(taken), tuple(unsound))
    session.info[TAKEN] = made.as_text()
    return made


def _entries(session: Session, numbers: Collection[int]) -> Iterator[tuple[HistoryEntry, list[Value]]]:
    for number in sorted(numbers):
        entry = session.get(HistoryEntry, number)
        query = select(*values.COLUMNS).where(values.VALUES.c.entry == number).order_by(values.VALUES.c.position)
        if entry is not None:
            yield entry, [Value(*row) for row in session.execute(query)]


def _take(session: Session, place: str) -> None:
    number, *position, side = place.split(".")
    if position:
        where = "UPDATE history_values SET {0} = NULL, {0}_salt = NULL WHERE entry = :entry AND position = :position"
        session.execute(text(where.format(side)), {"entry": int(number), "position": int(position[0])})
    else:
        where = "UPDATE history SET {0} = '', {0}_salt = NULL WHERE number = :number"
        session.execute(text(where.format(side)), {"number": int(number)})
