"""Letters: the text of one, how it stands on paper, and the document that offers it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import datetime

from scr_desktop.documents.parts.content import (
    Address,
    Bullets,
    Content,
    Gap,
    Heading,
    KeepTogether,
    Para,
    Picture,
    SignedBy,
)
from scr_desktop.documents.parts.dates import written_day
from scr_desktop.documents.parts.document import (
    Document,
    Item,
    LetterText,
    Sending,
    always,
    nothing_to_know,
    only_itself,
    to_nobody_outside,
)
from scr_desktop.documents.parts.words import NO_OFFICE, invented
from scr_desktop.domain.progress.standing import Standing
from scr_desktop.domain.records.office import Office

__all__ = ["LetterText", "gap", "gaps", "greeted", "letter_content", "letter_document", "letterhead"]

# The room of the logo, in millimetres: the whole head ends above the window of an envelope.
LOGO_ROOM = (60, 12)
_GAP = re.compile(r"\[(?:…|\.\.\.)[^][]*\]")


def gap(what: str) -> str:
    """Return a gap in the words of a letter, for the officer to put `what` in: a letter with a gap is never issued."""
    return f"[… {what}]"


def gaps(text: LetterText) -> list[str]:
    """Return the gaps that a letter still has, as they stand in it."""
    parts = (*text.to, text.subject, *text.paragraphs, *text.enclosures, *text.signed)
    return [found for part in parts for found in _GAP.findall(part)]


def letter_document(
    key: str,
    name: str,
    about: str,
    text: Callable[[Standing, Office, str], LetterText],
    *,
    each: Callable[[Standing], Sequence[Item]] | None = None,
    applies: Callable[[Standing], bool] = always,
    only_if: str = "",
    sends: Callable[[Standing, str], Sending] = only_itself,
    goes_outside: Callable[[Standing, str], bool] = to_nobody_outside,
    beware: Callable[[Standing], str] = nothing_to_know,
) -> Document:
    """Return the document for a letter whose text is `text(standing, office, item)`; `item` is empty without `each`.

    `sends(standing, item)` says what its sending is in the procedure, `goes_outside(standing, item)` whether its reader
    oversees nothing,
    `beware(standing)` what the officer is told before it is drawn.
    """

    def body(standing: Standing, office: Office, as_at: datetime, item: str = "") -> Sequence[Content]:
        return letter_content(text(standing, office, item), office, as_at)

    return Document(
        key,
        name,
        about,
        body,
        file_stem=key,
        applies=applies,
        only_if=only_if,
        each=each,
        letter=text,
        sends=sends,
        goes_outside=goes_outside,
        beware=beware,
    )


def letter_content(text: LetterText, office: Office, as_at: datetime) -> list[Content]:
    """Return a letter as it stands on paper, dated with the day of `as_at` (local time)."""
    opening, words = _greeted(text.paragraphs)
    return [
        *_head(office),
        *([Address(text.to)] if text.to else []),
        Gap(3),
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
        found += [Gap(3), Para(f"This letter follows: {text.source}.", "small")]
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
