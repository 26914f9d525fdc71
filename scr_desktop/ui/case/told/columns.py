"""Who must be told of a case, of what, by when, and how it was done."""

from __future__ import annotations

from typing import NamedTuple

from scr_desktop.domain.progress.addressees import in_sentence
from scr_desktop.domain.progress.case_status import CaseStatus, DutyLine
from scr_desktop.domain.progress.so_far import duties_undecided, so_far
from scr_desktop.domain.rules.deadline_state import AT_ONCE, DeadlineState, either_day
from scr_desktop.domain.stages.stage_words import ended_words
from scr_desktop.domain.time.part_date import written
from scr_desktop.ui.tables.column import Column
from scr_desktop.ui.tables.state_icon import Sign, state_icon

_STATES = {
    DeadlineState.MET: "Done",
    DeadlineState.MET_LATE: "Done, late",
    DeadlineState.OVERDUE: "Late",
    DeadlineState.DUE: "To be done",
    DeadlineState.WAITING: "Not due yet",
    DeadlineState.NOT_DONE: "Not recorded as done",
}


class ToldLine(NamedTuple):
    """One line of the table: who must be told, and how it was done, in words, once it was."""

    line: DutyLine
    how: str


def lines_of(status: CaseStatus) -> list[ToldLine]:
    """Return those who must be told, each with the means and the reference of the telling recorded last."""
    how = {
        telling.duty: ", ".join(part for part in (telling.means, telling.reference, telling.note) if part.strip())
        for telling in status.case.tellings
    }
    return [ToldLine(line, how.get(line.duty.key, "")) for line in status.duties]


def details(told: ToldLine) -> str:
    """Return in sentences who must be told of what, where that stands, and how it was done."""
    how = f" It was done by: {told.how}." if told.how else ""
    line = told.line
    note = f" {line.duty.source.note}" if line.by and line.duty.source.note else ""
    shown = f" No telling of its own is recorded: it is shown done {line.by_words}.{note}" if line.by else ""
    late = f" Why it came late: {line.late_why}" if line.late_why else ""
    said = f"{how}{shown}{late}{f' {line.not_shown}' if line.not_shown else ''}"
    return f"{in_sentence(line.duty.who)} must be told of {line.duty.of}. Source: {line.duty.source}.{said}"


def nobody_words(status: CaseStatus) -> str:
    """Return that nobody must be told, and what is still open in that."""
    if ended := ended_words(status):
        return f"{ended}: nobody must be told any more."
    return so_far("Nobody must be told.", status, duties_undecided(status))


def _state(told: ToldLine) -> str:
    if told.line.unrecorded:
        return "Not recorded as told"
    if told.line.possible:
        return "To be settled"
    words = _STATES.get(told.line.state, told.line.state)
    if not told.line.done_on:
        since = told.line.due_on if told.line.at_once and told.line.state is DeadlineState.DUE else None
        return f"{words}, since {written(since)}" if since else words
    said = " ".join(filter(None, (words, f"on {written(told.line.done_on)}", told.line.by_words)))
    return f"{said}, {told.line.between}" if told.line.between else said


def _sign(line: DutyLine) -> Sign:
    return "unknown" if line.unrecorded or line.possible else line.state


def _by(line: DutyLine) -> str:
    if line.at_once:
        return AT_ONCE
    if line.due_on:
        return either_day(line.due_on, line.or_on)
    return "Not counted yet" if line.state is DeadlineState.WAITING else "No day stated"


COLUMNS: tuple[Column[ToldLine], ...] = (
    Column("Who", lambda told: told.line.duty.who),
    Column("Of what", lambda told: told.line.duty.of),
    Column("By", lambda told: _by(told.line), width=17),
    Column("State", _state, width=22, icon=lambda told: state_icon(_sign(told.line))),
    Column("How", lambda told: told.how),
)
