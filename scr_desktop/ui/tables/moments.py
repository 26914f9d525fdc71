"""Times as the officer reads them: kept in UTC, shown in the time of this computer."""

from __future__ import annotations

from datetime import datetime

from scr_desktop.domain.time.part_date import written


def moment(at: datetime | str) -> str:
    """Return an aware time, or its ISO 8601 text, as `12 May 2018, 09:05` in local time."""
    when = (datetime.fromisoformat(at) if isinstance(at, str) else at).astimezone()
    return f"{written(when.date())}, {when:%H:%M}"
