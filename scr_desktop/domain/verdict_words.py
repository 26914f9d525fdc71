"""A verdict in sentences for the officer, the same on screen and on paper."""

from __future__ import annotations

from scr_desktop.domain.condition import Truth
from scr_desktop.domain.criterion import Review, Verdict
from scr_desktop.domain.regime import Regime

_NOTIFIABLE = {
    Truth.YES: "It is a notifiable incident.",
    Truth.NO: "It is not a notifiable incident.",
    Truth.UNKNOWN: "Whether it is notifiable is not settled yet.",
}
_SERIOUS = {
    Truth.YES: "It is a serious case.",
    Truth.NO: "It is not a serious case by the definition.",
    Truth.UNKNOWN: "Whether it is a serious case is not settled yet.",
}


def notifiable_sentence(verdict: Verdict) -> str:
    """Return whether the incident is notifiable, in a sentence."""
    return _NOTIFIABLE[verdict.notifiable]


def serious_case_sentence(verdict: Verdict) -> str:
    """Return whether it is a serious case, in a sentence."""
    return _SERIOUS[verdict.serious_case]


def review_sentence(verdict: Verdict, regime: Regime) -> str:
    """Return what the criteria say of a review, in a sentence, with what unanswered questions could still change."""
    name = regime.review_name[:1].lower() + regime.review_name[1:]
    if not regime.may_commission:
        return f"No new {name} may be commissioned: the case passes to those who decide under the new arrangements."
    said = {
        Review.MUST: f"A {name} must be held.",
        Review.UNLESS_SHOWN_OTHERWISE: f"A {name} must be held unless there is definitive evidence that there are no "
        "concerns about how agencies worked together.",
        Review.CONSIDER: f"Whether to hold a {name} is to be considered: the deciders weigh the criteria.",
        Review.NONE: f"Nothing answered so far calls for a {name}.",
    }[verdict.review]
    if not verdict.unanswered and verdict.review is Review.NONE:
        return f"The criteria do not call for a {name}."
    return said + _could_still(verdict)


def _could_still(verdict: Verdict) -> str:
    if verdict.could_be is verdict.review:
        return ""
    return {
        Review.MUST: " Questions still open could make it one that must be held.",
        Review.UNLESS_SHOWN_OTHERWISE: " Questions still open could call for one.",
        Review.CONSIDER: " Questions still open could call for it to be considered.",
        Review.NONE: "",
    }[verdict.could_be]
