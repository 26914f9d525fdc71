"""Which days an anonymised paper gives: those of the procedure, but none by which a day of the child's life is reckoned.

A deadline that is counted from a hidden day gives that day away by its due day, its days counted and the working days
left. So each of these is left out too, wherever it stands, and so is whether it is past; the period stays. The month would
tell too much: of a day in December that is five working days after one in November a week is left.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from typing import NamedTuple

from sqlalchemy import inspect

from scr_desktop.domain.anonymising.identifier_kinds import IdentifierKind, Phrase
from scr_desktop.domain.naming.folding import words_of
from scr_desktop.domain.progress.case_status import CaseStatus, DeadlineLine
from scr_desktop.domain.records.birth import PERHAPS_STILLBORN
from scr_desktop.domain.records.case import Case, CaseEvent
from scr_desktop.domain.review.decided_already import notices
from scr_desktop.domain.time.days_in_text import days_in
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock

_PARTS = tuple(relationship.key for relationship in inspect(Case).relationships)
STILL_TO_DO = "Still to be done"
# How a sentence of the argument for a deadline begins, and what stands in its place where it would give the day away.
_LEFT_OUT = {
    "Day 1 is ": "Which day is day 1 is left out, so that the day counted from cannot be reckoned",
    "Counted: ": "Counted: left out",
    "Not counted: ": "Not counted: left out",
    "That day is not a working day": "Whether that day is a working day is left out",
    "It can also be read as ": "Another reading is left out",
}


class GivenAway(NamedTuple):
    """The days by which a hidden day could be reckoned, and the words that would tell them, with what stands instead."""

    days: frozenset[date]
    phrases: tuple[Phrase, ...]

    @classmethod
    def of(cls, status: CaseStatus, hidden: Collection[date], today: date) -> GivenAway:
        """Return what gives a hidden day of a case away in a paper of `today`.

        A day that is left out starts a count too, such as that of a notification sent on it: the last day of that count
        would give it away, and so the first. So the days of each count that begins on one follow, until no more do.
        """
        days: frozenset[date] = frozenset()
        while more := _counted_from(status, {*hidden, *days}) - {*hidden, *days}:
            days |= more
        lines = [line for line in status.deadlines if line.from_on in {*hidden, *days}]
        said = [*_sentences(lines), *_counts(status, days, today)]
        return cls(days, tuple(said))


def _counted_from(status: CaseStatus, starts: Collection[date]) -> set[date]:
    """Return the days by which those in `starts` could be reckoned: of every count that begins on one of them."""
    days = {day for line in status.deadlines if line.from_on in starts for day in _reckoned(line)}
    days |= {deadline.due_on for deadline in status.case.deadlines if deadline.counted_from_on in starts}
    return days | {request.due_on for request in status.case.requests if request.due_on and request.asked_on in starts}


def hidden_days(case: Case) -> set[date]:
    """Return the days of the case that are never given, even where they begin a deadline.

    They are those of the incident, the deaths, and the stillbirths and what may have been one.
    """
    days = [case.incident_on.day, *(child.died_on.day for child in case.children)]
    days += [child.born_on.day for child in case.children if child.birth in PERHAPS_STILLBORN]
    days += [event.happened_on for event in case.events if event.kind == "incident"]
    return {day for day in days if day is not None}


def kept_days(status: CaseStatus) -> Iterator[date]:
    """Yield the days of the procedure: what is entered as a whole day, what is due, and the days counted for it.

    What is entered of a child's life may be known in part (`PartDate`), and is never among these.
    """
    yield from _whole_days(status.case)
    words = [text for line in status.deadlines for text in line.argument()]
    words += [*notices(status), status.case.regime_why, *status.case.kept]
    for line in status.deadlines:
        counted = line.calculation.counted if line.calculation else ()
        yield from (day for day in (line.from_on, line.due_on, line.met_on, *counted) if day is not None)
    for text in words:
        yield from (day for one in days_in(text) if (day := one.as_date))


def _whole_days(case: Case) -> Iterator[date]:
    parts = [case, *(one for name in _PARTS for one in getattr(case, name))]
    for part in parts:
        if isinstance(part, CaseEvent) and part.kind == "incident":
            continue
        for column in inspect(type(part)).columns:
            value = getattr(part, column.key) if column.type.python_type in {date, str} else None
            if isinstance(value, date):
                yield value
            elif isinstance(value, str) and column.key.endswith("_at") and value:
                yield clock.day_of(value)


def _reckoned(line: DeadlineLine) -> Iterator[date]:
    """Yield every day that the argument for a deadline names, and its due day."""
    found = (line.due_on, line.kept_instead_of, *(line.calculation.counted if line.calculation else ()))
    yield from (day for day in found if day is not None)
    if line.calculation:
        yield from (one.day for one in line.calculation.skipped)
        yield from (other_reading.due_on for other_reading in line.calculation.other_readings)


def _sentences(lines: Collection[DeadlineLine]) -> Iterator[Phrase]:
    """Yield the sentences that name or count the days between, by which holidays also tell which week is meant."""
    for said in dict.fromkeys(text for line in lines for text in line.argument()):
        instead = next((words for begins, words in _LEFT_OUT.items() if said.startswith(begins)), "")
        if instead:
            yield Phrase(IdentifierKind.DAY, words_of(said), instead)


def _counts(status: CaseStatus, days: Collection[date], today: date) -> Iterator[Phrase]:
    """Yield whether one of these days is past and how many working days lie between, as every paper says it."""
    for line in status.deadlines:
        if line.stands.or_on and {line.last_on, line.stands.or_on.on} & {*days}:
            # How it stands by each of two readings, in one sentence with both counts and days.
            yield Phrase(IdentifierKind.DAY, words_of(line.stands.words), STILL_TO_DO)
    for day in days:
        count = abs(status.working_days.count_between(today, day))
        unit = f"{count} working day{'' if count == 1 else 's'}"
        on = written(day)
        for said in (f"Due in {unit}", f"{unit} late", f"Late: it was due on {on}", f"Due by the end of {on}"):
            yield Phrase(IdentifierKind.DAY, words_of(said), STILL_TO_DO)
