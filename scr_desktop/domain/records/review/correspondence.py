"""What follows a decision: the Panel's reply, further information, a changed national view, cases passed on."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Date, ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from scr_desktop.domain.records.record import Base, Record
from scr_desktop.domain.records.review.decision import NATIONAL_VIEWS
from scr_desktop.domain.records.taken_back import TakenBack
from scr_desktop.domain.records.words import Words

REPLIES = (
    ("agrees", "Agrees with the decision"),
    ("challenges", "Challenges the decision"),
    ("asks", "Asks for further information"),
    ("national_review", "Takes a national review"),
)


class PanelReply(TakenBack, Record, Base, kw_only=True):
    """What the Panel replied: when, what kind (`REPLIES`), its words, and what the office did about it."""

    __tablename__ = "panel_replies"
    WORDS = Words("Panel’s reply", named_by="kind", keys={"kind": dict(REPLIES)})

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True, init=False)
    received_on: Mapped[date] = mapped_column(Date)
    kind: Mapped[str] = mapped_column(String(20))
    words: Mapped[str] = mapped_column(Text, default="")
    reference: Mapped[str] = mapped_column(Text, default="")
    wanted_by_on: Mapped[date | None] = mapped_column(Date, default=None)
    settled_on: Mapped[date | None] = mapped_column(Date, default=None)
    settled_how: Mapped[str] = mapped_column(Text, default="")


class InformationSent(TakenBack, Record, Base, kw_only=True):
    """Further information sent on request (procedure 5.3): what, to whom, when, by what means, why."""

    __tablename__ = "information_sent"
    WORDS = Words("Information sent", named_by="who")

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True, init=False)
    reply_id: Mapped[str] = mapped_column(String(32), default="")
    who: Mapped[str] = mapped_column(Text)
    what: Mapped[str] = mapped_column(Text)
    sent_on: Mapped[date] = mapped_column(Date)
    means: Mapped[str] = mapped_column(Text, default="")
    note: Mapped[str] = mapped_column(Text, default="")


class NationalView(TakenBack, Record, Base, kw_only=True):
    """A later view on a national review, when new information came to light (procedure 4A, 5B)."""

    __tablename__ = "national_views"
    WORDS = Words("View on a national review", named_by="view", keys={"view": dict(NATIONAL_VIEWS)})

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True, init=False)
    taken_on: Mapped[date] = mapped_column(Date)
    view: Mapped[str] = mapped_column(String(10))
    new_information: Mapped[str] = mapped_column(Text)
    reasons: Mapped[str] = mapped_column(Text, default="")


class PassedOn(TakenBack, Record, Base, kw_only=True):
    """A case passed on to the area that must decide it (procedure 4.1), followed until that area has answered."""

    __tablename__ = "passed_on"
    WORDS = Words("Case passed on", named_by="area")

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True, init=False)
    area: Mapped[str] = mapped_column(Text)
    to_whom: Mapped[str] = mapped_column(Text, default="")
    passed_on: Mapped[date] = mapped_column(Date)
    means: Mapped[str] = mapped_column(Text, default="")
    why: Mapped[str] = mapped_column(Text, default="")
    look_again_on: Mapped[date | None] = mapped_column(Date, default=None)
    answered_on: Mapped[date | None] = mapped_column(Date, default=None)
    outcome: Mapped[str] = mapped_column(Text, default="")
