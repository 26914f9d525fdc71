"""Numbered copies of a paper: who holds which, and what became of it."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from sqlalchemy import Date, ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from scr_desktop.domain.records.record import Base, Record
from scr_desktop.domain.records.words import Words
from scr_desktop.domain.time.part_date import written


class Whereabouts(StrEnum):
    """Where a copy is."""

    OFFICE = "not_given"
    OUT = "out"
    RETURNED = "returned"
    DESTROYED = "destroyed"


class Copy(Record, Base, kw_only=True):
    """One numbered copy of a paper: `number` of `of`, for `recipient`.

    `document` and `item` say which paper it is, `title` what it is called, `made_at` the time it shows, the same for
    all copies made together. `history_head` is the newest entry of the history when it was drawn, as its cover says,
    `sha256` is of its PDF. It is out from `given_on` until `returned_on` or `destroyed_on`.
    """

    __tablename__ = "copies"
    WORDS = Words("Copy", named_by="recipient", untold=("item",))

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True, init=False)
    document: Mapped[str] = mapped_column(String(60))
    item: Mapped[str] = mapped_column(String(60), default="")
    title: Mapped[str] = mapped_column(Text, default="")
    number: Mapped[int] = mapped_column(default=1)
    of: Mapped[int] = mapped_column(default=1)
    recipient: Mapped[str] = mapped_column(Text)
    made_at: Mapped[str] = mapped_column(String(40), default="")
    history_head: Mapped[str] = mapped_column(String(90), default="")
    sha256: Mapped[str] = mapped_column(String(64), default="")
    given_on: Mapped[date | None] = mapped_column(Date, default=None)
    returned_on: Mapped[date | None] = mapped_column(Date, default=None)
    destroyed_on: Mapped[date | None] = mapped_column(Date, default=None)
    note: Mapped[str] = mapped_column(Text, default="")

    @property
    def label(self) -> str:
        """Return what stands on each of its pages: `3 of 8: Police`."""
        return copy_label(self.number, self.of, self.recipient)

    @property
    def whereabouts(self) -> Whereabouts:
        """Return where it is."""
        if self.destroyed_on is not None:
            return Whereabouts.DESTROYED
        if self.returned_on is not None:
            return Whereabouts.RETURNED
        return Whereabouts.OUT if self.given_on is not None else Whereabouts.OFFICE

    @property
    def words(self) -> str:
        """Return where it is, in words with the day."""
        if self.destroyed_on is not None:
            return f"Destroyed on {written(self.destroyed_on)}"
        if self.returned_on is not None:
            return f"Returned on {written(self.returned_on)}"
        return f"Given on {written(self.given_on)}" if self.given_on else "In the office, not given yet"


def copy_label(number: int, of: int, recipient: str) -> str:
    """Return what stands on each page of a numbered copy: `3 of 8: Police`."""
    return f"{number} of {of}: {recipient}"
