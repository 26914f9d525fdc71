"""Another authority's area that has a part in a case: which part, and how its authority and partners are reached."""

from __future__ import annotations

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from scr_desktop.domain.records.record import Base, Record
from scr_desktop.domain.records.words import Words
from scr_desktop.domain.rules.whose import Holder

# What an area can have to do with a case, by the word that is kept; `involved` is any other part in it.
PARTS = {
    "happened": Holder.WHERE_IT_HAPPENED,
    "lives": Holder.WHERE_RESIDENT,
    "looks_after": Holder.LOOKS_AFTER,
}
PART_WORDS = (
    ("happened", "It happened there"),
    ("lives", "The child normally lives there"),
    ("looks_after", "Its authority looks after the child"),
    ("involved", "Involved in another way"),
)


class OtherArea(Record, Base, kw_only=True):
    """A local authority other than ours that has a part in the case, in the order in which they were entered.

    `parts` are words of `PART_WORDS` with spaces between; `partners` says who its safeguarding partners or board are,
    where their names matter; `agency_id` is what it is in the directory.
    """

    __tablename__ = "other_areas"
    WORDS = Words("Other area")

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True, init=False)
    position: Mapped[int] = mapped_column(default=1)
    name: Mapped[str] = mapped_column(Text, default="")
    parts: Mapped[str] = mapped_column(String(60), default="involved")
    partners: Mapped[str] = mapped_column(Text, default="")
    contact: Mapped[str] = mapped_column(Text, default="")
    agency_id: Mapped[str] = mapped_column(String(32), default="")

    def has(self, part: str) -> bool:
        """Return whether the area has this part in the case."""
        return part in self.parts.split()

    def is_(self, holder: Holder) -> bool:
        """Return whether its authority is the one that is meant by `holder`."""
        return any(PARTS.get(part) is holder for part in self.parts.split())


def area_parts(area: OtherArea) -> str:
    """Return in words what an area has to do with the case."""
    return "; ".join(words for part, words in PART_WORDS if area.has(part))
