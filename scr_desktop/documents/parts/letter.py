"""Letters: the text of one, how it stands on paper, and what its sending is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from scr_desktop.documents.parts.content import (
    Address,
    Bullets,
    Content,
    Heading,
    KeepTogether,
    Notice,
    Para,
    Picture,
    SignedBy,
    Space,
)
from scr_desktop.documents.parts.dates import written_day
from scr_desktop.documents.parts.words import NO_OFFICE, counted, invented
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.sources.source import Source

COLLEAGUE, COLLEAGUES, STRANGER = "Colleague", "Colleagues", "Sir or Madam"
"""How somebody is greeted whose name is not known: at an agency, at a body, of the public."""
# The room of the logo, in millimetres: the whole head ends above the window of an envelope.
LOGO_ROOM = (60, 12)
# The last thing that is said, and the close below it.
_CLOSING = 2
_GAP = re.compile(r"\[(?:…|\.\.\.)[^][]*\]")


@dataclass(frozen=True, slots=True)
class LetterText:
    """The words of a letter.

    `to` are the lines of the address, the addressee's name first. `paragraphs` are plain text, the greeting the first of
    them and the close the last; a line that begins with `- ` is an item of a list. `signed` are those who sign. `source`
    is the paragraph that asks for the letter. `references` are ours and theirs, one a line, each with what it is;
    `copies` are the others who are written to.
    """

    to: tuple[str, ...]
    subject: str
    paragraphs: tuple[str, ...]
    enclosures: tuple[str, ...] = ()
    signed: tuple[str, ...] = ()
    source: str = ""
    references: tuple[str, ...] = ()
    copies: tuple[str, ...] = ()

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


def _draft(text: LetterText) -> list[Content]:
    """Return a notice over a letter that cannot be issued yet."""
    left = len(gaps(text))
    return (
        [Notice(f"{counted(left, 'gap')} still to be filled in. It cannot be issued until they are.", "Draft")]
        if left
        else []
    )


def follows(source: Source) -> str:
    """Return the paragraph that asks for a letter; none where its wording is not confirmed: that is for the office to know."""
    return str(source) if source.sure else ""


def gap(what: str) -> str:
    """Return a gap in the words of a letter, for the officer to put `what` in: a letter with a gap is never issued."""
    return f"[… {what}]"


def gaps(text: LetterText) -> list[str]:
    """Return the gaps that a letter still has, as they stand in it."""
    listed = (*text.to, *text.references, text.subject, *text.paragraphs, *text.enclosures, *text.signed, *text.copies)
    return [found for part in listed for found in _GAP.findall(part)]


def letter_content(text: LetterText, office: Office, as_at: datetime) -> list[Content]:
    """Return a letter as it stands on paper, dated with the day of `as_at` (local time); with gaps it says that it is a draft."""
    opening, words = _greeted(text.paragraphs)
    return [
        *_head(office),
        *([Address(text.to)] if text.to else []),
        Space(3),
        Para("\n".join((*text.references, written_day(as_at.date())))),
        *map(Para, opening),
        # The look of a second heading: a letter's subject is no title.
        Heading(2, text.subject),
        *invented(office),
        *_draft(text),
        *_ended(words, text),
    ]


def greeted(*paragraphs: str, to: str = "", otherwise: str = COLLEAGUE) -> tuple[str, ...]:
    """Return the paragraphs of a letter between its greeting and its close.

    `to` is the person it goes to, with the post after a comma; where nobody is named, one is greeted as `otherwise`.
    Who is a stranger to us is written to faithfully.
    """
    name = to.partition(",")[0].strip()
    close = "Yours faithfully" if otherwise == STRANGER and not name else "Yours sincerely"
    return f"Dear {name or otherwise}", *paragraphs, close


def _greeted(paragraphs: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    """Return the paragraphs that stand above the subject, the last of which greets, and the others."""
    greeting = next((number for number, one in enumerate(paragraphs, 1) if one.startswith("Dear ")), 0)
    return paragraphs[:greeting], paragraphs[greeting:]


def letterhead(office: Office) -> list[Content]:
    """Return the head of a paper of the office: the logo, the office, where it is reached, a warning if it is invented."""
    return [*_head(office), *invented(office)]


def _head(office: Office) -> list[Content]:
    name = office.name or NO_OFFICE
    logo = [Picture(office.logo, f"Logo of {name}", *LOGO_ROOM)] if office.logo else []
    reached = [Para(lines, "small")] if (lines := _reached(office)) else []
    return [*logo, Para(name, "lead"), *reached]


def _reached(office: Office) -> str:
    """Return where an office is reached, on one line: its address, telephone and secure address."""
    address = ", ".join(line.strip(" ,") for line in office.address.splitlines() if line.strip(" ,"))
    telephone = f"Telephone {office.telephone}" if office.telephone else ""
    return " · ".join(filter(None, (address, telephone, office.secure_address)))


def _ended(words: Sequence[str], text: LetterText) -> list[Content]:
    """Return the words of a letter and what stands below them.

    The last thing that is said goes with the close, the room to sign and all that follows: no page holds but an ending.
    """
    said = len(words) - (_CLOSING if text.signed else 1)
    end = [*_paragraphs(words[max(said, 0) :]), *([SignedBy(text.signed)] if text.signed else []), *_foot(text)]
    return [*_paragraphs(words[: max(said, 0)]), KeepTogether(end)] if end else []


def _foot(text: LetterText) -> list[Content]:
    """Return what stands below the words of a letter, as far as there is any."""
    found: list[Content] = []
    if text.enclosures:
        found += [Para("Enclosed", "strong"), Bullets(text.enclosures, numbered=True)]
    if text.copies:
        found.append(Para(f"Copy to: {'; '.join(text.copies)}"))
    if text.source:
        found += [Space(3), Para(f"This letter follows: {text.source}.", "small")]
    return found


def _paragraphs(paragraphs: Sequence[str]) -> list[Content]:
    """Return paragraphs, with the lines that begin with `- ` gathered into lists."""
    found: list[Content] = []
    for paragraph in paragraphs:
        words = [line for line in paragraph.splitlines() if not line.startswith("- ")]
        items = [line[2:] for line in paragraph.splitlines() if line.startswith("- ")]
        found += [Para("\n".join(words))] if words else []
        found += [Bullets(items)] if items else []
    return found
