"""The history of the office: one entry for each thing done, chained so that a change would show."""

from __future__ import annotations

import hashlib
import json

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from scr_desktop.domain.records.record import Base

FIRST_LINK = "0" * 64


class HistoryEntry(Base):
    """One thing done: when (UTC, ISO 8601), by whom, what, to which record, why, before and after.

    `number` decides the order, not `at`: a clock may be set back. `changes` is canonical JSON: a list of
    `{"record": class, "id": id, "did": "added" | "changed" | "removed", "fields": {name: [before, after]}}`;
    of what was added or removed, fields that were empty are left out.
    `link` is the SHA-256 of `canonical()` of this entry, which includes the link before it.
    """

    __tablename__ = "history"

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[str] = mapped_column(String(32))
    by: Mapped[str] = mapped_column(String(200))
    what: Mapped[str] = mapped_column(String(200))
    case_id: Mapped[str] = mapped_column(String(32), index=True, default="")
    why: Mapped[str] = mapped_column(Text, default="")
    changes: Mapped[str] = mapped_column(Text, default="[]")
    previous: Mapped[str] = mapped_column(String(64), default=FIRST_LINK)
    link: Mapped[str] = mapped_column(String(64), default="")

    def canonical(self) -> str:
        """Return the text that the link is taken over: keys in order, no spaces, non-ASCII kept."""
        return canonical_json(
            {
                "number": self.number,
                "at": self.at,
                "by": self.by,
                "what": self.what,
                "case_id": self.case_id,
                "why": self.why,
                "changes": self.changes,
                "previous": self.previous,
            }
        )

    def expected_link(self) -> str:
        """Return the link that this entry must carry if nothing of it was altered."""
        return hashlib.sha256(self.canonical().encode("utf-8", "surrogatepass")).hexdigest()


def canonical_json(value: object) -> str:
    """Return `value` as JSON that is the same text for the same content."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
