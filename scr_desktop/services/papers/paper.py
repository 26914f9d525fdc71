"""The papers: which there are, drawing one, and putting it on disk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple, TypeVar, Unpack

from scr_desktop import catalogue
from scr_desktop.documents import SHELVES
from scr_desktop.documents.making.draw import DrawingStopped
from scr_desktop.documents.making.draw import draw as draw_content
from scr_desktop.documents.making.texts import missing_characters
from scr_desktop.documents.making.write import write_whole
from scr_desktop.documents.office_papers import recovery_key_sheet as key_sheet
from scr_desktop.documents.parts.content import Content, Para
from scr_desktop.documents.parts.imprint import Imprint
from scr_desktop.documents.parts.item import Item
from scr_desktop.documents.subjects.case import CaseDocument, PackPaper
from scr_desktop.documents.subjects.document import Document
from scr_desktop.documents.subjects.thing import Letter
from scr_desktop.domain.papers.recovery_words import SHEET_MADE
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.office import Office
from scr_desktop.services import clock
from scr_desktop.services.anonymising import anonymise
from scr_desktop.services.anonymising.anonymise import Anonymous, StillNamed
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import history
from scr_desktop.services.office import office as offices
from scr_desktop.services.papers.paper_subject import FromCaseFile, Options
from scr_desktop.store.case_file import CaseFile

__all__ = [
    "READING",
    "CaseDocument",
    "Composed",
    "Document",
    "DrawingStopped",
    "Item",
    "Letter",
    "Options",
    "PackPaper",
    "StillNamed",
    "beware",
    "compose",
    "documents",
    "documents_for",
    "draw",
    "file_stem",
    "imprint_of",
    "items_for",
    "letter_by_key",
    "needs_case",
    "not_printable",
    "note_drawn",
    "pdf_of",
    "recovery_key_sheet",
    "save",
]

S = TypeVar("S")
# A history entry's line is short; the copy's name is cut in it, never on the paper.
_LONGEST_COPY = 120
_MOST_NAMED = 5
READING = "Reading it back"


class Composed(NamedTuple):
    """A document ready to be drawn, once or several times: what stands on it, as at a time, and how far the history went.

    If it is `anonymous`, its content is so already, and each PDF of it is read back before it is let out. `item` is the id
    of the thing that it is about, empty where it is about the case as a whole.
    """

    document: Document[Any]
    case_id: str
    office: Office
    title: str
    content: Sequence[Content]
    as_at: datetime
    history_head: str
    anonymous: Anonymous | None = None
    item: str = ""


@cache
def documents() -> tuple[Document[Any], ...]:
    """Return every document the program offers."""
    found: tuple[Document[Any], ...] = catalogue.offered("DOCUMENT", *SHELVES)
    return found


def documents_for(status: CaseStatus) -> list[CaseDocument[Any]]:
    """Return the documents that can be drawn of a case as it stands."""
    return [document for document in documents() if isinstance(document, CaseDocument) and document.applies(status)]


def items_for(case_file: CaseFile, key: str, case_id: str) -> list[Item]:
    """Return the things of a case that a document can be about, none if it is about the case as a whole."""
    document = document_by_key(key)
    if not isinstance(document, CaseDocument):
        return []
    return list(document.items(cases.status(case_file, case_id)) or ())


def needs_case(key: str) -> bool:
    """Return whether a document is of a case; raises `Problem` as `document_by_key`."""
    return isinstance(document_by_key(key), CaseDocument)


def document_by_key(key: str) -> Document[Any]:
    """Return the document called `key`; raises `Problem` naming the keys there are."""
    for document in documents():
        if document.key == key:
            return document
    keys = ", ".join(document.key for document in documents())
    raise Problem(f"There is no document “{key[:40]}”: choose one of {keys}.", "document")


def letter_by_key(key: str) -> Letter:
    """Return the letter called `key`; raises `Problem` as `document_by_key`, `TypeError` if it is no letter."""
    document = document_by_key(key)
    if not isinstance(document, Letter):
        raise TypeError(f"{key} is no letter")
    return document


def beware(case_file: CaseFile, key: str, case_id: str) -> str:
    """Return what the officer must know before a document is drawn, in a sentence; empty where there is nothing."""
    document = document_by_key(key)
    if not case_id or not isinstance(document, Letter):
        return ""
    return document.beware(cases.status(case_file, case_id))


def draw(
    case_file: CaseFile,
    key: str,
    case_id: str = "",
    *,
    copy: str = "",
    progress: Callable[..., None] | None = None,
    stop: Callable[[], bool] | None = None,
    **options: Unpack[Options],
) -> bytes:
    """Draw a document and return the PDF, leaving one entry in the history that it was drawn.

    `case_id` is needed for the papers of a case; `copy` names a numbered copy.
    `progress(page, pages)` is called after each page, and `progress(page, pages, READING)` as each page of an anonymised
    one is read back; when `stop()` returns true `DrawingStopped` is raised and
    nothing is noted. It may run in any thread. Raises `Problem` for an unknown document or case, and `StillNamed`
    for an anonymised paper in which somebody can still be known.
    """
    composed = compose(case_file, key, case_id, **options)
    pdf = pdf_of(composed, copy=copy, progress=progress, stop=stop)
    note_drawn(case_file, composed, copy)
    return pdf


def note_drawn(case_file: CaseFile, composed: Composed, copy: str = "", *, made_as: str = "a PDF") -> None:
    """Note in the history that a document was drawn to be saved or printed, as what, and for whom."""
    form = f"made as {made_as}, anonymised" if composed.anonymous else f"made as {made_as}"
    what = f"{composed.document.name} {form}" + (f": {copy[:_LONGEST_COPY]}" if copy else "")
    with case_file.work(what, case_id=composed.case_id, note=True):
        pass


def not_printable(composed: Composed, *recipients: str) -> str:
    """Return a sentence on the characters of a document that no typeface has, empty if all can be printed.

    `recipients` are those whose names stand on its numbered copies.
    """
    around = (
        composed.title,
        composed.office.name,
        composed.office.marking,
        composed.document.handling(composed.office),
        *recipients,
    )
    found = missing_characters(composed.content, *around)
    if not found:
        return ""
    named = "; ".join(f"{one.character} (in “{one.among}”)" for one in found[:_MOST_NAMED])
    more = f" and {len(found) - _MOST_NAMED} more" if len(found) > _MOST_NAMED else ""
    return f"These characters cannot be printed and stand on the paper as their numbers: {named}{more}."


def compose(case_file: CaseFile, key: str, case_id: str = "", **options: Unpack[Options]) -> Composed:
    """Return a document as it would be drawn now, of a case if `case_id` is given."""
    document, office, as_at = document_by_key(key), offices.get(case_file), clock.local_time()
    history_head = history.head(case_file)
    asked = FromCaseFile.of(case_file, case_id, office, as_at.date(), options)
    composed, named = _composed(document, asked, as_at, history_head)
    return _anonymous(case_file, composed, named) if options.get("anonymised") else composed


def _composed(
    document: Document[S], asked: FromCaseFile, as_at: datetime, history_head: str
) -> tuple[Composed, Sequence[CaseStatus] | None]:
    """Return a document with what it is about, and the cases that are named in it, None if it is never anonymised."""
    subject = document.gather(asked)
    title, content = document.title(subject), document.content(subject, asked.office, as_at)
    composed = Composed(
        document,
        document.case_id(subject),
        asked.office,
        title,
        content,
        as_at,
        history_head,
        item=document.item_id(subject),
    )
    return composed, document.named(subject)


def _anonymous(case_file: CaseFile, composed: Composed, named: Sequence[CaseStatus] | None) -> Composed:
    """Return a composed paper anonymised; raises `Problem` for one that is about no case, or is the register itself."""
    if named is None:
        raise Problem(
            f"The paper “{composed.document.name}” is never anonymised: draw it with its names.", "anonymised"
        )
    anonymous = anonymise.of_cases(case_file, named, composed.office, composed.as_at)
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
    imprint, bound = imprint_of(composed, copy, version), composed.document.bound
    pdf = draw_content(composed.content, imprint, bound=bound, progress=progress, stop=stop)
    if composed.anonymous:
        composed.anonymous.check(pdf, _reading(progress, stop))
    return pdf


def imprint_of(composed: Composed, copy: str = "", version: int = 1) -> Imprint:
    """Return what a composed document says of itself on every page."""
    office, anonymous, document = composed.office, composed.anonymous, composed.document
    form = anonymise.WORD if anonymous else ""
    foot = (form, office.name, "Invented data" if office.invented else "", f"Version {version}" if version > 1 else "")
    return Imprint(
        composed.title,
        marking="" if document.publication else office.marking,
        handling=document.handling(office),
        reference=" · ".join(filter(None, foot)),
        as_at=composed.as_at,
        copy=anonymous.identifiers.anonymous(copy) if anonymous else copy,
        history_head=composed.history_head,
    )


def _reading(progress: Callable[..., None] | None, stop: Callable[[], bool] | None) -> Callable[[int, int], None]:
    """Return what tells of each page that is read back, and ends the reading when it is to stop."""

    def check(page: int, pages: int) -> None:
        if stop is not None and stop():
            raise DrawingStopped
        if progress is not None:
            progress(page, pages, READING)

    return check


def save(pdf: bytes, path: Path) -> None:
    """Write a PDF to `path`, whole or not at all; raises `Problem` saying what to do if it cannot be written."""
    write_whole(path, pdf)


def file_stem(case_file: CaseFile, key: str, case_id: str = "", **options: Unpack[Options]) -> str:
    """Return a file name without its ending, for example `decision-pack-2018-003`: never with a person's name."""
    asked = FromCaseFile.of(case_file, case_id, offices.get(case_file), clock.today(), options)
    form = [anonymise.WORD.lower()] if options.get("anonymised") else []
    return "-".join([document_by_key(key).file_name(asked), *form])


def recovery_key_sheet(case_file: CaseFile) -> bytes:
    """Return the sheet with the recovery key as a PDF; that it was drawn stands in the history, the key does not."""
    office = offices.get(case_file)
    pdf = key_sheet.recovery_key_sheet(
        office.name or "Office not named", case_file.path.name, case_file.recovery_key(), clock.today()
    )
    with case_file.work(SHEET_MADE, note=True):
        pass
    return pdf
