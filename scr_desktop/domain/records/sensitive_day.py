"""Media interest in a case, and the days on which nobody should hear of it unprepared: a birthday, a funeral, a trial."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.record import Base, PartDateText, Record
from scr_desktop.domain.records.taken_back import TakenBack
from scr_desktop.domain.records.words import Words
from scr_desktop.domain.rules.deadline_state import is_ahead, is_past
from scr_desktop.domain.time.part_date import PartDate

KINDS = (
    ("media", "Media interest"),
    ("birthday", "A birthday"),
    ("funeral", "The funeral"),
    ("anniversary", "An anniversary"),
    ("trial", "The trial or a hearing"),
    ("inquest", "The inquest"),
    ("other", "Another day"),
)
NEAR = 7  # days before one of them on which it is seen
OUTCOMES = (("entered", "Entered"), ("set_aside", "Set aside"))


class SensitiveDay(TakenBack, Record, Base, kw_only=True):
    """Something to be thought of before anything is published or anybody is written to: its kind, its day if known, words.

    `outcome` is `set_aside` where the text of the notification seemed to speak of it and the officer found otherwise; `words`
    then says why.
    """

    __tablename__ = "sensitive_days"
    WORDS = Words(
        "Media interest or sensitive day", named_by="kind", keys={"kind": dict(KINDS), "outcome": dict(OUTCOMES)}
    )

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True, init=False)
    kind: Mapped[str] = mapped_column(String(20))
    on: Mapped[PartDate] = mapped_column("on_day", PartDateText, default_factory=PartDate)
    words: Mapped[str] = mapped_column(Text, default="")
    outcome: Mapped[str] = mapped_column(String(20), default="entered")


def is_near(day: SensitiveDay, today: date) -> bool:
    """Return whether a day that was entered is within the next seven days, on any day that it can mean.

    Of a day of which only the year is known nothing can be said.
    """
    first, last = day.on.earliest, day.on.latest
    if day.outcome != "entered" or first is None or last is None or day.on.part == "year":
        return False
    return not is_past(last, today) and not is_ahead(first, today + timedelta(days=NEAR))


def day_written(kind: str, text: str, today: date) -> PartDate:
    """Return the day that was written; a birthday comes every year, so one without a year is the next from `today` on.

    Raises `Problem` where it cannot be read.
    """
    try:
        return PartDate.parse(text)
    except Problem:
        if kind != "birthday":
            raise
        # Nine years on, there was a 29 February.
        for year in range(today.year, today.year + 9):
            with suppress(Problem):
                found = PartDate.parse(f"{text.strip()} {year}")
                if found.day and not is_past(found.day, today):
                    return found
        raise


def said_of(day: SensitiveDay) -> str:
    """Return what it is and when, or that it was set aside: `The funeral: 20 May 2026`."""
    name = dict(KINDS).get(day.kind, day.kind)
    if day.outcome == "set_aside":
        return f"{name}: set aside"
    return f"{name}: {day.on}" if day.on.known else name
