"""Asking agencies for information and what they return: procedure 4.3 and the return form."""

from __future__ import annotations

from datetime import date

from sqlalchemy import JSON, Date, ForeignKey, Index, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from scr_desktop.domain.records.record import Base, PartDateText, Record
from scr_desktop.domain.records.taken_back import TakenBack
from scr_desktop.domain.records.words import YES_NO, Words
from scr_desktop.domain.time.part_date import PartDate

KINDS_OF_RETURN = (
    ("full", "Full return"),
    ("part", "Part return, more to come"),
    ("nil", "Nil return: no involvement"),
    ("refused", "Refused"),
)
# A return that is still being entered counts as nothing yet.
BEING_ENTERED = "being_entered"
SETTLING = ("full", "nil", "refused")


class InformationRequest(Record, Base, kw_only=True):
    """A request to one agency for what it knew, in a case.

    `number` counts the requests of the case from 1; `involved_id` is the agency as it is named in the case,
    `agency_id` as it is in the directory, if it is there. `addressed_to` and `address` are as on the letter.
    `questions` are as asked, in their order; `proportionate` says why no more and no less was asked.
    `asked_on` is the day it was sent (None: being prepared), `due_on` the day the return is due.
    `withdrawn_on` and `withdrawn_why` if it was not needed after all.
    """

    __tablename__ = "information_requests"
    WORDS = Words("Request", named_by="agency")

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True, init=False)
    number: Mapped[int] = mapped_column(default=1)
    involved_id: Mapped[str] = mapped_column(String(32), default="")
    agency_id: Mapped[str] = mapped_column(String(32), default="")
    agency: Mapped[str] = mapped_column(Text)
    addressed_to: Mapped[str] = mapped_column(Text, default="")
    address: Mapped[str] = mapped_column(Text, default="")
    period_from: Mapped[PartDate] = mapped_column(PartDateText, default_factory=PartDate)
    period_to: Mapped[PartDate] = mapped_column(PartDateText, default_factory=PartDate)
    questions: Mapped[list[str]] = mapped_column(JSON, default_factory=list)
    proportionate: Mapped[str] = mapped_column(Text, default="")
    asked_on: Mapped[date | None] = mapped_column(Date, default=None, index=True)
    due_on: Mapped[date | None] = mapped_column(Date, default=None)
    withdrawn_on: Mapped[date | None] = mapped_column(Date, default=None)
    withdrawn_why: Mapped[str] = mapped_column(Text, default="")


class Chase(TakenBack, Record, Base, kw_only=True):
    """A reminder of one request: when, by what means, to whom, and what was said."""

    __tablename__ = "chases"
    WORDS = Words("Reminder")

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True, init=False)
    request_id: Mapped[str] = mapped_column(String(32), index=True)
    chased_on: Mapped[date] = mapped_column(Date)
    means: Mapped[str] = mapped_column(Text, default="")
    to_whom: Mapped[str] = mapped_column(Text, default="")
    note: Mapped[str] = mapped_column(Text, default="")


class AgencyReturn(Record, Base, kw_only=True):
    """What an agency returned to one request; a later return supersedes it and it stays readable.

    `kind` is `full`, `part`, `nil` or `refused`, or `being_entered` until the officer has finished; one that was thrown away
    half entered is superseded as it is. `involvement` is one line for each person checked: who, from
    when to when, which service and worker. `late_why` is the reason for a return after its day, `refused_why`
    for a refusal. `signed_off_*` say who in the agency assured its quality.
    """

    __tablename__ = "agency_returns"
    WORDS = Words(
        "Return",
        keys={"kind": {**dict(KINDS_OF_RETURN), BEING_ENTERED: "Being entered"}, "records_secured": dict(YES_NO)},
    )
    __table_args__ = (
        Index("ix_agency_returns_being_entered", "case_id", sqlite_where=text(f"kind = '{BEING_ENTERED}'")),
    )

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True, init=False)
    request_id: Mapped[str] = mapped_column(String(32), index=True)
    kind: Mapped[str] = mapped_column(String(20), default="full")
    returned_on: Mapped[date] = mapped_column(Date)
    author: Mapped[str] = mapped_column(Text, default="")
    author_role: Mapped[str] = mapped_column(Text, default="")
    people_checked: Mapped[str] = mapped_column(Text, default="")
    involvement: Mapped[str] = mapped_column(Text, default="")
    summary: Mapped[str] = mapped_column(Text, default="")
    key_events: Mapped[str] = mapped_column(Text, default="")
    strengths: Mapped[str] = mapped_column(Text, default="")
    single_agency_concerns: Mapped[str] = mapped_column(Text, default="")
    joint_concerns: Mapped[str] = mapped_column(Text, default="")
    childs_voice: Mapped[str] = mapped_column(Text, default="")
    context: Mapped[str] = mapped_column(Text, default="")
    safety_action: Mapped[str] = mapped_column(Text, default="")
    learning: Mapped[str] = mapped_column(Text, default="")
    other_reviews: Mapped[str] = mapped_column(Text, default="")
    records_secured: Mapped[str] = mapped_column(String(10), default="unknown")
    records_secured_on: Mapped[date | None] = mapped_column(Date, default=None)
    signed_off_by: Mapped[str] = mapped_column(Text, default="")
    signed_off_role: Mapped[str] = mapped_column(Text, default="")
    signed_off_on: Mapped[date | None] = mapped_column(Date, default=None)
    marking: Mapped[str] = mapped_column(Text, default="")
    late_why: Mapped[str] = mapped_column(Text, default="")
    refused_why: Mapped[str] = mapped_column(Text, default="")
    superseded_at: Mapped[str] = mapped_column(String(40), default="")
    superseded_why: Mapped[str] = mapped_column(Text, default="")

    @property
    def current(self) -> bool:
        """Whether it has been entered whole and no later return has taken its place."""
        return not self.superseded_at and self.kind != BEING_ENTERED

    @property
    def being_entered(self) -> bool:
        """Whether the officer has not finished it and it was not thrown away."""
        return not self.superseded_at and self.kind == BEING_ENTERED
