"""The next steps of a rapid review while they are being written, kept entry by entry as they are typed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.time.part_date import PartDate

ENTRIES = ("what", "owner", "due")


@dataclass(frozen=True, slots=True)
class StepWritten:
    """A next step as typed: what is to be done, whose it is, and by when in whatever words."""

    what: str
    owner: str
    due: str

    @property
    def due_on(self) -> date | None:
        """The one certain day that was typed, or None."""
        try:
            return PartDate.parse(self.due).day
        except Problem:
            return None


def step_key(place: int, entry: str) -> str:
    """Return the key in a rapid review's content of an entry of the step at `place`, from 0."""
    return f"step.{place}.{entry}"


def steps_written(content: Mapping[str, str]) -> list[StepWritten]:
    """Return the next steps in a rapid review's content, rows that hold nothing left out."""
    places = sorted({int(key.split(".")[1]) for key in content if key.startswith("step.")})
    rows = (StepWritten(*(content.get(step_key(place, entry), "") for entry in ENTRIES)) for place in places)
    return [row for row in rows if any(text.strip() for text in (row.what, row.owner, row.due))]
