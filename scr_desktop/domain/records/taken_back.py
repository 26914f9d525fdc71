"""What was recorded in the wrong place and taken back: it stays as it was, with the reason, and counts for nothing."""

from __future__ import annotations

from sqlalchemy import String, Text, text
from sqlalchemy.orm import Mapped, MappedAsDataclass, mapped_column


class TakenBack(MappedAsDataclass, kw_only=True):
    """A mixin for records that can be taken back.

    A reading of the case file does not see one that was (`store/case_file.py`), so that no list, deadline or paper can
    count it by forgetting to look; who wants it asks with the execution option `WITH_TAKEN_BACK`.
    """

    taken_back_at: Mapped[str] = mapped_column(String(40), default="", server_default=text("''"))
    taken_back_why: Mapped[str] = mapped_column(Text, default="", server_default=text("''"))


TAKEN_BACK = "Taken back"
WITH_TAKEN_BACK = "with_taken_back"


def was_taken_back(superseded_why: str) -> bool:
    """Return whether what no longer stands was taken back, and not replaced by something else."""
    return superseded_why.startswith(f"{TAKEN_BACK}: ")
