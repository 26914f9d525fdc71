"""Who must be told of a case, of what, and by when."""

from __future__ import annotations

from scr_desktop.domain.part_date import written
from scr_desktop.domain.standing import DutyLine
from scr_desktop.ui.tables.column import Column
from scr_desktop.ui.tables.state_icon import state_icon

_STATES = {"met": "Done", "met_late": "Done, late", "overdue": "Late", "due": "To be done", "waiting": "Not due yet"}


def _state(line: DutyLine) -> str:
    words = _STATES.get(line.state, line.state)
    return f"{words} on {written(line.done_on)}" if line.done_on else words


COLUMNS: tuple[Column[DutyLine], ...] = (
    Column("Who", lambda line: line.duty.who, width=30),
    Column("Of what", lambda line: line.duty.of),
    Column("By", lambda line: written(line.due_on) if line.due_on else "Not counted yet", width=17),
    Column("State", _state, width=24, icon=lambda line: state_icon(line.state)),
    Column("Paragraph", lambda line: str(line.duty.source)),
)
