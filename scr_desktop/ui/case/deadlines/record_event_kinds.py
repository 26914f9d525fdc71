"""Which events an officer may record in a case, and which of them comes next."""

from __future__ import annotations

from scr_desktop.domain.records.case import Case
from scr_desktop.domain.review.reviewer import COMMISSIONED
from scr_desktop.domain.rules.event import EVENTS, FELL_AWAY, PASSES_ON
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.time.part_date import written

# They come from elsewhere: a hold that publication waits for, the office's own page, a decision with its reasons, the
# Panel's reply, a choice of another review. One that stands can be corrected.
ELSEWHERE = {
    "held_up",
    "arrangements_begun",
    PASSES_ON,
    "decision",
    "review_begun",
    "no_review",
    "challenged",
    "reconsidered",
    "information_wanted",
    "information_sent",
    "national_view_changed",
}
# They end a case's clocks, so that the reason is written down whatever else changes.
REASONED = set(FELL_AWAY)
# What the note of an event is, where it must be there.
NOTE_LABELS = {**dict.fromkeys(REASONED, "The reaso&n"), COMMISSIONED: "&Name of the reviewer"}


def kinds_for(case: Case, regime: Regime) -> list[str]:
    """Return the kinds of event that make sense in a case: they reach a stage, or start, stop or end a clock or a duty.

    What ends a clock that begins only with its event is left out until it has begun.
    """
    used = {stage.reached_by for stage in regime.stages}
    # Reviewers are commissioned for a review that was decided on.
    used |= {COMMISSIONED} if case.day_of("review_begun") else set()
    for rule in regime.rules:
        begun = case.day_of(rule.counted_from) is not None or not rule.only_once_begun
        used |= set(rule.ended_by) | ({rule.done_by} if begun else set())
        used |= {rule.counted_from} - {COMMISSIONED}
    for duty in regime.duties:
        begun = case.day_of(duty.after) is not None or not duty.only_once_begun
        used |= ({duty.after} - {COMMISSIONED}) | (set(duty.done_by) if begun else set())
    # That a case passes on undecided follows from the office's day and from what was decided; nobody records it.
    used.discard(PASSES_ON)
    return [key for key in EVENTS if key in used and (key not in ELSEWHERE or case.day_of(key))]


def choices_for(case: Case, regime: Regime) -> list[tuple[str, str]]:
    """Return those kinds with their labels; one that has a day already says which."""
    return [(kind, _label(case, kind)) for kind in kinds_for(case, regime)]


def expected_kind(case: Case, regime: Regime) -> str:
    """Return the kind of event that comes next: that of the first stage after the last one reached.

    Where that is recorded elsewhere, it is the first that has no day yet.
    """
    dated = [case.day_of(stage.reached_by) is not None for stage in regime.stages]
    last = max((place for place, known in enumerate(dated) if known), default=-1)
    expected, kinds = regime.stages[min(last + 1, len(regime.stages) - 1)].reached_by, kinds_for(case, regime)
    return expected if expected in kinds else next((kind for kind in kinds if case.day_of(kind) is None), kinds[0])


def _label(case: Case, kind: str) -> str:
    known = case.day_of(kind)
    return f"{EVENTS[kind].label} (now {written(known)})" if known else EVENTS[kind].label
