"""Records that only the tests of the store keep, in tables of their own."""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy import JSON, ForeignKey, MetaData
from sqlalchemy.orm import Mapped, mapped_column, relationship

from scr_desktop.domain.records.record import Base, PartDateText, Record
from scr_desktop.domain.time.part_date import PartDate
from scr_desktop.store.case_file import CaseFile

APART = MetaData()
CANARY = "Cwmrhydyceirw-Kowalczyk"


class Folder(Record, Base):
    """A record that owns others."""

    metadata = APART
    __tablename__ = "test_folder"

    title: Mapped[str]
    papers: Mapped[list[Paper]] = relationship(
        default_factory=list, cascade="all, delete-orphan", lazy="raise", back_populates="folder"
    )


class Paper(Record, Base):
    """A record with the kinds of values that the domain keeps."""

    metadata = APART
    __tablename__ = "test_paper"

    text: Mapped[str]
    seen_on: Mapped[PartDate] = mapped_column(PartDateText, default=PartDate())
    facts: Mapped[dict[str, Any]] = mapped_column(JSON, default_factory=dict)
    folder_id: Mapped[str | None] = mapped_column(ForeignKey("test_folder.id"), default=None)
    folder: Mapped[Folder | None] = relationship(default=None, lazy="raise", back_populates="papers")


class Scrap(Record, Base):
    """A record that leaves no trace in the history, as drafts saved while typing do not."""

    metadata = APART
    __tablename__ = "test_scrap"
    kept_in_history: ClassVar[bool] = False

    text: Mapped[str]


def fill(case_file: CaseFile, count: int, size: int = 3000) -> None:
    """File `count` papers in one piece of work."""
    with case_file.work("Filed") as session:
        session.add_all(Paper(text=CANARY * (size // len(CANARY))) for _ in range(count))
