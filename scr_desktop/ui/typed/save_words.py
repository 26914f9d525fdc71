"""When something was saved, in the words of the window."""

from __future__ import annotations

from datetime import datetime

from scr_desktop.domain.time.part_date import written

# In the second before a key is on the disk: the foot of the window, a dialog and a wizard say so alike.
NOT_YET = "Typed and not saved yet"


def moment(at: datetime) -> str:
    """Return a local time as `today at 10:42` or `on 12 May 2018 at 10:42`."""
    day = "today" if at.date() == datetime.now().date() else f"on {written(at.date())}"
    return f"{day} at {at:%H:%M}"
