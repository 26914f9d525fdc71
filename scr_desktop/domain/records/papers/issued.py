"""Papers that left the office, kept as they were issued, and letters being written."""

from __future__ import annotations

from datetime import date

from sqlalchemy import JSON, Date, ForeignKey, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from scr_desktop.domain.records.record import Base, Record
from scr_desktop.domain.records.telling import means_inside
from scr_desktop.domain.records.words import Words
from scr_desktop.domain.time.part_date import written


class IssuedPaper(Record, Base, kw_only=True):
    """A letter or paper as issued: its text, its PDF and the SHA-256 of that PDF.

    `document` is the key of the document, `item` what of the case it is about (empty: the case), `number` the version,
    counted from 1 for each document, item and addressee. `text` is the letter's words as the officer left them.
    Issuing is not sending: it left the office on `sent_on`, by `sent_means`, once that was recorded.
    """

    __tablename__ = "issued_papers"
    WORDS = Words("Paper issued", named_by="title", untold=("item",))

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True)
    document: Mapped[str] = mapped_column(String(60))
    item: Mapped[str] = mapped_column(String(60), default="")
    title: Mapped[str] = mapped_column(Text, default="")
    addressee: Mapped[str] = mapped_column(Text, default="")
    number: Mapped[int] = mapped_column(default=1)
    issued_at: Mapped[str] = mapped_column(String(40), default="")
    issued_by: Mapped[str] = mapped_column(Text, default="")
    why: Mapped[str] = mapped_column(Text, default="")
    text: Mapped[dict[str, str]] = mapped_column(JSON, default_factory=dict)
    sha256: Mapped[str] = mapped_column(String(64), default="")
    pdf: Mapped[bytes] = mapped_column(LargeBinary, default=b"", deferred=True, deferred_raiseload=True)
    sent_on: Mapped[date | None] = mapped_column(Date, default=None)
    sent_means: Mapped[str] = mapped_column(Text, default="")
    sent_reference: Mapped[str] = mapped_column(Text, default="")
    sent_note: Mapped[str] = mapped_column(Text, default="")

    @property
    def sent_words(self) -> str:
        """Return when and how it was sent, in words."""
        if self.sent_on is None:
            return "Not recorded as sent"
        return f"Sent on {written(self.sent_on)}, {means_inside(self.sent_means)}"


class LetterDraft(Record, Base, kw_only=True):
    """A letter being written, one for each document and item of a case: it waits until it is issued or taken back.

    `text` is what `IssuedPaper.text` will be.
    """

    __tablename__ = "letter_drafts"
    WORDS = Words("Letter being written", named_by="document", untold=("item",))

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True)
    document: Mapped[str] = mapped_column(String(60))
    item: Mapped[str] = mapped_column(String(60), default="")
    saved_at: Mapped[str] = mapped_column(String(40), default="")
    text: Mapped[dict[str, str]] = mapped_column(JSON, default_factory=dict)
