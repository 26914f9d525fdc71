"""What a paper is about, gathered from the case file: the answers to what each kind of subject asks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypedDict

from scr_desktop.documents.parts.letter import LetterText
from scr_desktop.documents.subjects.arrangements import CRITERIA, OTHER_TYPES
from scr_desktop.documents.subjects.rows import CalendarEntry, Desk, Material, MeetingCase, Part, RegisterEntry, Rule
from scr_desktop.domain.chronology.chronology import Chronology
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.meeting import Meeting
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.review.decision_owed import OWED, OWED_WORDS
from scr_desktop.domain.rules.arrangements import CaseDates
from scr_desktop.domain.rules.deadline import rule_by_key
from scr_desktop.domain.rules.deadline_state import DeadlineStanding
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.chronology import chronology
from scr_desktop.services.office import desk, diary, procedure
from scr_desktop.services.office import office as offices
from scr_desktop.services.office import register as registers
from scr_desktop.services.office.due import DueItem
from scr_desktop.services.office.procedure import RowKind
from scr_desktop.services.office.register import RegisterRow, Wanted
from scr_desktop.services.papers import pack
from scr_desktop.services.regime import Law
from scr_desktop.services.review import meeting as meetings
from scr_desktop.store.case_file import CaseFile

# The parts of the procedure as it is followed, each with what is said where there is no rule.
_PARTS = (
    (RowKind.CRITERION, CRITERIA, "These arrangements have no criteria of their own."),
    (RowKind.DUTY, "Who must be told", "Under these arrangements nobody must be told."),
    (RowKind.CLOCK, "Time limits", "These arrangements have no time limits."),
    (RowKind.READING, "How time is counted, and what the sources leave open", "Nothing is left open here."),
    (RowKind.REMINDER, "Reminders to agencies", "Agencies are not reminded."),
    (RowKind.SECTION, "What a rapid review says", "These arrangements know no rapid review."),
    (RowKind.PROCESS, "Other processes that may run beside a review", "No other process is brought up."),
    (RowKind.REVIEW_TYPE, OTHER_TYPES, "There is none."),
    (RowKind.PRINCIPLE, "Principles of reviews", "None is stated."),
)

EVERY_CASE = Wanted(state="all")


class Options(TypedDict, total=False):
    """What a paper is asked for beside its case.

    `item` is an id of `paper.items_for` for a paper of one of several things of a case, the id or the day of a meeting, or
    the key of arrangements; `text` are other words for a letter; `first` is any day of the month for the calendar
    (default: this month), `wanted` says which lines of the register (default: all cases). `anonymised` draws a paper
    of a case with the pseudonyms of its register, one of a meeting with those of its cases.
    """

    item: str
    text: LetterText | None
    first: date | None
    wanted: Wanted | None
    anonymised: bool


@dataclass(frozen=True)
class FromCaseFile:
    """The paper that is asked for, and what the case file answers, as `documents/subjects/paper_source.py:PaperSource` wants it.

    `wanted` says which lines of the register; without a `case_id` a meeting may be any of the office.
    """

    case_file: CaseFile
    case_id: str
    office: Office
    today: date
    first: date
    item: str = ""
    words: LetterText | None = None
    wanted: Wanted = EVERY_CASE

    @classmethod
    def of(cls, case_file: CaseFile, case_id: str, office: Office, today: date, options: Options) -> FromCaseFile:
        """Return the paper that is asked for with these options."""
        return cls(
            case_file,
            case_id,
            office,
            today,
            first=options.get("first") or clock.today(),
            item=options.get("item", ""),
            words=options.get("text"),
            wanted=options.get("wanted") or EVERY_CASE,
        )

    def status(self) -> CaseStatus:
        """Return the case that is meant as it stands."""
        return cases.status(self.case_file, self.case_id, self.today)

    def chronology(self) -> Chronology:
        """Return the merged chronology of the case."""
        return chronology.whole(self.case_file, self.case_id)

    def material(self, status: CaseStatus) -> Material:
        """Return what the parts that go into the pack of a case need beside it."""
        return pack.material(self.case_file, status)

    def meeting(self) -> Meeting:
        """Return the meeting meant by its id or its day, which may be left out where there is one only."""
        of_case, item = self.case_id, self.item
        found = meetings.of_case(self.case_file, of_case) if of_case else self._all_meetings()
        for one in found:
            if item in {one.id, one.held_on.isoformat(), written(one.held_on)} or (not item and len(found) == 1):
                return one
        days = ", ".join(written(one.held_on) for one in found) or "there is none yet"
        raise Problem(f"Say which meeting the paper is about, by its day: {days}.", "item")

    def _all_meetings(self) -> list[Meeting]:
        return meetings.between(self.case_file, date.min, date.max)

    def agenda(self, meeting: Meeting) -> list[MeetingCase]:
        """Return the cases on the agenda of a meeting."""
        found = meetings.agenda(self.case_file, meeting.id)
        return [MeetingCase(one.item, cases.status(self.case_file, one.case.id, self.today)) for one in found]

    def register(self) -> list[RegisterEntry]:
        """Return the lines of the register that are wanted."""
        limit = max(registers.count(self.case_file, self.wanted), 1)
        rows = registers.rows(self.case_file, self.wanted, limit=limit)
        table = offices.working_days(self.case_file)
        return [_register_entry(row, row.stands(self.today, table)) for row in rows]

    def shown(self) -> str:
        """Return in words which lines of the register are wanted."""
        return _wanted_in_words(self.wanted, offices.law(self.case_file))

    def due(self, first: date, last: date) -> list[CalendarEntry]:
        """Return the deadlines from one day to another."""
        return [_calendar_entry(item) for item in diary.between(self.case_file, first, last)]

    def holidays(self, first: date, last: date) -> Mapping[date, str]:
        """Return the bank holidays from one day to another with their titles."""
        return diary.holidays(self.case_file, first, last)

    def meetings(self, first: date, last: date) -> list[Meeting]:
        """Return the meetings from one day to another that are not called off."""
        return [one for one in meetings.between(self.case_file, first, last) if not one.called_off_at]

    def desk(self) -> Desk:
        """Return all that is in hand."""
        return desk.in_hand(self.case_file, self.today)

    def regime(self) -> Regime:
        """Return the arrangements meant: those whose key is `item`, or else those of a case that becomes known today."""
        law = offices.law(self.case_file)
        return law.by_key(self.item) if self.item else law.governing(CaseDates(clock.today())).regime

    def followed(self, regime: Regime) -> tuple[Rule, list[Part]]:
        """Return what arrangements are, and the procedure as the office follows it under them, part by part."""
        known, *rows = procedure.followed(self.case_file, regime)
        parts = [Part(title, [_rule(row) for row in rows if row.kind is kind], empty) for kind, title, empty in _PARTS]
        return _rule(known), parts


def _rule(row: procedure.Row) -> Rule:
    """Return a rule as it is printed: a condition that repeats the criteria in full, which stand before it, only names them."""
    repeats = "The criteria above call for it"
    detail = [
        (name, repeats if name == "Applies when" and value.count("\n") > 1 else value) for name, value in row.detail
    ]
    return Rule(row.text, detail, f"{row.paragraph}\n{row.force}", row.note)


def _register_entry(row: RegisterRow, stands: DeadlineStanding | None) -> RegisterEntry:
    regime = row.law.by_key(row.regime)
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


def _calendar_entry(item: DueItem) -> CalendarEntry:
    due_on, stands = item.last_on or date.max, item.stands
    of = (due_on, item.reference, item.title, item.duty, item.falls_on)
    return CalendarEntry(*of, item.words, stands.open, stands.undecided)


def _wanted_in_words(wanted: Wanted, law: Law) -> str:
    parts = [{"only_open": "Open cases", "closed": "Closed cases"}.get(wanted.within, "All cases")]
    if wanted.regime:
        parts.append(f"under {law.by_key(wanted.regime).name}")
    due = {"overdue": "with a date overdue", "week": "with a date due within a week",
           "at_once": "with something owed as soon as possible", "none": "with no date due"}  # fmt: skip
    parts += [due[wanted.due]] if wanted.due in due else []
    parts += [f"with the words “{wanted.words.strip()}”"] if wanted.words.strip() else []
    return ", ".join(parts)
