"""What is asked of whom, by when and under which power; or what was decided, and what is next."""

from __future__ import annotations

from collections.abc import Iterable
from textwrap import shorten

from scr_desktop.documents.parts.dates import written_day
from scr_desktop.documents.parts.words import capital, in_one_line, paragraphs, review_of
from scr_desktop.documents.sections.about_decision import (
    CRITERION,
    decided_by,
    decided_when,
    decision_due,
    outcome_words,
)
from scr_desktop.documents.sections.summary import stage_words
from scr_desktop.domain.progress.case_status import CaseStatus, DeadlineLine
from scr_desktop.domain.progress.verdict_words import decided_elsewhere
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.review.decision import Decision
from scr_desktop.domain.review.decision_owed import owed_words
from scr_desktop.domain.review.panel_said import challenge_of
from scr_desktop.domain.review.weighing import contrary_words, decision_of
from scr_desktop.domain.rules.condition import Truth
from scr_desktop.domain.rules.criterion import Review
from scr_desktop.domain.rules.deadline_state import DeadlineState
from scr_desktop.domain.rules.event import HANDED_OVER
from scr_desktop.domain.sources.source import Source
from scr_desktop.domain.stages.stage_words import after_ending, stage_and_wait

LONGEST = 300  # letters of why a case was closed
Rows = list[tuple[str, str]]


def anything_asked(status: CaseStatus) -> bool:
    """Return whether a decision, or that a case is passed on, is asked for: none is made, and the case stands."""
    case = status.case
    return case.open and not case.ended_by and decision_of(case) is None


def asked_rows(status: CaseStatus, office: Office) -> Rows:
    """Return what is asked, by when and under which power, label by label; of a case decided or over what stands."""
    made = decision_of(status.case)
    if made and status.case.open and not status.case.ended_by:
        return [
            ("What was decided", _decided(made, status)),
            *([("Under", decides)] if (decides := paragraphs(status.regime, "decision")) else []),
            ("What is asked now", _after(status)),
        ]
    if not anything_asked(status):
        decided = [("What was decided", _decided(made, status))] if made else []
        return [*decided, ("What is asked", f"No decision is asked for. {_over(status)}")]
    return [
        ("What is asked", asked(status, office)),
        ("By when", _by_when(status)),
        ("Under", _power(status)),
    ]


def asked(status: CaseStatus, office: Office) -> str:
    """Return what is asked and of whom, in a sentence or two."""
    name = review_of(status.regime)
    if not status.may_commission:
        return (
            f"{_whom(status, office)}: to pass this case, with all information about it, to the safeguarding partners. "
            f"No new {name} may be commissioned."
        )
    if said := decided_elsewhere(status):
        return f"{_whom(status, office)}: to pass the case on, and to have their answer. {said}"
    return f"{_whom(status, office)}: to decide whether a {name} is to be carried out."


def _whom(status: CaseStatus, office: Office) -> str:
    """Return who decides under the arrangements, with the name where it is one person's post."""
    chair = "" if status.regime.partners else office.chair.strip()
    return f"{status.regime.decider} ({chair})" if chair else status.regime.decider


def _by_when(status: CaseStatus) -> str:
    """Return the day of what is asked, each reading of it as long as the office has not chosen."""
    passing = [line for line in status.deadlines if line.rule.done_by == HANDED_OVER and line.open]
    if not status.may_commission:
        return "\n".join(f"{line.words}: {in_one_line(line.rule.source)}" for line in passing) or "No day is stated."
    days = [capital(said) for said in decision_due(status)]
    if not days:
        return "No day yet: the day from which it is counted is not on record."
    late = [line.words for line in _limits(status) if line.state is DeadlineState.OVERDUE]
    said = next(filter(None, [*late, owed_words(status)]), "")
    return "\n".join([*days, *([f"{said}."] if said else [])])


def _limits(status: CaseStatus) -> list[DeadlineLine]:
    return [line for line in status.deadlines if line.rule.key in status.regime.decision_limits and line.open]


def _power(status: CaseStatus) -> str:
    """Return the paragraphs on which the decision rests, each with its force: who decides, and what calls for a review."""
    regime = status.regime
    if not status.may_commission:
        return in_one_line(regime.source)
    calling = {one.key for one in regime.criteria if one.review is not Review.NONE}
    truths = (Truth.YES, Truth.UNKNOWN)
    found = [
        [one.source for one in status.verdict.reasons if one.key in calling and one.truth is truth] for truth in truths
    ]
    criteria = _each(next(filter(None, found), []))
    decides = paragraphs(regime, "decision")
    return "\n".join(
        [
            *([f"Who decides: {decides}"] if decides else []),
            *(f"What calls for a review: {said}" for said in criteria or [in_one_line(regime.source)]),
        ]
    )


def _each(sources: Iterable[Source]) -> list[str]:
    return list(dict.fromkeys(in_one_line(source) for source in sources))


def _decided(made: Decision, status: CaseStatus) -> str:
    by, decider = decided_by(made, status), status.regime.decider
    who = decider if by == decider else f"{decider} ({by})"
    said = f"{capital(decided_when(made))}, by {who}: {outcome_words(made, status.regime)}."
    if made.contrary_to:
        said += f" Contrary to {contrary_words(made.contrary_to, CRITERION)}: the reason stands on the next page."
    return said


def _after(status: CaseStatus) -> str:
    if reply := challenge_of(status.case):
        return (
            f"To consider it again: the Panel challenged it, in its letter received {written_day(reply.received_on)}."
        )
    return f"{stage_words(status)}."


def _over(status: CaseStatus) -> str:
    closed = f"{stage_and_wait(status)}: {status.case.closed_why}" if not status.case.open else ""
    return shorten(closed, LONGEST, placeholder=" …") if closed else after_ending(status)
