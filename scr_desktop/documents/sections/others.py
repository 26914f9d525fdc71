"""Everyone else: who must be told, and the processes that may run beside the review."""

from __future__ import annotations

from datetime import date

from scr_desktop.documents.parts.content import Content, Grid, Heading, Para
from scr_desktop.documents.parts.dates import written_day
from scr_desktop.documents.parts.remarks import Remarks
from scr_desktop.domain.progress.case_status import CaseStatus, DutyLine
from scr_desktop.domain.progress.other_process import told_words
from scr_desktop.domain.progress.so_far import (
    duties_undecided,
    more_to_tell_words,
    processes_undecided,
    so_far,
    still_open_words,
)
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.telling import OUTCOMES, Consideration, Telling
from scr_desktop.domain.records.timing import Hold
from scr_desktop.domain.rules.criterion import ParallelProcess
from scr_desktop.domain.rules.deadline_state import DeadlineState
from scr_desktop.domain.rules.event import EVENTS
from scr_desktop.domain.stages.stage_words import ended_words

EFFECTS = {"publication": "Publication", "interviews": "Speaking to people", "disclosure": "Sharing of material"}


def who_must_be_told(status: CaseStatus) -> list[Content]:
    """Return the section on the duties to tell."""
    remarks = Remarks(line.duty.source for line in status.duties)
    return [
        Heading(1, "Who must be told"),
        Grid(
            ["Who", "Of what", "By when", "Source and force"],
            [_duty(line, status.case, remarks) for line in status.duties],
            widths=(29, 21, 26, 24),
            row_headers=True,
            empty=_nobody(status),
        ),
        *remarks.notes(),
        *([Para(more)] if (more := more_to_tell_words(status)) else []),
    ]


def _nobody(status: CaseStatus) -> str:
    if ended := ended_words(status):
        return f"{ended}: nobody must be told any more."
    return so_far("Nobody must be told.", status, duties_undecided(status))


def processes(status: CaseStatus) -> list[Content]:
    """Return the section on other processes: those brought up, and those considered although no longer brought up."""
    done = {consideration.process: consideration for consideration in status.case.considerations}
    brought_up = {prompt.key: prompt for prompt in status.verdict.prompts}
    known = {process.key: process for process in status.regime.processes}
    earlier = [key for key, one in done.items() if key not in brought_up and one.outcome != "to_do"]
    no_longer = [known[key] for key in earlier if key in known]
    remarks = Remarks(one.source for one in (*brought_up.values(), *no_longer))
    rows = [_process(one, done.get(one.key), remarks) for one in brought_up.values()]
    rows += [_process(one, done[one.key], remarks, still=False) for one in no_longer]
    return [
        Heading(1, "Other processes"),
        Grid(
            ["Process", "Why it is brought up, and who owns it", "What was done", "Source and force"],
            rows,
            widths=(22, 36, 20, 22),
            row_headers=True,
            empty=so_far("No other process is brought up.", status, processes_undecided(status)),
        ),
        *remarks.notes(),
        *_still_open(rows, status),
        *holds(status.case),
    ]


def _still_open(rows: list[tuple[str, ...]], status: CaseStatus) -> list[Content]:
    """Return which processes may still be brought up, where the table itself does not say that questions are open."""
    said = still_open_words(status) if rows else ""
    return [Para(said)] if said else []


def holds(case: Case) -> list[Content]:
    """Return the holds of a case, ended or not, or nothing where there is none."""
    if not case.holds:
        return []
    return [
        Heading(2, "Holds"),
        Para("A hold does not stop these clocks."),
        Grid(
            ["Cause", "What it holds", "Since", "Review the hold on", "Note"],
            [_hold(hold) for hold in case.holds],
            widths=(26, 14, 18, 20, 22),
            row_headers=True,
        ),
    ]


def _hold(one: Hold) -> tuple[str, ...]:
    again = f"Ended on {written_day(one.ended_on)}" if one.ended_on else written_day(one.look_again_on)
    notes = "\n".join(filter(None, (one.note, one.ended_note)))
    return one.cause, EFFECTS.get(one.effect, one.effect), written_day(one.began_on), again, notes


def _duty(line: DutyLine, case: Case, remarks: Remarks) -> tuple[str, ...]:
    told = [*tellings_of(line, case), *([f"Why it came late: {line.late_why}"] if line.late_why else [])]
    return line.duty.who, line.duty.of, "\n".join([by_when(line, case), *told]), remarks.source(line.duty.source)


def tellings_of(line: DutyLine, case: Case, *, noted: bool = True) -> list[str]:
    """Return how and under what reference somebody was told, one line for each time.

    What the office `noted` with it is its own: it stands on no letter.
    """
    return [_telling(telling, line, noted=noted) for telling in case.tellings if telling.duty == line.duty.key]


def _telling(one: Telling, line: DutyLine, *, noted: bool) -> str:
    """Return how somebody was told, with what was noted, and the day where it is not the one shown already."""
    day = "" if one.told_on == line.done_on else f"{written_day(one.told_on)}: "
    reference = f", reference {one.reference}" if one.reference else ""
    return f"{day}{one.means or 'means not recorded'}{reference}" + (f". {one.note}" if noted and one.note else "")


def by_when(line: DutyLine, case: Case) -> str:
    """Return when somebody was told, or by when it must be; in a closed case nothing grows late."""
    if line.done_on is not None:
        late = ", late" if line.state is DeadlineState.MET_LATE else f", {line.between}" if line.between else ""
        by = f" {line.by_words}" if line.by else ""
        return f"Told on {written_day(line.done_on)}{by}{late}"
    if line.due_on is not None:
        return f"{_due_words(line, line.due_on)}{_not_done(line, case)}"
    if line.state in {DeadlineState.DUE, DeadlineState.NOT_DONE}:
        said = "To be done" if case.open else "Not recorded as done"
        return said if line.duty.rule else f"{said}: no time limit is stated"
    return f"Counts from the day {EVENTS[line.duty.after].words}"


def _due_words(line: DutyLine, due_on: date) -> str:
    if line.at_once:
        return f"As soon as possible, from {written_day(due_on)}"
    return f"By {written_day(due_on)}" + (
        f", or by {written_day(line.or_on.on)} {line.or_on.why}" if line.or_on else ""
    )


def _not_done(line: DutyLine, case: Case) -> str:
    if line.possible:
        return " – to be settled"
    if line.unrecorded:
        return " – not recorded as told"
    if not case.open or line.at_once:
        return f" – not {'yet ' if case.open else ''}recorded as done"
    return " – overdue" if line.state is DeadlineState.OVERDUE else ""


def _process(
    process: ParallelProcess, done: Consideration | None, remarks: Remarks, *, still: bool = True
) -> tuple[str, ...]:
    why = process.text if still else f"No longer brought up by the answers. {process.text}"
    outcome = "\n".join(filter(None, (_outcome(done), told_words(process, done))))
    return process.name, f"{why}\nOwned by: {process.owner}", outcome, remarks.source(process.source)


def _outcome(done: Consideration | None) -> str:
    if done is None or done.outcome == "to_do":
        return OUTCOMES["to_do"] + (f"\n{done.note}" if done and done.note.strip() else "")
    said = "Taken up" if done.outcome == "taken_up" else "Set aside"
    return f"{said}: {done.note}" if done.note.strip() else said
