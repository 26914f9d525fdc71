"""What an office says of a line of an edition: that it stands, what it was changed to, that it is gone, or that it is new."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from scr_desktop.domain.sources.source import Force
from scr_desktop.domain.time.part_date import written
from scr_desktop.domain.time.period import Unit, Within


class Answer(StrEnum):
    """What an office says of a line; the words are the ones the officer reads."""

    STANDS = "as it stands"
    CHANGED = "changed"
    GONE = "no longer there"
    NEW = "new line"
    TAKEN_BACK = "taken back"


class LineKind(StrEnum):
    """What sort of line it is; the words are the ones the officer reads, in the order of the page."""

    DAY = "Day from which it applies"
    CRITERION = "Criterion"
    CLOCK = "Time limit"
    TELLING = "Who is told"
    WRITING = "Section of the rapid review"
    CHASING = "Step of chasing"
    STEP = "Line of the checklist"
    PROMPT = "What is brought up"
    PRINCIPLE = "Principle of reviews"
    QUESTION = "Question"


DAY_LINE = "day:applies"


@dataclass(frozen=True, slots=True)
class Confirmed:
    """What an office confirmed of one line of a text.

    `line` is the key of the line, `kind` its sort. `paragraph` is where the office found it, `against` the copy it read, `by` who
    did, `on` the local day. What is empty (`within` None) did not change. `words` is what the line says; `addressee` on whom it falls or who is told;
    `counted_from` the event a time limit runs from, and `done_by` the one that meets a new one. `applies_on` is the day of the line that
    gives the day. A new line that was taken back stays on record: cases may hold what it brought. `why` is the reason.
    """

    text: str
    line: str
    kind: LineKind
    answer: Answer
    paragraph: str
    by: str
    on: date
    against: str
    why: str = ""
    words: str = ""
    addressee: str = ""
    counted_from: str = ""
    done_by: str = ""
    within: Within | None = None
    force: Force | None = None
    applies_on: date | None = None

    @property
    def said(self) -> str:
        """Who confirmed it, when and against what: `confirmed by the office on 2 June 2026 against the printed copy (Jo Officer)`."""
        return f"confirmed by the office on {written(self.on)} against {self.against} ({self.by})"


def period_of(count: int | None, unit: str, *, before: bool) -> Within | None:
    """Return a period as it is kept in a record or a file; None where there is none."""
    return None if count is None else Within(count, Unit(unit), before)
