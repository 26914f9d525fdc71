"""The rapid review of a case: what is written of it, what happens next, and who signed it off (procedure 1.2, 3A, 4A)."""

from __future__ import annotations

from datetime import date

from sqlalchemy import JSON, Date, ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from scr_desktop.domain.records.record import Base, Record
from scr_desktop.domain.records.taken_back import TakenBack
from scr_desktop.domain.records.words import Words
from scr_desktop.domain.rules.deadline_state import DeadlineStanding, stand
from scr_desktop.domain.time.part_date import written
from scr_desktop.domain.time.working_days import WorkingDays


class RapidReview(Record, Base, kw_only=True):
    """A rapid review as it is written: `content` holds each section's text as typed, by the key of the section.

    `page` is where it was left, `saved_at` when. Once `completed_on` is set it does not change: a correction is a new one
    (`number` counts from 1), and the earlier stays readable with `superseded_why`. `sent_on` is the day it went to the
    Panel, by `sent_means`; `open_when_completed` and `open_when_sent` are the gaps that the quality check still found then, a
    sentence each.
    """

    __tablename__ = "rapid_reviews"
    WORDS = Words("Rapid review", named_by="number")

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True, init=False)
    number: Mapped[int] = mapped_column(default=1)
    content: Mapped[dict[str, str]] = mapped_column(JSON, default_factory=dict)
    page: Mapped[str] = mapped_column(String(40), default="")
    started_at: Mapped[str] = mapped_column(String(40), default="")
    saved_at: Mapped[str] = mapped_column(String(40), default="")
    completed_on: Mapped[date | None] = mapped_column(Date, default=None)
    sent_on: Mapped[date | None] = mapped_column(Date, default=None)
    sent_means: Mapped[str] = mapped_column(Text, default="")
    open_when_completed: Mapped[list[str]] = mapped_column(JSON, default_factory=list, server_default="[]")
    open_when_sent: Mapped[list[str]] = mapped_column(JSON, default_factory=list)
    superseded_at: Mapped[str] = mapped_column(String(40), default="")
    superseded_why: Mapped[str] = mapped_column(Text, default="")

    @property
    def current(self) -> bool:
        """Whether no correction has taken its place."""
        return not self.superseded_at


class NextStep(TakenBack, Record, Base, kw_only=True):
    """Something to be done that a completed rapid review decided: what, whose, by when, and when it was done."""

    __tablename__ = "next_steps"
    WORDS = Words("Next step", named_by="what")

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True, init=False)
    rapid_review_id: Mapped[str] = mapped_column(String(32), index=True)
    position: Mapped[int] = mapped_column(default=1)
    what: Mapped[str] = mapped_column(Text)
    owner: Mapped[str] = mapped_column(Text, default="")
    due_on: Mapped[date | None] = mapped_column(Date, default=None)
    done_on: Mapped[date | None] = mapped_column(Date, default=None)
    note: Mapped[str] = mapped_column(Text, default="")

    def status(self, today: date, table: WorkingDays, *, closed: bool = False) -> DeadlineStanding | None:
        """Return where it stands on a day, or None where no day was given; `closed` says whether its case is."""
        if self.due_on is None:
            return None
        return stand(self.due_on, today, table, met_on=self.done_on, closed=closed)

    def words(self, stands: DeadlineStanding | None) -> str:
        """Return where it stands in words; without a day when it was done, or what was written in place of a day."""
        if stands is not None:
            return stands.words
        return f"Done on {written(self.done_on)}" if self.done_on else self.note or "No day was given"


class SignOff(TakenBack, Record, Base, kw_only=True):
    """One partner's agreement to a rapid review, or its refusal with the reason."""

    __tablename__ = "sign_offs"
    WORDS = Words("Sign-off", named_by="partner")

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True, init=False)
    rapid_review_id: Mapped[str] = mapped_column(String(32), index=True)
    partner: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text, default="")
    post: Mapped[str] = mapped_column(Text, default="")
    agrees: Mapped[bool] = mapped_column(default=True)
    signed_on: Mapped[date] = mapped_column(Date)
    note: Mapped[str] = mapped_column(Text, default="")
