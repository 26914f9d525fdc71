"""Where a case stands in words, the same on screen and on paper: its stage, and what it still waits for."""

from __future__ import annotations

from scr_desktop.domain.event import EVENTS
from scr_desktop.domain.part_date import written
from scr_desktop.domain.standing import Standing


def stage_and_wait(standing: Standing) -> str:
    """Return the stage and what it waits for; a case that is closed, fell away or was handed over waits for nothing.

    After a hand-over it is still to be recorded who was told, where that is not on record.

    For example `Gathering information, waiting for the agencies' information`.
    """
    case, stage = standing.case, standing.stage
    if case.closed_on is not None:
        return f"Closed on {written(case.closed_on)}"
    if case.ended_by:
        return f"{ended_words(standing)}, waiting for {_record_of_telling(standing) or 'nothing more'}"
    return f"{stage.name}, waiting for {waits_for(standing) or 'nothing more that is on record'}"


def ended_words(standing: Standing) -> str:
    """Return with what, and when, a case fell away or was handed over; empty where it stands."""
    case = standing.case
    on = case.day_of(case.ended_by) if case.ended_by else None
    return f"{EVENTS[case.ended_by].label} on {written(on)}" if on else ""


def after_ending(standing: Standing) -> str:
    """Return in a sentence that nothing more is waited for in a case that ended, or what is still to be recorded."""
    owed = _record_of_telling(standing)
    said = f"{owed} is still to be made" if owed else "nothing more is waited for"
    return f"{ended_words(standing)}: {said}."


def _record_of_telling(standing: Standing) -> str:
    """Return of whom it is not recorded that they were told of what ended the case, or the empty text."""
    who = [line.duty.who for line in standing.duties if line.done_on is None]
    return f"the record that it was told to: {', '.join(who)}" if who else ""


def waits_for(standing: Standing) -> str:
    """Return what a case waits for at its stage; after a decision that depends on who was told and has replied."""
    case = standing.case
    if standing.stage.reached_by != "decision":
        return standing.stage.waits_for
    owed = {"decision", "no_review", "reconsidered"}
    if any(
        line.done_on is None and line.duty.after in owed and case.day_of(line.duty.after) for line in standing.duties
    ):
        return standing.stage.waits_for
    if any(one.settled_on is None for one in case.panel_replies):
        return "what the Panel's reply asks for"
    return "" if case.day_of("panel_replied") else "the Panel's reply"
