"""Whom a letter about a decision goes to: those who must be told, as the case stands, and who has a copy."""

from __future__ import annotations

from collections.abc import Collection

from scr_desktop.documents.parts.item import Item
from scr_desktop.documents.parts.letter import COLLEAGUES, Sending
from scr_desktop.domain.progress.case_status import CaseStatus, DutyLine

_MINISTER = "Secretary of State"


def told_after(status: CaseStatus, events: Collection[str]) -> list[DutyLine]:
    """Return those who must be told after one of these events."""
    return [line for line in status.duties if line.duty.after in events]


def items_of(lines: Collection[DutyLine]) -> list[Item]:
    """Return one letter for each of those who must be told, called by the addressee."""
    return [Item(line.duty.key, line.duty.who) for line in lines]


def line_of(status: CaseStatus, duty: str) -> DutyLine:
    """Return the line of the duty whose key is `duty`."""
    return next(line for line in status.duties if line.duty.key == duty)


def telling(status: CaseStatus, duty: str) -> Sending:
    """Return that the sending of a letter tells the addressee of the duty whose key is `duty`."""
    return Sending("telling", duty)


def copies(lines: Collection[DutyLine], to: DutyLine) -> tuple[str, ...]:
    """Return who else is written to, each once."""
    return tuple(dict.fromkeys(line.duty.who for line in lines if line is not to and line.duty.who != to.duty.who))


def greeting(who: str) -> str:
    """Return how one of those who must be told is greeted: a minister by the office, a body as colleagues."""
    return _MINISTER if who.startswith(_MINISTER) else COLLEAGUES


def is_panel(line: DutyLine) -> bool:
    """Return whether the addressee is a national panel, which scrutinises the decision."""
    return "Panel" in line.duty.who
