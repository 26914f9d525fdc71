"""The papers: which there are, drawing one, and putting it on disk."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import NamedTuple

from scr_desktop import catalogue
from scr_desktop.documents import SHELVES
from scr_desktop.documents.making.draw import Stopped
from scr_desktop.documents.making.draw import draw as draw_content
from scr_desktop.documents.making.texts import missing_characters
from scr_desktop.documents.making.write import write_pdf
from scr_desktop.documents.office_papers import recovery_key_sheet as key_sheet
from scr_desktop.documents.parts.content import Content, Para
from scr_desktop.documents.parts.document import Document, Item
from scr_desktop.documents.parts.letter import LetterText
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.standing import Standing
from scr_desktop.domain.records.office import Office
from scr_desktop.services import clock
from scr_desktop.services.anonymising import anonymise
from scr_desktop.services.anonymising.anonymise import Anonymous, StillNamed
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import history
from scr_desktop.services.office import office as offices
from scr_desktop.services.office.register import Wanted
from scr_desktop.services.papers import paper_subject
from scr_desktop.services.review import meeting as meetings
from scr_desktop.store.case_file import CaseFile

__all__ = [
    "READING",
    "Composed",
    "Document",
    "Item",
    "StillNamed",
    "Stopped",
    "beware",
    "compose",
    "documents",
    "documents_for",
    "draw",
    "file_stem",
    "items_for",
    "not_printable",
    "note_drawn",
    "pdf_of",
    "recovery_key_sheet",
    "save",
]

# A history entry's line is short; the copy's name is cut in it, never on the paper.
_LONGEST_COPY = 120
_MOST_NAMED = 5
READING = "Reading it back"


class Composed(NamedTuple):
    """A document ready to be drawn, once or several times: what stands on it, as at a time, and how far the history went.

    If it is `anonymous`, its content is so already, and each PDF of it is read back before it is let out.
    """

    document: Document
    case_id: str
    office: Office
    title: str
    content: Sequence[Content]
    as_at: datetime
    history_head: str
    anonymous: Anonymous | None = None


@cache
def documents() -> tuple[Document, ...]:
    """Return every document the program offers."""
    found: tuple[Document, ...] = catalogue.offered("DOCUMENT", *SHELVES)
    return found


def documents_for(standing: Standing) -> list[Document]:
    """Return the documents that can be drawn of a case as it stands."""
    return [document for document in documents() if document.of == "case" and document.applies(standing)]


def items_for(case_file: CaseFile, key: str, case_id: str) -> list[Item]:
    """Return the things of a case that a document can be about, none if it is about the case as a whole."""
    document = document_by_key(key)
    return list(document.each(cases.standing(case_file, case_id))) if document.each else []


def document_by_key(key: str) -> Document:
    """Return the document called `key`; raises `Problem` naming the keys there are."""
    for document in documents():
        if document.key == key:
            return document
    keys = ", ".join(document.key for document in documents())
    raise Problem(f"There is no document “{key[:40]}”: choose one of {keys}.", "document")


def beware(case_file: CaseFile, key: str, case_id: str) -> str:
    """Return what the officer must know before a document is drawn, in a sentence; empty where there is nothing."""
    document = document_by_key(key)
    return document.beware(cases.standing(case_file, case_id)) if document.of == "case" and case_id else ""


def draw(
    case_file: CaseFile,
    key: str,
    case_id: str = "",
    *,
    item: str = "",
    copy: str = "",
    first: date | None = None,
    wanted: Wanted | None = None,
    anonymised: bool = False,
    progress: Callable[..., None] | None = None,
    stop: Callable[[], bool] | None = None,
) -> bytes:
    """Draw a document and return the PDF, leaving one entry in the history that it was drawn.

    `case_id` is needed for the papers of a case, `item` (an id of `items_for`) for one of several things of it; of
    arrangements it is their key. `first` is any day of the month for the calendar (default: this
    month), `wanted` says which lines of the register (default: all cases). `copy` names a numbered copy.
    `anonymised` draws a paper of a case with the pseudonyms of its register, one of a meeting with those of its cases.
    `progress(page, pages)` is called after each page, and `progress(page, pages, READING)` as each page of an anonymised
    one is read back; when `stop()` returns true `Stopped` is raised and
    nothing is noted. It may run in any thread. Raises `Problem` for an unknown document or case, and `StillNamed`
    for an anonymised paper in which somebody can still be known.
    """
    composed = compose(case_file, key, case_id, item=item, first=first, wanted=wanted, anonymised=anonymised)
    pdf = pdf_of(composed, copy=copy, progress=progress, stop=stop)
    note_drawn(case_file, composed, copy)
    return pdf


def note_drawn(case_file: CaseFile, composed: Composed, copy: str = "") -> None:
    """Note in the history that a document was drawn to be saved or printed, and for whom."""
    form = "drawn anonymised" if composed.anonymous else "drawn"
    what = f"{composed.document.name} {form}" + (f": {copy[:_LONGEST_COPY]}" if copy else "")
    with case_file.work(what, case_id=composed.case_id, note=True):
        pass


def not_printable(composed: Composed, *recipients: str) -> str:
    """Return a sentence on the characters of a document that no typeface has, empty if all can be printed.

    `recipients` are those whose names stand on its numbered copies.
    """
    around = (composed.title, composed.office.name, composed.office.marking, composed.office.handling, *recipients)
    found = missing_characters(composed.content, *around)
    if not found:
        return ""
    named = "; ".join(f"{one.character} (in “{one.among}”)" for one in found[:_MOST_NAMED])
    more = f" and {len(found) - _MOST_NAMED} more" if len(found) > _MOST_NAMED else ""
    return f"These characters cannot be printed and stand on the paper as their numbers: {named}{more}."


def compose(
    case_file: CaseFile,
    key: str,
    case_id: str = "",
    *,
    item: str = "",
    text: LetterText | None = None,
    first: date | None = None,
    wanted: Wanted | None = None,
    anonymised: bool = False,
) -> Composed:
    """Return a document as it would be drawn now; `text` are other words for a letter, the rest as for `draw`."""
    document = document_by_key(key)
    office = offices.get(case_file)
    as_at, history_head = clock.local_time(), history.head(case_file)
    if document.of == "case":
        subject = paper_subject.of_case(case_file, document, case_id, item, office, as_at, text)
    elif document.of == "meeting":
        subject = paper_subject.of_meeting(case_file, document, case_id, item, office, as_at)
    elif document.of == "register":
        subject = paper_subject.of_register(case_file, document, wanted or Wanted(state="all"), office, as_at)
    elif document.of == "office":
        subject = paper_subject.of_office(case_file, document, office, as_at)
    elif document.of == "arrangements":
        subject = paper_subject.of_arrangements(case_file, document, item, office, as_at)
    else:
        subject = paper_subject.of_month(case_file, document, first or clock.today(), office, as_at)
    composed = Composed(document, case_id if document.of == "case" else "", office, *subject, as_at, history_head)
    return _anonymous(case_file, composed, case_id, item) if anonymised else composed


def _anonymous(case_file: CaseFile, composed: Composed, case_id: str, item: str) -> Composed:
    """Return a composed paper anonymised; raises `Problem` for one that is about no case, or is the register itself."""
    document, office, as_at = composed.document, composed.office, composed.as_at
    if document.of not in {"case", "meeting"} or document.only_named:
        raise Problem(f"The paper “{document.name}” is never anonymised: draw it with its names.", "anonymised")
    if document.of == "meeting":
        agenda = meetings.agenda(case_file, paper_subject.meeting_of(case_file, case_id, item).id)
        standings = [cases.standing(case_file, one.case.id, as_at.date()) for one in agenda]
        anonymous = anonymise.of_cases(case_file, standings, office, as_at)
    else:
        anonymous = anonymise.of_case(case_file, cases.standing(case_file, case_id, as_at.date()), office, as_at)
    content = [Para(anonymise.WORD, "strong"), *anonymous.content(composed.content)]
    return composed._replace(content=content, anonymous=anonymous)


def pdf_of(
    composed: Composed,
    *,
    copy: str = "",
    version: int = 1,
    progress: Callable[..., None] | None = None,
    stop: Callable[[], bool] | None = None,
) -> bytes:
    """Draw a composed document and note nothing; a `version` after the first stands at the foot of every page.

    Raises `StillNamed` if it is anonymised and somebody can still be known: every way out of the program begins here.
    """
    office, anonymous, marked = composed.office, composed.anonymous, not composed.document.publication
    form = anonymise.WORD if anonymous else ""
    foot = (form, office.name, "Invented data" if office.invented else "", f"Version {version}" if version > 1 else "")
    pdf = draw_content(
        composed.content,
        title=composed.title,
        marking=office.marking if marked else "",
        handling=office.handling if composed.document.handled else "",
        reference=" · ".join(filter(None, foot)),
        as_at=composed.as_at,
        copy=anonymous.identifiers.anonymous(copy) if anonymous else copy,
        history_head=composed.history_head,
        bound=composed.document.bound,
        progress=progress,
        stop=stop,
    )
    if anonymous:
        anonymous.check(pdf, _reading(progress, stop))
    return pdf


def _reading(progress: Callable[..., None] | None, stop: Callable[[], bool] | None) -> Callable[[int, int], None]:
    """Return what tells of each page that is read back, and ends the reading when it is to stop."""

    def check(page: int, pages: int) -> None:
        if stop is not None and stop():
            raise Stopped
        if progress is not None:
            progress(page, pages, READING)

    return check


def save(pdf: bytes, path: Path) -> None:
    """Write a PDF to `path`, whole or not at all; raises `Problem` saying what to do if it cannot be written."""
    write_pdf(path, pdf)


def file_stem(
    case_file: CaseFile,
    key: str,
    case_id: str = "",
    *,
    item: str = "",
    first: date | None = None,
    anonymised: bool = False,
) -> str:
    """Return a file name without its ending, for example `decision-pack-2018-003`: never with a person's name."""
    document, form = document_by_key(key), anonymise.WORD.lower() if anonymised else ""
    if document.of == "case":
        standing = cases.standing(case_file, case_id)
        ids = [one.id for one in document.each(standing)] if document.each else []
        number = str(ids.index(item) + 1) if item in ids else ""
        return "-".join(filter(None, (document.file_stem, _for_file_name(standing.case.reference), number, form)))
    if document.of == "meeting":
        held = f"{paper_subject.meeting_of(case_file, case_id, item).held_on:%Y-%m-%d}"
        return "-".join(filter(None, (document.file_stem, held, form)))
    if document.of == "arrangements":
        return f"{document.file_stem}-{paper_subject.arrangements_of(item).key}-{clock.today():%Y-%m-%d}"
    day = first or clock.today()
    return f"{document.file_stem}-{day:%Y-%m}" if document.of == "month" else f"{document.file_stem}-{day:%Y-%m-%d}"


def recovery_key_sheet(case_file: CaseFile) -> bytes:
    """Return the sheet with the recovery key as a PDF; that it was drawn stands in the history, the key does not."""
    office = offices.get(case_file)
    pdf = key_sheet.recovery_key_sheet(
        office.name or "Office not named", case_file.path.name, case_file.recovery_key(), clock.today()
    )
    with case_file.work("Recovery key sheet drawn", note=True):
        pass
    return pdf


def _for_file_name(reference: str) -> str:
    """Keep letters, digits and hyphens: an office's reference may hold slashes."""
    return re.sub(r"[^\w-]+", "-", reference).strip("-")[:60]
