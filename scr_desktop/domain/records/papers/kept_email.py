"""E-mails that came in, kept byte for byte with the case that they belong to."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Date, ForeignKey, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from scr_desktop.domain.records.record import Base, Record
from scr_desktop.domain.records.words import Words

RETURN, REPLY, TELLING, KEPT = "return", "reply", "telling", "kept"
TAKEN_AS = (
    (RETURN, "A return of an agency"),
    (REPLY, "A reply of the Panel"),
    (TELLING, "That somebody was told"),
    (KEPT, "Only kept with the case"),
)


class KeptEmail(Record, Base, kw_only=True):
    """An e-mail as its file was: who sent it, its subject, the day that it counts from, its bytes and their SHA-256.

    `taken_as` is what the officer took it as (`TAKEN_AS`), `led_to_id` the record that it led to, empty where it led to
    none. `removed_at` and `removed_why` if it is not to be used any more: it stays readable. The bytes are read only when
    they are asked for, and never bound into a paper.
    """

    __tablename__ = "kept_emails"
    WORDS = Words("E-mail kept", named_by="subject", keys={"taken_as": dict(TAKEN_AS)})

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True, init=False)
    file_name: Mapped[str] = mapped_column(Text)
    sender: Mapped[str] = mapped_column(Text)
    subject: Mapped[str] = mapped_column(Text)
    came_on: Mapped[date] = mapped_column(Date)
    taken_as: Mapped[str] = mapped_column(String(20))
    led_to_id: Mapped[str] = mapped_column(String(32), default="")
    kept_at: Mapped[str] = mapped_column(String(40))
    sha256: Mapped[str] = mapped_column(String(64))
    content: Mapped[bytes] = mapped_column(LargeBinary, deferred=True, deferred_raiseload=True)
    removed_at: Mapped[str] = mapped_column(String(40), default="")
    removed_why: Mapped[str] = mapped_column(Text, default="")

    @property
    def title(self) -> str:
        """What it is called, in one line: its subject and who sent it."""
        return f"{self.subject or 'No subject'}, from {self.sender or 'a sender that it does not name'}"
