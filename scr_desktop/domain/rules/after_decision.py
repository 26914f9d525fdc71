"""What follows a decision under an edition of the arrangements: the Panel's reply, a national view, a delay."""

from __future__ import annotations

from dataclasses import dataclass

from scr_desktop.domain.rules.criterion import Duty
from scr_desktop.domain.rules.deadline import DeadlineRule
from scr_desktop.domain.sources.source import Source


@dataclass(frozen=True, slots=True)
class DelayReasons:
    """The rule that reasons are given for a delay of publication, and to whom where no duty of the case names anybody.

    `limit` is the time that is not kept, in a sentence, `limit_open` what is said of it where it has no day.
    """

    rule: DeadlineRule
    addressees: tuple[str, ...]
    limit: str
    limit_open: str


@dataclass(frozen=True, slots=True)
class AfterDecision:
    """What is said of the time after a decision, and where each step of it comes from.

    `reply_expected` says when the Panel usually replies, which is no time limit, and `reply_source` who says so.
    `challenged`, `further_information`, `national_view` and `taken_nationally` are the sources for a challenge, for
    what is sent on request, for a view taken anew, for a review that the Panel takes. `tell_view` is the duty to tell
    of a view taken anew.
    """

    reply_expected: str
    reply_source: Source
    challenged: Source
    further_information: Source
    national_view: Source
    taken_nationally: Source
    tell_view: Duty
    delay: DelayReasons
