"""The places in which something of a case is entered or mended: a step of the pathway or a gap names one, the window shows it."""

from __future__ import annotations

from enum import Enum, auto


class CasePlace(Enum):
    """A part of what is kept of a case, in the order in which the parts are listed. What each is called, the window knows."""

    SUMMARY = auto()
    """The notification as it stands: children, family, incident, notifiers, and what follows at once."""
    PATHWAY = auto()
    CRITERIA = auto()
    """The questions asked of the case with their answers, and the criteria that rest on them."""
    DEADLINES = auto()
    SAFETY = auto()
    """The safety of other children, media interest and sensitive days."""
    AGENCIES = auto()
    """What agencies are asked and what they return."""
    CHRONOLOGY = auto()
    MEETINGS = auto()
    RAPID_REVIEW = auto()
    DECISION = auto()
    """The recommendation and the decision."""
    AFTER_DECISION = auto()
    """The Panel's reply and what follows it, letters of the decision, and a case passed on to another area."""
    OTHER_REVIEW = auto()
    """Another type of review in place of the statutory one."""
    TOLD = auto()
    """Who must be told of what, and who was."""
    PROCESSES = auto()
    """Other processes that may run beside the review."""
    HELD_UP = auto()
    """What holds the case up, and when to look at it again."""
    PAPERS = auto()
    """Letters issued and numbered copies."""
    PSEUDONYMS = auto()
    HISTORY = auto()


class ReviewPlace(Enum):
    """A place of a rapid review beside the sections of its form (`domain/rules/review_form.py`)."""

    CRITERIA = auto()
    """The evidence for and against each criterion."""
    NATIONAL = auto()
    """The view on national importance."""
    NEXT_STEPS = auto()
    SIGN_OFF = auto()
    """The partners' signatures: they come once the text is complete, and are not written in it."""
