"""What every kept record has in common: an opaque id, a version, and how its dates are stored."""

from __future__ import annotations

import uuid
from typing import Any, ClassVar

from sqlalchemy import Dialect, MetaData, String, TypeDecorator
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, declared_attr, mapped_column

from scr_desktop.domain.records.words import Words
from scr_desktop.domain.time.part_date import PartDate


def new_id() -> str:
    """Return a new opaque record id: 32 hexadecimal digits that say nothing about the record."""
    return uuid.uuid4().hex


class Base(MappedAsDataclass, DeclarativeBase, kw_only=True):
    """The base of all mapped records; constraint names are fixed so that migrations can name them.

    `WORDS` is what the history calls a record; each class says it for itself, None if the history never tells of it.
    """

    WORDS: ClassVar[Words | None] = None

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class Record(MappedAsDataclass, kw_only=True):
    """A mixin for every record but the history itself.

    `id` is opaque, so that records from several officers or agencies never collide. `version`
    counts changes and is checked on each write: of two writers the second is told, not obeyed.
    """

    id: Mapped[str] = mapped_column(String(32), primary_key=True, default_factory=new_id)
    version: Mapped[int] = mapped_column(default=0, init=False)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805 - SQLAlchemy calls it with the class
        return {"version_id_col": cls.__table__.c.version}  # type: ignore[attr-defined]


class PartDateText(TypeDecorator[PartDate]):
    """Stores a `PartDate` as its canonical text, for example `?2018-05`; unknown is the empty text."""

    impl = String(24)
    cache_ok = True

    def process_bind_param(self, value: PartDate | None, dialect: Dialect) -> str:
        """Return the text to store."""
        return value.canonical if value is not None else ""

    def process_result_value(self, value: str | None, dialect: Dialect) -> PartDate:
        """Return the date that was stored."""
        return PartDate.from_canonical(value or "")
