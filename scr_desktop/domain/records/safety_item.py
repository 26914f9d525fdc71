"""The safety of each other child: who sees to it, by when, and when it was done."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Date, ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column

from scr_desktop.domain.records.record import Base, Record
from scr_desktop.domain.records.taken_back import TakenBack
from scr_desktop.domain.records.words import Words
from scr_desktop.domain.rules.deadline_state import DeadlineStanding, stand
from scr_desktop.domain.time.working_days import WorkingDays

OTHERS, NONE = "Other children", "There are none"


class SafetyItem(TakenBack, Record, Base, kw_only=True):
    """What makes one child safe: `child` by name, `what` is to be done, `owner` (an agency, a person), by `due_on`.

    `done_on` is the day it was done, by `done_by`; `note` says what was found or agreed. That there are no other children is
    said by one as well: then `owner` is who said so, on the day `done_on`.
    """

    __tablename__ = "safety_items"
    WORDS = Words("Safety of another child", named_by="child")

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True, init=False)
    child: Mapped[str] = mapped_column(Text)
    what: Mapped[str] = mapped_column(Text)
    owner: Mapped[str] = mapped_column(Text)
    due_on: Mapped[date] = mapped_column(Date, index=True)
    done_on: Mapped[date | None] = mapped_column(Date, default=None)
    done_by: Mapped[str] = mapped_column(Text, default="")
    note: Mapped[str] = mapped_column(Text, default="")

    @property
    def says_none(self) -> bool:
        """Whether it says that there are no other children."""
        return (self.child, self.what) == (OTHERS, NONE)

    def status(self, today: date, table: WorkingDays, *, closed: bool = False) -> DeadlineStanding:
        """Return where it stands on a day; `closed` says whether its case is."""
        return stand(self.due_on, today, table, met_on=self.done_on, closed=closed)
