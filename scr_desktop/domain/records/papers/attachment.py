"""PDFs that came from outside or from the scanner, kept byte for byte: what agencies sent, and signed sheets."""

from __future__ import annotations

from sqlalchemy import ForeignKey, LargeBinary, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from scr_desktop.domain.records.record import Base, Record
from scr_desktop.domain.records.words import Words


class Attachment(Record, Base, kw_only=True):
    """A PDF that came with a return, the scan of a signed sheet, or a form that was read: name, pages, bytes, SHA-256.

    With a return `agency` is as the request names it. Of a signed sheet `signed_id` is the recommendation or decision that
    it is signed for; `return_id` is then empty, and `agency` says in words what was signed. `is_form` says that what stands
    in it was read into the return, or, where both ids are empty, into the notification of the case. `removed_at` and
    `removed_why` if it is not to be used any more: it stays readable. The bytes are read only when they are asked for.
    """

    __tablename__ = "attachments"
    WORDS = Words("File kept", named_by="file_name")

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True, init=False)
    return_id: Mapped[str] = mapped_column(String(32), index=True)
    signed_id: Mapped[str] = mapped_column(String(32), default="", server_default=text("''"))
    is_form: Mapped[bool] = mapped_column(default=False, server_default=text("0"))
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

    @property
    def of_notification(self) -> bool:
        """Whether it is the form with which the case was notified."""
        return self.is_form and not self.return_id


class DraftForm(Record, Base, kw_only=True):
    """The form that a notification being written was begun with, until its case is opened: then it is kept there."""

    __tablename__ = "draft_forms"
    WORDS = Words("Form of a notification", named_by="file_name")

    draft_id: Mapped[str] = mapped_column(String(32), index=True)
    file_name: Mapped[str] = mapped_column(Text)
    pages: Mapped[int] = mapped_column()
    kept_at: Mapped[str] = mapped_column(String(40))
    sha256: Mapped[str] = mapped_column(String(64))
    pdf: Mapped[bytes] = mapped_column(LargeBinary, deferred=True, deferred_raiseload=True)
