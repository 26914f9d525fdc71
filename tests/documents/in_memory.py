"""A paper of a case in memory: what a case file would answer is given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from scr_desktop.documents.parts.content import Content
from scr_desktop.documents.parts.letter import LetterText
from scr_desktop.documents.subjects.case import CaseDocument
from scr_desktop.documents.subjects.rows import Material
from scr_desktop.domain.chronology.chronology import Chronology
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.office import Office
from scr_desktop.services.papers.paper_subject import FromCaseFile
from tests.documents.cases import AS_AT, OFFICE

NOTHING_TOLD = Chronology()


@dataclass(frozen=True, kw_only=True)
class InMemory(FromCaseFile):
    """A case that is asked for, with its chronology; there is no case file."""

    stands: CaseStatus
    told: Chronology = NOTHING_TOLD

    @classmethod
    def about(
        cls,
        of: CaseStatus,
        item: str = "",
        told: Chronology = NOTHING_TOLD,
        office: Office = OFFICE,
        words: LetterText | None = None,
    ) -> InMemory:
        """Return what is asked of a case, about the thing of it that `item` means."""
        nowhere: Any = None
        day = AS_AT.date()
        return cls(nowhere, of.case.id, office, day, day, item, words, stands=of, told=told)

    def status(self) -> CaseStatus:
        """Return how the case that was given stands."""
        return self.stands

    def chronology(self) -> Chronology:
        """Return the chronology that was given."""
        return self.told

    def material(self, status: CaseStatus) -> Material:
        """Return what a pack needs of the chronology that was given."""
        return Material(self.told)


def body_of(
    document: CaseDocument[Any],
    of: CaseStatus,
    item: str = "",
    told: Chronology = NOTHING_TOLD,
    office: Office = OFFICE,
) -> Sequence[Content]:
    """Return the body of a paper of a case, about the thing of it that `item` means, with its chronology."""
    return document.body(document.of(of, InMemory.about(of, item, told, office)), office, AS_AT)
