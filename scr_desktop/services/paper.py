"""The papers: which there are, drawing one, and putting it on disk."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import NamedTuple

from scr_desktop import catalogue
from scr_desktop.documents import recovery_key_sheet as key_sheet
from scr_desktop.documents.calendar_month import CalendarEntry, last_day
from scr_desktop.documents.content import Content
from scr_desktop.documents.document import Document, Item
from scr_desktop.documents.draw import Stopped
from scr_desktop.documents.draw import draw as draw_content
from scr_desktop.documents.register import RegisterEntry
from scr_desktop.documents.sections.meeting import MeetingCase
from scr_desktop.documents.write import write_pdf
from scr_desktop.domain.deadline import rule_by_key
from scr_desktop.domain.meeting import Meeting
from scr_desktop.domain.office import Office
from scr_desktop.domain.part_date import MONTHS, written
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.regime import Regime
from scr_desktop.domain.standing import NOT_DONE, Standing, words_for_days_left
from scr_desktop.services import case as cases
from scr_desktop.services import chronology, clock, diary, history
from scr_desktop.services import meeting as meetings
from scr_desktop.services import office as offices
from scr_desktop.services import register as registers
from scr_desktop.services.regime import by_key
from scr_desktop.services.register import RegisterRow, Wanted
from scr_desktop.store.case_file import CaseFile

__all__ = [
    "Document",
    "Stopped",
    "documents",
    "documents_for",
    "draw",
    "file_stem",
    "items_for",
    "recovery_key_sheet",
    "save",
]

# A history entry's line is short; the copy's name is cut in it, never on the paper.
_LONGEST_COPY = 120


class _Subject(NamedTuple):
    """What is drawn: its title, which names no person, and its content."""

    title: str
    content: Sequence[Content]


@cache
def documents() -> tuple[Document, ...]:
    """Return every document the program offers."""
    found: tuple[Document, ...] = catalogue.offered("scr_desktop.documents", "DOCUMENT")
    return found


def documents_for(case_file: CaseFile, case_id: str) -> list[Document]:
    """Return the documents that can be drawn of a case as it stands; raises `Problem` if the case is not there."""
    standing = cases.standing(case_file, case_id)
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


def draw(
    case_file: CaseFile,
    key: str,
    case_id: str = "",
    *,
    item: str = "",
    copy: str = "",
    first: date | None = None,
    wanted: Wanted | None = None,
    progress: Callable[[int, int], None] | None = None,
    stop: Callable[[], bool] | None = None,
) -> bytes:
    """Draw a document and return the PDF, leaving one entry in the history that it was drawn.

    `case_id` is needed for the papers of a case, `item` (an id of `items_for`) for one of several things of it. `first` is any day of the month for the calendar (default: this
    month), `wanted` says which lines of the register (default: all cases). `copy` names a numbered copy.
    `progress(page, pages)` is called after each page; when `stop()` returns true `Stopped` is raised and
    nothing is noted. It may run in any thread. Raises `Problem` for an unknown document or case.
    """
    document = document_by_key(key)
    office = offices.get(case_file)
    as_at, history_head = datetime.now(), history.head(case_file)
    if document.of == "case":
        subject = _case_subject(case_file, document, case_id, item, office, as_at)
    elif document.of == "meeting":
        subject = _meeting_subject(case_file, document, case_id, item, office, as_at)
    elif document.of == "register":
        subject = _register_subject(case_file, document, wanted or Wanted(state="all"), office, as_at)
    else:
        subject = _month_subject(case_file, document, first or clock.today(), office, as_at)
    pdf = draw_content(
        subject.content,
        title=subject.title,
        marking=office.marking,
        handling=office.handling,
        reference=" · ".join(filter(None, (office.name, "Invented data" if office.invented else ""))),
        as_at=as_at,
        copy=copy,
        history_head=history_head,
        bound=document.bound,
        progress=progress,
        stop=stop,
    )
    what = f"{document.name} drawn" + (f": {copy[:_LONGEST_COPY]}" if copy else "")
    with case_file.work(what, case_id=case_id if document.of == "case" else "", note=True):
        pass
    return pdf


def save(pdf: bytes, path: Path) -> None:
    """Write a PDF to `path`, whole or not at all; raises `Problem` saying what to do if it cannot be written."""
    write_pdf(path, pdf)


def file_stem(case_file: CaseFile, key: str, case_id: str = "", *, item: str = "", first: date | None = None) -> str:
    """Return a file name without its ending, for example `decision-pack-2018-003`: never with a person's name."""
    document = document_by_key(key)
    if document.of == "case":
        standing = cases.standing(case_file, case_id)
        ids = [one.id for one in document.each(standing)] if document.each else []
        number = str(ids.index(item) + 1) if item in ids else ""
        return "-".join(filter(None, (document.file_stem, _for_file_name(standing.case.reference), number)))
    if document.of == "meeting":
        return f"{document.file_stem}-{_meeting_of(case_file, case_id, item).held_on:%Y-%m-%d}"
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


def _case_subject(
    case_file: CaseFile, document: Document, case_id: str, item: str, office: Office, as_at: datetime
) -> _Subject:
    standing = cases.standing(case_file, case_id, as_at.date())
    if not document.applies(standing):
        raise Problem(f"The paper “{document.name}” is not for this case: {document.only_if}.", "document")
    title = f"{document.name} {standing.case.reference}"
    if document.with_chronology:
        return _Subject(title, document.body(standing, office, as_at, chronology.whole(case_file, case_id)))
    if document.each is None:
        return _Subject(title, document.body(standing, office, as_at))
    return _Subject(title, document.body(standing, office, as_at, _item_of(document, standing, item)))


def _item_of(document: Document, standing: Standing, item: str) -> str:
    """Return the id of the item meant, which may be left out where there is one only, or given by its label."""
    items = list(document.each(standing)) if document.each else []
    for one in items:
        if item in {one.id, one.label} or (not item and len(items) == 1):
            return one.id
    labels = ", ".join(one.label for one in items) or "there is none yet"
    raise Problem(f"Say which one the paper “{document.name}” is about: {labels}.", "item")


def _meeting_subject(
    case_file: CaseFile, document: Document, case_id: str, item: str, office: Office, as_at: datetime
) -> _Subject:
    meeting = _meeting_of(case_file, case_id, item)
    on_agenda = [
        MeetingCase(one.item, cases.standing(case_file, one.case.id, as_at.date()))
        for one in meetings.agenda(case_file, meeting.id)
    ]
    title = f"{document.name} {written(meeting.held_on)}"
    return _Subject(title, document.body(meeting, on_agenda, office, as_at))


def _meeting_of(case_file: CaseFile, case_id: str, item: str) -> Meeting:
    """Return the meeting meant by its id or its day, which may be left out where a case was at one only."""
    found = meetings.of_case(case_file, case_id) if case_id else meetings.between(case_file, date.min, date.max)
    for one in found:
        if item in {one.id, one.held_on.isoformat(), written(one.held_on)} or (not item and len(found) == 1):
            return one
    days = ", ".join(written(one.held_on) for one in found) or "there is none yet"
    raise Problem(f"Say which meeting the paper is about, by its day: {days}.", "item")


def _register_subject(
    case_file: CaseFile, document: Document, wanted: Wanted, office: Office, as_at: datetime
) -> _Subject:
    rows = registers.rows(case_file, wanted, limit=max(registers.count(case_file, wanted), 1))
    entries = [_register_entry(row) for row in rows]
    return _Subject(document.name, document.body(entries, office, as_at, _wanted_in_words(wanted)))


def _month_subject(case_file: CaseFile, document: Document, day: date, office: Office, as_at: datetime) -> _Subject:
    first, last = day.replace(day=1), last_day(day)
    due = [_calendar_entry(item) for item in diary.between(case_file, first, last)]
    holidays = diary.holidays(case_file, first, last)
    title = f"{document.name} {MONTHS[first.month - 1]} {first.year}"
    return _Subject(title, document.body(first, due, holidays, office, as_at))


def _for_file_name(reference: str) -> str:
    """Keep letters, digits and hyphens: an office's reference may hold slashes."""
    return re.sub(r"[^\w-]+", "-", reference).strip("-")[:60]


def _register_entry(row: RegisterRow) -> RegisterEntry:
    regime = by_key(row.regime)
    return RegisterEntry(
        row.reference,
        row.title,
        regime.name,
        _stage_name(regime, row.stage),
        row.opened_on,
        row.closed_on,
        row.next_due_on,
        rule_by_key(regime.rules, row.next_rule).duty if row.next_rule else "",
    )


def _stage_name(regime: Regime, key: str) -> str:
    return next((stage.name for stage in regime.stages if stage.key == key), key)


def _calendar_entry(item: diary.DueItem) -> CalendarEntry:
    return CalendarEntry(item.due_on, item.reference, item.title, item.duty, item.falls_on, _state_in_words(item))


def _state_in_words(item: diary.DueItem) -> str:
    if item.met_on is not None:
        return f"Done on {written(item.met_on)}" + (", late" if item.state == "met_late" else "")
    if item.state == "not_done":
        return NOT_DONE
    if item.lasts:
        return f"{'Lasts' if item.state == 'lasting' else 'Lasted'} until this day"
    return words_for_days_left(item.working_days_left, item.due_on, overdue=item.state == "overdue")


def _wanted_in_words(wanted: Wanted) -> str:
    parts = [{"open": "Open cases", "closed": "Closed cases"}.get(wanted.state, "All cases")]
    if wanted.regime:
        parts.append(f"under {by_key(wanted.regime).name}")
    due = {"overdue": "with a date overdue", "week": "with a date due within a week", "none": "with no date due"}
    parts += [due[wanted.due]] if wanted.due in due else []
    parts += [f"with the words “{wanted.words.strip()}”"] if wanted.words.strip() else []
    return ", ".join(parts)
