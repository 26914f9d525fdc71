"""A recommendation or a decision as it is entered, before it is a record."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from scr_desktop.domain.time.part_date import PartDate


@dataclass(frozen=True, slots=True)
class View:
    """What an agency thinks of a recommendation: `agrees`, `dissents` or `abstains`."""

    agency: str
    view: str = "agrees"
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PartnerSaid:
    """What one of the partners who decide together said; the day is that of the decision unless another is given.

    `agrees` is None as long as it is not said.
    """

    partner: str
    name: str
    agrees: bool | None = True
    reason: str = ""
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Recommended:
    """A recommendation as it is entered; the entries are those of the record."""

    recommended_on: date
    by: str
    outcome: str
    reasons: str
    other_review: str = ""
    criteria_met: str = "unknown"
    national_view: str = "unknown"
    meeting_id: str = ""
    views: tuple[View, ...] = field(default=(), kw_only=True)


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision as it is entered; the entries are those of the record.

    `decided_in` is the part of the day that is known, where an old decision is known by no more.
    """

    decided_on: date
    decided_by: str
    outcome: str
    reasons: str
    other_review: str = ""
    national_view: str = "unknown"
    national_reasons: str = ""
    departs_why: str = ""
    contrary_why: str = ""
    late_why: str = ""
    reviewer: str = ""
    decided_in: PartDate = field(default=PartDate(), kw_only=True)
    partners: tuple[PartnerSaid, ...] = field(default=(), kw_only=True)

    @property
    def first_on(self) -> date:
        """The first day on which it can have been made."""
        return self.decided_in.earliest or self.decided_on
