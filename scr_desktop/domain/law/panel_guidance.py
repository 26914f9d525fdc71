"""The Panel's guidance for safeguarding partners, each for its time; of the day of each only the month is known."""

from dataclasses import replace
from datetime import date

from scr_desktop.domain.rules.notice import Notice
from scr_desktop.domain.sources.source import Force, Source

_IN_2022, _IN_2025 = (f"Panel guidance for safeguarding partners, {month}" for month in ("September 2022", "June 2025"))
# The day before which it certainly did not stand, and the first on which it certainly did.
JUNE_2025, JUNE_2025_OVER = date(2025, 6, 1), date(2025, 7, 1)
OF_2022 = Source(
    _IN_2022,
    Force.PANEL_GUIDANCE,
    sure=False,
    doubt="what it counts from is not known, check",
    note="The guidance of September 2022 stood until that of June 2025, and could not be read: whether its fifteen working days "
    "run from awareness or from the notification is not known. The office's own procedure (3A) counts from becoming aware; "
    "local practice has counted from the notification. Both days are shown.",
    edition=_IN_2022,
    since=date(2022, 10, 1),
    before="Procedure 3A; Panel guidance of April 2019",
)
OF_2025 = Source(
    _IN_2025,
    Force.PANEL_GUIDANCE,
    note="Read as restated by a partnership: fifteen working days from the day the notification was sent to the "
    "Panel. The office's own procedure (3A) counts from becoming aware; both days are shown.",
    edition=_IN_2025,
    since=JUNE_2025_OVER,
    before=_IN_2022,
)
MONTH_ALONE = (
    "Of the Panel's guidance of June 2025 the month alone is known, not the day: it may have come before or after this case "
    "became known."
)
PERHAPS_2025 = replace(
    OF_2025,
    sure=False,
    doubt="it may not have stood yet when the case became known, check",
    note=f"{MONTH_ALONE} {OF_2025.note}",
    since=None,
)
IN_JUNE_2025 = Notice(
    f"{MONTH_ALONE} The fifteen working days are counted from awareness, the stricter reading, and both days are shown; what that "
    "guidance adds to the rapid review is asked.",
    since=JUNE_2025,
    until=JUNE_2025_OVER,
)
