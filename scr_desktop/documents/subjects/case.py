"""Papers of a case: of the case as a whole, or of it with its merged chronology or with what its pack is made of."""

from __future__ import annotations

import re
from abc import abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, TypeVar

from scr_desktop.documents.parts.content import Content
from scr_desktop.documents.parts.item import Item
from scr_desktop.documents.sections.about_decision import with_contrary
from scr_desktop.documents.subjects.document import Document
from scr_desktop.documents.subjects.paper_source import PaperSource
from scr_desktop.documents.subjects.rows import Material
from scr_desktop.domain.chronology.chronology import Chronology
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.office import Office


@dataclass(frozen=True)
class OfCase:
    """A case as it stands."""

    status: CaseStatus


@dataclass(frozen=True)
class OfChronology(OfCase):
    """A case with its merged chronology."""

    chronology: Chronology


@dataclass(frozen=True)
class OfPack(OfCase):
    """A case with what the parts of its pack need beside it."""

    material: Material


C = TypeVar("C", bound=OfCase)


def always(status: CaseStatus) -> bool:
    """Return that a paper can be drawn of any case."""
    return True


@dataclass(frozen=True, kw_only=True)
class CaseDocument(Document[C]):
    """A paper of a case, offered only where `applies` says so; `only_if` says in words when that is.

    One that is `only_named` is never anonymised. One that `lists_lacking` says what the decision lacked when it was
    recorded: for those who decide and who take over.
    """

    applies: Callable[[CaseStatus], bool] = always
    only_if: str = ""
    only_named: bool = False
    lists_lacking: bool = False

    def gather(self, source: PaperSource) -> C:
        """Return the case with what the paper needs of it; raises `Problem` if the paper is not for it."""
        status = source.status()
        if not self.applies(status):
            raise Problem(f"The paper “{self.name}” is not for this case: {self.only_if}.", "document")
        return self.of(status, source)

    @abstractmethod
    def of(self, status: CaseStatus, source: PaperSource) -> C:
        """Return what the paper needs of a case that it is for."""

    def items(self, status: CaseStatus) -> Sequence[Item] | None:
        """Return the things of a case that the paper can be about, None if it is about the case as a whole."""
        return None

    def outside(self, subject: C) -> bool:
        """Return whether its reader only hears or gives information, and oversees nothing.

        Why the office decided against a criterion is then not said in it.
        """
        return False

    def title(self, subject: C) -> str:
        """Return the name of the paper with the reference of the case."""
        return f"{self.name} {subject.status.case.reference}"

    def content(self, subject: C, office: Office, as_at: datetime) -> Sequence[Content]:
        """Return the body with the warnings about the decision that stands."""
        body, outside = self.body(subject, office, as_at), self.outside(subject)
        return with_contrary(body, subject.status, lists_lacking=self.lists_lacking, outside=outside)

    def which(self, source: PaperSource) -> Sequence[str]:
        """Return the reference of the case, and the number of the thing of it that is meant."""
        status = source.status()
        ids = [item.id for item in self.items(status) or ()]
        number = str(ids.index(source.item) + 1) if source.item in ids else ""
        return _for_file_name(status.case.reference), number

    def case_id(self, subject: C) -> str:
        """Return the id of the case."""
        return subject.status.case.id

    def named(self, subject: C) -> Sequence[CaseStatus] | None:
        """Return the case, unless the paper is never anonymised."""
        return None if self.only_named else (subject.status,)


class CasePaper(CaseDocument[OfCase]):
    """A paper of a case as a whole."""

    def of(self, status: CaseStatus, source: PaperSource) -> OfCase:
        """Return the case."""
        return OfCase(status)


class ChronologyPaper(CaseDocument[OfChronology]):
    """A paper of a case for which its merged chronology is needed."""

    def of(self, status: CaseStatus, source: PaperSource) -> OfChronology:
        """Return the case with its chronology."""
        return OfChronology(status, source.chronology())


class PackPaper(CaseDocument[OfPack]):
    """A paper that the officer puts together of parts, and that is bound."""

    bound: ClassVar[bool] = True

    def of(self, status: CaseStatus, source: PaperSource) -> OfPack:
        """Return the case with what the parts that go in need."""
        return OfPack(status, source.material(status))


def _for_file_name(reference: str) -> str:
    """Keep letters, digits and hyphens: an office's reference may hold slashes."""
    return re.sub(r"[^\w-]+", "-", reference).strip("-")[:60]
