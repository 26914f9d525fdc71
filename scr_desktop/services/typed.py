"""What is typed and not recorded: kept every second while somebody types, noted once in the history when that is over."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.typed import BeingTyped, KeptWords
from scr_desktop.services import clock
from scr_desktop.store import along
from scr_desktop.store.case_file import CaseFile

_JOT = (
    "INSERT INTO being_typed (place, words, case_id, opens, begun_at, saved_at, content) VALUES (?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (place) DO UPDATE SET saved_at = excluded.saved_at, opens = excluded.opens, content = excluded.content"
)
_STRIKE = "DELETE FROM being_typed WHERE place = ?"
_LONGEST = 300
# A key that would be too long ends with a fingerprint.
_HASHED = 64


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is typed: its key, the words for the officer, the case if it is of one, and what opens it again."""

    key: str
    words: str
    case_id: str = ""
    opens: Mapping[str, Any] = field(default_factory=dict)


def jot(case_file: CaseFile, place: Place, content: Mapping[str, Any]) -> None:
    """Keep what stands in a place while it is being typed, without a word in the history; raises `CaseFileProblem`.

    Empty `content` says that the place stands as it did before anything was typed.
    """
    if not content:
        strike(case_file, place.key)
        return
    with case_file.jot() as connection:
        connection.exec_driver_sql(_JOT, _values(place, content))


def into_copy(words: Sequence[tuple[Place, Mapping[str, Any]]]) -> Callable[[Session], None]:
    """Return what puts words that are being typed into a copy of the case file: whoever opens it is offered them."""

    def put(session: Session) -> None:
        for place, content in words:
            session.connection().exec_driver_sql(_JOT, _values(place, content))

    return put


def _values(place: Place, content: Mapping[str, Any]) -> tuple[str, ...]:
    now, opens = clock.now(), json.dumps(dict(place.opens))
    return place.key, place.words[:_LONGEST], place.case_id, opens, now, now, json.dumps(dict(content))


def strike(case_file: CaseFile, key: str) -> None:
    """Forget what was jotted down in a place: it stands as it did before."""
    with case_file.jot() as connection:
        connection.exec_driver_sql(_STRIKE, (key,))


def over(session: Session, key: str) -> None:
    """End the spell of typing in a place, within the work that keeps what was typed."""
    session.connection().exec_driver_sql(_STRIKE, (key,))


def unfinished(case_file: CaseFile) -> list[BeingTyped]:
    """Return the spells of typing that did not end, the last one first: the program ended in the middle of them."""
    with case_file.read() as session:
        return list(session.scalars(select(BeingTyped).order_by(BeingTyped.saved_at.desc())))


def put_aside(case_file: CaseFile, place: Place, content: Mapping[str, Any], why: str = "", at: str = "") -> None:
    """Keep what was typed and not recorded until its place is opened again: one entry of history for the spell.

    Empty `content` says that nothing is left of what was kept. It was typed `at` that moment, if it was not just now.
    Raises `CaseFileProblem`.
    """
    at = at or clock.now()
    with case_file.work(_what("Typed, not recorded yet", place.words), case_id=place.case_id, why=why) as session:
        over(session, place.key)
        kept = _kept(session, place.key)
        if not content:
            if kept:
                session.delete(kept)
            return
        if kept is None:
            kept = KeptWords(place=place.key, words=place.words[:_LONGEST], case_id=place.case_id, typed_at=at)
            session.add(kept)
        if kept.content != content:
            kept.content, kept.opens, kept.typed_at = dict(content), dict(place.opens), at


def recording(case_file: CaseFile, *keys: str) -> AbstractContextManager[along.Along]:
    """Have what was kept of places forgotten by whatever is recorded while this holds, in the same transaction.

    Recorded first and forgotten afterwards, the words would be offered again as unrecorded after a crash between the two.
    """

    def forget(session: Session) -> None:
        for key in keys:
            _strike_out(session, key)

    return along.doing(case_file, forget)


def recorded(case_file: CaseFile, key: str) -> None:
    """Forget what was kept of a place, because it has been recorded."""
    _forget(case_file, key, "Recorded, what was kept as typed")


def discard(case_file: CaseFile, key: str) -> None:
    """Forget what was kept of a place, because the officer begins afresh; the history still holds the words."""
    _forget(case_file, key, "Begun afresh, what was kept as typed")


def kept(case_file: CaseFile, key: str) -> KeptWords | None:
    """Return what was typed in a place and put aside there, or None."""
    with case_file.read() as session:
        return _kept(session, key)


def newest(case_file: CaseFile, key: str) -> BeingTyped | KeptWords | None:
    """Return what was typed last in a place and not recorded, or None, for whoever shows it before anything is typed there.

    What a spell of typing left that did not end is later than what was put aside: a spell that ends leaves nothing.
    """
    with case_file.read() as session:
        return session.get(BeingTyped, key) or _kept(session, key)


def waits_in(case_file: CaseFile, dialog: str, *about: str) -> bool:
    """Return whether words were typed and not recorded in a dialog of this kind, about these things by their ids or keys.

    What a long key does not say any more is taken to be so: rather asked once too often than words lost.
    """
    begins = f"{dialog}|"
    with case_file.read() as session:
        kinds = (select(kind.place).where(kind.place.startswith(begins)) for kind in (BeingTyped, KeptWords))
        places = [place.split("|") for kind in kinds for place in session.scalars(kind)]
    return any(len(place[-1]) == _HASHED or all(one in place for one in about if one) for place in places)


def waiting(case_file: CaseFile) -> list[KeptWords]:
    """Return everything that was typed and put aside, the last first."""
    with case_file.read() as session:
        return list(session.scalars(select(KeptWords).order_by(KeptWords.typed_at.desc())))


def reference(case_file: CaseFile, case_id: str) -> str:
    """Return the reference of a case, empty if there is none of that id."""
    with case_file.read() as session:
        return session.scalar(select(Case.reference).where(Case.id == case_id)) or "" if case_id else ""


def _forget(case_file: CaseFile, key: str, what: str) -> None:
    with case_file.read() as session:
        there = _kept(session, key)
    if there is None:
        strike(case_file, key)
        return
    with case_file.work(_what(what, there.words), case_id=there.case_id) as session:
        _strike_out(session, key)


def _strike_out(session: Session, key: str) -> None:
    over(session, key)
    found = _kept(session, key)
    if found:
        session.delete(found)


def _kept(session: Session, key: str) -> KeptWords | None:
    return session.scalar(select(KeptWords).where(KeptWords.place == key))


def _what(done: str, words: str) -> str:
    return f"{done}: {words}"[:200]
