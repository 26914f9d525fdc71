"""Every record compared with what the history says of it, in plain words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from scr_desktop.domain.records.case import Case
from scr_desktop.services.office.history_words import field_words, record_words
from scr_desktop.store.history import replay
from scr_desktop.store.history.replay import THERE, Difference


class Compared(NamedTuple):
    """A sentence for each difference, and of how many records the history does not tell what they should hold."""

    sentences: tuple[str, ...]
    not_known: int


def compared(session: Session) -> Compared:
    """Compare every record with the history; no sentence holds a value, for they are printed and passed on."""
    found = replay.compare(session)
    return Compared(tuple(_sentences(session, found.differences)), found.not_known)


def _sentences(session: Session, differences: tuple[Difference, ...]) -> Iterator[str]:
    ids = {difference.case_id for difference in differences}
    references = {
        row.id: row.reference for row in session.execute(select(Case.id, Case.reference).where(Case.id.in_(ids)))
    }
    for difference in differences:
        subject = record_words(difference.record)
        reference = references.get(difference.case_id, "")
        if reference:
            subject += f" {reference}" if difference.record == "Case" else f" of case {reference}"
        if difference.field == THERE and difference.said:
            yield f"{subject}: gone, and the history knows of no removal (it spoke of it last in entry {difference.entry})."
        elif difference.field == THERE:
            yield f"{subject}: still there, though history entry {difference.entry} says that it was removed."
        else:
            yield f"{subject}, {field_words(difference.field)}: not what the history says (entry {difference.entry})."
