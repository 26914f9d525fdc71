"""A notification being written: kept as it is typed, so that an interruption loses nothing."""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, String
from sqlalchemy.orm import Mapped, mapped_column

from scr_desktop.domain.records.notifier import MEANS
from scr_desktop.domain.records.record import Base, Record
from scr_desktop.domain.records.words import Words


class Draft(Record, Base, kw_only=True):
    """A notification not yet opened as a case; `content` is laid out as `domain/entries/form.py` says."""

    __tablename__ = "drafts"
    WORDS = Words(
        "Notification being written",
        keys={"means": dict(MEANS)},
        each={"children": "child", "family": "family member", "notifiers": "notifier", "agencies": "agency"},
    )

    started_at: Mapped[str] = mapped_column(String(40))
    saved_at: Mapped[str] = mapped_column(String(40))
    page: Mapped[str] = mapped_column(String(40), default="")
    content: Mapped[dict[str, Any]] = mapped_column(JSON, default_factory=dict)
