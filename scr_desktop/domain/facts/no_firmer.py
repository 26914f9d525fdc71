"""A verdict that is no firmer than its facts: what hangs on one that something contradicts is open.

What hangs on none of them stays as it is: a contradiction opens only what turns on one of its facts.
"""

from __future__ import annotations

from dataclasses import replace

from scr_desktop.domain.facts.day_facts import DayFacts
from scr_desktop.domain.rules.condition import Truth
from scr_desktop.domain.rules.criterion import Reason, Review, Verdict
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.rules.whose import Allocated, Whose

NOTIFIABLE, SERIOUS_CASE, REVIEW = "notifiable", "serious_case", "review"


def no_firmer(verdict: Verdict, regime: Regime, facts: DayFacts) -> Verdict:
    """Return a verdict that settles nothing by a fact that something contradicts: that is open, and kept as in doubt."""
    if not facts.doubted:
        return verdict
    undoubted = regime.judge(facts.undoubted)
    found = _whose_duty(verdict, undoubted)
    changed = (found.notified_by, found.notifiable) != (verdict.notified_by, verdict.notifiable)
    in_doubt = [NOTIFIABLE] if changed else []
    if verdict.serious_case is not undoubted.serious_case and verdict.serious_case is not Truth.UNKNOWN:
        found, in_doubt = replace(found, serious_case=Truth.UNKNOWN), [*in_doubt, SERIOUS_CASE]
    review, could_be = _review(verdict, undoubted)
    if review is Review.NONE and (verdict.review is not review or verdict.could_be is not could_be):
        in_doubt.append(REVIEW)
    asked = [*sorted(facts.raised), *undoubted.unanswered] if in_doubt else []
    still_asked = (key for key in asked if key not in facts.contradicted)
    sure = {duty.key for duty in undoubted.notify if duty.key not in undoubted.presumed}
    return replace(
        found,
        review=review,
        could_be=could_be,
        decided_by=_allocated(verdict.decided_by, undoubted.decided_by, keep_others=True),
        in_doubt=tuple(in_doubt),
        reasons=tuple(_in_doubt(one, other) for one, other in zip(verdict.reasons, undoubted.reasons, strict=True)),
        unanswered=tuple(dict.fromkeys([*verdict.unanswered, *still_asked])),
        presumed=tuple(duty.key for duty in verdict.notify if duty.key in verdict.presumed or duty.key not in sure),
    )


def _in_doubt(reason: Reason, undoubted: Reason) -> Reason:
    """Return a reason as open where it is met, or not, only by a fact in doubt."""
    return reason if reason.truth is undoubted.truth else replace(reason, truth=Truth.UNKNOWN)


def _review(verdict: Verdict, undoubted: Verdict) -> tuple[Review, Review]:
    """Return what is called for whichever way the facts in doubt turn out, and the most that may be."""
    order = list(Review)
    least = max(verdict.review, undoubted.review, key=order.index)
    return least, min(verdict.could_be, undoubted.could_be, key=order.index)


def _whose_duty(verdict: Verdict, undoubted: Verdict) -> Verdict:
    """Return a verdict in which it is open whose duty it is, and whether there is one, where a fact in doubt decides it."""
    somebodys = undoubted.notifiable is Truth.YES
    by = _allocated(verdict.notified_by, undoubted.notified_by, keep_others=somebodys)
    moved = by.whose is not verdict.notified_by.whose
    if moved and (verdict.notified_by.whose is Whose.NOBODY or not somebodys):
        return replace(verdict, notified_by=by, notifiable=Truth.UNKNOWN)
    if verdict.notifiable is Truth.YES and not somebodys:
        return replace(verdict, notified_by=by, notifiable=Truth.UNKNOWN)
    return replace(verdict, notified_by=by)


def _allocated(said: Allocated, undoubted: Allocated, *, keep_others: bool) -> Allocated:
    sure = tuple(one for one in said.others if one in undoubted.others)
    if said.whose is undoubted.whose and (sure or said.whose is not Whose.OTHER):
        # One more who has it is said only where nothing contradicts that.
        return replace(said, others=sure)
    return replace(said, whose=Whose.OPEN, others=said.others if keep_others else sure)
