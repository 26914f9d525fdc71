"""What a paper is about: the content of each kind of document, gathered from the case file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from scr_desktop.documents.office_papers.calendar_month import CalendarEntry, last_day
from scr_desktop.documents.office_papers.procedure_followed import CRITERIA, OTHER_TYPES, Part, Rule
from scr_desktop.documents.office_papers.register import RegisterEntry
from scr_desktop.documents.parts.content import Content
from scr_desktop.documents.parts.document import Document
from scr_desktop.documents.parts.letter import LetterText, letter_content
from scr_desktop.documents.sections.deciding import with_contrary
from scr_desktop.documents.sections.meeting import MeetingCase
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.standing import Standing
from scr_desktop.domain.records.meeting import Meeting
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.review.decision_owed import OWED, OWED_WORDS
from scr_desktop.domain.rules.arrangements import CaseDates
from scr_desktop.domain.rules.deadline import rule_by_key
from scr_desktop.domain.rules.deadline_state import DeadlineStanding
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.time.part_date import MONTHS, written
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.chronology import chronology
from scr_desktop.services.office import desk, diary, procedure
from scr_desktop.services.office import office as offices
from scr_desktop.services.office import register as registers
from scr_desktop.services.office.procedure import Kind
from scr_desktop.services.office.register import RegisterRow, Wanted
from scr_desktop.services.papers import pack
from scr_desktop.services.regime import by_key, governing
from scr_desktop.services.review import meeting as meetings
from scr_desktop.store.case_file import CaseFile

# The parts of the procedure as it is followed, each with what is said where there is no rule.
_PARTS = (
    (Kind.CRITERION, CRITERIA, "These arrangements have no criteria of their own."),
    (Kind.DUTY, "Who must be told", "Under these arrangements nobody must be told."),
    (Kind.CLOCK, "Time limits", "These arrangements have no time limits."),
    (Kind.READING, "How time is counted, and what the sources leave open", "Nothing is left open here."),
    (Kind.REMINDER, "Reminders to agencies", "Agencies are not reminded."),
    (Kind.SECTION, "What a rapid review says", "These arrangements know no rapid review."),
    (Kind.PROCESS, "Other processes that may run beside a review", "No other process is brought up."),
    (Kind.REVIEW_TYPE, OTHER_TYPES, "There is none."),
    (Kind.PRINCIPLE, "Principles of reviews", "None is stated."),
)


class Subject(NamedTuple):
    """What is drawn: its title, which names no person, and its content."""

    title: str
    content: Sequence[Content]


def of_case(
    case_file: CaseFile,
    document: Document,
    case_id: str,
    item: str,
    office: Office,
    as_at: datetime,
    text: LetterText | None,
) -> Subject:
    """Return a paper of a case; `text` are other words for a letter, the rest as `paper.compose` says."""
    standing = cases.standing(case_file, case_id, as_at.date())
    if not document.applies(standing):
        raise Problem(f"The paper “{document.name}” is not for this case: {document.only_if}.", "document")
    title = f"{document.name} {standing.case.reference}"
    more: list[object] = []
    of = _item_of(document, standing, item) if document.each else ""
    if document.with_chronology:
        more = [chronology.whole(case_file, case_id)]
    elif document.in_parts:
        more = [pack.material(case_file, standing)]
    elif document.each:
        more = [of]
    body = letter_content(text, office, as_at) if text else document.body(standing, office, as_at, *more)
    outside = document.goes_outside(standing, of)
    return Subject(title, with_contrary(body, standing, lists_lacking=document.lists_lacking, outside=outside))


def _item_of(document: Document, standing: Standing, item: str) -> str:
    """Return the id of the item meant, which may be left out where there is one only.

    It may be given by its label, or by the number or name with which its label alone begins.
    """
    items = list(document.each(standing)) if document.each else []
    for one in items:
        if item in {one.id, one.label} or (not item and len(items) == 1):
            return one.id
    beginning = [one for one in items if item and one.label.partition(",")[0] == item]
    if len(beginning) == 1:
        return beginning[0].id
    labels = "; ".join(one.label for one in items) or "there is none yet"
    raise Problem(f"Say which one the paper “{document.name}” is about: {labels}.", "item")


def of_meeting(
    case_file: CaseFile, document: Document, case_id: str, item: str, office: Office, as_at: datetime
) -> Subject:
    """Return a paper of a meeting, given by its id or day, among those that a case was discussed at if one is given."""
    meeting = meeting_of(case_file, case_id, item)
    on_agenda = [
        MeetingCase(one.item, cases.standing(case_file, one.case.id, as_at.date()))
        for one in meetings.agenda(case_file, meeting.id)
    ]
    title = f"{document.name} {written(meeting.held_on)}"
    return Subject(title, document.body(meeting, on_agenda, office, as_at))


def meeting_of(case_file: CaseFile, case_id: str, item: str) -> Meeting:
    """Return the meeting meant by its id or its day, which may be left out where there is one only."""
    found = meetings.of_case(case_file, case_id) if case_id else meetings.between(case_file, date.min, date.max)
    for one in found:
        if item in {one.id, one.held_on.isoformat(), written(one.held_on)} or (not item and len(found) == 1):
            return one
    days = ", ".join(written(one.held_on) for one in found) or "there is none yet"
    raise Problem(f"Say which meeting the paper is about, by its day: {days}.", "item")


def of_register(case_file: CaseFile, document: Document, wanted: Wanted, office: Office, as_at: datetime) -> Subject:
    """Return the register with the lines that are wanted."""
    rows = registers.rows(case_file, wanted, limit=max(registers.count(case_file, wanted), 1))
    table = offices.working_days(case_file)
    entries = [_register_entry(row, row.stands(as_at.date(), table)) for row in rows]
    return Subject(document.name, document.body(entries, office, as_at, _wanted_in_words(wanted)))


def of_month(case_file: CaseFile, document: Document, day: date, office: Office, as_at: datetime) -> Subject:
    """Return the calendar of the month in which a day lies."""
    first, last = day.replace(day=1), last_day(day)
    due = [_calendar_entry(item) for item in diary.between(case_file, first, last)]
    holidays = diary.holidays(case_file, first, last)
    held = [one for one in meetings.between(case_file, first, last) if not one.called_off_at]
    title = f"{document.name} {MONTHS[first.month - 1]} {first.year}"
    return Subject(title, document.body(first, due, holidays, office, as_at, held))


def of_office(case_file: CaseFile, document: Document, office: Office, as_at: datetime) -> Subject:
    """Return a paper of the whole office: what is in hand on the day of `as_at`."""
    return Subject(document.name, document.body(desk.in_hand(case_file, as_at.date()), office, as_at))


def of_arrangements(case_file: CaseFile, document: Document, item: str, office: Office, as_at: datetime) -> Subject:
    """Return the procedure as the office follows it under the arrangements whose key is `item`."""
    regime = arrangements_of(item)
    known, *rows = procedure.followed(case_file, regime)
    parts = [Part(title, [_rule(row) for row in rows if row.kind is kind], empty) for kind, title, empty in _PARTS]
    return Subject(f"{document.name}: {regime.name}", document.body(_rule(known), parts, office, as_at))


def arrangements_of(item: str) -> Regime:
    """Return the arrangements meant: those whose key is `item`, or else those of a case that becomes known today."""
    return by_key(item) if item else governing(CaseDates(clock.today())).regime


def _rule(row: procedure.Row) -> Rule:
    """Return a rule as it is printed: a condition that repeats the criteria in full, which stand before it, only names them."""
    repeats = "The criteria above call for it"
    detail = [
        (name, repeats if name == "Applies when" and value.count("\n") > 1 else value) for name, value in row.detail
    ]
    return Rule(row.text, detail, f"{row.paragraph}\n{row.force}", row.note)


def _register_entry(row: RegisterRow, stands: DeadlineStanding | None) -> RegisterEntry:
    regime = by_key(row.regime)
    return RegisterEntry(
        row.reference,
        row.title,
        regime.name,
        regime.stage_name(row.stage),
        row.opened_on,
        row.closed_on,
        stands,
        f"{row.duty}\n{OWED_WORDS}" if row.owed_on and row.next_rule != OWED else row.duty,
        [rule_by_key(regime.rules, key).duty for key in row.at_once],
    )


def _calendar_entry(item: diary.DueItem) -> CalendarEntry:
    due_on, stands = item.last_on or date.max, item.stands
    of = (due_on, item.reference, item.title, item.duty, item.falls_on)
    return CalendarEntry(*of, item.words, stands.open, stands.undecided)


def _wanted_in_words(wanted: Wanted) -> str:
    parts = [{"only_open": "Open cases", "closed": "Closed cases"}.get(wanted.within, "All cases")]
    if wanted.regime:
        parts.append(f"under {by_key(wanted.regime).name}")
    due = {"overdue": "with a date overdue", "week": "with a date due within a week",
           "at_once": "with something owed as soon as possible", "none": "with no date due"}  # fmt: skip
    parts += [due[wanted.due]] if wanted.due in due else []
    parts += [f"with the words “{wanted.words.strip()}”"] if wanted.words.strip() else []
    return ", ".join(parts)
