"""Letters: the text of one, how it stands on paper, and the document that offers it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import datetime

from scr_desktop.documents.content import Bullets, Content, Heading, KeepTogether, Para, Picture, SignatureBoxes
from scr_desktop.documents.dates import written_day
from scr_desktop.documents.document import Document, Item, LetterText, Sending, always, only_itself
from scr_desktop.documents.sections.words import NO_OFFICE, invented
from scr_desktop.domain.office import Office
from scr_desktop.domain.standing import Standing

__all__ = ["LetterText", "gap", "gaps", "letter_content", "letter_document", "letterhead"]

# The room of the logo, in millimetres.
LOGO_ROOM = (60, 20)
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
) -> Document:
    """Return the document for a letter whose text is `text(standing, office, item)`; `item` is empty without `each`.

    `sends(standing, item)` says what its sending is in the procedure.
    """

    def body(standing: Standing, office: Office, as_at: datetime, item: str = "") -> Sequence[Content]:
        return letter_content(text(standing, office, item), office, as_at)

    return Document(
        key, name, about, body, file_stem=key, applies=applies, only_if=only_if, each=each, letter=text, sends=sends
    )


def letter_content(text: LetterText, office: Office, as_at: datetime) -> list[Content]:
    """Return a letter as it stands on paper, dated with the day of `as_at` (local time)."""
    return [
        *letterhead(office),
        Para(written_day(as_at.date())),
        *_address(text.to),
        Heading(1, text.subject),
        *_paragraphs(text.paragraphs),
        *_foot(text),
    ]


def letterhead(office: Office) -> list[Content]:
    """Return the head of a letter: the logo, the office, where it is reached, and a warning if it is invented."""
    name = office.name or NO_OFFICE
    logo = [Picture(office.logo, f"Logo of {name}", *LOGO_ROOM)] if office.logo else []
    reached = [Para(lines, "small")] if (lines := _reached(office)) else []
    return [*logo, Para(name, "lead"), *reached, *invented(office)]


def _address(lines: Sequence[str]) -> list[Content]:
    """Return the lines of an address as one block, the name of the addressee standing out."""
    name, rest = lines[:1], "\n".join(lines[1:])
    return [*(Para(line, "strong") for line in name), *([Para(rest)] if rest else [])]


def _reached(office: Office) -> str:
    """Return where an office is reached: the address on one line, telephone and secure address on another."""
    address = ", ".join(line.strip(" ,") for line in office.address.splitlines() if line.strip(" ,"))
    wires = [f"Telephone {office.telephone}" if office.telephone else "", office.secure_address]
    return "\n".join(filter(None, (address, " · ".join(filter(None, wires)))))


def _foot(text: LetterText) -> list[Content]:
    """Return what stands below the words of a letter, as far as there is any."""
    found: list[Content] = []
    if text.enclosures:
        found.append(KeepTogether([Heading(2, "Enclosed"), Bullets(text.enclosures, numbered=True)]))
    if text.signed:
        found.append(KeepTogether([Heading(2, "Signed"), SignatureBoxes(text.signed)]))
    if text.source:
        found.append(Para(f"Source: {text.source}.", "small"))
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
