"""One open case in brief for whoever takes it over: what it is about, what is asked, owed and still open in it."""

from __future__ import annotations

from collections.abc import Sequence

from scr_desktop.documents.parts.dates import written_day
from scr_desktop.documents.parts.words import UNKNOWN, capital, counted, or_unknown
from scr_desktop.documents.sections.about_decision import on_record
from scr_desktop.documents.sections.criteria import unanswered_questions, verdict_sentences
from scr_desktop.documents.sections.notifiers import in_one_line
from scr_desktop.documents.sections.others import by_when
from scr_desktop.documents.sections.people import child_in_brief
from scr_desktop.documents.sections.summary import in_brief
from scr_desktop.domain.progress.case_status import CaseStatus, DeadlineLine
from scr_desktop.domain.progress.other_children import unseen, unseen_words
from scr_desktop.domain.progress.so_far import open_words, so_far
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.review.correspondence import REPLIES
from scr_desktop.domain.records.review.rapid_review import NextStep
from scr_desktop.domain.records.safety_item import SafetyItem
from scr_desktop.domain.review.decision_owed import owed_words
from scr_desktop.domain.review.panel_said import is_open
from scr_desktop.domain.rules.deadline_state import DeadlineState
from scr_desktop.domain.rules.event import EVENTS
from scr_desktop.domain.stages.stage_words import after_ending, still_owed

_MOST_DATES = 3


def open_lines(status: CaseStatus) -> list[DeadlineLine]:
    """Return the deadlines of a case that are due or late, the first before the others."""
    return [line for line in status.deadlines if line.open]


def about(status: CaseStatus) -> list[tuple[str, str]]:
    """Return what a case is about, label by label: the children, what happened, who notified it, who decides."""
    case = status.case
    return [
        ("Children", "\n".join(child_in_brief(child, case) for child in case.children) or UNKNOWN),
        ("Incident", f"{or_unknown(case.incident_on)}; place: {or_unknown(case.place)}"),
        ("What happened", in_brief(case.what_happened)),
        ("Notified by", _notified_by(case)),
        ("Who decides", status.regime.decider),
        ("What the criteria say", " ".join(verdict_sentences(status))),
        *on_record(status),
    ]


def to_do(status: CaseStatus, steps: Sequence[NextStep]) -> list[tuple[str, str]]:
    """Return what is next and all that is still open, label by label; `steps` are those of its rapid review not done."""
    dates = [
        f"{line.rule.duty}. {line.words}."
        if line.stands.at_once
        else f"{written_day(line.last_on)}: {line.rule.duty}. {line.words}."
        for line in status.coming(_MOST_DATES)
        if line.last_on
    ]
    still_open = (
        ("To be told", _to_be_told(status)),
        ("From the Panel", _unsettled_replies(status.case)),
        ("Other processes to settle", _to_settle(status)),
        (
            "Safety of the children",
            [
                *(
                    _child_safety(safety_item, status)
                    for safety_item in status.case.safety_items
                    if not safety_item.done_on
                ),
                *(unseen_words(name, status.case) for name in unseen(status.case)),
            ],
        ),
        ("Next steps decided", [_step(step, status) for step in steps]),
        ("To be approved", _to_approve(status.case)),
        ("To be answered", _to_answer(status)),
    )
    return [
        ("What is next", _next(status)),
        ("Next dates", "\n".join(dates) or "None is due"),
        *((label, "\n".join(said)) for label, said in still_open if said),
    ]


def _notified_by(case: Case) -> str:
    return "\n".join(filter(None, (in_one_line(notifier) for notifier in case.notifiers))) or UNKNOWN


def _next(status: CaseStatus) -> str:
    """Return what is to be done next, and by whom; where nothing is due, what the case waits for."""
    if status.case.ended_by:
        close = "" if still_owed(status) else " Look whether the case can be closed."
        return f"{after_ending(status)}{close}"
    owed = [f"{said}." for said in [owed_words(status)] if said]
    if first := status.next:
        coming = [*status.at_once, *([] if first.stands.at_once else [first])]
        return "\n".join([*owed, *(f"{one.rule.duty}. It falls on: {one.rule.falls_on}." for one in coming)])
    if owed:
        return owed[0]
    waiting = next(
        (line for line in status.deadlines if line.state is DeadlineState.WAITING and not line.set_aside), None
    )
    if waiting is None and open_words(status):
        return so_far("Nothing is due.", status)
    if waiting is None:
        return "Nothing is due. Look whether the case can be closed."
    return f"{so_far('Nothing is due.', status)} The next time limit starts on the day {EVENTS[waiting.rule.counted_from].words}."


def _to_be_told(status: CaseStatus) -> list[str]:
    """Return who is still to be told of what has happened already."""
    case = status.case
    waiting = [line for line in status.duties if line.done_on is None and case.day_of(line.duty.after)]
    return [f"{line.duty.who}: {line.duty.of}. {by_when(line, case)}." for line in waiting]


def _unsettled_replies(case: Case) -> list[str]:
    found = [panel_reply for panel_reply in case.panel_replies if is_open(panel_reply, case)]
    return [f"{written_day(one.received_on)}: {dict(REPLIES)[one.kind]}. {one.words}".strip() for one in found]


def _to_settle(status: CaseStatus) -> list[str]:
    done = {consideration.process for consideration in status.case.considerations if consideration.outcome != "to_do"}
    return [f"{prompt.name}: {prompt.owner}" for prompt in status.verdict.prompts if prompt.key not in done]


def _child_safety(one: SafetyItem, status: CaseStatus) -> str:
    words = one.status(status.today, status.working_days, closed=not status.case.open).words
    return f"{one.child}: {one.what} ({one.owner}, by: {written_day(one.due_on)}, {words[:1].lower()}{words[1:]})"


def _step(one: NextStep, status: CaseStatus) -> str:
    stands = one.status(status.today, status.working_days, closed=not status.case.open)
    words = one.words(stands)
    by = f"{written_day(one.due_on)}, {words[:1].lower()}{words[1:]}" if one.due_on else words
    return f"{one.what} ({or_unknown(one.owner)}, by: {by})"


def _to_approve(case: Case) -> list[str]:
    waiting = [
        other_review
        for other_review in case.other_reviews
        if not other_review.approved and not other_review.superseded_at
    ]
    return ["The other type of review that was chosen"] if waiting else []


def _to_answer(status: CaseStatus) -> list[str]:
    questions = unanswered_questions(status)
    return [capital(f"{counted(len(questions), 'question')} on which a criterion depends")] if questions else []
