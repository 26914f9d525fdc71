"""An entry of the history in full, in words."""

from __future__ import annotations

from scr_desktop.services.office.history import HistoryLine
from scr_desktop.ui.look.readable import readable
from scr_desktop.ui.tables.moments import moment


def details(line: HistoryLine) -> str:
    """Return one entry in full: what was done, why, and each change with what stood before and after."""
    head = f"{line.what}, on {moment(line.at)} by {line.by}."
    why = [f"Why: {line.why}"] if line.why.strip() else []
    return readable("\n\n".join([head, *why, "\n".join(line.changes) or "Nothing recorded was changed."]))
