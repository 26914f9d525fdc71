"""What every document is: a key, a name, what it is for, and the function that writes its body of what it is about."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, Generic, TypeVar

from scr_desktop.documents.parts.content import Content
from scr_desktop.documents.subjects.paper_source import PaperSource
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.office import Office

S = TypeVar("S")


@dataclass(frozen=True, kw_only=True)
class Document(ABC, Generic[S]):
    """One kind of paper, about a subject `S`. A module of this package offers it as `DOCUMENT`.

    `key` names it on the command line, `name` in menus, `about` is one sentence on what it is for, `body` returns the
    content of what it is about, as at a local time, and draws nothing. `file_stem` begins its file name
    ("merged-chronology") where the key does not.
    One that is not `in_word` is drawn more than it is written, or is filled in as it is: it is offered as a PDF alone.
    One that is `bound` is drawn for printing on both sides, with room for staples or holes. A `publication` holds
    nothing of any case: it bears neither marking nor handling words.
    """

    key: str
    name: str
    about: str
    body: Callable[[S, Office, datetime], Sequence[Content]]
    file_stem: str = ""
    in_word: bool = True

    bound: ClassVar[bool] = False
    publication: ClassVar[bool] = False

    @property
    def handled(self) -> bool:
        """Whether the office's own handling words stand on it: how its papers are kept is nothing to ask of others."""
        return not self.publication

    def handling(self, office: Office) -> str:
        """Return the words on how to handle it that stand on every page, empty for none."""
        return office.handling if self.handled else ""

    @abstractmethod
    def gather(self, source: PaperSource) -> S:
        """Return what the paper that is asked for is about; raises `Problem` if there is none, or it is not clear."""

    @abstractmethod
    def title(self, subject: S) -> str:
        """Return the title of the paper on a subject, which names no person."""

    def content(self, subject: S, office: Office, as_at: datetime) -> Sequence[Content]:
        """Return all that stands on the paper: its body, and what every paper on such a subject must say."""
        return self.body(subject, office, as_at)

    def file_name(self, source: PaperSource) -> str:
        """Return the name of the file without its ending, with no person's name: it is read of little, not gathered."""
        return "-".join(filter(None, (self.file_stem or self.key, *self.which(source))))

    @abstractmethod
    def which(self, source: PaperSource) -> Sequence[str]:
        """Return what tells the file of this paper from others of its kind."""

    def case_id(self, subject: S) -> str:
        """Return the id of the case to whose history the paper belongs, empty where it is about no single one."""
        return ""

    def item_id(self, subject: S) -> str:
        """Return the id of the one thing, of several of a case or an office, that the paper is about; empty for none."""
        return ""

    def named(self, subject: S) -> Sequence[CaseStatus] | None:
        """Return the cases whose people have pseudonyms when it is anonymised, None if it never is."""
        return None
