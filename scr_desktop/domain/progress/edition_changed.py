"""A case that stands under one edition of the guidance while another applies to it since the office confirmed its day."""

from __future__ import annotations

from scr_desktop.domain.records.case import Case
from scr_desktop.domain.rules.regime import Regime, Resolution


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
