"""The days on which the arrangements changed, and the dates of a case that decide which apply to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.time.part_date import written
from scr_desktop.domain.time.period import add_months

# Working Together 2015 was published in March 2015; what became known later is certainly under it.
WT2015_MONTH_OVER = date(2015, 4, 1)
# Procedure 1.2: the Child Safeguarding Practice Review Panel and the authority's duty to notify it.
PANEL_BEGAN = date(2018, 6, 29)
# Procedure 1.2: the transition must be completed by this day.
TRANSITION_ENDED = date(2019, 9, 29)
# The day on which Working Together 2023 was published: a public briefing confirms it.
WT2023_PUBLISHED = date(2023, 12, 15)
# Working Together 2026 was published on this day; from which day it applies is for the office to confirm.
WT2026_PUBLISHED = date(2026, 3, 18)
GRACE_MONTHS = 12


@dataclass(frozen=True, slots=True)
class CaseDates:
    """The days that settle which arrangements apply. All are local days, none has a time zone.

    `arrangements_begin_on` is when the office's safeguarding partner arrangements began to operate in
    all its areas; None means the office has not stated it: any lawful day may be meant, and the latest is reckoned with.
    `review_begun_on` is the day a review was, or is to be, commissioned; where only a time is known, the latest day of it,
    and `review_begun_in` says that time, as in `in June 2019`: that day is nobody's. `wt2026_applies_from` is the day that the
    office confirmed for the edition of 2026; None as long as it did not: that edition governs no case.
    Raises `Problem` when the days contradict the law or each other.
    """

    aware_on: date
    arrangements_begin_on: date | None = None
    review_begun_on: date | None = None
    review_begun_in: str = ""
    wt2026_applies_from: date | None = None

    def __post_init__(self) -> None:
        begin = self.arrangements_begin_on
        if begin is not None and not PANEL_BEGAN <= begin <= TRANSITION_ENDED:
            raise Problem(
                f"The partner arrangements cannot have begun on {written(begin)}: the day must lie between "
                f"{written(PANEL_BEGAN)} and {written(TRANSITION_ENDED)} (procedure 1.2).",
                "arrangements_begin_on",
            )
        if self.review_begun_on is not None and self.review_begun_on < self.aware_on:
            raise Problem(
                f"The review cannot begin on {written(self.review_begun_on)}, before the authority became aware on "
                f"{written(self.aware_on)}: correct one of the two dates.",
                "review_begun_on",
            )

    @property
    def under_wt2026(self) -> bool:
        """Whether a case that became known on its day stands under the edition of 2026."""
        return self.wt2026_applies_from is not None and self.aware_on >= self.wt2026_applies_from

    @property
    def partners_from(self) -> date:
        """The day from which the safeguarding partners act, assumed if the office has not stated it."""
        return self.arrangements_begin_on or TRANSITION_ENDED

    @property
    def review_begun_words(self) -> str:
        """When a review was, or is to be, commissioned: `on 3 June 2019`, or `in June 2019 (30 June 2019 at the latest)`."""
        if self.review_begun_on is None:
            return ""
        day = written(self.review_begun_on)
        return f"{self.review_begun_in} ({day} at the latest)" if self.review_begun_in else f"on {day}"

    @property
    def lawful_beginnings(self) -> tuple[date, ...]:
        """The lawful days of beginning between which the answer can change, where the office has not stated its own."""
        if self.arrangements_begin_on is not None:
            return ()
        known = [self.aware_on]
        if begun := self.review_begun_on:
            known += [begun, *(add_months(begun, -GRACE_MONTHS) + timedelta(days=days) for days in range(-4, 4))]
        days = {PANEL_BEGAN, TRANSITION_ENDED, *known, *(day + timedelta(days=1) for day in known)}
        return tuple(sorted(day for day in days if PANEL_BEGAN <= day <= TRANSITION_ENDED))

    @property
    def grace_ends_on(self) -> date:
        """The last day of the grace period: twelve months after the arrangements began (procedure 1.2)."""
        return add_months(self.partners_from, GRACE_MONTHS)

    @property
    def partners_from_words(self) -> str:
        """The day the arrangements began, saying so where it is only assumed."""
        day = written(self.partners_from)
        return (
            day if self.arrangements_begin_on else f"{day} (the latest lawful day; the office has not stated its own)"
        )
