"""A case that was opened when the office stated another day for the beginning of the partner arrangements than it does now.

A case keeps the arrangements under which it was opened, with the reason found then. That reason speaks of the day as it was
stated then: where the office has changed it since, the case says so with both days, and whether others would apply now.
"""

from __future__ import annotations

import re
from datetime import date

from scr_desktop.domain.records.case import Case
from scr_desktop.domain.rules.regime import Regime, Resolution
from scr_desktop.domain.time.part_date import PartDate, written

# The day as the editions write it into their reasons (`governs`), and what follows it where it was only assumed.
_DAY_THEN = re.compile(r"arrangements (?:began on |began, |\()(\d{1,2} [A-Z][a-z]+ \d{4})(?! \(the latest lawful)")
_KEEPS = (
    "The case keeps those under which it was opened: close it with this reason and enter the notification again if it is to "
    "follow the others."
)
_KEPT = "The case was closed under those under which it was opened."


def day_then(case: Case) -> date | None:
    """Return the day of beginning that the office had stated when a case was opened, None where its reason has none."""
    found = _DAY_THEN.search(case.regime_why)
    return PartDate.parse(found[1]).day if found else None


def day_changed(case: Case, regime: Regime, now: Resolution, begin: date) -> str:
    """Return in sentences that the office states another day, `begin`, than when a case was opened; or the empty text.

    `regime` is the one under which it was opened, `now` what its dates would give with that day.
    """
    then = day_then(case)
    if then == begin:
        return ""
    differs = now.regime.key != regime.key
    # Where the partners act either way, and no board's days hang on the beginning, nothing else follows from it.
    if not differs and (then is None or not (regime.of_board or not regime.may_commission)):
        return ""
    when = f"was {written(then)}" if then else "was not stated"
    said = (
        f"The day on which the partner arrangements began has changed since this case was opened: it {when} then, and is "
        f"{written(begin)} now."
    )
    if not differs:
        return f"{said} The same arrangements apply."
    return f"{said} With it “{now.regime.name}” would apply: {now.why} {_KEEPS if case.open else _KEPT}"


def edition_changed(case: Case, regime: Regime, now: Resolution) -> str:
    """Return in a sentence that `now` gives another edition than the `regime` under which a case stands; or the empty text.

    Nothing moves by itself: the case is moved with a reason (`services/office/editions/moving_cases.py`).
    """
    if not case.open or now.others:
        return ""
    return (
        f"“{now.regime.name}” applies to this case: {now.why} It stands under “{regime.name}” until it is moved, under "
        "“Cases to which another edition applies”, where the edition is confirmed."
    )
