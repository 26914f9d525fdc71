"""Where a case stands in words, the same on screen and on paper: its stage, and what it still waits for."""

from __future__ import annotations

from scr_desktop.domain.progress.addressees import in_sentence
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.other_children import open_safety
from scr_desktop.domain.progress.owed import tells_of_ending
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.review.panel_said import not_borne_out
from scr_desktop.domain.review.review_need import left_to_partners
from scr_desktop.domain.review.reviewer import reviewer_of
from scr_desktop.domain.rules.deadline_state import DeadlineState
from scr_desktop.domain.rules.event import EVENTS, HANDED_OVER
from scr_desktop.domain.time.part_date import written


def stage_and_wait(status: CaseStatus) -> str:
    """Return the stage and what it waits for; a case that is closed, fell away or was handed over waits for nothing.

    After a hand-over it is still to be recorded who was told, where that is not on record, and what is not the review's
    stays owed.

    For example `Gathering information, waiting for the agencies' information`.
    """
    case, stage = status.case, status.stage
    if case.closed_on is not None:
        return f"Closed on {written(case.closed_on)}"
    if case.ended_by:
        waits, owed = "; ".join(filter(None, (record_of_telling(status), _safety(status)))), still_owed(status)
        waiting = f", waiting for {waits or 'nothing more'}" if waits or not owed else ""
        said = "; ".join((f"{ended_words(status)}{waiting}", *owed))
        return ". ".join(filter(None, (said, left_to_partners(status).rstrip("."))))
    waits = _and([*_hand_over_overdue(status), *_waits(status), _safety(status)])
    if not waits and (owed := _owed(status)):
        return f"{stage.name}; still to do: {'; '.join(owed)}"
    return f"{stage.name}, waiting for {waits or 'nothing more that is on record'}"


def _hand_over_overdue(status: CaseStatus) -> list[str]:
    """Return that a review should have been handed over, where its time is over: that comes before all that it waits for."""
    lines = [line for line in status.deadlines if line.rule.done_by == HANDED_OVER and line.open]
    late = [line.last_on for line in lines if line.state is DeadlineState.OVERDUE and line.last_on]
    return [f"its hand-over, which was due by {written(min(late))}"] if late else []


def ended_words(status: CaseStatus) -> str:
    """Return with what, and when, a case fell away or was handed over; empty where it stands."""
    case = status.case
    on = case.day_of(case.ended_by) if case.ended_by else None
    return f"{EVENTS[case.ended_by].label} on {written(on)}" if on else ""


def after_ending(status: CaseStatus) -> str:
    """Return in a sentence that nothing more is waited for in a case that ended, or what is still to be recorded."""
    record, owed = record_of_telling(status), still_owed(status)
    said = f"{record} is still to be made" if record else "" if owed else "nothing more is waited for"
    ended = f"{ended_words(status)}: {'; '.join(filter(None, (said, *owed)))}."
    return " ".join(filter(None, (ended, left_to_partners(status))))


def still_owed(status: CaseStatus) -> list[str]:
    """Return what is still to be done though the review was handed over: not the review's, it did not go with it.

    It lies with the local authority, or is the telling of a decision already taken.
    """
    owed = _owed(status) if status.case.ended_by else []
    return [f"still owed: {'; '.join(owed)}"] if owed else []


def _owed(status: CaseStatus) -> list[str]:
    """Return what is due or to be told and is not recorded as done, without what only may have to be."""
    undone = [one.duty for one in status.duties if one.done_on is None and not (one.duty.rule or one.possible)]
    owed = [line.rule.duty for line in status.deadlines if line.open and line.rule.done_by != status.case.ended_by]
    return owed + [f"{in_sentence(duty.who)} to be told of {duty.of}" for duty in undone]


def record_of_telling(status: CaseStatus) -> str:
    """Return of whom it is not recorded that they were told of what ended the case, or the empty text."""
    untold = [line.duty for line in status.duties if line.done_on is None]
    who = [one.who for one in untold if tells_of_ending(one, status.regime, status.case)]
    return f"the record that it was told to: {', '.join(who)}" if who else ""


def waits_for(status: CaseStatus) -> str:
    """Return what a case waits for: at its stage, and of earlier ones what is not done, so that none hides another."""
    return _and(_waits(status))


def _waits(status: CaseStatus) -> list[str]:
    case = status.case
    waits = _of_stage(status)
    decided = case.day_of("decision") is not None
    if decided and any(line.open and line.rule.done_by == "rapid_review_sent" for line in status.deadlines):
        waits.append("the sending of the rapid review to the Panel")
    waits += dict.fromkeys(
        _ASKED[panel_reply.kind]
        for panel_reply in case.panel_replies
        if panel_reply.settled_on is None and not not_borne_out(panel_reply, case)
    )
    if decided and status.stage.reached_by == "decision" and not any(waits) and not case.day_of("panel_replied"):
        return ["the Panel's reply"]
    return waits


_ASKED = {
    "agrees": "what the Panel's reply asks for",
    "challenges": "an answer to the Panel's challenge",
    "asks": "the further information that the Panel asked for",
    "national_review": "what the Panel's national review asks for",
}


def _of_stage(status: CaseStatus) -> list[str]:
    """Return what the stage waits for: after a decision, at any stage, that all are told of it; for a review a reviewer."""
    case, stage = status.case, status.stage
    owed = {"decision", "no_review", "reconsidered"}
    untold = any(
        line.done_on is None and line.duty.after in owed and case.day_of(line.duty.after) for line in status.duties
    )
    telling = [one.waits_for for one in status.regime.stages if one.reached_by == "decision" and untold]
    if stage.reached_by == "decision":
        return telling
    unnamed = stage.reached_by == "review_begun" and reviewer_of(case) is None
    return [*telling, *(["a reviewer to be named"] if unnamed else []), _without_reply(stage.waits_for, case)]


_AND_REPLY = " and the Panel's reply"


def _without_reply(waits_for: str, case: Case) -> str:
    """Return what a stage waits for, without the Panel's reply where that came already."""
    return waits_for.removesuffix(_AND_REPLY) if case.day_of("panel_replied") else waits_for


def _safety(status: CaseStatus) -> str:
    """Return that children's safety is to be seen to, also where the case fell away; no name, for it stands in the head."""
    count = len(open_safety(status.case))
    return f"the safety of {count} child{'' if count == 1 else 'ren'} to be seen to" if count else ""


def _and(parts: list[str]) -> str:
    parts = [part for part in parts if part]
    return " and ".join(filter(None, (", ".join(parts[:-1]), *parts[-1:])))
