"""What bears on the time of a case: more time for a deadline, and what holds it up."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Date, ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from scr_desktop.domain.records.record import Base, Record
from scr_desktop.domain.records.taken_back import TakenBack
from scr_desktop.domain.records.words import Words

EFFECTS = {
    "publication": "Publication waits",
    "interviews": "People cannot be spoken to yet",
    "disclosure": "Material cannot be shared yet",
}


class Extension(TakenBack, Record, Base, kw_only=True):
    """More time for one deadline: until when, who allowed it, and why. The deadline itself stays visible."""

    __tablename__ = "extensions"
    WORDS = Words("More time", named_by="rule")

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True, init=False)
    rule: Mapped[str] = mapped_column(String(60))
    until_on: Mapped[date] = mapped_column(Date)
    allowed_by: Mapped[str] = mapped_column(Text)
    allowed_on: Mapped[date] = mapped_column(Date)
    why: Mapped[str] = mapped_column(Text)


class Hold(TakenBack, Record, Base, kw_only=True):
    """Something that holds a case up, such as a trial or an inquest. It pauses no clock.

    `cause` is what holds it up, `effect` on what, a key of `EFFECTS`. It is
    looked at again on `look_again_on` until it has ended; `note` is what was last found, `ended_note` how it ended.
    """

    __tablename__ = "holds"
    WORDS = Words("Hold", named_by="cause", keys={"effect": EFFECTS})

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True, init=False)
    cause: Mapped[str] = mapped_column(Text)
    effect: Mapped[str] = mapped_column(String(20), default="publication")
    began_on: Mapped[date] = mapped_column(Date)
    look_again_on: Mapped[date] = mapped_column(Date, index=True)
    ended_on: Mapped[date | None] = mapped_column(Date, default=None)
    note: Mapped[str] = mapped_column(Text, default="")
    ended_note: Mapped[str] = mapped_column(Text, default="")
