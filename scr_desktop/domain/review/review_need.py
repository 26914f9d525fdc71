"""Whether a rapid review is required of a case, and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.open_words import open_on
from scr_desktop.domain.rules.condition import Truth
from scr_desktop.domain.rules.deadline import DeadlineRule
from scr_desktop.domain.rules.event import EVENTS, HANDED_OVER, PASSES_ON
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.sources.source import Force, Source
from scr_desktop.domain.time.part_date import written

SENT = "rapid_review_sent"
_SERIOUS = Source("Children Act 2004 s16C(1); procedure 2B, 4A", Force.STATUTORY_GUIDANCE)
_SENTENCES = {
    Truth.YES: "A rapid review is required.",
    Truth.NO: "No rapid review is required.",
    Truth.UNKNOWN: "A rapid review may be required.",
}
_CONTRADICTS = "What is answered and entered contradicts itself: correct that first."
_ENDED = Source("Child Safeguarding Practice Review Panel, answers to questions", Force.PANEL_GUIDANCE)


@dataclass(frozen=True, slots=True)
class ReviewNeed:
    """Whether a rapid review is required (`UNKNOWN`: an answer is still missing), why, and where that stands."""

    required: Truth
    why: str
    source: Source
    said: str = ""
    until: date | None = None
    """The day until which it was required of the board: one made before that day can still be recorded."""

    @property
    def sentence(self) -> str:
        """Whether it is required, in words."""
        return self.said or _SENTENCES[self.required]


def review_need(status: CaseStatus) -> ReviewNeed:
    """Return whether a case needs a rapid review under its regime, with the reason and its source."""
    regime, case = status.regime, status.case
    rules = rules_for_sending(regime)
    if regime.rapid_review is None and rules and rules[0].when and case.day_of("aware"):
        truth = status.day_facts.whether(rules[0].when)
        if truth is not Truth.NO:
            return _of_partners(truth, rules[0].source)
    if regime.rapid_review is None or not rules:
        words = f"The arrangements of this case ({regime.name}) ask for no rapid review."
        return ReviewNeed(Truth.NO, words, regime.source)
    for kind in (one for one in rules[0].ended_by if one != PASSES_ON):
        if day := case.day_of(kind):
            words = f"On {written(day)} {EVENTS[kind].words}: with that no rapid review is required."
            return ReviewNeed(Truth.NO, words, _ENDED)
    return _by_answers(status, rules[0])


def _by_answers(status: CaseStatus, rule: DeadlineRule) -> ReviewNeed:
    """Return whether the answers ask for a rapid review by `rule`, and of whom since the case passed on."""
    regime, case = status.regime, status.case
    condition = rule.when
    truth = status.day_facts.whether(condition)
    if truth is Truth.NO:
        return ReviewNeed(Truth.NO, f"The reason: {_why_not(status)}.", _SERIOUS)
    if passed := case.day_of(PASSES_ON):
        return _until_passed(passed, truth, regime)
    if case.ended_by == HANDED_OVER and case.day_of(SENT) is None and (handed := case.day_of(HANDED_OVER)):
        return _until_handed_over(handed, truth, regime)
    if truth is Truth.UNKNOWN:
        asked = open_on(condition, status) if condition else []
        waits = " ".join(["Still open:", *asked]) if asked else _CONTRADICTS
        return ReviewNeed(truth, f"Whether it is required is not settled. {waits}", _SERIOUS)
    words = "Abuse or neglect is known or suspected and a child has died or been seriously harmed: every notification of it needs a rapid review."
    return ReviewNeed(truth, words, rule.source)


def _of_partners(truth: Truth, source: Source) -> ReviewNeed:
    """Return that it is, or may be, for the partners to whom the case passes: none can be made by the board any more."""
    may = "is" if truth is Truth.YES else "may be"
    words = (
        "The board carries out no former function from the day on which the partner arrangements began. It stands among the "
        "deadlines as the partners’, counted from awareness."
    )
    return ReviewNeed(
        Truth.NO, words, source, f"A rapid review {may} required of the safeguarding partners, not of the board."
    )


def _until_passed(passed: date, truth: Truth, regime: Regime) -> ReviewNeed:
    """Return that it was, or may have been, required of the board until the arrangements began, and is no more."""
    was = "was" if truth is Truth.YES else "may have been"
    said = f"A rapid review {was} required of the board until the partner arrangements began on {written(passed)}."
    words = (
        f"It was required from awareness. On {written(passed)} {EVENTS[PASSES_ON].words}: what was not made by then is for "
        "the safeguarding partners, to whom the case passes, and stands among the deadlines as theirs; one made before that "
        "day can still be recorded."
    )
    words = words if truth is Truth.YES else words.replace("It was", "If so, it was")
    return ReviewNeed(Truth.NO, words, _why_handed(regime, PASSES_ON), said, passed)


def _until_handed_over(handed: date, truth: Truth, regime: Regime) -> ReviewNeed:
    """Return that it was, or may have been, owed when the review was handed over, and is for those who took it over."""
    was = "was" if truth is Truth.YES else "may have been"
    said = f"A rapid review {was} required of the board until its review was handed over on {written(handed)}."
    words = (
        "It is not recorded as sent to the Panel. What was not made by then is for the safeguarding partners, to whom the "
        "review passed; one made before that day can still be recorded."
    )
    return ReviewNeed(Truth.NO, words, _why_handed(regime, "arrangements_begun"), said, handed)


def _why_handed(regime: Regime, since: str) -> Source:
    """Return under which source a case is handed over to the partners from the event `since` on."""
    rules = (rule for rule in regime.rules if rule.done_by == HANDED_OVER and rule.counted_from == since)
    return next((rule.source for rule in rules), regime.source)


def left_to_partners(status: CaseStatus) -> str:
    """Return in a sentence that a rapid review owed here was never sent and is for the partners now, or nothing."""
    need = review_need(status)
    if status.regime.rapid_review is None and need.said and not status.case.day_of(SENT):
        return need.said
    if need.until is None or status.case.day_of(SENT):
        return ""
    return f"{need.said} It is not recorded as sent, and is for the safeguarding partners."


def rules_for_sending(regime: Regime) -> tuple[DeadlineRule, ...]:
    """Return the rules by which a rapid review goes to the Panel under a regime; several where the sources differ."""
    return tuple(rule for rule in regime.rules if rule.done_by == SENT)


def _why_not(status: CaseStatus) -> str:
    facts = status.facts
    if facts.get("abuse_or_neglect") == "no":
        return (
            "abuse or neglect is neither known nor suspected. A death may still have to be notified, as that of a looked "
            "after child is, but the Panel does not consider it"
        )
    if facts.get("died") == "no" and facts.get("seriously_harmed") == "no":
        return "no child has died or been seriously harmed"
    return "it happened outside our area: the partners of the area that must notify it carry out the rapid review"
