"""The chronology of a case: rows as agencies sent them, merged, and the key practice episodes in them.

A case can have ten thousand rows, so they are not parts that are read with it: services ask for them.
"""

from __future__ import annotations

from sqlalchemy import JSON, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from scr_desktop.domain.part_date import PartDate
from scr_desktop.domain.record import Base, PartDateText, Record


class ChronologyImport(Record, Base, kw_only=True):
    """One file (or pasted text) of an agency that was read into the chronology.

    `sha256` is of its bytes. `not_read` is what could not be understood: one `{"line", "text", "why"}` each.
    """

    __tablename__ = "chronology_imports"

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True)
    agency: Mapped[str] = mapped_column(Text)
    file_name: Mapped[str] = mapped_column(Text)
    sha256: Mapped[str] = mapped_column(String(64))
    imported_at: Mapped[str] = mapped_column(String(40))
    rows_read: Mapped[int] = mapped_column(default=0)
    not_read: Mapped[list[dict[str, str]]] = mapped_column(JSON, default_factory=list)


class ChronologyRow(Record, Base, kw_only=True):
    """One event of the chronology.

    `happened_on` may be a part-date; `as_written` is how the agency wrote it. `sorts_on` is the ISO day it is
    placed at, with `at_time` (HH:MM or empty) and `order` deciding among events of one day. `source` is the
    record in which the agency holds it and must not be empty. `import_id` and `line` trace it to its file (empty and 0 for
    a row typed here); `raw` is the line as it stood. `duplicate_of` names the row that tells the same; `removed_at` and
    `removed_why` keep what was taken out. `episode_id` is the key practice episode it belongs to.
    """

    __tablename__ = "chronology_rows"
    __table_args__ = (Index("ix_chronology_rows_place", "case_id", "sorts_on", "at_time", "order"),)

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"))
    import_id: Mapped[str] = mapped_column(String(32), default="", index=True)
    line: Mapped[int] = mapped_column(default=0)
    happened_on: Mapped[PartDate] = mapped_column(PartDateText, default_factory=PartDate)
    as_written: Mapped[str] = mapped_column(Text, default="")
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
    removed_at: Mapped[str] = mapped_column(String(40), default="")
    removed_why: Mapped[str] = mapped_column(Text, default="")


class Episode(Record, Base, kw_only=True):
    """A key practice episode: a stretch of the chronology from which there is something to learn."""

    __tablename__ = "episodes"

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True)
    position: Mapped[int] = mapped_column(default=1)
    title: Mapped[str] = mapped_column(Text)
    analysis: Mapped[str] = mapped_column(Text, default="")
