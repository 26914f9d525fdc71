"""Who reviews: by the commissioning, or by the decision that names somebody; a review that was begun names nobody."""

from __future__ import annotations

from datetime import date

from scr_desktop.domain.records.case import Case, CaseEvent
from scr_desktop.domain.records.review.decision import Decision
from scr_desktop.domain.review.reviewer import Reviewer, reviewer_of
from scr_desktop.domain.time.part_date import PartDate
from tests.domain.papers import case

AT = "2018-07-01T09:00:00+00:00"


def commissioned(found: Case, note: str, day: int = 2, superseded_at: str = "") -> Case:
    """Record in a case that a reviewer was commissioned in July 2018."""
    found.events.append(
        CaseEvent(kind="reviewer_commissioned", happened_on=date(2018, 7, day), note=note, superseded_at=superseded_at)
    )
    return found


def named(reviewer: str, superseded_at: str = "") -> Decision:
    """Return the decision of 4 June 2018 to hold a review."""
    return Decision(decided_on=date(2018, 6, 4), outcome="review", reviewer=reviewer, superseded_at=superseded_at)


def test_a_review_that_was_begun_has_no_reviewer_by_that_alone() -> None:
    """Nor by a commissioning that names nobody, nor by a decision that does not stand."""
    begun = commissioned(case(events={"review_begun": "2018-06-04"}), " ")
    begun.decisions += [named(""), named("Dr Quill", AT)]
    assert reviewer_of(begun) is None


def test_the_one_commissioned_counts_before_the_one_in_the_decision() -> None:
    """The commissioning came later; a superseded one does not stand."""
    found = case()
    found.decisions.append(named(" Dr Quill "))
    by_decision = reviewer_of(found)
    assert by_decision == Reviewer("Dr Quill", PartDate.on(date(2018, 6, 4)), in_decision=True)
    assert by_decision is not None
    assert by_decision.words == "Named in the decision of 4 June 2018"
    assert reviewer_of(commissioned(found, "Dr Wren", superseded_at=AT)) == by_decision
    later = reviewer_of(commissioned(found, "Dr Wren"))
    assert later is not None
    assert (later.name, later.words) == ("Dr Wren", "Named, commissioned on 2 July 2018")
