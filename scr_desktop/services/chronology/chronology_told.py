"""An entry of the chronology as an officer types it, checked in one sentence for each mistake."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.time.part_date import PartDate
from scr_desktop.exchange.entry import NO_SOURCE, Entry
from scr_desktop.exchange.table import Cell
from scr_desktop.exchange.when import When, read_time
from scr_desktop.services import clock
from scr_desktop.services.check import need


@dataclass(frozen=True, slots=True)
class TypedEntry:
    """What an entry says, as the officer typed it: `on` is a date in any way papers write it, `at_time` HH:MM or empty."""

    on: str
    at_time: str
    agency: str
    source: str
    event: str
    people: str = ""
    action: str = ""
    comment: str = ""


def checked(told: TypedEntry) -> tuple[PartDate, str]:
    """Return the date and the time of an entry; raises `Problem` for what is missing or cannot be read, at its field."""
    try:
        when = PartDate.parse(told.on, today=clock.today())
    except Problem as problem:
        raise Problem(problem.sentence, "on") from problem
    need(told.on, "Enter the date, in part if that is all that is known, or “unknown”.", "on")
    at_time = read_time(Cell(told.at_time))
    if told.at_time.strip() and not at_time:
        raise Problem(
            f"“{told.at_time.strip()[:20]}” is not a time: write it like 14:30, or leave it empty.", "at_time"
        )
    need(told.agency, "Say which agency this is from.", "agency")
    need(told.source, "Say in which record this stands: an entry without its source cannot be checked.", "source")
    need(told.event, "Say what happened.", "event")
    return when, at_time


def corrected(entry: Entry, told: TypedEntry) -> Entry:
    """Return a line of a file with what the officer made of it before it is brought in; raises `Problem` as `checked`.

    That it was corrected, and how its date was written, stands among its doubts for good.
    """
    on, at_time = checked(told)
    doubt = f"Corrected when it was brought in; the file says “{entry.as_written or 'no date'}”."
    return entry._replace(
        when=When(on, at_time),
        source=told.source,
        event=told.event,
        people=told.people,
        action=told.action,
        comment=told.comment,
        doubts=(*(one for one in entry.doubts if one != doubt), doubt),
        corrected=True,
        left_out="",
    )


def left_out(entry: Entry, why: str) -> Entry:
    """Return a line that is not brought in, for a reason that is kept with the file; raises `Problem` without one."""
    need(why, "Say why the line is left out: the reason is kept with the file.")
    return entry._replace(left_out=why.strip())


def taken_back(entry: Entry) -> Entry:
    """Return a line that was left out as one that is brought in."""
    return entry._replace(left_out="")


def without_source(entries: Sequence[Entry]) -> int:
    """Return how many lines lack nothing but their source."""
    return sum(entry.fault == NO_SOURCE for entry in entries)
