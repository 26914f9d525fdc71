"""A case's history: who did what when, why, and what stood before and after."""

from __future__ import annotations

from scr_desktop.services.office.history import HistoryLine
from scr_desktop.ui.dialogs.entry_words import details
from scr_desktop.ui.tables.column import Column
from scr_desktop.ui.tables.moments import moment

__all__ = ["COLUMNS", "details"]

COLUMNS: tuple[Column[HistoryLine], ...] = (
    Column("When", lambda line: moment(line.at), width=24),
    Column("Who", lambda line: line.by, width=20),
    Column("What", lambda line: line.what),
    Column("Why", lambda line: line.why),
)
