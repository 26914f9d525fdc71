"""What is missing before a case can be decided, or is still open after it: on a page that has no room for all of it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from math import ceil
from textwrap import shorten

from scr_desktop.documents.parts.words import counted
from scr_desktop.documents.sections.criteria import unanswered_questions
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.other_children import unseen
from scr_desktop.domain.progress.verdict_words import contradicted
from scr_desktop.domain.records.meeting import Meeting
from scr_desktop.domain.review.foundations import CHILDREN_UNSAFE, for_closing, lacked_by_step
from scr_desktop.domain.review.weighing import decision_of, recommendation_of
from scr_desktop.domain.rules.deadline_state import OPEN, DeadlineState

LINES, LONGEST = 7, 150  # of all items together, and letters of each
_WITHOUT_CHOICES = 3  # so many lines more where the page has no choices to offer
_LINE = 90  # letters


def missing(status: CaseStatus, meetings: Sequence[Meeting], *, choices: bool = True) -> list[str]:
    """Return what is missing, an item each, the gravest first; an item too many, or too long for the page, says so.

    `meetings` are those that have the case on their agenda; without `choices` the page has more room.
    """
    most = LINES if choices else LINES + _WITHOUT_CHOICES
    found = _short_ones_together([shorten(one, LONGEST, placeholder=" …") for one in _all(status, meetings)])
    taken = list(accumulate(ceil(len(one) / _LINE) for one in found))
    room = sum(lines <= most for lines in taken)
    more = len(found) - room
    return (
        found if not more or taken[-1] == most + 1 else [*found[:room], f"And {more} more: see the parts that follow."]
    )


def _all(status: CaseStatus, meetings: Sequence[Meeting]) -> list[str]:
    case = status.case
    if not case.open:
        return [*case.open_when_closed]
    if decision_of(case) or case.ended_by:
        # What bears on a living child comes before what is due on paper.
        return sorted(for_closing(status, meetings), key=lambda said: not said.startswith(CHILDREN_UNSAFE))
    recommended, questions = recommendation_of(case), _questions(status)
    national = recommended.national_view if recommended else "unknown"
    return [
        *(["What is entered contradicts itself: see the criteria."] if contradicted(status) else []),
        *_unsafe(status),
        *questions,
        *_late(status),
        *_untold(status),
        *lacked_by_step(status, meetings, status.today, national, criteria=not questions),
    ]


def _short_ones_together(said: Sequence[str]) -> list[str]:
    """Return sentences with those that leave room on their line for the next joined to it: a page has room for few lines."""
    found: list[str] = []
    for one in said:
        if found and len(found[-1]) + len(one) < _LINE:
            found[-1] += f" {one}"
        else:
            found.append(one)
    return found


def _unsafe(status: CaseStatus) -> list[str]:
    names = unseen(status.case)
    return [f"Nothing is entered of the safety now of: {', '.join(names)}."] if names else []


def _questions(status: CaseStatus) -> list[str]:
    asked = unanswered_questions(status)
    if not asked:
        return []
    one = len(asked) == 1
    said = f"{counted(len(asked), 'question')} on which the criteria depend {'is' if one else 'are'} not answered"
    return [f"{said}{': ' if one else ', the first: '}{asked[0]}"]


def _late(status: CaseStatus) -> list[str]:
    late = [line for line in status.deadlines if line.open and line.state is DeadlineState.OVERDUE]
    told = {line.duty.rule for line in status.duties}
    duties = [line.rule.duty for line in late if line.rule.key not in told]
    return [f"Late: {'; '.join(duties)}."] if duties else []


def _untold(status: CaseStatus) -> list[str]:
    lines = [line for line in status.duties if line.state in OPEN and not line.possible]
    if not lines:
        return []
    late = {line.duty.who for line in lines if line.state is DeadlineState.OVERDUE}
    names = dict.fromkeys(f"{one.duty.who}{' (late)' if one.duty.who in late else ''}" for one in lines)
    return [f"Not recorded as told: {'; '.join(names)}."]
