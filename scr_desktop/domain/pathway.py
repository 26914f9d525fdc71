"""The pathway of a case: the three lost flow charts of the procedure, rebuilt from its text as steps in lanes.

Appendix 1 (consideration and decision, with the rapid review beside it), appendix 2 (the review) and
appendix 3 (another type of review). A step is a value; where it stands follows from the case.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from scr_desktop.domain.condition import Truth
from scr_desktop.domain.deadline_state import DeadlineState
from scr_desktop.domain.lane import Lane, Step
from scr_desktop.domain.part_date import written
from scr_desktop.domain.standing import DeadlineLine, Standing


class StepState(StrEnum):
    """Where a step stands; the words are the ones the officer reads."""

    DONE = "Done"
    NOW = "Now"
    LATE = "Late"
    NEXT = "Next"
    NOT_DONE = "Not done"
    NOT_APPLICABLE = "Does not apply"


@dataclass(frozen=True, slots=True)
class StepLine:
    """A step as it stands in one case, with a sentence on it."""

    step: Step
    state: StepState
    words: str


@dataclass(frozen=True, slots=True)
class LaneLine:
    """A lane as it stands in one case; the steps of one that is `parallel` wait for no other."""

    title: str
    steps: tuple[StepLine, ...]
    parallel: bool = False


CHILD_DEATH = "child_death_review"


def pathway(standing: Standing) -> tuple[LaneLine, ...]:
    """Return the pathway of a case as it stands: each lane of its regime with the state of every step."""
    lines = {line.rule.key: line for line in standing.deadlines}
    return tuple(
        LaneLine(lane.title, tuple(_lane(lane, standing, lines)), lane.parallel) for lane in standing.regime.pathway
    )


def _lane(lane: Lane, standing: Standing, lines: dict[str, DeadlineLine]) -> list[StepLine]:
    """In one lane the first step not done is the present one, what follows comes next."""
    case = standing.case
    if lane.unless and case.day_of(lane.unless):
        return [StepLine(step, StepState.NOT_APPLICABLE, "Another way was taken") for step in lane.steps]
    found: list[StepLine] = []
    present = case.open and (not lane.opens_after or case.day_of(lane.opens_after) is not None)
    for step in lane.steps:
        line = _step(step, standing, lines.get(step.rule), present=present)
        over = line.state in {StepState.DONE, StepState.NOT_APPLICABLE}
        present = present and (over or lane.parallel)
        found.append(line)
    return found


def _step(step: Step, standing: Standing, line: DeadlineLine | None, *, present: bool) -> StepLine:
    done = standing.case.day_of(step.done_by) if step.done_by else None
    if done is not None:
        late = line is not None and line.state is DeadlineState.MET_LATE
        return StepLine(step, StepState.DONE, f"{written(done)}{', late' if late else ''}")
    if step.process:
        return _process_step(step, standing, present=present)
    if _does_not_apply(step, standing, line):
        return StepLine(step, StepState.NOT_APPLICABLE, "")
    if line is not None and line.state is DeadlineState.OVERDUE:
        return StepLine(step, StepState.LATE, line.words)
    return StepLine(step, _open_state(standing, present=present), line.words if line and line.due_on else "")


def _process_step(step: Step, standing: Standing, *, present: bool) -> StepLine:
    """Settle a step beside the pathway: it is done when every process it stands for was taken up or set aside."""
    wanted = [one for one in standing.verdict.prompts if (one.key == CHILD_DEATH) == (step.process == CHILD_DEATH)]
    if not wanted:
        return StepLine(step, StepState.NOT_APPLICABLE, "")
    settled = {one.process for one in standing.case.considerations if one.outcome != "to_do"}
    left = [one.name for one in wanted if one.key not in settled]
    if not left:
        return StepLine(step, StepState.DONE, "")
    return StepLine(step, _open_state(standing, present=present), f"To settle: {', '.join(left)}")


def _open_state(standing: Standing, *, present: bool) -> StepState:
    """Return the state of a step that was not done: in a closed case nothing comes next."""
    if not standing.case.open:
        return StepState.NOT_DONE
    return StepState.NOW if present else StepState.NEXT


def _does_not_apply(step: Step, standing: Standing, line: DeadlineLine | None) -> bool:
    if step.only_if_serious and standing.verdict.serious_case is Truth.NO:
        return True
    if not standing.case.open and (step.after_decision or not step.rule):
        return True
    return bool(step.rule) and line is None
