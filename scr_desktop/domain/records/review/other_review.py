"""Another type of review for a case: what was answered, what was suggested, chosen and approved (procedure 10)."""

from __future__ import annotations

from datetime import date

from sqlalchemy import JSON, Date, ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from scr_desktop.domain.records.record import Base, Record
from scr_desktop.domain.records.words import Words


class OtherReview(Record, Base, kw_only=True):
    """The choice of another type of review: the sub-group chooses, the Chair approves or not (procedure 10.2).

    `answers` are those to the chooser's questions, `suggested` the types it suggested with them, `chosen` the key of the type.
    `principles` is how each principle of 10.4 and 10.6 will be met, by its key. A later choice supersedes it.
    """

    __tablename__ = "other_reviews"
    WORDS = Words("Another type of review", named_by="chosen")

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True, init=False)
    answers: Mapped[dict[str, str]] = mapped_column(JSON, default_factory=dict)
    suggested: Mapped[list[str]] = mapped_column(JSON, default_factory=list)
    chosen: Mapped[str] = mapped_column(String(40), default="")
    reasons: Mapped[str] = mapped_column(Text, default="")
    principles: Mapped[dict[str, str]] = mapped_column(JSON, default_factory=dict)
    chosen_on: Mapped[date] = mapped_column(Date)
    approved: Mapped[str] = mapped_column(String(10), default="")
    approved_by: Mapped[str] = mapped_column(Text, default="")
    approved_on: Mapped[date | None] = mapped_column(Date, default=None)
    approval_note: Mapped[str] = mapped_column(Text, default="")
    superseded_at: Mapped[str] = mapped_column(String(40), default="")
    superseded_why: Mapped[str] = mapped_column(Text, default="")
