"""The summary: under which arrangements a case is and why, how it stands, what comes next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from textwrap import shorten

from scr_desktop.documents.parts.content import Content, Facts, Heading, Link, Notice
from scr_desktop.documents.parts.dates import written_day
from scr_desktop.documents.parts.words import counted, or_unknown
from scr_desktop.documents.sections.about_decision import on_record
from scr_desktop.documents.sections.agencies import agencies_in_brief
from scr_desktop.documents.sections.criteria import (
    MET,
    contradictions,
    parted,
    unanswered_questions,
)
from scr_desktop.documents.sections.deadlines import due_day
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.other_children import safety_on_record
from scr_desktop.domain.progress.so_far import so_far
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.review.decided_already import notices as notices_of
from scr_desktop.domain.review.foundations import OPEN_THEN
from scr_desktop.domain.review.review_need import review_need
from scr_desktop.domain.rules.condition import Truth
from scr_desktop.domain.rules.criterion import Reason
from scr_desktop.domain.rules.event import EVENTS
from scr_desktop.domain.stages.stage_words import after_ending, ended_words, stage_and_wait

NEXT_DATES = 3
_IN_BRIEF = 500
_ANSWERED = {Truth.YES: "answered yes", Truth.NO: "answered no", Truth.UNKNOWN: "not yet answered"}


def notices(status: CaseStatus) -> list[Content]:
    """Return what must be known of the law of this case, and that its notification does not stand if it does not."""
    return [*_no_longer_stands(status.case), *(Notice(text) for text in notices_of(status))]


def _no_longer_stands(case: Case) -> list[Content]:
    """Return a notice for a notification withdrawn or found not to meet the criteria; what it was due stays readable."""
    return [
        Notice(
            f"On {written_day(event.happened_on)} {EVENTS[event.kind].words}."
            + (f" {event.note}" if event.note else ""),
            EVENTS[event.kind].label,
        )
        for event in case.events
        if event.kind in {"withdrawn", "criteria_not_met"} and not event.superseded_at
    ]


def stage_words(status: CaseStatus) -> str:
    """Return the stage of a case and what it waits for, or why it was closed; also that its notification fell away."""
    said, case = stage_and_wait(status), status.case
    if case.closed_on is None:
        return said
    ended = ended_words(status)
    left = f"\n{OPEN_THEN}: {' '.join(case.open_when_closed)}" if case.open_when_closed else ""
    return f"{said}: {case.closed_why}" + (f" ({ended})" if ended else "") + left


def summary(status: CaseStatus) -> list[Content]:
    """Return the summary that a reader with one minute needs."""
    case = status.case
    return [
        Heading(1, "Summary"),
        Facts(
            [
                ("Arrangements", f"{status.regime.name} ({status.regime.option})"),
                ("Why they apply", _why(status)),
                ("Who decides", f"{status.regime.decider}, on the recommendation of the {status.regime.recommender}"),
                ("Stage", stage_words(status)),
                ("What happened", in_brief(case.what_happened)),
                ("Safety of the children now", in_brief(case.immediate_safety or " ".join(safety_on_record(case)))),
                ("Criteria", _criteria_in_numbers(status)),
                *_rapid_review(status),
                ("Agencies", agencies_in_brief(status)),
                ("Next dates", next_dates(status)),
                *_held_up(status),
                *on_record(status),
            ]
        ),
        *contradictions(status),
        Link("Each criterion, with the questions and what they were answered", "#criteria"),
        Link("All dates, and how each was counted", "#deadlines"),
    ]


def _why(status: CaseStatus) -> str:
    return status.case.regime_why or f"Source: {status.regime.source.paragraph}."


def in_brief(text: str) -> str:
    """Return the beginning of a text, as much as a summary can hold; the whole stands with the incident."""
    return shorten(or_unknown(text), _IN_BRIEF, placeholder=" … (the whole stands with the incident)")


def _held_up(status: CaseStatus) -> list[tuple[str, str]]:
    said = [f"{hold.cause}, hold to be reviewed on {written_day(hold.look_again_on)}" for hold in status.holds]
    return [("On hold", "\n".join(said))] if said else []


def _criteria_in_numbers(status: CaseStatus) -> str:
    deciding, weighed, _ = parted(status)
    said = f"{_numbers(deciding, MET)}."
    if weighed:
        said += f" To be weighed: {_numbers(weighed, _ANSWERED)}."
    if open_ones := unanswered_questions(status):
        said += f" {counted(len(open_ones), 'question')} still to be answered (listed under Criteria)."
    return said


def _numbers(reasons: Sequence[Reason], words: Mapping[Truth, str]) -> str:
    """Return how many of the criteria are met, not met and not yet known: `2 met, 1 not met, 0 not yet known`."""
    truths = [reason.truth for reason in reasons]
    return ", ".join(f"{truths.count(truth)} {said.lower()}" for truth, said in words.items())


def _rapid_review(status: CaseStatus) -> list[tuple[str, str]]:
    """Return whether a rapid review is required, why and by what source, under arrangements that know one."""
    need = review_need(status)
    if status.regime.rapid_review is None and not need.said:
        return []
    return [("Rapid review", f"{need.sentence} {need.why} Source: {need.source}.")]


def next_dates(status: CaseStatus) -> str:
    """Return what comes next with its day, a line each; of a case that is over that nothing does."""
    if status.case.closed_on is not None:
        return "The case is closed."
    coming = status.coming(NEXT_DATES)
    ended = [after_ending(status)] if status.case.ended_by else []
    lines = [
        f"{' '.join(due_day(line).split())}: {line.rule.duty}, {line.rule.falls_on}. {line.words}."
        for line in coming
        if line.due_on
    ]
    return "\n".join([*ended, *lines] or [so_far("Nothing is due at present.", status)])
