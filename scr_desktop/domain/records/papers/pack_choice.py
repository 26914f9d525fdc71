"""How the officer put the decision pack of a case together."""

from __future__ import annotations

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from scr_desktop.domain.records.record import Base, Record
from scr_desktop.domain.records.words import Words

PARTS = {
    "summary": "Summary",
    "children": "Children and family",
    "incident": "The incident and who notified it",
    "criteria": "Criteria",
    "deadlines": "Deadlines",
    "told": "Who must be told",
    "agencies": "Agencies",
    "returns": "Returns as received",
    "chronology": "Merged chronology",
    "timeline": "Timeline",
    "pathway": "Pathway",
    "processes": "Other processes",
    "rapid-review": "Rapid review",
    "decided": "Recommendation, decision and what followed",
    "decision-sheet": "Decision sheet",
}
"""The parts of a pack that are not files of an agency, with their titles, in their usual order around those files."""


class PackChoice(Record, Base, kw_only=True):
    """How the officer put the pack of a case together: the keys of all its parts in order, and those left out.

    A part that comes to the case later is in neither.
    """

    __tablename__ = "pack_choices"
    WORDS = Words(
        "Decision pack",
        keys={"pack_parts": PARTS, "left_out": PARTS},
        each={"pack_parts": "part", "left_out": "part left out"},
    )

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True, init=False)
    pack_parts: Mapped[list[str]] = mapped_column(JSON, default_factory=list)
    left_out: Mapped[list[str]] = mapped_column(JSON, default_factory=list)
