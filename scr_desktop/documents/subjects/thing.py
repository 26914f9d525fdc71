"""Papers about one of several things of a case, such as one return of an agency, and letters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from scr_desktop.documents.parts.content import Content
from scr_desktop.documents.parts.item import Item
from scr_desktop.documents.parts.letter import LetterText, Sending, letter_content
from scr_desktop.documents.subjects.case import CaseDocument, OfCase
from scr_desktop.documents.subjects.paper_source import PaperSource
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.office import Office


@dataclass(frozen=True)
class OfThing(OfCase):
    """A case and one of several things of it, by its id."""

    item: str


@dataclass(frozen=True)
class OfLetter(OfThing):
    """A case, the thing of it that a letter is about, empty if there is none, and the words of the letter."""

    words: LetterText


@dataclass(frozen=True, kw_only=True)
class ThingPaper(CaseDocument[OfThing]):
    """A paper about one of the things of a case that `each` lists.

    `for_others` says that it always goes to somebody who only gives information.
    """

    each: Callable[[CaseStatus], Sequence[Item]]
    for_others: bool = False

    @property
    def handled(self) -> bool:
        """Whether the office's own handling words stand on it."""
        return not self.for_others

    def items(self, status: CaseStatus) -> Sequence[Item]:
        """Return the things of a case that the paper can be about."""
        return self.each(status)

    def of(self, status: CaseStatus, source: PaperSource) -> OfThing:
        """Return the thing that is meant."""
        return OfThing(status, meant(self.each(status), source.item, self.name))

    def item_id(self, subject: OfThing) -> str:
        """Return the id of the thing."""
        return subject.item

    def outside(self, subject: OfThing) -> bool:
        """Return whether its reader oversees nothing."""
        return self.for_others


def only_itself(status: CaseStatus, item: str) -> Sending:
    """Return that the sending of a letter is recorded of the letter alone."""
    return Sending()


def to_one_who_oversees(status: CaseStatus, item: str) -> bool:
    """Return that a letter goes to one of those who decide, or who oversee their decision."""
    return False


def to_somebody_outside(status: CaseStatus, item: str) -> bool:
    """Return that a letter goes to somebody who only hears or gives information, and oversees nothing."""
    return True


def nothing_to_know(status: CaseStatus) -> str:
    """Return that the officer need know nothing before a letter is drawn."""
    return ""


def _as_letter(subject: OfLetter, office: Office, as_at: datetime) -> Sequence[Content]:
    return letter_content(subject.words, office, as_at)


@dataclass(frozen=True, kw_only=True)
class Letter(CaseDocument[OfLetter]):
    """A letter, whose `text(status, office, item)` the officer may change before it is issued.

    It is about one of the things that `each` lists, or about the case as a whole, and then `item` is empty.
    `sends(status, item)` says what its sending is in the procedure, `goes_outside(status, item)` whether its reader
    oversees nothing, `beware(status)` what the officer is told before it is drawn. It bears the marking, and the words for
    letters in place of those for papers that come back to the office.
    """

    body: Callable[[OfLetter, Office, datetime], Sequence[Content]] = _as_letter
    text: Callable[[CaseStatus, Office, str], LetterText]
    each: Callable[[CaseStatus], Sequence[Item]] | None = None
    sends: Callable[[CaseStatus, str], Sending] = only_itself
    goes_outside: Callable[[CaseStatus, str], bool] = to_one_who_oversees
    beware: Callable[[CaseStatus], str] = nothing_to_know

    @property
    def handled(self) -> bool:
        """Whether the office's own handling words stand on it."""
        return False

    def handling(self, office: Office) -> str:
        """Return the words on how to handle letters."""
        return office.letter_handling

    def items(self, status: CaseStatus) -> Sequence[Item] | None:
        """Return the things of a case that the letter can be about, None if it is about the case as a whole."""
        return self.each(status) if self.each else None

    def of(self, status: CaseStatus, source: PaperSource) -> OfLetter:
        """Return the thing that is meant, with the words that are asked for or else those that the program proposes."""
        items = self.items(status)
        item = "" if items is None else meant(items, source.item, self.name)
        return OfLetter(status, item, source.words or self.text(status, source.office, item))

    def item_id(self, subject: OfLetter) -> str:
        """Return the id of the thing that the letter is about."""
        return subject.item

    def outside(self, subject: OfLetter) -> bool:
        """Return whether its reader oversees nothing."""
        return self.goes_outside(subject.status, subject.item)


def meant(items: Sequence[Item], item: str, name: str) -> str:
    """Return the id of the item meant for the paper called `name`, which may be left out where there is one only.

    It may be given by its label, or by the number or name with which its label alone begins. Raises `Problem` with the
    labels if none or several may be meant.
    """
    for one in items:
        if item in {one.id, one.label} or (not item and len(items) == 1):
            return one.id
    beginning = [one for one in items if item and one.label.partition(",")[0] == item]
    if len(beginning) == 1:
        return beginning[0].id
    labels = "; ".join(one.label for one in items) or "there is none yet"
    raise Problem(f"Say which one the paper “{name}” is about: {labels}.", "item")
