"""Where what is next in a case is done: the part, and the line of its table."""

from __future__ import annotations

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.rules.place import CasePlace


def next_place(status: CaseStatus) -> tuple[CasePlace, str] | None:
    """Return the part in which the next deadline of a case is met, and the rule of its line there; None if there is none.

    It is where its step of the pathway is done, or else its line among all deadlines.
    """
    if status.next is None:
        return None
    rule = status.next.rule
    steps = [step for lane in status.regime.pathway for step in lane.steps]
    # The other reading of a time limit has no step of its own, but is met by the same event.
    met = [step for step in steps if step.rule == rule.key or (step.done_by and step.done_by == rule.done_by)]
    return (met[0].place, met[0].rule) if met else (CasePlace.DEADLINES, rule.key)
