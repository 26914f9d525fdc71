"""What papers list: a row of the register, of a month, of an agenda, of the desk, of the procedure, of a pack."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from scr_desktop.domain.chronology.chronology import Chronology
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.meeting import Meeting, MeetingItem
from scr_desktop.domain.records.papers.numbered_copy import Copy
from scr_desktop.domain.records.review.rapid_review import NextStep
from scr_desktop.domain.rules.deadline_state import DeadlineStanding


@dataclass(frozen=True, slots=True)
class RegisterEntry:
    """One line of the register in words; `stands` says where its next deadline stands, `next_duty` what is due.

    `at_once` are the duties owed as soon as possible besides.
    """

    reference: str
    title: str
    arrangements: str
    stage: str
    opened_on: date
    closed_on: date | None
    stands: DeadlineStanding | None
    next_duty: str
    at_once: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One deadline that falls in the month; `state` says in words how it stands, `open` whether it is still to be done.

    `undecided` marks one of which it is not settled whether it is owed.
    """

    due_on: date
    reference: str
    title: str
    duty: str
    falls_on: str
    state: str
    open: bool = True
    undecided: bool = False


@dataclass(frozen=True, slots=True)
class MeetingCase:
    """A case on the agenda of a meeting, and how it stands."""

    item: MeetingItem
    status: CaseStatus


@dataclass(frozen=True, slots=True)
class OpenCase:
    """An open case as it stands, with what was last done in it, a sentence each, the newest first.

    `steps` are the next steps of its rapid review that are not done.
    """

    status: CaseStatus
    last_done: Sequence[str]
    steps: Sequence[NextStep] = ()


@dataclass(frozen=True, slots=True)
class HeldUp:
    """What holds a case up and when to look again; `effect` is the key of the effect of a hold, or what to do in words."""

    reference: str
    cause: str
    effect: str
    look_again_on: date


@dataclass(frozen=True, slots=True)
class Desk:
    """All that is in hand: open cases, holds, notifications half written (name, time saved), meetings with their cases, copies out.

    A copy that is out stands with the reference of its case, which may be closed.
    """

    cases: Sequence[OpenCase]
    holds: Sequence[HeldUp]
    drafts: Sequence[tuple[str, str]]
    meetings: Sequence[tuple[Meeting, Sequence[str]]]
    copies: Sequence[tuple[str, Copy]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: what it says, its details as names and values, its paragraph with its force, and what is doubted of it."""

    text: str
    detail: Sequence[tuple[str, str]]
    source: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the procedure, with the sentence that stands where it has no rule."""

    title: str
    rules: Sequence[Rule]
    empty: str


class Material(NamedTuple):
    """What the parts of a pack need beside the case: its merged chronology, the bytes of files by their ids, its meetings."""

    chronology: Chronology = Chronology()
    files: Mapping[str, bytes] = {}
    meetings: Sequence[Meeting] = ()
