"""How the officer put the decision pack of a case together."""

from __future__ import annotations

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from scr_desktop.domain.records.record import Base, Record


class PackChoice(Record, Base, kw_only=True):
    """How the officer put the pack of a case together: the keys of all its parts in order, and those left out.

    A part that comes to the case later is in neither.
    """

    __tablename__ = "pack_choices"

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True, init=False)
    pack_parts: Mapped[list[str]] = mapped_column(JSON, default_factory=list)
    left_out: Mapped[list[str]] = mapped_column(JSON, default_factory=list)
