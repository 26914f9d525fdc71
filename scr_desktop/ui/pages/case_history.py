"""A case's history: who did what when, why, and what stood before and after."""

from __future__ import annotations

from scr_desktop.services.history import HistoryLine
from scr_desktop.ui.fields.readable import readable
from scr_desktop.ui.tables.column import Column
from scr_desktop.ui.tables.moments import moment

COLUMNS: tuple[Column[HistoryLine], ...] = (
    Column("When", lambda line: moment(line.at), width=24),
    Column("Who", lambda line: line.by, width=20),
    Column("What", lambda line: line.what),
    Column("Why", lambda line: line.why),
)


def details(line: HistoryLine) -> str:
    """Return one entry in full: what was done, why, and each change with what stood before and after."""
    head = f"{line.what}, on {moment(line.at)} by {line.by}."
    why = [f"Why: {line.why}"] if line.why.strip() else []
    return readable("\n\n".join([head, *why, "\n".join(line.changes) or "Nothing recorded was changed."]))
