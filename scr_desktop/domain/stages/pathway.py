"""The pathway of a case: the three lost flow charts of the procedure, rebuilt from its text as steps in lanes.

Appendix 1 (consideration and decision, with the rapid review beside it), appendix 2 (the review) and
appendix 3 (another type of review). A step is a value; where it stands follows from the case.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from scr_desktop.domain.progress.case_status import CaseStatus, DeadlineLine
from scr_desktop.domain.review.review_need import SENT, left_to_partners
from scr_desktop.domain.rules.condition import Truth
from scr_desktop.domain.rules.criterion import ParallelProcess
from scr_desktop.domain.rules.deadline_state import DeadlineState
from scr_desktop.domain.rules.event import EVENTS, HANDED_OVER
from scr_desktop.domain.rules.flow_chart import Lane, Step
from scr_desktop.domain.stages.step_record import recorded


class StepState(StrEnum):
    """Where a step stands; the words are the ones the officer reads."""

    DONE = "Done"
    NOW = "Now"
    LATE = "Late"
    TO_COME = "To come"
    NOT_DONE = "Not recorded"
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


def pathway(status: CaseStatus) -> tuple[LaneLine, ...]:
    """Return the pathway of a case as it stands: each lane of its regime with the state of every step."""
    lines = {line.rule.key: line for line in status.deadlines}
    return tuple(
        LaneLine(lane.title, tuple(_lane(lane, status, lines)), lane.parallel) for lane in status.regime.pathway
    )


def _lane(lane: Lane, status: CaseStatus, lines: dict[str, DeadlineLine]) -> list[StepLine]:
    """In one lane the first step not done is the present one, what follows comes next."""
    case = status.case
    steps = [step for step in lane.steps if not step.only_after or case.day_of(step.only_after)]
    if lane.unless and case.day_of(lane.unless):
        return [StepLine(step, StepState.NOT_APPLICABLE, "Another way was taken") for step in steps]
    found: list[StepLine] = []
    present = case.waits and (not lane.opens_after or case.day_of(lane.opens_after) is not None)
    for step in steps:
        owed = next((lines[key] for key in (step.rule, *step.or_rules) if key in lines), None)
        line = _step(step, lane, status, owed, present=present)
        over = line.state in {StepState.DONE, StepState.NOT_APPLICABLE, StepState.NOT_DONE}
        present = present and (over or lane.parallel)
        found.append(line)
    return found


def _step(step: Step, lane: Lane, status: CaseStatus, line: DeadlineLine | None, *, present: bool) -> StepLine:
    found = recorded(step, status.case)
    if found.done:
        late = "late" if line and line.state is DeadlineState.MET_LATE else line.stands.met_between if line else ""
        return StepLine(step, StepState.DONE, ", ".join(filter(None, (found.words, late))))
    if step.process:
        return _process_step(step, status, present=present)
    if not_to_come := _not_to_come(step, lane, status, line):
        return not_to_come
    words = found.words or (line.words if line and line.due_on else "")
    if line is not None and line.state is DeadlineState.OVERDUE and not line.stands.undecided:
        return StepLine(step, StepState.LATE, found.words or _late_words(line))
    # What is owed as soon as possible is to be done now, whatever comes before it in its lane.
    owed = line is not None and line.open and line.stands.at_once and not line.stands.undecided
    return StepLine(step, _open_state(status, present=present or owed), words)


def _late_words(line: DeadlineLine) -> str:
    """Return how late a step is; both days and counts of two readings are more than a box holds: the deadlines have them."""
    return "Late by each of two readings" if line.stands.or_on else line.words


def _not_to_come(step: Step, lane: Lane, status: CaseStatus, line: DeadlineLine | None) -> StepLine | None:
    """Settle a step that was not done and that nothing makes anybody do now; None for one that is still to come."""
    ended = status.case.ended_by
    if ended and not (line and line.open):
        # A hand-over ends what would come; it does not make what was owed before the decision inapplicable.
        missed = ended == HANDED_OVER and not step.after_decision and not lane.opens_after
        left = left_to_partners(status) if step.done_by == SENT else ""
        return StepLine(step, StepState.NOT_DONE if missed else StepState.NOT_APPLICABLE, left or EVENTS[ended].label)
    if _does_not_apply(step, lane, status, line):
        return StepLine(step, StepState.NOT_APPLICABLE, "")
    if step.overtaken_by and status.case.day_of(step.overtaken_by):
        return StepLine(step, StepState.NOT_DONE, f"“{EVENTS[step.overtaken_by].label}” came without it")
    return None


def _process_step(step: Step, status: CaseStatus, *, present: bool) -> StepLine:
    """Settle a step beside the pathway: it is done when every process it stands for was taken up or set aside.

    A process of which the answers do not say yet whether it is to be brought up leaves the step open.
    """
    wanted = [prompt for prompt in status.verdict.prompts if _stands_for(step, prompt)]
    outcomes = {
        consideration.process: consideration.outcome
        for consideration in status.case.considerations
        if consideration.outcome != "to_do"
    }
    left = [one.name for one in wanted if one.key not in outcomes]
    unknown = [
        process for process in status.regime.processes if _stands_for(step, process) and _is_open(process, status)
    ]
    if not left and not unknown:
        return StepLine(step, StepState.DONE if wanted else StepState.NOT_APPLICABLE, _settled(wanted, outcomes))
    said = [f"To settle: {', '.join(left)}"] if left else []
    said += [_not_known(unknown)] if unknown else []
    return StepLine(step, _open_state(status, present=present), ". ".join(said))


def _not_known(unknown: Sequence[ParallelProcess]) -> str:
    if len(unknown) == 1:
        return f"Not known yet whether it applies: {unknown[0].name}"
    return f"Not known yet of {len(unknown)} processes whether they apply"


def _stands_for(step: Step, process: ParallelProcess) -> bool:
    return (process.key == CHILD_DEATH) == (step.process == CHILD_DEATH)


def _is_open(process: ParallelProcess, status: CaseStatus) -> bool:
    """Return whether the answers leave open if a process is to be brought up, and it was not settled all the same."""
    settled = {
        consideration.process for consideration in status.case.considerations if consideration.outcome != "to_do"
    }
    return process.key not in settled and process.when.holds(status.facts) is Truth.UNKNOWN


def _settled(wanted: Sequence[ParallelProcess], outcomes: Mapping[str, str]) -> str:
    """Return how each process was settled: `Taken up: Criminal investigation. Set aside: Coroner's investigation`."""
    found = (
        (said, [one.name for one in wanted if outcomes[one.key] == outcome])
        for outcome, said in (("taken_up", "Taken up"), ("not_applicable", "Set aside"))
    )
    return ". ".join(f"{said}: {', '.join(names)}" for said, names in found if names)


def _open_state(status: CaseStatus, *, present: bool) -> StepState:
    """Return the state of a step that was not done: in a case that waits for nothing, nothing comes next."""
    if not status.case.waits:
        return StepState.NOT_DONE
    return StepState.NOW if present else StepState.TO_COME


def _does_not_apply(step: Step, lane: Lane, status: CaseStatus, line: DeadlineLine | None) -> bool:
    if step.only_if_serious and status.verdict.serious_case is Truth.NO:
        return True
    if (not status.case.open or status.case.passes_on) and (step.after_decision or lane.opens_after):
        return True
    if step.unless and status.case.day_of(step.unless):
        return True
    if line is not None and line.by and line.by != step.done_by:
        return True  # its deadline was met in another way: a review published is not handed over
    return bool(step.rule) and line is None
