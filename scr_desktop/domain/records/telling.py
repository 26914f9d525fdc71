"""Who was told of what, and what was done with the prompts for other processes."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Date, ForeignKey, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from scr_desktop.domain.records.record import Base, Record
from scr_desktop.domain.records.taken_back import TakenBack
from scr_desktop.domain.records.words import Words

# What the entries for the means offer; whatever else stands there was typed by the officer.
_OFFERED = frozenset({
    "National online form", "Secure e-mail", "Letter", "Post", "By hand", "Telephone", "In person",
    "Telephone, confirmed in writing",
})  # fmt: skip


def means_inside(means: str) -> str:
    """Return by what means something went as it stands inside a sentence: one that was typed is as it was typed."""
    return f"{means[:1].lower()}{means[1:]}" if means in _OFFERED else means


OUTCOMES = {"to_do": "Still to be considered", "taken_up": "Taken up", "not_applicable": "Set aside"}


class Consideration(TakenBack, Record, Base, kw_only=True):
    """What the officer did with a prompt for a parallel process: taken up, or set aside with a reason.

    `told_on` and `told_means` say when and how its owner was told of the incident, where that is recorded.
    """

    __tablename__ = "considerations"
    WORDS = Words("Other process", named_by="process", keys={"outcome": OUTCOMES})

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True, init=False)
    process: Mapped[str] = mapped_column(String(60))
    outcome: Mapped[str] = mapped_column(String(20), default="to_do")
    note: Mapped[str] = mapped_column(Text, default="")
    told_on: Mapped[date | None] = mapped_column(Date, default=None)
    told_means: Mapped[str] = mapped_column(Text, default="", server_default=text("''"))


class Telling(TakenBack, Record, Base, kw_only=True):
    """Somebody was told of something: which duty (`domain/rules/criterion.py`), when, by what means, under what reference.

    `late_why` is why they were told after the day by which they had to be.
    """

    __tablename__ = "tellings"
    WORDS = Words("Telling", named_by="duty")

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True, init=False)
    duty: Mapped[str] = mapped_column(String(60))
    who: Mapped[str] = mapped_column(Text, default="")
    told_on: Mapped[date] = mapped_column(Date)
    means: Mapped[str] = mapped_column(Text, default="")
    reference: Mapped[str] = mapped_column(Text, default="")
    note: Mapped[str] = mapped_column(Text, default="")
    late_why: Mapped[str] = mapped_column(Text, default="", server_default=text("''"))
