"""What a paper is asked for, and what the case file answers: the services answer it, each kind of subject asks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Protocol

from scr_desktop.documents.parts.letter import LetterText
from scr_desktop.documents.subjects.rows import CalendarEntry, Desk, Material, MeetingCase, Part, RegisterEntry, Rule
from scr_desktop.domain.chronology.chronology import Chronology
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.meeting import Meeting
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.rules.regime import Regime


class PaperSource(Protocol):
    """The paper that is asked for, and what the case file answers on the day; reading it changes nothing."""

    @property
    def item(self) -> str:
        """Which of several things is meant, empty if that is not said."""

    @property
    def first(self) -> date:
        """A day of the month that is meant."""

    @property
    def words(self) -> LetterText | None:
        """Other words for a letter than those that the program proposes."""

    @property
    def today(self) -> date:
        """The day on which it is drawn."""

    @property
    def office(self) -> Office:
        """The office."""

    def status(self) -> CaseStatus:
        """Return the case that is meant as it stands; raises `Problem` if there is none."""

    def chronology(self) -> Chronology:
        """Return the merged chronology of the case."""

    def material(self, status: CaseStatus) -> Material:
        """Return what the parts that go into the pack of a case need beside it."""

    def meeting(self) -> Meeting:
        """Return the meeting that is meant; raises `Problem` if that is not clear."""

    def agenda(self, meeting: Meeting) -> Sequence[MeetingCase]:
        """Return the cases on the agenda of a meeting."""

    def register(self) -> Sequence[RegisterEntry]:
        """Return the lines of the register that are wanted."""

    def shown(self) -> str:
        """Return in words which lines of the register are wanted."""

    def due(self, first: date, last: date) -> Sequence[CalendarEntry]:
        """Return the deadlines from one day to another."""

    def holidays(self, first: date, last: date) -> Mapping[date, str]:
        """Return the bank holidays from one day to another with their titles."""

    def meetings(self, first: date, last: date) -> Sequence[Meeting]:
        """Return the meetings from one day to another that are not called off."""

    def desk(self) -> Desk:
        """Return all that is in hand."""

    def regime(self) -> Regime:
        """Return the arrangements that are meant."""

    def followed(self, regime: Regime) -> tuple[Rule, Sequence[Part]]:
        """Return what arrangements are, and the procedure as the office follows it under them, part by part."""
