"""What the sub-group recommends and, kept apart from it, what the Chair or the partners decide (procedure 4.5, 4.6)."""

from __future__ import annotations

from datetime import date

from sqlalchemy import JSON, Date, ForeignKey, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from scr_desktop.domain.records.record import Base, PartDateText, Record
from scr_desktop.domain.records.words import YES_NO, Words
from scr_desktop.domain.time.part_date import PartDate

OUTCOMES = (
    ("review", "A review is held"),
    ("other_review", "Another type of review is held in its place"),
    ("no_review", "No review"),
)
"""What can be recommended or decided, in words that hold under any arrangements; `deciding.outcomes` names the review."""
NATIONAL_VIEWS = (
    ("yes", "It may raise issues that are complex or of national importance"),
    ("no", "It does not appear to raise such issues"),
    ("unknown", "Not considered yet"),
)
VIEWS = (("agrees", "Agrees"), ("dissents", "Dissents"), ("abstains", "Abstains"))
CORRECTION = "correction"
CHANGED_AFTER = (
    ("challenge", "The Panel challenged it"),
    ("new_information", "New information came to light"),
    ("own", "Those who decide looked at it again of their own accord"),
    (CORRECTION, "It was recorded wrongly"),
)


class Recommendation(Record, Base, kw_only=True):
    """What the sub-group recommends to those who decide; a later one supersedes it and it stays readable.

    `outcome` is one of `OUTCOMES`, `other_review` the key of the type where another is recommended. `missing_then` is
    what it lacked when it was recorded, a sentence each (`domain/review/foundations.py`).
    """

    __tablename__ = "recommendations"
    WORDS = Words("Recommendation", named_by="outcome", keys={"criteria_met": dict(YES_NO)})

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True, init=False)
    meeting_id: Mapped[str] = mapped_column(String(32), default="")
    recommended_on: Mapped[date] = mapped_column(Date)
    by: Mapped[str] = mapped_column(Text, default="")
    outcome: Mapped[str] = mapped_column(String(20))
    other_review: Mapped[str] = mapped_column(String(40), default="")
    criteria_met: Mapped[str] = mapped_column(String(10), default="unknown")
    reasons: Mapped[str] = mapped_column(Text, default="")
    national_view: Mapped[str] = mapped_column(String(10), default="unknown")
    missing_then: Mapped[list[str]] = mapped_column(JSON, default_factory=list, server_default="[]")
    superseded_at: Mapped[str] = mapped_column(String(40), default="")
    superseded_why: Mapped[str] = mapped_column(Text, default="")


class AgencyView(Record, Base, kw_only=True):
    """The view of one agency on a recommendation: `agrees`, `dissents` or `abstains`, with its reason."""

    __tablename__ = "agency_views"
    WORDS = Words("Agency’s view", named_by="agency", keys={"view": dict(VIEWS)})

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True, init=False)
    recommendation_id: Mapped[str] = mapped_column(String(32), index=True)
    agency: Mapped[str] = mapped_column(Text)
    view: Mapped[str] = mapped_column(String(20), default="agrees")
    reason: Mapped[str] = mapped_column(Text, default="")


class Decision(Record, Base, kw_only=True):
    """The decision in a case; a changed one supersedes it and it stays readable.

    `departs_why` is owed where it departs from the recommendation, `contrary_why` where it is contrary to a
    criterion that must lead to a review (`contrary_to` are those paragraphs as they stood), `late_why` where it came
    after its time. `changed_after` is what led to a changed decision, a key of `CHANGED_AFTER`. `missing_then` is what it
    lacked when it was recorded, a sentence each (`domain/review/foundations.py`): it is kept and never reckoned anew.
    `decided_in` is the part of its day that is known, of an old decision known by no more: then `decided_on`, the last day
    that it can mean, only puts it in order, and no clock runs from it.
    """

    __tablename__ = "decisions"
    WORDS = Words(
        "Decision",
        named_by="outcome",
        keys={"changed_after": dict(CHANGED_AFTER)},
        anywhere={"outcome": dict(OUTCOMES), "national_view": dict(NATIONAL_VIEWS)},
    )

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True, init=False)
    number: Mapped[int] = mapped_column(default=1)
    recommendation_id: Mapped[str] = mapped_column(String(32), default="")
    decided_on: Mapped[date] = mapped_column(Date)
    decided_in: Mapped[PartDate] = mapped_column(PartDateText, default_factory=PartDate, server_default=text("''"))
    decided_by: Mapped[str] = mapped_column(Text, default="")
    outcome: Mapped[str] = mapped_column(String(20))
    other_review: Mapped[str] = mapped_column(String(40), default="")
    reasons: Mapped[str] = mapped_column(Text, default="")
    national_view: Mapped[str] = mapped_column(String(10), default="unknown")
    national_reasons: Mapped[str] = mapped_column(Text, default="")
    departs_why: Mapped[str] = mapped_column(Text, default="")
    contrary_why: Mapped[str] = mapped_column(Text, default="")
    contrary_to: Mapped[list[str]] = mapped_column(JSON, default_factory=list)
    late_why: Mapped[str] = mapped_column(Text, default="")
    reviewer: Mapped[str] = mapped_column(Text, default="")
    changed_after: Mapped[str] = mapped_column(Text, default="")
    missing_then: Mapped[list[str]] = mapped_column(JSON, default_factory=list, server_default="[]")
    superseded_at: Mapped[str] = mapped_column(String(40), default="")
    superseded_why: Mapped[str] = mapped_column(Text, default="")

    @property
    def when(self) -> PartDate:
        """The day on which it was made, or as much of it as is known."""
        return self.decided_in if self.decided_in.known else PartDate.on(self.decided_on)

    @property
    def first_on(self) -> date:
        """The first day on which it can have been made."""
        return self.when.earliest or self.decided_on


class PartnerView(Record, Base, kw_only=True):
    """What one of the safeguarding partners decided, where they decide together: agreement or not, with the reason."""

    __tablename__ = "partner_views"
    WORDS = Words("Partner’s decision", named_by="partner")

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True, init=False)
    decision_id: Mapped[str] = mapped_column(String(32), index=True)
    partner: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text, default="")
    agrees: Mapped[bool] = mapped_column(default=True)
    on: Mapped[date] = mapped_column(Date)
    reason: Mapped[str] = mapped_column(Text, default="")
