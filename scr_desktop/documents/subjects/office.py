"""Papers of the whole office: what is in hand on the day."""

from __future__ import annotations

from collections.abc import Sequence

from scr_desktop.documents.subjects.document import Document
from scr_desktop.documents.subjects.paper_source import PaperSource
from scr_desktop.documents.subjects.rows import Desk


class OfficePaper(Document[Desk]):
    """A paper of the whole office."""

    def gather(self, source: PaperSource) -> Desk:
        """Return all that is in hand."""
        return source.desk()

    def title(self, subject: Desk) -> str:
        """Return the name of the paper."""
        return self.name

    def which(self, source: PaperSource) -> Sequence[str]:
        """Return the day on which it is drawn."""
        return (f"{source.today:%Y-%m-%d}",)
