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
    Para,
    Picture,
    SignedBy,
    Space,
)
from scr_desktop.documents.parts.dates import written_day
from scr_desktop.documents.parts.words import NO_OFFICE, invented
from scr_desktop.domain.records.office import Office

# The room of the logo, in millimetres: the whole head ends above the window of an envelope.
LOGO_ROOM = (60, 12)
_GAP = re.compile(r"\[(?:…|\.\.\.)[^][]*\]")


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


def gap(what: str) -> str:
    """Return a gap in the words of a letter, for the officer to put `what` in: a letter with a gap is never issued."""
    return f"[… {what}]"


def gaps(text: LetterText) -> list[str]:
    """Return the gaps that a letter still has, as they stand in it."""
    parts = (*text.to, text.subject, *text.paragraphs, *text.enclosures, *text.signed)
    return [found for part in parts for found in _GAP.findall(part)]


def letter_content(text: LetterText, office: Office, as_at: datetime) -> list[Content]:
    """Return a letter as it stands on paper, dated with the day of `as_at` (local time)."""
    opening, words = _greeted(text.paragraphs)
    return [
        *_head(office),
        *([Address(text.to)] if text.to else []),
        Space(3),
        Para(written_day(as_at.date())),
        *map(Para, opening),
        # The look of a second heading: a letter's subject is no title.
        Heading(2, text.subject),
        *invented(office),
        *_signed(words, text.signed),
        *_foot(text),
    ]


def greeted(reference: str, *paragraphs: str, to: str = "") -> tuple[str, ...]:
    """Return the paragraphs of a letter between its greeting and its close, below its reference.

    `to` is the person it goes to, with the post after a comma; a body is greeted as colleagues are.
    """
    return reference, f"Dear {to.partition(',')[0].strip() or 'Colleague'}", *paragraphs, "Yours sincerely"


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


def _signed(words: Sequence[str], people: Sequence[str]) -> list[Content]:
    """Return the words of a letter with room to sign: nobody signs a page that holds but the close."""
    if not people:
        return _paragraphs(words)
    return [*_paragraphs(words[:-2]), KeepTogether([*_paragraphs(words[-2:]), SignedBy(people)])]


def _foot(text: LetterText) -> list[Content]:
    """Return what stands below the words of a letter, as far as there is any."""
    found: list[Content] = []
    if text.enclosures:
        found.append(KeepTogether([Para("Enclosed", "strong"), Bullets(text.enclosures, numbered=True)]))
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
