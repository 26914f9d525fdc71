"""Safeguarding partners under Working Together 2026: the edition of 2023 carried over, until the office confirms each line."""

from dataclasses import replace

from scr_desktop.domain.editions.carried import carried_over
from scr_desktop.domain.rules.arrangements import WT2026_PUBLISHED, CaseDates
from scr_desktop.domain.rules.notice import Notice
from scr_desktop.domain.time.part_date import written
from scr_desktop.regimes import wt2023

EDITION = "Working Together 2026"


def governs(dates: CaseDates) -> str:
    """Return why Working Together 2026 governs: known since the day from which, as the office confirmed, it applies."""
    if not dates.under_wt2026 or dates.wt2026_applies_from is None:
        return ""
    return (
        f"The authority became aware on {written(dates.aware_on)}, on or after {written(dates.wt2026_applies_from)}, the "
        f"day from which {EDITION} applies as the office has confirmed: the safeguarding partners act under it."
    )


# Public pages tell of its scope; what its chapter on reviews makes of that could not be read.
_UNBORN = Notice(
    "Working Together 2026 is reported to extend to unborn children when concerns are identified. What its chapter on "
    "reviews says of them is not at hand: where a child was not born yet, look it up."
)

REGIME = replace(
    carried_over(wt2023.REGIME, EDITION, WT2026_PUBLISHED),
    key="WT2026",
    name="Working Together 2026, safeguarding partners",
    option="Option B, 2026 edition",
    governs=governs,
    rank=6,
    notices=(_UNBORN,),
    earlier=(),
)
