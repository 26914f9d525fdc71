"""The chronology of a case: rows as agencies sent them, merged, and the key practice episodes in them.

A case can have ten thousand rows, so they are not parts that are read with it: services ask for them.

Order: an entry stands at the first day that its date can mean. What is known only in part (a week, a month, a
year) stands there before the day's own entries; those without a time stand before those with one; the
officer may move entries of one day. What has no date at all stands at the end.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import JSON, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from scr_desktop.domain.records.record import Base, PartDateText, Record
from scr_desktop.domain.records.words import Words
from scr_desktop.domain.time.part_date import PartDate

# Sorts after every day that can be meant.
NO_DAY = "9999-12-31"
_PART_BEFORE_DAY = -1


class ChronologyImport(Record, Base, kw_only=True):
    """One file (or pasted text) of an agency that was read into the chronology.

    `sha256` is of its bytes. `not_read` is what is no entry of the chronology: one `{"line", "text", "why"}` each. One
    that was brought in by mistake is withdrawn: its rows no longer stand in the chronology, and stay readable.
    """

    __tablename__ = "chronology_imports"
    WORDS = Words("Chronology file", named_by="file_name")

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True)
    agency: Mapped[str] = mapped_column(Text)
    file_name: Mapped[str] = mapped_column(Text)
    sha256: Mapped[str] = mapped_column(String(64))
    imported_at: Mapped[str] = mapped_column(String(40))
    rows_read: Mapped[int] = mapped_column(default=0)
    not_read: Mapped[list[dict[str, str]]] = mapped_column(JSON, default_factory=list)
    withdrawn_at: Mapped[str] = mapped_column(String(40), default="")
    withdrawn_why: Mapped[str] = mapped_column(Text, default="")


class ChronologyRow(Record, Base, kw_only=True):
    """One event of the chronology.

    `happened_on` may be a part-date; `as_written` is how the agency wrote it, `doubts` what was doubtful in reading
    it, in sentences. `sorts_on` is the ISO day it is placed at; `order` (-1 for a part-date, 0 for a day, 1 and more
    where the officer moved entries) and then `at_time` (HH:MM or empty) decide among entries of one day. `source` is
    the record in which the agency holds it and must not be empty. `import_id` and `line` trace it to its file (empty
    and 0 for a row typed here); `raw` is the line as it stood. `duplicate_of` names the row that tells the same,
    `differs_from` rows that were found not to; `removed_at` and `removed_why` keep what was taken out. `episode_id` is
    the key practice episode it belongs to.
    """

    __tablename__ = "chronology_rows"
    WORDS = Words("Chronology entry", named_by="event")
    __table_args__ = (Index("ix_chronology_rows_place", "case_id", "sorts_on", "order", "at_time"),)

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"))
    import_id: Mapped[str] = mapped_column(String(32), default="", index=True)
    line: Mapped[int] = mapped_column(default=0)
    happened_on: Mapped[PartDate] = mapped_column(PartDateText, default_factory=PartDate)
    as_written: Mapped[str] = mapped_column(Text, default="")
    doubts: Mapped[str] = mapped_column(Text, default="")
    sorts_on: Mapped[str] = mapped_column(String(10), default="")
    at_time: Mapped[str] = mapped_column(String(5), default="")
    order: Mapped[int] = mapped_column(default=0)
    agency: Mapped[str] = mapped_column(Text, default="")
    source: Mapped[str] = mapped_column(Text, default="")
    event: Mapped[str] = mapped_column(Text, default="")
    people: Mapped[str] = mapped_column(Text, default="")
    action: Mapped[str] = mapped_column(Text, default="")
    comment: Mapped[str] = mapped_column(Text, default="")
    raw: Mapped[str] = mapped_column(Text, default="")
    episode_id: Mapped[str] = mapped_column(String(32), default="", index=True)
    duplicate_of: Mapped[str] = mapped_column(String(32), default="")
    differs_from: Mapped[list[str]] = mapped_column(JSON, default_factory=list)
    removed_at: Mapped[str] = mapped_column(String(40), default="")
    removed_why: Mapped[str] = mapped_column(Text, default="")

    @property
    def when(self) -> str:
        """When it happened, for the reader: `14 April 2018, 22:55`, `April 2018 (uncertain)`."""
        return when_words(self.happened_on, self.at_time)


class Episode(Record, Base, kw_only=True):
    """A key practice episode: a stretch of the chronology from which there is something to learn."""

    __tablename__ = "episodes"
    WORDS = Words("Key practice episode", named_by="title")

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True)
    position: Mapped[int] = mapped_column(default=1)
    title: Mapped[str] = mapped_column(Text)
    analysis: Mapped[str] = mapped_column(Text, default="")


@dataclass(frozen=True, slots=True)
class Chronology:
    """The merged chronology of a case as it stands: rows in their order, episodes, and the files that were read."""

    rows: tuple[ChronologyRow, ...] = ()
    episodes: tuple[Episode, ...] = ()
    imports: tuple[ChronologyImport, ...] = ()

    @property
    def agencies(self) -> list[str]:
        """The agencies that have an entry, by name."""
        return sorted({row.agency for row in self.rows})

    @property
    def dates(self) -> list[PartDate]:
        """The dates of the entries in their order."""
        return [row.happened_on for row in self.rows]

    def of_episode(self, episode_id: str) -> list[ChronologyRow]:
        """Return the rows of an episode in their order."""
        return [row for row in self.rows if row.episode_id == episode_id]


def when_words(on: PartDate, at_time: str) -> str:
    """Return a date and the time, if there is one, as they are read: `14 April 2018, 22:55`."""
    return f"{on}, {at_time}" if at_time else str(on)


def place_of(on: PartDate) -> tuple[str, int]:
    """Return the day at which a date is placed (`sorts_on`) and its `order` among the entries of that day."""
    if on.earliest is None:
        return NO_DAY, 0
    return on.earliest.isoformat(), 0 if on.part == "day" else _PART_BEFORE_DAY
