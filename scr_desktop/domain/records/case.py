"""A case: one incident, the children it concerns, and everything recorded about it."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import JSON, Date, ForeignKey, Index, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from scr_desktop.domain.records.birth import BIRTH, BORN, UNBORN, called
from scr_desktop.domain.records.notifier import Notifier
from scr_desktop.domain.records.other_area import OtherArea
from scr_desktop.domain.records.papers.attachment import Attachment
from scr_desktop.domain.records.papers.kept_email import KeptEmail
from scr_desktop.domain.records.papers.numbered_copy import Copy
from scr_desktop.domain.records.papers.pack_choice import PackChoice
from scr_desktop.domain.records.pseudonym import NoIdentifier, Pseudonym
from scr_desktop.domain.records.record import Base, PartDateText, Record
from scr_desktop.domain.records.request import AgencyReturn, Chase, InformationRequest
from scr_desktop.domain.records.review.correspondence import InformationSent, NationalView, PanelReply, PassedOn
from scr_desktop.domain.records.review.decision import AgencyView, Decision, PartnerView, Recommendation
from scr_desktop.domain.records.review.other_review import OtherReview
from scr_desktop.domain.records.review.rapid_review import NextStep, RapidReview, SignOff
from scr_desktop.domain.records.safety_item import SafetyItem
from scr_desktop.domain.records.sensitive_day import SensitiveDay
from scr_desktop.domain.records.telling import Consideration, Telling
from scr_desktop.domain.records.timing import Extension, Hold
from scr_desktop.domain.records.words import YES_NO, Words
from scr_desktop.domain.rules.event import DECIDED_ALREADY, ENDINGS, EVENTS, HANDED_OVER, PASSES_ON
from scr_desktop.domain.time.part_date import PartDate

# The national form takes up to four children and the rest as text.
CHILDREN_ON_FORM = 4

HARM = (
    ("died", "Died"),
    ("seriously_harmed", "Seriously harmed"),
    ("not_harmed", "Not harmed"),
    ("unknown", "Not known yet"),
)


class Child(Record, Base, kw_only=True):
    """A child the incident concerns; `position` is the order in which the papers name them, from 1.

    `birth` says whether it is born (`domain/records/birth.py`); `born_on` is then the day of birth, the day on which it is
    expected, or the day of the stillbirth.
    """

    __tablename__ = "children"
    WORDS = Words(
        "Child",
        named_by="name",
        anywhere={
            "birth": dict(BIRTH),
            "harm": dict(HARM),
            "looked_after": dict(YES_NO),
            "normally_resident": dict(YES_NO),
        },
    )
    __table_args__ = (Index("ix_children_unborn", "case_id", sqlite_where=text(f"birth = '{UNBORN}'")),)

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True, init=False)
    position: Mapped[int] = mapped_column(default=1)
    family_name: Mapped[str] = mapped_column(Text, default="")
    given_names: Mapped[str] = mapped_column(Text, default="")
    known_as: Mapped[str] = mapped_column(Text, default="")
    sex: Mapped[str] = mapped_column(String(40), default="")
    birth: Mapped[str] = mapped_column(String(12), default=BORN, server_default=text("'born'"))
    born_on: Mapped[PartDate] = mapped_column(PartDateText, default_factory=PartDate)
    died_on: Mapped[PartDate] = mapped_column(PartDateText, default_factory=PartDate)
    harm: Mapped[str] = mapped_column(String(20), default="unknown")
    nhs_number: Mapped[str] = mapped_column(String(20), default="")
    ethnicity: Mapped[str] = mapped_column(Text, default="")
    disability: Mapped[str] = mapped_column(Text, default="")
    address: Mapped[str] = mapped_column(Text, default="")
    normally_resident: Mapped[str] = mapped_column(String(10), default="unknown")
    home_area: Mapped[str] = mapped_column(Text, default="")
    looked_after: Mapped[str] = mapped_column(String(10), default="unknown")
    plan: Mapped[str] = mapped_column(Text, default="")
    placement: Mapped[str] = mapped_column(Text, default="")
    school: Mapped[str] = mapped_column(Text, default="")
    notes: Mapped[str] = mapped_column(Text, default="")

    @property
    def name(self) -> str:
        """The child's names in order, for example `Rosie-Mae Trelawney`."""
        return " ".join(part for part in (self.given_names, self.family_name) if part) or called(self.birth)


class FamilyMember(Record, Base, kw_only=True):
    """A relative or another adult of the household."""

    __tablename__ = "family_members"
    WORDS = Words("Family member", named_by="name")

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True, init=False)
    position: Mapped[int] = mapped_column(default=1)
    name: Mapped[str] = mapped_column(Text, default="")
    relationship: Mapped[str] = mapped_column(Text, default="")
    born_on: Mapped[PartDate] = mapped_column(PartDateText, default_factory=PartDate)
    notes: Mapped[str] = mapped_column(Text, default="")


class AgencyInvolved(Record, Base, kw_only=True):
    """An agency named in the case: who to ask there and what it knew; `agency_id` is the one it is in the directory."""

    __tablename__ = "agencies_involved"
    WORDS = Words("Agency", named_by="name")

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True, init=False)
    position: Mapped[int] = mapped_column(default=1)
    name: Mapped[str] = mapped_column(Text, default="")
    contact: Mapped[str] = mapped_column(Text, default="")
    involvement: Mapped[str] = mapped_column(Text, default="")
    agency_id: Mapped[str] = mapped_column(String(32), default="")


class Answer(Record, Base, kw_only=True):
    """The answer to one question of fact, with the evidence for it."""

    __tablename__ = "answers"
    WORDS = Words("Answer", named_by="fact")

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True, init=False)
    fact: Mapped[str] = mapped_column(String(60))
    value: Mapped[str] = mapped_column(String(40), default="unknown")
    evidence: Mapped[str] = mapped_column(Text, default="")


class CaseEvent(Record, Base, kw_only=True):
    """A dated event of the case (kinds in `domain/rules/event.py`); a superseded one stays readable with why.

    `late_why` is why it came after its day, where it met a time limit late.
    """

    __tablename__ = "case_events"
    WORDS = Words("Date", named_by="kind", keys={"kind": {key: kind.label for key, kind in EVENTS.items()}})
    __table_args__ = (Index("ix_case_events_handed_over", "case_id", sqlite_where=text(f"kind = '{HANDED_OVER}'")),)

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True, init=False)
    kind: Mapped[str] = mapped_column(String(40))
    happened_on: Mapped[date] = mapped_column(Date)
    at_time: Mapped[str] = mapped_column(String(10), default="")
    note: Mapped[str] = mapped_column(Text, default="")
    late_why: Mapped[str] = mapped_column(Text, default="", server_default=text("''"))
    superseded_at: Mapped[str] = mapped_column(String(40), default="")
    superseded_why: Mapped[str] = mapped_column(Text, default="")


class Deadline(Record, Base, kw_only=True):
    """A deadline as it was reckoned: the rule, the starting day and the due day fixed at the time.

    It never moves: when a starting day or the bank holidays change, it is superseded with a reason and a
    new one stands beside it. `holidays_until` is how far GOV.UK's list was known when it was reckoned;
    `kept_instead_of` is a day that was proposed in its place and declined by the officer, `kept_why` the reason.
    """

    __tablename__ = "deadlines"
    WORDS = Words("Deadline", named_by="rule")
    # Nearly every deadline is met in the end: what is still to be done is found among few.
    __table_args__ = (
        Index(
            "ix_deadlines_unmet",
            "due_on",
            "case_id",
            "rule",
            sqlite_where=text("met_on IS NULL AND superseded_at = ''"),
        ),
        Index("ix_deadlines_unmet_of", "case_id", "rule", sqlite_where=text("met_on IS NULL AND superseded_at = ''")),
    )

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True, init=False)
    rule: Mapped[str] = mapped_column(String(60))
    counted_from_on: Mapped[date] = mapped_column(Date)
    due_on: Mapped[date] = mapped_column(Date, index=True)
    met_on: Mapped[date | None] = mapped_column(Date, default=None)
    reckoned_at: Mapped[str] = mapped_column(String(40), default="")
    holidays_until: Mapped[date | None] = mapped_column(Date, default=None)
    kept_instead_of: Mapped[date | None] = mapped_column(Date, default=None)
    kept_why: Mapped[str] = mapped_column(Text, default="")
    superseded_at: Mapped[str] = mapped_column(String(40), default="")
    superseded_why: Mapped[str] = mapped_column(Text, default="")

    @property
    def current(self) -> bool:
        """Whether it has not been superseded."""
        return not self.superseded_at


BEGINS_WITH = "the day its notification was received or, where that is not known, the authority became aware"
"""What day it is from which a case counts (`opened_on`), in words."""


def _parts(order_by: Any = None) -> Any:
    """Return the parts of a case of one kind, read with it by the services, never one by one behind their backs."""
    return relationship(lazy="raise", cascade="all, delete-orphan", order_by=order_by, default_factory=list)


class Case(Record, Base, kw_only=True):
    """One incident as the office keeps it.

    `reference` is the office's own (for example 2018-003). `opened_on` is the day the notification was
    received, or else the day the authority became aware. `regime` is the key of the edition of the
    arrangements under which the case was opened, `regime_why` the reason, with the days as they stand. `next_due_on`
    and `stage` repeat what follows from the deadlines and events, so that a register of any length can be
    listed without reckoning; services keep them in step. `open_when_closed` is what was still open then, a sentence
    each. `decided` is what the notification says was decided before it was entered (`domain/review/decided_already.py`), and
    `decided_on` the day, perhaps known in part. `kept` are entries that looked wrong and were kept with a reason, one
    sentence each. `local_authority` is
    which of the office's own authorities the case belongs to, empty where the office has only one. Dates are local days
    without a time zone.
    """

    __tablename__ = "cases"
    WORDS = Words("Case", columns={"next_rule": "what is due next", "regime_why": "why these arrangements govern"})
    __table_args__ = (
        Index("ix_cases_open", "opened_on", "reference", sqlite_where=text("closed_on IS NULL")),
        Index("ix_cases_open_by_reference", "reference", sqlite_where=text("closed_on IS NULL")),
        Index("ix_cases_open_by_stage", "stage", "id", sqlite_where=text("closed_on IS NULL")),
    )

    reference: Mapped[str] = mapped_column(String(40), unique=True)
    regime: Mapped[str] = mapped_column(String(20))
    regime_why: Mapped[str] = mapped_column(Text, default="")
    opened_on: Mapped[date] = mapped_column(Date, index=True)
    closed_on: Mapped[date | None] = mapped_column(Date, default=None)
    closed_why: Mapped[str] = mapped_column(Text, default="")
    open_when_closed: Mapped[list[str]] = mapped_column(JSON, default_factory=list, server_default="[]")
    stage: Mapped[str] = mapped_column(String(40), default="", index=True)
    next_due_on: Mapped[date | None] = mapped_column(Date, default=None, index=True)
    next_rule: Mapped[str] = mapped_column(String(60), default="")
    title: Mapped[str] = mapped_column(Text, default="", index=True)

    suggested_review: Mapped[str] = mapped_column(Text, default="")
    why_criteria_met: Mapped[str] = mapped_column(Text, default="")
    decided: Mapped[str] = mapped_column(String(20), default="", server_default=text("''"))
    decided_on: Mapped[PartDate] = mapped_column(PartDateText, default_factory=PartDate, server_default=text("''"))
    how_aware: Mapped[str] = mapped_column(Text, default="")

    incident_on: Mapped[PartDate] = mapped_column(PartDateText, default_factory=PartDate)
    incident_time: Mapped[str] = mapped_column(String(40), default="")
    place: Mapped[str] = mapped_column(Text, default="")
    where_it_happened: Mapped[str] = mapped_column(String(30), default="unknown")
    what_happened: Mapped[str] = mapped_column(Text, default="")
    immediate_safety: Mapped[str] = mapped_column(Text, default="")
    more_children: Mapped[str] = mapped_column(Text, default="")
    local_authority: Mapped[str] = mapped_column(String(200), default="", server_default=text("''"))
    national_reference: Mapped[str] = mapped_column(String(60), default="")
    notes: Mapped[str] = mapped_column(Text, default="")
    kept: Mapped[list[str]] = mapped_column(JSON, default_factory=list)

    notifiers: Mapped[list[Notifier]] = _parts(Notifier.position)
    children: Mapped[list[Child]] = _parts(Child.position)
    family: Mapped[list[FamilyMember]] = _parts(FamilyMember.position)
    agencies: Mapped[list[AgencyInvolved]] = _parts(AgencyInvolved.position)
    other_areas: Mapped[list[OtherArea]] = _parts(OtherArea.position)
    answers: Mapped[list[Answer]] = _parts()
    events: Mapped[list[CaseEvent]] = _parts(CaseEvent.happened_on)
    deadlines: Mapped[list[Deadline]] = _parts(Deadline.due_on)
    considerations: Mapped[list[Consideration]] = _parts()
    tellings: Mapped[list[Telling]] = _parts(Telling.told_on)
    extensions: Mapped[list[Extension]] = _parts(Extension.allowed_on)
    holds: Mapped[list[Hold]] = _parts(Hold.began_on)
    safety_items: Mapped[list[SafetyItem]] = _parts(SafetyItem.due_on)
    sensitive_days: Mapped[list[SensitiveDay]] = _parts()
    requests: Mapped[list[InformationRequest]] = _parts(InformationRequest.number)
    chases: Mapped[list[Chase]] = _parts(Chase.chased_on)
    returns: Mapped[list[AgencyReturn]] = _parts(AgencyReturn.returned_on)
    rapid_reviews: Mapped[list[RapidReview]] = _parts(RapidReview.number)
    next_steps: Mapped[list[NextStep]] = _parts(NextStep.position)
    sign_offs: Mapped[list[SignOff]] = _parts(SignOff.signed_on)
    recommendations: Mapped[list[Recommendation]] = _parts(Recommendation.recommended_on)
    agency_views: Mapped[list[AgencyView]] = _parts()
    decisions: Mapped[list[Decision]] = _parts(Decision.number)
    partner_views: Mapped[list[PartnerView]] = _parts(PartnerView.on)
    panel_replies: Mapped[list[PanelReply]] = _parts(PanelReply.received_on)
    information_sent: Mapped[list[InformationSent]] = _parts(InformationSent.sent_on)
    national_views: Mapped[list[NationalView]] = _parts(NationalView.taken_on)
    passed_on: Mapped[list[PassedOn]] = _parts(PassedOn.passed_on)
    other_reviews: Mapped[list[OtherReview]] = _parts(OtherReview.chosen_on)
    copies: Mapped[list[Copy]] = _parts((Copy.made_at, Copy.number))
    attachments: Mapped[list[Attachment]] = _parts(Attachment.kept_at)
    kept_emails: Mapped[list[KeptEmail]] = _parts(KeptEmail.kept_at)
    pack_choices: Mapped[list[PackChoice]] = _parts()
    pseudonyms: Mapped[list[Pseudonym]] = _parts(Pseudonym.label)
    no_identifiers: Mapped[list[NoIdentifier]] = _parts(NoIdentifier.said_at)

    @property
    def open(self) -> bool:
        """Whether the case is still being worked on."""
        return self.closed_on is None

    @property
    def ended_by(self) -> str:
        """The kind of event with which its notification fell away, or its review was handed over; or the empty text.

        An undecided incident passed on in the grace period has no review: it waits for the partners' own decision.
        """
        happened = (kind for kind in ENDINGS if self.day_of(kind))
        return next((kind for kind in happened if kind != HANDED_OVER or self.day_of("review_begun")), "")

    @property
    def passes_on(self) -> bool:
        """Whether it was undecided when the partner arrangements began, so that it passes to the partners."""
        return self.day_of(PASSES_ON) is not None

    @property
    def decided_already(self) -> bool:
        """Whether its notification says that a review was decided on or begun, on whatever day."""
        return self.decided in DECIDED_ALREADY

    @property
    def waits(self) -> bool:
        """Whether anything can still be waited for in it: it is open, its notification stands, its review is still here."""
        return self.open and not self.ended_by

    def day_of(self, kind: str) -> date | None:
        """Return the day of the current event of this kind, or None if it has none."""
        for event in self.events:
            if event.kind == kind and not event.superseded_at:
                return event.happened_on
        return None
