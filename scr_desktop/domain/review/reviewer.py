"""Who reviews: the name on record, from the day of the commissioning or from the decision."""

from __future__ import annotations

from typing import NamedTuple

from scr_desktop.domain.records.case import Case
from scr_desktop.domain.review.weighing import decision_of
from scr_desktop.domain.time.part_date import PartDate

COMMISSIONED = "reviewer_commissioned"


class Reviewer(NamedTuple):
    """A reviewer, or several, by name; `on` is the day of the commissioning or of the decision, as far as it is known."""

    name: str
    on: PartDate
    in_decision: bool

    @property
    def words(self) -> str:
        """Since when there is one: `Named, commissioned on 2 April 2025`, or that the decision names them."""
        return f"Named{' in the decision of' if self.in_decision else ', commissioned on'} {self.on}"


def reviewer_of(case: Case) -> Reviewer | None:
    """Return the reviewer recorded last, or None: a review that was begun has none by that alone."""
    for event in case.events:
        if event.kind == COMMISSIONED and not event.superseded_at and event.note.strip():
            return Reviewer(event.note.strip(), PartDate.on(event.happened_on), in_decision=False)
    made = decision_of(case)
    if made is None or not made.reviewer.strip():
        return None
    return Reviewer(made.reviewer.strip(), made.when, in_decision=True)
