"""Meetings of the sub-group: the calendar of them, who came, what was discussed of which case (procedure 4.4)."""

from __future__ import annotations

from datetime import date

from sqlalchemy import JSON, Date, ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from scr_desktop.domain.records.record import Base, Record
from scr_desktop.domain.records.words import Words

PRESENCE = (("present", "Present"), ("apologies", "Sent apologies"), ("absent", "Absent"))


class Attendance(Record, Base, kw_only=True):
    """One person at a meeting: for which agency, whether they came, and a conflict of interest with what was done."""

    __tablename__ = "attendances"
    WORDS = Words("Person at the meeting", named_by="name", keys={"presence": dict(PRESENCE)})

    meeting_id: Mapped[str] = mapped_column(ForeignKey("meetings.id"), index=True, init=False)
    position: Mapped[int] = mapped_column(default=1)
    name: Mapped[str] = mapped_column(Text, default="")
    agency: Mapped[str] = mapped_column(Text, default="")
    post: Mapped[str] = mapped_column(Text, default="")
    presence: Mapped[str] = mapped_column(String(20), default="present")
    conflict: Mapped[str] = mapped_column(Text, default="")
    conflict_handled: Mapped[str] = mapped_column(Text, default="")


class MeetingItem(Record, Base, kw_only=True):
    """A case on the agenda of a meeting: why it is there, what was said, what was decided at the table."""

    __tablename__ = "meeting_items"
    WORDS = Words("Agenda", named_by="purpose")

    meeting_id: Mapped[str] = mapped_column(ForeignKey("meetings.id"), index=True, init=False)
    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True)
    position: Mapped[int] = mapped_column(default=1)
    purpose: Mapped[str] = mapped_column(Text, default="")
    discussion: Mapped[str] = mapped_column(Text, default="")
    decided: Mapped[str] = mapped_column(Text, default="")


class Meeting(Record, Base, kw_only=True):
    """A meeting of a group, past or to come; `extraordinary` if it was convened for a case.

    It is never removed but called off. `moved` are its earlier days with the reasons, a sentence each.
    """

    __tablename__ = "meetings"
    WORDS = Words("Meeting", named_by="held_on")

    group: Mapped[str] = mapped_column(Text)
    held_on: Mapped[date] = mapped_column(Date, index=True)
    at_time: Mapped[str] = mapped_column(String(10), default="")
    place: Mapped[str] = mapped_column(Text, default="")
    chaired_by: Mapped[str] = mapped_column(Text, default="")
    extraordinary: Mapped[bool] = mapped_column(default=False)
    notes: Mapped[str] = mapped_column(Text, default="")
    moved: Mapped[list[str]] = mapped_column(JSON, default_factory=list)
    called_off_at: Mapped[str] = mapped_column(String(40), default="")
    called_off_why: Mapped[str] = mapped_column(Text, default="")

    attendances: Mapped[list[Attendance]] = relationship(
        lazy="raise", cascade="all, delete-orphan", order_by=Attendance.position, default_factory=list
    )
    items: Mapped[list[MeetingItem]] = relationship(
        lazy="raise", cascade="all, delete-orphan", order_by=MeetingItem.position, default_factory=list
    )


NOTHING_RECORDED = "Past, nothing recorded"


def recorded_as_held(meeting: Meeting) -> bool:
    """Return whether anything was recorded of a meeting that only one which was held has: who came, what was said."""
    said = any(item.discussion.strip() or item.decided.strip() for item in meeting.items)
    return bool(meeting.attendances) or said
