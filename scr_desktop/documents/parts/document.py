"""What a document is: a key, a name, what it is for, and the function that writes its body."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from scr_desktop.documents.parts.content import Content

if TYPE_CHECKING:
    from scr_desktop.domain.progress.standing import Standing
    from scr_desktop.domain.records.office import Office

Subject: TypeAlias = Literal["case", "register", "month", "meeting", "office", "arrangements"]


def always(standing: Standing) -> bool:
    """Return that a paper can be drawn of any case."""
    return True


@dataclass(frozen=True, slots=True)
class Item:
    """One of several things of a case that a paper can be about: its id, and what it is called in a menu."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class LetterText:
    """The words of a letter.

    `to` are the lines of the address, the addressee's name first. `paragraphs` are plain text; a line that begins with
    `- ` is an item of a list. `signed` are those who sign. `source` is the paragraph that asks for the letter.
    """

    to: tuple[str, ...]
    subject: str
    paragraphs: tuple[str, ...]
    enclosures: tuple[str, ...] = ()
    signed: tuple[str, ...] = ()
    source: str = ""

    @property
    def addressee(self) -> str:
        """Who it goes to, in one line."""
        return self.to[0] if self.to else ""


@dataclass(frozen=True, slots=True)
class Sending:
    """What the sending of a letter is in the procedure: a telling, of a duty, or a request or a reminder, of a request.

    `of` is the key of that duty or the id of that request. With `kind` "" it is nothing beside itself: what it goes
    with is on record already.
    """

    kind: Literal["telling", "request", "reminder", ""] = ""
    of: str = ""


def only_itself(standing: Standing, item: str) -> Sending:
    """Return that the sending of a letter is recorded of the letter alone."""
    return Sending()


def to_nobody_outside(standing: Standing, item: str) -> bool:
    """Return that a paper is for the office, those who decide, and those who oversee their decision."""
    return False


def to_somebody_outside(standing: Standing, item: str) -> bool:
    """Return that a paper goes to somebody who only hears or gives information, and oversees nothing."""
    return True


def nothing_to_know(standing: Standing) -> str:
    """Return that the officer need know nothing before a paper is drawn."""
    return ""


@dataclass(frozen=True, slots=True)
class Document:
    """One kind of paper. A module of this package offers it as `DOCUMENT`.

    `key` names it on the command line, `name` in menus, `about` is one sentence on what it is for,
    `body` returns its content and draws nothing, `file_stem` begins its file name ("decision-pack").
    `of` says what it is written about, and so what its `body` takes. A paper of a case
    is offered only where `applies` says so; `only_if` says in words when that is. One that is `bound` is drawn
    for printing on both sides, with room for staples or holes.
    A paper that is about one of several things of a case, such as one request, lists them with `each`; its
    `body` then takes the item's id as well; one `with_chronology` takes the merged chronology. A letter has `letter`,
    the text that the officer may change before it is issued (`documents/parts/letter.py` makes such a document), and `sends`
    says what its sending is. One that is `only_named` is never anonymised. One `in_parts` is put together by the officer: its `body` takes what its parts need.
    One that `lists_lacking` says what the decision lacked when it was recorded: for those who decide and who take over.
    `goes_outside` says whether its reader is one who only hears or gives information: why the office decided against a
    criterion is then not said in it.
    `beware` is what the officer is told before a paper of a case is drawn, empty where there is nothing.
    A `publication` holds nothing of any case: it bears neither marking nor handling words. A letter bears the marking alone,
    as whatever always goes to somebody outside does:
    how the office handles its own papers (`return to the office after the meeting`) is nothing to ask of who is written to.
    """

    key: str
    name: str
    about: str
    body: Callable[..., Sequence[Content]]
    file_stem: str
    of: Subject = "case"
    applies: Callable[[Standing], bool] = always
    only_if: str = ""
    bound: bool = False
    with_chronology: bool = False
    in_parts: bool = False
    each: Callable[[Standing], Sequence[Item]] | None = None
    letter: Callable[[Standing, Office, str], LetterText] | None = None
    sends: Callable[[Standing, str], Sending] = only_itself
    only_named: bool = False
    lists_lacking: bool = False
    goes_outside: Callable[[Standing, str], bool] = to_nobody_outside
    beware: Callable[[Standing], str] = nothing_to_know
    publication: bool = False

    @property
    def handled(self) -> bool:
        """Whether the office's own handling words stand on it."""
        return self.letter is None and not self.publication and self.goes_outside is not to_somebody_outside
