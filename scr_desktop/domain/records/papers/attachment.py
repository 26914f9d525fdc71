"""PDFs that agencies sent with their returns, kept byte for byte as they were received."""

from __future__ import annotations

from sqlalchemy import ForeignKey, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from scr_desktop.domain.records.record import Base, Record
from scr_desktop.domain.records.words import Words


class Attachment(Record, Base, kw_only=True):
    """A PDF that came with a return: its file name, its pages, its bytes and their SHA-256.

    `agency` is as the request names it. `removed_at` and `removed_why` if it is not to be used any more: it stays
    readable. The bytes are read only when they are asked for.
    """

    __tablename__ = "attachments"
    WORDS = Words("File an agency sent", named_by="file_name")

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True, init=False)
    return_id: Mapped[str] = mapped_column(String(32), index=True)
    agency: Mapped[str] = mapped_column(Text)
    file_name: Mapped[str] = mapped_column(Text)
    pages: Mapped[int] = mapped_column()
    kept_at: Mapped[str] = mapped_column(String(40))
    sha256: Mapped[str] = mapped_column(String(64))
    pdf: Mapped[bytes] = mapped_column(LargeBinary, deferred=True, deferred_raiseload=True)
    removed_at: Mapped[str] = mapped_column(String(40), default="")
    removed_why: Mapped[str] = mapped_column(Text, default="")

    @property
    def title(self) -> str:
        """Whose it is and what its file is called, in one line."""
        return f"{self.agency}: {self.file_name}"

    @property
    def heading(self) -> str:
        """What it stands under where it is bound in: its title, without what only tells a computer the kind of file."""
        return self.title.removesuffix(".pdf").removesuffix(".PDF")
