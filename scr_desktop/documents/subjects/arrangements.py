"""Papers on one edition of the arrangements: the procedure as the office follows it; they hold nothing of any case."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from scr_desktop.documents.subjects.document import Document
from scr_desktop.documents.subjects.paper_source import PaperSource
from scr_desktop.documents.subjects.rows import Part, Rule

# The parts that the blank form for agencies takes over.
CRITERIA, OTHER_TYPES = "Criteria", "Other types of review"


@dataclass(frozen=True)
class OfArrangements:
    """Arrangements by their name, what they are as a rule, and the parts of the procedure under them."""

    name: str
    known: Rule
    parts: Sequence[Part]


class ArrangementsPaper(Document[OfArrangements]):
    """A paper on arrangements, which may be published."""

    publication: ClassVar[bool] = True

    def gather(self, source: PaperSource) -> OfArrangements:
        """Return the procedure under the arrangements that are meant."""
        regime = source.regime()
        return OfArrangements(regime.name, *source.followed(regime))

    def title(self, subject: OfArrangements) -> str:
        """Return the name of the paper with that of the arrangements."""
        return f"{self.name}: {subject.name}"

    def which(self, source: PaperSource) -> Sequence[str]:
        """Return the key of the arrangements, and the day on which it is drawn."""
        return source.regime().key, f"{source.today:%Y-%m-%d}"
