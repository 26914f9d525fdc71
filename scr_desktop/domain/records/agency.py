"""The agency directory of the office: agencies, their roles by regime, and who has been their lead when."""

from __future__ import annotations

from datetime import date

from sqlalchemy import JSON, Date, ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from scr_desktop.domain.editions.text import edition_before
from scr_desktop.domain.records.record import Base, Record
from scr_desktop.domain.records.words import Words
from scr_desktop.domain.rules.deadline_state import lies_within


class AgencyLead(Record, Base, kw_only=True):
    """A person who leads for an agency, from one day until another (None: not known, or still).

    `post` is what they are there, for example `Named nurse`. A lead who has left stays, with the day.
    """

    __tablename__ = "agency_leads"
    WORDS = Words("Lead of an agency", named_by="name")

    agency_id: Mapped[str] = mapped_column(ForeignKey("agencies.id"), index=True, init=False)
    name: Mapped[str] = mapped_column(Text, default="")
    post: Mapped[str] = mapped_column(Text, default="")
    secure_email: Mapped[str] = mapped_column(Text, default="")
    telephone: Mapped[str] = mapped_column(Text, default="")
    from_on: Mapped[date | None] = mapped_column(Date, default=None)
    until_on: Mapped[date | None] = mapped_column(Date, default=None)

    def leads_on(self, day: date) -> bool:
        """Return whether this person was the lead on `day`; an open end counts as still."""
        return lies_within(day, self.from_on or date.min, self.until_on or date.max)


class Agency(Record, Base, kw_only=True):
    """An agency as the office knows it, apart from any case.

    `kind` is the sort of agency (`domain/rules/agency_role.py:AgencyKinds`), `roles` its role by key of the regime, for example
    `{"WT2018": "statutory_partner"}`. `area` is empty for our own area, else the name of the other area.
    `ended_on` is the day it ceased or was replaced: it stays for the cases it was part of.
    """

    __tablename__ = "agencies"
    WORDS = Words("Agency", named_by="name")

    name: Mapped[str] = mapped_column(Text)
    also_called: Mapped[str] = mapped_column(Text, default="")
    kind: Mapped[str] = mapped_column(String(40), default="other")
    roles: Mapped[dict[str, str]] = mapped_column(JSON, default_factory=dict)
    area: Mapped[str] = mapped_column(Text, default="")
    address: Mapped[str] = mapped_column(Text, default="")
    secure_email: Mapped[str] = mapped_column(Text, default="")
    telephone: Mapped[str] = mapped_column(Text, default="")
    notes: Mapped[str] = mapped_column(Text, default="")
    ended_on: Mapped[date | None] = mapped_column(Date, default=None)

    leads: Mapped[list[AgencyLead]] = relationship(
        lazy="raise", cascade="all, delete-orphan", order_by=AgencyLead.from_on, default_factory=list
    )

    def role_under(self, regime: str) -> str:
        """Return the key of the role that the office chose under a regime, or else under the edition before it; empty if none."""
        return self.roles.get(regime) or self.roles.get(edition_before(regime), "")

    def leads_of(self, day: date) -> list[AgencyLead]:
        """Return who leads for it on `day`."""
        return [lead for lead in self.leads if lead.leads_on(day)]
