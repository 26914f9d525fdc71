"""The register on paper: the lines that are wanted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from scr_desktop.documents.subjects.document import Document
from scr_desktop.documents.subjects.paper_source import PaperSource
from scr_desktop.documents.subjects.rows import RegisterEntry


@dataclass(frozen=True)
class OfRegister:
    """Lines of the register; `shown` says in words which were asked for."""

    entries: Sequence[RegisterEntry]
    shown: str = ""


class RegisterPaper(Document[OfRegister]):
    """A paper of the register."""

    def gather(self, source: PaperSource) -> OfRegister:
        """Return the lines that are wanted."""
        return OfRegister(source.register(), source.shown())

    def title(self, subject: OfRegister) -> str:
        """Return the name of the paper."""
        return self.name

    def which(self, source: PaperSource) -> Sequence[str]:
        """Return the day on which it is drawn."""
        return (f"{source.today:%Y-%m-%d}",)
