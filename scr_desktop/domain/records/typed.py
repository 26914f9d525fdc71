"""Words that were typed and are not recorded yet: those being typed at this moment, and those put aside for later."""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy import JSON, String
from sqlalchemy.orm import Mapped, mapped_column

from scr_desktop.domain.records.record import Base, Record
from scr_desktop.domain.records.words import Words


class BeingTyped(Base, kw_only=True):
    """One spell of typing that is not over; written every second or so, and gone when the spell ends.

    `place` says where, the same each time that place is opened; `words` says it to the officer. `opens` is what opens
    the place again, `content` what was typed there. A row found when the case file is opened is left from a crash.
    """

    __tablename__ = "being_typed"
    WORDS = None
    # Every key would be an entry; the spell is noted once, when it ends.
    kept_in_history: ClassVar[bool] = False

    place: Mapped[str] = mapped_column(String(200), primary_key=True)
    words: Mapped[str] = mapped_column(String(300))
    case_id: Mapped[str] = mapped_column(String(32), default="")
    opens: Mapped[dict[str, Any]] = mapped_column(JSON, default_factory=dict)
    begun_at: Mapped[str] = mapped_column(String(40))
    saved_at: Mapped[str] = mapped_column(String(40))
    content: Mapped[dict[str, Any]] = mapped_column(JSON, default_factory=dict)

    @property
    def typed_at(self) -> str:
        """When the last of it was typed, as `KeptWords` says it."""
        return self.saved_at


class KeptWords(Record, Base, kw_only=True):
    """Words put aside unrecorded, when their dialog or page was left; they are in it again when it is opened again."""

    __tablename__ = "kept_words"
    WORDS = Words("Typed and not recorded", named_by="words", untold=("place", "opens"))

    place: Mapped[str] = mapped_column(String(200), unique=True)
    words: Mapped[str] = mapped_column(String(300))
    case_id: Mapped[str] = mapped_column(String(32), default="")
    opens: Mapped[dict[str, Any]] = mapped_column(JSON, default_factory=dict)
    typed_at: Mapped[str] = mapped_column(String(40))
    content: Mapped[dict[str, Any]] = mapped_column(JSON, default_factory=dict)
