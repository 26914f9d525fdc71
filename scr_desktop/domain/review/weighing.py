"""What a decision owes: a reason where it departs, is contrary to a criterion or comes late; and the days it gives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from scr_desktop.domain.progress.case_status import CaseStatus, DeadlineLine
from scr_desktop.domain.progress.lateness import came_late, late_by_one, late_for
from scr_desktop.domain.progress.owed import decided_unrecorded
from scr_desktop.domain.progress.verdict_words import decided_elsewhere
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.review.decision import Decision, Recommendation
from scr_desktop.domain.rules.condition import Truth
from scr_desktop.domain.rules.criterion import Reason, Review
from scr_desktop.domain.rules.deadline import calculate
from scr_desktop.domain.rules.regime import Regime

How = Literal["first", "again", "corrected"]
"""A decision is the first, one made again later, or the first as it should have been entered."""

REVIEW = "review"
# Begins what is kept of a decision that was not this office's to make.
NOT_OURS = "Not ours to decide. "
_BINDING = {Review.MUST, Review.UNLESS_SHOWN_OTHERWISE}


def outcomes(regime: Regime) -> tuple[tuple[str, str], ...]:
    """Return the keys of `OUTCOMES` with their words under a regime, which name the review that it means."""
    name = f"{regime.review_name[:1].lower()}{regime.review_name[1:]}"
    return (
        (REVIEW, f"A {name} is held"),
        ("other_review", f"No {name}, but another type of review"),
        ("no_review", "No review"),
    )


def recommendation_of(case: Case) -> Recommendation | None:
    """Return the recommendation that stands, or None."""
    return next((recommendation for recommendation in case.recommendations if not recommendation.superseded_at), None)


def decision_of(case: Case) -> Decision | None:
    """Return the decision that stands, or None."""
    return next((decision for decision in case.decisions if not decision.superseded_at), None)


def binding(status: CaseStatus) -> tuple[Reason, ...]:
    """Return the criteria met that must lead to a review, where nothing definite shows otherwise."""
    must = {criterion.key for criterion in status.regime.criteria if criterion.review in _BINDING}
    return tuple(one for one in status.verdict.met if one.key in must)


@dataclass(frozen=True, slots=True)
class Weighed:
    """What a decision owes an explanation for.

    `contrary_to` are the paragraphs, each with its words, to which it is contrary: whose decision it is, and what must
    lead to a review; `late` are sentences that name
    each day it came after, `by_one` those where it is late by one reading only: a reason may be given, and none is owed.
    """

    departs: bool
    contrary_to: tuple[str, ...]
    late: tuple[str, ...]
    by_one: tuple[str, ...] = ()


def elsewhere(status: CaseStatus) -> tuple[str, ...]:
    """Return that the decision falls to those of another area, with the paragraph, or nothing where it is ours or open."""
    said = decided_elsewhere(status)
    return (f"{NOT_OURS}{said}",) if said else ()


def contrary_words(contrary_to: Sequence[str], criterion: str = "what must lead to a review") -> str:
    """Return in a few words what the paragraphs are to which a decision is contrary."""
    ours = [one for one in contrary_to if not one.startswith(NOT_OURS)]
    kinds = [*(["whose decision it is"] if len(ours) < len(contrary_to) else []), *([criterion] if ours else [])]
    return " and ".join(kinds)


def weigh(status: CaseStatus, outcome: str, other_review: str, decided_on: date) -> Weighed:
    """Return what a decision with this outcome, made on that day, would owe an explanation for."""
    recommended = recommendation_of(status.case)
    criteria = () if outcome == REVIEW else binding(status)
    return Weighed(
        recommended is not None and _differs(recommended, outcome, other_review),
        (*elsewhere(status), *(f"{criterion.source.paragraph}: {criterion.text}" for criterion in criteria)),
        _late(status, decided_on),
        late_by_one(_limits(status), decided_on),
    )


def _differs(recommended: Recommendation, outcome: str, other_review: str) -> bool:
    return (recommended.outcome, recommended.other_review) != (outcome, other_review)


def _limits(status: CaseStatus) -> list[DeadlineLine]:
    return [line for line in status.deadlines if line.rule.key in status.regime.decision_limits]


def _late(status: CaseStatus, decided_on: date) -> tuple[str, ...]:
    """Return the time limits of a decision that the day comes after, also those of one made and not recorded yet."""
    regime, case = status.regime, status.case
    said = late_for(_limits(status), decided_on)
    unrecorded = [
        rule for rule in regime.rules if rule.key in regime.decision_limits and decided_unrecorded(rule, case)
    ]
    for rule in unrecorded:
        start = case.day_of(rule.counted_from)
        if start and status.day_facts.whether(rule.when) is not Truth.NO:
            counted = calculate(rule, start, status.working_days)
            said += came_late(rule, counted.due_on, decided_on, counted.later)
    return said


@dataclass(frozen=True, slots=True)
class Days:
    """The dated events that a decision gives a case: those set aside, and those put with their day."""

    set_aside: tuple[str, ...]
    put: tuple[tuple[str, date], ...]


def day_made(case: Case, how: How) -> str:
    """Return the event whose day is that of a decision: one made again has a day of its own, also when corrected."""
    again = how == "again" or (how == "corrected" and case.day_of("reconsidered") is not None)
    return "reconsidered" if again else "decision"


def days_of(case: Case, outcome: str, on: date, how: How) -> Days:
    """Return the events that a decision of the day `on` gives a case.

    One made again leaves the day of the first: that clock was stopped then. It begins the review, or ends it, where
    the outcome changes, and the final outcome is to be told anew.
    """
    kind, other = ("review_begun", "no_review") if outcome == REVIEW else ("no_review", "review_begun")
    made, begun = day_made(case, how), case.day_of(kind)
    begins = begun is None or how == "first" or (how == "corrected" and begun == case.day_of(made))
    wanted = [(made, on), *([(kind, on)] if begins else [])]
    gone = [other, "final_outcome_told"] if how == "again" else [other]
    return Days(
        tuple(one for one in gone if case.day_of(one)),
        tuple((one, day) for one, day in wanted if case.day_of(one) != day),
    )
