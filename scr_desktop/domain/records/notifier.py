"""Who told the office of an incident: each with the day and the means."""

from __future__ import annotations

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from scr_desktop.domain.naming.with_post import with_post
from scr_desktop.domain.records.record import Base, PartDateText, Record
from scr_desktop.domain.records.words import Words
from scr_desktop.domain.time.part_date import PartDate

MEANS = (
    ("", "Not recorded"),
    ("telephone", "By telephone"),
    ("letter", "By letter"),
    ("email", "By e-mail"),
    ("secure_email", "By secure e-mail"),
    ("meeting", "In a meeting"),
    ("other", "By other means"),
)
NOTIFIER = ("agency", "person", "role", "contact", "told_on", "told_time", "means")


class Notifier(Record, Base, kw_only=True):
    """Somebody who told the office of the incident, in the order in which they were entered.

    `agency` is as it was written; which one of the directory it is follows from the name. `means` is a key of `MEANS`.
    That somebody told us is nobody's duty to tell others: what is owed is recorded as told (`domain/records/telling.py`).
    """

    __tablename__ = "notifiers"
    WORDS = Words("Notifier", named_by="agency", keys={"means": dict(MEANS)})

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True, init=False)
    position: Mapped[int] = mapped_column(default=1)
    agency: Mapped[str] = mapped_column(Text, default="")
    person: Mapped[str] = mapped_column(Text, default="")
    role: Mapped[str] = mapped_column(Text, default="")
    contact: Mapped[str] = mapped_column(Text, default="")
    told_on: Mapped[PartDate] = mapped_column(PartDateText, default_factory=PartDate)
    told_time: Mapped[str] = mapped_column(String(40), default="")
    means: Mapped[str] = mapped_column(String(20), default="")

    @property
    def called(self) -> str:
        """Who it is, in the shortest words: the agency, or else the person, or else their post."""
        return next(filter(None, (self.agency.strip(), self.person.strip(), self.role.strip())), "A notifier not named")

    @property
    def who(self) -> str:
        """Agency, person and post, as far as they are entered."""
        return with_post(self.agency, self.post)

    @property
    def post(self) -> str:
        """The person with the post, as far as they are entered; a post entered for the name stands once."""
        return with_post(self.person, self.role)

    @property
    def when(self) -> str:
        """Day, time and means, as far as they are entered."""
        means = dict(MEANS).get(self.means, self.means).lower() if self.means else ""
        return ", ".join(filter(None, (str(self.told_on) if self.told_on.known else "", self.told_time.strip(), means)))
