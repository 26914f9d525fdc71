"""Who must be told of a case, of what, by when, and how it was done."""

from __future__ import annotations

from typing import NamedTuple

from scr_desktop.domain.deadline_state import DeadlineState
from scr_desktop.domain.part_date import written
from scr_desktop.domain.standing import DutyLine, Standing
from scr_desktop.ui.tables.column import Column
from scr_desktop.ui.tables.state_icon import state_icon

_STATES = {
    DeadlineState.MET: "Done",
    DeadlineState.MET_LATE: "Done, late",
    DeadlineState.OVERDUE: "Late",
    DeadlineState.DUE: "To be done",
    DeadlineState.WAITING: "Not due yet",
    DeadlineState.NOT_DONE: "Not recorded as done",
}


class Told(NamedTuple):
    """One line of the table: who must be told, and how it was done, in words, once it was."""

    line: DutyLine
    how: str


def lines_of(standing: Standing) -> list[Told]:
    """Return those who must be told, each with the means and the reference of the telling recorded last."""
    how = {
        one.duty: ", ".join(part for part in (one.means, one.reference, one.note) if part.strip())
        for one in standing.case.tellings
    }
    return [Told(line, how.get(line.duty.key, "")) for line in standing.duties]


def details(told: Told) -> str:
    """Return in sentences who must be told of what, where that stands, and how it was done."""
    how = f" It was done by: {told.how}." if told.how else ""
    return f"{told.line.duty.who} must be told of {told.line.duty.of}. Source: {told.line.duty.source}.{how}"


def _state(told: Told) -> str:
    words = _STATES.get(told.line.state, told.line.state)
    return f"{words} on {written(told.line.done_on)}" if told.line.done_on else words


COLUMNS: tuple[Column[Told], ...] = (
    Column("Who", lambda told: told.line.duty.who),
    Column("Of what", lambda told: told.line.duty.of),
    Column("By", lambda told: written(told.line.due_on) if told.line.due_on else "Not counted yet", width=17),
    Column("State", _state, width=22, icon=lambda told: state_icon(told.line.state)),
    Column("How", lambda told: told.how),
)
